use minibind::export;

#[export]
enum Event {
    Key {
        #[export(name = "type")]
        kind: String,
    },
}

#[export(tag = "kind")]
enum Message {
    Text { kind: String },
}

fn main() {}
