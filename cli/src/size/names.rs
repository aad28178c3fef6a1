//! Names of functions as the module has them to names as a user reads them, and the crates they are of.

use rustc_demangle::try_demangle;

/// What the compiler and its support library give names without a path.
const BUILTINS: [&str; 6] = ["memcpy", "memmove", "memset", "memcmp", "bcmp", "strlen"];

/// The name of a function, without the hash behind it.
pub(super) fn readable(name: &str) -> String {
    if let Some(item) = minibind_item(name) {
        return item.to_owned();
    }
    match try_demangle(name) {
        Ok(path) => format!("{path:#}"),
        Err(_) => name.to_owned(),
    }
}

/// The Rust path of an item of minibind, from the symbol of its shim or its descriptor.
pub(super) fn minibind_item(name: &str) -> Option<&str> {
    let symbol = name.strip_prefix("minibind:")?.split_once(':')?.1;
    Some(symbol.split_once('@').map_or(symbol, |(path, _)| path))
}

/// The crate of a function, from its readable name. That of a method of a trait is the crate of the
/// type; that of the code that drops a value, the crate of the value's type; where the type is nobody's
/// (a number, a parameter), the crate of the trait.
pub(super) fn crate_of(name: &str) -> Option<String> {
    if BUILTINS.contains(&name) || is_arithmetic(name) {
        return Some("compiler_builtins".into());
    }
    for start in ["core::ptr::drop_in_place<", "core::ptr::drop_glue<"] {
        if let Some(ty) = name.strip_prefix(start) {
            return type_crate(ty).or(Some("core".into()));
        }
    }
    if let Some(inside) = name.strip_prefix('<') {
        let inside = inside.split_at_checked(end_of_brackets(inside))?.0;
        let (ty, of_trait) = split_as(inside);
        return type_crate(ty).or_else(|| type_crate(of_trait?));
    }
    let (first, _) = name.split_once("::")?;
    if !is_identifier(first) {
        return None;
    }
    Some(if first == "__rustc" { "std".into() } else { first.to_owned() })
}

/// Helpers for arithmetic that WebAssembly lacks: `__multi3`, `__udivti3`, `__extendhfsf2`.
fn is_arithmetic(name: &str) -> bool {
    let ends = ["ti3", "di3", "multi3", "sf2", "df2", "tf2", "ti4", "ti2", "di2"];
    name.starts_with("__") && !name.contains("::") && ends.iter().any(|end| name.ends_with(end))
}

/// Where the brackets end that were opened in front of this text.
fn end_of_brackets(text: &str) -> usize {
    let mut depth = 1;
    let mut before = ' ';
    for (at, character) in text.char_indices() {
        match character {
            '<' => depth += 1,
            '>' if before != '-' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at;
        }
        before = character;
    }
    text.len()
}

/// `A as B`, outside of all brackets.
fn split_as(text: &str) -> (&str, Option<&str>) {
    let mut depth = 0_i32;
    let mut before = ' ';
    for (at, character) in text.char_indices() {
        match character {
            '<' | '(' | '[' => depth += 1,
            '>' if before == '-' => {}
            '>' | ')' | ']' => depth -= 1,
            ' ' if depth == 0 => {
                let (ty, rest) = text.split_at(at);
                if let Some(of_trait) = rest.strip_prefix(" as ") {
                    return (ty, Some(of_trait));
                }
            }
            _ => {}
        }
        before = character;
    }
    (text, None)
}

/// The crate of the first path in a type.
fn type_crate(ty: &str) -> Option<String> {
    let mut rest = ty;
    loop {
        let before = rest;
        for start in ["&", "*", "[", "(", "<", "mut ", "const ", "dyn ", "impl ", " "] {
            rest = rest.strip_prefix(start).unwrap_or(rest);
        }
        if rest.len() == before.len() {
            break;
        }
    }
    let (first, _) = rest.split_once("::")?;
    is_identifier(first).then(|| first.to_owned())
}

fn is_identifier(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || c == '_')
}

/// Whether a crate is part of Rust itself.
pub(super) fn is_rusts(name: &str) -> bool {
    matches!(
        name,
        "core"
            | "alloc"
            | "std"
            | "compiler_builtins"
            | "dlmalloc"
            | "hashbrown"
            | "panic_abort"
            | "panic_unwind"
            | "rustc_demangle"
            | "gimli"
            | "addr2line"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_in_both_forms_of_mangling() {
        for (mangled, name) in [
            ("_ZN4core3fmt9Formatter3pad17h0123456789abcdefE", "core::fmt::Formatter::pad"),
            (
                "_ZN60_$LT$alloc..string..String$u20$as$u20$core..fmt..Display$GT$3fmt17h0123456789abcdefE",
                "<alloc::string::String as core::fmt::Display>::fmt",
            ),
            ("_RNvNtCs1234_4core3fmt5write", "core::fmt::write"),
            ("nth_prime", "nth_prime"),
            ("minibind:shim:app::geo::area@12:1#0", "app::geo::area"),
        ] {
            assert_eq!(readable(mangled), name);
        }
    }

    #[test]
    fn crates_are_those_of_types_before_those_of_traits() {
        for (name, expected) in [
            ("core::fmt::write", Some("core")),
            ("<alloc::string::String as core::fmt::Display>::fmt", Some("alloc")),
            ("<app::Point as core::clone::Clone>::clone", Some("app")),
            ("<&T as core::fmt::Debug>::fmt", Some("core")),
            ("<u32 as core::fmt::Display>::fmt", Some("core")),
            ("<[app::Point]>::iter", Some("app")),
            ("<alloc::vec::Vec<app::Point>>::push", Some("alloc")),
            ("<dyn app::Shape as core::any::Any>::type_id", Some("app")),
            ("<fn(&T) -> u8 as app::Call>::call", Some("app")),
            ("core::ptr::drop_in_place<app::Point>", Some("app")),
            ("core::ptr::drop_in_place<[u8]>", Some("core")),
            ("__rustc::__rust_alloc", Some("std")),
            ("memcpy", Some("compiler_builtins")),
            ("__multi3", Some("compiler_builtins")),
            ("nth_prime", None),
            ("<", None),
            ("<é as", None),
            ("", None),
        ] {
            assert_eq!(crate_of(name).as_deref(), expected, "{name}");
        }
    }
}
