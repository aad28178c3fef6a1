use minibind::import;

struct Point;

#[import]
extern "C" {
    fn draw(point: Point);

    fn find() -> Point;

    fn try_find() -> Result<u32, Point>;
}

fn main() {}
