use minibind::export;

struct Point;

#[export]
fn origin() -> Option<Point> {
    Some(Point)
}

fn main() {}
