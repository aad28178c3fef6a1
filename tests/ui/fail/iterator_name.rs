use minibind::export;

#[export]
struct Count(u32);

#[export]
impl Iterator for Count {
    type Item = u32;

    #[export(name = "step")]
    fn next(&mut self) -> Option<u32> {
        None
    }
}

fn main() {}
