use minibind::export;

#[export]
fn clear(text: &mut String) {
    text.clear();
}

fn main() {}
