use minibind::export;

struct Point;

#[export]
fn origin() -> Result<Point, String> {
    Ok(Point)
}

fn main() {}
