//! Descriptors of types and of their members: those that are damaged, and names that stand side by
//! side.

use super::handmade::{Body, Handmade, Named, named, push_text};
use super::{Folder, Run};
use minibind::rt::wire::{form, item, owner, ty, value};
use minibind_tests::{process, tools};

const POINT: Named<'_> =
    Named { package: "x", folder: "/nowhere", rust: "Point", js: "Point", namespace: "", line: 2 };
const LEN: Named<'_> = Named { rust: "Point::len", js: "len", line: 3, ..POINT };

fn bytes(items: Vec<(String, Body)>) -> Vec<u8> {
    Handmade { items, ..Handmade::default() }.bytes()
}

fn bind(folder: &Folder, items: Vec<(String, Body)>) -> Run {
    folder.bind_bytes(&bytes(items))
}

/// The descriptor of `path` is refused with exactly this reason.
fn is_damaged(path: &str, why: &str, items: Vec<(String, Body)>) {
    let folder = Folder::new();
    let run = bind(&folder, items).fails(&[]);
    let module = folder.path("module.wasm").display().to_string();
    let text = run.stderr.replace(&module, "module.wasm");
    let expected = format!(
        "error: module.wasm: the descriptor of `{path}` is damaged: {why}\n  |\n  = help: build the module anew with the minibind crate of this version\n"
    );
    let flat = |text: &str| {
        text.split_whitespace().filter(|&word| !"|=".contains(word)).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(flat(&text), flat(&expected), "{text}");
    assert!(!folder.path("pkg").exists());
}

fn class() -> (String, Body) {
    POINT.of_kind(item::CLASS, &[])
}

/// A function whose owner, flags and so on are these words.
fn function(words: &[u32]) -> (String, Body) {
    let words = [LEN.head(item::FUNCTION, ""), words.to_vec()].concat();
    (LEN.symbol(), Body::Words(words))
}

/// A function that takes this type.
fn takes(ty: &[u32]) -> (String, Body) {
    let mut words = vec![owner::NONE, 0];
    push_text(&mut words, "");
    words.push(1);
    push_text(&mut words, "value");
    push_text(&mut words, "");
    words.extend(ty);
    words.extend([ty::UNIT, 0]);
    function(&words)
}

fn with_text(before: &[u32], text: &str, after: &[u32]) -> Vec<u32> {
    let mut words = before.to_vec();
    push_text(&mut words, text);
    words.extend(after);
    words
}

#[test]
fn a_type_without_a_descriptor() {
    let why = "it names the type `x::Point`, which has no descriptor";
    is_damaged("x::Point::len", why, vec![LEN.member(owner::METHOD, &POINT)]);
    is_damaged("x::Point::len", why, vec![takes(&named(&POINT.symbol()))]);
    is_damaged(
        "x::Point::len",
        why,
        vec![takes(&[vec![ty::LIST], named(&POINT.symbol())].concat())],
    );
}

#[test]
fn words_that_mean_nothing() {
    for word in [7, 99, u32::MAX] {
        is_damaged("x::Point::len", "it is of an unknown role", vec![class(), function(&[word])]);
    }
    for word in [0, 13, 99, u32::MAX] {
        is_damaged("x::Point", "it is of an unknown kind", vec![POINT.of_kind(word, &[])]);
    }
    for word in [41, 99, u32::MAX] {
        is_damaged("x::Point::len", "it has an unknown type", vec![takes(&[word])]);
    }
    for word in [2, 99, u32::MAX] {
        let body = with_text(&with_text(&[1], "A", &[]), "", &[word]);
        let why = "a value is neither text nor a number";
        is_damaged("x::Point", why, vec![POINT.of_kind(item::ENUM, &body)]);
    }
    for word in [3, 99, u32::MAX] {
        let body = with_text(&with_text(&[1], "A", &[]), "", &[word]);
        let why = "a variant has data of an unknown form";
        is_damaged("x::Point", why, vec![POINT.of_kind(item::ERROR, &body)]);
    }
}

#[test]
fn numbers_that_no_enum_has() {
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -0.0, 0.5, 1e300] {
        let bits = number.to_bits();
        let number = [value::NUMBER, bits as u32, (bits >> 32) as u32];
        let body = with_text(&with_text(&[1], "A", &[]), "", &number);
        let why = "a value is no integer of JavaScript";
        is_damaged("x::Point", why, vec![POINT.of_kind(item::ENUM, &body)]);
    }
}

#[test]
fn counts_that_lie() {
    let early = "it ends too early";
    let huge = u32::MAX;
    for kind in [item::OBJECT, item::ENUM, item::ERROR] {
        is_damaged("x::Point", early, vec![POINT.of_kind(kind, &[huge])]);
    }
    let union = with_text(&with_text(&[], "type", &[]), "value", &[huge]);
    is_damaged("x::Point", early, vec![POINT.of_kind(item::UNION, &union)]);
    for form in [form::TUPLE, form::FIELDS] {
        let body = with_text(&with_text(&[1], "A", &[]), "", &[form, huge]);
        is_damaged("x::Point", early, vec![POINT.of_kind(item::ERROR, &body)]);
    }
    let params = with_text(&[owner::NONE, 0], "", &[huge]);
    is_damaged("x::Point::len", early, vec![function(&params)]);
    for length in [huge, huge - 1, 1 << 31, 5] {
        let text = [length];
        let why = "a text ends too early";
        is_damaged("x::Point", why, vec![POINT.of_kind(item::UNION, &text)]);
    }
}

#[test]
fn types_of_no_size() {
    let why = "a tuple has 1 to 12 types";
    is_damaged("x::Point::len", why, vec![takes(&[ty::TUPLE, 0])]);
    is_damaged(
        "x::Point::len",
        why,
        vec![takes(&[vec![ty::TUPLE, 13], vec![ty::BOOL; 13]].concat())],
    );
    is_damaged("x::Point::len", why, vec![takes(&[ty::TUPLE, u32::MAX])]);
    let twelve = [vec![ty::TUPLE, 12], vec![ty::BOOL; 12]].concat();
    bind(&Folder::new(), vec![takes(&twelve)]).succeeds();
    bind(&Folder::new(), vec![takes(&[ty::FIXED, u32::MAX, ty::BOOL])]).succeeds();
}

#[test]
fn types_without_variants() {
    let why = "it has no variants";
    for kind in [item::ENUM, item::ERROR] {
        is_damaged("x::Point", why, vec![POINT.of_kind(kind, &[0])]);
    }
    let union = with_text(&with_text(&[], "type", &[]), "value", &[0]);
    is_damaged("x::Point", why, vec![POINT.of_kind(item::UNION, &union)]);
}

#[test]
fn types_that_nest_without_end() {
    let why = "its types nest without end";
    for outer in [ty::OPTION, ty::LIST, ty::SET, ty::REF, ty::RESULT] {
        is_damaged("x::Point::len", why, vec![takes(&vec![outer; 100_000])]);
    }
    let tuples = [ty::TUPLE, 1].repeat(10_000);
    is_damaged("x::Point::len", why, vec![takes(&tuples)]);
    let maps = [ty::MAP, ty::U8].repeat(10_000);
    is_damaged("x::Point::len", why, vec![takes(&maps)]);
}

#[test]
fn members_of_no_object() {
    for (role, why) in [
        (owner::METHOD, "a method has no object"),
        (owner::ITERATOR, "a method has no object"),
        (owner::SETTER, "a method has no object"),
    ] {
        let words = [vec![role], named(&POINT.symbol())].concat();
        let words = with_text(&[words, vec![0]].concat(), "", &[0, ty::UNIT, 0]);
        is_damaged("x::Point::len", why, vec![class(), function(&words)]);
    }
    let why = "a property has parameters of its own, or no value";
    let words = [vec![owner::GETTER], named(&POINT.symbol())].concat();
    let mut words = with_text(&[words, vec![0]].concat(), "", &[2]);
    for _ in 0..2 {
        words = with_text(&with_text(&words, "a", &[]), "", &[ty::F64]);
    }
    is_damaged("x::Point::len", why, vec![class(), function(&[words, vec![ty::UNIT, 0]].concat())]);
}

#[test]
fn owners_and_errors_that_are_no_types() {
    let why = "an exported type is expected, and another stands there";
    is_damaged("x::Point::len", why, vec![function(&[owner::METHOD, ty::BOOL])]);
    let thrown = with_text(&[owner::NONE, 0], "", &[0, ty::UNIT, 1, ty::STRING]);
    is_damaged("x::Point::len", why, vec![function(&thrown)]);
}

#[test]
fn a_class_that_nothing_frees() {
    let folder = Folder::new();
    let shim = format!("minibind:shim:{}", POINT.symbol());
    let mut bytes = bytes(vec![class()]);
    let at = bytes.windows(shim.len()).position(|part| part == shim.as_bytes()).unwrap();
    bytes[at..at + 4].copy_from_slice(b"gone");
    folder.bind_bytes(&bytes).fails(&[
        "module.wasm: the shim of `x::Point` is missing from the module",
        "a tool between cargo and minibind has removed it; run minibind on cargo's own output",
    ]);
    assert!(!folder.path("pkg").exists());
}

#[test]
fn an_iterator_of_what_is_no_class() {
    let next = Named { rust: "Point::next", js: "next", ..LEN };
    let items = vec![POINT.of_kind(item::OBJECT, &[0]), next.member(owner::ITERATOR, &POINT)];
    bind(&Folder::new(), items).fails(&[
        "`x::Point::next` makes an iterator, and `Point` is no class: its values are JavaScript's own",
        "src/lib.rs:3",
        "remove `#[export]` from the impl, or make the type a class",
    ]);
}

#[test]
fn a_clash_of_types_that_a_namespace_ends() {
    let other = Named { rust: "geo::Point", line: 5, ..POINT };
    let both = |other: Named<'_>| vec![class(), other.of_kind(item::OBJECT, &[0])];
    bind(&Folder::new(), both(other)).fails(&["both called `Point`", "`namespace`"]);
    bind(&Folder::new(), both(Named { namespace: "geo", ..other })).succeeds();
    bind(&Folder::new(), both(Named { js: "GeoPoint", ..other })).succeeds();
}

/// What Node says of the package's names before `init`, as `script` prints it.
fn run(folder: &Folder, script: &str) -> String {
    let path = folder.path("pkg/index.js");
    let script = format!("import * as x from {:?};\n{script}", path.display().to_string());
    let script = folder.write("test.mjs", script);
    process::run(tools::node().arg(script)).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn names_that_stand_side_by_side() {
    let member = |rust: &'static str, js: &'static str, line: u32, role: u32| {
        Named { rust, js, line, ..POINT }.member(role, &POINT)
    };
    let folder = Folder::new();
    bind(
        &folder,
        vec![
            class(),
            member("Point::new", "new", 3, owner::CONSTRUCTOR),
            member("Point::again", "new", 4, owner::METHOD),
            member("Point::len", "len", 5, owner::STATIC),
            member("Point::own_len", "len", 6, owner::METHOD),
            member("Point::free", "free", 7, owner::STATIC),
            Named { rust: "free", js: "free", line: 8, ..POINT }.item(),
            Named { rust: "setup", js: "setup", line: 9, ..POINT }.item(),
            Named { rust: "dollar", js: "$setup", line: 10, ..POINT }.item(),
            Named { rust: "Point_free", js: "Point_free", line: 11, ..POINT }.item(),
        ],
    )
    .succeeds();
    let script = "await x.default();\
        console.log(typeof x.Point.len, typeof x.Point.prototype.len, typeof x.Point.prototype.new,\
        x.free(), x.setup(), x.$setup(), x.Point_free(), x.Point.free(), x.Point.len());";
    let expected =
        "function function function undefined undefined undefined undefined undefined undefined\n";
    assert_eq!(run(&folder, script), expected);
}

/// An enum's `new` is a function like others, and there may be more that make a value.
#[test]
fn what_is_new_on_an_enum() {
    let folder = Folder::new();
    let text = with_text(&[value::TEXT], "a\"'\u{2028}*/", &[]);
    let body = with_text(&with_text(&[1], "__proto__", &[]), "", &text);
    let make = Named { rust: "Point::make", js: "make", line: 9, ..POINT };
    let new = Named { rust: "Point::new", js: "new", ..LEN };
    let items = vec![
        POINT.of_kind(item::ENUM, &body),
        new.member(owner::CONSTRUCTOR, &POINT),
        make.member(owner::CONSTRUCTOR, &POINT),
    ];
    bind(&folder, items).succeeds();
    let script = "await x.default();\
        console.log(Object.keys(x.Point).join(), JSON.stringify(x.Point.__proto__), x.Point.new());";
    assert_eq!(run(&folder, script), "__proto__,new,make \"a\\\"'\u{2028}*/\" undefined\n");
}

/// Numbers of an enum give their keys back, as in TypeScript.
#[test]
fn keys_of_numbers() {
    let folder = Folder::new();
    let numbers = [("A", -1.0), ("constructor", 0.0), ("__proto__", 9_007_199_254_740_992.0)];
    let mut body = vec![3];
    for (key, number) in numbers {
        let bits = f64::to_bits(number);
        push_text(&mut body, key);
        push_text(&mut body, "");
        body.extend([value::NUMBER, bits as u32, (bits >> 32) as u32]);
    }
    bind(&folder, vec![POINT.of_kind(item::ENUM, &body)]).succeeds();
    let script = "const { Point } = x;\
        console.log(Point.A, Point[-1], Point.constructor, Point[0], Point.__proto__, Point[2 ** 53]);";
    assert_eq!(run(&folder, script), "-1 A 0 constructor 9007199254740992 __proto__\n");
}

/// A parameter that is called like what the glue makes to read the result.
#[test]
fn a_parameter_called_like_a_reader() {
    let mut words = vec![owner::NONE, 0];
    push_text(&mut words, "");
    words.push(1);
    for text in ["readPoint", ""] {
        push_text(&mut words, text);
    }
    words.push(ty::JS_VALUE);
    words.extend(named(&POINT.symbol()));
    words.push(0);
    let folder = Folder::new();
    bind(&folder, vec![POINT.of_kind(item::OBJECT, &[0]), function(&words)]).succeeds();
    let glue = folder.read_text("index.js");
    assert!(glue.contains("function len(readPoint)"), "{glue}");
    assert!(!glue.contains("function readPoint("), "{glue}");
}
