use minibind::export;

#[export(start)]
fn run(level: u32) {
    let _ = level;
}

fn main() {}
