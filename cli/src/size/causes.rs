//! The three usual causes of large modules: debug information, panics, formatting. Each with what
//! brings it in, and what each remedy would save, as the graph says.

use super::data::places;
use super::formatting::{is_formatting, is_of_floats};
use super::graph::{Alive, Graph};
use super::names::{crate_of, is_rusts};
use super::outline::Outline;
use super::panics::{PanicKind, is_machinery, kind};
use serde::Serialize;
use std::collections::{BTreeMap, HashSet};

const IMMEDIATE_ABORT: &str = "set `panic = \"immediate-abort\"` in the profile and build with `cargo +nightly build -Zpanic-immediate-abort -Zbuild-std=std,panic_abort`";
const NO_PLACES: &str = "build with a nightly compiler and the flag `-Zlocation-detail=none`";
const NO_FORMATTING: &str =
    "join strings in place of `format!`, `to_string` and `write!`, or let JavaScript format";

/// The causes.
#[derive(Clone, Debug, Serialize)]
pub struct Causes {
    /// Debug information and names, in the file as it is.
    pub debug: Cause,
    /// Panics, with the formatting that only they need.
    pub panics: Cause,
    /// Formatting, of panics and of the program's own.
    pub formatting: Cause,
}

/// A cause.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Cause {
    /// What would go without it.
    pub bytes: usize,
    /// What of it is there to format messages of panics.
    pub messages: usize,
    /// What can be done.
    pub effects: Vec<Effect>,
}

/// A remedy.
#[derive(Clone, Debug, Serialize)]
pub struct Effect {
    /// What goes.
    pub what: String,
    /// What brings it in, the program's own functions first.
    pub origins: Vec<Origin>,
    /// What to do.
    pub remedy: String,
    /// What that saves alone.
    pub saves: usize,
}

/// A function that brings something in.
#[derive(Clone, Debug, Serialize)]
pub struct Origin {
    /// The function.
    pub function: String,
    /// Whether it is of a crate of Rust itself, so that what calls it is to blame.
    pub is_rusts: bool,
    /// How often.
    pub calls: usize,
}

impl Effect {
    fn new(what: impl Into<String>, remedy: impl Into<String>, saves: usize) -> Self {
        Self { what: what.into(), origins: Vec::new(), remedy: remedy.into(), saves }
    }
}

/// What is asked of a module.
pub(super) struct Question<'q, 'a> {
    pub graph: &'q Graph<'a>,
    pub outline: &'q Outline<'a>,
    /// The readable names of functions.
    pub names: &'q [String],
    /// What is alive with everything in place.
    pub all: &'q Alive,
}

impl Question<'_, '_> {
    /// The functions whose names fulfil a condition.
    fn functions(&self, condition: impl Fn(&str) -> bool) -> HashSet<u32> {
        let indices = (0..).zip(self.names).filter(|(_, name)| condition(name));
        indices.map(|(index, _)| index).collect()
    }

    /// What goes when these functions go.
    fn saved(&self, functions: &HashSet<u32>) -> usize {
        self.all.bytes - self.graph.alive(functions, None).bytes
    }

    /// What formatting would still take without panics.
    fn own_formatting(&self, panics: &HashSet<u32>, formatting: &HashSet<u32>) -> usize {
        let both: HashSet<u32> = panics.union(formatting).copied().collect();
        let own = self.saved(&both) - self.saved(panics);
        own.min(self.saved(formatting))
    }

    fn is_alive(&self, function: u32) -> bool {
        self.all.functions.get(function as usize).copied().unwrap_or(false)
    }

    /// The functions outside of `hidden` that call one of `called`.
    fn origins(&self, hidden: &HashSet<u32>, called: &HashSet<u32>) -> Vec<Origin> {
        let mut found: BTreeMap<(bool, &str), usize> = BTreeMap::new();
        for ((caller, uses), name) in (0..).zip(&self.graph.uses).zip(self.names) {
            let calls = uses.calls.iter().filter(|callee| called.contains(callee)).count();
            if calls > 0 && self.is_alive(caller) && !hidden.contains(&caller) {
                let is_rusts = crate_of(name).is_some_and(|name| is_rusts(&name));
                *found.entry((is_rusts, name)).or_default() += calls;
            }
        }
        let origins = found.into_iter().map(|((is_rusts, function), calls)| Origin {
            function: function.to_owned(),
            is_rusts,
            calls,
        });
        origins.collect()
    }
}

/// Looks for the causes; `before` is the file as it is.
pub(super) fn causes(before: &Outline<'_>, question: &Question<'_, '_>) -> Causes {
    let panics = question.functions(is_machinery);
    let formatting = question.functions(is_formatting);
    Causes {
        debug: debug(before),
        panics: panics_cause(question, &panics, &formatting),
        formatting: formatting_cause(question, &panics, &formatting),
    }
}

fn debug(before: &Outline<'_>) -> Cause {
    let sections = before.sections.iter().filter(|section| section.is_custom);
    let (debug, other): (Vec<_>, Vec<_>) =
        sections.partition(|section| section.name.starts_with(".debug_"));
    let sum = |sections: &[&super::outline::Section]| {
        sections.iter().map(|section| section.bytes).sum::<usize>()
    };
    let (debug, other) = (sum(&debug), sum(&other));
    let mut effects = Vec::new();
    if debug > 0 {
        let remedy = "set `debug = false` or `strip = \"debuginfo\"` in the profile";
        effects.push(Effect::new("debug information", remedy, debug));
    }
    if other > 0 {
        let what = if debug > 0 { "that, names and other notes" } else { "names and other notes" };
        effects.push(Effect::new(what, "set `strip = true` in the profile", debug + other));
    }
    Cause { bytes: debug + other, messages: 0, effects }
}

fn panics_cause(
    question: &Question<'_, '_>,
    panics: &HashSet<u32>,
    formatting: &HashSet<u32>,
) -> Cause {
    let bytes = question.saved(panics);
    if bytes == 0 {
        return Cause::default();
    }
    let mut kinds: BTreeMap<PanicKind, HashSet<u32>> = BTreeMap::new();
    for (function, name) in (0..).zip(question.names) {
        if let Some(kind) = kind(name) {
            kinds.entry(kind).or_default().insert(function);
        }
    }
    let effects = kinds.iter().map(|(kind, functions)| Effect {
        origins: question.origins(panics, functions),
        ..Effect::new(kind.what(), kind.remedy(), question.saved(functions))
    });
    // What only other panics call is no choice of the program's.
    let mut effects: Vec<Effect> =
        effects.filter(|effect| !effect.origins.is_empty() && effect.saves > 0).collect();
    effects.sort_by_key(|effect| std::cmp::Reverse(effect.saves));
    effects.push(Effect::new("all panics", IMMEDIATE_ABORT, bytes));
    let places = places(question.outline, &question.graph.data);
    if places.count > 0 {
        let what = format!("{} places in source that messages name", places.count);
        effects.push(Effect::new(what, NO_PLACES, places.bytes));
    }
    let messages = question.saved(formatting) - question.own_formatting(panics, formatting);
    Cause { bytes, messages, effects }
}

fn formatting_cause(
    question: &Question<'_, '_>,
    panics: &HashSet<u32>,
    formatting: &HashSet<u32>,
) -> Cause {
    let bytes = question.saved(formatting);
    let own = question.own_formatting(panics, formatting);
    let messages = bytes - own;
    let mut effects = Vec::new();
    if messages > 0 {
        let remedy = "have no panics, which format their messages";
        effects.push(Effect::new("formatting that only panics need", remedy, messages));
    }
    if own > 0 {
        let hidden: HashSet<u32> = panics.union(formatting).copied().collect();
        effects.push(Effect {
            origins: question.origins(&hidden, formatting),
            ..Effect::new("formatting of the program's own", NO_FORMATTING, own)
        });
    }
    let floats = question.functions(is_of_floats);
    let saves = question.saved(&floats);
    if saves > 0 {
        let remedy = "hand `f32` and `f64` to JavaScript, which formats them for nothing";
        effects.push(Effect::new("formatting of numbers with a fraction", remedy, saves));
    }
    Cause { bytes, messages, effects }
}
