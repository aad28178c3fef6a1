use minibind::import;

#[import]
fn alert(message: &str) {
    let _ = message;
}

#[import]
struct Store;

fn main() {}
