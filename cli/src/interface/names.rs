//! Identifiers: chosen in one place, which knows the reserved words, the globals and the helpers.

use std::collections::HashSet;

/// Words that cannot be identifiers in a module, and names that a module cannot rebind safely.
const RESERVED: &[&str] = &[
    "arguments",
    "await",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "eval",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "implements",
    "import",
    "in",
    "instanceof",
    "interface",
    "let",
    "new",
    "null",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "static",
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "undefined",
    "var",
    "void",
    "while",
    "with",
    "yield",
];

/// Globals that the glue uses.
const GLOBALS: &[&str] = &[
    "Array",
    "ArrayBuffer",
    "BigInt",
    "BigInt64Array",
    "BigUint64Array",
    "Error",
    "FinalizationRegistry",
    "Float32Array",
    "Float64Array",
    "Infinity",
    "Int16Array",
    "Int32Array",
    "Int8Array",
    "JSON",
    "Map",
    "Math",
    "NaN",
    "Number",
    "Object",
    "Promise",
    "RangeError",
    "Request",
    "Response",
    "Set",
    "String",
    "Symbol",
    "TextDecoder",
    "TextEncoder",
    "TypeError",
    "URL",
    "Uint16Array",
    "Uint32Array",
    "Uint8Array",
    "WeakMap",
    "WebAssembly",
    "fetch",
    "globalThis",
    "queueMicrotask",
];

/// Names that the emitter declares itself.
const DECLARED: &[&str] = &[
    "$setup",
    "__dirname",
    "api",
    "base",
    "bind",
    "binding",
    "early",
    "error",
    "exports",
    "held",
    "host",
    "imported",
    "imports",
    "init",
    "initSync",
    "instantiate",
    "link",
    "linked",
    "load",
    "loadImported",
    "loading",
    "moduleBytes",
    "moduleText",
    "open",
    "own",
    "pending",
    "replaced",
    "require",
    "result",
    "roots",
    "script",
    "scriptAddress",
    "source",
    "start",
    "tag",
    "use",
    "wasm",
];

/// Hands out identifiers, no two the same.
#[derive(Clone, Debug)]
pub(crate) struct Identifiers {
    taken: HashSet<String>,
}

impl Identifiers {
    /// Identifiers that stay clear of the words above and of `helpers`.
    pub(crate) fn new<'a>(helpers: impl Iterator<Item = &'a str>) -> Self {
        let fixed = [RESERVED, GLOBALS, DECLARED].concat();
        Self { taken: fixed.into_iter().chain(helpers).map(str::to_owned).collect() }
    }

    /// An identifier as close to `name` as is free.
    pub(crate) fn choose(&mut self, name: &str) -> String {
        let mut ident = name.to_owned();
        let mut number = 1;
        while derived(&ident).iter().any(|name| self.taken.contains(name)) {
            number += 1;
            ident = if number == 2 { format!("{name}_") } else { format!("{name}_{number}") };
        }
        self.taken.extend(derived(&ident));
        ident
    }

    /// Keeps later identifiers clear of `ident`.
    pub(crate) fn reserve(&mut self, ident: &str) {
        self.taken.insert(ident.to_owned());
    }
}

/// An identifier, and what the glue makes of it: the shim, what frees an object of a class, and what
/// gives the outcome of an asynchronous function.
fn derived(ident: &str) -> [String; 4] {
    [ident.to_owned(), format!("${ident}"), format!("${ident}_free"), format!("${ident}_finish")]
}

/// Whether TypeScript and JavaScript take `name` where a declaration gives a name.
pub(crate) fn is_reserved(name: &str) -> bool {
    RESERVED.contains(&name)
}

/// Globals of pages, workers and the language that a script must leave alone.
const TAKEN_GLOBALS: &[&str] = &[
    "",
    "caches",
    "close",
    "console",
    "crypto",
    "customElements",
    "document",
    "event",
    "exports",
    "external",
    "focus",
    "frames",
    "history",
    "indexedDB",
    "length",
    "localStorage",
    "location",
    "locationbar",
    "menubar",
    "module",
    "name",
    "navigation",
    "navigator",
    "open",
    "opener",
    "origin",
    "parent",
    "performance",
    "print",
    "process",
    "registration",
    "require",
    "scheduler",
    "screen",
    "scroll",
    "scrollbars",
    "self",
    "serviceWorker",
    "sessionStorage",
    "status",
    "stop",
    "top",
    "window",
];

/// Whether a script must not set a global of this name.
pub(crate) fn is_taken_global(name: &str) -> bool {
    GLOBALS.contains(&name) || TAKEN_GLOBALS.contains(&name)
}

/// Words that TypeScript takes for types or for parts of them.
const TYPE_WORDS: &[&str] = &[
    "any",
    "asserts",
    "bigint",
    "boolean",
    "infer",
    "is",
    "keyof",
    "never",
    "number",
    "object",
    "readonly",
    "string",
    "symbol",
    "this",
    "typeof",
    "undefined",
    "unique",
    "unknown",
    "void",
];

/// Whether a type of this name cannot be declared in TypeScript.
pub(crate) fn is_reserved_type(name: &str) -> bool {
    is_reserved(name) || TYPE_WORDS.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::Identifiers;

    #[test]
    fn clashes_get_a_suffix() {
        let mut names = Identifiers::new(["helper", "$free"].into_iter());
        assert_eq!(names.choose("greet"), "greet");
        assert_eq!(names.choose("greet"), "greet_");
        assert_eq!(names.choose("greet"), "greet_3");
        assert_eq!(names.choose("delete"), "delete_");
        assert_eq!(names.choose("helper"), "helper_");
        assert_eq!(names.choose("free"), "free_");
        assert_eq!(names.choose("$greet"), "$greet_4");
        assert_eq!(names.choose("greet_free"), "greet_free_");
    }
}
