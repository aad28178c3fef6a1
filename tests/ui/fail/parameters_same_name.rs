use minibind::export;

#[export]
fn add(#[export(name = "value")] a: u32, value: u32) -> u32 {
    a + value
}

#[export]
fn sub(my_value: u32, #[allow(non_snake_case)] myValue: u32) -> u32 {
    my_value - myValue
}

fn main() {}
