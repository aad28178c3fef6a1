use minibind::export;

#[export]
fn twice(#[cfg(all())] value: u32) -> u32 {
    value * 2
}

fn main() {}
