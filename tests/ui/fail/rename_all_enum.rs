use minibind::export;

#[export(rename_all = "train-case")]
enum Align {
    TopLeft,
}

#[export(rename_all = "kebab-case")]
struct Point {
    pub top_left: f64,
}

fn main() {}
