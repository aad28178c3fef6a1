//! Every form of an enum: strings, numbers, data.

use minibind::export;

#[export(rename_all = "kebab-case")]
#[derive(Clone, Copy, Debug, PartialEq)]
enum Align {
    /// The corner.
    TopLeft,
    #[export(name = "in the middle")]
    Center,
}

#[export]
impl Align {
    pub fn new() -> Self {
        Align::TopLeft
    }

    pub fn opposite(self) -> Self {
        match self {
            Align::TopLeft => Align::Center,
            Align::Center => Align::TopLeft,
        }
    }

    pub fn is_center(&self) -> bool {
        *self == Self::Center
    }
}

/// Without `Clone`.
#[export]
enum Level {
    Low,
}

#[export(name = "Status")]
#[derive(Clone, Copy)]
#[repr(u64)]
enum Code {
    None,
    Ok = 200,
    Created,
    Largest = 1 << 53,
}

#[export]
#[derive(Clone, Copy)]
enum Signed {
    Less = -1,
    More = 1,
}

#[export(tag = "kind", content = "data", rename_all = "snake_case")]
#[derive(Clone)]
enum Expression {
    Number(f64),
    Neg(Box<Expression>),
    Add(Box<Expression>, Box<Expression>),
    Named {
        /// By which it is known.
        #[export(name = "id", ts = "string")]
        name: String,
        align: Option<Align>,
    },
    #[export(name = "no/thing")]
    Nothing,
    Empty {},
    List(Vec<Expression>),
}

#[export]
impl Expression {
    pub fn value(&self) -> f64 {
        match self {
            Self::Number(number) => *number,
            Self::Neg(inner) => -inner.value(),
            Self::Add(left, right) => left.value() + right.value(),
            Self::Named { name, align } => name.len() as f64 + align.map_or(0.0, |_| 1.0),
            Self::Nothing | Self::Empty {} => 0.0,
            Self::List(list) => list.iter().map(Self::value).sum(),
        }
    }
}

#[export]
fn all(align: &Align, level: Option<Level>, code: Code, sign: Signed) -> Vec<Expression> {
    let _ = (align.opposite(), level, code as u64, sign as i32);
    let list = vec![Expression::Nothing, Expression::Empty {}];
    let name = Expression::Named { name: "x".into(), align: Some(*align) };
    let sum = Expression::Add(Box::new(name), Box::new(Expression::Number(1.0)));
    vec![Expression::Neg(Box::new(sum)), Expression::List(list)]
}

fn main() {
    let list = all(&Align::new(), Some(Level::Low), Code::Ok, Signed::Less);
    assert_eq!(list.iter().map(Expression::value).sum::<f64>(), -3.0);
    assert!(!Align::new().is_center());
    let _ = [Code::None, Code::Created, Code::Largest];
    let _ = Signed::More;
}
