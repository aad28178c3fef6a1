use minibind::export;

#[export(variadic)]
fn sum() -> u32 {
    0
}

fn main() {}
