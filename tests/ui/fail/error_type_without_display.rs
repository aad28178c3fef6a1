use minibind::export;

#[export(error)]
struct Lost;

fn main() {}
