use minibind::export;

#[export(rename_all = "lowercase")]
enum Code {
    #[export(name = "fine")]
    Ok = 200,
    NotFound = 404,
}

fn main() {}
