#![deny(warnings)]

#[cfg(test)]
use std::string::String as Text;

#[minibind::test]
fn plain() {}

#[minibind::test]
#[ignore]
fn later() {}

#[ignore = "slow"]
#[minibind::test]
#[should_panic(expected = "no",)]
async fn panics() {
    panic!("no");
}

#[minibind::test]
#[should_panic = "no"]
fn panics_too() -> () {
    panic!("no");
}

/// Has documentation.
#[minibind::test]
async fn gives_a_result() -> Result<(), Text> {
    Ok(())
}

mod named_as_the_standard_library_does {
    use minibind::test;

    #[test]
    fn r#async() {}
}

#[minibind::test]
#[test]
fn on_the_host_too() {}

fn main() {}
