use minibind::export;

#[export(object)]
struct Options {
    #[export]
    width: f64,
    #[export(readonly)]
    height: f64,
}

#[export]
enum Shape {
    Circle(#[export(name = "radius")] f64),
    Square {
        #[export(skip)]
        side: f64,
    },
    #[export(skip)]
    Nothing,
}

fn main() {}
