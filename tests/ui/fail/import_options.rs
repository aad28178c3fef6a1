use minibind::import;

#[import(name = "Math", file = "./x.js")]
extern "C" {
    #[import(extends = Object, module = "fs")]
    fn alert(#[import(name = "text")] message: &str);

    #[import(constructor, ts = "Shop")]
    type Store;

    #[import(getter)]
    static VERSION: u32;

    #[import]
    fn confirm(message: &str) -> bool;

    #[import(static_of = "Store")]
    fn open() -> u32;

    #[import(extends)]
    type Shop;
}

#[import]
#[import(namespace = "Math")]
extern "C" {
    fn random() -> f64;
}

fn main() {}
