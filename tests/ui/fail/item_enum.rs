use minibind::export;

#[export]
enum Direction {
    North,
}

fn main() {
    let _ = Direction::North;
}
