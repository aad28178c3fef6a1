use minibind::export;

#[export]
struct Name {
    pub text: Text,
}

#[export]
struct Text {
    pub length: u32,
}

fn main() {}
