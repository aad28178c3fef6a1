//! The package: paths and bytes, complete before anything is written.

use crate::target::Target;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

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
    /// Files for those who read: README, licences.
    pub documents: Vec<File>,
}

/// What `package.json` says.
pub(crate) struct Package<'a> {
    /// The name, as it was given.
    pub name: &'a str,
    /// How the package finds its module.
    pub target: Target,
    pub metadata: &'a Metadata,
    /// All other files of the package.
    pub files: &'a [File],
    /// What the imports need: names and versions.
    pub dependencies: &'a BTreeMap<String, String>,
}

impl Package<'_> {
    /// Writes `package.json`.
    pub(crate) fn json(&self) -> String {
        let mut package = self.about();
        let mut set = |key: &str, value: Value| {
            package.insert(key.to_owned(), value);
        };
        set("type", json!(if self.target.is_classic() { "commonjs" } else { "module" }));
        set("main", json!("./index.js"));
        let paths: Vec<&str> = self.files.iter().map(|file| file.path.as_str()).collect();
        let mut entry = Map::new();
        if paths.contains(&"index.d.ts") {
            set("types", json!("./index.d.ts"));
            entry.insert("types".into(), json!("./index.d.ts"));
        }
        entry.insert("default".into(), json!("./index.js"));
        let mut exports = Map::from_iter([(".".to_owned(), Value::Object(entry))]);
        if self.target.has_file() {
            // What an import of a module gives is up to the tool, and so is its type. A declaration here
            // would hide those that tools have for `*.wasm`; a pattern promises none.
            exports.insert("./*.wasm".into(), json!("./*.wasm"));
        }
        exports.insert("./package.json".into(), json!("./package.json"));
        set("exports", Value::Object(exports));
        set("files", json!(paths));
        set("sideEffects", self.side_effects(&paths));
        if !self.dependencies.is_empty() {
            set("dependencies", json!(self.dependencies));
        }
        set("engines", json!({ "node": self.node() }));
        let text = serde_json::to_string_pretty(&Value::Object(package)).unwrap_or_default();
        text + "\n"
    }

    /// The package does nothing when it is loaded, unless it sets a global; a file of the program may.
    fn side_effects(&self, paths: &[&str]) -> Value {
        if self.target == Target::Script {
            return json!(true);
        }
        let own = paths.iter().filter(|path| path.starts_with("snippets/"));
        let own: Vec<String> = own.map(|path| format!("./{path}")).collect();
        if own.is_empty() { json!(false) } else { json!(own) }
    }

    /// The versions of Node: reading files, or `require` of ES modules, sets the first.
    fn node(&self) -> &'static str {
        let requires = self.files.iter().any(|file| file.path.starts_with("snippets/"))
            || !self.dependencies.is_empty();
        if self.target == Target::NodeCjs && requires { "^20.19 || >=22.12" } else { ">=20.16" }
    }

    /// What is known of the crate.
    fn about(&self) -> Map<String, Value> {
        let metadata = self.metadata;
        let mut about = Map::new();
        let mut set = |key: &str, value: Value| {
            about.insert(key.to_owned(), value);
        };
        set("name", json!(npm_name(self.name)));
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
        about
    }
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
