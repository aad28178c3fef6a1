//! What is to be built: one library or example of one package, chosen from what cargo knows of the
//! workspace. Runs no build.

use super::{BuildOptions, cargo, defaults};
use cargo_metadata::{CrateType, Metadata, Package, Target, TargetKind};
use minibind_cli::{Error, Problem, Result};
use std::path::{Path, PathBuf};

/// A crate to build, and where its package goes.
#[derive(Debug)]
pub(crate) struct Project {
    /// The name of the package and of the module's file.
    pub(crate) name: String,
    /// The folder of the crate.
    pub(crate) root: PathBuf,
    /// The folder of the package.
    pub(crate) out: PathBuf,
    /// The files and folders whose changes make a build necessary.
    pub(crate) watched: Vec<PathBuf>,
    /// What was asked for.
    pub(crate) options: BuildOptions,
    pub(super) cargo_arguments: Vec<String>,
    pub(super) package: Package,
    pub(super) target_name: String,
    pub(super) workspace: PathBuf,
}

/// Finds what these options ask for.
pub(crate) fn find(options: &BuildOptions, cargo_arguments: &[String]) -> Result<Project> {
    let metadata = cargo::metadata(&options.cargo, options.rust_target())?;
    let example = options.example.as_deref();
    let (package, target) = choose(&metadata, options.cargo.package.as_deref(), example)?;
    let root = folder(package);
    let mut options = options.clone();
    defaults::fill_in(package, &root, &mut options)?;
    options.complete();
    let name = options.bind.name.as_deref().or(example).unwrap_or(&package.name).to_owned();
    let out = match (&options.out, example) {
        (Some(out), _) => shorten(out.clone()),
        (None, Some(example)) => shorten(root.join("pkg").join(example)),
        (None, None) => shorten(root.join("pkg")),
    };
    Ok(Project {
        name,
        out,
        watched: watched(&metadata, package, target),
        options,
        cargo_arguments: cargo_arguments.to_vec(),
        target_name: target.name.clone(),
        package: package.clone(),
        workspace: metadata.workspace_root.clone().into(),
        root,
    })
}

/// The package and its target.
fn choose<'a>(
    metadata: &'a Metadata,
    named: Option<&str>,
    example: Option<&str>,
) -> Result<(&'a Package, &'a Target)> {
    let members = metadata.workspace_packages();
    let wanted = |package: &&'a Package| -> Option<(&'a Package, &'a Target)> {
        let is_wanted = |target: &&Target| match example {
            Some(example) => target.is_example() && target.name == example,
            None => is_library(target),
        };
        Some((*package, package.targets.iter().find(is_wanted)?))
    };
    let fail = |message: String, help: String| Err(Error::input(Problem::new(message).help(help)));
    if let Some(named) = named {
        let Some(package) = members.iter().find(|package| is_named(package, named)) else {
            let names = names(members.iter().copied());
            return fail(
                format!("the workspace has no package `{named}`"),
                format!("it has {names}"),
            );
        };
        return wanted(package).ok_or_else(|| lacks(package, example));
    }
    let root = metadata.root_package();
    if let Some(found) = root.as_ref().and_then(wanted) {
        return Ok(found);
    }
    let mut found: Vec<_> = members.iter().filter_map(wanted).collect();
    // Those that say they are modules come before those that only could be.
    for is_likely in [has_crate_type, depends_on_minibind] {
        if found.len() > 1 && found.iter().any(|(package, target)| is_likely(package, target)) {
            found.retain(|(package, target)| is_likely(package, target));
        }
    }
    // In the folder of a member that is meant; the root of a workspace may stand for all of it.
    let root =
        root.filter(|package| folder(package) != metadata.workspace_root || found.is_empty());
    if root.is_some() {
        found.clear();
    }
    match (found.as_slice(), root) {
        ([only], _) => Ok(*only),
        ([], Some(root)) => Err(lacks(root, example)),
        ([], None) => match example {
            Some(example) => fail(
                format!("no package of the workspace has an example `{example}`"),
                "examples are files of a package's folder examples".into(),
            ),
            None => fail(
                "no package of the workspace is a library".into(),
                "`minibind new NAME` makes one".into(),
            ),
        },
        (several, _) => {
            let names = names(several.iter().map(|(package, _)| *package));
            fail(
                "several packages of the workspace can be built".into(),
                format!("choose one with `--package`: {names}"),
            )
        }
    }
}

fn lacks(package: &Package, example: Option<&str>) -> Error {
    let name = &package.name;
    let problem = match example {
        Some(example) => {
            let examples = package.targets.iter().filter(|target| target.is_example());
            let examples: Vec<String> =
                examples.map(|target| format!("`{}`", target.name)).collect();
            let has = if examples.is_empty() { "no examples".into() } else { examples.join(", ") };
            Problem::new(format!("{name} has no example `{example}`")).help(format!("it has {has}"))
        }
        None => Problem::new(format!("{name} is not a library"))
            .help("put what JavaScript calls into src/lib.rs"),
    };
    Error::input(problem)
}

/// The kinds of libraries that can be built as a module.
fn is_library(target: &Target) -> bool {
    use TargetKind::{CDyLib, DyLib, Lib, RLib, StaticLib};
    [Lib, RLib, CDyLib, DyLib, StaticLib].into_iter().any(|kind| target.is_kind(kind))
}

fn has_crate_type(_: &Package, target: &Target) -> bool {
    target.crate_types.contains(&CrateType::CDyLib)
}

fn depends_on_minibind(package: &Package, _: &Target) -> bool {
    package.dependencies.iter().any(|dependency| dependency.name == "minibind")
}

/// Whether a package is meant by a name, which may carry a version.
fn is_named(package: &Package, named: &str) -> bool {
    let (name, version) = named.split_once('@').map_or((named, None), |(n, v)| (n, Some(v)));
    package.name.as_str() == name
        && version.is_none_or(|version| package.version.to_string() == version)
}

fn names<'a>(packages: impl Iterator<Item = &'a Package>) -> String {
    packages.map(|package| format!("`{}`", package.name)).collect::<Vec<_>>().join(", ")
}

fn folder(package: &Package) -> PathBuf {
    package.manifest_path.parent().map(PathBuf::from).unwrap_or_default()
}

/// A path as seen from the current folder, where that is shorter.
fn shorten(path: PathBuf) -> PathBuf {
    let current = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(&current).map(Path::to_owned).unwrap_or(path)
}

/// The manifests and sources of the package and of those beside it that it depends on.
fn watched(metadata: &Metadata, package: &Package, target: &Target) -> Vec<PathBuf> {
    let mut reached = vec![&package.id];
    let mut next = 0;
    while let Some(&id) = reached.get(next) {
        next += 1;
        let nodes = metadata.resolve.iter().flat_map(|resolve| &resolve.nodes);
        for dependency in nodes.filter(|node| node.id == *id).flat_map(|node| &node.dependencies) {
            if !reached.contains(&dependency) {
                reached.push(dependency);
            }
        }
    }
    let workspace = &metadata.workspace_root;
    let mut watched: Vec<PathBuf> =
        ["Cargo.toml", "Cargo.lock"].map(|file| workspace.join(file).into()).into();
    let local = metadata.packages.iter().filter(|package| package.source.is_none());
    for package in local.filter(|package| reached.contains(&&package.id)) {
        let root = folder(package);
        watched.push(package.manifest_path.clone().into());
        let sources = package.targets.iter().filter(|other| {
            is_library(other)
                || other.is_proc_macro()
                || other.is_custom_build()
                || *other == target
        });
        for source in sources.map(|target| PathBuf::from(&target.src_path)) {
            // A folder of sources, but never the whole package with all that was built of it.
            let parent = source.parent().filter(|parent| *parent != root).map(Path::to_owned);
            watched.push(parent.unwrap_or(source));
        }
    }
    watched.sort();
    watched.dedup();
    watched
}
