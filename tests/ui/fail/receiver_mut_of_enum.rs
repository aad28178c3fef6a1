use minibind::export;

#[export]
#[derive(Clone)]
enum Light {
    On,
    Off,
}

#[export]
impl Light {
    pub fn toggle(&mut self) {
        *self = Light::Off;
    }
}

fn main() {}
