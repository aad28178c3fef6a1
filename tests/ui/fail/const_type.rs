use minibind::export;

struct Point;

#[export]
const ORIGIN: Point = Point;

#[export]
const PRIMES: [u32; 3] = [2, 3, 5];

#[export]
const MAYBE: Option<u32> = None;

fn main() {}
