use minibind::export;

#[export]
fn twice(#[export] value: u32) -> u32 {
    value * 2
}

#[export]
fn thrice(#[export = "v"] value: u32) -> u32 {
    value * 3
}

fn main() {}
