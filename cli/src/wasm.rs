//! WebAssembly modules: reading one, running its descriptors, writing it without them.

mod globals;
pub(crate) mod module;
pub(crate) mod outward;
pub(crate) mod panics;
pub(crate) mod read;
pub(crate) mod refuse;
pub(crate) mod rewrite;
pub(crate) mod run;
