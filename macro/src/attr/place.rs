//! Which options each place takes.

/// A place that takes options, and which.
pub(crate) struct Place {
    /// The attribute that stands there.
    pub attribute: &'static str,
    pub what: &'static str,
    pub options: &'static [&'static str],
}

const fn place(what: &'static str, options: &'static [&'static str]) -> Place {
    Place { attribute: "export", what, options }
}

const fn of_import(what: &'static str, options: &'static [&'static str]) -> Place {
    Place { attribute: "import", what, options }
}

pub(crate) const FUNCTION: Place = place(
    "a function",
    &["name", "namespace", "rename_all", "variadic", "start", "view", "ts_return"],
);
pub(crate) const CONSTANT: Place = place("a constant", &["name", "namespace", "rename_all"]);
pub(crate) const PARAMETER: Place = place("a parameter", &["name", "ts"]);

pub(crate) const CLASS: Place =
    place("a class", &["name", "namespace", "rename_all", "object", "error"]);
pub(crate) const PROPERTY: Place = place("a field of a class", &["name", "ts", "readonly", "skip"]);
pub(crate) const OBJECT: Place = place("an object", &["name", "namespace", "rename_all", "object"]);
pub(crate) const OBJECT_FIELD: Place = place("a field of an object", &["name", "ts"]);

pub(crate) const ENUM: Place =
    place("an enum without data", &["name", "namespace", "rename_all", "error"]);
pub(crate) const UNION: Place =
    place("an enum with data", &["name", "namespace", "rename_all", "tag", "content", "error"]);
pub(crate) const VARIANT: Place = place("a variant", &["name"]);
pub(crate) const VARIANT_FIELD: Place = place("a field of a variant", &["name", "ts"]);
pub(crate) const UNNAMED_FIELD: Place = place("a field without a name", &[]);

pub(crate) const ERROR: Place = place("an error", &["name", "namespace", "rename_all", "error"]);
pub(crate) const ERROR_FIELD: Place = place("a field of an error", &["name", "ts", "skip"]);
pub(crate) const UNNAMED_ERROR_FIELD: Place =
    place("a field without a name of an error", &["skip"]);

pub(crate) const IMPL: Place = place("an impl", &["rename_all"]);
pub(crate) const METHOD: Place = place(
    "a method",
    &[
        "name",
        "rename_all",
        "constructor",
        "getter",
        "setter",
        "skip",
        "variadic",
        "view",
        "ts_return",
    ],
);

pub(crate) const IMPORT_BLOCK: Place =
    of_import("an `extern` block", &["module", "version", "inline", "namespace"]);
pub(crate) const IMPORTED_FUNCTION: Place = of_import(
    "an imported function",
    &["name", "namespace", "constructor", "getter", "setter", "static_of", "variadic"],
);
pub(crate) const IMPORTED_STATIC: Place = of_import("an imported static", &["name", "namespace"]);
pub(crate) const IMPORTED_TYPE: Place =
    of_import("an imported type", &["name", "namespace", "extends", "ts"]);
pub(crate) const IMPORTED_PARAMETER: Place = of_import("a parameter of an imported function", &[]);
