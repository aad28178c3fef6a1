//! `Json`: any type of serde, as one JSON text.

use minibind::{Json, export};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Settings {
    max_depth: u32,
    tags: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ratio: Option<f64>,
    #[serde(default)]
    mode: Mode,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind")]
enum Mode {
    #[default]
    Fast,
    Slow {
        steps: u64,
    },
}

#[export]
fn settings(settings: Json<Settings>) -> Json<Settings> {
    settings
}

#[export]
fn deeper(Json(mut settings): Json<Settings>, by: u32) -> Json<Settings> {
    settings.max_depth += by;
    Json(settings)
}

#[export]
fn any(value: Json<Value>) -> Json<Value> {
    value
}

#[export]
fn text_of(value: Json<Value>) -> String {
    value.to_string()
}

#[export]
fn maybe(value: Option<Json<Settings>>) -> Option<Json<Settings>> {
    value
}

#[export]
fn optional(value: Json<Option<u32>>) -> Json<Option<u32>> {
    value
}

#[export]
fn checked(value: Json<Value>) -> Result<Json<Value>, String> {
    if value.is_null() { Err("nothing".into()) } else { Ok(value) }
}

#[export]
fn two(first: &str, second: Json<u32>, third: Vec<f64>, fourth: Json<Vec<bool>>) -> String {
    format!("{first} {} {} {}", second.0, third.len(), fourth.len())
}

#[export]
fn list(values: Vec<Json<Settings>>) -> Vec<Json<Settings>> {
    values
}

#[export]
#[allow(clippy::type_complexity)]
fn nested(
    value: (String, Option<Json<Value>>, BTreeMap<String, Json<Vec<u8>>>),
) -> (String, Option<Json<Value>>, BTreeMap<String, Json<Vec<u8>>>) {
    value
}

/// A field of an object.
#[export(object)]
struct Holder {
    name: String,
    extra: Json<Value>,
    more: Option<Json<Value>>,
}

#[export]
fn holder(holder: Holder) -> Holder {
    holder
}

/// A field of a class, and what its methods take.
#[export]
struct Store {
    pub data: Json<Settings>,
    values: HashMap<String, Value>,
}

#[export]
impl Store {
    pub fn new(data: Json<Settings>) -> Self {
        Self { data, values: HashMap::new() }
    }

    pub fn put(&mut self, key: String, value: Json<Value>) -> usize {
        self.values.insert(key, value.0);
        self.values.len()
    }

    pub fn get(&self, key: &str) -> Option<Json<Value>> {
        self.values.get(key).cloned().map(Json)
    }
}

/// Has no JSON.
struct Broken;

impl Serialize for Broken {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom("it is broken"))
    }
}

#[export]
fn broken() -> Json<Broken> {
    Json(Broken)
}

#[export]
fn broken_list(before: u32) -> Vec<(String, Json<Broken>)> {
    (0..before).map(|index| (index.to_string(), Json(Broken))).collect()
}

#[export]
fn map_with_odd_keys() -> Json<BTreeMap<(u8, u8), u8>> {
    Json(BTreeMap::from([((1, 2), 3)]))
}
