use minibind::import;

#[import]
extern "C" {
    #[import(name = "")]
    fn text() -> u32;

    #[import(namespace = "a..b")]
    fn other() -> u32;

    #[import(name = "a-store")]
    type Store;

    #[import(name = "")]
    static VERSION: u32;
}

fn main() {}
