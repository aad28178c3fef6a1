use minibind::export;

#[export]
fn rest(numbers: &mut [u8]) -> &mut [u8] {
    numbers
}

fn main() {}
