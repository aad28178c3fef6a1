use minibind::export;

#[export]
struct Counter(#[export(readonly)] pub u32, #[export] u32);

fn main() {}
