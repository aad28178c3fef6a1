//! Two functions of one JavaScript name.

mod left {
    #[minibind::export]
    fn say_hello() {}
}

mod right {
    #[minibind::export(name = "sayHello")]
    fn greet() {}
}
