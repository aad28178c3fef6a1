use minibind::export;

#[export]
struct Counter {
    #[export(readonly)]
    value: u32,
}

fn main() {}
