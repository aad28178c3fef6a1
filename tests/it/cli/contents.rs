//! What is in the module that is written, and what is not.

use super::{Folder, debug_guest, guest};
use minibind_tests::{process, tools};
use wasmparser::{Parser, Payload};

/// The names of imports, exports and custom sections.
#[derive(Default)]
struct Outline {
    imports: Vec<String>,
    exports: Vec<String>,
    custom: Vec<String>,
}

fn outline(bytes: &[u8]) -> Outline {
    wasmparser::validate(bytes).expect("the module is valid");
    let mut outline = Outline::default();
    for payload in Parser::new(0).parse_all(bytes) {
        match payload.unwrap() {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    let import = import.unwrap();
                    outline.imports.push(format!("{}.{}", import.module, import.name));
                }
            }
            Payload::ExportSection(exports) => {
                outline.exports.extend(exports.into_iter().map(|e| e.unwrap().name.to_owned()));
            }
            Payload::CustomSection(section) => outline.custom.push(section.name().to_owned()),
            _ => {}
        }
    }
    outline
}

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn nothing_of_the_descriptors_is_left() {
    for module in [guest("text"), debug_guest("text")] {
        let before = std::fs::read(&module).unwrap();
        assert!(contains(&before, "minibind:describe:"));
        let folder = Folder::new();
        folder.bind(&module, &[]).succeeds();
        let bytes = folder.read("cli_text.wasm");
        let Outline { imports, exports, custom } = outline(&bytes);
        assert!(!imports.contains(&"minibind.describe".to_owned()), "{imports:?}");
        assert!(exports.iter().all(|name| !name.starts_with("minibind:")), "{exports:?}");
        assert_eq!(custom, Vec::<String>::new());
        for text in ["ZZZ-UNIQUE", "ZzzUnique", "minibind:", "sayHello", "toWhom", "cli_text::"] {
            assert!(!contains(&bytes, text), "{text} is in {}", module.display());
        }
        assert!(bytes.len() < before.len());
    }
}

#[test]
fn shims_have_their_plain_names() {
    let folder = Folder::new();
    folder.bind(&guest("numbers"), &[]).succeeds();
    let bytes = folder.read("cli_numbers.wasm");
    assert_eq!(outline(&bytes).imports, Vec::<String>::new());
    assert!(outline(&bytes).exports.contains(&"add".into()));
    let script = format!(
        "const bytes = require('fs').readFileSync({:?});\
         const {{ exports }} = new WebAssembly.Instance(new WebAssembly.Module(bytes));\
         if (exports.add(40, 2) !== 42) throw new Error('not 42');",
        folder.path("pkg/cli_numbers.wasm")
    );
    process::run(tools::node().args(["-e", &script])).unwrap();
}

#[test]
fn sections_for_tools_are_kept_when_asked_for() {
    let folder = Folder::new();
    folder.bind(&debug_guest("text"), &["--keep-names"]).succeeds();
    let bytes = folder.read("cli_text.wasm");
    assert_eq!(outline(&bytes).custom, ["name"]);
    assert!(contains(&bytes, "say_hello"));
    assert!(!contains(&bytes, "__minibind_describe"));
}

#[test]
fn debug_information_survives() {
    let folder = Folder::new();
    folder.bind(&debug_guest("text"), &["--keep-debug"]).succeeds();
    let bytes = folder.read("cli_text.wasm");
    let Outline { custom, .. } = outline(&bytes);
    for section in [".debug_info", ".debug_line", ".debug_abbrev", ".debug_str", "name"] {
        assert!(custom.iter().any(|name| name == section), "{section} is not in {custom:?}");
    }
    assert!(contains(&bytes, "text.rs"));
}

#[test]
fn the_glue_is_valid_javascript() {
    for name in ["text", "numbers"] {
        for options in [&[][..], &["--unchecked"], &["--no-typescript", "--keep-debug"]] {
            let folder = Folder::new();
            folder.bind(&debug_guest(name), options).succeeds();
            process::run(tools::node().arg("--check").arg(folder.path("pkg/index.js"))).unwrap();
        }
    }
}

#[test]
fn lines_end_in_a_line_feed() {
    let folder = Folder::new();
    folder.bind(&guest("text"), &[]).succeeds();
    for name in ["index.js", "index.d.ts", "package.json"] {
        let text = folder.read_text(name);
        assert!(!text.contains('\r') && !text.contains('\t'), "{name}");
        assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "{name}");
        let trailing = text.lines().find(|line| line.ends_with(' '));
        assert_eq!(trailing, None, "{name}");
    }
}
