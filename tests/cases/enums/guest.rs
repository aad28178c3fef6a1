//! Enums without data: as strings, and as numbers where they have discriminants.

use minibind::export;
use std::collections::HashMap;

/// Where to go.
#[export]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Up.
    North,
    East,
    South,
    West,
}

#[export]
impl Direction {
    /// To the other side.
    pub fn opposite(self) -> Direction {
        match self {
            Self::North => Self::South,
            Self::South => Self::North,
            Self::East => Self::West,
            Self::West => Self::East,
        }
    }

    pub fn is_vertical(&self) -> bool {
        matches!(self, Self::North | Self::South)
    }

    pub fn turned(self, quarters: u32, back: Option<bool>) -> Self {
        let all = Self::all();
        let quarters = if back == Some(true) { 4 - quarters % 4 } else { quarters };
        all[(self as usize + quarters as usize) % 4]
    }

    pub fn all() -> Vec<Self> {
        vec![Self::North, Self::East, Self::South, Self::West]
    }

    pub fn parse(text: &str) -> Result<Direction, String> {
        match text {
            "n" => Ok(Self::North),
            other => Err(format!("{other} is no direction")),
        }
    }
}

#[export]
fn same(direction: Direction) -> Direction {
    direction
}

#[export]
fn by_reference(direction: &Direction) -> String {
    format!("{direction:?}")
}

#[export]
fn maybe(direction: Option<Direction>) -> Option<Direction> {
    direction
}

#[export]
fn nested(
    list: Vec<Direction>,
    map: HashMap<Direction, Vec<Option<Direction>>>,
    pair: (Direction, [Direction; 2]),
) -> (Vec<Direction>, HashMap<Direction, Vec<Option<Direction>>>, (Direction, [Direction; 2])) {
    (list, map, pair)
}

#[export]
fn borrowed(list: &[Direction]) -> usize {
    list.iter().filter(|direction| direction.is_vertical()).count()
}

macro_rules! styles {
    ($($name:ident $style:literal $same:ident)*) => {$(
        #[export(rename_all = $style)]
        #[derive(Clone, Copy)]
        enum $name {
            TopLeft,
            InTheDark,
            Version2,
            #[export(name = "the Middle!")]
            Middle,
        }

        #[export]
        fn $same(value: $name) -> $name {
            value
        }
    )*};
}
styles! {
    Kebab "kebab-case" same_kebab
    Snake "snake_case" same_snake
    Camel "camelCase" same_camel
    Pascal "PascalCase" same_pascal
    Lower "lowercase" same_lower
    Upper "UPPERCASE" same_upper
    ScreamingSnake "SCREAMING_SNAKE_CASE" same_screaming_snake
    ScreamingKebab "SCREAMING-KEBAB-CASE" same_screaming_kebab
}

/// A number each, with gaps.
#[export]
#[derive(Clone, Copy, Debug, PartialEq)]
enum Level {
    /// Below all.
    Hidden = -5,
    Low = 1,
    Next,
    High = 100,
    Largest = 2_147_483_647,
}

#[export]
impl Level {
    pub fn up(self) -> Option<Level> {
        match self {
            Level::Hidden => Some(Level::Low),
            Level::Low => Some(Level::Next),
            Level::Next => Some(Level::High),
            Level::High => Some(Level::Largest),
            Level::Largest => None,
        }
    }
}

#[export]
fn same_level(level: Level) -> Level {
    level
}

#[export]
fn number_of(level: Option<Level>) -> Option<i32> {
    level.map(|level| level as i32)
}

#[export]
fn levels(levels: Vec<Level>) -> Vec<Level> {
    levels
}

#[export(name = "Status", namespace = "http")]
#[derive(Clone, Copy)]
#[repr(u16)]
enum Code {
    Ok = 200,
    NotFound = 404,
}

#[export(namespace = "http")]
fn is_good(code: Code) -> bool {
    matches!(code, Code::Ok)
}

#[export(namespace = "http")]
fn status(good: bool) -> Code {
    if good { Code::Ok } else { Code::NotFound }
}

/// One variant.
#[export]
#[derive(Clone, Copy)]
enum Only {
    Me,
}

#[export]
fn only(only: Only) -> Only {
    only
}

#[export]
fn failing(level: Level) -> Result<Direction, String> {
    if level == Level::Low { Ok(Direction::North) } else { Err(format!("{level:?}")) }
}
