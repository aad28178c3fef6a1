use minibind::import;

#[import]
extern "C" {
    type Store;

    #[import(constructor)]
    fn new() -> Store;

    fn size(this: &Store) -> u32;

    static VERSION: u32;

    fn wrong(this: &mut Store);
}

/// Everything that was read is there, so that this is not reported, too.
fn main() {
    let _ = (Store::new().size(), &VERSION);
}
