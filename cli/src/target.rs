//! How a package finds its module: one value for each way, and what follows from it.

/// How a package finds its module.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// Beside the package, in browsers, Node, Deno, Bun and bundlers.
    #[default]
    Universal,
    /// Imported as `./x.wasm`, for tools that let a program import modules.
    Bundler,
    /// Beside the package, which is CommonJS for Node.
    NodeCjs,
    /// Beside the package, which is a classic script that sets a global.
    Script,
    /// Inside of index.js.
    Inline,
}

impl Target {
    /// Whether the package is no ES module: its names are properties of an object.
    pub(crate) fn is_classic(self) -> bool {
        matches!(self, Target::NodeCjs | Target::Script)
    }

    /// Whether other tools than the package link the module with what it imports.
    pub(crate) fn is_linked(self) -> bool {
        self == Target::Bundler
    }

    /// Whether the package has a file for the module.
    pub(crate) fn has_file(self) -> bool {
        self != Target::Inline
    }
}
