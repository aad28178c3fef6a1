use minibind::export;

#[export]
struct Point {
    pub x: f64,
}

#[export(name = "Dot", namespace = "geometry")]
impl Point {
    pub fn origin() -> Self {
        Self { x: 0.0 }
    }
}

fn main() {}
