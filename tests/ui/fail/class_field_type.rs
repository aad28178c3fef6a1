use minibind::export;
use std::time::Duration;

#[export]
struct Timer {
    pub rest: Duration,
}

fn main() {}
