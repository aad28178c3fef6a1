//! `JsValue` and imported classes: what they are, where they live, and that they are let go.

use minibind::{JsCast, JsError, JsValue, export, import};
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, VecDeque};

#[import]
extern "C" {
    #[import(name = "Map", ts = "Map<any, any>")]
    type JsMap;
    #[import(constructor)]
    fn new() -> JsMap;
    fn set(this: &JsMap, key: &JsValue, value: &JsValue) -> JsMap;
    fn get(this: &JsMap, key: &JsValue) -> JsValue;
    #[import(getter)]
    fn size(this: &JsMap) -> u32;

    #[import(name = "Error", ts = "Error")]
    type AnyError;
    #[import(getter)]
    fn message(this: &AnyError) -> String;
    #[import(extends = AnyError)]
    type RangeError;
    #[import(constructor)]
    fn of(message: &str) -> RangeError;

    /// A class that is nowhere.
    type NoSuchClass;

    type Uint8Array;
}

// What a value is.

#[export]
fn facts(value: &JsValue) -> Vec<String> {
    let mut facts = vec![value.js_typeof().to_owned()];
    let questions: [(&str, fn(&JsValue) -> bool); 12] = [
        ("undefined", JsValue::is_undefined),
        ("null", JsValue::is_null),
        ("boolean", JsValue::is_boolean),
        ("number", JsValue::is_number),
        ("bigint", JsValue::is_bigint),
        ("string", JsValue::is_string),
        ("symbol", JsValue::is_symbol),
        ("function", JsValue::is_function),
        ("object", JsValue::is_object),
        ("array", JsValue::is_array),
        ("truthy", JsValue::is_truthy),
        ("falsy", JsValue::is_falsy),
    ];
    facts
        .extend(questions.iter().filter(|(_, ask)| ask(value)).map(|(name, _)| (*name).to_owned()));
    facts
}

#[export]
fn as_rust(value: &JsValue) -> String {
    let all = (value.as_bool(), value.as_f64(), value.as_string());
    format!("{all:?}")
}

#[export]
fn into_rust(value: JsValue) -> String {
    let big = |value: &JsValue| {
        let narrow = (i64::try_from(value.clone()).ok(), u64::try_from(value.clone()).ok());
        let wide = (i128::try_from(value.clone()).ok(), u128::try_from(value.clone()).ok());
        format!("{narrow:?} {wide:?}")
    };
    let other = (bool::try_from(value.clone()).ok(), f64::try_from(value.clone()).ok());
    format!("{} {other:?} {:?}", big(&value), String::try_from(value).ok())
}

#[export]
fn not_a_string(value: JsValue) -> Result<String, JsValue> {
    String::try_from(value)
}

#[export]
fn debug(value: &JsValue) -> String {
    format!("{value:?}")
}

#[export]
fn compare(a: &JsValue, b: &JsValue) -> Vec<bool> {
    vec![a == b, a.loose_eq(b), a.is(b), a != b]
}

#[export]
fn compare_with_rust(value: &JsValue) -> Vec<bool> {
    vec![
        *value == "größer",
        *value == *"größer",
        *value == "größer".to_owned(),
        *value == 1.5,
        *value == true,
        *value == JsValue::default(),
    ]
}

#[export]
fn from_rust() -> Vec<JsValue> {
    vec![
        JsValue::from(-128_i8),
        255_u8.into(),
        (-32768_i16).into(),
        65535_u16.into(),
        i32::MIN.into(),
        u32::MAX.into(),
        usize::MAX.into(),
        0.5_f32.into(),
        (-0.0_f64).into(),
        f64::NAN.into(),
        i64::MIN.into(),
        u64::MAX.into(),
        i128::MIN.into(),
        (-1_i128).into(),
        u128::MAX.into(),
        true.into(),
        false.into(),
        '😀'.into(),
        "größer\0".into(),
        String::from("x").into(),
        (&String::new()).into(),
        ().into(),
        None::<u32>.into(),
        Some("some").into(),
        JsValue::NULL,
        JsValue::UNDEFINED,
        JsValue::default(),
        JsError::new("an error").into(),
    ]
}

#[export]
fn symbols(description: &str) -> (JsValue, JsValue, bool) {
    let (a, b) = (JsValue::symbol(description), JsValue::symbol(description));
    let is_same = a == b;
    (a, b, is_same)
}

// Where values live.

#[export]
fn same(value: JsValue) -> JsValue {
    value
}

#[export]
fn clones(value: JsValue, count: u32) -> Vec<JsValue> {
    let mut all: Vec<JsValue> = (0..count).map(|_| value.clone()).collect();
    all.extend(all.clone());
    all.truncate(count as usize);
    all
}

#[export]
fn optional(value: Option<JsValue>) -> (bool, Option<JsValue>) {
    (value.is_some(), value)
}

#[export]
fn optional_lent(value: Option<&JsValue>) -> Option<String> {
    value.map(|value| value.js_typeof().into())
}

#[export]
#[allow(clippy::type_complexity)]
fn containers(
    value: (VecDeque<JsValue>, BTreeMap<String, JsMap>, Option<Box<JsValue>>, [JsValue; 2]),
) -> (VecDeque<JsValue>, BTreeMap<String, JsMap>, Option<Box<JsValue>>, [JsValue; 2]) {
    value
}

#[export]
fn nested_maps(maps: Vec<Option<JsMap>>) -> HashMap<u32, JsMap> {
    let sizes = maps.into_iter().flatten().map(|map| (map.size(), map));
    sizes.collect()
}

#[export(object)]
struct Holder {
    any: JsValue,
    map: JsMap,
    maybe: Option<JsMap>,
    maybe_any: Option<JsValue>,
}

#[export]
fn holder(holder: Holder) -> Holder {
    holder
}

#[export]
enum Held {
    Nothing,
    Value(JsValue),
    Both { map: JsMap, error: Option<AnyError> },
}

#[export]
fn held(held: Held) -> Held {
    held
}

/// A class with values of JavaScript in its fields.
#[export]
struct Keeper {
    pub value: JsValue,
    pub map: Option<JsMap>,
    all: Vec<JsValue>,
}

#[export]
impl Keeper {
    pub fn new(value: JsValue) -> Self {
        Self { value, map: None, all: Vec::new() }
    }

    pub fn add(&mut self, value: &JsValue) -> usize {
        self.all.push(value.clone());
        self.all.len()
    }

    pub fn has(&self, value: &JsValue) -> bool {
        self.all.contains(value)
    }

    pub fn take(&mut self) -> Vec<JsValue> {
        std::mem::take(&mut self.all)
    }

    pub fn into_value(self) -> JsValue {
        self.value
    }
}

thread_local! {
    static KEPT: RefCell<Vec<JsValue>> = const { RefCell::new(Vec::new()) };
}

#[export]
fn keep(value: JsValue) -> usize {
    KEPT.with_borrow_mut(|kept| {
        kept.push(value);
        kept.len()
    })
}

#[export]
fn take_kept() -> Vec<JsValue> {
    KEPT.take()
}

// Classes.

#[export]
fn use_map(key: &JsValue, value: &JsValue) -> (JsMap, bool, u32) {
    let map = JsMap::new();
    let again = map.set(key, value).set(&JsValue::from(1), &JsValue::NULL);
    let is_same = again == map && map.get(key) == *value;
    let size = again.size();
    (map, is_same, size)
}

#[export]
fn casts(value: &JsValue) -> Vec<bool> {
    vec![
        value.has_type::<JsMap>(),
        value.has_type::<AnyError>(),
        value.has_type::<RangeError>(),
        value.has_type::<NoSuchClass>(),
        value.has_type::<Uint8Array>(),
        value.has_type::<JsValue>(),
        value.dyn_ref::<RangeError>().is_some(),
        value.clone().dyn_into::<AnyError>().is_ok(),
    ]
}

#[export]
fn downcast(value: JsValue) -> Result<String, JsValue> {
    let error: RangeError = value.dyn_into()?;
    // Methods of the parent.
    let parent: &AnyError = &error;
    assert!(parent.dyn_ref::<RangeError>().is_some() && error.has_type::<AnyError>());
    Ok(format!("{} {}", parent.message(), error.message()))
}

#[export]
fn upcast(message: &str) -> (AnyError, JsValue, RangeError) {
    let error = RangeError::of(message);
    (error.clone().into(), error.clone().into(), error)
}

#[export]
fn unchecked(value: JsValue) -> u32 {
    let map: JsMap = value.unchecked_into();
    map.size()
}

#[export]
fn takes_map(map: JsMap) -> u32 {
    map.size()
}

#[export]
fn takes_map_ref(map: &JsMap, other: Option<&JsMap>) -> u32 {
    map.size() + other.map_or(100, JsMap::size)
}

#[export]
fn takes_error(error: AnyError) -> String {
    error.message()
}
