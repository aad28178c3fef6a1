use minibind::export;

#[export(name = "say hello")]
fn greet() {}

#[export(name = "")]
fn nothing() {}

#[export(name = "2nd")]
const SECOND: u32 = 2;

#[export]
fn twice(#[export(name = "the-value")] value: u32) -> u32 {
    value * 2
}

fn main() {}
