//! An imported function: the Rust function that passes its arguments to JavaScript and takes the
//! result, and its descriptor.

use super::import::{Form, allows_of_names};
use super::lifetimes::with_lifetimes;
use super::lifted::words;
use super::passed::{Passed, passed};
use super::{at, builtin, describe, local, local_at};
use crate::model::{Common, Declared, ImportedFunction, ImportedStatic, Member};
use crate::symbol;
use crate::types::{argument_of, last_name, value_type};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::visit_mut::VisitMut;
use syn::{ReturnType, Type, TypeImplTrait, TypeReference, parse_quote_spanned};

pub(super) fn expand_function(function: &ImportedFunction, form: Form) -> TokenStream {
    let ImportedFunction { declared, asyncness, generics, member, params, output, .. } = function;
    let Declared { common, attrs, vis } = declared;
    let ident = &common.ident;
    let passed: Vec<Passed> = all_params(function);
    let (body, output) = match form {
        Form::Whole => (expand_call(function, &passed), output.to_token_stream()),
        Form::Stub => (quote!(::core::panic!()), stub_output(output)),
    };
    let this = member.as_ref().and_then(|member| member.this.as_ref());
    let this = this.map(|this| Ident::new("self", this.span())).map(|this| quote!(&#this,));
    let skipped = usize::from(this.is_some());
    let inputs = params.iter().zip(&passed[skipped..]).map(|(param, passed)| {
        let (ident, ty) = (&param.ident, &param.ty);
        let mutability = passed.is_mutable.then(|| quote!(mut));
        quote!(#mutability #ident: #ty)
    });
    let allows = match form {
        Form::Whole => allows_of_names(),
        Form::Stub => crate::attr::allows(),
    };
    let where_clause = &generics.where_clause;
    // Functions of the runtime are compiled where they are called.
    let inline = builtin::is_of_runtime().then(|| quote!(#[inline]));
    let function = quote! {
        #allows
        #inline
        #(#attrs)*
        #vis #asyncness fn #ident #generics (#this #(#inputs),*) #output #where_clause { #body }
    };
    match member {
        None => function,
        Some(Member { class, .. }) => {
            let cfgs = &common.cfgs;
            quote!(#(#cfgs)* impl #class { #function })
        }
    }
}

/// The output of a function that is only there to be found: without what would be one more mistake.
fn stub_output(output: &ReturnType) -> TokenStream {
    struct Finder(bool);
    impl VisitMut for Finder {
        fn visit_type_reference_mut(&mut self, _: &mut TypeReference) {
            self.0 = true;
        }
        fn visit_type_impl_trait_mut(&mut self, _: &mut TypeImplTrait) {
            self.0 = true;
        }
    }
    let mut finder = Finder(false);
    finder.visit_return_type_mut(&mut output.clone());
    if finder.0 { quote!(-> !) } else { output.to_token_stream() }
}

/// The function that reads a static, as an expression.
pub(super) fn expand_read(common: &Common, ty: &Type, form: Form) -> TokenStream {
    let body = match form {
        Form::Whole => {
            let word = local("word");
            let (declaration, receive) =
                (expand_declaration(&symbol::import(common), &[], ty), receive(ty));
            quote! {
                #declaration
                let #word = unsafe { __minibind_import() };
                #receive
            }
        }
        Form::Stub => quote!(::core::panic!()),
    };
    quote! {
        fn __minibind_read() -> #ty { #body }
        __minibind_read
    }
}

/// The parameters with the object, where there is one.
pub(super) fn all_params(function: &ImportedFunction) -> Vec<Passed> {
    let this = function.member.as_ref().and_then(|member| {
        let (class, this) = (&member.class, member.this.as_ref()?);
        let ty = parse_quote_spanned!(this.span()=> &#class);
        Some(passed(&Ident::new("self", this.span()), &ty))
    });
    let params = function.params.iter().map(|param| passed(&param.ident, &param.ty));
    this.into_iter().chain(params).collect()
}

/// The statements that pass the arguments, and the result as the last expression.
fn expand_call(function: &ImportedFunction, passed: &[Passed]) -> TokenStream {
    let received = received_type(function);
    let declaration = expand_declaration(&import_name(function), passed, &received);
    let (word, passing) = (local("word"), local("passing"));
    let params: Vec<_> = passed.iter().enumerate().map(expand_param).collect();
    let (keeps, writes, takes) = (
        params.iter().map(|param| &param.keep),
        params.iter().map(|param| &param.write),
        params.iter().map(|param| &param.take),
    );
    let pass = (!passed.is_empty()).then(|| {
        quote! {
            let mut #passing = ::minibind::rt::Passing::new();
            #(#keeps)*
            #(#writes)*
            #passing.finish();
            #(#takes)*
        }
    });
    let receive = match (&function.asyncness, catches(&function.output)) {
        (None, _) => receive(&received),
        (Some(_), false) => {
            let promise = receive(&received);
            quote!(::minibind::rt::await_or_fail(#promise).await)
        }
        (Some(_), true) => {
            let promise = receive(&received);
            quote!(::core::result::Result::map_err(#promise.await, ::core::convert::From::from))
        }
    };
    let arguments = passed.iter().enumerate().flat_map(|(index, passed)| words(index, passed.span));
    let call = quote_spanned!(at(&received)=> __minibind_import(#(#arguments),*));
    quote! {
        #declaration
        #pass
        // What was kept lives until the end of the function.
        let #word = unsafe { #call };
        #receive
    }
}

/// A parameter's statements.
struct Param {
    /// Takes what has to live until the function returns.
    keep: TokenStream,
    /// Makes the numbers.
    write: TokenStream,
    /// Takes them apart.
    take: TokenStream,
}

fn expand_param((index, passed): (usize, &Passed)) -> Param {
    let Passed { ty, value, span, .. } = passed;
    let span = *span;
    let [kept, abi] = ["kept", "abi"].map(|name| local_at(&format!("{name}{index}"), span));
    let (passing, [w0, w1, w2]) = (local("passing"), words(index, span));
    let ty = with_lifetimes(ty, "'_");
    let pass = quote_spanned!(span=> <#ty as ::minibind::rt::Pass>);
    Param {
        keep: quote_spanned!(span=> let mut #kept = #pass::keep(#value);),
        write: quote_spanned! {span=>
            let #abi = unsafe { #pass::words(&mut #kept, &mut #passing) };
        },
        take: quote_spanned! {span=>
            let (#w0, #w1, #w2) = ::minibind::rt::Abi::into_words(#abi);
        },
    }
}

/// The name under which the module imports the function.
fn import_name(function: &ImportedFunction) -> TokenStream {
    let common = &function.declared.common;
    match builtin::description(function) {
        None => symbol::import(common),
        Some(description) => symbol::builtin(common, &description),
    }
}

/// The imported function itself; where there is no JavaScript, one that says so.
fn expand_declaration(link_name: &TokenStream, passed: &[Passed], received: &Type) -> TokenStream {
    let params = passed.iter().enumerate().map(|(index, param)| {
        let ty = with_lifetimes(&param.ty, "'static");
        let abi = quote_spanned!(param.span=> <<#ty as ::minibind::rt::Pass>::Abi as ::minibind::rt::Abi>);
        let [w0, w1, w2] = words(index, param.span);
        quote_spanned!(param.span=> #w0: #abi::W0, #w1: #abi::W1, #w2: #abi::W2)
    });
    let received = with_lifetimes(received, "'static");
    let word = quote_spanned!(at(&received)=> <#received as ::minibind::rt::Receive>::Word);
    let signature = quote!(fn __minibind_import(#(#params),*) -> #word);
    let allows = crate::attr::allows();
    quote! {
        #[cfg(target_family = "wasm")]
        #allows
        #[link(wasm_import_module = "minibind")]
        unsafe extern "C-unwind" {
            #[link_name = #link_name]
            #signature;
        }
        #[cfg(not(target_family = "wasm"))]
        #allows
        unsafe #signature { ::minibind::rt::no_javascript() }
    }
}

fn receive(ty: &Type) -> TokenStream {
    let word = local("word");
    quote_spanned!(at(ty)=> unsafe { <#ty as ::minibind::rt::Receive>::receive(#word) })
}

/// What the import returns: the promise of an `async fn`, else its output.
fn received_type(function: &ImportedFunction) -> Type {
    let output = match &function.output {
        ReturnType::Default => parse_quote_spanned!(at(&function.declared.common.ident)=> ()),
        ReturnType::Type(_, ty) => (**ty).clone(),
    };
    if function.asyncness.is_none() {
        return output;
    }
    let value = value_type(&function.output).unwrap_or(&output);
    parse_quote_spanned!(at(value)=> ::minibind::rt::Promise<#value>)
}

/// Whether what JavaScript throws is a value for Rust.
pub(super) fn catches(output: &ReturnType) -> bool {
    matches!(output, ReturnType::Type(_, ty) if is_result(ty))
}

fn is_result(ty: &Type) -> bool {
    last_name(ty).is_some_and(|name| name == "Result") || argument_of(ty, "Result").is_some()
}

pub(super) fn expand_descriptor(function: &ImportedFunction) -> TokenStream {
    let owner = match &function.member {
        None => describe::wire("owner", "NONE"),
        Some(Member { class, role, .. }) => {
            let (role, class) = (describe::wire("owner", role.word()), describe::ty(class));
            quote!(#role #class)
        }
    };
    let flags = [
        (function.variadic.is_some(), "VARIADIC"),
        (function.asyncness.is_some(), "ASYNC"),
        (catches(&function.output), "CATCH"),
    ];
    let params = all_params(function);
    let names = function.params.iter().map(|param| param.js_name.as_str());
    let this = (params.len() > function.params.len()).then_some("this");
    let params: Vec<_> = this.into_iter().chain(names).zip(&params).collect();
    let descriptor =
        descriptor(&function.declared.common, &owner, &flags, &params, &received_type(function));
    let descriptor = builtin::description(function).is_none().then_some(descriptor);
    let rest = params.last().filter(|_| function.variadic.is_some());
    let check = rest.map(|(_, rest)| describe::check(&rest.ty, "Rest"));
    quote!(#descriptor #check)
}

pub(super) fn expand_static_descriptor(item: &ImportedStatic) -> TokenStream {
    let flags = [(is_result(&item.ty), "CATCH")];
    let owner = describe::wire("owner", "VALUE");
    descriptor(&item.declared.common, &owner, &flags, &[], &item.ty)
}

fn descriptor(
    common: &Common,
    owner: &TokenStream,
    flags: &[(bool, &str)],
    params: &[(&str, &Passed)],
    received: &Type,
) -> TokenStream {
    let flags = describe::flags(flags);
    let count = params.len() as u32;
    let params = params.iter().map(|(name, passed)| {
        let (name, ty) = (describe::text(name), describe::ty(&with_lifetimes(&passed.ty, "'_")));
        let ts = describe::text("");
        quote!(#name #ts #ty)
    });
    let received = describe::ty(&with_lifetimes(received, "'_"));
    let body = quote! {
        __minibind_source(sink);
        #owner
        #flags
        ::minibind::rt::Sink::word(sink, #count);
        #(#params)*
        // The words of a result that do not fit its register, and what was thrown, lie there.
        ::minibind::rt::describe_result_area(sink);
        #received
    };
    describe::expand_import_descriptor(common, &body)
}
