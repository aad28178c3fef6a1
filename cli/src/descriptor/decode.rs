//! Words to [`Descriptors`]: which items there are, what each begins with, and in which order they
//! stand. What an item says is read beside this file, by its kind; nothing is decided here.

use super::builtin::builtin;
use super::model::{
    Constant, Definition, Descriptors, Function, Import, ImportedClass, ImportedId, Names, Parts,
    Test, TsBlock, TypeId,
};
use super::words::{Reader, Symbols, damaged, is_identifier};
use crate::error::{Error, Place, Problem, Result};
use minibind::wire::{self, item};
use std::collections::HashMap;

/// Reads the words of all descriptors, given with the symbols of their items, and the names of imports
/// that describe themselves.
pub fn decode(all: &[(&str, Vec<u32>)], builtins: &[&str]) -> Result<Descriptors> {
    let mut descriptors = Descriptors::default();
    let symbols = symbols(all)?;
    for (symbol, words) in all {
        let mut reader = Reader { words, parts: &mut descriptors.parts, symbol, symbols: &symbols };
        match reader.item()? {
            Item::Function(function) => descriptors.functions.push(function),
            Item::Test(test) => descriptors.tests.push(test),
            Item::Constant(constant) => descriptors.constants.push(constant),
            Item::TsBlock(block) => descriptors.ts_blocks.push(block),
            Item::Type(definition) => descriptors.types.push(definition),
            Item::Import(import) => descriptors.imports.push(import),
            Item::Imported(class) => descriptors.imported.push(class),
            Item::Builtins => {}
        }
    }
    for name in builtins {
        descriptors.imports.push(builtin(name, &symbols)?);
    }
    descriptors.functions.sort_by(|a, b| order(&a.names).cmp(&order(&b.names)));
    descriptors.tests.sort_by(|a, b| order(&a.function.names).cmp(&order(&b.function.names)));
    descriptors.constants.sort_by(|a, b| order(&a.names).cmp(&order(&b.names)));
    descriptors.types.sort_by(|a, b| order(&a.names).cmp(&order(&b.names)));
    descriptors.ts_blocks.sort_by(|a, b| (&a.place, &a.text).cmp(&(&b.place, &b.text)));
    descriptors.imports.sort_by(|a, b| order(&a.names).cmp(&order(&b.names)));
    descriptors.imported.sort_by(|a, b| order(&a.names).cmp(&order(&b.names)));
    refuse_endless_parents(&descriptors.imported)?;
    Ok(descriptors)
}

/// Items stand in the order of the source, crate by crate.
fn order(names: &Names) -> (&str, &str, u32, u32, &str) {
    let place = &names.place;
    (&names.package, &place.file, place.line, place.column, &names.rust_path)
}

/// The types by symbol, numbered in their order.
fn symbols(all: &[(&str, Vec<u32>)]) -> Result<Symbols> {
    let (mut types, mut imported) = (Vec::new(), Vec::new());
    for (symbol, words) in all {
        let mut reader =
            Reader { words, parts: &mut Parts::default(), symbol, symbols: &Symbols::default() };
        let (kind, package, place) = reader.head()?;
        let found = match kind {
            item::CLASS | item::OBJECT | item::ENUM | item::UNION | item::ERROR => &mut types,
            item::IMPORTED => &mut imported,
            _ => continue,
        };
        found.push((reader.names(package, place)?, *symbol));
    }
    Ok(Symbols { types: numbered(types, TypeId), imported: numbered(imported, ImportedId) })
}

fn numbered<T>(mut found: Vec<(Names, &str)>, id: impl Fn(usize) -> T) -> HashMap<String, T> {
    found.sort_by(|(a, _), (b, _)| order(a).cmp(&order(b)));
    let symbols = found.iter().enumerate();
    symbols.map(|(index, (_, symbol))| ((*symbol).to_owned(), id(index))).collect()
}

/// A class that extends itself, by way of others, comes from a damaged module.
fn refuse_endless_parents(classes: &[ImportedClass]) -> Result<()> {
    for class in classes {
        let mut parent = class.extends;
        for _ in classes {
            parent = parent.and_then(|id| classes.get(id.0)).and_then(|class| class.extends);
        }
        if parent.is_some() {
            return Err(damaged(&class.symbol, "its class extends itself"));
        }
    }
    Ok(())
}

enum Item {
    Function(Function),
    Test(Test),
    Constant(Constant),
    TsBlock(TsBlock),
    Type(Definition),
    Import(Import),
    Imported(ImportedClass),
    Builtins,
}

impl Reader<'_> {
    /// What every descriptor starts with: the kind of its item, the package, the place.
    fn head(&mut self) -> Result<(u32, String, Place)> {
        let format = self.word()?;
        if format != wire::FORMAT {
            return Err(wrong_format(self.symbol, format));
        }
        let kind = self.word()?;
        let package = self.text()?;
        let place = Place {
            manifest_dir: self.text()?,
            file: self.text()?,
            line: self.word()?,
            column: self.word()?,
        };
        Ok((kind, package, place))
    }

    fn item(&mut self) -> Result<Item> {
        let (kind, package, place) = self.head()?;
        let item = match kind {
            item::FUNCTION => Item::Function(self.function(package, place)?),
            item::TEST => Item::Test(self.test(package, place)?),
            item::CONSTANT => {
                let names = self.names(package, place)?;
                let ty = self.ty(0)?;
                Item::Constant(Constant { names, value: self.value(&ty)? })
            }
            item::TYPESCRIPT => Item::TsBlock(TsBlock { text: self.text()?, place }),
            item::CLASS | item::OBJECT | item::ENUM | item::UNION | item::ERROR => {
                let names = self.names(package, place)?;
                Item::Type(Definition { names, shape: self.shape(kind)? })
            }
            item::IMPORT => Item::Import(self.import(package, place)?),
            item::IMPORTED => Item::Imported(self.imported_class(package, place)?),
            item::BUILTINS => {
                self.ty(0)?;
                Item::Builtins
            }
            _ => return Err(self.damaged("it is of an unknown kind")),
        };
        if self.words.is_empty() { Ok(item) } else { Err(self.damaged("it has words left over")) }
    }

    pub(super) fn names(&mut self, package: String, place: Place) -> Result<Names> {
        let names = self.any_names(package, place)?;
        self.check_name(&names.js)?;
        Ok(names)
    }

    /// The same of an import, which may have the name of any property.
    pub(super) fn any_names(&mut self, package: String, place: Place) -> Result<Names> {
        let rust = self.text()?;
        let js = self.text()?;
        let namespace = self.text()?;
        if !namespace.is_empty() && !namespace.split('.').all(is_identifier) {
            return Err(self.damaged("its namespace is no path of names"));
        }
        Ok(Names {
            rust_path: crate::wasm::run::rust_path(self.symbol).to_owned(),
            rust,
            js,
            namespace: namespace
                .split('.')
                .filter(|name| !name.is_empty())
                .map(str::to_owned)
                .collect(),
            docs: self.text()?,
            place,
            package,
        })
    }
}

/// The module speaks another version of the vocabulary.
fn wrong_format(symbol: &str, format: u32) -> Error {
    let path = crate::wasm::run::rust_path(symbol);
    Error::version(
        Problem::new(format!(
            "`{path}` was built by a newer minibind: its descriptor has format {format}, and this command ({}) reads up to format {}",
            env!("CARGO_PKG_VERSION"),
            wire::FORMAT
        ))
        .help("install the newest command: `cargo install minibind-cli`"),
    )
}
