use minibind::import;

#[import]
extern "C" {
    #[import(variadic)]
    fn warn(message: &str);
}

fn main() {}
