use minibind::export;

#[export(start)]
fn run() -> u32 {
    1
}

#[export(start)]
fn try_run() -> Result<u32, String> {
    Ok(1)
}

fn main() {}
