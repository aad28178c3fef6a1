use minibind::export;

#[export(object)]
struct Object {
    #[export(name = "content-type")]
    content_type: String,
    #[export(name = "__proto__")]
    parent: u32,
}

fn main() {}
