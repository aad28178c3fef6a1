use minibind::import;

#[import]
extern "C" {
    type Store;

    #[import(getter)]
    fn size(this: &Store, unit: &str) -> u32;

    #[import(getter)]
    fn label(this: &Store);

    #[import(setter)]
    fn set_color(this: &Store);

    #[import(setter)]
    fn set_width(this: &Store, width: u32) -> u32;

    #[import(setter)]
    fn height(this: &Store, height: u32);

    #[import(setter)]
    async fn set_depth(this: &Store, depth: u32);

    #[import(setter, variadic)]
    fn set_names(this: &Store, names: &[&str]);
}

fn main() {}
