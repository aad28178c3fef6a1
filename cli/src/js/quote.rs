//! Values as JavaScript literals. All text that comes from users passes through here.

use crate::descriptor::model::Value;

/// A string literal.
pub(crate) fn quote(text: &str) -> String {
    // JSON is JavaScript; the two separators are legal in both, but some tools split lines at them.
    serde_json::Value::from(text)
        .to_string()
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029")
}

/// A name as the key of an object literal or pattern.
pub(crate) fn property_key(name: &str) -> String {
    if name == "__proto__" {
        // Without brackets it would set the prototype.
        return format!("[{}]", quote(name));
    }
    if is_word(name) { name.to_owned() } else { quote(name) }
}

/// The access to a property: `.name`, or `["a name"]`.
pub(crate) fn property(name: &str) -> String {
    if is_word(name) { format!(".{name}") } else { format!("[{}]", quote(name)) }
}

fn is_word(name: &str) -> bool {
    name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '$')
        && name.chars().next().is_some_and(|first| !first.is_ascii_digit())
}

/// The literal of a constant.
pub(crate) fn literal(value: &Value) -> String {
    match value {
        Value::Bool(value) => value.to_string(),
        Value::Text(text) => quote(text),
        Value::Number(number) => number_literal(*number),
        Value::BigInt(number) => format!("{number}n"),
        Value::BigUint(number) => format!("{number}n"),
    }
}

fn number_literal(number: f64) -> String {
    if number.is_nan() {
        "NaN".into()
    } else if number.is_infinite() {
        if number > 0.0 { "Infinity".into() } else { "-Infinity".into() }
    } else if number != 0.0 && (number.abs() >= 1e21 || number.abs() < 1e-6) {
        format!("{number:e}")
    } else {
        number.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::{number_literal, quote};

    #[test]
    fn literals_read_back() {
        assert_eq!(quote("a\"b\\\n\u{2028}"), r#""a\"b\\\n\u2028""#);
        assert_eq!(number_literal(-0.0), "-0");
        assert_eq!(number_literal(1e300), "1e300");
        assert_eq!(number_literal(0.1), "0.1");
        assert_eq!(number_literal(f64::NEG_INFINITY), "-Infinity");
    }
}
