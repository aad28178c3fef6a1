//! Types that live in the body of a function, beside others of the same name.

use minibind::export;

#[export]
fn width() -> f64 {
    #[export(object)]
    struct Size {
        x: f64,
    }

    #[export]
    fn of(size: Size) -> f64 {
        size.x
    }

    of(Size { x: 1.0 })
}

#[export]
fn level() -> u32 {
    #[export(namespace = "levels")]
    struct Size {
        pub level: Level,
    }

    #[export]
    impl Size {
        pub fn new(level: Level) -> Self {
            Self { level }
        }
    }

    #[export]
    #[derive(Clone, Copy)]
    enum Level {
        Low = 1,
        High,
    }

    Size::new(Level::Low).level as u32 + Level::High as u32
}

fn main() {
    assert_eq!(width(), 1.0);
    assert_eq!(level(), 3);
}
