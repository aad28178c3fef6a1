use minibind::export;

#[export]
fn join(words: Vec<String>) -> String {
    words.concat()
}

#[export]
fn shout(words: &[&str]) -> String {
    words.concat()
}

fn main() {}
