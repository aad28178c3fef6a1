//! Input of every kind that is no fresh module of minibind: each has its own message.

use super::handmade::{Body, Handmade, Named, one_item};
use super::{Folder, guest, minibind};
use minibind::rt::wire;
use std::fs;
use std::time::{Duration, Instant};

/// A function that can be bound.
const FINE: Named<'_> =
    Named { package: "x", folder: "/nowhere", rust: "go", js: "go", namespace: "", line: 1 };

#[test]
fn a_handmade_module_is_bound() {
    let folder = Folder::new();
    folder
        .bind_bytes(&Handmade { items: vec![FINE.item()], ..Default::default() }.bytes())
        .succeeds();
    assert!(folder.read_text("index.js").contains("go"));
}

#[test]
fn a_missing_file() {
    let folder = Folder::new();
    folder.bind(&folder.path("none.wasm"), &[]).fails(&["none.wasm", "cargo build", "cdylib"]);
}

#[test]
fn a_folder() {
    let folder = Folder::new();
    folder.bind(folder.0.path(), &[]).fails(&["is a folder", ".wasm file that cargo built"]);
}

#[test]
fn files_of_other_formats() {
    for (bytes, what) in [
        (&b""[..], "empty"),
        (b"hello, world", "not a WebAssembly module"),
        (b"\0", "not a WebAssembly module"),
        (b"\0asm", "version that is not supported"),
        (b"(module)", "WebAssembly text"),
        (b"\x7fELF\x02\x01\x01\0", "this machine's processor (ELF)"),
        (b"MZ\x90\0", "this machine's processor (PE)"),
        (b"\xcf\xfa\xed\xfe", "this machine's processor (Mach-O)"),
        (b"\xfe\xed\xfa\xcf", "this machine's processor (Mach-O)"),
        (b"\xca\xfe\xba\xbe", "this machine's processor (Mach-O)"),
        (b"\x1f\x8b\x08\0", "compressed with gzip"),
        (b"PK\x03\x04", "zip archive"),
        (b"!<arch>\n", "static library"),
        (b"\0asm\x0d\0\x01\0", "component"),
        (b"\0asm\x02\0\0\0", "version that is not supported"),
    ] {
        let folder = Folder::new();
        folder.bind_bytes(bytes).fails(&[what, "wasm32-unknown-unknown"]);
        assert!(!folder.path("pkg").exists());
    }
}

#[test]
fn a_module_that_was_cut_off() {
    let whole = fs::read(guest("text")).unwrap();
    for length in [8, 9, 20, whole.len() / 2, whole.len() - 1] {
        let folder = Folder::new();
        folder.bind_bytes(&whole[..length]).fails(&["help"]);
        assert!(!folder.path("pkg").exists());
    }
}

#[test]
fn a_module_without_descriptors() {
    let module = Handmade { exports: vec!["go"], ..Default::default() }.bytes();
    Folder::new().bind_bytes(&module).fails(&["has no descriptors", "#[minibind::export]"]);
    let empty = wasm_encoder::Module::new().finish();
    Folder::new().bind_bytes(&empty).fails(&["has no descriptors", "#[minibind::export]"]);
}

#[test]
fn a_module_that_is_bound_already() {
    let folder = Folder::new();
    folder.bind(&guest("text"), &[]).succeeds();
    let bound = folder.path("pkg").join("cli_text.wasm");
    Folder::new().bind(&bound, &[]).fails(&["bound already", "module that cargo built"]);
}

#[test]
fn a_bound_module_of_numbers() {
    let folder = Folder::new();
    folder.bind(&guest("numbers"), &[]).succeeds();
    let bound = folder.path("pkg").join("cli_numbers.wasm");
    Folder::new().bind(&bound, &[]).fails(&["bound already", "module that cargo built"]);
}

#[test]
fn a_module_of_another_target() {
    for from in ["wasi_snapshot_preview1", "wasi_unstable", "wasi:io/streams@0.2.0"] {
        let module = Handmade { imports: vec![(from, "fd_write")], ..Default::default() };
        Folder::new().bind_bytes(&module.bytes()).fails(&["WASI", from, "wasm32-unknown-unknown"]);
    }
}

#[test]
fn a_module_that_needs_wasm_bindgen() {
    let imports = vec![("__wbindgen_placeholder__", "__wbindgen_describe")];
    let module = Handmade { imports, items: vec![FINE.item()], ..Default::default() };
    Folder::new()
        .bind_bytes(&module.bytes())
        .fails(&["wasm-bindgen", "cargo tree -i wasm-bindgen"]);
}

#[test]
fn an_import_that_nothing_provides() {
    let imports = vec![("env", "host_log")];
    let module = Handmade { imports, items: vec![FINE.item()], ..Default::default() };
    Folder::new().bind_bytes(&module.bytes()).fails(&["`env.host_log`", "extern"]);
}

#[test]
fn an_import_of_minibind_that_this_command_does_not_know() {
    let imports = vec![("minibind", "from_the_future")];
    let module = Handmade { imports, items: vec![FINE.item()], ..Default::default() };
    Folder::new().bind_bytes(&module.bytes()).fails(&["from_the_future", "help"]);
}

#[test]
fn a_module_of_a_newer_minibind() {
    let mut words = FINE.words();
    words[0] = wire::FORMAT + 1;
    let newer = format!("format {}", wire::FORMAT + 1);
    let module = one_item("x::f@1:1#0", Body::Words(words));
    Folder::new().bind_bytes(&module).fails(&[
        "newer minibind",
        &newer,
        env!("CARGO_PKG_VERSION"),
        "cargo install minibind-cli",
    ]);
}

#[test]
fn a_newer_format_may_have_other_words() {
    let module = one_item("x::f@1:1#0", Body::Words(vec![7]));
    Folder::new().bind_bytes(&module).fails(&["newer minibind", "format 7"]);
}

#[test]
fn descriptors_that_do_not_end() {
    for body in [Body::Endless, Body::Spin, Body::Recurse] {
        let start = Instant::now();
        let module = one_item("x::f@1:1#0", body);
        Folder::new().bind_bytes(&module).fails(&["x::f", "help"]);
        assert!(start.elapsed() < Duration::from_secs(20), "took {:?}", start.elapsed());
    }
}

#[test]
fn many_descriptors_that_do_not_end() {
    let items = (0..200).map(|index| (format!("x::f{index}@1:1#0"), Body::Spin)).collect();
    let start = Instant::now();
    Folder::new()
        .bind_bytes(&Handmade { items, ..Default::default() }.bytes())
        .fails(&["x::f0", "help"]);
    assert!(start.elapsed() < Duration::from_secs(20), "took {:?}", start.elapsed());
}

#[test]
fn a_descriptor_that_traps() {
    let module = one_item("x::f@1:1#0", Body::Trap);
    Folder::new().bind_bytes(&module).fails(&["`x::f`", "does not run", "help"]);
}

#[test]
fn descriptors_that_say_nonsense() {
    for words in
        [vec![], vec![wire::FORMAT], vec![wire::FORMAT, 99], vec![wire::FORMAT, 1, u32::MAX]]
    {
        let module = one_item("x::f@1:1#0", Body::Words(words));
        Folder::new().bind_bytes(&module).fails(&["`x::f`", "damaged"]);
    }
}

#[test]
fn a_symbol_of_any_form() {
    for symbol in ["", "@", "#", "\u{1f600}", "a::b"] {
        let module = one_item(symbol, Body::Words(FINE.words()));
        Folder::new().bind_bytes(&module).succeeds();
    }
}

#[test]
fn standard_input_is_no_file() {
    let folder = Folder::new();
    let out = folder.path("pkg");
    let run = minibind(["-".as_ref(), "--out".as_ref(), out.as_os_str()]);
    assert_ne!(run.code, 0);
}
