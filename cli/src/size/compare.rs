//! What grew from one module to another: two reports in, the differences out.

use super::bound::Binding;
use super::report::Report;
use serde::Serialize;
use std::collections::BTreeMap;

/// The growth of everything that changed, the largest changes first.
#[derive(Clone, Debug, Serialize)]
pub struct Comparison {
    /// The module that ships: bound where it has descriptors, else the file.
    pub total: Change,
    /// By section.
    pub sections: Vec<Change>,
    /// By crate.
    pub crates: Vec<Change>,
    /// By function.
    pub functions: Vec<Change>,
}

/// What changed its size.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// What.
    pub name: String,
    /// What it took; 0 for what is new.
    pub before: usize,
    /// What it takes; 0 for what is gone.
    pub after: usize,
}

/// Compares a module with an older one.
#[must_use]
pub fn compare(old: &Report, new: &Report) -> Comparison {
    let sections = |report: &Report| {
        let sections = report.sections.iter();
        sums(sections.map(|row| (row.name.clone(), row.after.unwrap_or(row.before))))
    };
    let crates = |report: &Report| {
        let crates = report.crates.iter();
        sums(crates.map(|row| (row.name.clone().unwrap_or_else(|| "other".into()), row.bytes)))
    };
    let functions =
        |report: &Report| sums(report.functions.iter().map(|row| (row.name.clone(), row.bytes)));
    Comparison {
        total: Change { name: "total".into(), before: old.shipped(), after: new.shipped() },
        sections: changes(sections(old), sections(new)),
        crates: changes(crates(old), crates(new)),
        functions: changes(functions(old), functions(new)),
    }
}

impl Report {
    /// What the module takes that ships: the bound one where there is one, else the file.
    #[must_use]
    pub fn shipped(&self) -> usize {
        match self.binding {
            Binding::Bound { bytes, .. } => bytes,
            Binding::NotBound { .. } => self.bytes,
        }
    }
}

/// Things of one name are one.
fn sums(rows: impl Iterator<Item = (String, usize)>) -> BTreeMap<String, usize> {
    let mut sums = BTreeMap::new();
    for (name, bytes) in rows {
        *sums.entry(name).or_default() += bytes;
    }
    sums
}

fn changes(mut old: BTreeMap<String, usize>, new: BTreeMap<String, usize>) -> Vec<Change> {
    let mut changes = Vec::new();
    for (name, after) in new {
        let before = old.remove(&name).unwrap_or(0);
        changes.push(Change { name, before, after });
    }
    changes.extend(old.into_iter().map(|(name, before)| Change { name, before, after: 0 }));
    changes.retain(|change| change.before != change.after);
    changes.sort_by_key(|change| std::cmp::Reverse(change.before.abs_diff(change.after)));
    changes
}
