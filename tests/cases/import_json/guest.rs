//! `Json` as arguments and results of imports, callbacks and functions of Rust.

use minibind::{Callback, JsValue, Json, export, import};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Settings {
    max_depth: u32,
    #[serde(default)]
    tags: Vec<String>,
}

#[import(
    inline = "export const state = {};\nexport const pass = (...all) => {\n  state.seen = all;\n  return state.answer ? state.answer(...all) : all[0];\n};"
)]
extern "C" {
    #[import(name = "state")]
    static STATE: JsValue;
    fn pass(value: Json<Settings>) -> Json<Settings>;
    #[import(name = "pass")]
    fn pass_caught(
        value: Json<Settings>,
        number: u32,
        more: Option<Json<Vec<u8>>>,
    ) -> Result<Json<Settings>, JsValue>;
    #[import(name = "pass")]
    fn pass_map(value: BTreeMap<String, Json<Settings>>) -> Vec<Json<u64>>;
    #[import(name = "pass")]
    fn pass_broken(value: Json<BTreeMap<(u8, u8), u8>>) -> bool;
}

#[export]
fn state() -> JsValue {
    STATE.clone()
}

#[export]
fn settings(depth: u32) -> u32 {
    let Json(back) = pass(Json(Settings { max_depth: depth, tags: vec!["größer 😀".into()] }));
    back.max_depth + back.tags.len() as u32
}

#[export]
fn caught(more: bool) -> Result<u32, JsValue> {
    let more = more.then(|| Json(vec![1, 255]));
    let Json(back) =
        pass_caught(Json(Settings { max_depth: 1, tags: vec![] }), 4_000_000_000, more)?;
    Ok(back.max_depth)
}

#[export]
fn map(keys: Vec<String>) -> u64 {
    let settings = |key: &String| Json(Settings { max_depth: key.len() as u32, tags: vec![] });
    let map = keys.iter().map(|key| (key.clone(), settings(key))).collect();
    pass_map(map).into_iter().map(|Json(number)| number).sum()
}

#[export]
fn called(run: &dyn Fn(Json<Settings>) -> Json<Option<u32>>) -> Option<u32> {
    run(Json(Settings { max_depth: 7, tags: vec!["a".into()] })).0
}

#[export]
fn kept(
    run: Callback<dyn Fn(Json<Vec<u32>>) -> Result<Json<Settings>, JsValue>>,
) -> Result<u32, JsValue> {
    Ok(run(Json(vec![1, 2]))?.0.max_depth)
}

#[export]
fn returned() -> impl Fn(Json<Settings>) -> Json<Vec<String>> {
    |Json(settings)| Json(vec![settings.tags.concat(); settings.max_depth as usize])
}

#[export]
fn broken() -> bool {
    pass_broken(Json(BTreeMap::from([((1, 2), 3)])))
}
