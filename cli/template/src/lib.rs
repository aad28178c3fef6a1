//! What JavaScript gets from `{{name}}`.

use minibind::export;

/// Says hello.
#[export]
pub fn greet(name: &str) -> String {
    format!("Hello, {name}!")
}

#[cfg(test)]
mod tests {
    use super::greet;

    #[minibind::test]
    fn greets_by_name() {
        assert_eq!(greet("World"), "Hello, World!");
    }
}
