//! The functions of Rust that make text of values.

/// Whether a function formats.
pub(super) fn is_formatting(name: &str) -> bool {
    let starts = ["core::fmt::", "alloc::fmt::", "core::unicode::printable", "core::num::fmt::"];
    starts.iter().any(|start| name.starts_with(start))
        || name.contains(" as core::fmt::")
        || name.contains("<impl core::fmt::")
        || is_of_floats(name)
}

/// Whether a function formats numbers with a fraction: the largest part, where it is there.
pub(super) fn is_of_floats(name: &str) -> bool {
    name.contains("::flt2dec::") || name.starts_with("core::fmt::float::")
}
