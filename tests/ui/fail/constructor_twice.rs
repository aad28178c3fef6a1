use minibind::export;

#[export]
struct Point {
    pub x: f64,
}

#[export]
impl Point {
    #[export(constructor)]
    pub fn new() -> Self {
        Self { x: 0.0 }
    }

    #[export(constructor)]
    pub fn at(x: f64) -> Self {
        Self { x }
    }
}

fn main() {}
