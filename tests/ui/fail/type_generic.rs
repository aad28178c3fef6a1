use minibind::export;

#[export]
struct Pair<T> {
    pub left: T,
}

#[export(object)]
struct Grid<const N: usize> {
    cells: [f64; N],
}

#[export]
enum Tree<T> {
    Leaf(T),
}

#[export]
impl<T> Pair<T> {
    pub fn size(&self) -> u32 {
        2
    }
}

fn main() {}
