use minibind::export;

#[export]
struct Point {
    pub x: f64,
}

#[export]
impl std::fmt::Display for &mut Point {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.x)
    }
}

fn main() {}
