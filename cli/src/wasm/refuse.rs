//! Modules that are whole but nothing can be made of: each has its own message.

use super::module::Module;
use super::run::rust_path;
use crate::error::{Error, Problem, Result};
use crate::interface::plan::{
    ALLOCATE_EXPORT, FREE_EXPORT, SETUP_EXPORT, STACK_EXPORT, TABLE_EXPORT,
};
use minibind::wire;

/// Reports a module that was built for something else.
pub(crate) fn refuse_foreign(module: &Module<'_>) -> Result<()> {
    let imports = module.imported_functions.iter().chain(&module.other_imports);
    for &(from, name) in imports {
        if from.starts_with("wasi") {
            return Err(Error::input(
                Problem::new(format!("the module was built for WASI: it imports `{from}.{name}`"))
                    .help("build it for the target wasm32-unknown-unknown"),
            ));
        }
        if from.starts_with("__wbindgen") {
            return Err(Error::input(
                Problem::new("the module was built with wasm-bindgen, too, and needs its command")
                    .help("remove the dependency that uses wasm-bindgen; find it with `cargo tree -i wasm-bindgen`"),
            ));
        }
    }
    if module.has_shared_memory {
        return Err(Error::input(
            Problem::new(
                "the module shares its memory between threads, which packages do not support",
            )
            .help("build it without the target features `atomics` and shared memory"),
        ));
    }
    Ok(())
}

/// Reports an import that a package would not have. `helpers` are the functions that the glue has.
pub(crate) fn refuse_imports(module: &Module<'_>, helpers: &[String]) -> Result<()> {
    for &(from, name) in module.imported_functions.iter().chain(&module.other_imports) {
        if from != wire::IMPORT_MODULE {
            return Err(Error::input(
                Problem::new(format!("the module imports `{from}.{name}`, which nothing provides"))
                    .help("remove the `extern` block that declares it; a package brings all that its module needs"),
            ));
        }
        if let Some(symbol) = name.strip_prefix(wire::IMPORT_PREFIX) {
            require(module, wire::DESCRIBE_IMPORTED_PREFIX, symbol)?;
        } else if name.starts_with(wire::BUILTIN_PREFIX) {
            let prefix = format!("{}{}", wire::DESCRIBE_IMPORTED_PREFIX, wire::BUILTINS);
            if !module.exported_functions.iter().any(|(name, _)| name.starts_with(&prefix)) {
                return Err(lost("the descriptor of `minibind::js`"));
            }
        } else if let Some(symbol) = name.strip_prefix(wire::INSTANCE_PREFIX) {
            require(module, wire::DESCRIBE_PREFIX, symbol)?;
        } else if name != wire::DESCRIBE_IMPORT && !helpers.iter().any(|helper| helper == name) {
            let message = format!(
                "the module was built with a newer minibind: it imports `{name}`, which this command ({}) does not know",
                env!("CARGO_PKG_VERSION")
            );
            let help = "install the newest command: `cargo install minibind-cli`";
            return Err(Error::version(Problem::new(message).help(help)));
        }
    }
    Ok(())
}

/// Reports an import of the program that nothing describes.
fn require(module: &Module<'_>, prefix: &str, symbol: &str) -> Result<()> {
    match module.exports(&format!("{prefix}{symbol}")) {
        Some(_) => Ok(()),
        None => Err(lost(&format!("the descriptor of `{}`", rust_path(symbol)))),
    }
}

/// A descriptor or an import names something that the module does not have.
pub(crate) fn lost(what: &str) -> Error {
    Error::input(Problem::new(format!("{what} is missing from the module")).help(
        "a tool between cargo and minibind has removed it; run minibind on cargo's own output",
    ))
}

/// The error of a module in which nothing is exported.
pub(crate) fn no_descriptors(module: &Module<'_>) -> Error {
    let own = [ALLOCATE_EXPORT, FREE_EXPORT, SETUP_EXPORT, TABLE_EXPORT, STACK_EXPORT];
    let is_bound = module.export_names.iter().any(|name| own.contains(name))
        || module.imported_functions.iter().any(|&(from, _)| from == wire::IMPORT_MODULE);
    if is_bound {
        return bound_already();
    }
    let problem =
        Problem::new("the module has no descriptors: nothing in it is exported with minibind");
    Error::input(problem.help(
        "put `#[minibind::export]` on a function, and give minibind the module that cargo built, not one that was bound before",
    ))
}

/// The error of a module that minibind has written.
pub fn bound_already() -> Error {
    Error::input(
        Problem::new("the module is bound already")
            .help("run minibind on the module that cargo built, in target/wasm32-unknown-unknown"),
    )
}
