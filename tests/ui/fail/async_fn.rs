use minibind::export;

#[export]
async fn load(url: &str) -> String {
    url.into()
}

fn main() {}
