use minibind::export;

#[export]
mod math {
    pub fn one() -> u32 {
        1
    }
}

fn main() {
    math::one();
}
