//! Everything that crosses a crate border, as one test binary.

mod bundlers;
mod cases;
mod cli;
mod corrupt;
mod determinism;
mod engines;
mod examples;
mod golden;
mod intrinsics;
mod nth_prime;
mod packages;
mod profiles;
mod properties;
mod report;
mod sizes;
mod targets;
mod tidy;
mod types;
mod ui;
