#[minibind::test]
#[should_panic(message = "no")]
fn other_key() {}

#[minibind::test]
#[should_panic(expected)]
fn no_text() {}

#[minibind::test]
#[should_panic]
fn result() -> Result<(), String> {
    Ok(())
}

#[minibind::test]
#[ignore("slow")]
fn list() {}

#[minibind::test]
#[ignore = 1]
fn number() {}

fn main() {}
