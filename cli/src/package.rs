//! The package: paths and bytes, complete before anything is written.

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
    /// The file of the module.
    pub module: &'a str,
    pub metadata: &'a Metadata,
    pub typescript: bool,
    /// The files that imports come from.
    pub snippets: &'a [File],
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
        set("type", json!("module"));
        let mut entry = Map::new();
        let mut files = vec!["index.js"];
        if self.typescript {
            entry.insert("types".into(), json!("./index.d.ts"));
            files.push("index.d.ts");
        }
        entry.insert("default".into(), json!("./index.js"));
        files.push(self.module);
        let snippets: Vec<&str> = self.snippets.iter().map(|file| file.path.as_str()).collect();
        files.extend(&snippets);
        files.extend(self.metadata.documents.iter().map(|file| file.path.as_str()));
        set("main", json!("./index.js"));
        if self.typescript {
            set("types", json!("./index.d.ts"));
        }
        let module = format!("./{}", self.module);
        let package_json = "./package.json";
        set("exports", json!({ ".": entry, module.as_str(): module, package_json: package_json }));
        set("files", json!(files));
        // The package does nothing when it is loaded; a file of the program may.
        let paths: Vec<String> = snippets.iter().map(|path| format!("./{path}")).collect();
        set("sideEffects", if paths.is_empty() { json!(false) } else { json!(paths) });
        if !self.dependencies.is_empty() {
            set("dependencies", json!(self.dependencies));
        }
        set("engines", json!({ "node": ">=20.16" }));
        let text = serde_json::to_string_pretty(&Value::Object(package)).unwrap_or_default();
        text + "\n"
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
