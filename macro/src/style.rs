//! The styles of `rename_all` for the variants of an enum, with the words of a Rust name as serde
//! finds them: one starts at every capital.

/// Each style, as it is written.
pub(crate) const STYLES: [&str; 8] = [
    "camelCase",
    "PascalCase",
    "snake_case",
    "SCREAMING_SNAKE_CASE",
    "kebab-case",
    "SCREAMING-KEBAB-CASE",
    "lowercase",
    "UPPERCASE",
];

/// The name of a variant in a style; `None` when there is no such style.
pub(crate) fn apply_style(style: &str, name: &str) -> Option<String> {
    Some(match style {
        "PascalCase" => name.to_owned(),
        "lowercase" => name.to_lowercase(),
        "UPPERCASE" => name.to_uppercase(),
        "camelCase" => first_lowered(name),
        "snake_case" => words(name, '_').to_lowercase(),
        "SCREAMING_SNAKE_CASE" => words(name, '_').to_uppercase(),
        "kebab-case" => words(name, '-').to_lowercase(),
        "SCREAMING-KEBAB-CASE" => words(name, '-').to_uppercase(),
        _ => return None,
    })
}

fn first_lowered(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().into_iter().flat_map(char::to_lowercase).chain(chars).collect()
}

/// The name with `joint` between its words.
fn words(name: &str, joint: char) -> String {
    let mut words = String::with_capacity(name.len() + 4);
    for (index, char) in name.char_indices() {
        if char.is_uppercase() && index > 0 {
            words.push(joint);
        }
        words.push(char);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{STYLES, apply_style};

    #[test]
    fn every_style() {
        let styled = |name| STYLES.map(|style| apply_style(style, name).unwrap());
        assert_eq!(
            styled("TopLeft"),
            [
                "topLeft", "TopLeft", "top_left", "TOP_LEFT", "top-left", "TOP-LEFT", "topleft",
                "TOPLEFT"
            ]
        );
        assert_eq!(styled("A"), ["a", "A", "a", "A", "a", "A", "a", "A"]);
        assert_eq!(styled("Äußeres")[0], "äußeres");
        assert_eq!(apply_style("camel", "A"), None);
    }
}
