//! The types that the macros of this folder make, as the expansions call them.

use super::error::write_error;
use super::{
    Causes, DescribeThrown, DescribeUntyped, Indexed, WriteCauses, WriteError, WriteNoCauses,
};
use crate::abi::{FromJs, IntoJs};
use crate::buffer::tests::{block, read, written};
use crate::buffer::{Read, Reader, Write, Writer};
use crate::describe::Describe;
use crate::wire::{part, ty};
use core::fmt;
use std::cell::Cell;
use std::error::Error;
use std::string::{String, ToString};
use std::vec::Vec;
use std::{thread_local, vec};

thread_local! {
    static DROPPED: Cell<u32> = const { Cell::new(0) };
}

/// A class without size, so that its address fits a word on every machine.
#[derive(Clone, Debug, PartialEq)]
struct Ticket;

impl Drop for Ticket {
    fn drop(&mut self) {
        DROPPED.set(DROPPED.get() + 1);
    }
}

#[derive(Debug, PartialEq)]
struct Counter(u64);

#[derive(Clone, Copy, Debug, PartialEq)]
enum Direction {
    North,
    South,
}

impl Indexed for Direction {
    fn from_index(index: u32) -> Self {
        if index == 0 { Direction::North } else { Direction::South }
    }

    fn index(&self) -> u32 {
        *self as u32
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Expr {
    Number(f64),
    Sum(Vec<Expr>),
    Negated(std::boxed::Box<Expr>),
}

impl<'a> Read<'a> for Expr {
    fn read(reader: &mut Reader<'a>) -> Option<Self> {
        Some(match reader.word() {
            0 => Expr::Number(Read::read(reader)?),
            1 => Expr::Sum(Read::read(reader)?),
            _ => Expr::Negated(Read::read(reader)?),
        })
    }
}

impl Write for Expr {
    fn write(self, writer: &mut Writer) {
        match self {
            Expr::Number(number) => {
                writer.word(0);
                number.write(writer);
            }
            Expr::Sum(terms) => {
                writer.word(1);
                terms.write(writer);
            }
            Expr::Negated(term) => {
                writer.word(2);
                term.write(writer);
            }
        }
    }
}

#[derive(Debug)]
struct Failure(u32);

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "failed {} times", self.0)
    }
}

impl WriteError for Failure {
    fn write_fields(self, writer: &mut Writer) {
        writer.word(0);
        self.0.write(writer);
    }
}

#[derive(Debug)]
struct Caused(std::num::ParseIntError);

impl fmt::Display for Caused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("caused")
    }
}

impl Error for Caused {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

impl WriteError for Caused {
    fn write_fields(self, writer: &mut Writer) {
        writer.word(0);
    }
}

crate::rt::class!(Ticket, "t::Ticket");
crate::rt::class!(Counter, "t::Counter");
crate::rt::indexed!(Direction, "t::Direction");
crate::rt::value!(Expr, "t::Expr");
crate::rt::error!(Failure, "t::Failure", {}, |error| error.to_string());
crate::rt::error!(Caused, "t::Caused", {}, |error| error.to_string());

/// The words of a type that is described by `symbol`, behind `front`.
fn named(front: &[u32], symbol: &str) -> Vec<u32> {
    let mut words = front.to_vec();
    words.extend([ty::NAMED, symbol.len() as u32]);
    words.extend(symbol.as_bytes().chunks(4).map(|chunk| {
        let mut bytes = [0; 4];
        bytes[..chunk.len()].copy_from_slice(chunk);
        u32::from_le_bytes(bytes)
    }));
    words
}

fn described<T: Describe>() -> Vec<u32> {
    let mut words = Vec::new();
    T::describe(&mut words);
    words
}

#[test]
fn types_are_described_by_their_symbol() {
    let (arena, result) = (crate::area::arena_address(), crate::area::result_address());
    let both = [part::ARENA, arena, part::RESULT, result];
    assert_eq!(described::<Ticket>(), named(&both[2..], "t::Ticket"));
    assert_eq!(described::<&Ticket>(), named(&[ty::REF, part::RESULT, result], "t::Ticket"));
    assert_eq!(
        described::<&mut Ticket>(),
        named(&[ty::REF_MUT, part::RESULT, result], "t::Ticket")
    );
    assert_eq!(described::<Direction>(), named(&[], "t::Direction"));
    assert_eq!(described::<&Direction>(), named(&[], "t::Direction"));
    assert_eq!(described::<Expr>(), named(&both, "t::Expr"));
    assert_eq!(described::<&Expr>(), named(&both, "t::Expr"));
    assert_eq!(described::<Failure>(), named(&both[2..], "t::Failure"));
}

#[test]
fn borrowed_sequences_of_objects_say_so() {
    let tags = |words: Vec<u32>| -> Vec<u32> {
        words.into_iter().filter(|word| [ty::REF, ty::LIST, ty::NAMED].contains(word)).collect()
    };
    assert_eq!(tags(described::<&[Ticket]>())[..2], [ty::REF, ty::LIST]);
    assert_eq!(tags(described::<&Vec<Ticket>>())[..2], [ty::REF, ty::LIST]);
    assert_eq!(tags(described::<Vec<Ticket>>())[..2], [ty::LIST, ty::NAMED]);
}

#[test]
fn objects_move_and_are_borrowed_by_address() {
    let address = super::keep_object(Counter(7));
    // SAFETY: the address is that of a kept object, borrowed, changed, and then taken once.
    unsafe {
        let mut anchor = <&Counter>::lift(address).expect("an object");
        assert_eq!(<&Counter>::get(&mut anchor), &Counter(7));
        let mut anchor = <Option<&mut Counter>>::lift(address).expect("an option");
        <Option<&mut Counter>>::get(&mut anchor).expect("an object").0 += 1;
        let mut anchor = Counter::lift(address).expect("an object");
        assert_eq!(Counter::get(&mut anchor), Counter(8));
        assert!(<Option<Counter>>::lift(0).expect("an option").is_none());
    }
    let address = super::keep_object(Counter(1));
    // SAFETY: the address is that of a kept object, taken once.
    unsafe { super::drop_class::<Counter>(address) };
}

#[test]
fn lists_of_objects_move_them_and_slices_copy_them() {
    DROPPED.set(0);
    let block = block(vec![Ticket, Ticket]);
    assert_eq!(DROPPED.get(), 0);
    // SAFETY: the block holds two objects, which are borrowed and then taken once.
    unsafe {
        let mut anchor = <&[Ticket]>::lift(block.as_ptr().expose_provenance()).expect("a slice");
        assert_eq!(<&[Ticket]>::get(&mut anchor).len(), 2);
        drop(anchor);
        assert_eq!(DROPPED.get(), 2, "the copies");
        drop(read::<Vec<Ticket>>(&block));
        assert_eq!(DROPPED.get(), 4, "the objects");
    }
}

#[test]
fn unit_enums_are_their_index() {
    assert_eq!(Direction::South.plain(), 1);
    assert_eq!(Direction::South.tagged(), 1.0);
    assert_eq!((&Direction::South).plain(), 1);
    assert_eq!(written(vec![Direction::South, Direction::North]).0, [2, 1, 0]);
    // SAFETY: the numbers are indices, or say that there is none.
    unsafe {
        let mut anchor = Direction::lift(1).expect("a value");
        assert_eq!(Direction::get(&mut anchor), Direction::South);
        let mut anchor = <Option<&Direction>>::lift(0.0).expect("an option");
        assert_eq!(<Option<&Direction>>::get(&mut anchor), Some(&Direction::North));
        assert!(<Option<Direction>>::lift(crate::abi::small_tag(1)).expect("an option").is_none());
    }
}

#[test]
fn recursive_values_are_read_as_written() {
    let expr = Expr::Sum(vec![
        Expr::Number(1.5),
        Expr::Negated(Expr::Sum(vec![Expr::Number(-2.0)]).into()),
        Expr::Sum(vec![]),
    ]);
    let block = block(expr.clone());
    // SAFETY: the block holds such a value.
    unsafe {
        assert_eq!(read::<Expr>(&block), expr);
        let mut anchor = <&Expr>::lift(block.as_ptr().expose_provenance()).expect("a value");
        assert_eq!(<&Expr>::get(&mut anchor), &expr);
    }
    assert_eq!(written(&[expr.clone()][..]), written(vec![expr]));
}

/// The words and the text of an error.
macro_rules! thrown {
    ($error:expr) => {{
        let mut writer = Writer::new();
        write_error($error, &mut writer, |error, writer| (&&Causes(error)).write_causes(writer));
        writer.into_parts()
    }};
}

#[test]
fn exported_errors_write_message_causes_and_fields() {
    let (words, text) = thrown!(Failure(3));
    assert_eq!(words, [14, 0, 0, 3]);
    assert_eq!(text, b"failed 3 times");

    let cause = "x".parse::<u8>().expect_err("no number");
    let message = cause.to_string();
    let (words, text) = thrown!(Caused(cause));
    assert_eq!(words, [6, 1, message.len() as u32, 0]);
    assert_eq!(text, (String::from("caused") + &message).into_bytes());
}

/// As the expansion has it, which does not know the type.
macro_rules! describe_thrown {
    ($ty:ty, $sink:expr) => {
        #[allow(clippy::needless_borrow, reason = "needed for some types")]
        (&&super::output::<$ty>()).describe_thrown($sink)
    };
}

#[test]
fn only_exported_errors_are_described() {
    let mut words = Vec::new();
    describe_thrown!(Result<u32, Failure>, &mut words);
    let mut expected = vec![1];
    expected.extend(described::<Failure>());
    assert_eq!(words, expected);
    words.clear();
    describe_thrown!(Result<u32, String>, &mut words);
    describe_thrown!(u32, &mut words);
    assert_eq!(words, [0, 0]);
}
