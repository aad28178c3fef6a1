//! Asynchronous iterators: streams that functions return, and streams that Rust takes.

use futures_util::stream::{self, StreamExt, TryStreamExt};
use minibind::{JsValue, Stream, export, import};
use std::pin::Pin;

#[import(namespace = "streamsHost")]
extern "C" {
    /// A promise that the test settles.
    async fn gate(name: &str);
    fn log(text: &str);
    /// Throws what the test wants, if it wants it.
    fn check(number: u32);
    /// What the test wants it to be.
    fn source(name: &str) -> Stream<u32>;
    fn is_same(first: &JsValue, second: Stream<u32>) -> bool;
}

/// Says when it ends.
struct Guard(&'static str);

impl Drop for Guard {
    fn drop(&mut self) {
        log(self.0);
    }
}

/// Items that say when they end.
fn guarded<T>(
    items: impl futures_util::Stream<Item = T>,
    name: &'static str,
) -> impl futures_util::Stream<Item = T> {
    let guard = Guard(name);
    items.inspect(move |_| {
        let _held = &guard;
    })
}

#[export]
fn count(to: u32) -> impl futures_util::Stream<Item = u32> {
    guarded(stream::iter(0..to), "count ends")
}

/// An item a gate.
#[export]
fn slow(names: Vec<String>) -> impl futures_util::Stream<Item = String> {
    guarded(
        stream::iter(names).then(|name| async move {
            log(&name);
            gate(&name).await;
            name
        }),
        "slow ends",
    )
}

#[export]
fn words(text: &str) -> impl futures_util::Stream<Item = &str> {
    guarded(stream::iter(text.split(' ')), "words end")
}

#[export]
fn boxed<'a>(numbers: &'a [f64]) -> Pin<Box<dyn futures_util::Stream<Item = f64> + 'a>> {
    Box::pin(stream::iter(numbers.iter().copied()))
}

#[export]
fn checked(to: u32) -> Result<impl futures_util::Stream<Item = u32>, String> {
    if to == 0 { Err("nothing to count".into()) } else { Ok(stream::iter(0..to)) }
}

#[export]
fn maybe(to: Option<u32>) -> Option<impl futures_util::Stream<Item = u32>> {
    to.map(|to| stream::iter(0..to))
}

/// A named number.
#[export(object)]
struct Named {
    name: String,
    number: Option<u64>,
}

#[export]
fn objects(names: Vec<String>) -> impl futures_util::Stream<Item = Named> {
    stream::iter(names).enumerate().map(|(index, name)| Named {
        name,
        number: u64::try_from(index).ok().filter(|index| index % 2 == 0),
    })
}

#[export]
fn optional() -> impl futures_util::Stream<Item = Option<u32>> {
    stream::iter([Some(1), None, Some(0)])
}

#[export]
fn nothings(times: usize) -> impl futures_util::Stream<Item = ()> {
    stream::iter(std::iter::repeat_n((), times))
}

#[export]
fn lists() -> impl futures_util::Stream<Item = (Vec<u8>, String, i128)> {
    stream::iter(
        (0..2).map(|index| (vec![index; 3], format!("größer {index}"), -i128::from(index))),
    )
}

#[export]
fn values(value: JsValue, times: usize) -> impl futures_util::Stream<Item = JsValue> {
    stream::iter(std::iter::repeat_n(value, times))
}

/// An error of JavaScript passes through where the test wants it.
#[export]
fn interrupted(to: u32) -> impl futures_util::Stream<Item = u32> {
    stream::iter(0..to).inspect(|&number| check(number))
}

/// An import fails that has no `Result`.
#[export]
fn failing(name: String) -> impl futures_util::Stream<Item = u32> {
    let items = stream::iter(0..3).then(move |number| {
        let name = name.clone();
        async move {
            if number == 1 {
                gate(&name).await;
            }
            number
        }
    });
    guarded(items, "failing ends")
}

/// Panics at the number 1.
#[export]
fn fragile() -> impl futures_util::Stream<Item = u32> {
    stream::iter(0..).inspect(|&number| assert!(number != 1, "one"))
}

/// Holds readings.
#[export]
struct Sensor {
    readings: Vec<f64>,
}

#[export]
impl Sensor {
    pub fn new(readings: Vec<f64>) -> Self {
        Self { readings }
    }

    pub fn add(&mut self, reading: f64) -> usize {
        self.readings.push(reading);
        self.readings.len()
    }

    pub fn readings(&self) -> impl futures_util::Stream<Item = f64> {
        guarded(stream::iter(self.readings.iter().copied()), "readings end")
    }

    pub fn of_each(readings: Vec<f64>) -> impl futures_util::Stream<Item = Sensor> {
        stream::iter(readings).map(|reading| Sensor { readings: vec![reading] })
    }
}

#[export]
async fn sum(mut numbers: Stream<f64>) -> Result<f64, JsValue> {
    let mut sum = 0.0;
    while let Some(number) = numbers.try_next().await? {
        sum += number;
    }
    // It stays at its end.
    assert!(numbers.next().await.is_none());
    Ok(sum)
}

/// The first items; the rest is not asked for.
#[export]
async fn first(texts: Stream<String>, count: usize) -> Result<Vec<String>, JsValue> {
    texts.take(count).try_collect().await
}

/// What Rust gets to see, errors and all.
#[export]
async fn seen(items: Stream<u32>) -> Vec<JsValue> {
    items.map(|item| item.map_or_else(|error| error, JsValue::from)).collect().await
}

#[export]
async fn joined(
    texts: Option<Stream<String>>,
    pairs: Stream<(String, Option<f64>)>,
) -> Result<String, JsValue> {
    let texts: Vec<String> = match texts {
        Some(texts) => texts.try_collect().await?,
        None => vec!["none".into()],
    };
    let pairs: Vec<_> = pairs.try_collect().await?;
    Ok(format!("{} {pairs:?}", texts.join("+")))
}

/// Has a stream.
#[export(object)]
struct Upload {
    name: String,
    chunks: Stream<Vec<u8>>,
}

#[export]
async fn upload(upload: Upload) -> Result<String, JsValue> {
    let chunks: Vec<Vec<u8>> = upload.chunks.try_collect().await?;
    Ok(format!("{} {:?}", upload.name, chunks.concat()))
}

#[export]
async fn options(items: Stream<Option<u32>>) -> Result<Vec<Option<u32>>, JsValue> {
    items.try_collect().await
}

#[export]
async fn units(items: Stream<()>) -> Result<usize, JsValue> {
    Ok(items.try_collect::<Vec<()>>().await?.len())
}

#[export]
async fn any(items: Stream<JsValue>) -> Result<Vec<JsValue>, JsValue> {
    items.try_collect().await
}

#[export]
async fn sensors(items: Stream<Sensor>) -> Result<usize, JsValue> {
    let sensors: Vec<Sensor> = items.try_collect().await?;
    Ok(sensors.iter().map(|sensor| sensor.readings.len()).sum())
}

/// Takes and gives.
#[export]
fn doubled(numbers: Stream<f64>) -> impl futures_util::Stream<Item = f64> {
    guarded(
        numbers.filter_map(async |number| number.ok()).map(|number| number * 2.0),
        "doubled ends",
    )
}

/// Drops the stream, of which nothing was asked.
#[export]
fn ignore(items: Stream<u32>) {
    drop(items);
}

/// Drops the stream while it waits for an item, when the gate opens.
#[export]
async fn until(items: Stream<u32>, name: &str) -> Vec<u32> {
    let mut taken = Vec::new();
    let gate = std::pin::pin!(gate(name));
    let mut items = items.take_until(gate);
    while let Some(Ok(item)) = items.next().await {
        log(&item.to_string());
        taken.push(item);
    }
    taken
}

#[export]
fn same_stream(items: Stream<u32>) -> Stream<u32> {
    items
}

#[export]
fn same_in_import(value: &JsValue, items: Stream<u32>) -> bool {
    is_same(value, items)
}

/// What an import gives.
#[export]
async fn sum_of_source(name: &str) -> Result<u32, JsValue> {
    source(name).try_fold(0, async |sum, number| Ok(sum + number)).await
}

#[export]
fn halves(numbers: Vec<u32>) -> impl futures_util::Stream<Item = Result<u32, Odd>> {
    stream::iter(numbers).map(|number| if number % 2 == 0 { Ok(number / 2) } else { Err(Odd) })
}

#[derive(Debug)]
struct Odd;

impl std::fmt::Display for Odd {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an odd number")
    }
}
