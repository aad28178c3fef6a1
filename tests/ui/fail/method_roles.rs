use minibind::export;

#[export]
struct Point {
    pub x: f64,
}

#[export]
impl Point {
    #[export(getter, setter)]
    pub fn size(&self) -> f64 {
        self.x
    }

    #[export(start)]
    pub fn run() {}
}

fn main() {}
