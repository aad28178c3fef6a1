//! The command `minibind` as a process: arguments, messages, exit codes, what it writes and what it
//! leaves alone.

mod arguments;
mod build;
mod clashes;
mod contents;
mod dev;
mod files;
mod full;
pub(crate) mod handmade;
mod inspect;
mod manifest;
mod modules;
mod new;
mod nonsense;
mod optimize;
mod size;
mod test;
mod types;

use minibind_tests::guest::{self, Build, Guest};
use minibind_tests::{Result, bind, paths};
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use tempfile::TempDir;

/// What a run of the command did.
struct Run {
    code: i32,
    stdout: String,
    stderr: String,
}

/// Runs the command. However it ends, it ends with one of its exit codes and without a panic.
fn minibind<I: AsRef<OsStr>>(arguments: impl IntoIterator<Item = I>) -> Run {
    run(Command::new(bind::minibind().unwrap()).args(arguments))
}

/// The same in a folder; what it builds goes where the other guests are built.
fn minibind_in(folder: &Path, arguments: &[&str]) -> Run {
    let mut command = Command::new(bind::minibind().unwrap());
    command
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", paths::output().join("build"))
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS");
    run(&mut command)
}

/// Runs the command as it was prepared.
fn run(command: &mut Command) -> Run {
    let output = command.env("RUST_BACKTRACE", "1").output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the output is UTF-8");
    let run = Run {
        code: output.status.code().expect("the command ends by itself"),
        stdout: text(output.stdout),
        stderr: text(output.stderr),
    };
    assert!([0, 1, 2].contains(&run.code), "exit code {}\n{}", run.code, run.stderr);
    for word in ["panicked", "RUST_BACKTRACE", "stack backtrace", "thread '", "\u{1b}["] {
        assert!(!run.stderr.contains(word), "{word:?} in {}", run.stderr);
    }
    run
}

impl Run {
    /// Nothing failed, and nothing was complained about.
    fn succeeds(self) -> Run {
        assert_eq!(self.code, 0, "{}", self.stderr);
        assert_eq!(self.stderr, "");
        self
    }

    /// It failed with a message that has all these parts.
    fn fails(self, parts: &[&str]) -> Run {
        assert_eq!(self.code, 1, "{}{}", self.stdout, self.stderr);
        assert_eq!(self.stdout, "");
        for part in parts {
            // A long message is broken into lines.
            let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(
                flat(&self.stderr).contains(&flat(part)),
                "{part:?} is not in\n{}",
                self.stderr
            );
        }
        self
    }

    /// It was used wrongly.
    fn misuses(self, parts: &[&str]) -> Run {
        assert_eq!(self.code, 2, "{}{}", self.stdout, self.stderr);
        for part in parts {
            assert!(self.stderr.contains(part), "{part:?} is not in\n{}", self.stderr);
        }
        self
    }
}

/// A folder for one test.
struct Folder(TempDir);

impl Folder {
    fn new() -> Folder {
        Folder(TempDir::new().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Writes a file.
    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    /// Binds a module into `pkg`.
    fn bind(&self, module: &Path, options: &[&str]) -> Run {
        let out = self.path("pkg");
        let fixed = [module.as_os_str(), OsStr::new("--out"), out.as_os_str()];
        minibind(fixed.into_iter().chain(options.iter().map(OsStr::new)))
    }

    /// Writes a module and binds it into `pkg`.
    fn bind_bytes(&self, bytes: &[u8]) -> Run {
        let module = self.write("module.wasm", bytes);
        self.bind(&module, &[])
    }

    /// A file of `pkg`.
    fn read(&self, name: &str) -> Vec<u8> {
        let path = self.path("pkg").join(name);
        fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    fn read_text(&self, name: &str) -> String {
        String::from_utf8(self.read(name)).unwrap()
    }
}

/// The names of the files in a folder, sorted.
fn list(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// A guest of `tests/cli/guests`, built small.
pub(crate) fn guest(name: &str) -> PathBuf {
    static BUILT: OnceLock<Result<Vec<PathBuf>>> = OnceLock::new();
    find(BUILT.get_or_init(|| build(&Build::small("cli"))), name)
}

/// A guest of `tests/cli/guests`, built with debug information.
fn debug_guest(name: &str) -> PathBuf {
    static BUILT: OnceLock<Result<Vec<PathBuf>>> = OnceLock::new();
    let settings = Build { folder: "debug", ..Build::small("cli-debug") };
    find(BUILT.get_or_init(|| build(&settings)), name)
}

fn build(settings: &Build) -> Result<Vec<PathBuf>> {
    guest::build(&guests(), settings)?.into_iter().collect()
}

fn guests() -> Vec<Guest> {
    let names = ["text", "numbers", "clash", "types", "counter", "primes", "primes-checked"];
    let guest = |name: &str| Guest {
        name: format!("cli-{name}"),
        source: paths::tests().join(format!("cli/guests/{name}.rs")),
        manifest: String::new(),
    };
    names.into_iter().map(guest).collect()
}

fn find(built: &Result<Vec<PathBuf>>, name: &str) -> PathBuf {
    let file = format!("cli_{}.wasm", name.replace('-', "_"));
    let modules = built.as_ref().unwrap_or_else(|error| panic!("{error}"));
    modules.iter().find(|path| path.ends_with(&file)).expect("a guest of this name").clone()
}
