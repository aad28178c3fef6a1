//! An object: how it is read and written, and its descriptor.

use super::{beside, data, describe};
use crate::model::Object;
use crate::symbol;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn expand_object(object: &Object) -> TokenStream {
    let Object { common, fields } = object;
    let (ident, symbol) = (&common.ident, symbol::of_type(common));
    let itself = quote!(Self);
    let (read, pattern) = (data::read_fields(&itself, fields), data::pattern(&itself, fields));
    let write = data::write_fields(fields);
    let descriptor = describe::expand_descriptor("OBJECT", common, &data::describe_fields(fields));
    beside(
        common,
        &quote! {
            impl<'__minibind> ::minibind::rt::Read<'__minibind> for #ident {
                fn read(reader: &mut ::minibind::rt::Reader<'__minibind>) -> ::core::option::Option<Self> {
                    #read
                }
            }
            impl ::minibind::rt::Write for #ident {
                fn write(self, writer: &mut ::minibind::rt::Writer) {
                    let #pattern = self;
                    #write
                }
            }
            ::minibind::rt::value!(#ident, #symbol);
            #descriptor
        },
    )
}
