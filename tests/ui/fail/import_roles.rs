use minibind::import;

#[import]
extern "C" {
    type Store;

    #[import(getter, setter)]
    fn size(this: &Store) -> u32;

    #[import(getter)]
    fn count() -> u32;

    #[import(setter)]
    fn set_count(count: u32);

    #[import(static_of = Store)]
    fn open(this: &Store);

    #[import(namespace = "shops")]
    fn close(this: &Store);
}

fn main() {}
