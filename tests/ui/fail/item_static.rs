use minibind::export;

#[export]
static LIMIT: u32 = 8;

fn main() {
    let _ = LIMIT;
}
