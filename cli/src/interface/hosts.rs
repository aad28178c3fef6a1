//! The modules that imports come from: what stands behind `from`, which files the package has for
//! them, and what it depends on.

use super::model::{Host, Origin};
use super::names::Identifiers;
use crate::descriptor::model::{Names, Source};
use crate::error::Problem;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// The folder of the package for files of the crates.
const FOLDER: &str = "snippets";

/// The modules so far.
pub(super) struct Hosts<'d> {
    /// The folders of crates, by package and folder of the manifest.
    folders: BTreeMap<(&'d str, &'d str), String>,
    hosts: Vec<Host>,
    /// The modules by what they were described as; a file's folder tells the crates apart.
    known: BTreeMap<(String, Source), usize>,
    /// The paths that files have, in lower case: some file systems do not tell them apart.
    paths: HashSet<String>,
    /// The version of each dependency, and who wants it.
    versions: BTreeMap<String, (&'d str, &'d Names)>,
    problems: Vec<Problem>,
}

impl<'d> Hosts<'d> {
    /// No modules yet; `items` are all that will be asked for.
    pub(super) fn new(items: impl Iterator<Item = (&'d Names, &'d Source)>) -> Self {
        let with_files =
            items.filter(|(_, source)| matches!(source, Source::File { .. } | Source::Inline(_)));
        Self {
            folders: folders(with_files.map(|(names, _)| crate_of(names)).collect()),
            hosts: Vec::new(),
            known: BTreeMap::new(),
            paths: HashSet::new(),
            versions: BTreeMap::new(),
            problems: Vec::new(),
        }
    }

    /// The modules, and what is wrong with them.
    pub(super) fn finish(self) -> (Vec<Host>, Vec<Problem>) {
        (self.hosts, self.problems)
    }

    /// Where an item comes from.
    pub(super) fn origin(
        &mut self,
        names: &'d Names,
        source: &'d Source,
        idents: &mut Identifiers,
    ) -> Origin {
        let folder = self.folders.get(&crate_of(names)).cloned().unwrap_or_default();
        let (key, stem) = match source {
            Source::Global => return Origin::Global,
            Source::Module { name, version } => {
                if let Some(version) = version {
                    self.depend(name, version, names);
                }
                let key = Source::Module { name: name.clone(), version: None };
                ((String::new(), key), name.as_str())
            }
            Source::File { path, .. } => ((folder.clone(), source.clone()), path.as_str()),
            Source::Inline(_) => ((folder.clone(), source.clone()), "inline"),
        };
        if let Some(&index) = self.known.get(&key) {
            return Origin::Host(index);
        }
        let (specifier, file) = match source {
            Source::Module { name, .. } => (name.clone(), None),
            Source::File { path, contents } => self.file(&folder, &safe_path(path), contents),
            Source::Inline(contents) => {
                let is_inline = |(known, source): &&(String, Source)| {
                    *known == folder && matches!(source, Source::Inline(_))
                };
                let number = self.known.keys().filter(is_inline).count();
                self.file(&folder, &format!("inline{number}.js"), contents)
            }
            Source::Global => return Origin::Global,
        };
        let index = self.hosts.len();
        self.known.insert(key, index);
        let ident = idents.choose(&ident(stem));
        self.hosts.push(Host { specifier, root: ident.clone(), ident, file });
        Origin::Host(index)
    }

    /// The dependencies: names and versions.
    pub(super) fn dependencies(&self) -> BTreeMap<String, String> {
        let versions = self.versions.iter();
        versions.map(|(name, (version, _))| (name.clone(), (*version).to_owned())).collect()
    }

    /// A file of the package: what names it in an import, its path and what it holds.
    fn file(
        &mut self,
        folder: &str,
        path: &str,
        contents: &str,
    ) -> (String, Option<(String, String)>) {
        let path = format!("{FOLDER}/{folder}/{path}");
        let (stem, ending) = match path.rsplit_once('.') {
            Some((stem, ending)) if !ending.contains('/') => (stem, format!(".{ending}")),
            _ => (path.as_str(), String::new()),
        };
        let mut free = path.clone();
        let mut number = 1;
        while !self.paths.insert(free.to_lowercase()) {
            number += 1;
            free = format!("{stem}-{number}{ending}");
        }
        (format!("./{free}"), Some((free, contents.to_owned())))
    }

    /// Notes that the package depends on the one of a module.
    fn depend(&mut self, module: &str, version: &'d str, names: &'d Names) {
        let Some(package) = npm_package(module) else { return };
        let Some((other, first)) = self.versions.get(package) else {
            self.versions.insert(package.to_owned(), (version, names));
            return;
        };
        if *other != version {
            let (one, two) = (&first.rust_path, &names.rust_path);
            let problem = Problem::new(format!(
                "`{one}` needs version {other} of `{package}`, and `{two}` version {version}"
            ));
            self.problems.push(
                problem
                    .at(&first.place, format!("`{one}`"))
                    .at(&names.place, format!("`{two}`"))
                    .help("a package depends on one version: give both the same `version`"),
            );
        }
    }
}

/// What tells crates apart: two can have the same name.
fn crate_of(names: &Names) -> (&str, &str) {
    (&names.package, &names.place.manifest_dir)
}

/// The folder of each crate: its name, with the version that its own folder tells or a number where
/// that is taken.
fn folders<'d>(crates: BTreeSet<(&'d str, &'d str)>) -> BTreeMap<(&'d str, &'d str), String> {
    let mut taken = HashSet::new();
    let mut folders = BTreeMap::new();
    for &(package, manifest_dir) in &crates {
        let is_alone = crates.iter().filter(|(other, _)| *other == package).count() == 1;
        let last = manifest_dir.rsplit(['/', '\\']).next().unwrap_or_default();
        let has_version = last
            .strip_prefix(package)
            .and_then(|rest| rest.strip_prefix('-'))
            .is_some_and(|rest| rest.starts_with(|digit: char| digit.is_ascii_digit()));
        let wanted = safe_name(if has_version && !is_alone { last } else { package });
        let mut folder = wanted.clone();
        let mut number = 1;
        while !taken.insert(folder.to_lowercase()) {
            number += 1;
            folder = format!("{wanted}-{number}");
        }
        folders.insert((package, manifest_dir), folder);
    }
    folders
}

/// A path that stays inside its folder. Of a file that lies outside of the crate only the name is
/// kept: the rest is where a machine keeps its files.
fn safe_path(path: &str) -> String {
    let mut parts: Vec<&str> = path.split('/').filter(|part| !matches!(*part, "" | ".")).collect();
    if parts.contains(&"..") {
        parts.drain(..parts.len() - 1);
    }
    let parts: Vec<String> = parts.into_iter().map(safe_name).collect();
    if parts.is_empty() { "file.js".into() } else { parts.join("/") }
}

/// A name that every file system takes, and that means itself in an address.
fn safe_name(name: &str) -> String {
    let is_fine = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '@' | '+' | '~');
    let name: String = name.chars().map(|c| if is_fine(c) { c } else { '_' }).collect();
    match name.trim_start_matches('.') {
        "" => "_".into(),
        rest if rest.len() < name.len() => format!("_{rest}"),
        _ => name,
    }
}

/// The package on npm that a module belongs to; none for addresses, paths and what hosts bring.
fn npm_package(module: &str) -> Option<&str> {
    if module.contains(':') || module.starts_with(['.', '/', '#']) {
        return None;
    }
    let slashes = if module.starts_with('@') { 2 } else { 1 };
    let end = module.match_indices('/').nth(slashes - 1).map(|(at, _)| at);
    module.get(..end.unwrap_or(module.len()))
}

/// An identifier like the last part of a path, without its ending.
fn ident(path: &str) -> String {
    let last = path.rsplit(['/', ':']).find(|part| !part.is_empty()).unwrap_or_default();
    let stem = last.split('.').find(|part| !part.is_empty()).unwrap_or_default();
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let ident: String = stem.chars().map(|c| if fits(c) { c } else { '_' }).take(24).collect();
    match ident.chars().next() {
        Some(first) if !first.is_ascii_digit() => ident,
        _ => format!("module{ident}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Place;

    fn names(path: &str, package: &str, manifest_dir: &str) -> Names {
        Names {
            rust_path: path.into(),
            rust: String::new(),
            js: String::new(),
            namespace: Vec::new(),
            docs: String::new(),
            place: Place { manifest_dir: manifest_dir.into(), ..Place::default() },
            package: package.into(),
        }
    }

    fn file(path: &str) -> Source {
        Source::File { path: path.into(), contents: format!("// {path}") }
    }

    fn module(name: &str, version: Option<&str>) -> Source {
        Source::Module { name: name.into(), version: version.map(str::to_owned) }
    }

    /// What stands behind `from` for each, and what is wrong with them.
    fn resolve(items: &[(Names, Source)]) -> (Vec<String>, Vec<Problem>) {
        let mut idents = Identifiers::new(std::iter::empty());
        let mut hosts = Hosts::new(items.iter().map(|(names, source)| (names, source)));
        let origins: Vec<Origin> =
            items.iter().map(|(names, source)| hosts.origin(names, source, &mut idents)).collect();
        let (hosts, problems) = hosts.finish();
        let specifiers = origins.iter().map(|origin| match origin {
            Origin::Global => String::new(),
            Origin::Host(index) => hosts[*index].specifier.clone(),
        });
        (specifiers.collect(), problems)
    }

    #[test]
    fn files_keep_their_folders_and_stay_inside_the_package() {
        let app = || names("app::f", "app", "/x/app");
        let (found, problems) = resolve(&[
            (app(), file("src/host.js")),
            (app(), file("src/deep/er.js")),
            (app(), file("src/host.js")),
            (app(), file("../../up.js")),
            (app(), file("/etc/passwd")),
            (app(), file("a b/c#d?e.js")),
            (app(), file("SRC/HOST.js")),
            (app(), Source::Inline("one".into())),
            (app(), Source::Inline("two".into())),
            (app(), Source::Inline("one".into())),
            (app(), Source::Global),
        ]);
        assert!(problems.is_empty());
        let expected = [
            "./snippets/app/src/host.js",
            "./snippets/app/src/deep/er.js",
            "./snippets/app/src/host.js",
            "./snippets/app/up.js",
            "./snippets/app/etc/passwd",
            "./snippets/app/a_b/c_d_e.js",
            "./snippets/app/SRC/HOST-2.js",
            "./snippets/app/inline0.js",
            "./snippets/app/inline1.js",
            "./snippets/app/inline0.js",
            "",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn crates_of_one_name_have_folders_of_their_own() {
        let (found, _) = resolve(&[
            (names("a::f", "dep", "/registry/dep-1.2.0"), file("host.js")),
            (names("b::f", "dep", "/registry/dep-2.0.0"), file("host.js")),
            (names("c::f", "dep", "/here/dep"), file("host.js")),
            (names("d::f", "dep", "/other/dep"), file("host.js")),
            (names("e::f", "../evil", "/x"), file("host.js")),
            (names("f::f", "alone", "/registry/alone-1.0.0"), file("host.js")),
        ]);
        let expected = [
            "./snippets/dep-1.2.0/host.js",
            "./snippets/dep-2.0.0/host.js",
            "./snippets/dep/host.js",
            "./snippets/dep-2/host.js",
            "./snippets/__evil/host.js",
            "./snippets/alone/host.js",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn one_version_of_a_dependency() {
        let item = |path: &str, source: Source| (names(path, "app", "/x"), source);
        let items = [
            item("app::a", module("@scope/lib/part", Some("^1"))),
            item("app::b", module("@scope/lib", None)),
            item("app::c", module("@scope/lib", Some("^1"))),
            item("app::d", module("node:fs", Some("^1"))),
            item("app::e", module("https://x.test/y.js", None)),
        ];
        let (found, problems) = resolve(&items);
        assert!(problems.is_empty());
        let expected =
            ["@scope/lib/part", "@scope/lib", "@scope/lib", "node:fs", "https://x.test/y.js"];
        assert_eq!(found, expected);
        let (_, problems) = resolve(&[
            item("app::a", module("@scope/lib/part", Some("^1"))),
            item("app::b", module("@scope/lib", Some("^2"))),
        ]);
        let [problem] = problems.as_slice() else { panic!("{problems:?}") };
        assert_eq!(
            problem.message,
            "`app::a` needs version ^1 of `@scope/lib`, and `app::b` version ^2"
        );
        assert_eq!(problem.places.len(), 2);
    }

    #[test]
    fn modules_have_identifiers() {
        assert_eq!(ident("lodash-es"), "lodash_es");
        assert_eq!(ident("node:fs/promises"), "promises");
        assert_eq!(ident("src/host.test.js"), "host");
        assert_eq!(ident("https://x.test/3d/"), "module3d");
        assert_eq!(ident("@scope/lib"), "lib");
    }
}
