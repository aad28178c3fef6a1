#[minibind::test]
fn parameter(level: u32) {
    let _ = level;
}

#[minibind::test]
fn generic<T: Default>() {
    let _ = T::default();
}

#[minibind::test]
unsafe fn not_safe() {}

#[minibind::test(should_panic)]
fn options() {}

#[minibind::test]
struct Item;

#[minibind::test]
mod tests {}

fn main() {}
