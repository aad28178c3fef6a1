use minibind::export;
use std::pin::Pin;
use std::rc::Rc;

#[export]
struct Point {
    pub x: f64,
}

#[export]
impl Point {
    pub fn shared(self: Rc<Self>) -> f64 {
        self.x
    }

    pub fn pinned(self: Pin<&mut Self>) {}
}

fn main() {}
