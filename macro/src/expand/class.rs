//! A class: the functions behind its properties, the shim that frees an object, and its descriptor.

use super::function::expand_function;
use super::{at, beside, describe, value};
use crate::model::{Class, Common, Field, Function, Name, Owner, Param, Property, Role};
use crate::symbol;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{ReturnType, Type, parse_quote};

pub(super) fn expand_class(class: &Class) -> TokenStream {
    let Class { common, properties } = class;
    let ident = &common.ident;
    let (symbol, shim) = (symbol::of_type(common), symbol::shim(common));
    let descriptor = describe::expand_descriptor("CLASS", common, &TokenStream::new());
    let value = expand_value(ident);
    let itself = beside(
        common,
        &quote! {
            ::minibind::rt::class!(#ident, #symbol);
            #[cfg_attr(target_family = "wasm", unsafe(export_name = #shim))]
            extern "C-unwind" fn __minibind_drop(address: ::core::primitive::usize) {
                // SAFETY: the glue passes the address of each object once.
                ::minibind::rt::guard(move || unsafe {
                    ::minibind::rt::drop_class::<#ident>(address)
                })
            }
            #descriptor
            #value
        },
    );
    let properties = properties.iter().map(|property| expand_property(common, property));
    quote!(#itself #(#properties)*)
}

/// The object as any value.
fn expand_value(class: &Ident) -> TokenStream {
    let (import, make) = value::expand_value_import(class, &quote!(#class));
    quote! {
        #import
        impl ::core::convert::From<#class> for ::minibind::JsValue {
            fn from(object: #class) -> ::minibind::JsValue {
                #make(object)
            }
        }
    }
}

fn expand_property(class: &Common, property: &Property) -> TokenStream {
    let getter = expand_function(&getter(class, property));
    let setter = (!property.readonly).then(|| expand_function(&setter(class, property)));
    quote!(#getter #setter)
}

fn getter(class: &Common, property: &Property) -> Function {
    let (ident, Property { ident: field, field: Field { ty, .. }, .. }) = (&class.ident, property);
    let copy = quote_spanned!(at(ty)=> copy(&object.#field));
    let callee = quote! {({
        fn copy<T: ::minibind::rt::Property>(value: &T) -> T {
            ::core::clone::Clone::clone(value)
        }
        fn get(object: &#ident) -> #ty {
            #copy
        }
        get
    })};
    Function {
        output: parse_quote!(-> #ty),
        ..accessor(class, property, Role::Getter, parse_quote!(&#ident), callee)
    }
}

fn setter(class: &Common, property: &Property) -> Function {
    let (ident, Property { ident: field, field: Field { js_name, ts, ty, .. }, .. }) =
        (&class.ident, property);
    let callee = quote! {({
        fn set(object: &mut #ident, value: #ty) {
            object.#field = value;
        }
        set
    })};
    let mut setter = accessor(class, property, Role::Setter, parse_quote!(&mut #ident), callee);
    setter.params.push(Param { js_name: js_name.clone(), ts: ts.clone(), ty: ty.clone() });
    setter
}

/// A function behind a property, which so far takes the object and returns nothing.
fn accessor(
    class: &Common,
    property: &Property,
    role: Role,
    receiver: Type,
    callee: TokenStream,
) -> Function {
    let Property { ident, field, .. } = property;
    let ident = match role {
        Role::Setter => {
            format_ident!("set_{}", crate::parse::rust_name(ident), span = ident.span())
        }
        _ => ident.clone(),
    };
    let object = Name { text: "self".into(), span: ident.span() };
    let class_ident = &class.ident;
    Function {
        common: Common {
            part_of: Some(class.ident.clone()),
            js_name: field.js_name.clone(),
            given_name: None,
            namespace: None,
            docs: field.docs.clone(),
            cfgs: class.cfgs.iter().chain(&field.cfgs).cloned().collect(),
            ident,
        },
        owner: Some(Owner { ty: parse_quote!(#class_ident), role, has_receiver: true }),
        callee,
        params: vec![Param { js_name: object, ts: None, ty: receiver }],
        output: ReturnType::Default,
        asyncness: None,
        ts_return: field.ts.clone().filter(|_| role == Role::Getter),
        variadic: None,
        start: None,
        view: None,
    }
}
