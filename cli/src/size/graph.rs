//! What keeps what alive: exports, functions, table slots and data of a module, and which of them are
//! left when some are taken away.
//!
//! A function in a table is alive when code that is alive names its slot. Where it is not known which
//! numbers are slots, something alive must call through a table with its type, too. Numbers that only
//! look like slots or addresses keep too much alive.

use super::data::{Data, cut, words};
use super::outline::{Exported, Function, Outline};
use super::pointers::{Numbers, numbers};
use crate::error::Result;
use crate::wasm::module::malformed;
use std::collections::{BTreeSet, HashMap, HashSet};
use wasmparser::Operator;

/// What a function does, as far as it keeps others alive.
#[derive(Debug, Default)]
pub(super) struct Uses {
    /// The functions that it calls, once for each call.
    pub calls: Vec<u32>,
    /// The functions that it takes the reference of.
    references: Vec<u32>,
    /// The types with which it calls through tables.
    indirect: HashSet<u32>,
    /// The parts of the data that it points to.
    data: Vec<usize>,
    /// The functions in tables whose slots it names.
    takes: Vec<u32>,
    /// Whether it is known which of its numbers are addresses and slots.
    is_exact: bool,
}

/// A module as a graph.
#[derive(Debug)]
pub(super) struct Graph<'a> {
    /// For each function, by index.
    pub uses: Vec<Uses>,
    pub data: Data<'a>,
    sizes: Vec<usize>,
    types: Vec<u32>,
    /// For each part of the data: the parts that it points to, and the functions whose slots it names.
    parts: Vec<(Vec<usize>, Vec<u32>)>,
    /// The functions that are alive without any reason that is known here.
    roots: Vec<u32>,
    /// The exported functions, each with the position of its export.
    exports: Vec<(usize, u32)>,
    /// The functions that may be called through a table from outside.
    open_slots: Vec<u32>,
    /// The functions in tables whose slots are not known.
    unknown_slots: Vec<u32>,
}

/// What is alive.
#[derive(Debug)]
pub(super) struct Alive {
    pub functions: Vec<bool>,
    pub parts: Vec<bool>,
    /// What all of it takes: code and data.
    pub bytes: usize,
}

/// Builds the graph of a module; `known` are the pointers in its functions, by their names.
pub(super) fn build<'a>(
    outline: &Outline<'a>,
    known: Option<&HashMap<&str, Numbers>>,
) -> Result<Graph<'a>> {
    let mut raw = Vec::new();
    for function in &outline.functions {
        let known = known.and_then(|known| known.get(function.name?));
        let numbers = match known {
            Some(known) => known.filled_in.clone(),
            None => numbers(function)?.all,
        };
        let uses = Uses { is_exact: known.is_some(), ..read_body(function, outline)? };
        raw.push((uses, numbers));
    }
    let pointers: BTreeSet<u32> =
        raw.iter().flat_map(|(_, numbers)| numbers.iter().copied()).collect();
    let data = cut(outline, &pointers);
    let mut slots: HashMap<u32, Vec<u32>> = HashMap::new();
    for &(slot, function) in &outline.slots {
        if let Some(slot) = slot {
            slots.entry(slot).or_default().push(function);
        }
    }
    let named = |number: &u32| slots.get(number).into_iter().flatten().copied();
    let uses = raw.into_iter().map(|(mut uses, numbers)| {
        uses.data = numbers.iter().filter_map(|&number| data.part_at(number)).collect();
        uses.takes = numbers.iter().flat_map(named).collect();
        uses
    });
    let uses = uses.collect();
    let parts = data.parts.iter().map(|part| {
        let words: Vec<u32> = words(part.bytes).map(|(_, word)| word).collect();
        let pointed = words.iter().filter_map(|&word| data.part_at(word)).collect();
        (pointed, words.iter().flat_map(named).collect())
    });
    let parts = parts.collect();
    let exports = outline.exports.iter().enumerate();
    let exports = exports.filter_map(|(position, &(_, exported))| match exported {
        Exported::Function(index) => Some((position, index)),
        _ => None,
    });
    let has_open_table = outline.has_foreign_table
        || outline.exports.iter().any(|&(_, exported)| exported == Exported::Table);
    let in_tables = outline.slots.iter().map(|&(_, function)| function);
    let unknown = outline.slots.iter().filter(|(slot, _)| slot.is_none());
    Ok(Graph {
        uses,
        sizes: outline.functions.iter().map(|function| function.bytes).collect(),
        types: outline.functions.iter().map(|function| form(outline, function.ty)).collect(),
        parts,
        data,
        roots: outline.start.into_iter().collect(),
        exports: exports.collect(),
        open_slots: if has_open_table { in_tables.collect() } else { Vec::new() },
        unknown_slots: unknown.map(|&(_, function)| function).collect(),
    })
}

fn form(outline: &Outline<'_>, ty: u32) -> u32 {
    outline.types.get(ty as usize).copied().unwrap_or(ty)
}

/// Reads what a body calls.
fn read_body(function: &Function<'_>, outline: &Outline<'_>) -> Result<Uses> {
    let mut uses = Uses::default();
    let Some(body) = &function.body else { return Ok(uses) };
    let mut operators = body.get_operators_reader().map_err(malformed)?;
    while !operators.eof() {
        match operators.read().map_err(malformed)? {
            Operator::Call { function_index } | Operator::ReturnCall { function_index } => {
                uses.calls.push(function_index);
            }
            Operator::RefFunc { function_index } => uses.references.push(function_index),
            Operator::CallIndirect { type_index, .. }
            | Operator::ReturnCallIndirect { type_index, .. }
            | Operator::CallRef { type_index }
            | Operator::ReturnCallRef { type_index } => {
                uses.indirect.insert(form(outline, type_index));
            }
            _ => {}
        }
    }
    Ok(uses)
}

impl Graph<'_> {
    /// What is alive without some of the functions, and without one of the exports.
    pub(super) fn alive(&self, without: &HashSet<u32>, without_export: Option<usize>) -> Alive {
        let mut walk = Walk {
            graph: self,
            without,
            alive: Alive {
                functions: vec![false; self.uses.len()],
                parts: vec![false; self.parts.len()],
                bytes: 0,
            },
            open_functions: Vec::new(),
            open_parts: Vec::new(),
            called: HashSet::new(),
            taken: HashSet::new(),
        };
        for &(position, function) in &self.exports {
            if without_export != Some(position) {
                walk.function(function);
            }
        }
        self.roots.iter().chain(&self.open_slots).for_each(|&function| walk.function(function));
        self.unknown_slots.iter().for_each(|&function| walk.take(function));
        for (index, part) in self.data.parts.iter().enumerate() {
            if part.is_loose {
                walk.part(index);
            }
        }
        walk.run();
        walk.alive
    }
}

struct Walk<'g> {
    graph: &'g Graph<'g>,
    without: &'g HashSet<u32>,
    alive: Alive,
    open_functions: Vec<u32>,
    open_parts: Vec<usize>,
    /// The types with which something alive calls through tables.
    called: HashSet<u32>,
    /// The functions whose slots something alive names.
    taken: HashSet<u32>,
}

impl Walk<'_> {
    fn run(&mut self) {
        let graph = self.graph;
        loop {
            if let Some(function) = self.open_functions.pop() {
                let Some(uses) = graph.uses.get(function as usize) else { continue };
                uses.calls.iter().chain(&uses.references).for_each(|&f| self.function(f));
                uses.data.iter().for_each(|&part| self.part(part));
                for &taken in &uses.takes {
                    if uses.is_exact { self.function(taken) } else { self.take(taken) }
                }
                for &ty in &uses.indirect {
                    if self.called.insert(ty) {
                        let fitting = |f: &&u32| graph.types.get(**f as usize) == Some(&ty);
                        let now: Vec<u32> = self.taken.iter().filter(fitting).copied().collect();
                        now.into_iter().for_each(|function| self.function(function));
                    }
                }
            } else if let Some(part) = self.open_parts.pop() {
                let Some((parts, taken)) = graph.parts.get(part) else { continue };
                parts.iter().for_each(|&part| self.part(part));
                taken.iter().for_each(|&function| self.take(function));
            } else {
                return;
            }
        }
    }

    fn function(&mut self, function: u32) {
        if self.without.contains(&function) {
            return;
        }
        if let Some(alive) = self.alive.functions.get_mut(function as usize)
            && !std::mem::replace(alive, true)
        {
            self.alive.bytes += self.graph.sizes.get(function as usize).copied().unwrap_or(0);
            self.open_functions.push(function);
        }
    }

    fn part(&mut self, part: usize) {
        if let Some(alive) = self.alive.parts.get_mut(part)
            && !std::mem::replace(alive, true)
        {
            self.alive.bytes += self.graph.data.parts.get(part).map_or(0, |part| part.bytes.len());
            self.open_parts.push(part);
        }
    }

    fn take(&mut self, function: u32) {
        if self.taken.insert(function)
            && let Some(ty) = self.graph.types.get(function as usize)
            && self.called.contains(ty)
        {
            self.function(function);
        }
    }
}
