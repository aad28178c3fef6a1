//! Arguments: how each type is checked and becomes WebAssembly numbers.

use super::check::check;
use super::library::Library;
use crate::descriptor::model::{Number, Sequence, Type};
use minibind::wire::tag;

/// An argument's part of a wrapper.
#[derive(Debug, Default)]
pub(super) struct Lowered {
    /// Checks, before anything is written anywhere.
    pub checks: Vec<String>,
    /// The expression that writes the argument to memory and gives its length, `len` and the index.
    pub length: Option<String>,
    /// What follows it, before the call.
    pub writes: Vec<String>,
    /// The numbers of the call.
    pub words: Vec<String>,
    /// What follows the call.
    pub after: Vec<String>,
    /// Whether the argument lies on the argument stack.
    pub on_stack: bool,
    /// The block that Rust takes over: what frees it while the call is not made.
    pub block: Option<String>,
}

/// What an argument is lowered with.
pub(super) struct Argument<'a> {
    /// The identifier that holds the value.
    pub value: &'a str,
    /// How messages name it, as a literal.
    pub place: &'a str,
    /// Its index.
    pub index: usize,
    /// The slot of the argument stack in which it lies, as an expression.
    pub slot: &'a str,
    /// Whether it may be absent.
    pub optional: bool,
    /// Whether number checks are left out.
    pub unchecked: bool,
}

impl Argument<'_> {
    /// An expression for the value, or `none` where it is absent.
    fn some_or(&self, none: &str, some: &str) -> String {
        if self.optional {
            format!("{} == null ? {none} : {some}", self.value)
        } else {
            some.into()
        }
    }

    /// A condition that holds only for a value that is there.
    fn and_present(&self, condition: &str) -> String {
        if self.optional {
            format!("{} != null && {condition}", self.value)
        } else {
            condition.into()
        }
    }
}

/// Lowers one argument; `ty` is its type without the `Option` around it.
pub(super) fn lower(ty: &Type, argument: &Argument<'_>, library: &mut Library) -> Lowered {
    match ty {
        Type::Bool | Type::Number(_) | Type::NonZero(_) => lower_number(ty, argument, library),
        Type::Char => lower_char(argument, library),
        Type::Text { .. } => lower_text(argument, library),
        Type::Sequence(sequence, number) => lower_sequence(*sequence, *number, argument, library),
        Type::JsValue => {
            let hold = format!("{}({})", library.get("hold"), argument.value);
            let none = (-1 - tag::NONE as i32).to_string();
            Lowered { words: vec![argument.some_or(&none, &hold)], ..Lowered::default() }
        }
        // The macro takes no such argument; an option inside an option has no direct form.
        Type::Unit | Type::Option(_) | Type::Result(_) => Lowered::default(),
    }
}

fn lower_number(ty: &Type, argument: &Argument<'_>, library: &mut Library) -> Lowered {
    let Argument { value, place, .. } = argument;
    let mut lowered = Lowered::default();
    let (number, is_non_zero) = match ty {
        Type::NonZero(number) => (Some(*number), true),
        Type::Number(number) => (Some(*number), false),
        _ => (None, false),
    };
    // A zero would be an invalid value in Rust, so its check stays even where others go.
    if !argument.unchecked || is_non_zero {
        let check = check(ty, value, place, library);
        let present =
            if argument.optional { format!("if ({value} != null) ") } else { String::new() };
        lowered.checks.extend(check.map(|check| format!("{present}{check};")));
    }
    if is_non_zero {
        let zero = if number.is_some_and(Number::is_big) { "0n" } else { "0" };
        lowered.checks.push(format!(
            "if ({value} === {zero}) {}({place}, \"other than zero\", {zero}, RangeError);",
            library.get("mustBe")
        ));
    }
    lowered.words = number_words(number, value, argument.optional);
    lowered
}

/// The words of a number; `None` is a boolean.
fn number_words(number: Option<Number>, value: &str, optional: bool) -> Vec<String> {
    let is_wide = matches!(number, Some(Number::I128 | Number::U128));
    let is_register = number.is_some_and(|number| number.is_big() || number.is_float());
    match (optional, is_register) {
        (false, _) if is_wide => vec![value.to_owned(), format!("{value} >> 64n")],
        (false, _) => vec![value.to_owned()],
        (true, false) => vec![format!("{value} ?? {}", small_tag(tag::NONE))],
        (true, true) => {
            let some = format!("{value} == null ? 0 : 1");
            let zero = if number.is_some_and(Number::is_big) { "0n" } else { "0" };
            let mut words = vec![some, format!("{value} ?? {zero}")];
            if is_wide {
                words.push(format!("({value} ?? 0n) >> 64n"));
            }
            words
        }
    }
}

/// The number that stands for a tag in place of a number of up to 32 bits.
pub(super) fn small_tag(tag: u32) -> f64 {
    tag::SMALL_BASE + f64::from(tag)
}

fn lower_char(argument: &Argument<'_>, library: &mut Library) -> Lowered {
    let Argument { value, place, index, .. } = argument;
    let code = format!("{}({place}, {value})", library.get("lowerChar"));
    let code = argument.some_or(&small_tag(tag::NONE).to_string(), &code);
    Lowered {
        checks: vec![format!("const code{index} = {code};")],
        words: vec![format!("code{index}")],
        ..Lowered::default()
    }
}

fn lower_text(argument: &Argument<'_>, library: &mut Library) -> Lowered {
    let Argument { value, place, slot, .. } = argument;
    let call = format!("{}({place}, {slot}, {value})", library.get("lowerString"));
    lower_to_memory(&call, argument, library)
}

/// A call that writes a value to memory, leaves its address in `ptr` and returns its length.
fn lower_to_memory(call: &str, argument: &Argument<'_>, library: &mut Library) -> Lowered {
    let index = argument.index;
    let ptr = library.get("ptr");
    Lowered {
        length: Some(argument.some_or("0", call)),
        writes: vec![format!("const ptr{index} = {};", argument.some_or("0", &ptr))],
        words: vec![format!("ptr{index}"), format!("len{index}")],
        on_stack: true,
        ..Lowered::default()
    }
}

fn lower_sequence(
    sequence: Sequence,
    number: Number,
    argument: &Argument<'_>,
    library: &mut Library,
) -> Lowered {
    let Argument { value, place, index, slot, .. } = argument;
    let owned = sequence == Sequence::Vec;
    let call = if owned {
        format!("{}({place}, {value})", library.get_for("lowerVec", number))
    } else {
        let mutable = if sequence == Sequence::SliceMut { ", true" } else { "" };
        format!("{}({place}, {slot}, {value}{mutable})", library.get_for("lower", number))
    };
    let mut lowered = lower_to_memory(&call, argument, library);
    lowered.on_stack = !owned;
    if owned {
        let bytes = number.bytes();
        lowered.block = Some(format!("ptr{index}, len{index} * {bytes}, {bytes}"));
    }
    match sequence {
        Sequence::Slice | Sequence::Vec => {}
        Sequence::Array(length) => {
            let wrong = argument.and_present(&format!("len{index} !== {length}"));
            lowered.writes.push(format!(
                "if ({wrong}) {}({place}, \"of length {length}\", len{index}, TypeError);",
                library.get("mustBe")
            ));
            lowered.words.truncate(1);
        }
        Sequence::SliceMut => {
            let inside = format!(
                "{value}.byteOffset === ptr{index} && {}({value}, {value}.byteLength)",
                library.get("isInside")
            );
            lowered
                .writes
                .push(format!("const inside{index} = {};", argument.and_present(&inside)));
            let copied = argument.and_present(&format!("!inside{index}"));
            lowered.after.push(format!(
                "if ({copied}) {}({value}, ptr{index}, len{index});",
                library.get_for("restore", number)
            ));
        }
    }
    lowered
}
