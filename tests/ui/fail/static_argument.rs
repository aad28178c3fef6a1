use minibind::export;

#[export]
fn greet(name: &'static str) -> String {
    name.into()
}

fn main() {}
