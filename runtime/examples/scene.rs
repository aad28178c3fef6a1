//! Holds a drawing: shapes as plain objects in JavaScript, a class that owns them, JSON in and out.
//! Run by `scene.mjs` in Node, drawn on a canvas by `scene.html`.

use minibind::{Json, export};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A place, or a distance to move by.
#[export(object)]
#[derive(Clone, Copy, Serialize, Deserialize)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

/// How a shape is drawn.
#[export(object)]
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Style {
    /// A color of CSS.
    pub color: String,
    /// The width of the outline. Without one a shape is filled, and a line is 1 wide.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line_width: Option<f64>,
}

/// The smallest rectangle around something, without the width of outlines.
#[export(object)]
#[derive(Clone, Copy)]
pub struct Bounds {
    /// The upper left corner.
    pub min: Point,
    /// The lower right corner.
    pub max: Point,
}

/// What can be drawn.
#[export]
#[derive(Clone, Serialize, Deserialize)]
#[serde(tag = "type")]
#[expect(missing_docs, reason = "the names of the fields say what they hold")]
pub enum Shape {
    /// A circle.
    Circle { center: Point, radius: f64, style: Style },
    /// A rectangle, given by its upper left corner.
    Rectangle { corner: Point, width: f64, height: f64, style: Style },
    /// A straight line.
    Line { from: Point, to: Point, style: Style },
    /// A closed polygon.
    Polygon { points: Vec<Point>, style: Style },
    /// Shapes that stay together, the last one on top.
    Group { shapes: Vec<Shape> },
}

/// Why a scene refuses.
#[export(error)]
#[derive(Debug)]
#[expect(missing_docs, reason = "the names of the fields say what they hold")]
pub enum SceneError {
    /// No shape has this index.
    UnknownShape { index: usize, count: usize },
    /// The text is no scene.
    BadJson { line: usize, column: usize, reason: String },
}

impl fmt::Display for SceneError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownShape { index, count } => write!(f, "no shape {index} among {count}"),
            Self::BadJson { reason, .. } => write!(f, "not a scene: {reason}"),
        }
    }
}

impl std::error::Error for SceneError {}

impl Bounds {
    fn around(points: impl IntoIterator<Item = Point>) -> Option<Self> {
        points.into_iter().map(|p| Bounds { min: p, max: p }).reduce(Self::union)
    }

    fn union(self, other: Self) -> Self {
        let min = Point { x: self.min.x.min(other.min.x), y: self.min.y.min(other.min.y) };
        let max = Point { x: self.max.x.max(other.max.x), y: self.max.y.max(other.max.y) };
        Bounds { min, max }
    }
}

#[export]
impl Shape {
    /// The bounds of a shape; an empty polygon or group has none.
    pub fn bounds(&self) -> Option<Bounds> {
        match self {
            Self::Circle { center: Point { x, y }, radius: r, .. } => {
                Bounds::around([Point { x: x - r, y: y - r }, Point { x: x + r, y: y + r }])
            }
            Self::Rectangle { corner, width, height, .. } => {
                Bounds::around([*corner, Point { x: corner.x + width, y: corner.y + height }])
            }
            Self::Line { from, to, .. } => Bounds::around([*from, *to]),
            Self::Polygon { points, .. } => Bounds::around(points.iter().copied()),
            Self::Group { shapes } => shapes.iter().filter_map(Self::bounds).reduce(Bounds::union),
        }
    }

    /// Whether a point lies within a shape, or close to a line.
    pub fn contains(&self, point: Point) -> bool {
        let Point { x, y } = point;
        match self {
            Self::Circle { center, radius, .. } => (x - center.x).hypot(y - center.y) <= *radius,
            Self::Rectangle { corner, width, height, .. } => {
                (0.0..=*width).contains(&(x - corner.x))
                    && (0.0..=*height).contains(&(y - corner.y))
            }
            Self::Line { from, to, style } => {
                let (dx, dy) = (to.x - from.x, to.y - from.y);
                let along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy);
                let along = if along.is_nan() { 0.0 } else { along.clamp(0.0, 1.0) };
                let distance = (x - from.x - along * dx).hypot(y - from.y - along * dy);
                distance <= style.line_width.unwrap_or(1.0) / 2.0 + 2.0
            }
            Self::Polygon { points, .. } => {
                let ends = points.iter().cycle().skip(1);
                let is_right_of_point = |(a, b): &(&Point, &Point)| {
                    (a.y > y) != (b.y > y) && x < a.x + (y - a.y) * (b.x - a.x) / (b.y - a.y)
                };
                points.iter().zip(ends).filter(is_right_of_point).count() % 2 == 1
            }
            Self::Group { shapes } => shapes.iter().any(|shape| shape.contains(point)),
        }
    }

    fn translate(&mut self, by: Point) {
        let shift = |point: &mut Point| *point = Point { x: point.x + by.x, y: point.y + by.y };
        match self {
            Self::Circle { center, .. } => shift(center),
            Self::Rectangle { corner, .. } => shift(corner),
            Self::Line { from, to, .. } => [from, to].into_iter().for_each(shift),
            Self::Polygon { points, .. } => points.iter_mut().for_each(shift),
            Self::Group { shapes } => shapes.iter_mut().for_each(|shape| shape.translate(by)),
        }
    }
}

/// A drawing: shapes on a background, the last one on top.
#[export]
#[derive(Serialize, Deserialize)]
pub struct Scene {
    /// A color of CSS.
    pub background: String,
    shapes: Vec<Shape>,
}

#[export]
impl Scene {
    /// An empty scene.
    pub fn new(background: String) -> Self {
        Scene { background, shapes: Vec::new() }
    }

    /// A scene from the text that `JSON.stringify(scene)` gives.
    ///
    /// # Errors
    ///
    /// When the text is no scene; `line` and `column` say where.
    pub fn parse(text: &str) -> Result<Self, SceneError> {
        serde_json::from_str(text).map_err(|error| SceneError::BadJson {
            line: error.line(),
            column: error.column(),
            reason: error.to_string(),
        })
    }

    /// What `JSON.stringify` asks for.
    #[export(name = "toJSON")]
    pub fn to_json(&self) -> Json<&Self> {
        Json(self)
    }

    /// The shapes from the lowest to the topmost, as copies.
    pub fn shapes(&self) -> &[Shape] {
        &self.shapes
    }

    /// Puts a shape on top; gives its index.
    pub fn add(&mut self, shape: Shape) -> usize {
        self.shapes.push(shape);
        self.shapes.len() - 1
    }

    /// Takes a shape out; those above it move down by one.
    ///
    /// # Errors
    ///
    /// When no shape has the index.
    pub fn remove(&mut self, index: usize) -> Result<Shape, SceneError> {
        self.at(index)?;
        Ok(self.shapes.remove(index))
    }

    /// Moves a shape.
    ///
    /// # Errors
    ///
    /// When no shape has the index.
    pub fn translate(&mut self, index: usize, by: Point) -> Result<(), SceneError> {
        self.at(index)?.translate(by);
        Ok(())
    }

    /// The index of the topmost shape at a point.
    pub fn hit(&self, point: Point) -> Option<usize> {
        self.shapes.iter().rposition(|shape| shape.contains(point))
    }

    /// The bounds of all shapes.
    pub fn bounds(&self) -> Option<Bounds> {
        self.shapes.iter().filter_map(Shape::bounds).reduce(Bounds::union)
    }

    fn at(&mut self, index: usize) -> Result<&mut Shape, SceneError> {
        let count = self.shapes.len();
        self.shapes.get_mut(index).ok_or(SceneError::UnknownShape { index, count })
    }
}
