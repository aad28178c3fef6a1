use minibind::export;

struct Point {
    x: f64,
}

#[export]
fn length(point: Point) -> f64 {
    point.x
}

#[export]
fn length_of(point: &Point) -> f64 {
    point.x
}

fn main() {}
