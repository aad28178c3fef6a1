//! Items of one name live side by side in Rust.

mod a {
    pub mod b {
        #[minibind::export(namespace = "a.b")]
        pub fn area(side: f64) -> f64 {
            side * side
        }
    }

    #[minibind::export(namespace = "a")]
    pub fn area(side: f64) -> f64 {
        side
    }
}

fn main() {
    #[minibind::export]
    fn local() -> u32 {
        1
    }
    assert_eq!(a::area(2.0) + a::b::area(2.0), 6.0);
    assert_eq!(local(), 1);
}
