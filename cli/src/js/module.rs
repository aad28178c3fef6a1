//! What the glue is written for, besides the interface.

use crate::target::Target;

/// What is written besides what the interface says.
#[derive(Clone, Debug, Default)]
pub(crate) struct Module<'a> {
    /// The file name of the module.
    pub file: &'a str,
    /// The module itself.
    pub bytes: &'a [u8],
    /// How the package finds it.
    pub target: Target,
    /// The global that a classic script sets.
    pub global: &'a str,
    /// Whether the package makes further instances.
    pub instances: bool,
    /// The functions of the runtime that it imports.
    pub imports: &'a [String],
    /// Whether checks of numbers are left out.
    pub unchecked: bool,
    /// Whether errors carry more for developers.
    pub is_dev: bool,
}
