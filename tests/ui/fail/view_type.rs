use minibind::export;

#[export(view)]
fn numbers() -> Vec<f64> {
    vec![1.0]
}

#[export(view)]
fn text() -> &'static str {
    "text"
}

#[export(view)]
fn nothing() {}

fn main() {}
