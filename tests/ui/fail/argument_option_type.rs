use minibind::export;

struct Point {
    x: f64,
}

#[export]
fn length(point: Option<Point>) -> f64 {
    point.map_or(0.0, |point| point.x)
}

fn main() {}
