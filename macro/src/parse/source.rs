//! The options of a block that say where its imports come from.
//!
//! A file is read here: its contents are part of the expansion.

use crate::attr::Options;
use crate::model::{File, Source};
use crate::report::Report;
use std::path::{Component, Path, PathBuf};
use syn::LitStr;

pub(super) fn parse_source(options: &Options, report: &mut Report) -> Source {
    let Options { module, version, inline, .. } = options;
    if let (Some(_), Some(inline)) = (module, inline) {
        report.error(inline, "a block has one source; remove `inline` or `module`");
    }
    if let (None, Some(version)) = (module, version) {
        report.error(
            version,
            "a `version` is that of a package: add `module = \"..\"`, or remove it",
        );
    }
    match (module, inline) {
        (Some(module), _) => parse_module(module, version.as_ref(), report),
        (None, Some(inline)) => Source::Inline(inline.clone()),
        (None, None) => Source::Global,
    }
}

fn parse_module(module: &LitStr, version: Option<&LitStr>, report: &mut Report) -> Source {
    let name = module.value();
    if name.is_empty() {
        report.error(
            module,
            "a module has a name: `module = \"./file.js\"` or `module = \"package\"`",
        );
    }
    let is_file = name.starts_with("./") || name.starts_with("../");
    if let Some(version) = version {
        if is_file {
            report.error(version, "a file of the crate has no version; remove `version`");
        } else if name.contains(':') {
            report.error(
                version,
                "only a package of npm has a version, and this is none; remove `version`",
            );
        } else if version.value().is_empty() {
            report.error(version, "a version is a range of npm's, as in `version = \"^4\"`");
        }
    }
    if !is_file {
        return Source::Module { name: module.clone(), version: version.cloned() };
    }
    match read_file(module, &name) {
        Ok(file) => Source::File(file),
        Err(message) => {
            report.error(module, message);
            Source::Global
        }
    }
}

/// Reads a file beside the source file that names it.
fn read_file(module: &LitStr, name: &str) -> Result<File, String> {
    let Some(source) = source_file(module) else {
        // An editor that does not know where the source is expands the macro, too.
        return Ok(File { path: name.into(), full_path: String::new(), contents: String::new() });
    };
    let full_path = normalized(&source.parent().unwrap_or(&source).join(name));
    let shown = full_path.display();
    let contents = std::fs::read_to_string(&full_path).map_err(|error| {
        format!("cannot read {shown}: {error}; the path starts at the folder of this source file")
    })?;
    let folder = std::env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
    let path = relative(&full_path, &normalized(Path::new(&folder)));
    Ok(File { path, full_path: shown.to_string(), contents })
}

/// The whole path of the source file that a token stands in.
fn source_file(module: &LitStr) -> Option<PathBuf> {
    let span = module.span().unwrap();
    let file = span.local_file().unwrap_or_else(|| span.file().into());
    if file.as_os_str().is_empty() {
        return None;
    }
    Some(std::env::current_dir().unwrap_or_default().join(file))
}

/// The path without `.` and `..` where that is possible.
fn normalized(path: &Path) -> PathBuf {
    let mut parts = PathBuf::new();
    for part in path.components() {
        let goes_up = matches!(part, Component::ParentDir);
        let has_name = matches!(parts.components().next_back(), Some(Component::Normal(_)));
        if goes_up && has_name {
            parts.pop();
        } else if part != Component::CurDir {
            parts.push(part);
        }
    }
    parts
}

/// The path from a folder, with `/` between the names.
fn relative(path: &Path, folder: &Path) -> String {
    let mut from = folder.components().peekable();
    let mut to = path.components().peekable();
    while from.peek().is_some() && from.peek() == to.peek() {
        from.next();
        to.next();
    }
    let up = from.map(|_| "..".to_owned());
    let down = to.map(|part| part.as_os_str().to_string_lossy().into_owned());
    up.chain(down).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::{normalized, relative};
    use std::path::Path;

    #[test]
    fn paths_start_at_a_folder() {
        for (path, expected) in [
            ("/a/b/src/x.js", "src/x.js"),
            ("/a/b/src/./deep/../x.js", "src/x.js"),
            ("/a/c/x.js", "../c/x.js"),
            ("/x.js", "../../x.js"),
        ] {
            assert_eq!(relative(&normalized(Path::new(path)), Path::new("/a/b")), expected);
        }
    }
}
