//! Classes: how they are made, their methods, properties and names, and what an impl of a trait gives.

use minibind::export;
use std::fmt;

/// A point of the plane.
///
/// It has two coordinates.
#[export]
#[derive(Clone, Debug)]
pub struct Point {
    /// From the left.
    pub x: f64,
    pub y: f64,
    /// Given at birth.
    #[export(readonly)]
    pub first_label: String,
    #[export(name = "tag")]
    pub user_tag: Option<String>,
    #[export(skip)]
    pub scratch: Vec<fmt::Error>,
    moves: u32,
}

#[export]
impl Point {
    /// Makes a point.
    ///
    /// The `label` stays.
    pub fn new(x: f64, y: f64, label: Option<String>) -> Self {
        let first_label = label.unwrap_or_default();
        Self { x, y, first_label, user_tag: None, scratch: Vec::new(), moves: 0 }
    }

    /// The middle of the plane.
    pub fn origin() -> Self {
        Self::new(0.0, 0.0, None)
    }

    /// How far it is from the middle.
    pub fn length(&self) -> f64 {
        self.x.hypot(self.y)
    }

    /// Moves it, by `dx` and `dy`.
    pub fn move_by(&mut self, dx: f64, dy: f64) -> u32 {
        self.x += dx;
        self.y += dy;
        self.moves += 1;
        self.moves
    }

    /// Gives its coordinates and is gone.
    pub fn into_pair(self) -> (f64, f64) {
        (self.x, self.y)
    }

    pub fn boxed(self: Box<Self>) -> f64 {
        self.x
    }

    /// How many times it has moved.
    #[export(getter)]
    pub fn moves(&self) -> u32 {
        self.moves
    }

    #[export(setter)]
    pub fn set_moves(&mut self, moves: u32) {
        self.moves = moves;
    }

    /// Both at once.
    #[export(getter)]
    pub fn both_axes(&self) -> [f64; 2] {
        [self.x, self.y]
    }

    /// Refuses what is no number.
    #[export(setter)]
    pub fn set_both_axes(&mut self, axes: [f64; 2]) -> Result<(), String> {
        if axes.iter().any(|axis| axis.is_nan()) {
            return Err("an axis is a number".into());
        }
        [self.x, self.y] = axes;
        Ok(())
    }

    #[export(setter, name = "angle")]
    pub fn turn(&mut self, angle: f64) {
        let length = self.length();
        [self.x, self.y] = [length * angle.cos(), length * angle.sin()];
    }

    #[export(getter, name = "quadrant")]
    pub fn where_it_is(&self) -> Result<u8, String> {
        match (self.x > 0.0, self.y > 0.0) {
            _ if self.x == 0.0 || self.y == 0.0 => Err("between quadrants".into()),
            (true, true) => Ok(1),
            (false, true) => Ok(2),
            (false, false) => Ok(3),
            (true, false) => Ok(4),
        }
    }

    /// Not a setter: a method like any other.
    pub fn set_x(&mut self, x: f64) -> f64 {
        std::mem::replace(&mut self.x, x)
    }

    #[export(name = "describe")]
    pub fn long_description(&self, prefix: &str, words: &[&str], numbers: &[f64]) -> String {
        format!("{prefix}{} {} {}", self, words.join("+"), numbers.iter().sum::<f64>())
    }

    pub fn label(&self) -> &str {
        &self.first_label
    }

    #[export(variadic)]
    pub fn sum(&self, others: &[f64]) -> f64 {
        self.x + self.y + others.iter().sum::<f64>()
    }

    pub fn fill(&self, into: &mut [f64]) {
        into.fill(self.x);
    }

    pub fn distance(&self, other: &Point) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }

    pub fn take_from(&mut self, other: &mut Self) {
        self.x += other.x;
        other.x = 0.0;
    }

    pub fn absorb(&mut self, other: Self) -> f64 {
        self.x += other.x;
        self.x
    }

    pub fn nearest(&self, points: Vec<Point>) -> Option<Point> {
        let far = |a: &Point| self.distance(a);
        points.into_iter().min_by(|a, b| far(a).total_cmp(&far(b)))
    }

    /// A copy, of itself.
    pub fn same(&self) -> &Self {
        self
    }

    #[export(skip)]
    pub fn generic<T>(&self, value: T) -> T {
        value
    }

    fn hidden(&self) -> u32 {
        self.moves
    }
}

#[export]
impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "({}, {})", self.x, self.y)
    }
}

/// What has a size.
trait Sized2 {
    fn area(&self) -> f64;
    fn grow(&mut self, by: f64);
    fn unit() -> Self;
}

#[export]
impl Sized2 for Point {
    /// Of the rectangle to the middle.
    fn area(&self) -> f64 {
        self.x * self.y
    }

    fn grow(&mut self, by: f64) {
        self.x *= by;
        self.y *= by;
    }

    fn unit() -> Self {
        Point::new(1.0, 1.0, Some(String::from("unit")))
    }
}

#[export]
fn furthest(points: &[Point]) -> Option<Point> {
    points.iter().max_by(|a, b| a.length().total_cmp(&b.length())).cloned()
}

#[export]
fn length_of(point: Option<&Point>) -> Option<f64> {
    point.map(Point::length)
}

#[export]
fn moves_of(point: &Point) -> u32 {
    point.hidden()
}

#[export]
fn double(point: &mut Point) {
    point.grow(2.0);
}

#[export]
fn double_if(point: Option<&mut Point>) -> bool {
    point.map(double).is_some()
}

#[export]
fn pair(count: u32) -> (Point, Option<Point>, Vec<Point>) {
    let point = |x| Point::new(f64::from(x), 0.0, None);
    (point(count), (count > 0).then(|| point(count + 1)), (0..count).map(point).collect())
}

/// A private struct with a constructor that fails.
#[export]
struct Even(u32);

#[export]
impl Even {
    /// Takes even numbers.
    ///
    /// # Errors
    /// When the number is odd.
    pub fn new(number: u32) -> Result<Self, String> {
        if number % 2 == 0 { Ok(Even(number)) } else { Err(format!("{number} is odd")) }
    }

    pub fn half(&self) -> Result<Even, String> {
        Even::new(self.0 / 2)
    }

    pub fn number(&self) -> u32 {
        self.0
    }

    pub fn maybe(number: u32) -> Option<Even> {
        Even::new(number).ok()
    }
}

/// Made by functions only.
#[export]
pub struct Ticket {
    #[export(readonly)]
    pub number: u32,
}

#[export]
fn ticket(number: u32) -> Ticket {
    Ticket { number }
}

#[export]
fn tickets(count: u32) -> Vec<Ticket> {
    (0..count).map(ticket).collect()
}

/// Its constructor is not called `new`.
#[export]
struct Timer {
    seconds: u32,
}

#[export]
impl Timer {
    #[export(constructor)]
    pub fn from_minutes(minutes: u32) -> Self {
        Timer { seconds: minutes * 60 }
    }

    /// A static function.
    pub fn new() -> Self {
        Timer { seconds: 1 }
    }

    #[export(getter)]
    pub fn seconds(&self) -> u32 {
        self.seconds
    }
}

/// Counts down to zero.
#[export]
struct Countdown(u32);

#[export]
impl Countdown {
    pub fn new(from: u32) -> Self {
        Countdown(from)
    }
}

#[export]
impl Iterator for Countdown {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        self.0 = self.0.checked_sub(1)?;
        Some(self.0)
    }
}

/// Gives text, and a missing value that is not the end.
#[export]
struct Words(Vec<Option<String>>);

#[export]
impl Words {
    pub fn new(words: Vec<Option<String>>) -> Self {
        Words(words.into_iter().rev().collect())
    }
}

#[export]
impl Iterator for Words {
    type Item = Option<String>;

    fn next(&mut self) -> Option<Option<String>> {
        self.0.pop()
    }
}

#[export(rename_all = "snake_case")]
#[derive(Clone)]
struct Snake {
    pub body_length: u32,
}

#[export(rename_all = "snake_case")]
impl Snake {
    pub fn new(body_length: u32) -> Self {
        Self { body_length }
    }

    pub fn eat_mouse(&mut self, mouse_size: u32) -> u32 {
        self.body_length += mouse_size;
        self.body_length
    }

    #[export(rename_all = "camelCase")]
    pub fn full_length(&self) -> u32 {
        self.body_length
    }
}

/// In an object of its own, beside a class of the same name.
mod left {
    use minibind::export;

    #[export(namespace = "left")]
    pub struct Hand {
        pub fingers: u32,
    }

    #[export]
    impl Hand {
        pub fn new(fingers: u32) -> Self {
            Hand { fingers }
        }

        pub fn side() -> &'static str {
            "left"
        }

        pub fn shake(&self, other: &super::right::Hand) -> u32 {
            self.fingers + other.fingers
        }
    }
}

mod right {
    use minibind::export;

    #[export(namespace = "right.inner")]
    pub struct Hand {
        pub fingers: u32,
    }

    #[export]
    impl Hand {
        pub fn new(fingers: u32) -> Self {
            Hand { fingers }
        }

        pub fn side() -> &'static str {
            "right"
        }
    }

    #[export(name = "Foot")]
    pub struct LongFoot;

    #[export]
    impl LongFoot {
        pub fn new() -> Self {
            LongFoot
        }

        pub fn toes(&self) -> u32 {
            5
        }
    }
}

/// Properties of a class itself, one of which its objects have, too.
mod of_class {
    use minibind::export;
    use std::cell::{Cell, RefCell};

    thread_local! {
        static LIMIT: Cell<u32> = const { Cell::new(10) };
        static TITLE: RefCell<String> = const { RefCell::new(String::new()) };
    }

    #[export]
    struct Gauge {
        limit: f64,
    }

    #[export]
    impl Gauge {
        pub fn new(limit: f64) -> Self {
            Gauge { limit }
        }

        #[export(getter)]
        pub fn limit(&self) -> f64 {
            self.limit
        }

        /// The limit of all.
        #[export(getter, name = "limit")]
        pub fn common_limit() -> u32 {
            LIMIT.get()
        }

        #[export(setter)]
        pub fn set_limit(limit: u32) -> Result<(), String> {
            LIMIT.set(limit.checked_add(1).ok_or("too large")?);
            Ok(())
        }

        #[export(setter, name = "title")]
        pub fn entitle(title: &str) {
            TITLE.replace(title.to_owned());
        }

        #[export(getter)]
        pub async fn caption() -> String {
            TITLE.with_borrow(String::clone)
        }
    }
}
