use minibind::export;

struct Counter(u32);

impl Counter {
    #[export]
    pub fn start() -> u32 {
        1
    }
}

fn main() {
    Counter(Counter::start());
}
