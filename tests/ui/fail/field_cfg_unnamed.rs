use minibind::export;

#[export]
enum Shape {
    Circle(f64, #[cfg(unix)] f64),
}

fn main() {}
