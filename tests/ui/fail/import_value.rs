use minibind::import;

#[import]
extern "C" {
    fn alert(message: &str) {
        let _ = message;
    }

    static VERSION: u32 = 1;

    type Store = u32;

    println!();
}

fn main() {}
