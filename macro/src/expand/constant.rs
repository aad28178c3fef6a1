//! A constant: a descriptor that carries the value.

use super::{at, beside, describe};
use crate::model::Constant;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{Type, TypeReference};

pub(super) fn expand_constant(constant: &Constant) -> TokenStream {
    let Constant { common, ty, literal } = constant;
    let ident = &common.ident;
    let value = if let Some(literal) = literal {
        describe::text(&literal.value())
    } else if is_str(ty) {
        quote! {
            struct __MinibindText;
            impl ::minibind::rt::ConstText for __MinibindText {
                const TEXT: &'static str = #ident;
            }
            // Here, too, so that a text that is too long is found without building the module.
            const _: () = <__MinibindText as ::minibind::rt::ConstText>::FITS;
            ::minibind::rt::describe_text::<__MinibindText>(sink);
        }
    } else {
        quote_spanned!(at(ty)=> ::minibind::rt::DescribeValue::describe_value(#ident, sink);)
    };
    let describe_type = describe::ty(ty);
    beside(common, &describe::expand_descriptor("CONSTANT", common, &quote!(#describe_type #value)))
}

/// Whether the type is written `&str`.
fn is_str(ty: &Type) -> bool {
    matches!(ty, Type::Reference(TypeReference { elem, .. })
        if matches!(&**elem, Type::Path(path) if path.path.is_ident("str")))
}
