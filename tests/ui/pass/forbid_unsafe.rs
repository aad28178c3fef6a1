//! `forbid` cannot be lifted inside, not even by an expansion that asks.

#![forbid(unsafe_code)]

#[minibind::export]
fn add(left: u32, right: u32) -> u32 {
    left + right
}

#[minibind::export]
#[derive(Clone)]
struct Point {
    pub x: f64,
}

#[minibind::export]
impl Point {
    pub fn new(x: f64) -> Self {
        Self { x }
    }
}

#[minibind::export(object)]
struct Options {
    kind: Kind,
}

#[minibind::export]
enum Kind {
    Plain,
    Data(u32),
}

#[minibind::export]
#[derive(Clone, Copy)]
enum Code {
    Ok = 200,
}

fn main() {
    let _ = (Options { kind: Kind::Data(1) }.kind, Kind::Plain, Code::Ok);
    assert_eq!(Point::new(1.0).x, 1.0);
    assert_eq!(add(1, 2), 3);
}
