use minibind::export;

struct Point {
    x: f64,
}

#[export]
impl Point {
    pub fn new(x: f64) -> Self {
        Self { x }
    }

    pub fn length(&self) -> f64 {
        self.x
    }
}

fn main() {}
