//! An expansion brings no warning and no `unsafe` of the user's.

#![deny(warnings, unsafe_code, missing_docs, unreachable_pub, missing_debug_implementations)]
#![deny(non_camel_case_types, non_snake_case, unused, unused_qualifications, single_use_lifetimes)]
#![deny(elided_lifetimes_in_paths, let_underscore_drop, missing_copy_implementations)]

use minibind::export;

/// A function.
#[export]
pub fn add(left: u32, right: u32) -> u32 {
    left + right
}

/// Text in, text out.
#[export]
pub fn greet(name: &str) -> Result<String, String> {
    Ok(name.into())
}

/// A constant.
#[export]
pub const LIMIT: u32 = 8;

/// A class.
#[export]
#[derive(Clone, Copy, Debug)]
pub struct Point {
    /// A property.
    pub x: f64,
}

#[export]
impl Point {
    /// Makes one.
    pub const fn new(x: f64) -> Self {
        Self { x }
    }
}

/// An object.
#[export(object)]
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// A field.
    pub align: Align,
}

/// An enum.
#[export]
#[derive(Clone, Copy, Debug)]
pub enum Align {
    /// A variant.
    Left = 1,
}

/// A union.
#[export]
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// A variant.
    Circle {
        /// A field.
        radius: f64,
    },
}

/// An error.
#[export(error)]
#[derive(Clone, Copy, Debug)]
pub struct Lost;

impl std::fmt::Display for Lost {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("lost")
    }
}

/// All of these.
#[export]
pub fn all(point: &Point, options: Options, shape: Shape) -> Result<f64, Lost> {
    let Shape::Circle { radius } = shape;
    let Align::Left = options.align;
    Ok(point.x + radius)
}

#[export(start)]
fn run() {}

minibind::ts! { "export type Id = string;" }

fn main() {
    run();
    let shape = Shape::Circle { radius: 1.0 };
    assert!(all(&Point::new(1.0), Options { align: Align::Left }, shape).is_ok());
    assert_eq!(greet("x"), Ok("x".into()));
    assert_eq!(add(1, 2) + LIMIT, 11);
}
