use minibind::import;

#[import]
unsafe extern "C" {
    unsafe fn alert(message: &str);

    const fn random() -> f64;

    static mut VERSION: u32;

    fn log(mut message: &str, (first, second): (u32, u32));

    fn warn(#[cfg(test)] message: &str);
}

fn main() {}
