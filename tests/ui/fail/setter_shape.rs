use minibind::export;

#[export]
struct Point {
    pub x: f64,
}

#[export]
impl Point {
    #[export(setter)]
    pub fn set_nothing(&mut self) {}

    #[export(setter)]
    pub fn set_limit(limit: f64, other: f64) {
        let _ = limit + other;
    }

    #[export(setter)]
    pub fn set_old(&mut self, x: f64) -> f64 {
        std::mem::replace(&mut self.x, x)
    }
}

fn main() {}
