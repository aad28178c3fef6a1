//! The examples: their commands, as the README shows them, and their pages in Chromium.
//!
//! Everything runs in a folder of its own that is laid out as the repository is, so that the
//! scripts find their packages whatever cargo's target folder is.

use minibind_tests::{Result, paths, process, tools};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

static GREET: Example = Example::new(
    "cargo build --example greet --profile wasm -p minibind --target wasm32-unknown-unknown && cargo run --release -p minibind-cli -- target/wasm32-unknown-unknown/wasm/examples/greet.wasm --out target/pkg/greet && node runtime/examples/greet.mjs",
);
static MARKDOWN: Example = Example::new(
    "cargo build --example markdown --profile wasm -p minibind --target wasm32-unknown-unknown && cargo run --release -p minibind-cli -- target/wasm32-unknown-unknown/wasm/examples/markdown.wasm --out target/pkg/markdown && node runtime/examples/markdown.mjs",
);
static SCENE: Example = Example::new(
    "cargo build --example scene --features serde --profile wasm -p minibind --target wasm32-unknown-unknown && cargo run --release -p minibind-cli -- target/wasm32-unknown-unknown/wasm/examples/scene.wasm --out target/pkg/scene && node runtime/examples/scene.mjs",
);
static SEARCH: Example = Example::new(
    "cargo build --example search --features stream --profile wasm -p minibind --target wasm32-unknown-unknown && cargo run --release -p minibind-cli -- target/wasm32-unknown-unknown/wasm/examples/search.wasm --out target/pkg/search && node runtime/examples/search.mjs README.md JavaScript",
);
static SHA256: Example = Example::new(
    "cargo build --example sha256 --profile wasm -p minibind --target wasm32-unknown-unknown && cargo run --release -p minibind-cli -- target/wasm32-unknown-unknown/wasm/examples/sha256.wasm --out target/pkg/sha256 && node runtime/examples/sha256.mjs Cargo.lock",
);
static TO_DO: Example = Example::new(
    "cargo build --example todo --profile wasm -p minibind --target wasm32-unknown-unknown && cargo run --release -p minibind-cli -- target/wasm32-unknown-unknown/wasm/examples/todo.wasm --out target/pkg/todo",
);

/// An example: its command, which runs once for all tests.
struct Example {
    command: &'static str,
    printed: OnceLock<Result<String>>,
}

impl Example {
    const fn new(command: &'static str) -> Self {
        Self { command, printed: OnceLock::new() }
    }

    /// What the script prints.
    fn printed(&self) -> &str {
        let run = || lay_out().and_then(|()| run_command(self.command));
        self.printed.get_or_init(run).as_deref().unwrap_or_else(|error| panic!("{error}"))
    }
}

/// The folder that stands for the repository.
fn root() -> PathBuf {
    paths::output().join("examples")
}

fn lay_out() -> Result<()> {
    static DONE: OnceLock<Result<()>> = OnceLock::new();
    let repository = paths::workspace();
    let copy = || {
        let scripts = "runtime/examples";
        process::copy_folder(&repository.join(scripts), &root().join(scripts))?;
        ["README.md", "Cargo.lock", "tests/bench/chart.svg"].into_iter().try_for_each(|file| {
            process::write(&root().join(file), &process::read(&repository.join(file))?)
        })
    };
    DONE.get_or_init(copy).clone()
}

/// Runs the steps of a command with the folders of this test in place of `target`; gives what the
/// last of them, the script, prints.
fn run_command(command: &str) -> Result<String> {
    let target = paths::target();
    let mut printed = String::new();
    for step in command.split(" && ") {
        let words = step.split(' ').map(|word| match word.strip_prefix("target/") {
            Some(rest) if rest.starts_with("pkg/") => root().join(word),
            Some(rest) => target.join(rest),
            None => word.into(),
        });
        let words: Vec<PathBuf> = words.collect();
        let folder = if step.starts_with("cargo ") { paths::workspace() } else { &root() };
        let mut program = Command::new(&words[0]);
        program.args(&words[1..]).current_dir(folder).env("CARGO_TARGET_DIR", &target);
        printed = process::run(&mut program)?;
    }
    Ok(printed)
}

/// A file of 20 MB that is not the same everywhere.
fn large_file() -> PathBuf {
    let mut state = 1_u32;
    let words = std::iter::repeat_with(|| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state
    });
    let bytes: Vec<u8> = words.take(5_000_000).flat_map(u32::to_be_bytes).collect();
    let path = root().join("large.bin");
    fs::write(&path, bytes).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    path
}

fn sha256sum(file: &Path) -> String {
    let printed = process::run(Command::new("sha256sum").arg(file));
    let printed = printed.unwrap_or_else(|error| panic!("{error}"));
    printed.split(' ').next().unwrap_or_default().to_owned()
}

#[test]
fn greet_greets() {
    assert_eq!(GREET.printed(), "Hello, World!\n");
}

#[test]
fn markdown_makes_html_of_the_readme() {
    let html = MARKDOWN.printed();
    let readme = process::read(&paths::workspace().join("README.md")).unwrap();
    let title = readme.lines().find_map(|line| line.strip_prefix("# ")).expect("a title");
    assert!(html.starts_with(&format!("<h1>{title}</h1>\n")), "{}", &html[..200]);
    assert!(html.contains("<table>"), "the README's tables are tables");
}

#[test]
fn scene_prints_its_bounds_its_json_and_what_it_refuses() {
    assert_eq!(
        SCENE.printed(),
        r#"bounds: { min: { x: 10, y: 10.5 }, max: { x: 110, y: 90 } }
at 60, 80: 1
at 0, 0: undefined
removed: Group
left: {"background":"skyblue","shapes":[{"type":"Circle","center":{"x":70,"y":40.5},"radius":30,"style":{"color":"gold"}}]}
SceneError UnknownShape: no shape 7 among 1
SceneError BadJson: not a scene: unknown variant `Lion`, expected one of `Circle`, `Rectangle`, `Line`, `Polygon`, `Group` at line 1 column 350
TypeError: Scene.add: argument 'shape'.center.x must be a number, got string
"#
    );
}

#[test]
fn search_prints_the_first_lines_that_match_and_what_fails() {
    let readme = process::read(&paths::workspace().join("README.md")).unwrap();
    let mut expected = "100 % arrived\n".to_owned();
    let found = readme.lines().enumerate().filter_map(|(index, line)| {
        let at = line.to_ascii_lowercase().find("javascript")?;
        let (before, rest) = line.split_at(at);
        let (words, after) = rest.split_at("javascript".len());
        Some(format!("{}: {before}[{words}]{after}\n", index + 1))
    });
    expected.extend(found.take(5));
    assert_eq!(expected.lines().count(), 6, "README.md has five lines that match");
    expected
        .push_str("LoadError Refused: /other is not there: 404\nLoadError Cancelled: cancelled\n");
    assert_eq!(SEARCH.printed(), expected);
}

/// The declarations of a package without comments, up to `init`.
fn declarations(example: &Example, name: &str) -> String {
    example.printed();
    let text = process::read(&root().join(format!("target/pkg/{name}/index.d.ts"))).unwrap();
    let own = text.split("export default").next().unwrap_or_default().lines();
    let is_code = |line: &&str| {
        let line = line.trim_start();
        !line.is_empty() && !["/", "*"].iter().any(|start| line.starts_with(start))
    };
    own.filter(is_code).map(|line| format!("{line}\n")).collect()
}

#[test]
fn search_has_exact_declarations() {
    assert_eq!(
        declarations(&SEARCH, "search"),
        r#"export interface FetchOptions {
  signal?: AbortSignal;
}
export class LoadError extends Error {
  private constructor();
  readonly name: "LoadError";
  readonly code: "Refused" | "Interrupted" | "Cancelled";
  readonly reason?: string;
  readonly status?: number;
  readonly url?: string;
}
export interface Match {
  line: number;
  before: string;
  words: string;
  after: string;
}
export class TextFile {
  #private;
  private constructor();
  static load(url: string, progress: (part: number) => void, signal?: AbortSignal | null): Promise<TextFile>;
  search(words: string): AsyncIterableIterator<Match>;
  free(): void;
  [Symbol.dispose](): void;
}
"#
    );
}

#[test]
fn todo_exports_nothing_of_its_own() {
    assert_eq!(declarations(&TO_DO, "todo"), "");
}

#[test]
fn sha256_equals_sha256sum() {
    assert_eq!(
        SHA256.printed(),
        format!("{}  Cargo.lock\n", sha256sum(&root().join("Cargo.lock")))
    );

    let file = large_file();
    let mut node = tools::node();
    node.arg("runtime/examples/sha256.mjs").arg(&file).current_dir(root());
    let printed = process::run(&mut node).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(printed, format!("{}  {}\n", sha256sum(&file), file.display()));
}

#[test]
fn pages_work_in_chromium() {
    for example in [&GREET, &MARKDOWN, &SCENE, &SEARCH, &SHA256, &TO_DO] {
        example.printed();
    }
    let run = || {
        tools::npm("playwright-core/package.json")?;
        let mut node = tools::node();
        node.arg(paths::tests().join("js/examples.mjs")).arg(tools::chromium()?);
        process::run(node.arg(root()).arg(root().join("Cargo.lock")))
    };
    run().unwrap_or_else(|error| panic!("{error}"));
}
