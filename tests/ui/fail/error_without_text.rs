use minibind::export;

#[derive(Debug)]
enum Failure {
    Late,
}

#[export]
fn run() -> Result<u32, Failure> {
    Err(Failure::Late)
}

fn main() {}
