use minibind::export;

#[export]
fn dangling(text: &str) -> &'static str {
    text
}

fn main() {}
