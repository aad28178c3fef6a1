//! Functions of Rust in JavaScript: lent for a call, kept by Rust, given away, returned.

use minibind::{Callback, Closure, JsError, JsValue, export, import};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

#[import(module = "./host.js")]
extern "C" {
    fn run_each(items: &JsValue, run: &mut dyn FnMut(f64));
    #[import(name = "runEach")]
    fn run_each_impl(items: &JsValue, run: impl FnMut(f64));
    #[import(name = "runEach")]
    fn run_each_fn(items: &JsValue, run: &dyn Fn(JsValue));
    #[import(name = "runEach")]
    fn try_each(
        items: &JsValue,
        run: &mut dyn FnMut(&str) -> Result<(), JsError>,
    ) -> Result<(), JsValue>;
    #[import(name = "runEach")]
    fn maybe_each(items: &JsValue, run: Option<&dyn Fn(u32)>);
    fn sort_texts(items: Vec<String>, compare: impl Fn(String, String) -> i32) -> Vec<String>;
    fn pick<'a>(
        items: &'a JsValue,
        first: &dyn Fn(&str) -> bool,
        second: &dyn Fn(&str) -> bool,
    ) -> Option<String>;

    fn add(run: &Closure<dyn FnMut(u32) -> u32>) -> u32;
    fn remove(run: &Closure<dyn FnMut(u32) -> u32>) -> bool;
    #[import(name = "add")]
    fn add_fn(run: &Closure<dyn Fn(u32, &str) -> String>) -> u32;
    #[import(name = "add")]
    fn give(run: Closure<dyn FnMut(u32) -> u32>) -> u32;
    #[import(name = "add")]
    fn give_box(run: Box<dyn Fn(String) -> usize>) -> u32;
    #[import(name = "add")]
    fn give_option(run: Option<Closure<dyn Fn() -> u32>>) -> u32;
    #[import(name = "add")]
    fn give_list(list: Vec<Box<dyn Fn() -> u32>>) -> u32;
    fn call(index: u32, value: u32) -> Result<u32, JsValue>;
    fn fail(value: JsValue);
}

#[import]
extern "C" {
    type EventTarget;
    #[import(constructor)]
    fn new() -> EventTarget;
    fn add_event_listener(this: &EventTarget, kind: &str, run: &Closure<dyn FnMut(Event)>);
    fn remove_event_listener(this: &EventTarget, kind: &str, run: &Closure<dyn FnMut(Event)>);
    fn dispatch_event(this: &EventTarget, event: &Event) -> bool;

    type Event;
    #[import(constructor)]
    fn new(kind: &str) -> Event;
    #[import(getter)]
    fn r#type(this: &Event) -> String;

    #[import(name = "Array")]
    type JsArray;
    fn sort(this: &JsArray, compare: &mut dyn FnMut(f64, f64) -> f64) -> JsArray;
    fn map(this: &JsArray, run: &dyn Fn(JsValue, u32) -> JsValue) -> JsArray;
    fn reduce(this: &JsArray, run: impl Fn(f64, JsValue) -> f64, first: f64) -> f64;

    fn set_timeout(run: &Closure<dyn FnMut()>, milliseconds: u32) -> JsValue;
    #[import(name = "setTimeout")]
    fn set_timeout_once(run: Closure<dyn FnMut()>, milliseconds: u32) -> JsValue;
}

thread_local! {
    static LIVE: Cell<u32> = const { Cell::new(0) };
    static SEEN: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    static KEPT: RefCell<Option<Closure<dyn FnMut(u32) -> u32>>> = const { RefCell::new(None) };
}

/// Something that functions own, which is counted.
struct Counted(String);

impl Counted {
    fn new(name: &str) -> Self {
        LIVE.set(LIVE.get() + 1);
        Counted(name.into())
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        LIVE.set(LIVE.get() - 1);
    }
}

/// How many functions there are that own something.
#[export]
fn live() -> u32 {
    LIVE.get()
}

#[export]
fn seen() -> Vec<String> {
    SEEN.take()
}

fn see(text: impl Into<String>) {
    SEEN.with_borrow_mut(|seen| seen.push(text.into()));
}

// Lent.

#[export]
fn total(items: &JsValue) -> Vec<f64> {
    let (mut sum, mut count) = (0.0, 0.0);
    run_each(items, &mut |number| sum += number);
    run_each_impl(items, |_| count += 1.0);
    vec![sum, count]
}

#[export]
fn nested_total(items: &JsValue) -> f64 {
    let sum = Cell::new(0.0);
    run_each_fn(items, &|item| run_each(&item, &mut |number| sum.set(sum.get() + number)));
    sum.get()
}

#[export]
fn until(items: &JsValue, end: &str) -> Result<Vec<String>, JsValue> {
    let mut seen = Vec::new();
    try_each(items, &mut |text| {
        if text == end {
            return Err(JsError::new(&format!("{end} after {}", seen.len())));
        }
        seen.push(text.to_owned());
        Ok(())
    })?;
    Ok(seen)
}

#[export]
fn maybe(items: &JsValue, wanted: bool) -> u32 {
    let count = Cell::new(0);
    let run = |number| count.set(count.get() + number);
    maybe_each(items, wanted.then_some(&run as &dyn Fn(u32)));
    count.get()
}

#[export]
fn picked(items: &JsValue) -> Option<String> {
    pick(items, &|text| text.len() > 2, &|text| text.starts_with('g'))
}

#[export]
fn sorted(texts: Vec<String>, numbers: &JsArray) -> (Vec<String>, JsArray) {
    let mut calls = 0;
    let array = numbers.sort(&mut |a, b| {
        calls += 1;
        b - a
    });
    assert!(calls > 0);
    (sort_texts(texts, |a, b| b.len().cmp(&a.len()) as i32), array)
}

#[export]
fn mapped(items: &JsArray) -> (JsArray, f64) {
    let lengths = items.map(&|item, index| match item.as_string() {
        Some(text) => JsValue::from(format!("{index}{text}")),
        None => item,
    });
    (lengths, items.reduce(|sum, _| sum + 1.0, 0.5))
}

// Kept.

/// Listens for as long as it lives.
#[export]
struct Counter {
    count: Rc<Cell<u32>>,
    run: Closure<dyn FnMut(u32) -> u32>,
}

#[export]
impl Counter {
    #[export(constructor)]
    pub fn new(name: &str) -> Self {
        let count = Rc::new(Cell::new(0));
        let (shared, counted) = (count.clone(), Counted::new(name));
        let run = Closure::<dyn FnMut(u32) -> u32>::new(move |by| {
            see(&*counted.0);
            shared.set(shared.get() + by);
            shared.get()
        });
        Self { count, run }
    }

    pub fn start(&self) -> u32 {
        add(&self.run)
    }

    pub fn stop(&self) -> bool {
        remove(&self.run)
    }

    #[export(getter)]
    pub fn count(&self) -> u32 {
        self.count.get()
    }

    /// The function is JavaScript's from now on.
    pub fn leave(self) {
        self.run.forget();
    }

    pub fn give(self) -> u32 {
        give(self.run)
    }
}

/// A function that drops itself, or puts another in its place, while it runs.
#[export]
fn ends_itself(index: u32) -> u32 {
    let counted = Counted::new("größer");
    let run = Closure::<dyn FnMut(u32) -> u32>::new(move |value| {
        let before = KEPT.take();
        assert!(before.is_some());
        drop(before);
        // What it owns is still there.
        see(format!("{} {}", counted.0, LIVE.get()));
        if index > 0 {
            ends_itself(index - 1);
        }
        see(&*counted.0);
        value + 1
    });
    let at = add(&run);
    KEPT.set(Some(run));
    at
}

/// A function that fails when JavaScript calls it from within.
#[export]
fn calls_itself(is_exclusive: bool) -> u32 {
    thread_local! {
        static SHARED: RefCell<Option<Closure<dyn Fn(u32, &str) -> String>>> = const { RefCell::new(None) };
    }
    let at = Rc::new(Cell::new(0));
    let index = at.clone();
    if is_exclusive {
        let run = Closure::<dyn FnMut(u32) -> u32>::new(move |value| {
            if value == 0 {
                return 1;
            }
            match call(index.get(), value - 1) {
                Ok(inner) => inner + 1,
                Err(error) => {
                    see(format!("{error:?}").lines().next().unwrap_or_default());
                    100
                }
            }
        });
        at.set(add(&run));
        KEPT.set(Some(run));
    } else {
        let run = Closure::<dyn Fn(u32, &str) -> String>::new(move |value, text: &str| {
            let inner = if value == 0 { 0 } else { call(index.get(), value - 1).unwrap_or(7) };
            format!("{value}{text}{inner}")
        });
        at.set(add_fn(&run));
        SHARED.set(Some(run));
    }
    at.get()
}

#[export]
fn keeps() -> bool {
    KEPT.with_borrow(Option::is_some)
}

#[export]
fn drop_kept() {
    KEPT.take();
}

#[export]
fn throws_in_closure(value: JsValue) -> u32 {
    let run = Closure::<dyn FnMut(u32) -> u32>::new(move |depth| {
        if depth == 0 {
            fail(value.clone());
        }
        depth
    });
    let at = add(&run);
    KEPT.set(Some(run));
    at
}

// Given.

#[export]
fn give_many(count: u32) -> u32 {
    (0..count).map(|_| Counter::new("given").give()).sum()
}

#[export]
fn give_all() -> Vec<u32> {
    let counted = || Counted::new("all");
    let (first, second, third, fourth) = (counted(), counted(), counted(), counted());
    let list: Vec<Box<dyn Fn() -> u32>> =
        vec![Box::new(move || third.0.len() as u32), Box::new(move || fourth.0.len() as u32 + 1)];
    vec![
        give_box(Box::new(move |text| text.len() + first.0.len())),
        give_option(Some(Closure::<dyn Fn() -> u32>::new(move || second.0.len() as u32))),
        give_option(None),
        give_list(list),
    ]
}

#[export]
fn once(name: &str) -> u32 {
    let counted = Counted::new(name);
    give(Closure::once(move |value: u32| {
        let Counted(ref name) = counted;
        value + name.len() as u32
    }))
}

/// An event handler that runs, and is removed again.
#[export]
struct Watch {
    target: EventTarget,
    run: Option<Closure<dyn FnMut(Event)>>,
}

#[export]
impl Watch {
    pub fn new(target: EventTarget) -> Self {
        let counted = Counted::new("watch");
        let run = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            see(format!("{} {}", counted.0, event.r#type()));
        });
        target.add_event_listener("größe", &run);
        // The same function again is no other listener.
        target.add_event_listener("größe", &run);
        Self { target, run: Some(run) }
    }

    pub fn fire(&self, kind: &str) -> bool {
        self.target.dispatch_event(&Event::new(kind))
    }

    pub fn stop(&mut self) -> bool {
        let run = self.run.take();
        run.is_some_and(|run| {
            self.target.remove_event_listener("größe", &run);
            true
        })
    }
}

#[export]
fn own_target() -> bool {
    let target = EventTarget::new();
    let mut watch = Watch::new(target.clone());
    let fired = watch.fire("größe") && watch.fire("other");
    fired && watch.stop() && target.dispatch_event(&Event::new("größe"))
}

#[export]
fn later(text: String, keep: bool) {
    let counted = Counted::new(&text);
    if keep {
        let run = Closure::<dyn FnMut()>::new(move || see(&*counted.0));
        set_timeout(&run, 1);
        run.forget();
    } else {
        set_timeout_once(Closure::once(move || see(&*counted.0)), 1);
    }
}

/// A function of Rust that goes through JavaScript and comes back.
#[export]
fn run_callback(run: Callback<dyn Fn(u32) -> u32>, value: u32) -> u32 {
    run(value)
}

/// Makes the memory grow.
#[export]
fn grow(bytes: usize) -> usize {
    std::hint::black_box(vec![1_u8; bytes]).leak().len()
}
