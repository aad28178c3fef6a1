use minibind::export;

#[export]
struct Slot {
    pub free: bool,
}

#[export]
impl Slot {
    pub fn constructor(&self) {}
    pub fn prototype() {}
    pub fn name() {}
    #[export(name = "length")]
    pub fn size() {}
    pub fn length(&self) -> u32 {
        1
    }
}

fn main() {}
