//! Every form of a class, its properties and its methods.

use minibind::export;
use std::fmt;

#[export]
#[derive(Clone)]
struct Point {
    /// Left to right.
    pub x_at: f64,
    #[export(readonly, name = "y", ts = "number")]
    pub y_at: f64,
    #[export(readonly)]
    pub label: &'static str,
    #[export(skip)]
    pub rest: Vec<fmt::Error>,
    pub parent: Option<Box<Point>>,
    hidden: u32,
}

#[export(rename_all = "snake_case")]
impl Point {
    const LENGTH: usize = 2;

    pub fn new(x_at: f64, y_at: f64) -> Result<Self, String> {
        if x_at.is_nan() {
            return Err("not a number".into());
        }
        Ok(Self { x_at, y_at, label: "", rest: Vec::new(), parent: None, hidden: 0 })
    }

    pub fn length(&self, #[export(name = "scale")] by: f64) -> f64 {
        self.x_at.hypot(self.y_at) * by
    }

    pub fn moved(&mut self, x: f64) -> &Self {
        self.x_at += x;
        self
    }

    pub fn into_pair(self) -> (f64, f64) {
        (self.x_at, self.y_at)
    }

    pub fn boxed(self: Box<Self>) -> f64 {
        self.y_at
    }

    pub fn typed(self: &Self, other: &Self) -> [f64; Self::LENGTH] {
        [self.x_at, other.x_at]
    }

    pub fn first(points: Vec<Self>, optional: Option<&Self>) -> Option<Self> {
        optional.cloned().or(points.into_iter().next())
    }

    #[export(getter)]
    pub fn hidden(&self) -> u32 {
        self.hidden
    }

    #[export(setter, rename_all = "camelCase")]
    pub fn set_hidden(&mut self, hidden: u32) -> Result<(), String> {
        self.hidden = hidden;
        Ok(())
    }

    #[export(variadic, name = "addAll")]
    pub fn add(&mut self, rest: &[f64]) {
        self.x_at += rest.iter().sum::<f64>();
    }

    #[export(skip)]
    pub fn map<T>(self, convert: impl FnOnce(Self) -> T) -> T {
        convert(self)
    }
}

#[export]
impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "({}, {})", self.x_at, self.y_at)
    }
}

trait Shape {
    type Measure;
    fn area(&self) -> Self::Measure;
    fn both(self, other: Option<Self>) -> Vec<Self>
    where
        Self: Sized;
    fn generic<T>(&self, value: T) -> T;
}

#[export]
impl Shape for Point {
    type Measure = f64;

    fn area(&self) -> Self::Measure {
        self.x_at * self.y_at
    }

    fn both(self, other: Option<Self>) -> Vec<Self> {
        [Some(self), other].into_iter().flatten().collect()
    }

    #[export(skip)]
    fn generic<T>(&self, value: T) -> T {
        value
    }
}

#[export]
impl std::ops::Sub<Self> for Point {
    type Output = Self;

    fn sub(mut self, other: Self) -> Self::Output {
        self.x_at -= other.x_at;
        self
    }
}

#[export(name = "Timer", namespace = "time")]
struct Countdown(pub u32);

#[export]
impl Countdown {
    #[export(constructor)]
    pub fn from_seconds(seconds: u32) -> Countdown {
        Countdown(seconds)
    }

    pub fn new() -> Self {
        Self(60)
    }
}

#[export]
impl Iterator for Countdown {
    type Item = u32;

    fn next(&mut self) -> Option<Self::Item> {
        self.0 = self.0.checked_sub(1)?;
        Some(self.0)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, None)
    }
}

#[export]
struct Unit;

fn main() {
    let mut point = Point::new(3.0, 4.0).unwrap();
    point.set_hidden(point.hidden() + 1).unwrap();
    point.add(&[0.0]);
    assert_eq!(point.moved(0.0).length(1.0), 5.0);
    assert_eq!(point.typed(&point.generic(point.clone())), [3.0, 3.0]);
    assert_eq!(point.clone().map(|point| Box::new(point).boxed()), point.area() / point.x_at);
    assert_eq!((point.clone() - point.clone()).into_pair(), (0.0, 4.0));
    let both = point.clone().both(None);
    assert!(Point::first(both, point.parent.as_deref()).unwrap().rest.is_empty());
    assert_eq!(point.to_string() + point.label, "(3, 4)");
    assert_eq!(Countdown::from_seconds(2).chain(Countdown::new().take(1)).sum::<u32>(), 60);
    let _ = Unit;
}
