//! `Result`, which JavaScript sees as the value or a thrown error.

use crate::abi::{IntoJs, ReturnType};
use crate::describe::{Describe, Sink, describe_result_area};
use crate::error::ThrownError;
use crate::wire::{tag, ty};

impl<T: Describe, E> Describe for Result<T, E> {
    fn describe(sink: &mut impl Sink) {
        describe_result_area(sink);
        sink.word(ty::RESULT);
        T::describe(sink);
    }
}

impl<T: ReturnType, E> ReturnType for Result<T, E> {
    type Plain = T::Tagged;
    type Tagged = T::Tagged;

    #[inline]
    fn tag(tag: u32) -> T::Tagged {
        T::tag(tag)
    }
}

impl<T: IntoJs, E: ThrownError> IntoJs for Result<T, E> {
    const BORROWS: bool = T::BORROWS;

    #[inline]
    fn plain(self) -> T::Tagged {
        match self {
            Ok(value) => value.tagged(),
            Err(error) => {
                error.into_thrown();
                T::tag(tag::ERROR)
            }
        }
    }

    #[inline]
    fn tagged(self) -> T::Tagged {
        self.plain()
    }
}
