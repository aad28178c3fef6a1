//! Cases: the folders of `tests/cases`, all built and bound once, then staged side by side.
//!
//! Out, for each: a folder with `pkg`, `test.mjs` and `types.ts`. A case with a `guest.toml`, which
//! continues the section `[dependencies.minibind]` of its manifest, is built by itself: features
//! and profiles are shared by all crates of one build. A `bind.txt` holds options for the command.

use crate::guest::{self, Build, Guest, SMALL};
use crate::{Result, bind, paths, process};
use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

/// One folder of `tests/cases`.
#[derive(Clone, Debug)]
pub struct Case {
    /// The name of the folder.
    pub name: String,
    /// The sources.
    pub source: PathBuf,
    /// What was made of them: `pkg`, `test.mjs`, `types.ts`.
    pub staged: PathBuf,
    /// Why there is no package, when there is none.
    pub failure: Option<String>,
}

impl Case {
    /// A file of the package.
    #[must_use]
    pub fn package_file(&self, name: &str) -> PathBuf {
        self.staged.join("pkg").join(name)
    }

    /// The module as cargo built it.
    #[must_use]
    pub fn module(&self) -> PathBuf {
        let is_alone = self.source.join("guest.toml").exists();
        let build = if is_alone { format!("case-{}", self.name) } else { "cases".into() };
        paths::output().join("guests").join(build).join(format!("modules/{}.wasm", self.name))
    }

    fn guest(&self) -> Guest {
        let manifest = fs::read_to_string(self.source.join("guest.toml")).unwrap_or_default();
        Guest { name: self.name.clone(), source: self.source.join("guest.rs"), manifest }
    }
}

/// The folder that holds all staged cases.
#[must_use]
pub fn stage() -> PathBuf {
    paths::output().join("cases")
}

/// All cases, built and bound, in the order of their names.
pub fn all() -> Result<&'static [Case]> {
    static CASES: OnceLock<Result<Vec<Case>>> = OnceLock::new();
    CASES.get_or_init(make).as_deref().map_err(Clone::clone)
}

/// All cases that have a package.
pub fn bound() -> Result<Vec<&'static Case>> {
    Ok(all()?.iter().filter(|case| case.failure.is_none()).collect())
}

/// One case that has a package.
pub fn find(name: &str) -> Result<&'static Case> {
    let case = all()?.iter().find(|case| case.name == name);
    let case = case.ok_or_else(|| format!("there is no tests/cases/{name}"))?;
    case.failure.clone().map_or(Ok(case), Err)
}

/// The names of the folders in `tests/cases`.
pub fn names() -> Result<Vec<String>> {
    let folder = paths::tests().join("cases");
    let entries = fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut names: Vec<String> = entries
        .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
        .collect();
    names.sort();
    Ok(names)
}

fn make() -> Result<Vec<Case>> {
    let mut cases: Vec<Case> = names()?
        .into_iter()
        .map(|name| Case {
            source: paths::tests().join("cases").join(&name),
            staged: stage().join(&name),
            failure: None,
            name,
        })
        .collect();
    let (alone, together): (Vec<&mut Case>, Vec<&mut Case>) =
        cases.iter_mut().partition(|case| case.source.join("guest.toml").exists());
    let guests: Vec<Guest> = together.iter().map(|case| case.guest()).collect();
    let modules = guest::build(&guests, &Build::small("cases"))?;
    for (case, module) in together.into_iter().zip(modules) {
        case.failure = stage_case(case, module).err();
    }
    for case in alone {
        let mut build = Build::small(&format!("case-{}", case.name));
        let mut guest = case.guest();
        (guest.manifest, build.profile) = split_profile(&guest.manifest);
        case.failure = stage_case(case, guest::build_one(guest, &build)).err();
    }
    process::write(&stage().join("package.json"), "{ \"type\": \"module\" }\n")?;
    Ok(cases)
}

/// Profiles belong to the workspace: splits them off the manifest of a guest.
fn split_profile(manifest: &str) -> (String, String) {
    match manifest.find("[profile") {
        Some(at) => (manifest[..at].into(), manifest[at..].into()),
        None => (manifest.into(), SMALL.into()),
    }
}

fn stage_case(case: &Case, module: Result<PathBuf>) -> Result<()> {
    let package = case.staged.join("pkg");
    if package.exists() {
        fs::remove_dir_all(&package).map_err(|e| format!("{}: {e}", package.display()))?;
    }
    let options = fs::read_to_string(case.source.join("bind.txt")).unwrap_or_default();
    bind::bind(&module?, &package, &options.split_whitespace().collect::<Vec<_>>())?;
    for file in ["test.mjs", "types.ts"] {
        process::write(&case.staged.join(file), &process::read(&case.source.join(file))?)?;
    }
    Ok(())
}
