//! Tuples of 1 to 12, which JavaScript sees as arrays.

use crate::buffer::{Read, Reader, Write, Writer, buffered};
use crate::describe::{Describe, Sink, describe_composite};
use crate::wire::ty;

macro_rules! tuple {
    ($count:literal: $($name:ident)*) => {
        impl<$($name: Describe),*> Describe for ($($name,)*) {
            fn describe(sink: &mut impl Sink) {
                describe_composite(sink);
                sink.word(ty::TUPLE);
                sink.word($count);
                $($name::describe(sink);)*
            }
        }

        impl<'a, $($name: Read<'a>),*> Read<'a> for ($($name,)*) {
            #[inline]
            #[allow(non_snake_case, reason = "a value is named like its type")]
            fn read(reader: &mut Reader<'a>) -> Option<Self> {
                let values = ($($name::read(reader),)*);
                let ($($name,)*) = values;
                Some(($($name?,)*))
            }
        }

        impl<$($name: Write),*> Write for ($($name,)*) {
            #[inline]
            #[allow(non_snake_case, reason = "a value is named like its type")]
            fn write(self, writer: &mut Writer) {
                let ($($name,)*) = self;
                $($name.write(writer);)*
            }
        }

        buffered!([$($name),*] ($($name,)*););
    };
}
tuple!(1: A);
tuple!(2: A B);
tuple!(3: A B C);
tuple!(4: A B C D);
tuple!(5: A B C D E);
tuple!(6: A B C D E F);
tuple!(7: A B C D E F G);
tuple!(8: A B C D E F G H);
tuple!(9: A B C D E F G H I);
tuple!(10: A B C D E F G H I J);
tuple!(11: A B C D E F G H I J K);
tuple!(12: A B C D E F G H I J K L);
