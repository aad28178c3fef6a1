use minibind::export;

#[export(variadic)]
fn sum(count: u32) -> u32 {
    count
}

#[export(variadic)]
fn join(words: &str) -> String {
    words.into()
}

fn main() {}
