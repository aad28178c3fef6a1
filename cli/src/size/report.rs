//! The report: outlines in, what is shown out.

use super::bound::Binding;
use super::causes::{Causes, Question, causes};
use super::graph::{self, Graph};
use super::names::{crate_of, readable};
use super::outline::{Exported, HEADER_BYTES, Outline};
use super::pointers::pointers;
use crate::error::Result;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// What takes the space in a module. All sizes are bytes.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// The file as it is.
    pub bytes: usize,
    /// What binding makes of it.
    pub binding: Binding,
    /// Whether functions have names.
    pub names: Names,
    /// The sections, in order.
    pub sections: Vec<SectionSize>,
    /// The crates, largest first.
    pub crates: Vec<CrateSize>,
    /// The functions, largest first.
    pub functions: Vec<FunctionSize>,
    /// The exports, those that keep most alive first.
    pub exports: Vec<ExportSize>,
    /// What several exports keep alive together.
    pub shared: usize,
    /// Code and data that nothing keeps alive.
    pub dead: usize,
    /// The data.
    pub data: Vec<DataPart>,
    /// The usual causes.
    pub causes: Causes,
}

/// Where the names of functions come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Names {
    /// The module names its functions.
    All,
    /// It does not; exported ones have the names of their exports.
    ExportsOnly,
}

/// A section.
#[derive(Clone, Debug, Serialize)]
pub struct SectionSize {
    /// The name.
    pub name: String,
    /// In the file as it is.
    pub before: usize,
    /// In the bound module, where there is one.
    pub after: Option<usize>,
}

/// A crate.
#[derive(Clone, Debug, Serialize)]
pub struct CrateSize {
    /// The name; none for the functions whose names tell of no crate.
    pub name: Option<String>,
    /// Its code.
    pub bytes: usize,
    /// How many functions.
    pub functions: usize,
}

/// A function.
#[derive(Clone, Debug, Serialize)]
pub struct FunctionSize {
    /// The name, as a user reads it.
    pub name: String,
    /// The crate, where the name tells.
    #[serde(rename = "crate")]
    pub of: Option<String>,
    /// Its code.
    pub bytes: usize,
}

/// An export.
#[derive(Clone, Debug, Serialize)]
pub struct ExportSize {
    /// The name.
    pub name: String,
    /// The code of the function itself.
    pub bytes: usize,
    /// Code and data that only it keeps alive, itself included.
    pub retained: usize,
}

/// A data segment.
#[derive(Clone, Debug, Serialize)]
pub struct DataPart {
    /// The name.
    pub name: String,
    /// All of it.
    pub bytes: usize,
    /// Text in it.
    pub text: usize,
    /// Zeros in it, in runs of at least 16.
    pub zeros: usize,
}

/// Makes the report; `after` is the module that ships.
pub(super) fn report(
    before: &Outline<'_>,
    after: &Outline<'_>,
    binding: Binding,
) -> Result<Report> {
    let graph = graph::build(after, pointers(before)?.as_ref())?;
    let exports = after.export_names();
    let names: Vec<String> = (0..)
        .zip(&after.functions)
        .map(|(index, function)| match (function.name, function.import, exports.get(&index)) {
            (Some(name), ..) => readable(name),
            (None, Some((module, name)), _) => format!("{module}.{name}"),
            (None, None, Some(name)) => readable(name),
            (None, None, None) => format!("function {index}"),
        })
        .collect();
    let all = graph.alive(&HashSet::new(), None);
    let functions = functions(after, &names);
    let exports = exports_of(after, &graph, all.bytes);
    let retained: usize = exports.iter().map(|export| export.retained).sum();
    let question = Question { graph: &graph, outline: after, names: &names, all: &all };
    let code: usize = after.functions.iter().map(|function| function.bytes).sum();
    let data: usize = after.segments.iter().map(|segment| segment.bytes.len()).sum();
    Ok(Report {
        bytes: before.bytes,
        names: if after.has_names() { Names::All } else { Names::ExportsOnly },
        sections: sections(before, matches!(binding, Binding::Bound { .. }).then_some(after)),
        crates: crates(&functions),
        functions,
        exports,
        shared: all.bytes.saturating_sub(retained),
        dead: (code + data).saturating_sub(all.bytes),
        data: data_parts(after),
        causes: causes(before, &question),
        binding,
    })
}

/// Sections of one name are one row; the header is one, too, so that all rows add up to the file.
fn sections(before: &Outline<'_>, after: Option<&Outline<'_>>) -> Vec<SectionSize> {
    let mut rows = vec![SectionSize {
        name: "header".into(),
        before: HEADER_BYTES,
        after: after.map(|_| HEADER_BYTES),
    }];
    let mut seen = BTreeSet::new();
    let all = before.sections.iter().chain(after.into_iter().flat_map(|after| &after.sections));
    for section in all {
        if seen.insert(&section.name) {
            let is_dropped = section.name == "name";
            let after = after.map(|after| match is_dropped {
                true => 0,
                false => after.section_bytes(&section.name),
            });
            let before = before.section_bytes(&section.name);
            rows.push(SectionSize { name: section.name.clone(), before, after });
        }
    }
    rows
}

fn functions(outline: &Outline<'_>, names: &[String]) -> Vec<FunctionSize> {
    let defined =
        outline.functions.iter().zip(names).filter(|(function, _)| function.body.is_some());
    let functions = defined.map(|(function, name)| FunctionSize {
        of: if function.name.is_some() { crate_of(name) } else { None },
        name: name.clone(),
        bytes: function.bytes,
    });
    let mut functions: Vec<FunctionSize> = functions.collect();
    functions.sort_by(|a, b| b.bytes.cmp(&a.bytes).then_with(|| a.name.cmp(&b.name)));
    functions
}

fn crates(functions: &[FunctionSize]) -> Vec<CrateSize> {
    let mut sizes: BTreeMap<Option<&str>, (usize, usize)> = BTreeMap::new();
    for function in functions {
        let (bytes, count) = sizes.entry(function.of.as_deref()).or_default();
        *bytes += function.bytes;
        *count += 1;
    }
    let crates = sizes.into_iter().map(|(name, (bytes, functions))| CrateSize {
        name: name.map(str::to_owned),
        bytes,
        functions,
    });
    let mut crates: Vec<CrateSize> = crates.collect();
    crates.sort_by(|a, b| b.bytes.cmp(&a.bytes).then_with(|| a.name.cmp(&b.name)));
    crates
}

fn exports_of(outline: &Outline<'_>, graph: &Graph<'_>, all: usize) -> Vec<ExportSize> {
    let mut exports = Vec::new();
    for (position, &(name, exported)) in outline.exports.iter().enumerate() {
        let Exported::Function(index) = exported else { continue };
        let function = outline.functions.get(index as usize);
        let left = graph.alive(&HashSet::new(), Some(position)).bytes;
        exports.push(ExportSize {
            name: readable(name),
            bytes: function.map_or(0, |function| function.bytes),
            retained: all.saturating_sub(left),
        });
    }
    exports.sort_by(|a, b| b.retained.cmp(&a.retained).then_with(|| a.name.cmp(&b.name)));
    exports
}

fn data_parts(outline: &Outline<'_>) -> Vec<DataPart> {
    let parts = outline.segments.iter().enumerate().map(|(index, segment)| DataPart {
        name: segment.name.map_or_else(|| format!("segment {index}"), str::to_owned),
        bytes: segment.bytes.len(),
        text: runs(segment.bytes, 4, |byte| (0x20..0x7f).contains(&byte)),
        zeros: runs(segment.bytes, 16, |byte| byte == 0),
    });
    parts.collect()
}

/// How many bytes stand in runs of at least `least` that fulfil a condition.
fn runs(bytes: &[u8], least: usize, condition: impl Fn(u8) -> bool) -> usize {
    let runs = bytes.split(|&byte| !condition(byte)).map(<[u8]>::len);
    runs.filter(|&length| length >= least).sum()
}
