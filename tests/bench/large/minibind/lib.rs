//! The large module of minibind.

use minibind::export;

include!("../functions.rs");
