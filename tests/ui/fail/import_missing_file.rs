use minibind::import;

#[import(module = "./missing.js")]
extern "C" {
    fn load(url: &str) -> String;
}

fn main() {}
