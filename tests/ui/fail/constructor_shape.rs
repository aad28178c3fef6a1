use minibind::export;

#[export]
struct Point {
    pub x: f64,
}

#[export]
impl Point {
    #[export(constructor)]
    pub fn maybe() -> Option<Self> {
        None
    }
}

#[export]
impl Point {
    #[export(constructor)]
    pub fn copied(&self) -> Self {
        Self { x: self.x }
    }
}

#[export]
impl Point {
    #[export(constructor, name = "Point")]
    pub fn named() -> Self {
        Self { x: 0.0 }
    }
}

fn main() {}
