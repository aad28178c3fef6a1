//! Enums with data: plain objects that a tag tells apart.

use minibind::{JsValue, export};
use std::collections::HashMap;

/// What can be drawn.
#[export]
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// Round.
    Circle {
        /// From the middle.
        radius: f64,
    },
    Label {
        text_value: String,
        at: Option<u8>,
    },
    Named(String),
    Point(f64, f64),
    Mixed(u8, String, Option<bool>),
    Maybe(Option<u32>),
    Bytes(Vec<u8>),
    Pair((i8, i8)),
    Group(Vec<Shape>),
    Not(Box<Shape>),
    Table(HashMap<String, Shape>),
    Empty,
    NoFields {},
    NoValues(),
}

#[export]
impl Shape {
    /// Its size.
    pub fn area(&self) -> f64 {
        match self {
            Shape::Circle { radius } => radius * radius,
            Shape::Group(all) => all.iter().map(Shape::area).sum(),
            Shape::Not(inner) => -inner.area(),
            Shape::Table(table) => table.values().map(Shape::area).sum(),
            _ => 0.0,
        }
    }

    pub fn wrapped(self, times: u32) -> Shape {
        (0..times).fold(self, |shape, _| Shape::Not(Box::new(shape)))
    }

    pub fn unit() -> Self {
        Shape::Circle { radius: 1.0 }
    }

    pub fn same_as(&self, other: &Shape) -> bool {
        self == other
    }
}

#[export]
fn same(shape: Shape) -> Shape {
    shape
}

#[export]
fn show(shape: &Shape) -> String {
    format!("{shape:?}")
}

#[export]
fn maybe(shape: Option<Shape>) -> Option<Shape> {
    shape
}

#[export]
fn shapes(shapes: &[Shape]) -> Vec<Shape> {
    shapes.to_vec()
}

#[export]
fn checked(shape: Shape) -> Result<Shape, String> {
    if shape == Shape::Empty { Err("nothing there".into()) } else { Ok(shape) }
}

/// Other names.
#[export(tag = "kind", content = "data", rename_all = "kebab-case")]
enum Event {
    KeyDown {
        key_code: u32,
    },
    MouseAt(f64, f64),
    Text(String),
    #[export(name = "the end")]
    End,
    Renamed {
        #[export(name = "new")]
        new_name: String,
    },
}

#[export]
fn same_event(event: Event) -> Event {
    event
}

/// An expression.
#[export(name = "Expression", namespace = "math")]
#[derive(Clone)]
enum Expr {
    Number(f64),
    Neg(Box<Expr>),
    Add(Box<Expr>, Box<Expr>),
    Call { name: String, arguments: Vec<Expr> },
}

#[export]
impl Expr {
    pub fn eval(&self) -> Result<f64, String> {
        match self {
            Expr::Number(number) => Ok(*number),
            Expr::Neg(inner) => inner.eval().map(|value| -value),
            Expr::Add(left, right) => Ok(left.eval()? + right.eval()?),
            Expr::Call { name, arguments } if name == "max" => {
                arguments.iter().try_fold(f64::NEG_INFINITY, |max, next| Ok(next.eval()?.max(max)))
            }
            Expr::Call { name, .. } => Err(format!("there is no {name}()")),
        }
    }

    pub fn simplify(self) -> Expr {
        match self {
            Expr::Neg(inner) => match *inner {
                Expr::Neg(inner) => inner.simplify(),
                other => Expr::Neg(Box::new(other.simplify())),
            },
            other => other,
        }
    }
}

/// A value of JavaScript inside.
#[export]
enum Holder {
    Value(JsValue),
    Field { value: JsValue },
}

#[export]
fn same_holder(holder: Holder) -> Holder {
    holder
}
