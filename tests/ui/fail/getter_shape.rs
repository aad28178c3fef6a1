use minibind::export;

#[export]
struct Point {
    pub x: f64,
}

#[export]
impl Point {
    #[export(getter)]
    pub fn size(&self, scale: f64) -> f64 {
        self.x * scale
    }

    #[export(getter)]
    pub fn limit() -> f64 {
        1.0
    }
}

fn main() {}
