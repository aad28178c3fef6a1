use minibind::export;

const BYTES: [u8; 5000] = [b'x'; 5000];
const X: &str = match core::str::from_utf8(&BYTES) {
    Ok(text) => text,
    Err(_) => "",
};

#[export]
const LONG: &str = X;

fn main() {}
