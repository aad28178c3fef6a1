use minibind::import;

#[import]
extern "C" {
    type List<T>;

    fn push<T>(value: T);

    fn take<const N: usize>(values: [u8; N]);

    fn log(first: &str, ...);
}

fn main() {}
