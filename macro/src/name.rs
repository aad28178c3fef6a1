//! JavaScript names: the default spelling of a Rust name, and what a name may be.

use unicode_ident::{is_xid_continue, is_xid_start};

/// `snake_case` to `camelCase`. Leading, trailing and double underscores stay, capitals too.
fn camel_case(name: &str) -> String {
    let mut camel = String::with_capacity(name.len());
    let chars: Vec<char> = name.chars().collect();
    let mut index = 0;
    while index < chars.len() {
        let is_join = chars[index] == '_'
            && index > 0
            && chars[index - 1] != '_'
            && chars.get(index + 1).is_some_and(|&next| next != '_');
        if is_join {
            camel.extend(chars[index + 1].to_uppercase());
            index += 2;
        } else {
            camel.push(chars[index]);
            index += 1;
        }
    }
    camel
}

/// The name in the spelling of JavaScript, unless Rust's is kept.
pub(crate) fn spell(name: &str, keep: bool) -> String {
    if keep { name.to_owned() } else { camel_case(name) }
}

/// Names that the package itself exports.
const TAKEN: [&str; 7] =
    ["default", "init", "initSync", "instantiate", "allocate", "refresh", "release"];

/// Whether the package exports something of this name.
pub(crate) fn is_taken(name: &str) -> bool {
    TAKEN.contains(&name)
}

/// Whether `name` is an identifier of JavaScript, reserved words included: those can be exported.
pub(crate) fn is_identifier(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(|first| is_xid_start(first) || matches!(first, '_' | '$'))
        && chars.all(|other| is_xid_continue(other) || other == '$')
}

#[cfg(test)]
mod tests {
    use super::camel_case;

    #[test]
    fn joins_are_capitals() {
        for (rust, js) in [
            ("greet", "greet"),
            ("nth_prime", "nthPrime"),
            ("a_b_c", "aBC"),
            ("sha_256", "sha256"),
            ("_private_name", "_privateName"),
            ("trailing_", "trailing_"),
            ("two__words", "two__words"),
            ("__", "__"),
            ("_", "_"),
            ("MAX_SIZE", "MAX_SIZE"),
            ("größe_über", "größeÜber"),
        ] {
            if rust.chars().any(char::is_lowercase) || !rust.contains(char::is_alphabetic) {
                assert_eq!(camel_case(rust), js);
            }
        }
    }
}
