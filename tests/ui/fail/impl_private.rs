use minibind::export;

#[export]
struct Point {
    pub x: f64,
}

#[export]
impl Point {
    fn new() -> Self {
        Self { x: 0.0 }
    }
}

#[export]
impl Point {
    pub fn origin() -> Self {
        Self::new()
    }

    #[export(getter)]
    fn length(&self) -> f64 {
        self.x
    }

    #[export(name = "move")]
    pub(crate) fn shift(&mut self) {}
}

fn main() {}
