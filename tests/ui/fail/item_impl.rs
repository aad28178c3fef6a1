use minibind::export;

struct Point;

#[export]
impl Point {
    pub fn x(&self) -> f64 {
        1.0
    }
}

fn main() {
    let _ = Point.x();
}
