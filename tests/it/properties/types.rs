//! Nested types from a fixed seed. Out: the source of a guest with a function for each, which gives
//! back what it was given, and the same types as JSON, from which `types.mjs` makes values.

use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt::Write;

/// The types of a seed.
pub(crate) struct Types {
    /// The guest's `lib.rs`.
    pub source: String,
    /// The functions and the types that have names, for JavaScript.
    pub description: Value,
    /// How many different types there are, those inside others included.
    pub shapes: usize,
}

/// Makes so many functions.
pub(crate) fn generate(seed: u64, functions: usize) -> Types {
    let mut generator = Generator { state: seed, ..Generator::default() };
    let descriptions: Vec<Value> = (0..functions).map(|at| generator.function(at)).collect();
    let Generator { source, named, shapes, .. } = generator;
    let description = json!({ "seed": seed, "functions": descriptions, "named": named });
    Types { source: format!("{HEADER}{source}"), description, shapes: shapes.len() }
}

const HEADER: &str = "//! Made by `tests/it/properties/types.rs`.
#![allow(dead_code)]

use minibind::{JsValue, export};
use std::collections::*;
use std::num::*;
use std::rc::Rc;
use std::sync::Arc;
";

/// Numbers that have typed arrays; the last two cannot be keys.
const NUMBERS: [&str; 12] =
    ["i8", "u8", "i16", "u16", "i32", "u32", "isize", "usize", "i64", "u64", "f32", "f64"];

const FIELDS: [(&str, &str); 12] = [
    ("id", "id"),
    ("full_name", "fullName"),
    ("is_set", "isSet"),
    ("class", "class"),
    ("length", "length"),
    ("_hidden", "_hidden"),
    ("last_", "last_"),
    ("default", "default"),
    ("content_type", "contentType"),
    ("x1", "x1"),
    ("r#in", "in"),
    ("value", "value"),
];

/// Names of variants, as they are and in kebab case.
const VARIANTS: [(&str, &str); 6] = [
    ("Circle", "circle"),
    ("TopLeft", "top-left"),
    ("A", "a"),
    ("NotYetDone", "not-yet-done"),
    ("Group", "group"),
    ("Id3", "id3"),
];

const KEY: &str = "#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]";
const PLAIN: &str = "#[derive(Clone)]";

#[derive(Clone)]
struct Type {
    rust: String,
    js: Value,
}

impl Type {
    /// The lists of it are typed arrays.
    fn is_number(&self) -> bool {
        NUMBERS.contains(&self.rust.as_str())
    }

    fn is(&self, kind: &str) -> bool {
        self.js["k"] == kind
    }
}

#[derive(Default)]
struct Generator {
    state: u64,
    source: String,
    /// What the types with names are, by name.
    named: serde_json::Map<String, Value>,
    /// The types with names that can be keys, and the others.
    keys: Vec<Type>,
    values: Vec<Type>,
    shapes: BTreeSet<String>,
}

impl Generator {
    /// SplitMix64.
    fn below(&mut self, limit: usize) -> usize {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % limit as u64) as usize
    }

    fn pick<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }

    fn shape(&mut self, rust: impl Into<String>, js: Value) -> Type {
        let rust = rust.into();
        self.shapes.insert(rust.clone());
        Type { rust, js }
    }

    fn function(&mut self, at: usize) -> Value {
        let depth = 3 + self.below(3);
        let x = self.composite(depth);
        let name = ["echo", "pair", "result", "slice", "echo"][at % 5];
        let Type { rust, js } = &x;
        let (signature, types, output) = match name {
            "pair" => {
                let y = self.value(depth - 1);
                let signature =
                    format!("(x: {rust}, y: {}) -> ({}, {rust}) {{ (y, x) }}", y.rust, y.rust);
                (
                    signature,
                    vec![js.clone(), y.js.clone()],
                    json!({ "k": "tuple", "of": [y.js, js] }),
                )
            }
            "result" => {
                let signature = format!("(x: {rust}) -> Result<{rust}, String> {{ Ok(x) }}");
                (signature, vec![js.clone()], js.clone())
            }
            "slice" => {
                let list = self.list_of(&x, "Vec");
                let signature = format!("(x: &[{rust}]) -> {} {{ x.to_vec() }}", list.rust);
                (signature, vec![list.js.clone()], list.js)
            }
            _ => (format!("(x: {rust}) -> {rust} {{ x }}"), vec![js.clone()], js.clone()),
        };
        write!(self.source, "\n#[export]\nfn {name}_{at}{signature}\n").unwrap();
        json!({ "name": format!("{name}{at}"), "rust": signature, "params": types, "output": output })
    }

    /// A type that has others inside, or fields.
    fn composite(&mut self, depth: usize) -> Type {
        match self.below(100) {
            0..15 => {
                let of = self.value(depth - 1);
                let list = self.pick(&["Vec", "Vec", "Box", "VecDeque"]);
                self.list_of(&of, list)
            }
            15..22 => {
                let of = self.value(depth - 1);
                self.array_of(&of)
            }
            22..38 => {
                let (key, of) = (self.key(depth - 1), self.value(depth - 1));
                let map = self.pick(&["HashMap", "BTreeMap"]);
                let js = json!({ "k": "map", "key": key.js, "of": of.js });
                self.shape(format!("{map}<{}, {}>", key.rust, of.rust), js)
            }
            38..45 => {
                let of = self.key(depth - 1);
                let set = self.pick(&["HashSet", "BTreeSet"]);
                self.shape(format!("{set}<{}>", of.rust), json!({ "k": "set", "of": of.js }))
            }
            45..60 => self.tuple(depth, Self::value),
            60..76 => {
                let is_unit = self.below(10) == 0;
                let of = if is_unit { self.unit() } else { self.value(depth - 1) };
                self.option_of(of)
            }
            76..86 => {
                let of = self.value(depth - 1);
                self.wrapper_of(of, &["Box", "Rc", "Arc"])
            }
            _ => self.named_value(depth),
        }
    }

    fn value(&mut self, depth: usize) -> Type {
        if depth == 0 || self.below(5) == 0 { self.leaf() } else { self.composite(depth) }
    }

    fn leaf(&mut self) -> Type {
        match self.below(10) {
            0..3 => {
                let number = self.pick(&["f32", "f64"]);
                self.shape(number, json!({ "k": "number", "of": number }))
            }
            3 => self.shape("JsValue", json!({ "k": "value" })),
            _ => self.key_leaf(),
        }
    }

    /// A type that can be hashed and ordered.
    fn key(&mut self, depth: usize) -> Type {
        if depth == 0 || self.below(2) == 0 {
            return self.key_leaf();
        }
        match self.below(10) {
            0..3 => self.tuple(depth, Self::key),
            3 => {
                let of = self.key(depth - 1);
                self.option_of(of)
            }
            4 => {
                let of = self.key(depth - 1);
                self.list_of(&of, "Vec")
            }
            5 => {
                let of = self.key(depth - 1);
                self.array_of(&of)
            }
            6 => {
                let of = self.key(depth - 1);
                self.shape(format!("BTreeSet<{}>", of.rust), json!({ "k": "set", "of": of.js }))
            }
            7 => {
                let of = self.key(depth - 1);
                self.wrapper_of(of, &["Box", "Rc"])
            }
            _ => self.named_key(),
        }
    }

    fn key_leaf(&mut self) -> Type {
        match self.below(12) {
            0..3 => {
                let number = self.pick(&NUMBERS[..10]);
                self.shape(number, json!({ "k": "number", "of": number }))
            }
            3 => {
                let number = self.pick(&["i128", "u128"]);
                self.shape(number, json!({ "k": "number", "of": number }))
            }
            4 => {
                let number = self.pick(&["u8", "i16", "u32", "isize", "i64", "u64", "u128"]);
                let js = json!({ "k": "number", "of": number, "nonzero": true });
                self.shape(format!("NonZero<{number}>"), js)
            }
            5 => {
                let number = self.pick(&["u8", "i32", "u64", "i128"]);
                self.shape(format!("Wrapping<{number}>"), json!({ "k": "number", "of": number }))
            }
            6 => self.shape("bool", json!({ "k": "bool" })),
            7 => self.shape("char", json!({ "k": "char" })),
            8 if self.below(4) == 0 => self.unit(),
            8..11 => {
                let text = self.pick(&["String", "String", "Box<str>", "Rc<str>", "Arc<str>"]);
                self.shape(text, json!({ "k": "text" }))
            }
            _ => self.named_enum(),
        }
    }

    fn unit(&mut self) -> Type {
        self.shape("()", json!({ "k": "unit" }))
    }

    fn list_of(&mut self, of: &Type, list: &str) -> Type {
        let rust = match list {
            "Box" => format!("Box<[{}]>", of.rust),
            list => format!("{list}<{}>", of.rust),
        };
        let js = if of.is_number() {
            json!({ "k": "numbers", "of": of.js["of"] })
        } else {
            json!({ "k": "list", "of": of.js })
        };
        self.shape(rust, js)
    }

    fn array_of(&mut self, of: &Type) -> Type {
        let length = self.below(5);
        let js = if of.is_number() {
            json!({ "k": "numbers", "of": of.js["of"], "length": length })
        } else {
            json!({ "k": "list", "of": of.js, "length": length })
        };
        self.shape(format!("[{}; {length}]", of.rust), js)
    }

    fn tuple(&mut self, depth: usize, part: fn(&mut Self, usize) -> Type) -> Type {
        let count = if self.below(6) == 0 { 1 + self.below(12) } else { 1 + self.below(4) };
        // Long ones are flat, or values would be huge.
        let depth = if count > 4 { 0 } else { depth - 1 };
        let parts: Vec<Type> = (0..count).map(|_| part(self, depth)).collect();
        let rust: String = parts.iter().map(|part| format!("{}, ", part.rust)).collect();
        let js: Vec<&Value> = parts.iter().map(|part| &part.js).collect();
        let js = json!({ "k": "tuple", "of": js });
        self.shape(format!("({})", rust.trim_end_matches(' ')), js)
    }

    /// No option of an option of an option, nor of an option of nothing, which JavaScript could not
    /// tell apart.
    fn option_of(&mut self, of: Type) -> Type {
        let of_option = of.is("option");
        if of_option && (of.js["of"]["k"] == "option" || of.js["of"]["k"] == "unit") {
            return of;
        }
        self.shape(format!("Option<{}>", of.rust), json!({ "k": "option", "of": of.js }))
    }

    /// The pointer does not show in JavaScript.
    fn wrapper_of(&mut self, of: Type, pointers: &[&str]) -> Type {
        let pointer = self.pick(pointers);
        self.shape(format!("{pointer}<{}>", of.rust), of.js)
    }

    fn named_enum(&mut self) -> Type {
        let is_enum = |key: &&Type| key.js["enum"] == true;
        let enums: Vec<Type> = self.keys.iter().filter(is_enum).cloned().collect();
        if enums.len() == 12 {
            return enums[self.below(enums.len())].clone();
        }
        let name = format!("Choice{}", self.named.len());
        let count = 1 + self.below(VARIANTS.len());
        let (mut options, mut body, mut values) = (String::new(), String::new(), Vec::new());
        let kind = self.below(3);
        if kind == 1 {
            options = "(rename_all = \"kebab-case\")".into();
        }
        for (at, (variant, kebab)) in VARIANTS.iter().take(count).enumerate() {
            body += variant;
            match kind {
                0 => values.push(json!(variant)),
                1 => values.push(json!(kebab)),
                _ => {
                    let number = at as i64 * 1000 - 7;
                    write!(body, " = {number}").unwrap();
                    values.push(json!(number));
                }
            }
            body += ", ";
        }
        write!(self.source, "\n#[export{options}]\n{KEY}\nenum {name} {{ {body}}}\n").unwrap();
        self.named.insert(name.clone(), json!({ "k": "enum", "values": values }));
        let ty = self.shape(&name, json!({ "k": "named", "name": name, "enum": true }));
        self.keys.push(ty.clone());
        ty
    }

    /// A plain object or a data enum that can be a key.
    fn named_key(&mut self) -> Type {
        if self.keys.len() > 24 {
            let at = self.below(self.keys.len());
            return self.keys[at].clone();
        }
        let name = format!("Key{}", self.named.len());
        self.named.insert(name.clone(), Value::Null);
        let description = if self.below(2) == 0 {
            self.object(&name, KEY, 1, None, Self::key)
        } else {
            self.union(&name, KEY, 1, None, Self::key)
        };
        self.named.insert(name.clone(), description);
        let ty = self.shape(&name, json!({ "k": "named", "name": name }));
        self.keys.push(ty.clone());
        ty
    }

    /// A plain object or a data enum, one of three with itself inside.
    fn named_value(&mut self, depth: usize) -> Type {
        if self.values.len() > 100 || (!self.values.is_empty() && self.below(3) == 0) {
            let at = self.below(self.values.len());
            return self.values[at].clone();
        }
        let name = format!("Named{}", self.named.len());
        self.named.insert(name.clone(), Value::Null);
        let ty = self.shape(&name, json!({ "k": "named", "name": name }));
        let own = (self.below(3) == 0).then(|| ty.clone());
        let description = if self.below(2) == 0 {
            self.object(&name, PLAIN, depth - 1, own, Self::value)
        } else {
            self.union(&name, PLAIN, depth - 1, own, Self::value)
        };
        self.named.insert(name, description);
        self.values.push(ty.clone());
        ty
    }

    /// A place where a type may stand inside itself.
    fn around(&mut self, own: &Type) -> Type {
        match self.below(5) {
            0 => {
                let boxed = self.wrapper_of(own.clone(), &["Box", "Rc"]);
                self.option_of(boxed)
            }
            1 => self.list_of(own, "Vec"),
            2 => self.list_of(own, "Box"),
            3 => {
                let js = json!({ "k": "map", "key": { "k": "text" }, "of": own.js });
                self.shape(format!("BTreeMap<String, {}>", own.rust), js)
            }
            _ => {
                let option = self.option_of(own.clone());
                self.list_of(&option, "VecDeque")
            }
        }
    }

    /// Fields as Rust and as JSON.
    fn fields(
        &mut self,
        depth: usize,
        own: Option<&Type>,
        part: fn(&mut Self, usize) -> Type,
    ) -> (String, Vec<Value>) {
        let (mut rust, mut js) = (String::new(), Vec::new());
        let first = self.below(FIELDS.len());
        let count = 1 + self.below(4);
        for at in 0..count {
            let (name, shown) = FIELDS[(first + at) % FIELDS.len()];
            let ty = match own {
                Some(own) if at == 0 => self.around(own),
                _ if self.below(4) == 0 => {
                    let of = part(self, depth);
                    self.option_of(of)
                }
                _ => part(self, depth),
            };
            let renamed = self.below(8) == 0;
            let shown = if renamed { format!("{shown}_X") } else { shown.into() };
            if renamed {
                write!(rust, "#[export(name = \"{shown}\")] ").unwrap();
            }
            write!(rust, "{name}: {}, ", ty.rust).unwrap();
            js.push(json!({ "name": shown, "type": ty.js }));
        }
        (rust, js)
    }

    fn object(
        &mut self,
        name: &str,
        derive: &str,
        depth: usize,
        own: Option<Type>,
        part: fn(&mut Self, usize) -> Type,
    ) -> Value {
        let (rust, js) = self.fields(depth, own.as_ref(), part);
        write!(self.source, "\n#[export(object)]\n{derive}\nstruct {name} {{ {rust}}}\n").unwrap();
        json!({ "k": "object", "fields": js })
    }

    /// The first variant is a unit, where values of recursive types end.
    fn union(
        &mut self,
        name: &str,
        derive: &str,
        depth: usize,
        own: Option<Type>,
        part: fn(&mut Self, usize) -> Type,
    ) -> Value {
        let kebab = self.below(2) == 0;
        let (tag, content) = self.pick(&[("type", "value"), ("kind", "content"), ("t", "c")]);
        let count = 2 + self.below(VARIANTS.len() - 1);
        let (mut body, mut variants) = (String::new(), Vec::new());
        for (at, (variant, shown)) in VARIANTS.iter().take(count).enumerate() {
            body += variant;
            let shown = if kebab { shown } else { variant };
            // A variant with data is what makes it a union.
            let form = if at == 0 { 0 } else { 1 + self.below(3) };
            match form {
                0 => variants.push(json!({ "name": shown, "form": "unit" })),
                1 => {
                    let (rust, js) = self.fields(depth, own.as_ref(), part);
                    write!(body, " {{ {rust}}}").unwrap();
                    variants.push(json!({ "name": shown, "form": "fields", "of": js }));
                }
                _ => {
                    let count = if form == 2 { 1 } else { 2 + self.below(2) };
                    let mut types: Vec<Type> = (0..count).map(|_| part(self, depth)).collect();
                    if let Some(own) = &own {
                        types[count - 1] = self.around(own);
                    }
                    let rust: Vec<&str> = types.iter().map(|ty| ty.rust.as_str()).collect();
                    write!(body, "({})", rust.join(", ")).unwrap();
                    let js: Vec<&Value> = types.iter().map(|ty| &ty.js).collect();
                    variants.push(json!({ "name": shown, "form": "tuple", "of": js }));
                }
            }
            body += ", ";
        }
        let rename = if kebab { ", rename_all = \"kebab-case\"" } else { "" };
        let options = format!("tag = \"{tag}\", content = \"{content}\"{rename}");
        write!(self.source, "\n#[export({options})]\n{derive}\nenum {name} {{ {body}}}\n").unwrap();
        json!({ "k": "union", "tag": tag, "content": content, "variants": variants })
    }
}
