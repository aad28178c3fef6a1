use minibind::import;

#[import]
extern "C" {
    #[import(name = "to-string")]
    fn text() -> u32;

    #[import(namespace = "a..b")]
    fn other() -> u32;

    #[import(name = "")]
    type Store;

    #[import(name = "1")]
    static VERSION: u32;
}

fn main() {}
