use minibind::export;

#[export]
struct Class {
    pub max_size: u32,
    #[export(name = "maxSize")]
    pub limit: u32,
}

#[export(object)]
struct Object {
    max_size: u32,
    maxSize: u32,
}

#[export]
enum Union {
    Variant {
        size: u32,
        #[export(name = "size")]
        length: u32,
    },
}

fn main() {}
