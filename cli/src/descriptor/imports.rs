//! Words to what the program has of JavaScript: functions, members, values and classes. Where an
//! item stands and what it is called was read before.

use super::model::{Import, ImportKind, ImportedClass, ImportedId, Param, Role, Source, Type};
use super::words::{Reader, damaged};
use crate::error::{Place, Result};
use minibind::wire::{self, flag, owner, source};

impl Reader<'_> {
    pub(super) fn import(&mut self, package: String, place: Place) -> Result<Import> {
        let names = self.any_names(package, place)?;
        let source = self.source()?;
        let mut kind = match self.word()? {
            owner::NONE => ImportKind::Function,
            owner::VALUE => ImportKind::Value,
            word => {
                let role = self.role(word)?;
                ImportKind::Member(role, self.class()?)
            }
        };
        let flags = self.word()?;
        let params = self.params()?;
        if let ImportKind::Member(role, _) = &mut kind {
            *role = role.with_params(params.len());
        }
        check_params(self.symbol, kind, &params)?;
        Ok(Import {
            names,
            import: format!("{}{}", wire::IMPORT_PREFIX, self.symbol),
            source,
            kind,
            is_variadic: flags & flag::VARIADIC != 0,
            is_async: flags & flag::ASYNC != 0,
            catches: flags & flag::CATCH != 0,
            params,
            output: self.ty(0)?,
        })
    }

    pub(super) fn imported_class(
        &mut self,
        package: String,
        place: Place,
    ) -> Result<ImportedClass> {
        Ok(ImportedClass {
            names: self.names(package, place)?,
            symbol: self.symbol.to_owned(),
            source: self.source()?,
            ts: self.optional_text()?,
            extends: match self.word()? {
                0 => None,
                _ => self.parent()?,
            },
        })
    }

    fn source(&mut self) -> Result<Source> {
        Ok(match self.word()? {
            source::GLOBAL => Source::Global,
            source::MODULE => Source::Module {
                name: self.some_text("a module has no name")?,
                version: self.optional_text()?,
            },
            source::FILE => {
                Source::File { path: self.some_text("a file has no name")?, contents: self.text()? }
            }
            source::INLINE => Source::Inline(self.text()?),
            _ => return Err(self.damaged("it comes from an unknown kind of place")),
        })
    }

    fn some_text(&mut self, missing: &str) -> Result<String> {
        self.optional_text()?.ok_or_else(|| self.damaged(missing))
    }

    /// The class that one extends; none where that is any value.
    fn parent(&mut self) -> Result<Option<ImportedId>> {
        match self.ty(0)? {
            Type::Imported(id) => Ok(Some(id)),
            Type::JsValue => Ok(None),
            _ => Err(self.damaged("it extends what is no imported class")),
        }
    }

    /// An imported class by itself.
    fn class(&mut self) -> Result<ImportedId> {
        match self.ty(0)? {
            Type::Imported(id) => Ok(id),
            _ => Err(self.damaged("an imported class is expected, and another type stands there")),
        }
    }
}

/// Whether a value of a type can have members.
fn is_object(ty: &Type) -> bool {
    match ty {
        Type::Ref(inner) => is_object(inner),
        ty => matches!(ty, Type::Imported(_) | Type::JsValue),
    }
}

/// Whether an import has the parameters that its kind asks for.
pub(super) fn check_params(symbol: &str, kind: ImportKind, params: &[Param]) -> Result<()> {
    let fits = match kind {
        ImportKind::Function
        | ImportKind::Member(Role::Static | Role::Constructor | Role::Method, _) => true,
        ImportKind::Value => params.is_empty(),
        ImportKind::Member(Role::StaticGetter | Role::StaticSetter, _) => true,
        ImportKind::Member(Role::Getter, _) => params.len() == 1,
        ImportKind::Member(Role::Setter, _) => params.len() == 2,
        ImportKind::Member(Role::Iterator, _) => false,
    };
    if !fits {
        return Err(damaged(symbol, "a property has parameters of its own, or no value"));
    }
    let takes_object = matches!(kind, ImportKind::Member(role, _) if role.has_object());
    let object = params.first().map(|param| &param.ty);
    if takes_object && !object.is_some_and(is_object) {
        return Err(damaged(symbol, "a method has no object"));
    }
    Ok(())
}
