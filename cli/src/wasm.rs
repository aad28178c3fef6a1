//! WebAssembly modules: reading one, running its descriptors, writing it without them.

pub(crate) mod module;
pub(crate) mod panics;
pub(crate) mod read;
pub(crate) mod refuse;
pub(crate) mod rewrite;
pub(crate) mod run;
