use minibind::export;

#[export]
fn double<T: Copy + core::ops::Add<Output = T>>(value: T) -> T {
    value + value
}

fn main() {}
