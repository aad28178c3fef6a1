use minibind::import;

#[import]
extern "C" {
    type Store;

    #[import(constructor)]
    fn empty();

    #[import(constructor)]
    fn find(name: &str) -> Option<Store>;

    #[import(constructor)]
    fn itself() -> Self;

    #[import(constructor, name = "create")]
    fn create() -> Store;

    #[import(constructor, static_of = Store)]
    fn open() -> Store;

    #[import(constructor)]
    fn copy(this: &Store) -> Store;

    #[import(constructor)]
    async fn load() -> Store;
}

fn main() {}
