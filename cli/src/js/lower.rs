//! Arguments: how each type is checked and becomes WebAssembly numbers.

use super::check::check;
use super::library::{Library, typed_array};
use crate::descriptor::model::{Number, Sequence, Type};
use minibind::wire::tag;

/// An argument's part of a wrapper.
#[derive(Debug, Default)]
pub(super) struct Lowered {
    /// Checks, before anything is written anywhere.
    pub checks: Vec<String>,
    /// What writes the argument to memory.
    pub writes: Vec<String>,
    /// The numbers of the call.
    pub words: Vec<String>,
    /// What follows the call.
    pub after: Vec<String>,
    /// Whether the argument lies on the argument stack.
    pub on_stack: bool,
    /// Whether Rust takes its block over.
    pub owned: bool,
}

/// What an argument is lowered with.
pub(super) struct Argument<'a> {
    /// The identifier that holds the value.
    pub value: &'a str,
    /// How messages name it, as a literal.
    pub place: &'a str,
    /// Its index, which is also its slot.
    pub index: usize,
    /// Whether number checks are left out.
    pub unchecked: bool,
}

/// Lowers one argument.
pub(super) fn lower(ty: &Type, argument: &Argument<'_>, library: &mut Library) -> Lowered {
    match ty {
        Type::Option(inner) => lower_value(inner, argument, true, library),
        ty => lower_value(ty, argument, false, library),
    }
}

fn lower_value(
    ty: &Type,
    argument: &Argument<'_>,
    optional: bool,
    library: &mut Library,
) -> Lowered {
    match ty {
        Type::Bool | Type::Number(_) | Type::NonZero(_) => {
            lower_number(ty, argument, optional, library)
        }
        Type::Char => lower_char(argument, optional, library),
        Type::Text { owned } => lower_text(*owned, argument, optional, library),
        Type::Sequence(sequence, number) => {
            lower_sequence(*sequence, *number, argument, optional, library)
        }
        Type::JsValue => {
            let hold = format!("{}({})", library.get("hold"), argument.value);
            let none = -1 - tag::NONE as i32;
            Lowered {
                words: vec![maybe(argument.value, optional, &none.to_string(), &hold)],
                ..Lowered::default()
            }
        }
        // The macro takes no such argument; an option inside an option has no direct form.
        Type::Unit | Type::Option(_) | Type::Result(_) => Lowered::default(),
    }
}

fn maybe(value: &str, optional: bool, none: &str, some: &str) -> String {
    if optional { format!("{value} == null ? {none} : {some}") } else { some.to_owned() }
}

fn lower_number(
    ty: &Type,
    argument: &Argument<'_>,
    optional: bool,
    library: &mut Library,
) -> Lowered {
    let Argument { value, place, .. } = argument;
    let mut lowered = Lowered::default();
    let is_non_zero = matches!(ty, Type::NonZero(_));
    // A zero would be an invalid value in Rust, so its check stays even where others go.
    if let (Some(check), true) =
        (check(ty, value, place, library), !argument.unchecked || is_non_zero)
    {
        let wrong = if !optional {
            check.wrong
        } else if check.wrong.contains(" || ") {
            format!("{value} != null && ({})", check.wrong)
        } else {
            format!("{value} != null && {}", check.wrong)
        };
        lowered.checks.push(format!("if ({wrong}) {};", check.refuse));
    }
    let number = match ty {
        Type::Number(number) | Type::NonZero(number) => Some(*number),
        _ => None,
    };
    if is_non_zero {
        let zero = if number.is_some_and(Number::is_big) { "0n" } else { "0" };
        lowered
            .checks
            .push(format!("if ({value} === {zero}) {}({place});", library.get("notZero")));
    }
    lowered.words = number_words(number, value, optional);
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

fn lower_char(argument: &Argument<'_>, optional: bool, library: &mut Library) -> Lowered {
    let Argument { value, place, index, .. } = argument;
    let code = format!("{}({place}, {value})", library.get("lowerChar"));
    let code = maybe(value, optional, &small_tag(tag::NONE).to_string(), &code);
    Lowered {
        checks: vec![format!("const code{index} = {code};")],
        words: vec![format!("code{index}")],
        ..Lowered::default()
    }
}

fn lower_text(
    owned: bool,
    argument: &Argument<'_>,
    optional: bool,
    library: &mut Library,
) -> Lowered {
    let Argument { value, place, index, .. } = argument;
    let flag = if owned { ", true" } else { "" };
    let call = format!("{}({place}, {index}, {value}{flag})", library.get("lowerString"));
    let mut lowered = lower_to_memory(&call, argument, optional, library);
    lowered.owned = owned;
    if owned {
        lowered.writes.push(format!("const cap{index} = lowered.capacity;"));
        lowered.words.push(format!("cap{index}"));
    }
    lowered
}

/// A call that writes a value to memory, leaves its address in `lowered` and returns its length.
fn lower_to_memory(
    call: &str,
    argument: &Argument<'_>,
    optional: bool,
    library: &mut Library,
) -> Lowered {
    let Argument { value, index, .. } = argument;
    let ptr = format!("{}.ptr", library.get("lowered"));
    Lowered {
        writes: vec![
            format!("const len{index} = {};", maybe(value, optional, "0", call)),
            format!("const ptr{index} = {};", maybe(value, optional, "0", &ptr)),
        ],
        words: vec![format!("ptr{index}"), format!("len{index}")],
        on_stack: true,
        ..Lowered::default()
    }
}

fn lower_sequence(
    sequence: Sequence,
    number: Number,
    argument: &Argument<'_>,
    optional: bool,
    library: &mut Library,
) -> Lowered {
    let Argument { value, place, index, .. } = argument;
    let owned = sequence == Sequence::Vec;

    let call = format!(
        "{}({place}, {index}, {value}{})",
        library.get_for("lower", number),
        if owned { ", true" } else { "" }
    );
    let mut lowered = lower_to_memory(&call, argument, optional, library);
    lowered.owned = owned;
    match sequence {
        Sequence::Slice | Sequence::Vec => {}
        Sequence::Array(length) => {
            let present = if optional { format!("{value} != null && ") } else { String::new() };
            lowered.writes.push(format!(
                "if ({present}len{index} !== {length}) {}({place}, {length}, len{index});",
                library.get("notLength")
            ));
            lowered.words.truncate(1);
        }
        Sequence::SliceMut => {
            lowered.checks.push(format!(
                "if (Array.isArray({value})) {}({place}, {:?}, {value});",
                library.get("mustBe"),
                typed_array(number)
            ));
            lowered.writes.push(format!("const inside{index} = lowered.inside;"));
            let present = if optional { format!("if ({value} != null) ") } else { String::new() };
            lowered.after.push(format!(
                "{present}{}({value}, ptr{index}, len{index}, inside{index});",
                library.get_for("restore", number)
            ));
        }
    }
    lowered
}
