use minibind::export;

#[export(name = "hello", name = "hi")]
fn greet() {}

#[export(variadic, variadic)]
fn sum(values: &[u32]) -> u32 {
    values.iter().sum()
}

fn main() {}
