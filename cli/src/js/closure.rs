//! Functions, iterators and streams of Rust, as JavaScript calls them.

use super::function::{Form, Wrapper};
use super::glue::Glue;
use super::quote::quote;
use super::writer::Writer;
use crate::descriptor::model::{Closure, Lifetime, Signature, Slot, Type};
use crate::interface::model::{Function, Names, Param, SlotNames};

impl Glue<'_> {
    /// The expression of a function of Rust that is not only lent. `label` is what messages call it.
    pub(super) fn lift_closure(
        &mut self,
        ty: &Type,
        closure: &Closure,
        address: &str,
        label: &str,
    ) -> String {
        let make = self.maker(ty);
        if closure.lifetime == Lifetime::Kept {
            return format!(
                "{}({make}, {address} >>> 0, {})",
                self.get("keptClosure"),
                quote(label)
            );
        }
        let (given, drop) = (self.get("givenClosure"), self.slot(closure.drop));
        format!("{given}({make}, {drop}, {address} >>> 0, {})", quote(label))
    }

    /// The expression of an iterator over an address. `releases` are the statements that end what it
    /// has borrowed.
    pub(super) fn lift_iterator(
        &mut self,
        ty: &Type,
        address: &str,
        label: &str,
        releases: &[String],
    ) -> String {
        let next = self.maker(ty);
        let (helper, drop, label) = match ty {
            Type::Stream { drop, .. } => ("iterateAsync", *drop, String::new()),
            Type::Iterator { drop, .. } => ("iterate", *drop, format!("{}, ", quote(label))),
            _ => return "undefined".into(),
        };
        let (helper, drop) = (self.get(helper), self.slot(drop));
        let release = match releases {
            [] => String::new(),
            releases => format!(", () => {{ {} }}", releases.join(" ")),
        };
        format!("{helper}({label}{address} >>> 0, {next}, {drop}{release})")
    }

    /// Writes the function that makes a function of Rust of its state.
    pub(super) fn emit_closure(&mut self, name: &str, closure: &Closure, w: &mut Writer) {
        let function = self.called("a function of Rust", closure.call, None, &closure.signature);
        let form = Form::Closure { is_exclusive: closure.is_exclusive };
        let wrapper = Wrapper::new(&function, form, self);
        w.block(format!("function {name}(state) {{"), "}", |w| {
            let open = format!("return ({}) => {{", wrapper.params);
            w.block(open, "};", |w| wrapper.emit_body(self, w));
        });
    }

    /// Writes the function that gives the next item of an iterator or a stream.
    pub(super) fn emit_next(
        &mut self,
        name: &str,
        next: Slot,
        finish: Option<Slot>,
        item: &Type,
        w: &mut Writer,
    ) {
        let output = match item {
            Type::Result(value) => Type::Result(Box::new(Type::Option(value.clone()))),
            item => Type::Option(Box::new(item.clone())),
        };
        let signature = Signature { params: Vec::new(), output };
        let function = self.called("next", next, finish, &signature);
        let wrapper = Wrapper::new(&function, Form::Next, self);
        let asynchronous = if finish.is_some() { "async " } else { "" };
        let open = format!("{asynchronous}function {name}(address) {{");
        w.block(open, "}", |w| wrapper.emit_body(self, w));
    }

    /// A function that is called by its slot, as if it were exported.
    fn called(
        &mut self,
        label: &str,
        slot: Slot,
        finish: Option<Slot>,
        signature: &Signature,
    ) -> Function {
        let params = signature.params.iter().enumerate().map(|(index, ty)| Param {
            name: format!("arg{index}"),
            ident: format!("arg{index}"),
            ty: ty.clone(),
            ts: None,
        });
        let names: Vec<&SlotNames> = [Some(slot), finish]
            .iter()
            .flatten()
            .filter_map(|slot| self.interface.slots.get(slot))
            .collect();
        let can_panic = names.iter().any(|names| names.can_panic);
        let calls_out = names.iter().any(|names| names.calls_out);
        Function {
            names: Names {
                rust: String::new(),
                js: String::new(),
                label: label.to_owned(),
                ident: String::new(),
                namespace: Vec::new(),
                docs: String::new(),
            },
            owner: None,
            export: String::new(),
            shim_ident: self.slot(slot),
            params: params.collect(),
            variadic: false,
            start: false,
            view: false,
            is_async: finish.is_some(),
            finish: finish.map(|finish| (String::new(), self.slot(finish))),
            output: signature.output.clone(),
            thrown: None,
            ts_return: None,
            can_panic,
            calls_out,
        }
    }
}
