use minibind::import;

#[import]
extern "C" {
    fn show(value: impl ToString);

    fn later(run: impl FnOnce());

    fn listen(run: fn(u32));

    fn items() -> impl Iterator<Item = u32>;

    fn load() -> impl Future<Output = u32>;

    fn handler() -> Result<impl Fn(u32), minibind::JsValue>;

    fn compare() -> fn(u32) -> u32;
}

fn main() {}
