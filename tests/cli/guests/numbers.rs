//! Numbers only: nothing of minibind is left in the bound module.

#[minibind::export]
fn add(left: f64, right: f64) -> f64 {
    left + right
}
