//! What a crate's `Cargo.toml` says of the package, values inherited from its workspace included.

use minibind_cli::Metadata;
use std::fs;
use std::path::Path;
use toml::{Table, Value};

/// Reads the manifest in a folder. A manifest that is not there or not readable says nothing: the
/// module is what counts, and it may have been built elsewhere.
pub(crate) fn read_metadata(folder: &Path) -> Metadata {
    let Some(manifest) = read(&folder.join("Cargo.toml")) else { return Metadata::default() };
    let Some(package) = manifest.get("package").and_then(Value::as_table) else {
        return Metadata::default();
    };
    let workspace = folder.ancestors().find_map(|folder| {
        read(&folder.join("Cargo.toml"))?.get("workspace")?.get("package")?.as_table().cloned()
    });
    let field = |name: &str| -> Option<Value> {
        let value = package.get(name)?;
        if value.get("workspace").and_then(Value::as_bool) == Some(true) {
            workspace.as_ref()?.get(name).cloned()
        } else {
            Some(value.clone())
        }
    };
    let text = |name: &str| field(name)?.as_str().map(str::to_owned);
    Metadata {
        version: text("version"),
        description: text("description"),
        license: text("license"),
        repository: text("repository"),
        keywords: field("keywords")
            .and_then(|value| {
                Some(
                    value
                        .as_array()?
                        .iter()
                        .filter_map(|word| word.as_str().map(str::to_owned))
                        .collect(),
                )
            })
            .unwrap_or_default(),
        documents: Vec::new(),
    }
}

fn read(path: &Path) -> Option<Table> {
    fs::read_to_string(path).ok()?.parse().ok()
}

/// The name of the package whose manifest is in a folder.
pub(crate) fn package_name(folder: &Path) -> Option<String> {
    let manifest = read(&folder.join("Cargo.toml"))?;
    manifest.get("package")?.get("name")?.as_str().map(str::to_owned)
}
