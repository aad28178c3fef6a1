use minibind::export;

struct Silent;

#[export]
fn returned() -> impl Fn(&str) -> Result<u32, Silent> {
    |_| Err(Silent)
}

#[export]
fn items() -> impl Iterator<Item = Result<u32, Silent>> {
    [Err(Silent)].into_iter()
}

fn main() {}
