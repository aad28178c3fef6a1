//! What takes the space in a module: bytes in, a report out. Nothing is printed here.

mod bound;
mod causes;
mod compare;
mod data;
mod formatting;
mod graph;
mod names;
mod outline;
mod panics;
mod pointers;
mod report;

pub use bound::{Binding, NotBound};
pub use causes::{Cause, Causes, Effect, Origin};
pub use compare::{Change, Comparison, compare};
pub use panics::PanicKind;
pub use report::{CrateSize, DataPart, ExportSize, FunctionSize, Names, Report, SectionSize};

use crate::error::Result;

/// Measures a module. One with descriptors is bound first, so that the report is about what ships.
pub fn measure(bytes: &[u8]) -> Result<Report> {
    let before = outline::read(bytes)?;
    let (binding, bound) = bound::bind(bytes, &before);
    match bound {
        Some(bound) => report::report(&before, &outline::read(&bound)?, binding),
        None => report::report(&before, &before, binding),
    }
}
