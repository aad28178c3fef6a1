use minibind::export;

#[export(tag = "kind")]
enum Direction {
    North,
}

#[export(object)]
enum Way {
    Up,
}

#[export(tag = "kind")]
struct Point {
    pub x: f64,
}

#[export(object, error)]
struct Both {
    x: f64,
}

#[export(error, content = "data")]
enum Failure {
    Lost(u32),
}

impl std::fmt::Display for Failure {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}

fn main() {}
