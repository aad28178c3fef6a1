use minibind::export;

struct Counter(u32);

impl Counter {
    #[export]
    pub fn value(&self) -> u32 {
        self.0
    }
}

fn main() {
    Counter(1).value();
}
