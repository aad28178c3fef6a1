use minibind::export;

#[export(rename_all = "kebab-case")]
fn say_hello(to_whom: &str) -> String {
    to_whom.into()
}

fn main() {}
