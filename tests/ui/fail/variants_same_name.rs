use minibind::export;

#[export(rename_all = "lowercase")]
enum Align {
    TopLeft,
    Topleft,
}

#[export]
enum Shape {
    Circle(f64),
    #[export(name = "Circle")]
    Round(f64),
}

fn main() {}
