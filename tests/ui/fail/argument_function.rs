use minibind::export;

#[export]
fn keep(callback: impl Fn(u32) + 'static) {
    let _ = callback;
}

#[export]
fn send(callback: impl Fn(u32) + Send) {
    let _ = callback;
}

#[export]
fn lend(callback: &'static dyn Fn(u32)) {
    let _ = callback;
}

fn main() {}
