use minibind::export;

#[export]
fn swap(pair: (u32, u32)) -> u32 {
    pair.1
}

fn main() {}
