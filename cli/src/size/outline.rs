//! Bytes to [`Outline`]: sections with their sizes, functions with their names, what they refer to
//! and where data lies. Unlike `wasm/read.rs` it takes any module, and looks at no descriptor.

use crate::error::Result;
use crate::wasm::module::malformed;
use crate::wasm::read::refuse_other_files;
use std::collections::HashMap;
use wasmparser::{
    DataKind, ElementItems, ElementKind, ExternalKind, FunctionBody, KnownCustom, Name, Operator,
    Parser, Payload, TypeRef,
};

/// What stands before the first section.
pub(super) const HEADER_BYTES: usize = 8;

/// A section.
#[derive(Debug)]
pub(super) struct Section {
    pub name: String,
    /// With its header.
    pub bytes: usize,
    pub is_custom: bool,
}

/// A function, imported or not.
#[derive(Debug, Default)]
pub(super) struct Function<'a> {
    /// Its type, by index.
    pub ty: u32,
    /// The name that it has in the module.
    pub name: Option<&'a str>,
    /// `module.name` of an imported one.
    pub import: Option<(&'a str, &'a str)>,
    pub body: Option<FunctionBody<'a>>,
    /// What it takes in the code section.
    pub bytes: usize,
}

/// A data segment.
#[derive(Debug)]
pub(super) struct Segment<'a> {
    pub name: Option<&'a str>,
    /// Where it lies in memory, where that is known.
    pub address: Option<u32>,
    pub bytes: &'a [u8],
}

/// What an export is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Exported {
    Function(u32),
    Table,
    Other,
}

/// A module that was looked at.
#[derive(Debug, Default)]
pub(super) struct Outline<'a> {
    /// The size of the file.
    pub bytes: usize,
    pub sections: Vec<Section>,
    pub functions: Vec<Function<'a>>,
    pub exports: Vec<(&'a str, Exported)>,
    pub start: Option<u32>,
    /// The functions that stand in tables, each with its slot where that is known.
    pub slots: Vec<(Option<u32>, u32)>,
    /// The types; those of one form have one number.
    pub types: Vec<u32>,
    /// Whether a table is imported, so that others may call what stands in it.
    pub has_foreign_table: bool,
    pub segments: Vec<Segment<'a>>,
}

/// Reads a module.
pub(super) fn read(bytes: &[u8]) -> Result<Outline<'_>> {
    refuse_other_files(bytes)?;
    let mut outline = Outline { bytes: bytes.len(), ..Outline::default() };
    let mut defined = 0;
    // Where the section before ends.
    let mut end = HEADER_BYTES;
    let mut names = Vec::new();
    for payload in Parser::new(0).parse_all(bytes) {
        let payload = payload.map_err(malformed)?;
        if let Some((id, range)) = payload.as_section() {
            let custom = match &payload {
                Payload::CustomSection(section) => Some(section.name()),
                _ => None,
            };
            let name = section_name(id, custom).to_owned();
            let bytes = range.end.saturating_sub(end);
            end = range.end;
            outline.sections.push(Section { name, bytes, is_custom: id == 0 });
        }
        match payload {
            Payload::FunctionSection(functions) => {
                defined = outline.functions.len();
                for ty in functions {
                    let ty = ty.map_err(malformed)?;
                    outline.functions.push(Function { ty, ..Function::default() });
                }
            }
            Payload::CodeSectionEntry(body) => {
                if let Some(function) = outline.functions.get_mut(defined) {
                    let length = body.as_bytes().len();
                    function.bytes = length + leb_length(length);
                    function.body = Some(body);
                }
                defined += 1;
            }
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(section) = section.as_known() {
                    // Names that cannot be read are as good as none.
                    names.extend(section.into_iter().flatten());
                }
            }
            payload => read_payload(payload, &mut outline)?,
        }
    }
    for name in names {
        give_names(name, &mut outline);
    }
    Ok(outline)
}

fn read_payload<'a>(payload: Payload<'a>, outline: &mut Outline<'a>) -> Result<()> {
    match payload {
        Payload::TypeSection(types) => outline.types = number_types(types)?,
        Payload::ImportSection(imports) => {
            for import in imports.into_imports() {
                let import = import.map_err(malformed)?;
                match import.ty {
                    TypeRef::Func(ty) | TypeRef::FuncExact(ty) => {
                        let import = Some((import.module, import.name));
                        outline.functions.push(Function { ty, import, ..Function::default() });
                    }
                    TypeRef::Table(_) => outline.has_foreign_table = true,
                    _ => {}
                }
            }
        }
        Payload::ExportSection(exports) => {
            for export in exports {
                let export = export.map_err(malformed)?;
                let exported = match export.kind {
                    ExternalKind::Func | ExternalKind::FuncExact => {
                        Exported::Function(export.index)
                    }
                    ExternalKind::Table => Exported::Table,
                    _ => Exported::Other,
                };
                outline.exports.push((export.name, exported));
            }
        }
        Payload::StartSection { func, .. } => outline.start = Some(func),
        Payload::ElementSection(elements) => {
            for element in elements {
                read_element(element.map_err(malformed)?, &mut outline.slots)?;
            }
        }
        Payload::DataSection(segments) => {
            for segment in segments {
                let segment = segment.map_err(malformed)?;
                let address = match &segment.kind {
                    DataKind::Active { offset_expr, .. } => constant(offset_expr),
                    DataKind::Passive => None,
                };
                outline.segments.push(Segment { name: None, address, bytes: segment.data });
            }
        }
        _ => {}
    }
    Ok(())
}

/// Notes the functions of a segment of a table. A declared one puts them nowhere.
fn read_element(
    element: wasmparser::Element<'_>,
    slots: &mut Vec<(Option<u32>, u32)>,
) -> Result<()> {
    let start = match &element.kind {
        ElementKind::Active { offset_expr, .. } => constant(offset_expr),
        ElementKind::Passive => None,
        ElementKind::Declared => return Ok(()),
    };
    let slot = |at: usize| start?.checked_add(u32::try_from(at).ok()?);
    match element.items {
        ElementItems::Functions(items) => {
            for (at, function) in items.into_iter().enumerate() {
                slots.push((slot(at), function.map_err(malformed)?));
            }
        }
        ElementItems::Expressions(_, expressions) => {
            for (at, expression) in expressions.into_iter().enumerate() {
                for operator in expression.map_err(malformed)?.get_operators_reader() {
                    if let Operator::RefFunc { function_index } = operator.map_err(malformed)? {
                        slots.push((slot(at), function_index));
                    }
                }
            }
        }
    }
    Ok(())
}

/// Numbers types so that those of one form have one number.
fn number_types(types: wasmparser::TypeSectionReader<'_>) -> Result<Vec<u32>> {
    let mut forms: HashMap<wasmparser::SubType, u32> = HashMap::new();
    let mut numbers = Vec::new();
    for group in types {
        for form in group.map_err(malformed)?.into_types() {
            let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
            numbers.push(*forms.entry(form).or_insert(next));
        }
    }
    Ok(numbers)
}

fn constant(expression: &wasmparser::ConstExpr<'_>) -> Option<u32> {
    match expression.get_operators_reader().read() {
        Ok(Operator::I32Const { value }) => Some(value as u32),
        _ => None,
    }
}

fn give_names<'a>(name: Name<'a>, outline: &mut Outline<'a>) {
    match name {
        Name::Function(names) => {
            for naming in names.into_iter().flatten() {
                if let Some(function) = outline.functions.get_mut(naming.index as usize) {
                    function.name = Some(naming.name);
                }
            }
        }
        Name::Data(names) => {
            for naming in names.into_iter().flatten() {
                if let Some(segment) = outline.segments.get_mut(naming.index as usize) {
                    segment.name = Some(naming.name);
                }
            }
        }
        _ => {}
    }
}

fn section_name(id: u8, custom: Option<&str>) -> &str {
    match id {
        0 => custom.unwrap_or_default(),
        1 => "type",
        2 => "import",
        3 => "function",
        4 => "table",
        5 => "memory",
        6 => "global",
        7 => "export",
        8 => "start",
        9 => "element",
        10 => "code",
        11 => "data",
        12 => "data count",
        13 => "tag",
        _ => "unknown",
    }
}

/// How many bytes a number takes, written as short as it can be.
fn leb_length(number: usize) -> usize {
    let bits = (usize::BITS - number.leading_zeros()).max(1);
    bits.div_ceil(7) as usize
}

impl<'a> Outline<'a> {
    /// Whether functions have names.
    pub(super) fn has_names(&self) -> bool {
        self.functions.iter().any(|function| function.name.is_some() && function.body.is_some())
    }

    /// What all sections of a name take.
    pub(super) fn section_bytes(&self, name: &str) -> usize {
        self.sections.iter().filter(|section| section.name == name).map(|s| s.bytes).sum()
    }

    /// The names under which functions are exported.
    pub(super) fn export_names(&self) -> HashMap<u32, &'a str> {
        let functions = self.exports.iter().filter_map(|&(name, exported)| match exported {
            Exported::Function(index) => Some((index, name)),
            _ => None,
        });
        functions.collect()
    }
}
