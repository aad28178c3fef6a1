use minibind::export;

#[export]
#[repr(i64)]
enum Size {
    Small = 1,
    Large = 9_007_199_254_740_993,
}

fn main() {}
