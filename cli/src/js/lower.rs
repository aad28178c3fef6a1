//! Arguments: how each type is checked and becomes WebAssembly numbers.

use super::check::check;
use super::glue::Glue;
use crate::descriptor::model::{Number, Sequence, Shape, Type, TypeId};
use minibind::wire::tag;

/// An argument's part of a wrapper.
#[derive(Debug, Default)]
pub(super) struct Lowered {
    /// Checks, before anything is written anywhere.
    pub checks: Vec<String>,
    /// What it is called, and the expression that writes the argument to memory and gives it.
    pub first: Option<(String, String)>,
    /// What follows it, before the call.
    pub writes: Vec<String>,
    /// What a handle that ends with the call is called, and the expression that makes it.
    pub lent: Option<(String, String)>,
    /// What reaches an object, when nothing else can run before the call.
    pub object: Option<String>,
    /// What makes a number of a value whose check is left out, where that must not happen later.
    pub conversion: Option<String>,
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
    /// Whether objects are marked while they are used.
    pub tracked: bool,
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
pub(super) fn lower(ty: &Type, argument: &Argument<'_>, glue: &mut Glue<'_>) -> Lowered {
    match ty {
        Type::Bool | Type::Number(_) | Type::NonZero(_) => lower_number(ty, argument, glue),
        Type::Char => lower_char(argument, glue),
        Type::Text { .. } => lower_text(argument.value, argument, glue),
        Type::Sequence(sequence, number) => lower_sequence(*sequence, *number, argument, glue),
        Type::JsValue | Type::Imported(_) => lower_handle(argument.value, false, argument, glue),
        Type::Callback { is_kept, .. } => {
            let mut lowered = lower_adapted(ty, !is_kept, argument, glue);
            lowered.checks.push(check_adapted("checkFunction", argument, glue));
            lowered
        }
        Type::Promise { .. } => lower_adapted(ty, false, argument, glue),
        Type::AsyncIterable { .. } => {
            let mut lowered = lower_adapted(ty, false, argument, glue);
            lowered.checks.push(check_adapted("checkAsyncIterable", argument, glue));
            lowered
        }
        Type::Unit => lower_unit(argument, glue),
        Type::Json => {
            let value = format!("{}({})", glue.get("toJson"), argument.value);
            lower_text(&value, argument, glue)
        }
        Type::Named(id) => match glue.interface.definition(*id).shape {
            Shape::Enum(_) => lower_enum(*id, argument, glue),
            Shape::Class(_) => lower_object(*id, "moveObject", "", argument, glue),
            Shape::Object(_) | Shape::Union(_) | Shape::Error(_) => {
                lower_composite(ty, argument, glue)
            }
        },
        Type::Ref(inner) | Type::RefMut(inner) => match **inner {
            Type::JsValue | Type::Imported(_) => lower_handle(argument.value, true, argument, glue),
            Type::Callback { .. } | Type::Promise { .. } | Type::AsyncIterable { .. } => {
                lower_adapted(inner, true, argument, glue)
            }
            Type::Named(id) if glue.interface.class(inner).is_some() => {
                let is_mut = matches!(ty, Type::RefMut(_));
                if argument.tracked {
                    let change = if is_mut { ", -1" } else { "" };
                    return lower_object(id, "borrowObject", change, argument, glue);
                }
                let exclusive = if is_mut && glue.tracks { ", true" } else { "" };
                let Argument { value, place, .. } = argument;
                let reach = format!("{}.reach({place}, {value}{exclusive})", glue.known_as(id));
                lower_reached(&reach, argument)
            }
            _ => lower_composite(ty, argument, glue),
        },
        Type::Tuple(_)
        | Type::List(_)
        | Type::Fixed(..)
        | Type::Map(..)
        | Type::Set(_)
        | Type::Option(_) => lower_composite(ty, argument, glue),
        // Only returned, or only passed by Rust.
        Type::Result(_) | Type::Closure(_) | Type::Iterator { .. } | Type::Stream { .. } => {
            Lowered::default()
        }
    }
}

/// A value that the glue holds for Rust: until the call ends where it is lent.
fn lower_handle(
    value: &str,
    is_lent: bool,
    argument: &Argument<'_>,
    glue: &mut Glue<'_>,
) -> Lowered {
    let none = (-1 - tag::NONE as i32).to_string();
    if !is_lent {
        let hold = format!("{}({value})", glue.get("hold"));
        return Lowered { words: vec![argument.some_or(&none, &hold)], ..Lowered::default() };
    }
    let handle = format!("handle{}", argument.index);
    let hold = format!("{}({value})", glue.get("hold"));
    Lowered {
        lent: Some((handle.clone(), argument.some_or(&none, &hold))),
        words: vec![handle],
        ..Lowered::default()
    }
}

/// A value that Rust uses through an adapter.
fn lower_adapted(
    ty: &Type,
    is_lent: bool,
    argument: &Argument<'_>,
    glue: &mut Glue<'_>,
) -> Lowered {
    let adapted = format!("{}({}, {})", glue.maker(ty), argument.place, argument.value);
    lower_handle(&adapted, is_lent, argument, glue)
}

fn check_adapted(helper: &str, argument: &Argument<'_>, glue: &mut Glue<'_>) -> String {
    let Argument { value, place, optional, .. } = argument;
    let present = if *optional { format!("if ({value} != null) ") } else { String::new() };
    format!("{present}{}({place}, {value});", glue.get(helper))
}

/// `()` is `undefined`; where it may be absent, that is `undefined`, and `null` is the value.
fn lower_unit(argument: &Argument<'_>, glue: &mut Glue<'_>) -> Lowered {
    let Argument { value, place, index, optional, .. } = argument;
    if *optional {
        let check = format!("{}({place}, {value} ?? undefined);", glue.get("checkUndefined"));
        return Lowered {
            checks: vec![check, format!("const code{index} = {value} === undefined ? 0 : 1;")],
            words: vec![format!("code{index}")],
            ..Lowered::default()
        };
    }
    let check = format!("{}({place}, {value});", glue.get("checkUndefined"));
    Lowered { checks: vec![check], ..Lowered::default() }
}

/// An enum without data travels as the index of its variant.
fn lower_enum(id: TypeId, argument: &Argument<'_>, glue: &mut Glue<'_>) -> Lowered {
    let Argument { value, place, .. } = argument;
    let code = format!("{}({place}, {}, {value})", glue.get("variantIndex"), glue.known_as(id));
    lower_code(&code, argument)
}

/// A small number that stands for the value.
fn lower_code(code: &str, argument: &Argument<'_>) -> Lowered {
    let index = argument.index;
    let code = argument.some_or(&small_tag(tag::NONE).to_string(), code);
    Lowered {
        checks: vec![format!("const code{index} = {code};")],
        words: vec![format!("code{index}")],
        ..Lowered::default()
    }
}

/// `change` is what follows the object where it must not be borrowed by others.
fn lower_object(
    id: TypeId,
    helper: &str,
    change: &str,
    argument: &Argument<'_>,
    glue: &mut Glue<'_>,
) -> Lowered {
    let Argument { value, place, .. } = argument;
    let (reach, known_as) = (glue.get(helper), glue.known_as(id));
    lower_reached(&format!("{reach}({place}, {known_as}, {value}{change})"), argument)
}

/// An object by the expression of its address.
fn lower_reached(reach: &str, argument: &Argument<'_>) -> Lowered {
    let index = argument.index;
    Lowered {
        object: Some(format!("const ptr{index} = {};", argument.some_or("0", reach))),
        words: vec![format!("ptr{index}")],
        ..Lowered::default()
    }
}

fn lower_composite(ty: &Type, argument: &Argument<'_>, glue: &mut Glue<'_>) -> Lowered {
    let Argument { value, place, slot, index, .. } = argument;
    let (lower, write) = glue.lower_buffer(ty);
    let call = format!("{lower}({place}, {slot}, {write}, {value})");
    let call = match (argument.optional, ty) {
        // `null` is a value here: one that is missing in its turn.
        (true, Type::Option(_)) => format!("{value} === undefined ? 0 : {call}"),
        _ => argument.some_or("0", &call),
    };
    Lowered {
        first: Some((format!("ptr{index}"), call)),
        words: vec![format!("ptr{index}")],
        on_stack: true,
        ..Lowered::default()
    }
}

fn lower_number(ty: &Type, argument: &Argument<'_>, glue: &mut Glue<'_>) -> Lowered {
    let Argument { value, place, .. } = argument;
    let mut lowered = Lowered::default();
    let (number, is_non_zero) = match ty {
        Type::NonZero(number) => (Some(*number), true),
        Type::Number(number) => (Some(*number), false),
        _ => (None, false),
    };
    // A zero would be an invalid value in Rust, so its check stays even where others go.
    if !glue.module.unchecked || is_non_zero {
        let check = check(ty, value, place, glue);
        let present =
            if argument.optional { format!("if ({value} != null) ") } else { String::new() };
        lowered.checks.extend(check.map(|check| format!("{present}{check};")));
    }
    if is_non_zero {
        let zero = if number.is_some_and(Number::is_big) { "0n" } else { "0" };
        lowered.checks.push(format!(
            "if ({value} === {zero}) {}({place}, \"other than zero\", {zero}, RangeError);",
            glue.get("mustBe")
        ));
    }
    if glue.module.unchecked && !is_non_zero {
        lowered.conversion = Some(conversion(number, argument));
    }
    lowered.words = number_words(number, value, argument.optional);
    lowered
}

/// The statement that runs what code a value has to become a number.
fn conversion(number: Option<Number>, argument: &Argument<'_>) -> String {
    let value = argument.value;
    let converted = match number {
        Some(number) if number.is_big() => format!("BigInt.asIntN(128, {value})"),
        _ => format!("+{value}"),
    };
    let present = if argument.optional { format!("if ({value} != null) ") } else { String::new() };
    format!("{present}{value} = {converted};")
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

fn lower_char(argument: &Argument<'_>, glue: &mut Glue<'_>) -> Lowered {
    let Argument { value, place, .. } = argument;
    lower_code(&format!("{}({place}, {value})", glue.get("lowerChar")), argument)
}

fn lower_text(value: &str, argument: &Argument<'_>, glue: &mut Glue<'_>) -> Lowered {
    let Argument { place, slot, .. } = argument;
    let call = format!("{}({place}, {slot}, {value})", glue.get("lowerString"));
    lower_to_memory(&call, argument, glue)
}

/// A call that writes a value to memory, leaves its address in `ptr` and returns its length.
fn lower_to_memory(call: &str, argument: &Argument<'_>, glue: &mut Glue<'_>) -> Lowered {
    let index = argument.index;
    let ptr = glue.get("ptr");
    Lowered {
        first: Some((format!("len{index}"), argument.some_or("0", call))),
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
    glue: &mut Glue<'_>,
) -> Lowered {
    let Argument { value, place, index, slot, .. } = argument;
    let owned = sequence == Sequence::Vec;
    let call = if owned {
        format!("{}({place}, {value})", glue.library.get_for("lowerVec", number))
    } else {
        let mutable = if sequence == Sequence::SliceMut { ", true" } else { "" };
        format!("{}({place}, {slot}, {value}{mutable})", glue.library.get_for("lower", number))
    };
    let mut lowered = lower_to_memory(&call, argument, glue);
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
                glue.get("mustBe")
            ));
            lowered.words.truncate(1);
        }
        Sequence::SliceMut => {
            let bytes = number.bytes();
            let inside = glue.get("isInPlace");
            let inside = format!("{inside}({value}, ptr{index}, len{index} * {bytes})");
            lowered
                .writes
                .push(format!("const inside{index} = {};", argument.and_present(&inside)));
            let copied = argument.and_present(&format!("!inside{index}"));
            lowered.after.push(format!(
                "if ({copied}) {}({value}, ptr{index}, len{index});",
                glue.library.get_for("restore", number)
            ));
        }
    }
    lowered
}
