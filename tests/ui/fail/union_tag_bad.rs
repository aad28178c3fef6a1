use minibind::export;

#[export(tag = "value")]
enum Same {
    One(u32),
}

#[export(tag = "the kind", content = "1st")]
enum Other {
    One(u32),
}

fn main() {}
