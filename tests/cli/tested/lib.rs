//! A crate whose tests pass and fail in every way that they can.

use minibind::{export, import};

#[import(module = "./host.js")]
extern "C" {
    fn throw_away(what: &str) -> u32;
    async fn sleep(ms: u32);
}

#[export]
pub struct Counter {
    count: u32,
}

#[export]
impl Counter {
    #[must_use]
    pub fn new() -> Counter {
        Counter { count: 0 }
    }

    pub fn increment(&mut self) -> u32 {
        self.count += 1;
        self.count
    }
}

#[export(start)]
fn start() {
    panic!("tests do without");
}

#[cfg(test)]
mod tests {
    use super::{Counter, sleep, throw_away};
    use minibind::{JsValue, js::console, spawn_local};
    use std::cell::Cell;

    thread_local! {
        static BROKEN: Cell<bool> = const { Cell::new(false) };
    }

    #[minibind::test]
    fn counts() {
        let mut counter = Counter::new();
        assert_eq!((counter.increment(), counter.increment()), (1, 2));
        console::log("nobody sees this");
    }

    #[minibind::test]
    fn differs() {
        console::log_2(&"one".into(), &2.into());
        console::error("three");
        assert_eq!(Counter::new().increment(), 2, "it counts from one");
    }

    #[minibind::test]
    async fn differs_later() {
        sleep(1).await;
        panic!("later");
    }

    #[minibind::test]
    fn fails() -> Result<(), std::num::ParseIntError> {
        "seven".parse::<i32>().map(drop)
    }

    #[minibind::test]
    async fn gives_a_result() -> Result<(), JsValue> {
        sleep(1).await;
        Ok(())
    }

    #[minibind::test]
    #[ignore = "it never ends"]
    fn hangs() {
        console::log("the last words");
        while !BROKEN.get() {}
    }

    #[minibind::test]
    #[ignore]
    fn is_in_a_page() {
        let has_page = minibind::js::Reflect::has(&minibind::js::global(), &"document".into());
        assert!(has_page.unwrap());
    }

    #[minibind::test]
    #[ignore]
    async fn never_ends() {
        std::future::pending::<()>().await;
    }

    #[minibind::test]
    #[should_panic]
    fn panics() {
        BROKEN.set(true);
        panic!("as it should");
    }

    #[minibind::test]
    #[should_panic(expected = "should")]
    async fn panics_later() {
        sleep(1).await;
        panic!("as it should");
    }

    #[minibind::test]
    #[should_panic(expected = "should not")]
    fn panics_otherwise() {
        panic!("as it should");
    }

    #[minibind::test]
    fn runs_in_a_fresh_instance() {
        assert!(!BROKEN.get(), "another test has broken this instance");
    }

    #[minibind::test]
    fn spawns_what_panics() {
        spawn_local(async { panic!("in the background") });
    }

    #[minibind::test]
    #[should_panic]
    fn survives() {}

    #[minibind::test]
    fn throws() {
        throw_away("ball");
    }
}
