use minibind::export;
use std::borrow::Cow;
use std::future::Future;

#[export]
async fn load(url: &str) -> &str {
    url
}

#[export]
async fn find<'a>(text: &'a str) -> Option<Cow<'a, str>> {
    Some(text.into())
}

#[export]
async fn count() -> impl Iterator<Item = u32> {
    0..3
}

#[export]
fn later() -> Result<impl Future<Output = u32>, String> {
    Ok(async { 1 })
}

#[export(start)]
async fn run() -> u32 {
    1
}

fn main() {}
