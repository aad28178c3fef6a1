//! What both sides of the large module export: some large crates, which make it large.

use super::export;

#[export]
pub fn is_match(pattern: &str, text: &str) -> bool {
    regex::Regex::new(pattern).is_ok_and(|regex| regex.is_match(text))
}

#[export]
pub fn pretty(text: &str) -> String {
    match serde_json::from_str::<serde_json::Value>(text) {
        Ok(value) => format!("{value:#}"),
        Err(error) => error.to_string(),
    }
}

#[export]
pub fn syntax(text: &str) -> String {
    match syn::parse_file(text) {
        Ok(file) => format!("{file:?}"),
        Err(error) => error.to_string(),
    }
}

#[export]
pub fn table(text: &str) -> String {
    match text.parse::<toml::Table>() {
        Ok(table) => table.to_string(),
        Err(error) => error.to_string(),
    }
}
