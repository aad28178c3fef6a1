use minibind::import;

#[import]
extern "C" {
    #[import(variadic)]
    fn log();
}

fn main() {}
