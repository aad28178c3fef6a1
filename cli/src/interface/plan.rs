//! What the rewrite of a module is told, and the names that a bound module has for its glue.

/// What the rewrite of the module has to know.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    /// Old and new names of exports.
    pub renames: Vec<(String, String)>,
    /// Old and new names of what the program imports.
    pub imports: Vec<(String, String)>,
    /// Functions, by index, and the names under which they are exported.
    pub functions: Vec<(u32, String)>,
    /// Whether the glue looks functions up in the table.
    pub exports_table: bool,
    /// Whether Rust looks into what it is given, and may refuse it.
    pub can_refuse: bool,
    /// The global that is handed out and taken back, by index.
    pub stack_pointer: Option<u32>,
}

/// Names of what the module exports for the glue.
pub(crate) const ALLOCATE_EXPORT: &str = "minibind_allocate";
pub(crate) const FREE_EXPORT: &str = "minibind_free";
pub(crate) const SETUP_EXPORT: &str = "minibind_setup";
pub(crate) const TABLE_EXPORT: &str = "minibind_table";
pub(crate) const STACK_EXPORT: &str = "minibind_stack";
pub(crate) const UNWIND_EXPORT: &str = "minibind_unwind";

/// The module name of what the program imports, in the final module.
pub(crate) const HOST_MODULE: &str = "env";

/// The module name of all that is imported, in a final module that tools link with a file.
pub(crate) const LINKED_MODULE: &str = "./imports.js";

/// The name of what the program imports in such a module: an identifier, and no name of the runtime's.
pub(crate) fn linked_name(name: &str) -> String {
    let mut linked = "env_".to_owned();
    for character in name.chars() {
        match character {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '_' => linked.push(character),
            other => linked += &format!("${:x}$", u32::from(other)),
        }
    }
    linked
}
