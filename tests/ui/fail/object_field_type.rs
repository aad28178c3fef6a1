use minibind::export;

#[export(object)]
struct Options {
    name: String,
    rest: std::time::Duration,
}

fn main() {}
