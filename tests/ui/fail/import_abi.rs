use minibind::import;

#[import]
extern "system" {
    fn alert(message: &str);
}

fn main() {}
