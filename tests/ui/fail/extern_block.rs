use minibind::export;

#[export]
unsafe extern "C" {
    fn alert(message: &str);
}

fn main() {}
