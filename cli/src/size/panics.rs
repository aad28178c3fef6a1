//! The functions of Rust that panic, by what makes them: each kind with what to write instead.

use serde::Serialize;

/// What a panic is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PanicKind {
    /// `items[index]`
    Index,
    /// `items[from..to]`, `copy_from_slice`, `split_at`
    Range,
    /// `text[from..to]`
    TextRange,
    /// `left / right`, `left % right`
    Division,
    /// Arithmetic in builds that check it.
    Overflow,
    /// `unwrap`, `expect`
    Unwrap,
    /// `RefCell`
    Borrow,
    /// `assert_eq!`
    Assertion,
    /// `panic!`, `unreachable!`, `todo!`
    Explicit,
    /// Memory that is not there.
    Allocation,
    /// Checks of unsafe code, in builds with debug assertions, which end the program at once.
    Unsafe,
}

impl PanicKind {
    /// What happens, as a user says it.
    #[must_use]
    pub fn what(self) -> &'static str {
        match self {
            PanicKind::Index => "index out of bounds",
            PanicKind::Range => "range out of bounds",
            PanicKind::TextRange => "range of text out of bounds",
            PanicKind::Division => "division by zero",
            PanicKind::Overflow => "arithmetic overflow",
            PanicKind::Unwrap => "`unwrap` or `expect`",
            PanicKind::Borrow => "`RefCell` borrowed twice",
            PanicKind::Assertion => "`assert_eq!`",
            PanicKind::Explicit => "`panic!`, `assert!` or `unreachable!`",
            PanicKind::Allocation => "memory exhausted",
            PanicKind::Unsafe => "checks of unsafe code",
        }
    }

    /// What to write instead.
    #[must_use]
    pub fn remedy(self) -> &'static str {
        match self {
            PanicKind::Index => {
                "use `get(index)`, an iterator, or an index that the compiler can see is small enough"
            }
            PanicKind::Range => {
                "use `get(from..to)`, `split_at_checked`, or slices whose lengths the compiler can see"
            }
            PanicKind::TextRange => "use `get(from..to)` of the text",
            PanicKind::Division => {
                "use `checked_div` or `checked_rem`, or divide by a `NonZero` number"
            }
            PanicKind::Overflow => {
                "set `overflow-checks = false` in the profile, or use `wrapping_add` and the like"
            }
            PanicKind::Unwrap => "use `?`, `unwrap_or` or `if let`",
            PanicKind::Borrow => "use `try_borrow`, or a `Cell`",
            PanicKind::Assertion => "use `debug_assert!`, or return a `Result`",
            PanicKind::Explicit => "return a `Result`",
            PanicKind::Allocation => {
                "use arrays of fixed length or borrowed slices, or reserve with `try_reserve`"
            }
            PanicKind::Unsafe => {
                "build with `--release`, or set `debug-assertions = false` in the profile"
            }
        }
    }
}

/// The kind of a function that starts a panic.
pub(super) fn kind(name: &str) -> Option<PanicKind> {
    let last = name.rsplit("::").next().unwrap_or(name);
    if name.starts_with("core::panicking::") {
        return Some(match last {
            "panic_bounds_check" => PanicKind::Index,
            "panic_cannot_unwind"
            | "panic_nounwind"
            | "panic_in_cleanup"
            | "panic_nounwind_fmt"
            | "panic_nounwind_nobacktrace" => PanicKind::Unsafe,
            _ if last.contains("div_by_zero") || last.contains("rem_by_zero") => {
                PanicKind::Division
            }
            _ if last.contains("overflow") => PanicKind::Overflow,
            _ if last.starts_with("assert") => PanicKind::Assertion,
            _ => PanicKind::Explicit,
        });
    }
    let starts = |prefixes: &[&str]| prefixes.iter().any(|prefix| name.starts_with(prefix));
    if starts(&["core::option::unwrap_failed", "core::option::expect_failed"])
        || starts(&["core::result::unwrap_failed"])
    {
        return Some(PanicKind::Unwrap);
    }
    let is_failing = last.ends_with("_fail") || last.ends_with("_failed");
    if starts(&["core::slice::"]) && (is_failing || last.contains("panic")) {
        return Some(PanicKind::Range);
    }
    if starts(&["core::str::slice_error_fail"]) {
        return Some(PanicKind::TextRange);
    }
    if starts(&["core::cell::panic_"]) {
        return Some(PanicKind::Borrow);
    }
    if starts(&["alloc::raw_vec::handle_error", "alloc::raw_vec::capacity_overflow"])
        || starts(&["alloc::alloc::handle_alloc_error", "std::alloc::rust_oom"])
    {
        return Some(PanicKind::Allocation);
    }
    if starts(&["std::panicking::begin_panic", "std::rt::begin_panic"]) && !last.contains("handler")
    {
        return Some(PanicKind::Explicit);
    }
    None
}

/// Whether a function only runs once a panic has started.
pub(super) fn is_machinery(name: &str) -> bool {
    let starts = [
        "std::panicking::",
        "<std::panicking::",
        "std::panic::",
        "std::sys::backtrace",
        "std::backtrace",
        "std::alloc::default_alloc_error_hook",
        "std::alloc::_::__rust_alloc_error_handler",
        "panic_abort::",
        "panic_unwind::",
        "<core::panic::",
        "core::panic::",
    ];
    let names = [
        "rust_begin_unwind",
        "rust_panic",
        "__rust_start_panic",
        "__rust_panic_cleanup",
        "__rust_alloc_error_handler",
        "__rg_oom",
    ];
    let last = name.rsplit("::").next().unwrap_or(name);
    kind(name).is_some()
        || starts.iter().any(|start| name.starts_with(start))
        || names.contains(&last)
        || name.starts_with("__rustc::rust_begin_unwind")
}
