use minibind::import;

#[import]
extern "C" {
    type Store;

    fn close(this: Store);

    fn clear(this: &mut Store);

    fn has(key: &str, this: &Store) -> bool;

    fn size(&self) -> u32;

    fn first(this: &Option<Store>) -> u32;
}

fn main() {}
