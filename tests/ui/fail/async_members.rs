use minibind::export;

#[export]
pub struct Point {
    x: f64,
}

#[export]
impl Point {
    #[export(constructor)]
    pub async fn load() -> Self {
        Self { x: 1.0 }
    }

    #[export(setter)]
    pub async fn set_x(&mut self, x: f64) {
        self.x = x;
    }
}

fn main() {}
