//! Functions that give promises.

#![deny(warnings, unsafe_code)]

use minibind::{JsValue, export};
use std::borrow::Cow;
use std::future::Future;
use std::pin::Pin;

#[export]
async fn load(url: &str, bytes: &[u8], kept: u32) -> String {
    format!("{url}{}{kept}", bytes.len())
}

#[export]
async fn fail(url: String) -> Result<Option<u32>, String> {
    Err(url)
}

#[export(start)]
async fn run() -> Result<(), JsValue> {
    Ok(())
}

#[export]
fn future(n: u32) -> impl Future<Output = u32> {
    async move { n }
}

#[export]
fn pinned<'a>(text: &'a str) -> Pin<Box<dyn Future<Output = Result<usize, JsValue>> + 'a>> {
    Box::pin(async move { Ok(text.len()) })
}

#[export]
async fn text() -> &'static str {
    "text"
}

#[export]
async fn either() -> Cow<'static, str> {
    "text".into()
}

#[export]
async fn call(function: &dyn Fn(u32) -> u32, other: impl FnOnce(u32) -> u32) -> u32 {
    function(other(1))
}

#[export]
async fn adder(n: u32) -> Result<impl Fn(u32) -> u32, String> {
    Ok(move |m| n + m)
}

#[export]
pub struct Point {
    x: f64,
}

#[export]
impl Point {
    pub async fn load(x: f64) -> Self {
        Self { x }
    }

    pub async fn later(&self, name: &str) -> f64 {
        self.x + name.len() as f64
    }

    pub async fn change(&mut self, other: &Self) -> Result<Self, String> {
        self.x += other.x;
        Err(String::new())
    }

    pub async fn consume(self) {}

    #[export(getter)]
    pub async fn ready(&self) -> bool {
        true
    }
}

fn main() {}
