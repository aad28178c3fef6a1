use minibind::export;

#[export]
fn run() -> Result<u32, ()> {
    Err(())
}

fn main() {}
