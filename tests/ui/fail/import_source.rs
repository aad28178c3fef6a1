use minibind::import;

#[import(module = "lodash-es", inline = "export function f() {}")]
extern "C" {}

#[import(version = "^4")]
extern "C" {}

#[import(module = "./import_source.rs", version = "^4")]
extern "C" {}

#[import(module = "node:fs", version = "^4")]
extern "C" {}

#[import(module = "lodash-es", version = "")]
extern "C" {}

#[import(module = "")]
extern "C" {}

fn main() {}
