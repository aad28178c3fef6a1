use minibind::export;

struct Point {
    x: f64,
}

#[export]
fn origin() -> Point {
    Point { x: 0.0 }
}

fn main() {
    let _ = origin().x;
}
