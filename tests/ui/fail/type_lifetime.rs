use minibind::export;

#[export]
struct Parser<'a> {
    text: &'a str,
}

#[export]
enum Token<'a> {
    Word(&'a str),
}

#[export]
impl<'a> Parser<'a> {
    pub fn text(&self) -> &str {
        self.text
    }
}

fn main() {}
