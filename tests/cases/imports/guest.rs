//! Every form of `#[import]`: where things come from, what they are, and what becomes of errors.

use minibind::{JsError, JsValue, export, import};

// What the host has without any module.
#[import]
extern "C" {
    fn parse_float(text: &str) -> f64;
    #[import(name = "encodeURIComponent")]
    fn encode(text: &str) -> Result<String, JsValue>;
    #[import(namespace = "app.deep")]
    fn twice(number: f64) -> f64;
    #[import(namespace = "app.deep")]
    fn greet(name: &str) -> String;
    #[import(namespace = "app")]
    static MODE: String;
    #[import(namespace = "app", name = "late")]
    static LATE: Option<String>;
    #[import(namespace = "nobody.has")]
    static THIS: Option<u32>;
    #[import(namespace = "Number")]
    static EPSILON: f64;
    #[import(namespace = "app")]
    type Switch;
    #[import(constructor)]
    fn new() -> Switch;
    fn toggle(this: &Switch) -> bool;
    /// Nothing has it, and nothing calls it.
    #[allow(dead_code)]
    fn never_called(number: u32) -> u32;
}

#[export]
fn globals(text: &str) -> String {
    format!("{} {:?} {} {}", parse_float(text), encode(text).ok(), twice(4.5), greet(text))
}

#[export]
fn encode_or_throw(text: &JsValue) -> Result<String, JsValue> {
    encode_value(text)
}

#[import]
extern "C" {
    #[import(name = "encodeURIComponent")]
    fn encode_value(text: &JsValue) -> Result<String, JsValue>;
}

#[export]
fn mode() -> String {
    format!("{} {} {}", *MODE, MODE.len(), *EPSILON == f64::EPSILON)
}

#[export]
fn late() -> Option<String> {
    assert_eq!(*THIS, None);
    LATE.clone()
}

#[export]
fn switches() -> Vec<bool> {
    let switch = Switch::new();
    vec![switch.toggle(), switch.toggle(), switch.toggle()]
}

/// Nothing stands between Rust and these.
mod plain {
    use minibind::{export, import};

    #[import(namespace = "Math")]
    extern "C" {
        fn max(a: f64, b: f64) -> f64;
        fn imul(a: i32, b: i32) -> i32;
    }

    #[import(module = "./host.js")]
    extern "C" {
        fn add(a: f64, b: f32, c: i8, d: i64) -> f64;
        fn largest(a: i32) -> u32;
        fn count_up();
        #[import(namespace = "tools")]
        fn scale(number: f64) -> f64;
    }

    #[export]
    fn plain_numbers(a: f64, b: i32) -> Vec<f64> {
        count_up();
        let largest = f64::from(largest(b));
        vec![max(a, 1.5), f64::from(imul(b, b)), add(a, 0.5, -1, 1 << 40), largest, scale(a)]
    }
}

#[import(module = "./host.js")]
extern "C" {
    /// A store of numbers.
    pub type Store;
    #[import(constructor)]
    fn new(name: &str) -> Store;
    #[import(constructor)]
    fn try_new(name: &str) -> Result<Store, JsValue>;
    fn put(this: &Store, key: &str, value: u32);
    fn get(this: &Store, key: &str) -> Option<u32>;
    #[import(name = "delete")]
    fn remove(this: &Store, key: &str) -> bool;
    #[import(variadic)]
    fn put_all(this: &Store, value: u32, keys: &[&str]) -> u32;
    fn fail(this: &Store, value: &JsValue) -> Result<(), JsValue>;
    fn itself(this: &Store) -> Store;
    #[import(getter)]
    fn size(this: &Store) -> u32;
    #[import(getter)]
    fn label(this: &Store) -> Option<String>;
    #[import(setter)]
    fn set_label(this: &Store, label: Option<&str>);
    #[import(getter, name = "longName")]
    fn name(this: &Store) -> String;
    #[import(setter, name = "longName")]
    fn rename(this: &Store, name: &str) -> Result<(), JsValue>;
    #[import(getter)]
    fn broken(this: &Store) -> Result<u32, JsValue>;
    #[import(static_of = Store)]
    fn open(name: &str) -> Store;
    #[import(static_of = Store, name = "open")]
    fn try_open(name: &str) -> Result<Store, JsError>;
    #[import(static_of = Store, variadic)]
    fn of(entries: Vec<(String, u32)>) -> Store;
    #[import(static_of = Store, getter)]
    fn opened() -> u32;
    #[import(static_of = Store, setter)]
    fn set_opened(count: u32);

    #[import(extends = Store)]
    pub type SortedStore;
    #[import(constructor)]
    fn sorted(name: &str, descending: bool) -> SortedStore;
    fn keys(this: &SortedStore) -> Vec<String>;

    static VERSION: String;
    static LIMITS: Vec<u32>;
    static READS: u32;
    /// What the tests look at.
    static STATE: JsValue;
}

#[export]
fn state() -> JsValue {
    STATE.clone()
}

#[export]
fn store(name: &str) -> Store {
    let store = Store::new(name);
    store.put("a", 1);
    store.put("größer", u32::MAX);
    store
}

#[export]
fn use_store(store: &Store) -> Vec<String> {
    let mut seen = vec![store.size().to_string(), store.name()];
    seen.push(format!("{:?} {:?}", store.get("a"), store.get("größer")));
    seen.push(format!("{:?} {} {}", store.get("x"), store.remove("a"), store.remove("a")));
    seen.push(format!("{:?}", store.label()));
    store.set_label(Some("ü"));
    seen.push(format!("{:?}", store.label()));
    store.set_label(None);
    seen.push(format!("{:?} {}", store.label(), store.put_all(7, &["k", "l", "m"])));
    seen.push(format!("{} {:?}", store.put_all(8, &[]), store.get("l")));
    seen
}

#[export]
fn same_store(store: Store) -> bool {
    store.itself() == store && store.clone() == store && Store::new("other") != store
}

#[export]
fn rename(store: &Store, name: &str) -> Result<String, JsValue> {
    store.rename(name)?;
    Ok(store.name())
}

#[export]
fn broken(store: &Store) -> Result<u32, JsValue> {
    store.broken()
}

#[export]
fn fail(store: &Store, value: &JsValue) -> Result<(), JsValue> {
    store.fail(value)
}

#[export]
fn new_or_throw(name: &str) -> Result<Store, JsValue> {
    Store::try_new(name)
}

#[export]
fn statics_of(name: &str) -> Result<Vec<String>, JsError> {
    let before = Store::opened();
    let store = Store::try_open(name)?;
    let other = Store::open("other");
    let opened = Store::opened() - before;
    Store::set_opened(u32::MAX);
    let all = Store::of(vec![("x".into(), 3), ("y".into(), 4)]);
    let set = Store::opened();
    Store::set_opened(before);
    Ok(vec![
        store.name(),
        other.name(),
        format!("{opened} {set} {:?} {:?}", all.get("x"), all.size()),
    ])
}

#[export]
fn sorted(descending: bool) -> (SortedStore, Vec<String>) {
    let store = SortedStore::sorted("sorted", descending);
    // Methods of the parent, and of what that is.
    store.put("b", 1);
    store.put_all(2, &["a", "c"]);
    fn parent(store: &Store) -> u32 {
        store.size()
    }
    assert_eq!(parent(&store), 3);
    let parent: Store = store.clone().into();
    assert!(parent.is_object() && parent == *store);
    let keys = store.keys();
    (store, keys)
}

#[export]
fn statics() -> String {
    let first = *READS;
    format!("{} {:?} {}", *VERSION, *LIMITS, *READS - first)
}

/// What is written in the attribute.
mod inline {
    use minibind::{export, import};

    #[import(
        inline = "let count = 0;\nexport function shout(text) { return text.toUpperCase() + \"!\".repeat(++count); }\nexport const answer = 42;"
    )]
    extern "C" {
        fn shout(text: &str) -> String;
        #[import(name = "answer")]
        static ANSWER: u32;
    }

    #[import(inline = "export default (text) => [...text].reverse().join(\"\");")]
    extern "C" {
        #[import(name = "default")]
        fn reverse(text: &str) -> String;
    }

    #[import(module = "data:text/javascript,export%20const%20origin%20=%20()=>%22a%20URL%22;")]
    extern "C" {
        fn origin() -> String;
    }

    #[export]
    fn inline(text: &str) -> Vec<String> {
        vec![shout(text), shout(text), reverse(text), ANSWER.to_string(), origin()]
    }
}

/// Names that the glue and the host use, too.
mod names {
    use minibind::{JsValue, export, import};

    #[import(module = "./names.js")]
    extern "C" {
        fn hold(text: &str) -> String;
        fn values(text: &str) -> String;
        fn decode(text: &str) -> String;
        #[import(name = "delete")]
        fn delete(text: &str) -> String;
        fn imports(text: &str, result: &str, error: u32, host: &str) -> String;
        fn init(wasm: &str) -> String;
        #[import(name = "default")]
        fn standard(text: &str) -> String;
        fn r#type(r#in: &str) -> String;
        fn snake_case_name(first_value: u32) -> u32;
        #[import(name = "kept_as_is")]
        fn kept(value: u32) -> u32;
        #[import(namespace = "first")]
        fn pick() -> String;
        #[import(namespace = "second.inner", name = "pick")]
        fn pick_other() -> String;
        #[import(namespace = "second", name = "Pick")]
        type Picker;
        #[import(constructor)]
        fn new() -> Picker;
        #[import(getter)]
        fn value(this: &Picker) -> JsValue;
    }

    /// The same Rust name elsewhere, of another function.
    mod again {
        use minibind::{export, import};

        #[import(module = "./host.js")]
        extern "C" {
            fn hold(text: &str) -> String;
        }

        #[export]
        fn other_hold(text: &str) -> String {
            hold(text)
        }
    }

    /// And the same name in JavaScript's package.
    #[export(name = "decode")]
    fn export_decode(text: &str) -> String {
        decode(text)
    }

    #[export]
    fn names(text: &str) -> Vec<String> {
        vec![
            hold(text),
            values(text),
            delete(text),
            imports(text, "r", 1, "h"),
            init(text),
            standard(text),
            r#type(text),
            snake_case_name(1).to_string(),
            kept(2).to_string(),
            pick(),
            pick_other(),
            Picker::new().value().as_string().unwrap_or_default(),
        ]
    }
}

/// Arguments that are spread.
mod variadic {
    use minibind::{JsValue, export, import};

    #[import(module = "./host.js")]
    extern "C" {
        #[import(variadic)]
        fn join(separator: &str, parts: &[&str]) -> String;
        #[import(variadic, name = "join")]
        fn join_values(separator: &str, parts: &[JsValue]) -> String;
        #[import(variadic, name = "join")]
        fn join_owned(separator: char, parts: Vec<Option<String>>) -> String;
        #[import(variadic, name = "join")]
        fn join_numbers(separator: &str, parts: &[f64]) -> String;
    }

    #[export]
    fn spread(parts: Vec<String>) -> Vec<String> {
        let texts: Vec<&str> = parts.iter().map(String::as_str).collect();
        let values: Vec<JsValue> = texts.iter().map(|text| JsValue::from(*text)).collect();
        let owned = parts.iter().cloned().map(Some).chain([None]).collect();
        let lengths: Vec<f64> = parts.iter().map(|part| part.len() as f64 / 2.0).collect();
        vec![
            join("-", &texts),
            join_values("-", &values),
            join_owned('é', owned),
            join_numbers("-", &lengths),
            join("-", &[]),
        ]
    }
}

/// Names that are no identifiers, a type that derives what it has, and objects of Rust as values.
mod named {
    use minibind::{JsCast, JsValue, export, import};

    #[import(module = "./host.js")]
    extern "C" {
        #[derive(Clone, Debug, PartialEq)]
        type Odd;
        #[import(constructor)]
        fn new() -> Odd;
        #[import(name = "add-to")]
        fn add_to(this: &Odd, number: f64) -> f64;
        #[import(getter, name = "last sum")]
        fn sum(this: &Odd) -> f64;
        #[import(setter, name = "last sum")]
        fn set_sum(this: &Odd, sum: f64);
        #[import(static_of = Odd, name = "1st")]
        fn first(text: &str) -> String;
        #[import(static_of = Odd, name = "2nd")]
        fn second(number: f64) -> f64;
    }

    #[export]
    fn odd() -> Vec<f64> {
        let odd = Odd::new();
        assert!(odd.clone() == odd && odd.is_instance_of::<Odd>());
        odd.set_sum(4.0);
        vec![odd.add_to(1.5), odd.sum(), Odd::second(3.0), Odd::first("12").len() as f64]
    }

    /// An object of it is a value like others.
    #[export]
    pub struct Token(u32);

    #[export]
    impl Token {
        pub fn number(&self) -> u32 {
            self.0
        }
    }

    #[export]
    fn tokens(count: u32) -> Vec<JsValue> {
        (0..count).map(|number| Token(number).into()).collect()
    }

    #[export]
    fn throw_token(number: u32) -> Result<(), JsValue> {
        Err(JsValue::from(Token(number)))
    }
}
