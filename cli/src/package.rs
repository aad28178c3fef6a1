//! The package: paths and bytes, complete before anything is written.

use serde_json::{Map, Value, json};

/// A file of the package.
#[derive(Clone, Debug)]
pub struct File {
    /// Its path inside the package.
    pub path: String,
    /// Its contents.
    pub bytes: Vec<u8>,
}

/// What is known of the crate, from its manifest.
#[derive(Clone, Debug, Default)]
pub struct Metadata {
    /// The version.
    pub version: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The licence, in SPDX terms.
    pub license: Option<String>,
    /// The address of the repository.
    pub repository: Option<String>,
    /// Keywords.
    pub keywords: Vec<String>,
}

/// Writes `package.json`.
pub(crate) fn package_json(
    name: &str,
    module: &str,
    metadata: &Metadata,
    typescript: bool,
) -> String {
    let mut package = Map::new();
    let mut set = |key: &str, value: Value| {
        package.insert(key.to_owned(), value);
    };
    set("name", json!(npm_name(name)));
    set("version", json!(metadata.version.as_deref().unwrap_or("0.0.0")));
    if let Some(description) = &metadata.description {
        set("description", json!(description));
    }
    if let Some(license) = &metadata.license {
        set("license", json!(license));
    }
    if let Some(repository) = &metadata.repository {
        set("repository", json!({ "type": "git", "url": repository }));
    }
    if !metadata.keywords.is_empty() {
        set("keywords", json!(metadata.keywords));
    }
    set("type", json!("module"));
    let mut entry = Map::new();
    let mut files = vec!["index.js"];
    if typescript {
        entry.insert("types".into(), json!("./index.d.ts"));
        files.push("index.d.ts");
    }
    entry.insert("default".into(), json!("./index.js"));
    files.push(module);
    set("main", json!("./index.js"));
    if typescript {
        set("types", json!("./index.d.ts"));
    }
    set(
        "exports",
        json!({ ".": entry, format!("./{module}"): format!("./{module}"), "./package.json": "./package.json" }),
    );
    set("files", json!(files));
    set("sideEffects", json!(false));
    set("engines", json!({ "node": ">=20.16" }));
    let text = serde_json::to_string_pretty(&Value::Object(package)).unwrap_or_default();
    text + "\n"
}

/// A name that npm takes: lower case, no spaces.
fn npm_name(name: &str) -> String {
    let name: String = name
        .to_lowercase()
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '@' | '/' | '~') {
                c
            } else {
                '-'
            }
        })
        .collect();
    name.trim_start_matches(['.', '_']).to_owned()
}
