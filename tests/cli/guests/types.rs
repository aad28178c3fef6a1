//! Types and members of types whose names clash, or that their type has no place for.

use minibind::export;
use std::fmt;

#[export]
pub struct Point {
    pub x: f64,
}

mod plane {
    #[minibind::export]
    pub struct Point {}
}

#[export]
fn shape() {}

#[export(name = "shape")]
pub struct Shape {}

#[export]
pub struct Geo {}

#[export(namespace = "Geo")]
pub struct Inside {}

#[export]
impl Point {
    pub fn new() -> Self {
        Self { x: 0.0 }
    }

    pub fn scale(&self) {}

    #[export(getter)]
    pub fn x(&self) -> f64 {
        self.x
    }

    #[export(getter)]
    pub fn size(&self) -> f64 {
        0.0
    }

    #[export(setter)]
    pub fn set_size(&mut self, size: f64) {
        self.x = size;
    }

    #[export(name = "size")]
    pub fn measure(&self) -> f64 {
        0.0
    }

    pub fn fine() {}

    #[export(name = "fine")]
    pub fn also_fine(&self) {}
}

trait Scale {
    fn scale(&self);
}

#[export]
impl Scale for Point {
    fn scale(&self) {}
}

#[export]
impl Point {
    #[export(constructor)]
    pub fn at(x: f64) -> Self {
        Self { x }
    }
}

#[export]
#[derive(Clone, Copy)]
pub enum Turn {
    Left,
    Right,
}

#[export]
impl Turn {
    pub fn new() -> Self {
        Turn::Left
    }

    #[export(name = "Right")]
    pub fn right(self) -> Self {
        Turn::Right
    }

    #[export(getter)]
    pub fn degrees(self) -> f64 {
        90.0
    }
}

#[export(object)]
pub struct Size {
    pub width: f64,
}

#[export]
impl Size {
    pub fn twice(self) -> Self {
        Self { width: 2.0 * self.width }
    }

    #[export(getter)]
    pub fn area(self) -> f64 {
        self.width
    }
}

#[export(error)]
#[derive(Debug)]
pub struct Lost {}

impl fmt::Display for Lost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("lost")
    }
}

impl std::error::Error for Lost {}

#[export]
impl Lost {
    pub fn count() -> u32 {
        0
    }
}
