//! The large module of minibind.

use minibind::export;

#[path = "../functions.rs"]
mod functions;
