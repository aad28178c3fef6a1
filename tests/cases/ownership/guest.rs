//! Who owns an object, and what happens to one that is freed, moved or borrowed.

use minibind::export;
use std::cell::Cell;
use std::collections::HashMap;

thread_local! {
    static LIVE: Cell<i32> = const { Cell::new(0) };
}

/// How many sprites there are.
#[export]
fn live() -> i32 {
    LIVE.get()
}

/// A picture that counts itself.
#[export]
struct Sprite {
    pub size: u32,
    counted: Counted,
}

#[derive(Clone, Copy)]
struct Counted;

impl Sprite {
    fn of(size: u32) -> Self {
        LIVE.set(LIVE.get() + 1);
        Self { size, counted: Counted }
    }
}

impl Clone for Sprite {
    fn clone(&self) -> Self {
        Self::of(self.size)
    }
}

impl Drop for Sprite {
    fn drop(&mut self) {
        let Counted = self.counted;
        LIVE.set(LIVE.get() - 1);
    }
}

#[export]
impl Sprite {
    pub fn new(size: u32) -> Self {
        Self::of(size)
    }

    pub fn area(&self) -> u32 {
        self.size * self.size
    }

    pub fn grow(&mut self, by: u32) {
        self.size += by;
    }

    pub fn into_size(self) -> u32 {
        self.size
    }

    pub fn is_larger(&self, other: &Sprite) -> bool {
        self.size > other.size
    }

    pub fn merge(&mut self, other: &Sprite) {
        self.size += other.size;
    }

    pub fn eat(&self, other: Sprite) -> u32 {
        self.size + other.size
    }

    pub fn melt(self, other: &Sprite) -> u32 {
        self.size + other.size
    }

    pub fn swap(&mut self, other: &mut Sprite) {
        std::mem::swap(&mut self.size, &mut other.size);
    }

    pub fn resize(&mut self, options: Options) {
        self.size = options.size;
    }

    pub fn look(&self, options: Options) -> u32 {
        self.size + options.size
    }

    pub fn fail(self, message: &str) -> Result<u32, String> {
        Err(message.to_owned())
    }

    pub fn boom(&mut self) {
        let none: Option<u32> = (self.size == 0).then_some(1);
        self.size = none.unwrap();
    }
}

/// A plain object, whose properties may be getters.
#[export(object)]
struct Options {
    size: u32,
}

/// Owns sprites.
#[export]
struct Canvas {
    pub front: Option<Sprite>,
    rest: Vec<Sprite>,
}

#[export]
impl Canvas {
    pub fn new(front: Option<Sprite>) -> Self {
        Self { front, rest: Vec::new() }
    }

    pub fn take(&mut self, sprite: Sprite) -> usize {
        self.rest.push(sprite);
        self.rest.len()
    }

    pub fn give(&mut self) -> Option<Sprite> {
        self.rest.pop()
    }

    #[export(setter)]
    pub fn set_only(&mut self, only: Sprite) {
        self.rest = vec![only];
    }
}

#[export(object)]
struct Scene {
    main: Sprite,
    others: Vec<Sprite>,
    name: Option<String>,
}

#[export]
enum Layer {
    One(Sprite),
    Two { left: Sprite, right: Sprite },
}

fn sum(sprites: &[Sprite]) -> u32 {
    sprites.iter().map(|sprite| sprite.size).sum()
}

#[export]
fn take(sprite: Sprite) -> u32 {
    sprite.size
}

#[export]
fn take_text(sprite: Sprite, text: String, numbers: Vec<f64>) -> usize {
    sprite.size as usize + text.len() + numbers.len()
}

#[export]
fn take_two(first: Sprite, second: Sprite) -> u32 {
    first.size + second.size
}

#[export]
fn take_all(sprites: Vec<Sprite>) -> u32 {
    sum(&sprites)
}

#[export]
fn take_maybe(sprite: Option<Sprite>) -> Option<u32> {
    sprite.map(|sprite| sprite.size)
}

#[export]
fn take_boxed(sprite: Box<Sprite>) -> u32 {
    sprite.size
}

#[export]
fn take_tuple(pair: (u32, Sprite)) -> u32 {
    pair.0 + pair.1.size
}

#[export]
fn take_fixed(sprites: [Sprite; 2]) -> u32 {
    sum(&sprites)
}

#[export]
fn take_map(sprites: HashMap<String, Sprite>) -> u32 {
    sprites.values().map(|sprite| sprite.size).sum()
}

#[export]
fn take_scene(scene: Scene) -> u32 {
    scene.main.size + sum(&scene.others) + scene.name.map_or(0, |name| name.len() as u32)
}

#[export]
fn take_layer(layer: Layer) -> u32 {
    match layer {
        Layer::One(sprite) => sprite.size,
        Layer::Two { left, right } => left.size + right.size,
    }
}

#[export]
fn scene(size: u32) -> Scene {
    Scene { main: Sprite::of(size), others: vec![Sprite::of(size + 1)], name: None }
}

#[export]
fn look_all(sprites: &[Sprite]) -> u32 {
    sum(sprites)
}

#[export]
fn look_and_grow(sprites: &[Sprite], sprite: &mut Sprite) -> u32 {
    sprite.size += sum(sprites);
    sprite.size
}

#[export]
fn grow_and_look(sprite: &mut Sprite, other: Option<&Sprite>) -> u32 {
    sprite.size += other.map_or(0, |other| other.size);
    sprite.size
}

#[export]
fn take_and_look(sprite: Sprite, other: &Sprite) -> u32 {
    sprite.size + other.size
}

#[export]
fn look_with(sprite: &Sprite, options: Options) -> u32 {
    sprite.size + options.size
}

#[export]
fn grow_with(sprite: &mut Sprite, options: Options) -> u32 {
    sprite.size += options.size;
    sprite.size
}

#[export]
fn take_with(sprite: Sprite, options: Options) -> u32 {
    sprite.size + options.size
}

#[export]
fn same(sprite: Sprite) -> Sprite {
    sprite
}

/// Fails with the sprite in its hands.
#[export]
fn take_and_fail(sprite: Sprite) -> Result<u32, String> {
    Err(format!("refused {}", sprite.size))
}
