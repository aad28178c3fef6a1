//! What the glue is written for, besides the interface.

/// What is written besides what the interface says.
#[derive(Clone, Debug)]
pub(crate) struct Module<'a> {
    /// The file name of the module.
    pub file: &'a str,
    /// The functions of the runtime that it imports.
    pub imports: &'a [String],
    /// Whether checks of numbers are left out.
    pub unchecked: bool,
    /// Whether errors carry more for developers.
    pub is_dev: bool,
}
