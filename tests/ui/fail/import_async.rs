use minibind::{JsValue, import};

type Result = std::result::Result<u32, JsValue>;

#[import]
extern "C" {
    async fn load() -> Result;
}

fn main() {}
