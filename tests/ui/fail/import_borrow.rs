use minibind::import;

#[import]
extern "C" {
    type Store;

    fn title() -> &'static str;

    fn names() -> Option<Vec<&str>>;

    fn parent(this: &Store) -> Result<&Store, minibind::JsValue>;

    static CURRENT: &'static Store;
}

fn main() {}
