use minibind::export;

#[export]
fn read(address: *const u8) -> usize {
    address as usize
}

fn main() {}
