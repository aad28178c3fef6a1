use minibind::export;
use std::fmt;

#[export(error)]
struct Lost;

impl fmt::Display for Lost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("lost")
    }
}

#[export]
fn take(lost: Lost) -> Lost {
    lost
}

fn main() {}
