//! The harness: builds guests, binds them with the command `minibind`, runs the packages in engines.
//!
//! In: the folders of `tests/cases` and the tools of `tests/package.json`. Out: functions for the
//! tests in `tests/it`. It asserts nothing itself; what goes wrong comes back as text.

pub mod article;
pub mod bind;
pub mod case;
pub mod engine;
pub mod guest;
pub mod paths;
pub mod process;
pub mod programs;
pub mod report;
pub mod tools;

/// What went wrong, ready to print.
pub type Result<T> = std::result::Result<T, String>;
