use minibind::export;

#[export]
struct Point {
    pub x: f64,
}

#[export]
impl Point {
    pub unsafe fn raw(&self) {}

    pub fn with<T>(&self, _value: T) {}
}

fn main() {}
