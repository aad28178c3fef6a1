// minibind 0.1.0

import * as host_ from "./snippets/import_types/host.js";

export const Direction = Object.freeze({ North: "North", South: "South" });
export const Level = Object.freeze({ Low: -1, High: 10, "-1": "Low", 10: "High" });
export let Point = function () { early("new Point"); };

/** What the tests look at, and set the answers with. */
export let state = () => early("state");

let i8__ = () => early("i8_");
let u8__ = () => early("u8_");
let i16__ = () => early("i16_");
let u16__ = () => early("u16_");
let i32__ = () => early("i32_");
let u32__ = () => early("u32_");
let size_ = () => early("size");
let f32__ = () => early("f32_");
let f64__ = () => early("f64_");
let i64__ = () => early("i64_");
let u64__ = () => early("u64_");
let i128__ = () => early("i128_");
let u128__ = () => early("u128_");
let nonZero_ = () => early("nonZero");
let nonZeroLong_ = () => early("nonZeroLong");
let nonZeroWide_ = () => early("nonZeroWide");
let wrapping_ = () => early("wrapping");
export let bool_ = () => early("bool_");
let char__ = () => early("char_");
let unit_ = () => early("unit");
let text_ = () => early("text");
export let boxedText = () => early("boxedText");
let rcText_ = () => early("rcText");
export let arcText = () => early("arcText");
let cowText_ = () => early("cowText");
export let bytes = () => early("bytes");
let shorts_ = () => early("shorts");
let words_ = () => early("words");
let floats_ = () => early("floats");
let doubles_ = () => early("doubles");
let longs_ = () => early("longs");
let unsignedLongs_ = () => early("unsignedLongs");
export let array = () => early("array");
export let bools = () => early("bools");
let texts_3 = () => early("texts");
let deque_ = () => early("deque");
let fixed_ = () => early("fixed");
let optionU8_ = () => early("optionU8");
let optionU32_ = () => early("optionU32");
let optionF32_ = () => early("optionF32");
let optionF64_ = () => early("optionF64");
let optionI64_ = () => early("optionI64");
let optionU128_ = () => early("optionU128");
let optionBool_ = () => early("optionBool");
let optionChar_ = () => early("optionChar");
let optionUnit_ = () => early("optionUnit");
let optionText_ = () => early("optionText");
let optionBytes_ = () => early("optionBytes");
let optionOption_ = () => early("optionOption");
let optionTexts_ = () => early("optionTexts");
let value_ = () => early("value");
let optionValue_ = () => early("optionValue");
let values_3 = () => early("values");
let map_ = () => early("map");
let hashMap_ = () => early("hashMap");
let set_ = () => early("set");
let hashSet_ = () => early("hashSet");
let pair_ = () => early("pair");
let twelve_ = () => early("twelve");
let direction_ = () => early("direction");
let optionDirection_ = () => early("optionDirection");
let level_ = () => early("level");
let shape_ = () => early("shape");
let optionShape_ = () => early("optionShape");
let place_3 = () => early("place");
let optionPlace_ = () => early("optionPlace");
let places_ = () => early("places");
let expression_ = () => early("expression");
let jsSet_ = () => early("jsSet");
let optionJsSet_ = () => early("optionJsSet");
let jsSets_ = () => early("jsSets");
let function_3 = () => early("function");
let optionFunction_ = () => early("optionFunction");
export let boxed = () => early("boxed");
let rc_ = () => early("rc");
let nested_ = () => early("nested");
let point_3 = () => early("point");
let optionPoint_ = () => early("optionPoint");
let points_ = () => early("points");
let placeOfPoint_ = () => early("placeOfPoint");
export let lendText = () => early("lendText");
export let lendNumbers = () => early("lendNumbers");
export let lendOptions = () => early("lendOptions");
export let lendLists = () => early("lendLists");
export let lendValues = () => early("lendValues");
export let lendPoints = () => early("lendPoints");
export let written = () => early("written");

/** Makes the memory grow. */
export let grow = () => early("grow");

let caught_ = {
  i8_: () => early("caught.i8_"),
  u8_: () => early("caught.u8_"),
  i16_: () => early("caught.i16_"),
  u16_: () => early("caught.u16_"),
  i32_: () => early("caught.i32_"),
  u32_: () => early("caught.u32_"),
  size: () => early("caught.size"),
  f32_: () => early("caught.f32_"),
  f64_: () => early("caught.f64_"),
  i64_: () => early("caught.i64_"),
  u64_: () => early("caught.u64_"),
  i128_: () => early("caught.i128_"),
  u128_: () => early("caught.u128_"),
  nonZero: () => early("caught.nonZero"),
  nonZeroLong: () => early("caught.nonZeroLong"),
  nonZeroWide: () => early("caught.nonZeroWide"),
  wrapping: () => early("caught.wrapping"),
  bool_: () => early("caught.bool_"),
  char_: () => early("caught.char_"),
  unit: () => early("caught.unit"),
  text: () => early("caught.text"),
  boxedText: () => early("caught.boxedText"),
  rcText: () => early("caught.rcText"),
  arcText: () => early("caught.arcText"),
  cowText: () => early("caught.cowText"),
  bytes: () => early("caught.bytes"),
  shorts: () => early("caught.shorts"),
  words: () => early("caught.words"),
  floats: () => early("caught.floats"),
  doubles: () => early("caught.doubles"),
  longs: () => early("caught.longs"),
  unsignedLongs: () => early("caught.unsignedLongs"),
  array: () => early("caught.array"),
  bools: () => early("caught.bools"),
  texts: () => early("caught.texts"),
  deque: () => early("caught.deque"),
  fixed: () => early("caught.fixed"),
  optionU8: () => early("caught.optionU8"),
  optionU32: () => early("caught.optionU32"),
  optionF32: () => early("caught.optionF32"),
  optionF64: () => early("caught.optionF64"),
  optionI64: () => early("caught.optionI64"),
  optionU128: () => early("caught.optionU128"),
  optionBool: () => early("caught.optionBool"),
  optionChar: () => early("caught.optionChar"),
  optionUnit: () => early("caught.optionUnit"),
  optionText: () => early("caught.optionText"),
  optionBytes: () => early("caught.optionBytes"),
  optionOption: () => early("caught.optionOption"),
  optionTexts: () => early("caught.optionTexts"),
  value: () => early("caught.value"),
  optionValue: () => early("caught.optionValue"),
  values: () => early("caught.values"),
  map: () => early("caught.map"),
  hashMap: () => early("caught.hashMap"),
  set: () => early("caught.set"),
  hashSet: () => early("caught.hashSet"),
  pair: () => early("caught.pair"),
  twelve: () => early("caught.twelve"),
  direction: () => early("caught.direction"),
  optionDirection: () => early("caught.optionDirection"),
  level: () => early("caught.level"),
  shape: () => early("caught.shape"),
  optionShape: () => early("caught.optionShape"),
  place: () => early("caught.place"),
  optionPlace: () => early("caught.optionPlace"),
  places: () => early("caught.places"),
  expression: () => early("caught.expression"),
  jsSet: () => early("caught.jsSet"),
  optionJsSet: () => early("caught.optionJsSet"),
  jsSets: () => early("caught.jsSets"),
  function: () => early("caught.function"),
  optionFunction: () => early("caught.optionFunction"),
  boxed: () => early("caught.boxed"),
  rc: () => early("caught.rc"),
  nested: () => early("caught.nested"),
  point: () => early("caught.point"),
  optionPoint: () => early("caught.optionPoint"),
  points: () => early("caught.points"),
  placeOfPoint: () => early("caught.placeOfPoint"),
};

export { i8__ as i8_, u8__ as u8_, i16__ as i16_, u16__ as u16_, i32__ as i32_, u32__ as u32_, size_ as size, f32__ as f32_, f64__ as f64_, i64__ as i64_, u64__ as u64_, i128__ as i128_, u128__ as u128_, nonZero_ as nonZero, nonZeroLong_ as nonZeroLong, nonZeroWide_ as nonZeroWide, wrapping_ as wrapping, char__ as char_, unit_ as unit, text_ as text, rcText_ as rcText, cowText_ as cowText, shorts_ as shorts, words_ as words, floats_ as floats, doubles_ as doubles, longs_ as longs, unsignedLongs_ as unsignedLongs, texts_3 as texts, deque_ as deque, fixed_ as fixed, optionU8_ as optionU8, optionU32_ as optionU32, optionF32_ as optionF32, optionF64_ as optionF64, optionI64_ as optionI64, optionU128_ as optionU128, optionBool_ as optionBool, optionChar_ as optionChar, optionUnit_ as optionUnit, optionText_ as optionText, optionBytes_ as optionBytes, optionOption_ as optionOption, optionTexts_ as optionTexts, value_ as value, optionValue_ as optionValue, values_3 as values, map_ as map, hashMap_ as hashMap, set_ as set, hashSet_ as hashSet, pair_ as pair, twelve_ as twelve, direction_ as direction, optionDirection_ as optionDirection, level_ as level, shape_ as shape, optionShape_ as optionShape, place_3 as place, optionPlace_ as optionPlace, places_ as places, expression_ as expression, jsSet_ as jsSet, optionJsSet_ as optionJsSet, jsSets_ as jsSets, function_3 as function, optionFunction_ as optionFunction, rc_ as rc, nested_ as nested, point_3 as point, optionPoint_ as optionPoint, points_ as points, placeOfPoint_ as placeOfPoint, caught_ as caught };

let wasm, loading;

export default function init(source = new URL("import_types.wasm", import.meta.url)) {
  const binding = bind();
  loading ??= (async () => use(await load(source, binding.next().value), binding))();
  loading.catch(() => (loading = null));
  return loading;
}

export function initSync(source) {
  const binding = bind();
  if (source.byteLength) source = new WebAssembly.Module(source);
  return use(new WebAssembly.Instance(source, binding.next().value), binding);
}

function use(source, binding) {
  if (!wasm) ({
    Point,
    state,
    i8_: i8__,
    u8_: u8__,
    i16_: i16__,
    u16_: u16__,
    i32_: i32__,
    u32_: u32__,
    size: size_,
    f32_: f32__,
    f64_: f64__,
    i64_: i64__,
    u64_: u64__,
    i128_: i128__,
    u128_: u128__,
    nonZero: nonZero_,
    nonZeroLong: nonZeroLong_,
    nonZeroWide: nonZeroWide_,
    wrapping: wrapping_,
    bool_,
    char_: char__,
    unit: unit_,
    text: text_,
    boxedText,
    rcText: rcText_,
    arcText,
    cowText: cowText_,
    bytes,
    shorts: shorts_,
    words: words_,
    floats: floats_,
    doubles: doubles_,
    longs: longs_,
    unsignedLongs: unsignedLongs_,
    array,
    bools,
    texts: texts_3,
    deque: deque_,
    fixed: fixed_,
    optionU8: optionU8_,
    optionU32: optionU32_,
    optionF32: optionF32_,
    optionF64: optionF64_,
    optionI64: optionI64_,
    optionU128: optionU128_,
    optionBool: optionBool_,
    optionChar: optionChar_,
    optionUnit: optionUnit_,
    optionText: optionText_,
    optionBytes: optionBytes_,
    optionOption: optionOption_,
    optionTexts: optionTexts_,
    value: value_,
    optionValue: optionValue_,
    values: values_3,
    map: map_,
    hashMap: hashMap_,
    set: set_,
    hashSet: hashSet_,
    pair: pair_,
    twelve: twelve_,
    direction: direction_,
    optionDirection: optionDirection_,
    level: level_,
    shape: shape_,
    optionShape: optionShape_,
    place: place_3,
    optionPlace: optionPlace_,
    places: places_,
    expression: expression_,
    jsSet: jsSet_,
    optionJsSet: optionJsSet_,
    jsSets: jsSets_,
    function: function_3,
    optionFunction: optionFunction_,
    boxed,
    rc: rc_,
    nested: nested_,
    point: point_3,
    optionPoint: optionPoint_,
    points: points_,
    placeOfPoint: placeOfPoint_,
    lendText,
    lendNumbers,
    lendOptions,
    lendLists,
    lendValues,
    lendPoints,
    written,
    grow,
    caught: caught_,
  } = binding.next((wasm = source.exports)).value);
  return wasm;
}

// Yields what the module imports; takes what it exports.
function* bind() {
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::arc_text::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::array::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::bool_::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::bools::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::boxed::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::boxed_text::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::bytes::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::char_::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::cow_text::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::deque::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::direction::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::doubles::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::expression::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::fixed::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::floats::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::function::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::hash_map::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::hash_set::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::i128_::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::js_set::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::js_sets::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::level::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::longs::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::map::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::nested::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::non_zero::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::non_zero_long::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::non_zero_wide::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_bool::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_bytes::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_char::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_direction::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_f32::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_f64::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_function::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_i64::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_js_set::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_option::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_place::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_point::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_shape::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_text::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_texts::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_u128::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_u32::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_u8::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_unit::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_value::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::pair::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::place::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::place_of_point::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::places::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::point::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::points::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::rc::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::rc_text::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::set::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::shape::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::shorts::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::size::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::text::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::texts::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::twelve::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::u128_::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::u32_::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::u64_::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::unit::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::unsigned_longs::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::value::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::values::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::words::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::wrapping::pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::arc_text::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::array::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::bool_::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::bools::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::boxed::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::boxed_text::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::bytes::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::char_::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::cow_text::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::deque::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::direction::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::doubles::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::expression::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::f32_::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::f64_::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::fixed::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::floats::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::function::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::hash_map::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::hash_set::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::i128_::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::i16_::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::i32_::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::i64_::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::i8_::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::js_set::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::js_sets::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::level::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::longs::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::map::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::nested::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::non_zero::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::non_zero_long::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::non_zero_wide::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_bool::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_bytes::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_char::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_direction::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_f32::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_f64::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_function::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_i64::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_js_set::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_option::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_place::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_point::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_shape::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_text::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_texts::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_u128::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_u32::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_u8::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_unit::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::option_value::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::pair::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::place::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::place_of_point::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::places::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::point::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::points::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::rc::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::rc_text::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::set::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::shape::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::shorts::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::size::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::text::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::texts::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::twelve::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::u128_::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::u16_::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::u32_::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::u64_::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::u8_::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::unit::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::unsigned_longs::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::value::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::values::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::words::try_pass");
  hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::wrapping::try_pass");
  hostFunction(host_.look, "look", "./snippets/import_types/host.js", "import_types::look");
  hostFunction(host_.note, "note", "./snippets/import_types/host.js", "import_types::lent::note_text");
  hostFunction(host_.note, "note", "./snippets/import_types/host.js", "import_types::lent::note_numbers");
  hostFunction(host_.note, "note", "./snippets/import_types/host.js", "import_types::lent::note_options");
  hostFunction(host_.note, "note", "./snippets/import_types/host.js", "import_types::lent::note_lists");
  hostFunction(host_.note, "note", "./snippets/import_types/host.js", "import_types::lent::note_values");
  hostFunction(host_.note, "note", "./snippets/import_types/host.js", "import_types::lent::note_points");
  hostFunction(host_.fill, "fill", "./snippets/import_types/host.js", "import_types::written::fill_bytes");
  hostFunction(host_.fill, "fill", "./snippets/import_types/host.js", "import_types::written::fill_doubles");
  hostFunction(host_.fill, "fill", "./snippets/import_types/host.js", "import_types::written::fill_longs");
  hostFunction(host_.fillTwo, "fillTwo", "./snippets/import_types/host.js", "import_types::written::fill_two");
  const {
    memory,
    minibind_allocate: $allocate,
    minibind_free: $free,
    minibind_stack: $stack,
    minibind_unwind: $unwind,
    state: $state,
    i8_: $i8_,
    "import_types::i8_::i8_": $i8__,
    u8_: $u8_,
    "import_types::u8_::u8_": $u8__,
    i16_: $i16_,
    "import_types::i16_::i16_": $i16__,
    u16_: $u16_,
    "import_types::u16_::u16_": $u16__,
    i32_: $i32_,
    "import_types::i32_::i32_": $i32__,
    u32_: $u32_,
    "import_types::u32_::u32_": $u32__,
    size: $size,
    "import_types::size::size": $size_,
    f32_: $f32_,
    "import_types::f32_::f32_": $f32__,
    f64_: $f64_,
    "import_types::f64_::f64_": $f64__,
    i64_: $i64_,
    "import_types::i64_::i64_": $i64__,
    u64_: $u64_,
    "import_types::u64_::u64_": $u64__,
    i128_: $i128_,
    "import_types::i128_::i128_": $i128__,
    u128_: $u128_,
    "import_types::u128_::u128_": $u128__,
    non_zero: $nonZero,
    "import_types::non_zero::non_zero": $nonZero_,
    non_zero_long: $nonZeroLong,
    "import_types::non_zero_long::non_zero_long": $nonZeroLong_,
    non_zero_wide: $nonZeroWide,
    "import_types::non_zero_wide::non_zero_wide": $nonZeroWide_,
    wrapping: $wrapping,
    "import_types::wrapping::wrapping": $wrapping_,
    bool_: $bool_,
    "import_types::bool_::caught::bool_": $bool__,
    char_: $char_,
    "import_types::char_::char_": $char__,
    unit: $unit,
    "import_types::unit::unit": $unit_,
    text: $text,
    "import_types::text::text": $text_,
    boxed_text: $boxedText,
    "import_types::boxed_text::caught::boxed_text": $boxedText_,
    rc_text: $rcText,
    "import_types::rc_text::rc_text": $rcText_,
    arc_text: $arcText,
    "import_types::arc_text::caught::arc_text": $arcText_,
    cow_text: $cowText,
    "import_types::cow_text::cow_text": $cowText_,
    bytes: $bytes,
    "import_types::bytes::caught::bytes": $bytes_,
    shorts: $shorts,
    "import_types::shorts::shorts": $shorts_,
    words: $words,
    "import_types::words::words": $words_,
    floats: $floats,
    "import_types::floats::floats": $floats_,
    doubles: $doubles,
    "import_types::doubles::doubles": $doubles_,
    longs: $longs,
    "import_types::longs::longs": $longs_,
    unsigned_longs: $unsignedLongs,
    "import_types::unsigned_longs::unsigned_longs": $unsignedLongs_,
    array: $array,
    "import_types::array::caught::array": $array_,
    bools: $bools,
    "import_types::bools::caught::bools": $bools_,
    texts: $texts_,
    "import_types::texts::texts": $texts_3,
    deque: $deque,
    "import_types::deque::deque": $deque_,
    fixed: $fixed,
    "import_types::fixed::fixed": $fixed_,
    option_u8: $optionU8,
    "import_types::option_u8::option_u8": $optionU8_,
    option_u32: $optionU32,
    "import_types::option_u32::option_u32": $optionU32_,
    option_f32: $optionF32,
    "import_types::option_f32::option_f32": $optionF32_,
    option_f64: $optionF64,
    "import_types::option_f64::option_f64": $optionF64_,
    option_i64: $optionI64,
    "import_types::option_i64::option_i64": $optionI64_,
    option_u128: $optionU128,
    "import_types::option_u128::option_u128": $optionU128_,
    option_bool: $optionBool,
    "import_types::option_bool::option_bool": $optionBool_,
    option_char: $optionChar,
    "import_types::option_char::option_char": $optionChar_,
    option_unit: $optionUnit,
    "import_types::option_unit::option_unit": $optionUnit_,
    option_text: $optionText,
    "import_types::option_text::option_text": $optionText_,
    option_bytes: $optionBytes,
    "import_types::option_bytes::option_bytes": $optionBytes_,
    option_option: $optionOption,
    "import_types::option_option::option_option": $optionOption_,
    option_texts: $optionTexts,
    "import_types::option_texts::option_texts": $optionTexts_,
    value: $value,
    "import_types::value::value": $value_,
    option_value: $optionValue,
    "import_types::option_value::option_value": $optionValue_,
    values: $values_,
    "import_types::values::values": $values_3,
    map: $map,
    "import_types::map::map": $map_,
    hash_map: $hashMap,
    "import_types::hash_map::hash_map": $hashMap_,
    set: $set,
    "import_types::set::set": $set_,
    hash_set: $hashSet,
    "import_types::hash_set::hash_set": $hashSet_,
    pair: $pair,
    "import_types::pair::pair": $pair_,
    twelve: $twelve,
    "import_types::twelve::twelve": $twelve_,
    direction: $direction,
    "import_types::direction::direction": $direction_,
    option_direction: $optionDirection,
    "import_types::option_direction::option_direction": $optionDirection_,
    level: $level,
    "import_types::level::level": $level_,
    shape: $shape,
    "import_types::shape::shape": $shape_,
    option_shape: $optionShape,
    "import_types::option_shape::option_shape": $optionShape_,
    place: $place_,
    "import_types::place::place": $place_3,
    option_place: $optionPlace,
    "import_types::option_place::option_place": $optionPlace_,
    places: $places,
    "import_types::places::places": $places_,
    expression: $expression,
    "import_types::expression::expression": $expression_,
    js_set: $jsSet,
    "import_types::js_set::js_set": $jsSet_,
    option_js_set: $optionJsSet,
    "import_types::option_js_set::option_js_set": $optionJsSet_,
    js_sets: $jsSets,
    "import_types::js_sets::js_sets": $jsSets_,
    function: $function_,
    "import_types::function::function": $function_3,
    option_function: $optionFunction,
    "import_types::option_function::option_function": $optionFunction_,
    boxed: $boxed,
    "import_types::boxed::caught::boxed": $boxed_,
    rc: $rc,
    "import_types::rc::rc": $rc_,
    nested: $nested,
    "import_types::nested::nested": $nested_,
    point: $point_,
    "import_types::point::point": $point_3,
    option_point: $optionPoint,
    "import_types::option_point::option_point": $optionPoint_,
    points: $points,
    "import_types::points::points": $points_,
    place_of_point: $placeOfPoint,
    "import_types::place_of_point::place_of_point": $placeOfPoint_,
    Point_set_x: $Point_set_x,
    Point_x: $Point_x,
    Point_new: $Point_new,
    Point_shift: $Point_shift,
    lend_text: $lendText,
    lend_numbers: $lendNumbers,
    lend_options: $lendOptions,
    lend_lists: $lendLists,
    lend_values: $lendValues,
    lend_points: $lendPoints,
    written: $written,
    grow: $grow,
    Point_free: $Point_free,
  } = yield {
    minibind: { error_value, value_clone, value_drop },
    env: {
      STATE,
      pass,
      "import_types::array::pass": pass_,
      "import_types::bool_::pass": pass_3,
      "import_types::bools::pass": pass_4,
      "import_types::boxed::pass": pass_5,
      "import_types::boxed_text::pass": pass_6,
      "import_types::bytes::pass": pass_7,
      "import_types::char_::pass": pass_8,
      "import_types::cow_text::pass": pass_9,
      "import_types::deque::pass": pass_10,
      "import_types::direction::pass": pass_11,
      "import_types::doubles::pass": pass_12,
      "import_types::expression::pass": pass_13,
      "import_types::f32_::pass": hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::f32_::pass"),
      "import_types::f64_::pass": hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::f64_::pass"),
      "import_types::fixed::pass": pass_16,
      "import_types::floats::pass": pass_17,
      "import_types::function::pass": pass_18,
      "import_types::hash_map::pass": pass_19,
      "import_types::hash_set::pass": pass_20,
      "import_types::i128_::pass": pass_21,
      "import_types::i16_::pass": hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::i16_::pass"),
      "import_types::i32_::pass": hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::i32_::pass"),
      "import_types::i64_::pass": hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::i64_::pass"),
      "import_types::i8_::pass": hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::i8_::pass"),
      "import_types::js_set::pass": pass_26,
      "import_types::js_sets::pass": pass_27,
      "import_types::level::pass": pass_28,
      "import_types::longs::pass": pass_29,
      "import_types::map::pass": pass_30,
      "import_types::nested::pass": pass_31,
      "import_types::non_zero::pass": pass_32,
      "import_types::non_zero_long::pass": pass_33,
      "import_types::non_zero_wide::pass": pass_34,
      "import_types::option_bool::pass": pass_35,
      "import_types::option_bytes::pass": pass_36,
      "import_types::option_char::pass": pass_37,
      "import_types::option_direction::pass": pass_38,
      "import_types::option_f32::pass": pass_39,
      "import_types::option_f64::pass": pass_40,
      "import_types::option_function::pass": pass_41,
      "import_types::option_i64::pass": pass_42,
      "import_types::option_js_set::pass": pass_43,
      "import_types::option_option::pass": pass_44,
      "import_types::option_place::pass": pass_45,
      "import_types::option_point::pass": pass_46,
      "import_types::option_shape::pass": pass_47,
      "import_types::option_text::pass": pass_48,
      "import_types::option_texts::pass": pass_49,
      "import_types::option_u128::pass": pass_50,
      "import_types::option_u32::pass": pass_51,
      "import_types::option_u8::pass": pass_52,
      "import_types::option_unit::pass": pass_53,
      "import_types::option_value::pass": pass_54,
      "import_types::pair::pass": pass_55,
      "import_types::place::pass": pass_56,
      "import_types::place_of_point::pass": pass_57,
      "import_types::places::pass": pass_58,
      "import_types::point::pass": pass_59,
      "import_types::points::pass": pass_60,
      "import_types::rc::pass": pass_61,
      "import_types::rc_text::pass": pass_62,
      "import_types::set::pass": pass_63,
      "import_types::shape::pass": pass_64,
      "import_types::shorts::pass": pass_65,
      "import_types::size::pass": pass_66,
      "import_types::text::pass": pass_67,
      "import_types::texts::pass": pass_68,
      "import_types::twelve::pass": pass_69,
      "import_types::u128_::pass": pass_70,
      "import_types::u16_::pass": hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::u16_::pass"),
      "import_types::u32_::pass": pass_72,
      "import_types::u64_::pass": pass_73,
      "import_types::u8_::pass": hostFunction(host_.pass, "pass", "./snippets/import_types/host.js", "import_types::u8_::pass"),
      "import_types::unit::pass": pass_75,
      "import_types::unsigned_longs::pass": pass_76,
      "import_types::value::pass": pass_77,
      "import_types::values::pass": pass_78,
      "import_types::words::pass": pass_79,
      "import_types::wrapping::pass": pass_80,
      try_pass: pass_81,
      "import_types::array::try_pass": pass_82,
      "import_types::bool_::try_pass": pass_83,
      "import_types::bools::try_pass": pass_84,
      "import_types::boxed::try_pass": pass_85,
      "import_types::boxed_text::try_pass": pass_86,
      "import_types::bytes::try_pass": pass_87,
      "import_types::char_::try_pass": pass_88,
      "import_types::cow_text::try_pass": pass_89,
      "import_types::deque::try_pass": pass_90,
      "import_types::direction::try_pass": pass_91,
      "import_types::doubles::try_pass": pass_92,
      "import_types::expression::try_pass": pass_93,
      "import_types::f32_::try_pass": pass_94,
      "import_types::f64_::try_pass": pass_95,
      "import_types::fixed::try_pass": pass_96,
      "import_types::floats::try_pass": pass_97,
      "import_types::function::try_pass": pass_98,
      "import_types::hash_map::try_pass": pass_99,
      "import_types::hash_set::try_pass": pass_100,
      "import_types::i128_::try_pass": pass_101,
      "import_types::i16_::try_pass": pass_102,
      "import_types::i32_::try_pass": pass_103,
      "import_types::i64_::try_pass": pass_104,
      "import_types::i8_::try_pass": pass_105,
      "import_types::js_set::try_pass": pass_106,
      "import_types::js_sets::try_pass": pass_107,
      "import_types::level::try_pass": pass_108,
      "import_types::longs::try_pass": pass_109,
      "import_types::map::try_pass": pass_110,
      "import_types::nested::try_pass": pass_111,
      "import_types::non_zero::try_pass": pass_112,
      "import_types::non_zero_long::try_pass": pass_113,
      "import_types::non_zero_wide::try_pass": pass_114,
      "import_types::option_bool::try_pass": pass_115,
      "import_types::option_bytes::try_pass": pass_116,
      "import_types::option_char::try_pass": pass_117,
      "import_types::option_direction::try_pass": pass_118,
      "import_types::option_f32::try_pass": pass_119,
      "import_types::option_f64::try_pass": pass_120,
      "import_types::option_function::try_pass": pass_121,
      "import_types::option_i64::try_pass": pass_122,
      "import_types::option_js_set::try_pass": pass_123,
      "import_types::option_option::try_pass": pass_124,
      "import_types::option_place::try_pass": pass_125,
      "import_types::option_point::try_pass": pass_126,
      "import_types::option_shape::try_pass": pass_127,
      "import_types::option_text::try_pass": pass_128,
      "import_types::option_texts::try_pass": pass_129,
      "import_types::option_u128::try_pass": pass_130,
      "import_types::option_u32::try_pass": pass_131,
      "import_types::option_u8::try_pass": pass_132,
      "import_types::option_unit::try_pass": pass_133,
      "import_types::option_value::try_pass": pass_134,
      "import_types::pair::try_pass": pass_135,
      "import_types::place::try_pass": pass_136,
      "import_types::place_of_point::try_pass": pass_137,
      "import_types::places::try_pass": pass_138,
      "import_types::point::try_pass": pass_139,
      "import_types::points::try_pass": pass_140,
      "import_types::rc::try_pass": pass_141,
      "import_types::rc_text::try_pass": pass_142,
      "import_types::set::try_pass": pass_143,
      "import_types::shape::try_pass": pass_144,
      "import_types::shorts::try_pass": pass_145,
      "import_types::size::try_pass": pass_146,
      "import_types::text::try_pass": pass_147,
      "import_types::texts::try_pass": pass_148,
      "import_types::twelve::try_pass": pass_149,
      "import_types::u128_::try_pass": pass_150,
      "import_types::u16_::try_pass": pass_151,
      "import_types::u32_::try_pass": pass_152,
      "import_types::u64_::try_pass": pass_153,
      "import_types::u8_::try_pass": pass_154,
      "import_types::unit::try_pass": pass_155,
      "import_types::unsigned_longs::try_pass": pass_156,
      "import_types::value::try_pass": pass_157,
      "import_types::values::try_pass": pass_158,
      "import_types::words::try_pass": pass_159,
      "import_types::wrapping::try_pass": pass_160,
      look,
      note_text: note,
      note_numbers: note_,
      note_options: note_3,
      note_lists: note_4,
      note_values: note_5,
      note_points: note_6,
      fill_bytes: fill,
      fill_doubles: fill_,
      fill_longs: fill_3,
      fill_two: fillTwo,
    },
  };
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let i8, u8, i16, u16, i32, u32, f32, f64, i64, u64, texts;
  refreshViews();

  function refreshViews() {
    i8 = new Int8Array(memory.buffer);
    u8 = new Uint8Array(memory.buffer);
    i16 = new Int16Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    i32 = new Int32Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    f32 = new Float32Array(memory.buffer);
    f64 = new Float64Array(memory.buffer);
    i64 = new BigInt64Array(memory.buffer);
    u64 = new BigUint64Array(memory.buffer);
    texts = [];
  }

  let ptr = 0;
  let top = 0;
  const blocks = [];
  const SHORT = "process" in globalThis ? 24 : 200;
  const regions = new Set();
  const origins = new WeakMap();
  let stageWords = new Uint32Array(0);
  let stageBytes;
  let stageFloats;
  let stageDoubles;
  let stageLongs;
  let stageAt = 0;
  let stageWhere = "";
  let stageDepth = 0;
  let nextAt = 0;
  let resultText = "";
  let textAt = 0;
  const fresh = [];
  let freshCount = 0;
  const adoption = { address: 0 };
  const holds = [];
  const inspected = Symbol.for("nodejs.util.inspect.custom");

  const finalizers = new FinalizationRegistry(({ free, address }) => {
    if (address !== 0 && broken.why === undefined) freeNow(free, address);
  });

  const values = [undefined, null, true, false];
  let freeHandle = 4;
  const pendingValues = [];
  const broken = { why: undefined };
  const hostTraps = new WeakSet();
  let thrown;

  const $Point = { name: "Point" };

  class Point {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(x) {
      this.#address = x !== adoption ? Point_new(x) : adoption.address;
      this.#cell = keepObject(this, this.#address, $Point_free);
    }

    static {
      $Point.reach = (where, object, exclusive) => {
        try {
          if (object.#address) return object.#address;
        } catch {}
        return reachCell(where, $Point, object, exclusive);
      };
      $Point.cell = (object) => object.#cell;
      $Point.point = (object, address) => (object.#address = address);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Point);
    }

    set x(x) {
      if (broken.why !== undefined) refuse();
      checkNumber("Point.x: argument 'x'", x);
      const ptr0 = $Point.reach("Point.x: this", this, true);
      $Point_set_x(ptr0, x);
    }

    get x() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Point.reach("Point.x: this", this);
      return $Point_x(ptr0);
    }

    shift(by) {
      if (broken.why !== undefined) refuse();
      checkNumber("Point.shift: argument 'by'", by);
      const held = holds.length;
      try {
        const ptr0 = borrowObject("Point.shift: this", $Point, this, -1);
        const stack = $stack();
        try {
          $Point_shift(ptr0, by);
        } catch (error) {
          throw unwound(error, stack);
        }
      } finally {
        endHolds(held);
      }
    }

    [inspected]() {
      return inspectObject(this, ["x"]);
    }
  }

  return {
    Point,
    state,
    i8_: i8__,
    u8_: u8__,
    i16_: i16__,
    u16_: u16__,
    i32_: i32__,
    u32_: u32__,
    size: size_,
    f32_: f32__,
    f64_: f64__,
    i64_: i64__,
    u64_: u64__,
    i128_: i128__,
    u128_: u128__,
    nonZero: nonZero_,
    nonZeroLong: nonZeroLong_,
    nonZeroWide: nonZeroWide_,
    wrapping: wrapping_,
    bool_,
    char_: char__,
    unit: unit_,
    text: text_,
    boxedText,
    rcText: rcText_,
    arcText,
    cowText: cowText_,
    bytes,
    shorts: shorts_,
    words: words_,
    floats: floats_,
    doubles: doubles_,
    longs: longs_,
    unsignedLongs: unsignedLongs_,
    array,
    bools,
    texts: texts_3,
    deque: deque_,
    fixed: fixed_,
    optionU8: optionU8_,
    optionU32: optionU32_,
    optionF32: optionF32_,
    optionF64: optionF64_,
    optionI64: optionI64_,
    optionU128: optionU128_,
    optionBool: optionBool_,
    optionChar: optionChar_,
    optionUnit: optionUnit_,
    optionText: optionText_,
    optionBytes: optionBytes_,
    optionOption: optionOption_,
    optionTexts: optionTexts_,
    value: value_,
    optionValue: optionValue_,
    values: values_3,
    map: map_,
    hashMap: hashMap_,
    set: set_,
    hashSet: hashSet_,
    pair: pair_,
    twelve: twelve_,
    direction: direction_,
    optionDirection: optionDirection_,
    level: level_,
    shape: shape_,
    optionShape: optionShape_,
    place: place_3,
    optionPlace: optionPlace_,
    places: places_,
    expression: expression_,
    jsSet: jsSet_,
    optionJsSet: optionJsSet_,
    jsSets: jsSets_,
    function: function_3,
    optionFunction: optionFunction_,
    boxed,
    rc: rc_,
    nested: nested_,
    point: point_3,
    optionPoint: optionPoint_,
    points: points_,
    placeOfPoint: placeOfPoint_,
    lendText,
    lendNumbers,
    lendOptions,
    lendLists,
    lendValues,
    lendPoints,
    written,
    grow,
    caught: {
      i8_,
      u8_,
      i16_,
      u16_,
      i32_,
      u32_,
      size,
      f32_,
      f64_,
      i64_,
      u64_,
      i128_,
      u128_,
      nonZero,
      nonZeroLong,
      nonZeroWide,
      wrapping,
      bool_: bool__,
      char_,
      unit,
      text,
      boxedText: boxedText_,
      rcText,
      arcText: arcText_,
      cowText,
      bytes: bytes_,
      shorts,
      words,
      floats,
      doubles,
      longs,
      unsignedLongs,
      array: array_,
      bools: bools_,
      texts: texts_,
      deque,
      fixed,
      optionU8,
      optionU32,
      optionF32,
      optionF64,
      optionI64,
      optionU128,
      optionBool,
      optionChar,
      optionUnit,
      optionText,
      optionBytes,
      optionOption,
      optionTexts,
      value,
      optionValue,
      values: values_,
      map,
      hashMap,
      set,
      hashSet,
      pair,
      twelve,
      direction,
      optionDirection,
      level,
      shape,
      optionShape,
      place: place_,
      optionPlace,
      places,
      expression,
      jsSet,
      optionJsSet,
      jsSets,
      function: function_,
      optionFunction,
      boxed: boxed_,
      rc,
      nested,
      point: point_,
      optionPoint,
      points,
      placeOfPoint,
    },
  };

  function Point_new(x) {
    if (broken.why !== undefined) refuse();
    checkNumber("new Point: argument 'x'", x);
    try {
      return $Point_new(x) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function state() {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $state();
    } catch (error) {
      throw unwound(error, stack);
    }
    return take(result);
  }

  function i8_(value) {
    if (broken.why !== undefined) refuse();
    checkI8("caught.i8_: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $i8_(value);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === 4294967296) throw takeThrown();
    return result;
  }

  function i8__(value) {
    if (broken.why !== undefined) refuse();
    checkI8("i8_: argument 'value'", value);
    const stack = $stack();
    try {
      return $i8__(value);
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function u8_(value) {
    if (broken.why !== undefined) refuse();
    checkU8("caught.u8_: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $u8_(value);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === 4294967296) throw takeThrown();
    return result;
  }

  function u8__(value) {
    if (broken.why !== undefined) refuse();
    checkU8("u8_: argument 'value'", value);
    const stack = $stack();
    try {
      return $u8__(value);
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function i16_(value) {
    if (broken.why !== undefined) refuse();
    checkI16("caught.i16_: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $i16_(value);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === 4294967296) throw takeThrown();
    return result;
  }

  function i16__(value) {
    if (broken.why !== undefined) refuse();
    checkI16("i16_: argument 'value'", value);
    const stack = $stack();
    try {
      return $i16__(value);
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function u16_(value) {
    if (broken.why !== undefined) refuse();
    checkU16("caught.u16_: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $u16_(value);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === 4294967296) throw takeThrown();
    return result;
  }

  function u16__(value) {
    if (broken.why !== undefined) refuse();
    checkU16("u16_: argument 'value'", value);
    const stack = $stack();
    try {
      return $u16__(value);
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function i32_(value) {
    if (broken.why !== undefined) refuse();
    checkI32("caught.i32_: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $i32_(value);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === 4294967296) throw takeThrown();
    return result;
  }

  function i32__(value) {
    if (broken.why !== undefined) refuse();
    checkI32("i32_: argument 'value'", value);
    const stack = $stack();
    try {
      return $i32__(value);
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function u32_(value) {
    if (broken.why !== undefined) refuse();
    checkU32("caught.u32_: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $u32_(value);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === 4294967296) throw takeThrown();
    return result;
  }

  function u32__(value) {
    if (broken.why !== undefined) refuse();
    checkU32("u32_: argument 'value'", value);
    const stack = $stack();
    try {
      return $u32__(value) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function size(value) {
    if (broken.why !== undefined) refuse();
    checkU32("caught.size: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $size(value);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === 4294967296) throw takeThrown();
    return result;
  }

  function size_(value) {
    if (broken.why !== undefined) refuse();
    checkU32("size: argument 'value'", value);
    const stack = $stack();
    try {
      return $size_(value) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function f32_(value) {
    if (broken.why !== undefined) refuse();
    checkNumber("caught.f32_: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $f32_(value);
    } catch (error) {
      throw unwound(error, stack);
    }
    const tag = liftTag();
    if (tag === 1) throw takeThrown();
    return result;
  }

  function f32__(value) {
    if (broken.why !== undefined) refuse();
    checkNumber("f32_: argument 'value'", value);
    const stack = $stack();
    try {
      return $f32__(value);
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function f64_(value) {
    if (broken.why !== undefined) refuse();
    checkNumber("caught.f64_: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $f64_(value);
    } catch (error) {
      throw unwound(error, stack);
    }
    const tag = liftTag();
    if (tag === 1) throw takeThrown();
    return result;
  }

  function f64__(value) {
    if (broken.why !== undefined) refuse();
    checkNumber("f64_: argument 'value'", value);
    const stack = $stack();
    try {
      return $f64__(value);
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function i64_(value) {
    if (broken.why !== undefined) refuse();
    checkI64("caught.i64_: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $i64_(value);
    } catch (error) {
      throw unwound(error, stack);
    }
    const tag = liftTag();
    if (tag === 1) throw takeThrown();
    return result;
  }

  function i64__(value) {
    if (broken.why !== undefined) refuse();
    checkI64("i64_: argument 'value'", value);
    const stack = $stack();
    try {
      return $i64__(value);
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function u64_(value) {
    if (broken.why !== undefined) refuse();
    checkU64("caught.u64_: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $u64_(value);
    } catch (error) {
      throw unwound(error, stack);
    }
    const tag = liftTag();
    if (tag === 1) throw takeThrown();
    return BigInt.asUintN(64, result);
  }

  function u64__(value) {
    if (broken.why !== undefined) refuse();
    checkU64("u64_: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $u64__(value);
    } catch (error) {
      throw unwound(error, stack);
    }
    return BigInt.asUintN(64, result);
  }

  function i128_(value) {
    if (broken.why !== undefined) refuse();
    checkI128("caught.i128_: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $i128_(value, value >> 64n);
    } catch (error) {
      throw unwound(error, stack);
    }
    const tag = liftTag();
    if (tag === 1) throw takeThrown();
    return liftWide(result);
  }

  function i128__(value) {
    if (broken.why !== undefined) refuse();
    checkI128("i128_: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $i128__(value, value >> 64n);
    } catch (error) {
      throw unwound(error, stack);
    }
    return liftWide(result);
  }

  function u128_(value) {
    if (broken.why !== undefined) refuse();
    checkU128("caught.u128_: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $u128_(value, value >> 64n);
    } catch (error) {
      throw unwound(error, stack);
    }
    const tag = liftTag();
    if (tag === 1) throw takeThrown();
    return BigInt.asUintN(128, liftWide(result));
  }

  function u128__(value) {
    if (broken.why !== undefined) refuse();
    checkU128("u128_: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $u128__(value, value >> 64n);
    } catch (error) {
      throw unwound(error, stack);
    }
    return BigInt.asUintN(128, liftWide(result));
  }

  function nonZero(value) {
    if (broken.why !== undefined) refuse();
    checkU8("caught.nonZero: argument 'value'", value);
    if (value === 0) mustBe("caught.nonZero: argument 'value'", "other than zero", 0, RangeError);
    let result;
    const stack = $stack();
    try {
      result = $nonZero(value);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === 4294967296) throw takeThrown();
    return result;
  }

  function nonZero_(value) {
    if (broken.why !== undefined) refuse();
    checkU8("nonZero: argument 'value'", value);
    if (value === 0) mustBe("nonZero: argument 'value'", "other than zero", 0, RangeError);
    const stack = $stack();
    try {
      return $nonZero_(value);
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function nonZeroLong(value) {
    if (broken.why !== undefined) refuse();
    checkI64("caught.nonZeroLong: argument 'value'", value);
    if (value === 0n) mustBe("caught.nonZeroLong: argument 'value'", "other than zero", 0n, RangeError);
    let result;
    const stack = $stack();
    try {
      result = $nonZeroLong(value);
    } catch (error) {
      throw unwound(error, stack);
    }
    const tag = liftTag();
    if (tag === 1) throw takeThrown();
    return result;
  }

  function nonZeroLong_(value) {
    if (broken.why !== undefined) refuse();
    checkI64("nonZeroLong: argument 'value'", value);
    if (value === 0n) mustBe("nonZeroLong: argument 'value'", "other than zero", 0n, RangeError);
    const stack = $stack();
    try {
      return $nonZeroLong_(value);
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function nonZeroWide(value) {
    if (broken.why !== undefined) refuse();
    checkU128("caught.nonZeroWide: argument 'value'", value);
    if (value === 0n) mustBe("caught.nonZeroWide: argument 'value'", "other than zero", 0n, RangeError);
    let result;
    const stack = $stack();
    try {
      result = $nonZeroWide(value, value >> 64n);
    } catch (error) {
      throw unwound(error, stack);
    }
    const tag = liftTag();
    if (tag === 1) throw takeThrown();
    return BigInt.asUintN(128, liftWide(result));
  }

  function nonZeroWide_(value) {
    if (broken.why !== undefined) refuse();
    checkU128("nonZeroWide: argument 'value'", value);
    if (value === 0n) mustBe("nonZeroWide: argument 'value'", "other than zero", 0n, RangeError);
    let result;
    const stack = $stack();
    try {
      result = $nonZeroWide_(value, value >> 64n);
    } catch (error) {
      throw unwound(error, stack);
    }
    return BigInt.asUintN(128, liftWide(result));
  }

  function wrapping(value) {
    if (broken.why !== undefined) refuse();
    checkU32("caught.wrapping: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $wrapping(value);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === 4294967296) throw takeThrown();
    return result;
  }

  function wrapping_(value) {
    if (broken.why !== undefined) refuse();
    checkU32("wrapping: argument 'value'", value);
    const stack = $stack();
    try {
      return $wrapping_(value) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function bool_(value) {
    if (broken.why !== undefined) refuse();
    checkBoolean("bool_: argument 'value'", value);
    const stack = $stack();
    try {
      return $bool_(value) !== 0;
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function bool__(value) {
    if (broken.why !== undefined) refuse();
    checkBoolean("caught.bool_: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $bool__(value);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === 4294967296) throw takeThrown();
    return result !== 0;
  }

  function char_(value) {
    if (broken.why !== undefined) refuse();
    const code0 = lowerChar("caught.char_: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $char_(code0);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === 4294967296) throw takeThrown();
    return String.fromCodePoint(result);
  }

  function char__(value) {
    if (broken.why !== undefined) refuse();
    const code0 = lowerChar("char_: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $char__(code0);
    } catch (error) {
      throw unwound(error, stack);
    }
    return String.fromCodePoint(result);
  }

  function unit(value) {
    if (broken.why !== undefined) refuse();
    checkUndefined("caught.unit: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $unit();
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -1) throw takeThrown();
  }

  function unit_(value) {
    if (broken.why !== undefined) refuse();
    checkUndefined("unit: argument 'value'", value);
    const stack = $stack();
    try {
      $unit_();
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function text(value) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerString("caught.text: argument 'value'", base, value);
      const ptr0 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $text(ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return liftString(result);
    } finally {
      setTop(base);
    }
  }

  function text_(value) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerString("text: argument 'value'", base, value);
      const ptr0 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $text_(ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftString(result);
    } finally {
      setTop(base);
    }
  }

  function boxedText(value) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerString("boxedText: argument 'value'", base, value);
      const ptr0 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $boxedText(ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftString(result);
    } finally {
      setTop(base);
    }
  }

  function boxedText_(value) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerString("caught.boxedText: argument 'value'", base, value);
      const ptr0 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $boxedText_(ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return liftString(result);
    } finally {
      setTop(base);
    }
  }

  function rcText(value) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerString("caught.rcText: argument 'value'", base, value);
      const ptr0 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $rcText(ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return liftString(result);
    } finally {
      setTop(base);
    }
  }

  function rcText_(value) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerString("rcText: argument 'value'", base, value);
      const ptr0 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $rcText_(ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftString(result);
    } finally {
      setTop(base);
    }
  }

  function arcText(value) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerString("arcText: argument 'value'", base, value);
      const ptr0 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $arcText(ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftString(result);
    } finally {
      setTop(base);
    }
  }

  function arcText_(value) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerString("caught.arcText: argument 'value'", base, value);
      const ptr0 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $arcText_(ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return liftString(result);
    } finally {
      setTop(base);
    }
  }

  function cowText(value) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerString("caught.cowText: argument 'value'", base, value);
      const ptr0 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $cowText(ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return liftString(result);
    } finally {
      setTop(base);
    }
  }

  function cowText_(value) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerString("cowText: argument 'value'", base, value);
      const ptr0 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $cowText_(ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftString(result);
    } finally {
      setTop(base);
    }
  }

  function bytes(value) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecU8("bytes: argument 'value'", value);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $bytes(ptr0, len0);
    } catch (error) {
      throw unwound(error, stack);
    }
    return liftVecU8(result);
  }

  function bytes_(value) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecU8("caught.bytes: argument 'value'", value);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $bytes_(ptr0, len0);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -1) throw takeThrown();
    return liftVecU8(result);
  }

  function shorts(value) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecI16("caught.shorts: argument 'value'", value);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $shorts(ptr0, len0);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -1) throw takeThrown();
    return liftVecI16(result);
  }

  function shorts_(value) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecI16("shorts: argument 'value'", value);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $shorts_(ptr0, len0);
    } catch (error) {
      throw unwound(error, stack);
    }
    return liftVecI16(result);
  }

  function words(value) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecU32("caught.words: argument 'value'", value);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $words(ptr0, len0);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -1) throw takeThrown();
    return liftVecU32(result);
  }

  function words_(value) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecU32("words: argument 'value'", value);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $words_(ptr0, len0);
    } catch (error) {
      throw unwound(error, stack);
    }
    return liftVecU32(result);
  }

  function floats(value) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecF32("caught.floats: argument 'value'", value);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $floats(ptr0, len0);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -1) throw takeThrown();
    return liftVecF32(result);
  }

  function floats_(value) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecF32("floats: argument 'value'", value);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $floats_(ptr0, len0);
    } catch (error) {
      throw unwound(error, stack);
    }
    return liftVecF32(result);
  }

  function doubles(value) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecF64("caught.doubles: argument 'value'", value);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $doubles(ptr0, len0);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -1) throw takeThrown();
    return liftVecF64(result);
  }

  function doubles_(value) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecF64("doubles: argument 'value'", value);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $doubles_(ptr0, len0);
    } catch (error) {
      throw unwound(error, stack);
    }
    return liftVecF64(result);
  }

  function longs(value) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecI64("caught.longs: argument 'value'", value);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $longs(ptr0, len0);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -1) throw takeThrown();
    return liftVecI64(result);
  }

  function longs_(value) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecI64("longs: argument 'value'", value);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $longs_(ptr0, len0);
    } catch (error) {
      throw unwound(error, stack);
    }
    return liftVecI64(result);
  }

  function unsignedLongs(value) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecU64("caught.unsignedLongs: argument 'value'", value);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $unsignedLongs(ptr0, len0);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -1) throw takeThrown();
    return liftVecU64(result);
  }

  function unsignedLongs_(value) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecU64("unsignedLongs: argument 'value'", value);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $unsignedLongs_(ptr0, len0);
    } catch (error) {
      throw unwound(error, stack);
    }
    return liftVecU64(result);
  }

  function array(value) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerF64("array: argument 'value'", base, value);
      const ptr0 = ptr;
      if (len0 !== 3) mustBe("array: argument 'value'", "of length 3", len0, TypeError);
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        $array(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftShortF64(3);
    } finally {
      setTop(base);
    }
  }

  function array_(value) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerF64("caught.array: argument 'value'", base, value);
      const ptr0 = ptr;
      if (len0 !== 3) mustBe("caught.array: argument 'value'", "of length 3", len0, TypeError);
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $array_(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return liftShortF64(3);
    } finally {
      setTop(base);
    }
  }

  function bools(value) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("bools: argument 'value'", base, writeArrayOfBoolean, value);
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        $bools(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftWords(readArrayOfBoolean);
    } finally {
      setTop(base);
    }
  }

  function bools_(value) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("caught.bools: argument 'value'", base, writeArrayOfBoolean, value);
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $bools_(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return liftWords(readArrayOfBoolean);
    } finally {
      setTop(base);
    }
  }

  function texts_(value) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("caught.texts: argument 'value'", base, writeArrayOfString, value);
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $texts_(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return liftBuffer(readArrayOfString);
    } finally {
      setTop(base);
    }
  }

  function texts_3(value) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("texts: argument 'value'", base, writeArrayOfString, value);
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        $texts_3(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftBuffer(readArrayOfString);
    } finally {
      setTop(base);
    }
  }

  function deque(value) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("caught.deque: argument 'value'", base, writeArrayOfOptionalChar, value);
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $deque(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return liftWords(readArrayOfOptionalChar);
    } finally {
      setTop(base);
    }
  }

  function deque_(value) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("deque: argument 'value'", base, writeArrayOfOptionalChar, value);
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        $deque_(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftWords(readArrayOfOptionalChar);
    } finally {
      setTop(base);
    }
  }

  function fixed(value) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("caught.fixed: argument 'value'", base, write2OfString, value);
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $fixed(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return liftBuffer(read2OfString);
    } finally {
      setTop(base);
    }
  }

  function fixed_(value) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("fixed: argument 'value'", base, write2OfString, value);
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        $fixed_(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftBuffer(read2OfString);
    } finally {
      setTop(base);
    }
  }

  function optionU8(value) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkU8("caught.optionU8: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $optionU8(value ?? 4294967297);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === 4294967296) throw takeThrown();
    return result === 4294967297 ? undefined : result;
  }

  function optionU8_(value) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkU8("optionU8: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $optionU8_(value ?? 4294967297);
    } catch (error) {
      throw unwound(error, stack);
    }
    return result === 4294967297 ? undefined : result;
  }

  function optionU32(value) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkU32("caught.optionU32: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $optionU32(value ?? 4294967297);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === 4294967296) throw takeThrown();
    return result === 4294967297 ? undefined : result;
  }

  function optionU32_(value) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkU32("optionU32: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $optionU32_(value ?? 4294967297);
    } catch (error) {
      throw unwound(error, stack);
    }
    return result === 4294967297 ? undefined : result;
  }

  function optionF32(value) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkNumber("caught.optionF32: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $optionF32(value == null ? 0 : 1, value ?? 0);
    } catch (error) {
      throw unwound(error, stack);
    }
    const tag = liftTag();
    if (tag === 1) throw takeThrown();
    return tag === 2 ? undefined : result;
  }

  function optionF32_(value) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkNumber("optionF32: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $optionF32_(value == null ? 0 : 1, value ?? 0);
    } catch (error) {
      throw unwound(error, stack);
    }
    const tag = liftTag();
    return tag === 2 ? undefined : result;
  }

  function optionF64(value) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkNumber("caught.optionF64: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $optionF64(value == null ? 0 : 1, value ?? 0);
    } catch (error) {
      throw unwound(error, stack);
    }
    const tag = liftTag();
    if (tag === 1) throw takeThrown();
    return tag === 2 ? undefined : result;
  }

  function optionF64_(value) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkNumber("optionF64: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $optionF64_(value == null ? 0 : 1, value ?? 0);
    } catch (error) {
      throw unwound(error, stack);
    }
    const tag = liftTag();
    return tag === 2 ? undefined : result;
  }

  function optionI64(value) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkI64("caught.optionI64: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $optionI64(value == null ? 0 : 1, value ?? 0n);
    } catch (error) {
      throw unwound(error, stack);
    }
    const tag = liftTag();
    if (tag === 1) throw takeThrown();
    return tag === 2 ? undefined : result;
  }

  function optionI64_(value) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkI64("optionI64: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $optionI64_(value == null ? 0 : 1, value ?? 0n);
    } catch (error) {
      throw unwound(error, stack);
    }
    const tag = liftTag();
    return tag === 2 ? undefined : result;
  }

  function optionU128(value) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkU128("caught.optionU128: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $optionU128(value == null ? 0 : 1, value ?? 0n, (value ?? 0n) >> 64n);
    } catch (error) {
      throw unwound(error, stack);
    }
    const tag = liftTag();
    if (tag === 1) throw takeThrown();
    return tag === 2 ? undefined : BigInt.asUintN(128, liftWide(result));
  }

  function optionU128_(value) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkU128("optionU128: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $optionU128_(value == null ? 0 : 1, value ?? 0n, (value ?? 0n) >> 64n);
    } catch (error) {
      throw unwound(error, stack);
    }
    const tag = liftTag();
    return tag === 2 ? undefined : BigInt.asUintN(128, liftWide(result));
  }

  function optionBool(value) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkBoolean("caught.optionBool: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $optionBool(value ?? 4294967297);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === 4294967296) throw takeThrown();
    return result === 4294967297 ? undefined : result !== 0;
  }

  function optionBool_(value) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkBoolean("optionBool: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $optionBool_(value ?? 4294967297);
    } catch (error) {
      throw unwound(error, stack);
    }
    return result === 4294967297 ? undefined : result !== 0;
  }

  function optionChar(value) {
    if (broken.why !== undefined) refuse();
    const code0 = value == null ? 4294967297 : lowerChar("caught.optionChar: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $optionChar(code0);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === 4294967296) throw takeThrown();
    return result === 4294967297 ? undefined : String.fromCodePoint(result);
  }

  function optionChar_(value) {
    if (broken.why !== undefined) refuse();
    const code0 = value == null ? 4294967297 : lowerChar("optionChar: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $optionChar_(code0);
    } catch (error) {
      throw unwound(error, stack);
    }
    return result === 4294967297 ? undefined : String.fromCodePoint(result);
  }

  function optionUnit(value) {
    if (broken.why !== undefined) refuse();
    checkUndefined("caught.optionUnit: argument 'value'", value ?? undefined);
    const code0 = value === undefined ? 0 : 1;
    let result;
    const stack = $stack();
    try {
      result = $optionUnit(code0);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -1) throw takeThrown();
    return result === -2 ? undefined : null;
  }

  function optionUnit_(value) {
    if (broken.why !== undefined) refuse();
    checkUndefined("optionUnit: argument 'value'", value ?? undefined);
    const code0 = value === undefined ? 0 : 1;
    const stack = $stack();
    try {
      return $optionUnit_(code0) === -2 ? undefined : null;
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function optionText(value) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = value == null ? 0 : lowerString("caught.optionText: argument 'value'", base, value);
      const ptr0 = value == null ? 0 : ptr;
      let result;
      const stack = $stack();
      try {
        result = $optionText(ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return result === -2 ? undefined : liftString(result);
    } finally {
      setTop(base);
    }
  }

  function optionText_(value) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = value == null ? 0 : lowerString("optionText: argument 'value'", base, value);
      const ptr0 = value == null ? 0 : ptr;
      let result;
      const stack = $stack();
      try {
        result = $optionText_(ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return result === -2 ? undefined : liftString(result);
    } finally {
      setTop(base);
    }
  }

  function optionBytes(value) {
    if (broken.why !== undefined) refuse();
    const len0 = value == null ? 0 : lowerVecU8("caught.optionBytes: argument 'value'", value);
    const ptr0 = value == null ? 0 : ptr;
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $optionBytes(ptr0, len0);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -1) throw takeThrown();
    return result === -2 ? undefined : liftVecU8(result);
  }

  function optionBytes_(value) {
    if (broken.why !== undefined) refuse();
    const len0 = value == null ? 0 : lowerVecU8("optionBytes: argument 'value'", value);
    const ptr0 = value == null ? 0 : ptr;
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $optionBytes_(ptr0, len0);
    } catch (error) {
      throw unwound(error, stack);
    }
    return result === -2 ? undefined : liftVecU8(result);
  }

  function optionOption(value) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = value === undefined ? 0 : lowerWords("caught.optionOption: argument 'value'", base, writeOptionalBoolean, value);
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $optionOption(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return result === -2 ? undefined : liftWords(readOptionalBoolean);
    } finally {
      setTop(base);
    }
  }

  function optionOption_(value) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = value === undefined ? 0 : lowerWords("optionOption: argument 'value'", base, writeOptionalBoolean, value);
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $optionOption_(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return result === -2 ? undefined : liftWords(readOptionalBoolean);
    } finally {
      setTop(base);
    }
  }

  function optionTexts(value) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = value == null ? 0 : lowerWords("caught.optionTexts: argument 'value'", base, writeArrayOfString, value);
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $optionTexts(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return result === -2 ? undefined : liftBuffer(readArrayOfString);
    } finally {
      setTop(base);
    }
  }

  function optionTexts_(value) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = value == null ? 0 : lowerWords("optionTexts: argument 'value'", base, writeArrayOfString, value);
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $optionTexts_(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return result === -2 ? undefined : liftBuffer(readArrayOfString);
    } finally {
      setTop(base);
    }
  }

  function value(value_) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $value(hold(value_));
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -1) throw takeThrown();
    return take(result);
  }

  function value_(value_3) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $value_(hold(value_3));
    } catch (error) {
      throw unwound(error, stack);
    }
    return take(result);
  }

  function optionValue(value_3) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $optionValue(value_3 == null ? -2 : hold(value_3));
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -1) throw takeThrown();
    return result === -2 ? undefined : take(result);
  }

  function optionValue_(value_3) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $optionValue_(value_3 == null ? -2 : hold(value_3));
    } catch (error) {
      throw unwound(error, stack);
    }
    return result === -2 ? undefined : take(result);
  }

  function values_(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    const pending = pendingValues.length;
    try {
      const ptr0 = lowerWords("caught.values: argument 'value'", base, writeArrayOfValue, value_3);
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      let result;
      const stack = $stack();
      try {
        result = $values_(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return liftWords(readArrayOfValue);
    } finally {
      setTop(base);
      dropValues(pending);
    }
  }

  function values_3(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    const pending = pendingValues.length;
    try {
      const ptr0 = lowerWords("values: argument 'value'", base, writeArrayOfValue, value_3);
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      const stack = $stack();
      try {
        $values_3(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftWords(readArrayOfValue);
    } finally {
      setTop(base);
      dropValues(pending);
    }
  }

  function map(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("caught.map: argument 'value'", base, writeMapOfStringToU8, value_3);
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $map(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return liftBuffer(readMapOfStringToU8);
    } finally {
      setTop(base);
    }
  }

  function map_(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("map: argument 'value'", base, writeMapOfStringToU8, value_3);
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        $map_(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftBuffer(readMapOfStringToU8);
    } finally {
      setTop(base);
    }
  }

  function hashMap(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("caught.hashMap: argument 'value'", base, writeMapOfU32ToArrayOfString, value_3);
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $hashMap(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return liftBuffer(readMapOfU32ToArrayOfString);
    } finally {
      setTop(base);
    }
  }

  function hashMap_(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("hashMap: argument 'value'", base, writeMapOfU32ToArrayOfString, value_3);
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        $hashMap_(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftBuffer(readMapOfU32ToArrayOfString);
    } finally {
      setTop(base);
    }
  }

  function set(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("caught.set: argument 'value'", base, writeSetOfI64, value_3);
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $set(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return liftWords(readSetOfI64);
    } finally {
      setTop(base);
    }
  }

  function set_(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("set: argument 'value'", base, writeSetOfI64, value_3);
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        $set_(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftWords(readSetOfI64);
    } finally {
      setTop(base);
    }
  }

  function hashSet(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("caught.hashSet: argument 'value'", base, writeSetOfString, value_3);
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $hashSet(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return liftBuffer(readSetOfString);
    } finally {
      setTop(base);
    }
  }

  function hashSet_(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("hashSet: argument 'value'", base, writeSetOfString, value_3);
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        $hashSet_(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftBuffer(readSetOfString);
    } finally {
      setTop(base);
    }
  }

  function pair(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("caught.pair: argument 'value'", base, writeTupleOfU8AndString, value_3);
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $pair(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return liftBuffer(readTupleOfU8AndString);
    } finally {
      setTop(base);
    }
  }

  function pair_(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("pair: argument 'value'", base, writeTupleOfU8AndString, value_3);
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        $pair_(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftBuffer(readTupleOfU8AndString);
    } finally {
      setTop(base);
    }
  }

  function twelve(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("caught.twelve: argument 'value'", base, writeTupleOfU8AndI8AndU16AndI16AndU32AndI32AndF32AndF, value_3);
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $twelve(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return liftBuffer(readTupleOfU8AndI8AndU16AndI16AndU32AndI32AndF32AndF);
    } finally {
      setTop(base);
    }
  }

  function twelve_(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("twelve: argument 'value'", base, writeTupleOfU8AndI8AndU16AndI16AndU32AndI32AndF32AndF, value_3);
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        $twelve_(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftBuffer(readTupleOfU8AndI8AndU16AndI16AndU32AndI32AndF32AndF);
    } finally {
      setTop(base);
    }
  }

  function direction(value_3) {
    if (broken.why !== undefined) refuse();
    const code0 = variantIndex("caught.direction: argument 'value'", $Direction, value_3);
    let result;
    const stack = $stack();
    try {
      result = $direction(code0);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === 4294967296) throw takeThrown();
    return $Direction[result];
  }

  function direction_(value_3) {
    if (broken.why !== undefined) refuse();
    const code0 = variantIndex("direction: argument 'value'", $Direction, value_3);
    const stack = $stack();
    try {
      return $Direction[$direction_(code0)];
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function optionDirection(value_3) {
    if (broken.why !== undefined) refuse();
    const code0 = value_3 == null ? 4294967297 : variantIndex("caught.optionDirection: argument 'value'", $Direction, value_3);
    let result;
    const stack = $stack();
    try {
      result = $optionDirection(code0);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === 4294967296) throw takeThrown();
    return result === 4294967297 ? undefined : $Direction[result];
  }

  function optionDirection_(value_3) {
    if (broken.why !== undefined) refuse();
    const code0 = value_3 == null ? 4294967297 : variantIndex("optionDirection: argument 'value'", $Direction, value_3);
    let result;
    const stack = $stack();
    try {
      result = $optionDirection_(code0);
    } catch (error) {
      throw unwound(error, stack);
    }
    return result === 4294967297 ? undefined : $Direction[result];
  }

  function level(value_3) {
    if (broken.why !== undefined) refuse();
    const code0 = variantIndex("caught.level: argument 'value'", $Level, value_3);
    let result;
    const stack = $stack();
    try {
      result = $level(code0);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === 4294967296) throw takeThrown();
    return $Level[result];
  }

  function level_(value_3) {
    if (broken.why !== undefined) refuse();
    const code0 = variantIndex("level: argument 'value'", $Level, value_3);
    const stack = $stack();
    try {
      return $Level[$level_(code0)];
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function shape(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("caught.shape: argument 'value'", base, writeShape, value_3);
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $shape(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return liftBuffer(readShape);
    } finally {
      setTop(base);
    }
  }

  function shape_(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("shape: argument 'value'", base, writeShape, value_3);
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        $shape_(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftBuffer(readShape);
    } finally {
      setTop(base);
    }
  }

  function optionShape(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = value_3 == null ? 0 : lowerWords("caught.optionShape: argument 'value'", base, writeShape, value_3);
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $optionShape(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return result === -2 ? undefined : liftBuffer(readShape);
    } finally {
      setTop(base);
    }
  }

  function optionShape_(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = value_3 == null ? 0 : lowerWords("optionShape: argument 'value'", base, writeShape, value_3);
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $optionShape_(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return result === -2 ? undefined : liftBuffer(readShape);
    } finally {
      setTop(base);
    }
  }

  function place_(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("caught.place: argument 'value'", base, writePlace, value_3);
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $place_(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return liftBuffer(readPlace);
    } finally {
      setTop(base);
    }
  }

  function place_3(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("place: argument 'value'", base, writePlace, value_3);
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        $place_3(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftBuffer(readPlace);
    } finally {
      setTop(base);
    }
  }

  function optionPlace(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = value_3 == null ? 0 : lowerWords("caught.optionPlace: argument 'value'", base, writePlace, value_3);
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $optionPlace(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return result === -2 ? undefined : liftBuffer(readPlace);
    } finally {
      setTop(base);
    }
  }

  function optionPlace_(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = value_3 == null ? 0 : lowerWords("optionPlace: argument 'value'", base, writePlace, value_3);
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $optionPlace_(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return result === -2 ? undefined : liftBuffer(readPlace);
    } finally {
      setTop(base);
    }
  }

  function places(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("caught.places: argument 'value'", base, writeArrayOfPlace, value_3);
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $places(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return liftBuffer(readArrayOfPlace);
    } finally {
      setTop(base);
    }
  }

  function places_(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("places: argument 'value'", base, writeArrayOfPlace, value_3);
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        $places_(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftBuffer(readArrayOfPlace);
    } finally {
      setTop(base);
    }
  }

  function expression(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("caught.expression: argument 'value'", base, writeExpression, value_3);
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $expression(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return liftWords(readExpression);
    } finally {
      setTop(base);
    }
  }

  function expression_(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("expression: argument 'value'", base, writeExpression, value_3);
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        $expression_(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftWords(readExpression);
    } finally {
      setTop(base);
    }
  }

  function jsSet(value_3) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $jsSet(hold(value_3));
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -1) throw takeThrown();
    return take(result);
  }

  function jsSet_(value_3) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $jsSet_(hold(value_3));
    } catch (error) {
      throw unwound(error, stack);
    }
    return take(result);
  }

  function optionJsSet(value_3) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $optionJsSet(value_3 == null ? -2 : hold(value_3));
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -1) throw takeThrown();
    return result === -2 ? undefined : take(result);
  }

  function optionJsSet_(value_3) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $optionJsSet_(value_3 == null ? -2 : hold(value_3));
    } catch (error) {
      throw unwound(error, stack);
    }
    return result === -2 ? undefined : take(result);
  }

  function jsSets(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    const pending = pendingValues.length;
    try {
      const ptr0 = lowerWords("caught.jsSets: argument 'value'", base, writeMapOfStringToSet, value_3);
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      let result;
      const stack = $stack();
      try {
        result = $jsSets(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return liftBuffer(readMapOfStringToSet);
    } finally {
      setTop(base);
      dropValues(pending);
    }
  }

  function jsSets_(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    const pending = pendingValues.length;
    try {
      const ptr0 = lowerWords("jsSets: argument 'value'", base, writeMapOfStringToSet, value_3);
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      const stack = $stack();
      try {
        $jsSets_(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftBuffer(readMapOfStringToSet);
    } finally {
      setTop(base);
      dropValues(pending);
    }
  }

  function function_(value_3) {
    if (broken.why !== undefined) refuse();
    checkFunction("caught.function: argument 'value'", value_3);
    let result;
    const stack = $stack();
    try {
      result = $function_(hold(makeCallbackOfU32ToU32("caught.function: argument 'value'", value_3)));
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -1) throw takeThrown();
    return take(result).source;
  }

  function function_3(value_3) {
    if (broken.why !== undefined) refuse();
    checkFunction("function: argument 'value'", value_3);
    let result;
    const stack = $stack();
    try {
      result = $function_3(hold(makeCallbackOfU32ToU32("function: argument 'value'", value_3)));
    } catch (error) {
      throw unwound(error, stack);
    }
    return take(result).source;
  }

  function optionFunction(value_3) {
    if (broken.why !== undefined) refuse();
    if (value_3 != null) checkFunction("caught.optionFunction: argument 'value'", value_3);
    let result;
    const stack = $stack();
    try {
      result = $optionFunction(value_3 == null ? -2 : hold(makeCallbackOfU32ToU32("caught.optionFunction: argument 'value'", value_3)));
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -1) throw takeThrown();
    return result === -2 ? undefined : take(result).source;
  }

  function optionFunction_(value_3) {
    if (broken.why !== undefined) refuse();
    if (value_3 != null) checkFunction("optionFunction: argument 'value'", value_3);
    let result;
    const stack = $stack();
    try {
      result = $optionFunction_(value_3 == null ? -2 : hold(makeCallbackOfU32ToU32("optionFunction: argument 'value'", value_3)));
    } catch (error) {
      throw unwound(error, stack);
    }
    return result === -2 ? undefined : take(result).source;
  }

  function boxed(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("boxed: argument 'value'", base, writePlace, value_3);
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        $boxed(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftBuffer(readPlace);
    } finally {
      setTop(base);
    }
  }

  function boxed_(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("caught.boxed: argument 'value'", base, writePlace, value_3);
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $boxed_(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return liftBuffer(readPlace);
    } finally {
      setTop(base);
    }
  }

  function rc(value_3) {
    if (broken.why !== undefined) refuse();
    checkU64("caught.rc: argument 'value'", value_3);
    let result;
    const stack = $stack();
    try {
      result = $rc(value_3);
    } catch (error) {
      throw unwound(error, stack);
    }
    const tag = liftTag();
    if (tag === 1) throw takeThrown();
    return BigInt.asUintN(64, result);
  }

  function rc_(value_3) {
    if (broken.why !== undefined) refuse();
    checkU64("rc: argument 'value'", value_3);
    let result;
    const stack = $stack();
    try {
      result = $rc_(value_3);
    } catch (error) {
      throw unwound(error, stack);
    }
    return BigInt.asUintN(64, result);
  }

  function nested(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("caught.nested: argument 'value'", base, writeArrayOfOptionalTupleOfStringAndMapOfU32ToShape, value_3);
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $nested(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return liftBuffer(readArrayOfOptionalTupleOfStringAndMapOfU32ToShape);
    } finally {
      setTop(base);
    }
  }

  function nested_(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("nested: argument 'value'", base, writeArrayOfOptionalTupleOfStringAndMapOfU32ToShape, value_3);
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        $nested_(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftBuffer(readArrayOfOptionalTupleOfStringAndMapOfU32ToShape);
    } finally {
      setTop(base);
    }
  }

  function point_(value_3) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = moveObject("caught.point: argument 'value'", $Point, value_3);
      commitMoves(held, "caught.point");
      let result;
      const stack = $stack();
      try {
        result = $point_(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return adoptObject(Point, result >>> 0);
    } finally {
      endHolds(held);
    }
  }

  function point_3(value_3) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = moveObject("point: argument 'value'", $Point, value_3);
      commitMoves(held, "point");
      let result;
      const stack = $stack();
      try {
        result = $point_3(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return adoptObject(Point, result >>> 0);
    } finally {
      endHolds(held);
    }
  }

  function optionPoint(value_3) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = value_3 == null ? 0 : moveObject("caught.optionPoint: argument 'value'", $Point, value_3);
      commitMoves(held, "caught.optionPoint");
      let result;
      const stack = $stack();
      try {
        result = $optionPoint(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return result === -2 ? undefined : adoptObject(Point, result >>> 0);
    } finally {
      endHolds(held);
    }
  }

  function optionPoint_(value_3) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = value_3 == null ? 0 : moveObject("optionPoint: argument 'value'", $Point, value_3);
      commitMoves(held, "optionPoint");
      let result;
      const stack = $stack();
      try {
        result = $optionPoint_(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return result === -2 ? undefined : adoptObject(Point, result >>> 0);
    } finally {
      endHolds(held);
    }
  }

  function points(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    const held = holds.length;
    try {
      const ptr0 = lowerWords("caught.points: argument 'value'", base, writeArrayOfPoint, value_3);
      if (broken.why !== undefined) refuse();
      commitMoves(held, "caught.points");
      let result;
      const stack = $stack();
      try {
        result = $points(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return liftWords(readArrayOfPoint);
    } finally {
      setTop(base);
      endHolds(held);
    }
  }

  function points_(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    const held = holds.length;
    try {
      const ptr0 = lowerWords("points: argument 'value'", base, writeArrayOfPoint, value_3);
      if (broken.why !== undefined) refuse();
      commitMoves(held, "points");
      const stack = $stack();
      try {
        $points_(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftWords(readArrayOfPoint);
    } finally {
      setTop(base);
      endHolds(held);
    }
  }

  function placeOfPoint(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    const held = holds.length;
    try {
      const ptr0 = lowerWords("caught.placeOfPoint: argument 'value'", base, writeTupleOfPointAndOptionalPoint, value_3);
      if (broken.why !== undefined) refuse();
      commitMoves(held, "caught.placeOfPoint");
      let result;
      const stack = $stack();
      try {
        result = $placeOfPoint(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return liftWords(readTupleOfPointAndOptionalPoint);
    } finally {
      setTop(base);
      endHolds(held);
    }
  }

  function placeOfPoint_(value_3) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    const held = holds.length;
    try {
      const ptr0 = lowerWords("placeOfPoint: argument 'value'", base, writeTupleOfPointAndOptionalPoint, value_3);
      if (broken.why !== undefined) refuse();
      commitMoves(held, "placeOfPoint");
      const stack = $stack();
      try {
        $placeOfPoint_(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftWords(readTupleOfPointAndOptionalPoint);
    } finally {
      setTop(base);
      endHolds(held);
    }
  }

  function lendText(text_3, other) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 2);
    try {
      const len0 = lowerString("lendText: argument 'text'", base, text_3);
      const ptr0 = ptr;
      const len1 = other == null ? 0 : lowerString("lendText: argument 'other'", base + 1, other);
      const ptr1 = other == null ? 0 : ptr;
      const stack = $stack();
      try {
        $lendText(ptr0, len0, ptr1, len1);
      } catch (error) {
        throw unwound(error, stack);
      }
    } finally {
      setTop(base);
    }
  }

  function lendNumbers(count) {
    if (broken.why !== undefined) refuse();
    checkU16("lendNumbers: argument 'count'", count);
    const stack = $stack();
    try {
      $lendNumbers(count);
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function lendOptions() {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      $lendOptions();
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function lendLists(texts_4) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("lendLists: argument 'texts'", base, writeArrayOfString, texts_4);
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        $lendLists(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
    } finally {
      setTop(base);
    }
  }

  function lendValues(value_3, set_3) {
    if (broken.why !== undefined) refuse();
    const handle0 = hold(value_3);
    const handle1 = hold(set_3);
    const stack = $stack();
    try {
      $lendValues(handle0, handle1);
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
      take(handle1);
    }
  }

  function lendPoints(point_4) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = borrowObject("lendPoints: argument 'point'", $Point, point_4);
      const stack = $stack();
      try {
        $lendPoints(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
    } finally {
      endHolds(held);
    }
  }

  function written(count) {
    if (broken.why !== undefined) refuse();
    checkU32("written: argument 'count'", count);
    let result;
    const stack = $stack();
    try {
      result = $written(count);
    } catch (error) {
      throw unwound(error, stack);
    }
    return liftVecF64(result);
  }

  function grow(bytes_3) {
    if (broken.why !== undefined) refuse();
    checkU32("grow: argument 'bytes'", bytes_3);
    try {
      return $grow(bytes_3) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function STATE() {
    try {
      const result = host_.STATE;
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function pass(ptr0, len0) {
    try {
      const result = host_.pass(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("pass()", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_(ptr0) {
    try {
      const result = host_.pass(copyAtF64(ptr0, 3));
      if (broken.why !== undefined) refuse();
      const len1 = lowerF64("pass()", top, result);
      const ptr1 = ptr;
      if (len1 !== 3) mustBe("pass()", "of length 3", len1, TypeError);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_3(value_3) {
    try {
      const result = host_.pass(value_3 !== 0);
      if (broken.why !== undefined) refuse();
      checkBoolean("pass()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_4() {
    try {
      const written = liftWords(() => [readArrayOfBoolean()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("pass()", top, writeArrayOfBoolean, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_5() {
    try {
      const written = liftBuffer(() => [readPlace()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("pass()", top, writePlace, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_6(ptr0, len0) {
    try {
      const result = host_.pass(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("pass()", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_7(ptr0, len0) {
    try {
      const result = host_.pass(copyAtU8(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerVecU8("pass()", result);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_8(value_3) {
    try {
      const result = host_.pass(String.fromCodePoint(value_3));
      if (broken.why !== undefined) refuse();
      const code1 = lowerChar("pass()", result);
      return code1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_9(ptr0, len0) {
    try {
      const result = host_.pass(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("pass()", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_10() {
    try {
      const written = liftWords(() => [readArrayOfOptionalChar()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("pass()", top, writeArrayOfOptionalChar, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_11(value_3) {
    try {
      const result = host_.pass($Direction[value_3]);
      if (broken.why !== undefined) refuse();
      const code1 = variantIndex("pass()", $Direction, result);
      return code1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_12(ptr0, len0) {
    try {
      const result = host_.pass(copyAtF64(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerVecF64("pass()", result);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_13() {
    try {
      const written = liftWords(() => [readExpression()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("pass()", top, writeExpression, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_16() {
    try {
      const written = liftBuffer(() => [read2OfString()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("pass()", top, write2OfString, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_17(ptr0, len0) {
    try {
      const result = host_.pass(copyAtF32(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerVecF32("pass()", result);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_18(value_3) {
    try {
      const result = host_.pass(take(value_3).source);
      if (broken.why !== undefined) refuse();
      checkFunction("pass()", result);
      return hold(makeCallbackOfU32ToU32("pass()", result));
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_19() {
    try {
      const written = liftBuffer(() => [readMapOfU32ToArrayOfString()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("pass()", top, writeMapOfU32ToArrayOfString, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_20() {
    try {
      const written = liftBuffer(() => [readSetOfString()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("pass()", top, writeSetOfString, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_21(low0, high0) {
    try {
      const result = host_.pass((high0 << 64n) | BigInt.asUintN(64, low0));
      if (broken.why !== undefined) refuse();
      checkI128("pass()", result);
      leaveI64(result >> 64n);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_26(handle0) {
    try {
      const result = host_.pass(take(handle0));
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_27() {
    try {
      const written = liftBuffer(() => [readMapOfStringToSet()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const pending = pendingValues.length;
      try {
        const ptr1 = lowerWords("pass()", top, writeMapOfStringToSet, result);
        if (broken.why !== undefined) refuse();
        commitValues(pending);
        return ptr1;
      } finally {
        dropValues(pending);
      }
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_28(value_3) {
    try {
      const result = host_.pass($Level[value_3]);
      if (broken.why !== undefined) refuse();
      const code1 = variantIndex("pass()", $Level, result);
      return code1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_29(ptr0, len0) {
    try {
      const result = host_.pass(copyAtI64(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerVecI64("pass()", result);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_30() {
    try {
      const written = liftBuffer(() => [readMapOfStringToU8()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("pass()", top, writeMapOfStringToU8, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_31() {
    try {
      const written = liftBuffer(() => [readArrayOfOptionalTupleOfStringAndMapOfU32ToShape()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("pass()", top, writeArrayOfOptionalTupleOfStringAndMapOfU32ToShape, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_32(value_3) {
    try {
      const result = host_.pass(value_3);
      if (broken.why !== undefined) refuse();
      checkU8("pass()", result);
      if (result === 0) mustBe("pass()", "other than zero", 0, RangeError);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_33(value_3) {
    try {
      const result = host_.pass(value_3);
      if (broken.why !== undefined) refuse();
      checkI64("pass()", result);
      if (result === 0n) mustBe("pass()", "other than zero", 0n, RangeError);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_34(some0, word0) {
    try {
      const result = host_.pass(BigInt.asUintN(128, (word0 << 64n) | BigInt.asUintN(64, some0)));
      if (broken.why !== undefined) refuse();
      checkU128("pass()", result);
      if (result === 0n) mustBe("pass()", "other than zero", 0n, RangeError);
      leaveI64(result >> 64n);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_35(value_3) {
    try {
      const result = host_.pass(value_3 === 4294967297 ? undefined : value_3 !== 0);
      if (broken.why !== undefined) refuse();
      if (result != null) checkBoolean("pass()", result);
      return result ?? 4294967297;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_36(ptr0, len0) {
    try {
      const result = host_.pass(ptr0 === 0 ? undefined : copyAtU8(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = result == null ? 0 : lowerVecU8("pass()", result);
      const ptr1 = result == null ? 0 : ptr;
      if (broken.why !== undefined) refuse();
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_37(value_3) {
    try {
      const result = host_.pass(value_3 === 4294967297 ? undefined : String.fromCodePoint(value_3));
      if (broken.why !== undefined) refuse();
      const code1 = result == null ? 4294967297 : lowerChar("pass()", result);
      return code1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_38(value_3) {
    try {
      const result = host_.pass(value_3 === 4294967297 ? undefined : $Direction[value_3]);
      if (broken.why !== undefined) refuse();
      const code1 = result == null ? 4294967297 : variantIndex("pass()", $Direction, result);
      return code1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_39(some0, word0) {
    try {
      const result = host_.pass(some0 === 0 ? undefined : word0);
      if (broken.why !== undefined) refuse();
      if (result != null) checkNumber("pass()", result);
      leaveF32(result ?? 0);
      return result == null ? 0 : 1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_40(some0, word0) {
    try {
      const result = host_.pass(some0 === 0 ? undefined : word0);
      if (broken.why !== undefined) refuse();
      if (result != null) checkNumber("pass()", result);
      leaveF64(result ?? 0);
      return result == null ? 0 : 1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_41(value_3) {
    try {
      const result = host_.pass(value_3 < 0 ? undefined : take(value_3).source);
      if (broken.why !== undefined) refuse();
      if (result != null) checkFunction("pass()", result);
      return result == null ? -2 : hold(makeCallbackOfU32ToU32("pass()", result));
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_42(some0, word0) {
    try {
      const result = host_.pass(some0 === 0 ? undefined : word0);
      if (broken.why !== undefined) refuse();
      if (result != null) checkI64("pass()", result);
      leaveI64(result ?? 0n);
      return result == null ? 0 : 1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_43(handle0) {
    try {
      const result = host_.pass(handle0 < 0 ? undefined : take(handle0));
      if (broken.why !== undefined) refuse();
      return result == null ? -2 : hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_44() {
    try {
      const written = liftWords(() => [nextWord() === 0 ? undefined : nextWord() === 0 ? null : nextWord() !== 0]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = result === undefined ? 0 : lowerWords("pass()", top, writeOptionalBoolean, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_45() {
    try {
      const written = liftBuffer(() => [nextWord() === 0 ? undefined : readPlace()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = result == null ? 0 : lowerWords("pass()", top, writePlace, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_46(value_3) {
    try {
      const result = host_.pass(value_3 === 0 ? undefined : adoptObject(Point, value_3 >>> 0));
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr1 = result == null ? 0 : moveObject("pass()", $Point, result);
        commitMoves(held, "pass");
        return ptr1;
      } finally {
        endHolds(held);
      }
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_47() {
    try {
      const written = liftBuffer(() => [nextWord() === 0 ? undefined : readShape()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = result == null ? 0 : lowerWords("pass()", top, writeShape, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_48(ptr0, len0) {
    try {
      const result = host_.pass(ptr0 === 0 ? undefined : textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = result == null ? 0 : lowerString("pass()", top, result);
      const ptr1 = result == null ? 0 : ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_49() {
    try {
      const written = liftBuffer(() => [nextWord() === 0 ? undefined : readArrayOfString()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = result == null ? 0 : lowerWords("pass()", top, writeArrayOfString, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_50(some0, low0, high0) {
    try {
      const result = host_.pass(some0 === 0 ? undefined : BigInt.asUintN(128, (high0 << 64n) | BigInt.asUintN(64, low0)));
      if (broken.why !== undefined) refuse();
      if (result != null) checkU128("pass()", result);
      leaveI64(result ?? 0n);
      leaveThird((result ?? 0n) >> 64n);
      return result == null ? 0 : 1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_51(value_3) {
    try {
      const result = host_.pass(value_3 === 4294967297 ? undefined : value_3 >>> 0);
      if (broken.why !== undefined) refuse();
      if (result != null) checkU32("pass()", result);
      return result ?? 4294967297;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_52(value_3) {
    try {
      const result = host_.pass(value_3 === 4294967297 ? undefined : value_3);
      if (broken.why !== undefined) refuse();
      if (result != null) checkU8("pass()", result);
      return result ?? 4294967297;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_53() {
    try {
      const written = liftWords(() => [nextWord() === 0 ? undefined : null]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      checkUndefined("pass()", result ?? undefined);
      const code1 = result === undefined ? 0 : 1;
      return code1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_54(handle0) {
    try {
      const result = host_.pass(handle0 < 0 ? undefined : take(handle0));
      if (broken.why !== undefined) refuse();
      return result == null ? -2 : hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_55() {
    try {
      const written = liftBuffer(() => [readTupleOfU8AndString()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("pass()", top, writeTupleOfU8AndString, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_56() {
    try {
      const written = liftBuffer(() => [readPlace()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("pass()", top, writePlace, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_57() {
    try {
      const written = liftWords(() => [readTupleOfPointAndOptionalPoint()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr1 = lowerWords("pass()", top, writeTupleOfPointAndOptionalPoint, result);
        if (broken.why !== undefined) refuse();
        commitMoves(held, "pass");
        return ptr1;
      } finally {
        endHolds(held);
      }
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_58() {
    try {
      const written = liftBuffer(() => [readArrayOfPlace()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("pass()", top, writeArrayOfPlace, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_59(value_3) {
    try {
      const result = host_.pass(adoptObject(Point, value_3 >>> 0));
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr1 = moveObject("pass()", $Point, result);
        commitMoves(held, "pass");
        return ptr1;
      } finally {
        endHolds(held);
      }
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_60() {
    try {
      const written = liftWords(() => [readArrayOfPoint()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr1 = lowerWords("pass()", top, writeArrayOfPoint, result);
        if (broken.why !== undefined) refuse();
        commitMoves(held, "pass");
        return ptr1;
      } finally {
        endHolds(held);
      }
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_61(value_3) {
    try {
      const result = host_.pass(BigInt.asUintN(64, value_3));
      if (broken.why !== undefined) refuse();
      checkU64("pass()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_62(ptr0, len0) {
    try {
      const result = host_.pass(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("pass()", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_63() {
    try {
      const written = liftWords(() => [readSetOfI64()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("pass()", top, writeSetOfI64, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_64() {
    try {
      const written = liftBuffer(() => [readShape()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("pass()", top, writeShape, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_65(ptr0, len0) {
    try {
      const result = host_.pass(copyAtI16(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerVecI16("pass()", result);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_66(value_3) {
    try {
      const result = host_.pass(value_3 >>> 0);
      if (broken.why !== undefined) refuse();
      checkU32("pass()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_67(ptr0, len0) {
    try {
      const result = host_.pass(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("pass()", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_68() {
    try {
      const written = liftBuffer(() => [readArrayOfString()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("pass()", top, writeArrayOfString, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_69() {
    try {
      const written = liftBuffer(() => [readTupleOfU8AndI8AndU16AndI16AndU32AndI32AndF32AndF()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("pass()", top, writeTupleOfU8AndI8AndU16AndI16AndU32AndI32AndF32AndF, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_70(low0, high0) {
    try {
      const result = host_.pass(BigInt.asUintN(128, (high0 << 64n) | BigInt.asUintN(64, low0)));
      if (broken.why !== undefined) refuse();
      checkU128("pass()", result);
      leaveI64(result >> 64n);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_72(value_3) {
    try {
      const result = host_.pass(value_3 >>> 0);
      if (broken.why !== undefined) refuse();
      checkU32("pass()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_73(value_3) {
    try {
      const result = host_.pass(BigInt.asUintN(64, value_3));
      if (broken.why !== undefined) refuse();
      checkU64("pass()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_75() {
    try {
      host_.pass(undefined);
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_76(ptr0, len0) {
    try {
      const result = host_.pass(copyAtU64(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerVecU64("pass()", result);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_77(handle0) {
    try {
      const result = host_.pass(take(handle0));
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_78() {
    try {
      const written = liftWords(() => [readArrayOfValue()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const pending = pendingValues.length;
      try {
        const ptr1 = lowerWords("pass()", top, writeArrayOfValue, result);
        if (broken.why !== undefined) refuse();
        commitValues(pending);
        return ptr1;
      } finally {
        dropValues(pending);
      }
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_79(ptr0, len0) {
    try {
      const result = host_.pass(copyAtU32(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerVecU32("pass()", result);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_80(value_3) {
    try {
      const result = host_.pass(value_3 >>> 0);
      if (broken.why !== undefined) refuse();
      checkU32("pass()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_81(ptr0, len0) {
    try {
      const result = host_.pass(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("pass()", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_82(ptr0) {
    try {
      const result = host_.pass(copyAtF64(ptr0, 3));
      if (broken.why !== undefined) refuse();
      const len1 = lowerF64("pass()", top, result);
      const ptr1 = ptr;
      if (len1 !== 3) mustBe("pass()", "of length 3", len1, TypeError);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_83(value_3) {
    try {
      const result = host_.pass(value_3 !== 0);
      if (broken.why !== undefined) refuse();
      checkBoolean("pass()", result);
      return result;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_84() {
    try {
      const written = liftWords(() => [readArrayOfBoolean()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("pass()", top, writeArrayOfBoolean, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_85() {
    try {
      const written = liftBuffer(() => [readPlace()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("pass()", top, writePlace, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_86(ptr0, len0) {
    try {
      const result = host_.pass(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("pass()", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_87(ptr0, len0) {
    try {
      const result = host_.pass(copyAtU8(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerVecU8("pass()", result);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_88(value_3) {
    try {
      const result = host_.pass(String.fromCodePoint(value_3));
      if (broken.why !== undefined) refuse();
      const code1 = lowerChar("pass()", result);
      return code1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_89(ptr0, len0) {
    try {
      const result = host_.pass(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("pass()", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_90() {
    try {
      const written = liftWords(() => [readArrayOfOptionalChar()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("pass()", top, writeArrayOfOptionalChar, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_91(value_3) {
    try {
      const result = host_.pass($Direction[value_3]);
      if (broken.why !== undefined) refuse();
      const code1 = variantIndex("pass()", $Direction, result);
      return code1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_92(ptr0, len0) {
    try {
      const result = host_.pass(copyAtF64(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerVecF64("pass()", result);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_93() {
    try {
      const written = liftWords(() => [readExpression()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("pass()", top, writeExpression, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_94(value_3) {
    try {
      const result = host_.pass(value_3);
      if (broken.why !== undefined) refuse();
      checkNumber("pass()", result);
      return result;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_95(value_3) {
    try {
      const result = host_.pass(value_3);
      if (broken.why !== undefined) refuse();
      checkNumber("pass()", result);
      return result;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_96() {
    try {
      const written = liftBuffer(() => [read2OfString()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("pass()", top, write2OfString, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_97(ptr0, len0) {
    try {
      const result = host_.pass(copyAtF32(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerVecF32("pass()", result);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_98(value_3) {
    try {
      const result = host_.pass(take(value_3).source);
      if (broken.why !== undefined) refuse();
      checkFunction("pass()", result);
      return hold(makeCallbackOfU32ToU32("pass()", result));
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_99() {
    try {
      const written = liftBuffer(() => [readMapOfU32ToArrayOfString()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("pass()", top, writeMapOfU32ToArrayOfString, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_100() {
    try {
      const written = liftBuffer(() => [readSetOfString()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("pass()", top, writeSetOfString, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_101(low0, high0) {
    try {
      const result = host_.pass((high0 << 64n) | BigInt.asUintN(64, low0));
      if (broken.why !== undefined) refuse();
      checkI128("pass()", result);
      leaveI64(result >> 64n);
      return result;
    } catch (error) {
      catchThrown(error);
      return 0n;
    }
  }

  function pass_102(value_3) {
    try {
      const result = host_.pass(value_3);
      if (broken.why !== undefined) refuse();
      checkI16("pass()", result);
      return result;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_103(value_3) {
    try {
      const result = host_.pass(value_3);
      if (broken.why !== undefined) refuse();
      checkI32("pass()", result);
      return result;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_104(value_3) {
    try {
      const result = host_.pass(value_3);
      if (broken.why !== undefined) refuse();
      checkI64("pass()", result);
      return result;
    } catch (error) {
      catchThrown(error);
      return 0n;
    }
  }

  function pass_105(value_3) {
    try {
      const result = host_.pass(value_3);
      if (broken.why !== undefined) refuse();
      checkI8("pass()", result);
      return result;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_106(handle0) {
    try {
      const result = host_.pass(take(handle0));
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_107() {
    try {
      const written = liftBuffer(() => [readMapOfStringToSet()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const pending = pendingValues.length;
      try {
        const ptr1 = lowerWords("pass()", top, writeMapOfStringToSet, result);
        if (broken.why !== undefined) refuse();
        commitValues(pending);
        return ptr1;
      } finally {
        dropValues(pending);
      }
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_108(value_3) {
    try {
      const result = host_.pass($Level[value_3]);
      if (broken.why !== undefined) refuse();
      const code1 = variantIndex("pass()", $Level, result);
      return code1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_109(ptr0, len0) {
    try {
      const result = host_.pass(copyAtI64(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerVecI64("pass()", result);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_110() {
    try {
      const written = liftBuffer(() => [readMapOfStringToU8()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("pass()", top, writeMapOfStringToU8, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_111() {
    try {
      const written = liftBuffer(() => [readArrayOfOptionalTupleOfStringAndMapOfU32ToShape()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("pass()", top, writeArrayOfOptionalTupleOfStringAndMapOfU32ToShape, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_112(value_3) {
    try {
      const result = host_.pass(value_3);
      if (broken.why !== undefined) refuse();
      checkU8("pass()", result);
      if (result === 0) mustBe("pass()", "other than zero", 0, RangeError);
      return result;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_113(value_3) {
    try {
      const result = host_.pass(value_3);
      if (broken.why !== undefined) refuse();
      checkI64("pass()", result);
      if (result === 0n) mustBe("pass()", "other than zero", 0n, RangeError);
      return result;
    } catch (error) {
      catchThrown(error);
      return 0n;
    }
  }

  function pass_114(some0, word0) {
    try {
      const result = host_.pass(BigInt.asUintN(128, (word0 << 64n) | BigInt.asUintN(64, some0)));
      if (broken.why !== undefined) refuse();
      checkU128("pass()", result);
      if (result === 0n) mustBe("pass()", "other than zero", 0n, RangeError);
      leaveI64(result >> 64n);
      return result;
    } catch (error) {
      catchThrown(error);
      return 0n;
    }
  }

  function pass_115(value_3) {
    try {
      const result = host_.pass(value_3 === 4294967297 ? undefined : value_3 !== 0);
      if (broken.why !== undefined) refuse();
      if (result != null) checkBoolean("pass()", result);
      return result ?? 4294967297;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_116(ptr0, len0) {
    try {
      const result = host_.pass(ptr0 === 0 ? undefined : copyAtU8(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = result == null ? 0 : lowerVecU8("pass()", result);
      const ptr1 = result == null ? 0 : ptr;
      if (broken.why !== undefined) refuse();
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_117(value_3) {
    try {
      const result = host_.pass(value_3 === 4294967297 ? undefined : String.fromCodePoint(value_3));
      if (broken.why !== undefined) refuse();
      const code1 = result == null ? 4294967297 : lowerChar("pass()", result);
      return code1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_118(value_3) {
    try {
      const result = host_.pass(value_3 === 4294967297 ? undefined : $Direction[value_3]);
      if (broken.why !== undefined) refuse();
      const code1 = result == null ? 4294967297 : variantIndex("pass()", $Direction, result);
      return code1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_119(some0, word0) {
    try {
      const result = host_.pass(some0 === 0 ? undefined : word0);
      if (broken.why !== undefined) refuse();
      if (result != null) checkNumber("pass()", result);
      leaveF32(result ?? 0);
      return result == null ? 0 : 1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_120(some0, word0) {
    try {
      const result = host_.pass(some0 === 0 ? undefined : word0);
      if (broken.why !== undefined) refuse();
      if (result != null) checkNumber("pass()", result);
      leaveF64(result ?? 0);
      return result == null ? 0 : 1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_121(value_3) {
    try {
      const result = host_.pass(value_3 < 0 ? undefined : take(value_3).source);
      if (broken.why !== undefined) refuse();
      if (result != null) checkFunction("pass()", result);
      return result == null ? -2 : hold(makeCallbackOfU32ToU32("pass()", result));
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_122(some0, word0) {
    try {
      const result = host_.pass(some0 === 0 ? undefined : word0);
      if (broken.why !== undefined) refuse();
      if (result != null) checkI64("pass()", result);
      leaveI64(result ?? 0n);
      return result == null ? 0 : 1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_123(handle0) {
    try {
      const result = host_.pass(handle0 < 0 ? undefined : take(handle0));
      if (broken.why !== undefined) refuse();
      return result == null ? -2 : hold(result);
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_124() {
    try {
      const written = liftWords(() => [nextWord() === 0 ? undefined : nextWord() === 0 ? null : nextWord() !== 0]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = result === undefined ? 0 : lowerWords("pass()", top, writeOptionalBoolean, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_125() {
    try {
      const written = liftBuffer(() => [nextWord() === 0 ? undefined : readPlace()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = result == null ? 0 : lowerWords("pass()", top, writePlace, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_126(value_3) {
    try {
      const result = host_.pass(value_3 === 0 ? undefined : adoptObject(Point, value_3 >>> 0));
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr1 = result == null ? 0 : moveObject("pass()", $Point, result);
        commitMoves(held, "pass");
        return ptr1;
      } finally {
        endHolds(held);
      }
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_127() {
    try {
      const written = liftBuffer(() => [nextWord() === 0 ? undefined : readShape()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = result == null ? 0 : lowerWords("pass()", top, writeShape, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_128(ptr0, len0) {
    try {
      const result = host_.pass(ptr0 === 0 ? undefined : textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = result == null ? 0 : lowerString("pass()", top, result);
      const ptr1 = result == null ? 0 : ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_129() {
    try {
      const written = liftBuffer(() => [nextWord() === 0 ? undefined : readArrayOfString()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = result == null ? 0 : lowerWords("pass()", top, writeArrayOfString, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_130(some0, low0, high0) {
    try {
      const result = host_.pass(some0 === 0 ? undefined : BigInt.asUintN(128, (high0 << 64n) | BigInt.asUintN(64, low0)));
      if (broken.why !== undefined) refuse();
      if (result != null) checkU128("pass()", result);
      leaveI64(result ?? 0n);
      leaveThird((result ?? 0n) >> 64n);
      return result == null ? 0 : 1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_131(value_3) {
    try {
      const result = host_.pass(value_3 === 4294967297 ? undefined : value_3 >>> 0);
      if (broken.why !== undefined) refuse();
      if (result != null) checkU32("pass()", result);
      return result ?? 4294967297;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_132(value_3) {
    try {
      const result = host_.pass(value_3 === 4294967297 ? undefined : value_3);
      if (broken.why !== undefined) refuse();
      if (result != null) checkU8("pass()", result);
      return result ?? 4294967297;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_133() {
    try {
      const written = liftWords(() => [nextWord() === 0 ? undefined : null]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      checkUndefined("pass()", result ?? undefined);
      const code1 = result === undefined ? 0 : 1;
      return code1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_134(handle0) {
    try {
      const result = host_.pass(handle0 < 0 ? undefined : take(handle0));
      if (broken.why !== undefined) refuse();
      return result == null ? -2 : hold(result);
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_135() {
    try {
      const written = liftBuffer(() => [readTupleOfU8AndString()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("pass()", top, writeTupleOfU8AndString, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_136() {
    try {
      const written = liftBuffer(() => [readPlace()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("pass()", top, writePlace, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_137() {
    try {
      const written = liftWords(() => [readTupleOfPointAndOptionalPoint()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr1 = lowerWords("pass()", top, writeTupleOfPointAndOptionalPoint, result);
        if (broken.why !== undefined) refuse();
        commitMoves(held, "pass");
        return ptr1;
      } finally {
        endHolds(held);
      }
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_138() {
    try {
      const written = liftBuffer(() => [readArrayOfPlace()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("pass()", top, writeArrayOfPlace, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_139(value_3) {
    try {
      const result = host_.pass(adoptObject(Point, value_3 >>> 0));
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr1 = moveObject("pass()", $Point, result);
        commitMoves(held, "pass");
        return ptr1;
      } finally {
        endHolds(held);
      }
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_140() {
    try {
      const written = liftWords(() => [readArrayOfPoint()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr1 = lowerWords("pass()", top, writeArrayOfPoint, result);
        if (broken.why !== undefined) refuse();
        commitMoves(held, "pass");
        return ptr1;
      } finally {
        endHolds(held);
      }
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_141(value_3) {
    try {
      const result = host_.pass(BigInt.asUintN(64, value_3));
      if (broken.why !== undefined) refuse();
      checkU64("pass()", result);
      return result;
    } catch (error) {
      catchThrown(error);
      return 0n;
    }
  }

  function pass_142(ptr0, len0) {
    try {
      const result = host_.pass(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("pass()", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_143() {
    try {
      const written = liftWords(() => [readSetOfI64()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("pass()", top, writeSetOfI64, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_144() {
    try {
      const written = liftBuffer(() => [readShape()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("pass()", top, writeShape, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_145(ptr0, len0) {
    try {
      const result = host_.pass(copyAtI16(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerVecI16("pass()", result);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_146(value_3) {
    try {
      const result = host_.pass(value_3 >>> 0);
      if (broken.why !== undefined) refuse();
      checkU32("pass()", result);
      return result;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_147(ptr0, len0) {
    try {
      const result = host_.pass(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("pass()", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_148() {
    try {
      const written = liftBuffer(() => [readArrayOfString()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("pass()", top, writeArrayOfString, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_149() {
    try {
      const written = liftBuffer(() => [readTupleOfU8AndI8AndU16AndI16AndU32AndI32AndF32AndF()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("pass()", top, writeTupleOfU8AndI8AndU16AndI16AndU32AndI32AndF32AndF, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_150(low0, high0) {
    try {
      const result = host_.pass(BigInt.asUintN(128, (high0 << 64n) | BigInt.asUintN(64, low0)));
      if (broken.why !== undefined) refuse();
      checkU128("pass()", result);
      leaveI64(result >> 64n);
      return result;
    } catch (error) {
      catchThrown(error);
      return 0n;
    }
  }

  function pass_151(value_3) {
    try {
      const result = host_.pass(value_3);
      if (broken.why !== undefined) refuse();
      checkU16("pass()", result);
      return result;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_152(value_3) {
    try {
      const result = host_.pass(value_3 >>> 0);
      if (broken.why !== undefined) refuse();
      checkU32("pass()", result);
      return result;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_153(value_3) {
    try {
      const result = host_.pass(BigInt.asUintN(64, value_3));
      if (broken.why !== undefined) refuse();
      checkU64("pass()", result);
      return result;
    } catch (error) {
      catchThrown(error);
      return 0n;
    }
  }

  function pass_154(value_3) {
    try {
      const result = host_.pass(value_3);
      if (broken.why !== undefined) refuse();
      checkU8("pass()", result);
      return result;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_155() {
    try {
      host_.pass(undefined);
      if (broken.why !== undefined) refuse();
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_156(ptr0, len0) {
    try {
      const result = host_.pass(copyAtU64(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerVecU64("pass()", result);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_157(handle0) {
    try {
      const result = host_.pass(take(handle0));
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_158() {
    try {
      const written = liftWords(() => [readArrayOfValue()]);
      const result = host_.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const pending = pendingValues.length;
      try {
        const ptr1 = lowerWords("pass()", top, writeArrayOfValue, result);
        if (broken.why !== undefined) refuse();
        commitValues(pending);
        return ptr1;
      } finally {
        dropValues(pending);
      }
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_159(ptr0, len0) {
    try {
      const result = host_.pass(copyAtU32(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerVecU32("pass()", result);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_160(value_3) {
    try {
      const result = host_.pass(value_3 >>> 0);
      if (broken.why !== undefined) refuse();
      checkU32("pass()", result);
      return result;
    } catch (error) {
      catchThrown(error);
    }
  }

  function look(handle0) {
    try {
      const result = host_.look(adoptObject(Point, handle0 >>> 0));
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function note(ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3) {
    try {
      host_.note(textFrom(ptr0, len0), textFrom(ptr1, len1), ptr2 === 0 ? undefined : textFrom(ptr2, len2), ptr3 === 0 ? undefined : textFrom(ptr3, len3));
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    }
  }

  function note_(ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3, ptr4, len4, ptr5, len5, ptr6) {
    try {
      host_.note(copyAtU8(ptr0, len0), copyAtI16(ptr1, len1), copyAtF32(ptr2, len2), copyAtF64(ptr3, len3), copyAtU64(ptr4, len4), copyAtU32(ptr5, len5), copyAtI8(ptr6, 2));
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    }
  }

  function note_3(ptr0, len0, ptr1, len1, handle2, handle3) {
    try {
      host_.note(ptr0 === 0 ? undefined : copyAtF64(ptr0, len0), ptr1 === 0 ? undefined : copyAtI64(ptr1, len1), handle2 === 0 ? undefined : adoptObject(Point, handle2 >>> 0), handle3 === 0 ? undefined : adoptObject(Point, handle3 >>> 0));
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    }
  }

  function note_4(e) {
    try {
      const written = liftBuffer(() => [readArrayOfString(), readArrayOfString(), readArrayOfBoolean(), readArrayOfString()]);
      host_.note(written[0], written[1], written[2], written[3], e >>> 0);
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    }
  }

  function note_5(handle0, handle1, handle2, handle3) {
    try {
      const written = liftWords(() => [readArrayOfValue()]);
      host_.note(values[handle0], values[handle1], handle2 < 0 ? undefined : values[handle2], handle3 < 0 ? undefined : values[handle3], written[0]);
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    }
  }

  function note_6(handle0, b, handle2) {
    try {
      const written = liftWords(() => [readArrayOfPoint()]);
      host_.note(adoptObject(Point, handle0 >>> 0), adoptObject(Point, b >>> 0), adoptObject(Point, handle2 >>> 0), written[0]);
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    }
  }

  function fill(ptr0, len0, ptr1, len1) {
    try {
      const array0 = copyAtU8(ptr0, len0);
      const result = host_.fill(array0, textFrom(ptr1, len1));
      if (broken.why !== undefined) refuse();
      writeBackU8(array0, ptr0);
      checkU32("fill()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function fill_(ptr0, len0, ptr1, len1) {
    try {
      const array0 = copyAtF64(ptr0, len0);
      const result = host_.fill(array0, textFrom(ptr1, len1));
      if (broken.why !== undefined) refuse();
      writeBackF64(array0, ptr0);
      checkU32("fill()", result);
      return result;
    } catch (error) {
      catchThrown(error);
    }
  }

  function fill_3(ptr0, len0, ptr1, len1) {
    try {
      const array0 = copyAtI64(ptr0, len0);
      host_.fill(array0, textFrom(ptr1, len1));
      if (broken.why !== undefined) refuse();
      writeBackI64(array0, ptr0);
    } catch (error) {
      throw passing(error);
    }
  }

  function fillTwo(ptr0, len0, ptr1, len1) {
    try {
      const array0 = copyAtU32(ptr0, len0);
      const array1 = copyAtF32(ptr1, len1);
      host_.fillTwo(array0, array1);
      if (broken.why !== undefined) refuse();
      writeBackU32(array0, ptr0);
      writeBackF32(array1, ptr1);
    } catch (error) {
      throw passing(error);
    }
  }

  function makeCallbackOfU32ToU32(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        try {
          const result = source(word0_0 >>> 0);
          if (broken.why !== undefined) refuse();
          checkU32(place, result);
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = result;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function read2OfString() {
    const items = [];
    for (let count = 2; count > 0; count--) {
      items.push(nextText());
    }
    return items;
  }

  function readArrayOfBoolean() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextWord() !== 0);
    }
    return items;
  }

  function readArrayOfExpression() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(readExpression());
    }
    return items;
  }

  function readArrayOfOptionalChar() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextWord() === 0 ? undefined : String.fromCodePoint(nextWord()));
    }
    return items;
  }

  function readArrayOfOptionalTupleOfStringAndMapOfU32ToShape() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextWord() === 0 ? undefined : readTupleOfStringAndMapOfU32ToShape());
    }
    return items;
  }

  function readArrayOfPlace() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(readPlace());
    }
    return items;
  }

  function readArrayOfPoint() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(adoptObject(Point, nextWord() >>> 0));
    }
    return items;
  }

  function readArrayOfString() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextText());
    }
    return items;
  }

  function readArrayOfValue() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(take(nextWord()));
    }
    return items;
  }

  function readExpression() {
    switch (nextWord()) {
      case 0:
        return { type: "Number", value: nextDouble() };
      case 1:
        return { type: "Negative", value: readExpression() };
      case 2:
        return { type: "Sum", value: readArrayOfExpression() };
    }
  }

  function readMapOfStringToSet() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextText(), take(nextWord()));
    }
    return items;
  }

  function readMapOfStringToU8() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextText(), nextWord());
    }
    return items;
  }

  function readMapOfU32ToArrayOfString() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextWord(), readArrayOfString());
    }
    return items;
  }

  function readMapOfU32ToShape() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextWord(), readShape());
    }
    return items;
  }

  function readOptionalBoolean() {
    return nextWord() === 0 ? null : nextWord() !== 0;
  }

  function readPlace() {
    return {
      name: nextText(),
      position: readTupleOfF64AndF64(),
      ...(nextWord() !== 0 && { near: readPlace() }),
    };
  }

  function readSetOfI64() {
    const items = new Set();
    for (let count = nextWord(); count > 0; count--) {
      items.add(nextLong());
    }
    return items;
  }

  function readSetOfString() {
    const items = new Set();
    for (let count = nextWord(); count > 0; count--) {
      items.add(nextText());
    }
    return items;
  }

  function readShape() {
    switch (nextWord()) {
      case 0:
        return { type: "Dot" };
      case 1:
        return { type: "Circle", radius: nextDouble() };
      case 2:
        return { type: "Named", value: nextText() };
      case 3:
        return { type: "Pair", value: readTupleOfU8AndDirection() };
    }
  }

  function readTupleOfF64AndF64() {
    return [nextDouble(), nextDouble()];
  }

  function readTupleOfPointAndOptionalPoint() {
    return [adoptObject(Point, nextWord() >>> 0), nextWord() === 0 ? undefined : adoptObject(Point, nextWord() >>> 0)];
  }

  function readTupleOfStringAndMapOfU32ToShape() {
    return [nextText(), readMapOfU32ToShape()];
  }

  function readTupleOfU8AndDirection() {
    return [nextWord(), $Direction[nextWord()]];
  }

  function readTupleOfU8AndI8AndU16AndI16AndU32AndI32AndF32AndF() {
    return [nextWord(), nextWord() | 0, nextWord(), nextWord() | 0, nextWord(), nextWord() | 0, nextFloat(), nextDouble(), nextWord() !== 0, String.fromCodePoint(nextWord()), nextText(), nextWord() === 0 ? undefined : nextWord()];
  }

  function readTupleOfU8AndString() {
    return [nextWord(), nextText()];
  }

  function write2OfString(where, value) {
    const items = iterableOf(where, value);
    let index = 0;
    try {
      for (const item of items) {
        putText("", item);
        index++;
        if (index > 2) break;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    checkLength(where, index, 2);
  }

  function writeArrayOfBoolean(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putBoolean("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeArrayOfExpression(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        writeExpression("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeArrayOfOptionalChar(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(item == null ? 0 : 1);
        if (item != null) {
          putWord(lowerChar("", item));
        }
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeArrayOfOptionalTupleOfStringAndMapOfU32ToShape(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(item == null ? 0 : 1);
        if (item != null) {
          writeTupleOfStringAndMapOfU32ToShape("", item);
        }
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeArrayOfPlace(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        writePlace("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeArrayOfPoint(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(moveObject("", $Point, item));
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeArrayOfString(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putText("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeArrayOfValue(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putValue(item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeExpression(where, value) {
    descend();
    try {
      checkObject("", value);
      const tag = variantIndex(".type", $Expression, value.type);
      putWord(tag);
      switch (tag) {
        case 0: {
          putDoubleChecked(".value", value.value);
          break;
        }
        case 1: {
          writeExpression(".value", value.value);
          break;
        }
        case 2: {
          writeArrayOfExpression(".value", value.value);
          break;
        }
      }
    } catch (error) {
      throw within(where, error);
    }
    ascend();
  }

  function writeMapOfStringToSet(where, value) {
    const items = mapEntries(where, value, true);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putText(" as a key", key);
        putValue(item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    stageWords[count] = index;
  }

  function writeMapOfStringToU8(where, value) {
    const items = mapEntries(where, value, true);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putText(" as a key", key);
        putU8("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    stageWords[count] = index;
  }

  function writeMapOfU32ToArrayOfString(where, value) {
    const items = mapEntries(where, value, false);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putU32(" as a key", key);
        writeArrayOfString("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    stageWords[count] = index;
  }

  function writeMapOfU32ToShape(where, value) {
    const items = mapEntries(where, value, false);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putU32(" as a key", key);
        writeShape("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    stageWords[count] = index;
  }

  function writeOptionalBoolean(where, value) {
    putWord(value == null ? 0 : 1);
    if (value != null) {
      putBoolean(where, value);
    }
  }

  function writePlace(where, value) {
    descend();
    try {
      checkObject("", value);
      putText(".name", value.name);
      writeTupleOfF64AndF64(".position", value.position);
      {
        const some = value.near;
        putWord(some == null ? 0 : 1);
        if (some != null) {
          writePlace(".near", some);
        }
      }
    } catch (error) {
      throw within(where, error);
    }
    ascend();
  }

  function writeSetOfI64(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putI64("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeSetOfString(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putText("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeShape(where, value) {
    try {
      checkObject("", value);
      const tag = variantIndex(".type", $Shape, value.type);
      putWord(tag);
      switch (tag) {
        case 1: {
          putDoubleChecked(".radius", value.radius);
          break;
        }
        case 2: {
          putText(".value", value.value);
          break;
        }
        case 3: {
          writeTupleOfU8AndDirection(".value", value.value);
          break;
        }
      }
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfF64AndF64(where, value) {
    try {
      checkTuple("", value, 2);
      putDoubleChecked("[0]", value[0]);
      putDoubleChecked("[1]", value[1]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfPointAndOptionalPoint(where, value) {
    try {
      checkTuple("", value, 2);
      putWord(moveObject("[0]", $Point, value[0]));
      {
        const some = value[1];
        putWord(some == null ? 0 : 1);
        if (some != null) {
          putWord(moveObject("[1]", $Point, some));
        }
      }
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfStringAndMapOfU32ToShape(where, value) {
    try {
      checkTuple("", value, 2);
      putText("[0]", value[0]);
      writeMapOfU32ToShape("[1]", value[1]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfU8AndDirection(where, value) {
    try {
      checkTuple("", value, 2);
      putU8("[0]", value[0]);
      putWord(variantIndex("[1]", $Direction, value[1]));
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfU8AndI8AndU16AndI16AndU32AndI32AndF32AndF(where, value) {
    try {
      checkTuple("", value, 12);
      putU8("[0]", value[0]);
      putI8("[1]", value[1]);
      putU16("[2]", value[2]);
      putI16("[3]", value[3]);
      putU32("[4]", value[4]);
      putI32("[5]", value[5]);
      putFloatChecked("[6]", value[6]);
      putDoubleChecked("[7]", value[7]);
      putBoolean("[8]", value[8]);
      putWord(lowerChar("[9]", value[9]));
      putText("[10]", value[10]);
      {
        const some = value[11];
        putWord(some == null ? 0 : 1);
        if (some != null) {
          putU8("[11]", some);
        }
      }
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfU8AndString(where, value) {
    try {
      checkTuple("", value, 2);
      putU8("[0]", value[0]);
      putText("[1]", value[1]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function place(where, slot, size) {
    if (slot < 4 && size <= 4096) ptr = ARENA + slot * 4096;
    else room(where, slot, size);
    if (u8.length === 0) refreshViews();
    return ptr;
  }

  function room(where, slot, size) {
    const block = (blocks[slot] ??= { ptr: ARENA + slot * 4096, size: slot < 4 ? 4096 : 0 });
    if (block.size < size) {
      size = Math.max(size, block.size * 2);
      block.ptr = growBy(where, size);
      block.size = size;
    }
    ptr = block.ptr;
    if (!block.bytes?.length) {
      block.bytes = new Uint8Array(memory.buffer, ptr, block.size);
      refreshViews();
    }
    return block.bytes;
  }

  function growBy(where, size) {
    try {
      return memory.grow(size < 2 ** 31 ? size / 65536 + 1 : -1) * 65536;
    } catch {
      mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    }
  }

  function point(address) {
    ptr = address;
  }

  function setTop(slot) {
    top = slot;
  }

  function lowerString(where, slot, text) {
    if (typeof text !== "string") mustBe(where, "a string", text);
    const { length } = text;
    if (length > SHORT) return encodeText(where, slot, text);
    const start = place(where, slot, length * 3 + 1);
    const words = u32;
    const bytes = u8;
    let word = start >>> 2;
    let index = 0;
    for (; index + 3 < length; index += 4) {
      const a = text.charCodeAt(index);
      const b = text.charCodeAt(index + 1);
      const c = text.charCodeAt(index + 2);
      const d = text.charCodeAt(index + 3);
      if ((a | b | c | d) > 127) break;
      words[word++] = a | (b << 8) | (c << 16) | (d << 24);
    }
    for (; index < length; index++) {
      const code = text.charCodeAt(index);
      if (code > 127) break;
      bytes[start + index] = code;
    }
    return index === length ? length : lowerUnits(where, slot, text);
  }

  function lowerUnits(where, slot, text) {
    const { length } = text;
    let at = (ptr + length + 1) >>> 1;
    for (let index = 0; index < length; index++) {
      const code = text.charCodeAt(index);
      if (code >> 11 === 27) return encodeText(where, slot, text);
      u16[at++] = code;
    }
    return ~length;
  }

  function encodeText(where, slot, text) {
    for (let size = text.length; ; size *= 3) {
      const { read, written } = encoder.encodeInto(text, room(where, slot, size));
      if (read === text.length) return written;
    }
  }

  function liftString(length) {
    const text = liftBorrowed(length);
    if (length > 1024) $free(u32[RESULT / 4], u32[RESULT / 4 + 1], 1);
    return text;
  }

  function liftBorrowed(length) {
    if (u8.length === 0) refreshViews();
    if (length <= 32) return liftUnits(TEXT / 2, length);
    if (length <= 1024) return decoder.decode((texts[length] ??= new Uint8Array(memory.buffer, TEXT, length)));
    return decoder.decode(new Uint8Array(memory.buffer, u32[RESULT / 4], length));
  }

  function liftUnits(at, count) {
    const codes = u16;
    let text = "";
    switch (count > 16 ? (count + 3) & 60 : count) {
      case 1:
        return String.fromCharCode(codes[at++]);
      case 2:
        return String.fromCharCode(codes[at++], codes[at++]);
      case 3:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++]);
      case 4:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++]);
      case 5:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 6:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 7:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 8:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 9:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 10:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 11:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 12:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 13:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 14:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 15:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 16:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 20:
        text = String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
        break;
      case 24:
        text = String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
        break;
      case 28:
        text = String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
        break;
      case 32:
        text = String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
    }
    return text.slice(0, count);
  }

  function textFrom(ptr, length) {
    if (length >= 0) return decode(ptr, length);
    if (u16.length === 0) refreshViews();
    return liftUnits(ptr >>> 1, ~length);
  }

  function decode(ptr, length) {
    return decoder.decode(new Uint8Array(memory.buffer, ptr >>> 0, length));
  }

  function lowerF64(where, slot, numbers, mutable) {
    const typed = typedName.call(numbers) === "Float64Array" || isTyped(where, "a Float64Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 8;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      let start = insideAt(numbers, size);
      if (start > 0) return length;
      // Making room may end all other views of the memory.
      numbers = new Float64Array(numbers);
    }
    place(where, slot, size);
    return copyF64(where, numbers, length, typed) ? length : lowerF64(where, slot, [...numbers]);
  }

  function lowerVecF32(where, numbers) {
    const typed = typedName.call(numbers) === "Float32Array" || isTyped(where, "a Float32Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 4;
    const { byteOffset } = numbers;
    const views = u8;
    const address = takeBlock(where, size, 4);
    // The array may have been a view of the memory that has just grown.
    if (u8 !== views && typed && typedLength.call(numbers) < length) numbers = new Float32Array(memory.buffer, byteOffset, length);
    point(address);
    let done = false;
    try {
      done = copyF32(where, numbers, length, typed);
    } finally {
      if (!done) $free(address, size, 4);
    }
    return done ? length : lowerVecF32(where, [...numbers]);
  }

  function lowerVecF64(where, numbers) {
    const typed = typedName.call(numbers) === "Float64Array" || isTyped(where, "a Float64Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 8;
    const { byteOffset } = numbers;
    const views = u8;
    const address = takeBlock(where, size, 8);
    // The array may have been a view of the memory that has just grown.
    if (u8 !== views && typed && typedLength.call(numbers) < length) numbers = new Float64Array(memory.buffer, byteOffset, length);
    point(address);
    let done = false;
    try {
      done = copyF64(where, numbers, length, typed);
    } finally {
      if (!done) $free(address, size, 8);
    }
    return done ? length : lowerVecF64(where, [...numbers]);
  }

  function lowerVecI16(where, numbers) {
    const typed = typedName.call(numbers) === "Int16Array" || isTyped(where, "an Int16Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 2;
    const { byteOffset } = numbers;
    const views = u8;
    const address = takeBlock(where, size, 2);
    // The array may have been a view of the memory that has just grown.
    if (u8 !== views && typed && typedLength.call(numbers) < length) numbers = new Int16Array(memory.buffer, byteOffset, length);
    point(address);
    let done = false;
    try {
      done = copyI16(where, numbers, length, typed);
    } finally {
      if (!done) $free(address, size, 2);
    }
    return done ? length : lowerVecI16(where, [...numbers]);
  }

  function lowerVecI64(where, numbers) {
    const typed = typedName.call(numbers) === "BigInt64Array" || isTyped(where, "a BigInt64Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 8;
    const { byteOffset } = numbers;
    const views = u8;
    const address = takeBlock(where, size, 8);
    // The array may have been a view of the memory that has just grown.
    if (u8 !== views && typed && typedLength.call(numbers) < length) numbers = new BigInt64Array(memory.buffer, byteOffset, length);
    point(address);
    let done = false;
    try {
      done = copyI64(where, numbers, length, typed);
    } finally {
      if (!done) $free(address, size, 8);
    }
    return done ? length : lowerVecI64(where, [...numbers]);
  }

  function lowerVecU32(where, numbers) {
    const typed = typedName.call(numbers) === "Uint32Array" || isTyped(where, "a Uint32Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 4;
    const { byteOffset } = numbers;
    const views = u8;
    const address = takeBlock(where, size, 4);
    // The array may have been a view of the memory that has just grown.
    if (u8 !== views && typed && typedLength.call(numbers) < length) numbers = new Uint32Array(memory.buffer, byteOffset, length);
    point(address);
    let done = false;
    try {
      done = copyU32(where, numbers, length, typed);
    } finally {
      if (!done) $free(address, size, 4);
    }
    return done ? length : lowerVecU32(where, [...numbers]);
  }

  function lowerVecU64(where, numbers) {
    const typed = typedName.call(numbers) === "BigUint64Array" || isTyped(where, "a BigUint64Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 8;
    const { byteOffset } = numbers;
    const views = u8;
    const address = takeBlock(where, size, 8);
    // The array may have been a view of the memory that has just grown.
    if (u8 !== views && typed && typedLength.call(numbers) < length) numbers = new BigUint64Array(memory.buffer, byteOffset, length);
    point(address);
    let done = false;
    try {
      done = copyU64(where, numbers, length, typed);
    } finally {
      if (!done) $free(address, size, 8);
    }
    return done ? length : lowerVecU64(where, [...numbers]);
  }

  function lowerVecU8(where, numbers) {
    const typed = typedName.call(numbers) === "Uint8Array" || isTyped(where, "a Uint8Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length;
    const { byteOffset } = numbers;
    const views = u8;
    const address = takeBlock(where, size, 1);
    // The array may have been a view of the memory that has just grown.
    if (u8 !== views && typed && typedLength.call(numbers) < length) numbers = new Uint8Array(memory.buffer, byteOffset, length);
    point(address);
    let done = false;
    try {
      done = copyU8(where, numbers, length, typed);
    } finally {
      if (!done) $free(address, size, 1);
    }
    return done ? length : lowerVecU8(where, [...numbers]);
  }

  function copyF32(where, numbers, length, typed) {
    const target = f32;
    const address = ptr;
    const start = address / 4;
    if (length === 0) refuseDetached(where, numbers);
    if (typed && length > 8) {
      target.set(numbers, start);
      return true;
    }
    if (!typed) point(0);
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      if (typeof number !== "number" && numbers.length >= length) mustBe(`${where}[${index}]`, "a number", number);
      target[start + index] = number;
    }
    const isAlone = ptr === 0 && target.length > 0 && numbers.length >= length;
    if (isAlone) point(address);
    return typed || isAlone;
  }

  function copyF64(where, numbers, length, typed) {
    const target = f64;
    const address = ptr;
    const start = address / 8;
    if (length === 0) refuseDetached(where, numbers);
    if (typed && length > 8) {
      target.set(numbers, start);
      return true;
    }
    if (!typed) point(0);
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      if (typeof number !== "number" && numbers.length >= length) mustBe(`${where}[${index}]`, "a number", number);
      target[start + index] = number;
    }
    const isAlone = ptr === 0 && target.length > 0 && numbers.length >= length;
    if (isAlone) point(address);
    return typed || isAlone;
  }

  function copyI16(where, numbers, length, typed) {
    const target = i16;
    const address = ptr;
    const start = address / 2;
    if (length === 0) refuseDetached(where, numbers);
    if (typed && length > 8) {
      target.set(numbers, start);
      return true;
    }
    if (!typed) point(0);
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      const isInteger = typeof number === "number" && (target[start + index] = number) === target[start + index];
      if (!isInteger && numbers.length >= length) checkI16(`${where}[${index}]`, number);
    }
    const isAlone = ptr === 0 && target.length > 0 && numbers.length >= length;
    if (isAlone) point(address);
    return typed || isAlone;
  }

  function copyU32(where, numbers, length, typed) {
    const target = u32;
    const address = ptr;
    const start = address / 4;
    if (length === 0) refuseDetached(where, numbers);
    if (typed && length > 8) {
      target.set(numbers, start);
      return true;
    }
    if (!typed) point(0);
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      const isInteger = typeof number === "number" && (target[start + index] = number) === target[start + index];
      if (!isInteger && numbers.length >= length) checkU32(`${where}[${index}]`, number);
    }
    const isAlone = ptr === 0 && target.length > 0 && numbers.length >= length;
    if (isAlone) point(address);
    return typed || isAlone;
  }

  function copyU8(where, numbers, length, typed) {
    const target = u8;
    const address = ptr;
    const start = address;
    if (length === 0) refuseDetached(where, numbers);
    if (typed && length > 8) {
      target.set(numbers, start);
      return true;
    }
    if (!typed) point(0);
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      const isInteger = typeof number === "number" && (target[start + index] = number) === target[start + index];
      if (!isInteger && numbers.length >= length) checkU8(`${where}[${index}]`, number);
    }
    const isAlone = ptr === 0 && target.length > 0 && numbers.length >= length;
    if (isAlone) point(address);
    return typed || isAlone;
  }

  function copyI64(where, numbers, length, typed) {
    const target = i64;
    const address = ptr;
    const start = address / 8;
    if (length === 0) refuseDetached(where, numbers);
    if (typed && length > 8) {
      target.set(numbers, start);
      return true;
    }
    if (!typed) point(0);
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      const isInteger = typeof number === "bigint" && (target[start + index] = number) === target[start + index];
      if (!isInteger && numbers.length >= length) checkI64(`${where}[${index}]`, number);
    }
    const isAlone = ptr === 0 && target.length > 0 && numbers.length >= length;
    if (isAlone) point(address);
    return typed || isAlone;
  }

  function copyU64(where, numbers, length, typed) {
    const target = u64;
    const address = ptr;
    const start = address / 8;
    if (length === 0) refuseDetached(where, numbers);
    if (typed && length > 8) {
      target.set(numbers, start);
      return true;
    }
    if (!typed) point(0);
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      const isInteger = typeof number === "bigint" && (target[start + index] = number) === target[start + index];
      if (!isInteger && numbers.length >= length) checkU64(`${where}[${index}]`, number);
    }
    const isAlone = ptr === 0 && target.length > 0 && numbers.length >= length;
    if (isAlone) point(address);
    return typed || isAlone;
  }

  function copyAtF32(ptr, length) {
    if (f32.length === 0) refreshViews();
    const start = (ptr >>> 0) / 4;
    return f32.slice(start, start + (length >>> 0));
  }

  function copyAtF64(ptr, length) {
    if (f64.length === 0) refreshViews();
    const start = (ptr >>> 0) / 8;
    return f64.slice(start, start + (length >>> 0));
  }

  function copyAtI16(ptr, length) {
    if (i16.length === 0) refreshViews();
    const start = (ptr >>> 0) / 2;
    return i16.slice(start, start + (length >>> 0));
  }

  function copyAtI64(ptr, length) {
    if (i64.length === 0) refreshViews();
    const start = (ptr >>> 0) / 8;
    return i64.slice(start, start + (length >>> 0));
  }

  function copyAtI8(ptr, length) {
    if (i8.length === 0) refreshViews();
    const start = (ptr >>> 0);
    return i8.slice(start, start + (length >>> 0));
  }

  function copyAtU32(ptr, length) {
    if (u32.length === 0) refreshViews();
    const start = (ptr >>> 0) / 4;
    return u32.slice(start, start + (length >>> 0));
  }

  function copyAtU64(ptr, length) {
    if (u64.length === 0) refreshViews();
    const start = (ptr >>> 0) / 8;
    return u64.slice(start, start + (length >>> 0));
  }

  function copyAtU8(ptr, length) {
    if (u8.length === 0) refreshViews();
    const start = (ptr >>> 0);
    return u8.slice(start, start + (length >>> 0));
  }

  function writeBackF32(numbers, ptr) {
    if (f32.length === 0) refreshViews();
    if (typedLength.call(numbers) > 0) f32.set(numbers, (ptr >>> 0) / 4);
  }

  function writeBackF64(numbers, ptr) {
    if (f64.length === 0) refreshViews();
    if (typedLength.call(numbers) > 0) f64.set(numbers, (ptr >>> 0) / 8);
  }

  function writeBackI64(numbers, ptr) {
    if (i64.length === 0) refreshViews();
    if (typedLength.call(numbers) > 0) i64.set(numbers, (ptr >>> 0) / 8);
  }

  function writeBackU32(numbers, ptr) {
    if (u32.length === 0) refreshViews();
    if (typedLength.call(numbers) > 0) u32.set(numbers, (ptr >>> 0) / 4);
  }

  function writeBackU8(numbers, ptr) {
    if (u8.length === 0) refreshViews();
    if (typedLength.call(numbers) > 0) u8.set(numbers, (ptr >>> 0));
  }

  function insideAt(array, bytes) {
    const start = typedOffset.call(array);
    for (const { ptr, size } of regions) {
      if (ptr <= start && start + bytes <= ptr + size) {
        point(start);
        return start;
      }
    }
    return 0;
  }

  function allocate(Type, length) {
    checkU32("allocate: argument 'length'", length);
    const size = length * ((Type !== DataView && Type?.BYTES_PER_ELEMENT) || mustBe("allocate: argument 'type'", "the class of a typed array", Type));
    const region = { Type, ptr: takeBlock("allocate: argument 'length'", size), length, size };
    regions.add(region);
    new Uint8Array(memory.buffer, region.ptr, size).fill(0);
    return view(region);
  }

  function view(region) {
    const array = new region.Type(memory.buffer, region.ptr, region.length);
    origins.set(array, region);
    return array;
  }

  function regionOf(where, array) {
    return origins.get(array) ?? mustBe(where, "an array from allocate()", array);
  }

  function refresh(array) {
    const region = regionOf("refresh: argument 'array'", array);
    if (!regions.has(region)) throw Error("refresh: argument 'array' was released");
    return array.buffer === memory.buffer ? array : view(region);
  }

  function takeBlock(where, size, align = 8) {
    const address = size < 2 ** 31 ? $allocate(size, align) >>> 0 : 0;
    if (address === 0) mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    if (u8.length === 0) refreshViews();
    return address;
  }

  function liftVecF32(length) {
    if (length >= 0 && length <= 16) return liftShortF32(length);
    const numbers = liftSliceF32(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 4, 4);
    return numbers;
  }

  function liftVecF64(length) {
    if (length >= 0 && length <= 16) return liftShortF64(length);
    const numbers = liftSliceF64(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 8, 8);
    return numbers;
  }

  function liftVecI16(length) {
    if (length >= 0 && length <= 16) return liftShortI16(length);
    const numbers = liftSliceI16(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 2, 2);
    return numbers;
  }

  function liftVecI64(length) {
    if (length >= 0 && length <= 16) return liftShortI64(length);
    const numbers = liftSliceI64(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 8, 8);
    return numbers;
  }

  function liftVecU32(length) {
    if (length >= 0 && length <= 16) return liftShortU32(length);
    const numbers = liftSliceU32(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 4, 4);
    return numbers;
  }

  function liftVecU64(length) {
    if (length >= 0 && length <= 16) return liftShortU64(length);
    const numbers = liftSliceU64(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 8, 8);
    return numbers;
  }

  function liftVecU8(length) {
    if (length >= 0 && length <= 16) return liftShortU8(length);
    const numbers = liftSliceU8(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1], 1);
    return numbers;
  }

  function liftShortF32(length) {
    if (f32.length === 0) refreshViews();
    const area = f32;
    const start = TEXT / 4;
    if (length > 8) return area.slice(start, start + length);
    const numbers = new Float32Array(length);
    for (let index = 0; index < length; index++) numbers[index] = area[start + index];
    return numbers;
  }

  function liftShortF64(length) {
    if (f64.length === 0) refreshViews();
    const area = f64;
    const start = TEXT / 8;
    if (length > 8) return area.slice(start, start + length);
    const numbers = new Float64Array(length);
    for (let index = 0; index < length; index++) numbers[index] = area[start + index];
    return numbers;
  }

  function liftShortI16(length) {
    if (i16.length === 0) refreshViews();
    const area = i16;
    const start = TEXT / 2;
    if (length > 8) return area.slice(start, start + length);
    const numbers = new Int16Array(length);
    for (let index = 0; index < length; index++) numbers[index] = area[start + index];
    return numbers;
  }

  function liftShortI64(length) {
    if (i64.length === 0) refreshViews();
    const area = i64;
    const start = TEXT / 8;
    if (length > 8) return area.slice(start, start + length);
    const numbers = new BigInt64Array(length);
    for (let index = 0; index < length; index++) numbers[index] = area[start + index];
    return numbers;
  }

  function liftShortU32(length) {
    if (u32.length === 0) refreshViews();
    const area = u32;
    const start = TEXT / 4;
    if (length > 8) return area.slice(start, start + length);
    const numbers = new Uint32Array(length);
    for (let index = 0; index < length; index++) numbers[index] = area[start + index];
    return numbers;
  }

  function liftShortU64(length) {
    if (u64.length === 0) refreshViews();
    const area = u64;
    const start = TEXT / 8;
    if (length > 8) return area.slice(start, start + length);
    const numbers = new BigUint64Array(length);
    for (let index = 0; index < length; index++) numbers[index] = area[start + index];
    return numbers;
  }

  function liftShortU8(length) {
    if (u8.length === 0) refreshViews();
    const area = u8;
    const start = TEXT;
    if (length > 8) return area.slice(start, start + length);
    const numbers = new Uint8Array(length);
    for (let index = 0; index < length; index++) numbers[index] = area[start + index];
    return numbers;
  }

  function liftSliceF32(length) {
    if (f32.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 4;
    return f32.slice(start, start + (length >>> 0));
  }

  function liftSliceF64(length) {
    if (f64.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 8;
    return f64.slice(start, start + (length >>> 0));
  }

  function liftSliceI16(length) {
    if (i16.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 2;
    return i16.slice(start, start + (length >>> 0));
  }

  function liftSliceI64(length) {
    if (i64.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 8;
    return i64.slice(start, start + (length >>> 0));
  }

  function liftSliceU32(length) {
    if (u32.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 4;
    return u32.slice(start, start + (length >>> 0));
  }

  function liftSliceU64(length) {
    if (u64.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 8;
    return u64.slice(start, start + (length >>> 0));
  }

  function liftSliceU8(length) {
    if (u8.length === 0) refreshViews();
    const start = u32[RESULT / 4];
    return u8.slice(start, start + (length >>> 0));
  }

  function liftWide(low) {
    if (i64.length === 0) refreshViews();
    return (i64[RESULT / 8 + 1] << 64n) | BigInt.asUintN(64, low);
  }

  function liftTag() {
    if (u32.length === 0) refreshViews();
    return u32[RESULT / 4];
  }

  function leaveU32(word) {
    if (u32.length === 0) refreshViews();
    u32[RESULT / 4] = word;
  }

  function leaveF32(number) {
    if (f32.length === 0) refreshViews();
    f32[RESULT / 4] = number;
  }

  function leaveF64(number) {
    if (f64.length === 0) refreshViews();
    f64[RESULT / 8] = number;
  }

  function leaveI64(number) {
    if (i64.length === 0) refreshViews();
    i64[RESULT / 8] = number;
  }

  function leaveThird(number) {
    if (i64.length === 0) refreshViews();
    i64[RESULT / 8 + 1] = number;
  }

  function enlargeStage(count) {
    const old = stageWords;
    try {
      stageWords = new Uint32Array(Math.max(1024, count + (count & 1)));
    } catch {
      throw RangeError(`${stageWhere} must be small enough for memory, got ${count * 4} bytes`);
    }
    stageBytes = new Uint8Array(stageWords.buffer);
    stageFloats = new Float32Array(stageWords.buffer);
    stageDoubles = new Float64Array(stageWords.buffer);
    stageLongs = new BigInt64Array(stageWords.buffer);
    stageWords.set(old);
  }

  function reserveWords(count, odd = 0) {
    const start = stageAt + (stageAt & odd);
    stageAt = start + count;
    if (stageAt > stageWords.length) enlargeStage(stageAt * 2);
    return start;
  }

  function putWord(word) {
    const start = stageAt++;
    if (start === stageWords.length) enlargeStage(start * 2);
    stageWords[start] = word;
  }

  function putFloat(number) {
    const start = reserveWords(1);
    stageFloats[start] = number;
  }

  function putDouble(number) {
    const start = reserveWords(2, 1);
    stageDoubles[start / 2] = number;
  }

  function putLong(number) {
    const start = reserveWords(2, 1);
    stageLongs[start / 2] = number;
  }

  function endWords(end) {
    stageAt = end;
  }

  function descend() {
    if (++stageDepth > 512) throw RangeError(`${stageWhere} is nested more than 512 deep`);
  }

  function ascend() {
    stageDepth--;
  }

  function lowerWords(where, slot, write, value) {
    const outerAt = stageAt;
    const outerWhere = stageWhere;
    const outerDepth = stageDepth;
    stageWhere = where;
    stageDepth = 0;
    try {
      let start = reserveWords(0, 1);
      write(where, value);
      const address = place(where, slot, (stageAt - start) * 4);
      let to = address / 4;
      if (stageAt - start > 16) u32.set(stageWords.subarray(start, stageAt), to);
      else while (start < stageAt) u32[to++] = stageWords[start++];
      return address;
    } finally {
      stageAt = outerAt;
      stageWhere = outerWhere;
      stageDepth = outerDepth;
    }
  }

  function putI16(where, number) {
    checkI16(where, number);
    putWord(number);
  }

  function putI32(where, number) {
    checkI32(where, number);
    putWord(number);
  }

  function putI8(where, number) {
    checkI8(where, number);
    putWord(number);
  }

  function putU16(where, number) {
    checkU16(where, number);
    putWord(number);
  }

  function putU32(where, number) {
    checkU32(where, number);
    putWord(number);
  }

  function putU8(where, number) {
    checkU8(where, number);
    putWord(number);
  }

  function putI64(where, number) {
    checkI64(where, number);
    putLong(number);
  }

  function putFloatChecked(where, number) {
    checkNumber(where, number);
    putFloat(number);
  }

  function putDoubleChecked(where, number) {
    checkNumber(where, number);
    putDouble(number);
  }

  function putBoolean(where, value) {
    checkBoolean(where, value);
    putWord(value);
  }

  function putText(where, text) {
    if (typeof text !== "string") mustBe(where, "a string", text);
    const { length } = text;
    const start = reserveWords(1 + Math.ceil(length * 0.75));
    const bytes = stageBytes;
    let at = start * 4 + 4;
    let written = 0;
    while (written < length && length < 100) {
      const code = text.charCodeAt(written);
      if (code > 127) break;
      bytes[at++] = code;
      written++;
    }
    if (written < length) ({ written } = encoder.encodeInto(text, bytes.subarray(start * 4 + 4)));
    stageWords[start] = written;
    endWords(start + 1 + Math.ceil(written / 4));
  }

  function liftBuffer(read) {
    if (u32.length === 0) refreshViews();
    nextAt = u32[RESULT / 4 + 1] / 4;
    resultText = decode(u32[RESULT / 4 + 2], u32[RESULT / 4 + 3]);
    textAt = 0;
    const value = read();
    resultText = "";
    return value;
  }

  function liftWords(read) {
    if (u32.length === 0) refreshViews();
    nextAt = u32[RESULT / 4 + 1] / 4;
    return read();
  }

  function nextWord() {
    return u32[nextAt++];
  }

  function nextFloat() {
    return f32[nextAt++];
  }

  function nextDouble() {
    return f64[nextPair() / 2];
  }

  function nextLong() {
    return i64[nextPair() / 2];
  }

  function nextPair() {
    const start = nextAt + (nextAt & 1);
    nextAt = start + 2;
    return start;
  }

  function nextText() {
    const from = textAt;
    textAt += u32[nextAt++];
    return resultText.slice(from, textAt);
  }

  function keepObject(object, address, free) {
    const cell = { object, address, free, state: 0 };
    if (freshCount === 256) registerFresh();
    if (freshCount === 0) queueMicrotask(registerFresh);
    fresh[freshCount++] = cell;
    return cell;
  }

  function registerFresh() {
    while (freshCount > 0) {
      const cell = fresh[--freshCount];
      if (cell.address !== 0) finalizers.register(cell.object, cell);
      cell.object = undefined;
    }
  }

  function refuseOther(where, kind, object) {
    mustBe(where, `a ${kind.name}`, object);
  }

  function adoptObject(Class, address) {
    adoption.address = address;
    return new Class(adoption);
  }

  function cellOf(where, kind, object) {
    try {
      return kind.cell(object);
    } catch {
      refuseOther(where, kind, object);
    }
  }

  function reachCell(where, kind, object, exclusive) {
    const { address, state } = cellOf(where, kind, object);
    if (state === 0 || (state > 0 && !exclusive)) return address;
    const subject = where.replace(/: this$/, `$& ${kind.name}`);
    if (typeof state !== "number") refuseGone(subject, state);
    refuseValue(Error, `${subject} ${state === -2 ? "is passed twice" : `is borrowed${state > 0 ? "" : " mutably"}`}`);
  }

  function changeState(kind, object, change) {
    const cell = kind.cell(object);
    if (typeof cell.state !== "number") return;
    cell.state += change;
    kind.point(object, cell.state === 0 ? cell.address : 0);
  }

  function endCell(cell, end) {
    cell.state = fate(end);
    cell.address = 0;
  }

  function freeObject(cell, kind) {
    const { address, free, state } = cell;
    if (address === 0 || broken.why !== undefined) return;
    if (state !== 0) throw Error(`${kind.name}.free: this ${kind.name} is borrowed by a call under way`);
    endCell(cell, "was freed");
    freeNow(free, address);
  }

  function borrowObject(where, kind, object, change = 1) {
    const address = reachCell(where, kind, object, change < 0);
    changeState(kind, object, change);
    holds.push({ kind, object, change });
    return address;
  }

  function moveObject(where, kind, object) {
    return borrowObject(where, kind, object, -2);
  }

  function commitMoves(base, by) {
    for (let index = base; index < holds.length; index++) {
      const { kind, object, change } = holds[index];
      if (change === -2) endCell(kind.cell(object), `was moved by ${by}()`);
    }
  }

  function endHold({ kind, object, change }) {
    changeState(kind, object, -change);
  }

  function endHolds(base) {
    while (holds.length > base) endHold(holds.pop());
  }

  function inspectObject(object, names) {
    const shown = { [inspected]: {} };
    try {
      for (const name of names) shown[name] = { value: object[name], enumerable: true };
    } catch {
      // It is gone.
    }
    return Object.create(Object.getPrototypeOf(object), shown);
  }

  function freeNow(free, address) {
    const stack = $stack();
    try {
      free(address);
    } catch (error) {
      $unwind(stack);
      throw caught(error);
    }
  }

  function fate(text) {
    return text;
  }

  function refuseGone(subject, end) {
    refuseValue(Error, `${subject} ${end}`);
  }

  function hold(value) {
    if (value === undefined) return 0;
    const handle = freeHandle;
    if (handle === values.length) {
      freeHandle = values.push(value);
    } else {
      freeHandle = values[handle];
      values[handle] = value;
    }
    return handle;
  }

  function take(handle) {
    const value = values[handle];
    if (handle > 3) {
      values[handle] = freeHandle;
      freeHandle = handle;
    }
    return value;
  }

  function putValue(value) {
    const handle = hold(value);
    pendingValues.push(handle);
    putWord(handle);
  }

  function commitValues(base) {
    while (pendingValues.length > base) pendingValues.pop();
  }

  function dropValues(base) {
    while (pendingValues.length > base) take(pendingValues.pop());
  }

  function value_drop(handle) {
    take(handle);
  }

  function value_clone(handle) {
    return hold(values[handle]);
  }

  function refuse() {
    throw Error(`the module panicked earlier: ${broken.why}`);
  }

  function caught(error) {
    if (!(error instanceof WebAssembly.RuntimeError || isOverflow(error)) || hostTraps.has(error)) return error;
    broken.why = `${error.message} (minibind's feature "panic-message" or a debug build tells why)`;
    return new PanicError(broken.why, { cause: error });
  }

  function unwound(error, stack) {
    $unwind(stack);
    return caught(error);
  }

  function passing(error) {
    if (error instanceof Error && broken.why === undefined) hostTraps.add(error);
    return error;
  }

  function error_value(handle) {
    thrown = { value: take(handle) };
  }

  function takeThrown() {
    const { value } = thrown;
    thrown = undefined;
    passing(value);
    return value;
  }

  function catchThrown(error) {
    if (broken.why !== undefined) throw error;
    if (u32.length === 0) refreshViews();
    u32[RESULT / 4 + 4] = hold(error) + 1;
  }
}

const $Direction = ["North", "South"];

const $Level = [-1, 10];

const $Shape = ["Dot", "Circle", "Named", "Pair"];

const $Expression = ["Number", "Negative", "Sum"];

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
let mismatch;
const typedLength = Uint8Array.prototype.__lookupGetter__("length");
const typedBuffer = Uint8Array.prototype.__lookupGetter__("buffer");
const typedOffset = Uint8Array.prototype.__lookupGetter__("byteOffset");
const typedName = Uint8Array.prototype.__lookupGetter__(Symbol.toStringTag);

class PanicError extends Error {
  name = "PanicError";
}

function checkFunction(where, value) {
  if (typeof value !== "function") mustBe(where, "a function", value);
}

function checkObject(where, value) {
  if (typeof value !== "object" || value === null) mustBe(where, "an object", value);
}

function hostFunction(value, name, from, path) {
  if (typeof value !== "function") throw Error(`init: ${from} has no function '${name}', which ${path} imports`);
  return value;
}

function checkTuple(where, value, length) {
  if (!Array.isArray(value)) mustBe(where, "an array", value);
  checkLength(where, value.length, length);
}

function checkLength(where, found, length) {
  if (found !== length) mustBe(where, `of length ${length}`, found, TypeError);
}

function checkI8(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value << 24) >> 24 !== value) mustBe(where, "an integer from -128 to 127", value, RangeError);
}

function checkU8(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value & 255) !== value) mustBe(where, "an integer from 0 to 255", value, RangeError);
}

function checkI16(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value << 16) >> 16 !== value) mustBe(where, "an integer from -32768 to 32767", value, RangeError);
}

function checkU16(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value & 65535) !== value) mustBe(where, "an integer from 0 to 65535", value, RangeError);
}

function checkI32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value | 0) !== value) mustBe(where, "an integer from -2147483648 to 2147483647", value, RangeError);
}

function checkU32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if (value >>> 0 !== value) mustBe(where, "an integer from 0 to 4294967295", value, RangeError);
}

function checkI64(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asIntN(64, value) !== value) mustBe(where, "a bigint from -9223372036854775808 to 9223372036854775807", value, RangeError);
}

function checkU64(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asUintN(64, value) !== value) mustBe(where, "a bigint from 0 to 18446744073709551615", value, RangeError);
}

function checkI128(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asIntN(128, value) !== value) mustBe(where, "a bigint from -170141183460469231731687303715884105728 to 170141183460469231731687303715884105727", value, RangeError);
}

function checkU128(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asUintN(128, value) !== value) mustBe(where, "a bigint from 0 to 340282366920938463463374607431768211455", value, RangeError);
}

function checkNumber(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
}

function checkBoolean(where, value) {
  if (typeof value !== "boolean") mustBe(where, "a boolean", value);
}

function checkUndefined(where, value) {
  if (value !== undefined) mustBe(where, "undefined", value);
}

function isOverflow(error) {
  return /^(RangeError|InternalError)$/.test(error?.name) && /call stack|recursion/.test(error.message) && /wasm-function|wasm code|at unknown/.test(error.stack);
}

function isTyped(where, expected, value, mutable) {
  const name = typedName.call(value) ?? (Array.isArray(value) ? "Array" : ArrayBuffer.isView(value) && "DataView");
  if (name === "Array" && !mutable) return false;
  if (!expected.endsWith(` ${name}`.replace("Clamped", ""))) {
    mustBe(where, mutable ? expected : `${expected} or an array`, name || value, name && TypeError);
  }
  return true;
}

function iterableOf(where, value) {
  if (typeof value === "string" || typeof value?.[Symbol.iterator] !== "function") mustBe(where, "an array", value);
  return value;
}

function keyText(key) {
  return (typeof key === "object" && key !== null) || typeof key === "function" ? typeof key : String(key);
}

function lowerChar(where, text) {
  if (typeof text !== "string") mustBe(where, "a string", text);
  const high = text.charCodeAt(0);
  const low = text.charCodeAt(1);
  if (text.length === 1 && high >> 11 !== 27) return high;
  if (text.length === 2 && high >> 10 === 54 && low >> 10 === 55) return (high << 10) + low - 56613888;
  mustBe(where, "a string of one character", JSON.stringify(text), TypeError);
}

function mapEntries(where, value, plain) {
  if (Object.prototype.toString.call(value) === "[object Map]") return value.entries();
  if (!plain || typeof value !== "object" || value === null || Symbol.iterator in value) {
    const list = Array.isArray(value);
    mustBe(where, plain ? "a Map or an object" : "a Map", list ? "an array" : value, list ? TypeError : undefined);
  }
  return Object.entries(value);
}

function noteMismatch(place, error) {
  mismatch = /^(\.|\[| |$)/.test(place) ? error : undefined;
  return error;
}

function mustBe(where, expected, value, Kind) {
  refuseValue(Kind || TypeError, `${where} must be ${expected}, got ${Kind || value === null ? value : typeof value}`);
}

function refuseValue(Kind, message, options) {
  throw noteMismatch(message, Kind(message, options));
}

function within(where, error) {
  return mismatch && error === mismatch ? noteMismatch(where, new error.constructor(where + error.message, error)) : error;
}

function refuseDetached(where, numbers) {
  try {
    numbers.keys();
  } catch {
    refuseValue(Error, `${where} was detached when memory grew; pass refresh(array)`);
  }
}

function variantIndex(where, values, value) {
  const index = values.indexOf(value);
  if (index < 0) {
    const expected = values.map((value) => JSON.stringify(value)).join(" or ");
    mustBe(where, expected, typeof value === "string" ? JSON.stringify(value) : value, typeof value === "string" || typeof value === "number" ? TypeError : undefined);
  }
  return index;
}

function early(name) {
  throw Error(`call and await init() before ${name}()`);
}

async function load(source, imports) {
  source = await source;
  const url = source.href ?? source.url ?? source;
  if (url.trim && !source.status) {
    const fs = !/^(?!file:)\w\w+:/.test(url) && globalThis.process?.getBuiltinModule?.("fs");
    source = fs ? fs.readFileSync(/^file:/.test(url) ? new URL(url) : url) : await fetch(source);
  }
  if (source.ok === false) throw Error(`init: ${source.url} gave HTTP status ${source.status}`);
  if (source.ok && !/wasm$/.test(source.headers.get("content-type"))) source = await source.arrayBuffer();
  if (source.status) source = await WebAssembly.compileStreaming(source);
  if (source.byteLength) source = await WebAssembly.compile(source);
  return WebAssembly.instantiate(source, imports);
}
