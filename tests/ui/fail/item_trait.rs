use minibind::export;

#[export]
trait Draw {
    fn draw(&self);
}

fn main() {}
