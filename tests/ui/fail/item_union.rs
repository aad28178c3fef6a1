use minibind::export;

#[export]
union Bits {
    int: u32,
    float: f32,
}

fn main() {
    let bits = Bits { int: 1 };
    let _ = unsafe { bits.float };
}
