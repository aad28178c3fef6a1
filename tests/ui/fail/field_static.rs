use minibind::export;

#[export]
struct Label {
    pub text: &'static str,
}

#[export(object)]
struct Options {
    name: &'static str,
}

#[export]
enum Shape {
    Named(Option<&'static str>),
}

fn main() {}
