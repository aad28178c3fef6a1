//! `#[cfg]` and `#[cfg_attr]` on items, in either order, and on what they hold.

use minibind::export;

#[export]
#[cfg(target_os = "none")]
fn absent(value: Missing) -> Missing {
    value
}

#[cfg(target_os = "none")]
#[export]
fn absent_too(value: Missing) -> Missing {
    value
}

#[export]
#[cfg(target_os = "none")]
const ABSENT: Missing = 1;

#[cfg_attr(not(target_os = "none"), export)]
fn present(value: u32) -> u32 {
    value
}

#[export]
struct Class {
    #[cfg(target_os = "none")]
    pub absent: Missing,
    #[cfg(not(target_os = "none"))]
    pub present: u32,
}

#[export]
impl Class {
    #[cfg(target_os = "none")]
    pub fn new(absent: Missing) -> Self {
        Self { absent }
    }

    #[cfg(not(target_os = "none"))]
    pub fn new(present: u32) -> Self {
        Self { present }
    }
}

#[export]
#[cfg(target_os = "none")]
impl Missing {
    pub fn method(&self) {}
}

#[export(object)]
struct Object {
    #[cfg(target_os = "none")]
    value: Missing,
    #[cfg(not(target_os = "none"))]
    #[cfg(all())]
    value: u32,
}

#[export]
enum Text {
    #[cfg(target_os = "none")]
    Absent,
    Present,
}

#[export]
#[derive(Clone, Copy)]
enum Number {
    #[cfg(all())]
    Present = 1,
    #[cfg(target_os = "none")]
    Absent = Missing::NUMBER,
}

#[export]
enum Union {
    #[cfg(target_os = "none")]
    Absent(Missing),
    Present {
        #[cfg(target_os = "none")]
        absent: Missing,
        present: u32,
    },
}

#[export]
fn all(object: Object, text: Text, number: Number, union: Union) -> u32 {
    let Text::Present = text;
    let Union::Present { present } = union;
    object.value + number as u32 + present
}

fn main() {
    let union = Union::Present { present: 1 };
    assert_eq!(all(Object { value: 1 }, Text::Present, Number::Present, union), 3);
    assert_eq!(Class::new(1).present, 1);
    assert_eq!(present(1), 1);
}
