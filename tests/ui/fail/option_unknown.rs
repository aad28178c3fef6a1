use minibind::export;

#[export(rename = "hello")]
fn greet() {}

#[export(readonly, name = "limit")]
const LIMIT: u32 = 1;

#[export]
fn twice(#[export(optional)] value: u32) -> u32 {
    value * 2
}

fn main() {}
