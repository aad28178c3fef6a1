//! What a package tells of its crate: the fields of `package.json`, README and licences.

use cargo_metadata::Package;
use minibind_cli::{File, Metadata};
use std::fs;
use std::path::{Path, PathBuf};

/// How the names of files with terms begin.
const TERMS: [&str; 5] = ["license", "licence", "copying", "unlicense", "notice"];

/// Collects it from what cargo says, and from the folder of the crate or else of the workspace.
pub(super) fn metadata(package: &Package, workspace: &Path) -> Metadata {
    let root = package.manifest_path.parent().map(PathBuf::from).unwrap_or_default();
    let mut paths: Vec<PathBuf> = package.readme().into_iter().map(PathBuf::from).collect();
    let mut terms: Vec<PathBuf> = package.license_file().into_iter().map(PathBuf::from).collect();
    terms.extend(terms_in(&root));
    if terms.is_empty() {
        terms.extend(terms_in(workspace));
    }
    paths.extend(terms);
    let mut documents: Vec<File> = Vec::new();
    for path in paths {
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        if documents.iter().any(|file| file.path == name) {
            continue;
        }
        // One that cannot be read is none: cargo has said so where it matters.
        let Ok(bytes) = fs::read(&path) else { continue };
        documents.push(File { path: name.to_owned(), bytes });
    }
    Metadata {
        version: Some(package.version.to_string()),
        description: package.description.clone(),
        license: package.license.clone(),
        repository: package.repository.clone(),
        keywords: package.keywords.clone(),
        documents,
    }
}

fn terms_in(folder: &Path) -> Vec<PathBuf> {
    let is_terms = |path: &PathBuf| {
        let name = path.file_name().map(|name| name.to_string_lossy().to_lowercase());
        path.is_file() && name.is_some_and(|name| TERMS.iter().any(|start| name.starts_with(start)))
    };
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(is_terms).collect();
    found.sort();
    found
}
