use minibind::export;

#[export(nmae = "go", rename_all = "UPPER", variadic, variadic)]
async unsafe fn init<T>(first: &'static str, #[export(name = "first")] second: impl Fn(T)) {
    let _ = (first, second);
}

fn main() {}
