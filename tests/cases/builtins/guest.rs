//! `minibind::js` by js-sys's signatures. Nothing here crosses but values of JavaScript, so what they
//! need is known without any signature that names it.

use minibind::js::{
    Array, ArrayBuffer, DataView, Date, Error, Float64Array, Function, Int8Array, Iterator, JSON,
    JsFuture, JsString, Map, Math, Object, Promise, RangeError, Reflect, RegExp, Set, Symbol,
    SyntaxError, TypeError, Uint8Array, decode_uri, encode_uri_component, future_to_promise,
    global, is_finite, parse_int, try_iter,
};
use minibind::{JsCast, JsError, JsValue, export};

fn array<T: Into<JsValue>>(values: impl IntoIterator<Item = T>) -> Array {
    values.into_iter().map(Into::into).collect()
}

fn numbers(array: &Array) -> Vec<f64> {
    array.iter().filter_map(|value| value.as_f64()).collect()
}

fn is_even(value: JsValue, _: u32, _: Array) -> bool {
    value.as_f64().is_some_and(|number| number % 2.0 == 0.0)
}

/// A function of JavaScript, from its body.
fn function(body: &str) -> Function {
    Function::new_no_args(body)
}

#[export]
fn arrays() {
    let letters = array(["a", "c", "x", "n"]);
    assert_eq!(letters.join(", "), "a, c, x, n");
    assert_eq!(letters.index_of(&"x".into(), 0), 2);
    assert_eq!(letters.index_of(&"z".into(), -2), -1);
    assert_eq!(letters.slice(1, 3).join(""), "cx");
    assert_eq!(letters.splice(1, 2, &"b".into()).length(), 2);
    assert_eq!(letters.to_string(), "a,b,n");
    assert_eq!(letters.pop(), "n");
    assert_eq!(letters.push(&1.into()), 3);
    assert_eq!(letters.get(2), 1);
    assert_eq!(letters.unshift(&0.into()), 4);
    assert_eq!(letters.shift(), 0);
    assert!(letters.includes(&"b".into(), 0) && !letters.includes(&"b".into(), 2));
    assert!(letters.to_locale_string(&"en".into(), &JsValue::UNDEFINED).length() > 0);
    assert_eq!(numbers(&array([3, 1, 6, 2]).sort()), [1.0, 2.0, 3.0, 6.0]);
    assert_eq!(numbers(&array([8, 5]).concat(&array([4]))), [8.0, 5.0, 4.0]);
    assert_eq!(numbers(&Array::of3(&1.into(), &2.into(), &3.into()).reverse()), [3.0, 2.0, 1.0]);
    assert_eq!(Array::from(&"abc".into()).length(), 3);
    assert!(Array::is_array(&letters) && !Array::is_array(&JsValue::null()));
    assert_eq!(array([array([1]), array([2])]).flat(1).length(), 2);
    assert_eq!(letters.entries().into_iter().count(), 3);
    let value: JsValue = vec![JsValue::TRUE].into();
    assert!(value.is_array() && JsValue::from(vec![String::from("a")]).is_array());
    assert!(JsValue::from(vec![1u8, 2]).is_instance_of::<Uint8Array>());
    assert_eq!(Array::from(&value).length(), 1);
}

#[export]
fn array_functions() {
    let mixed = array([3, 5, 7, 10, 4]);
    assert!(!mixed.every(&mut is_even));
    assert!(mixed.some(&mut |value| value == 10));
    assert_eq!(mixed.filter(&mut is_even).length(), 2);
    assert_eq!(mixed.find(&mut is_even), 10);
    assert_eq!(mixed.find_index(&mut is_even), 3);
    assert_eq!(mixed.find_last(&mut is_even), 4);
    assert_eq!(mixed.find_last_index(&mut is_even), 4);
    assert!(array([1]).find(&mut is_even).is_undefined());
    assert_eq!(numbers(&mixed.map(&mut |_, index, _| index.into())), [0.0, 1.0, 2.0, 3.0, 4.0]);
    assert_eq!(mixed.flat_map(&mut |value, _, _| vec![value.clone(), value]).length(), 10);
    let join = &mut |text: JsValue, value: JsValue, _: u32, _: Array| {
        JsValue::from(format!("{}{}", text.as_string().unwrap(), value.as_f64().unwrap()))
    };
    assert_eq!(mixed.reduce(join, &"".into()), "357104");
    assert_eq!(mixed.reduce_right(join, &"".into()), "410753");
    let backwards = |a: JsValue, b: JsValue| (b.as_f64().unwrap() - a.as_f64().unwrap()) as i32;
    assert_eq!(numbers(&mixed.sort_by(&mut { backwards })), [10.0, 7.0, 5.0, 4.0, 3.0]);
    let mut indices = 0;
    mixed.for_each(&mut |_, index, _| indices += index);
    assert_eq!(indices, 10);
}

#[export]
fn buffers() {
    let buffer = ArrayBuffer::new(16);
    assert_eq!(buffer.slice_with_end(1, 3).byte_length(), 2);
    let view = DataView::new(&buffer, 2, 8);
    assert_eq!((view.byte_offset(), view.byte_length()), (2, 8));
    view.set_int16(0, 0x0102);
    assert_eq!((view.get_int16(0), view.get_int16_endian(0, true)), (0x0102, 0x0201));
    view.set_float64_endian(0, 0.5, true);
    assert_eq!(view.get_float64_endian(0, true), 0.5);
    assert_eq!(view.get_big_uint64_endian(0, true), 0.5f64.to_bits());

    let bytes = Int8Array::new(&buffer);
    bytes.fill(2, 0, 2);
    let mut sum = 0;
    bytes.subarray(0, 3).for_each(&mut |number, index, _| sum += i32::from(number) + index as i32);
    assert_eq!(sum, 7);
    assert_eq!(bytes.copy_within(4, 0, 2).get_index(5), 2);
    let halves = Float64Array::new_from_slice(&[0.5, 1.5]);
    assert_eq!((halves.to_vec(), halves.at(-1)), (vec![0.5, 1.5], Some(1.5)));
    assert_eq!(Uint8Array::new_with_byte_offset(&halves.buffer(), 4).length(), 12);
    assert_eq!(Uint8Array::new(&JsValue::UNDEFINED).byte_length(), 0);
}

#[export]
fn dates() {
    let date = Date::new(&"05 October 2011 14:48 UTC".into());
    assert_eq!(date.to_iso_string(), "2011-10-05T14:48:00.000Z");
    assert_eq!(date.to_json(), "2011-10-05T14:48:00.000Z");
    assert_eq!(date.to_utc_string(), "Wed, 05 Oct 2011 14:48:00 GMT");
    assert_eq!(date.value_of(), date.get_time());
    assert!(date.to_locale_string("en-GB", &JsValue::UNDEFINED).includes("2011", 0));
    let moment = Date::new_with_year_month_day_hr_min_sec_milli(1975, 7, 8, 4, 2, 15, 122);
    assert_eq!((moment.get_month(), moment.get_milliseconds()), (7, 122));
    moment.set_full_year_with_month_date(1996, 1, 29);
    assert_eq!((moment.get_full_year(), moment.get_date()), (1996, 29));
    assert!(Date::now() > Date::utc(2018.0, 0.0));
}

#[export]
fn errors() -> Result<(), TypeError> {
    let error = RangeError::new("too far");
    assert_eq!((error.name(), error.message()), ("RangeError".into(), "too far".into()));
    assert_eq!(error.to_string(), "RangeError: too far");
    assert!(error.is_instance_of::<Error>() && !error.is_instance_of::<TypeError>());
    let options: Object = JSON::parse("{ \"cause\": 3 }").unwrap().into();
    assert_eq!(Error::new_with_options("a", &options).cause(), 3);
    assert!(JsValue::from(JsError::new("x")).is_instance_of::<Error>());
    Err(TypeError::new("as it is"))
}

#[export]
fn functions() {
    let sum = Function::new_with_args("...all", "return all.reduce((a, b) => a + b, 0)");
    let [one, two, this] = [JsValue::from(1), JsValue::from(2), JsValue::null()];
    assert_eq!(sum.call2(&this, &one, &two).unwrap(), 3);
    assert_eq!(sum.bind3(&this, &one, &two, &two).call0(&this).unwrap(), 5);
    assert_eq!(sum.apply(&this, &array([1, 2, 3])).unwrap(), 6);
    assert_eq!((sum.length(), sum.name()), (0, "anonymous".into()));
    assert!(Function::try_from(&sum).is_some() && Function::try_from(&one).is_none());
    assert_eq!(function("throw 4").call0(&this).unwrap_err(), 4);
    let twice = Function::from_fn(|value: JsValue| JsValue::from(value.as_f64().unwrap() * 2.0));
    assert_eq!(twice.call1(&this, &two).unwrap(), 4);
}

#[export]
fn iterators() {
    let call = |body: &str| function(body).call0(&JsValue::UNDEFINED).unwrap();
    let generator: Iterator = call("return (function* () { yield 1; yield 2 })()").into();
    assert_eq!(generator.into_iter().map(Result::unwrap).collect::<Array>().join(" "), "1 2");
    let fails = call("return { [Symbol.iterator]: () => ({ next() { throw 5 } }) }");
    let mut items = try_iter(&fails).unwrap().unwrap();
    assert_eq!(items.next().unwrap().unwrap_err(), 5);
    assert!(items.next().is_none() && try_iter(&1.into()).unwrap().is_none());
}

#[export]
fn json() {
    let value = JSON::parse("{ \"x\": [1, true, \"a\"] }").unwrap();
    let items = Reflect::get_str(&value, "x").unwrap();
    assert_eq!(JSON::stringify(&items).unwrap(), "[1,true,\"a\"]");
    let spaced = JSON::stringify_with_replacer_and_space(&array([1]), &JsValue::NULL, &1.into());
    assert_eq!(spaced.unwrap(), "[\n 1\n]");
    assert!(JSON::parse("nothing").unwrap_err().is_instance_of::<SyntaxError>());
}

#[export]
fn objects() {
    let object = Object::from_entries(&array([Array::of2(&"foo".into(), &42.into())])).unwrap();
    assert!(object.has_own_property(&"foo".into()) && !object.has_own_property(&"bar".into()));
    assert_eq!(object.to_string(), "[object Object]");
    assert_eq!(Object::keys(&object).get(0), "foo");
    assert_eq!(Object::values(&object).get(0), 42);
    assert_eq!(object.value_of(), object);
    assert!(Object::get_own_property_descriptors(&object).is_object());
    let child = Object::create(&object);
    assert!(object.is_prototype_of(&child) && Object::get_prototype_of(&child) == object);
    assert!(Object::is_frozen(&Object::freeze(&object)) && Object::is_sealed(&object));
    assert!(Object::try_from(&object).is_some() && Object::try_from(&1.into()).is_none());
    assert!(Object::is(&f64::NAN.into(), &f64::NAN.into()));
}

#[export]
fn maps_and_sets() {
    let map = Map::new();
    map.set(&"a".into(), &1.into()).set(&"b".into(), &2.into());
    assert_eq!((map.size(), map.get(&"b".into())), (2, 2.into()));
    let mut keys = String::new();
    map.for_each(&mut |_, key| keys += &key.as_string().unwrap());
    assert_eq!(keys, "ab");
    assert!(map.delete(&"a".into()) && !map.has(&"a".into()));
    let set = Set::new(&array([1, 2, 2]));
    assert!(set.size() == 2 && set.has(&2.into()));
    assert_eq!(set.values().into_iter().count(), 2);
}

#[export]
fn reflection() {
    let array = array([1]);
    assert!(Reflect::set_u32(&array, 0, &2.into()).unwrap());
    assert_eq!(Reflect::get_f64(&array, 0.0).unwrap(), 2);
    assert!(Reflect::get(&3.into(), &"x".into()).is_err());
    let class = function("return class A { constructor(a) { this.a = a } }");
    let class: Function = class.call0(&JsValue::NULL).unwrap().into();
    let made = Reflect::construct(&class, &array).unwrap();
    assert_eq!(Reflect::get(&made, &"a".into()).unwrap(), 2);
    assert_eq!(Reflect::get_prototype_of(&made).unwrap().constructor().name(), "A");
}

#[export]
fn texts() {
    let text = JsString::from("a, B");
    assert_eq!(text.to_upper_case(), "A, B");
    assert_eq!(text.split(", ").length(), 2);
    assert_eq!((text.index_of("B", 0), text.char_code_at(0)), (3, 97.0));
    assert_eq!(JsString::from('c'), String::from("c"));
    assert!(JsValue::from("a").dyn_into::<JsString>().is_ok());
    assert!(JsValue::from(1).dyn_into::<JsString>().is_err());
    let pattern = RegExp::new("(b).", "i");
    assert_eq!(pattern.exec("abc").unwrap().join("|"), "bc|b");
    assert!(pattern.ignore_case() && !pattern.dot_all() && pattern.exec("x").is_none());
    let symbol = Symbol::for_("key");
    assert_eq!(Symbol::key_for(&symbol), "key");
    assert_eq!(Symbol::iterator().to_string(), "Symbol(Symbol.iterator)");
    assert!(symbol.is_instance_of::<Symbol>());
}

#[export]
fn globals() {
    assert_eq!(decode_uri("%D1%88").unwrap(), "ш");
    assert!(decode_uri("%").is_err());
    assert_eq!(encode_uri_component("?x"), "%3Fx");
    assert_eq!((parse_int("42", 16), is_finite(&42.into())), (66.0, true));
    assert_eq!(Reflect::get(&global(), &"Infinity".into()).unwrap(), f64::INFINITY);
    assert_eq!((Math::max(1.0, 2.0), Math::imul(3, 4)), (2.0, 12));
}

#[export]
fn values() {
    assert_eq!(JsValue::from_str("a"), "a");
    assert_eq!(JsValue::from_f64(2.0), 2);
    assert_eq!(JsValue::from_bool(true), true);
    assert!(JsValue::null().is_null() && JsValue::undefined().is_undefined());
    assert!(JsValue::from(3u8) == 3.0 && JsValue::from(3i64) == 3i64 && JsValue::from(3) != 3i64);
    assert!(!JsValue::from(""));
    assert_eq!(i64::try_from(JsValue::from(-3i64)), Ok(-3));
    assert_eq!(u64::try_from(JsValue::from(u64::MAX)), Ok(u64::MAX));
    assert_eq!(format!("{:?}", JsValue::from("hi")), "JsValue(\"hi\")");
}

#[export]
async fn promises() {
    let [first, second] = [Promise::resolve(&1.into()), Promise::reject(&2.into())];
    let all = Array::of2(&first, &second);
    assert_eq!(JsFuture::from(Promise::all(&all)).await.unwrap_err(), 2);
    assert_eq!(Promise::race(&all).await.unwrap(), 1);
    assert_eq!(Promise::any(&all).await.unwrap(), 1);
    assert_eq!(Array::from(&Promise::all_settled(&all).await.unwrap()).length(), 2);
    let seen = Function::from_fn(|value: JsValue| JsValue::from(value == 1));
    assert_eq!(first.then(&seen).await.unwrap(), true);
    let made = Promise::new(&mut |resolve, _| {
        resolve.call1(&JsValue::UNDEFINED, &42.into()).unwrap();
    });
    assert_eq!(made.await.unwrap(), 42);
    assert_eq!(future_to_promise(async { Err(7.into()) }).await.unwrap_err(), 7);
}
