//! The JavaScript files of `cli/js`, built into the command.

use crate::target::Target;

/// Where a helper stands in the package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// Once, at the top of the module.
    Shared,
    /// In each instance.
    Instance,
}

/// A file: its scope, its name without the ending, its text.
pub(crate) type File = (Scope, &'static str, &'static str);

macro_rules! files {
    ($($scope:ident $folder:literal: $($name:literal)*;)*) => {
        &[$($((
            Scope::$scope,
            $name,
            include_str!(concat!("../../js/", $folder, "/", $name, ".js")),
        ),)*)*]
    };
}

/// All helpers, in the order in which packages have them. `views`, `layout`, `wasm`, `number` and `blocks` are not here: the emitter writes
/// what they stand for.
pub(crate) const HELPERS: &[File] = files! {
    Shared "shared":
        "PanicError" "checkAsyncIterable" "checkFunction" "checkObject" "hostFunction" "checkTuple" "checks" "decoder" "encoder" "isOverflow" "isTyped" "iterableOf" "keyText"
        "lowerChar" "mapEntries" "mustBe" "mustBeWithin" "notZero" "refuseDetached" "refuseOverlap" "toJson" "typed"
        "variantIndex";
    Instance "instance":
        "place" "lowerString" "liftString" "liftBorrowed" "liftUnits" "textFrom" "decode"
        "lowerF32" "lowerVecF32" "copyF32" "copyU32" "copyU64" "copyAtF32" "restoreF32"
        "writeBackF32" "insideAt" "allocate" "heap" "pages" "keptBlocks" "orFree"
        "liftVecF32" "liftShortF32" "liftSliceF32" "liftArrayF32" "liftViewF32" "liftWide" "liftTag"
        "leave"
        "stage" "putU32" "putU64" "putNumbers" "putText" "putArrayF32" "gatherF32" "gatherU32"
        "gatherU64" "next" "nextArrayF32" "nextError"
        "objects" "borrows" "holds" "keptHolds" "inspect" "freeLater" "freeWith" "fate" "fateTraced"
        "values" "pendingValues" "valueImports" "valueQuestions"
        "callbackCall" "closures" "functionNew" "iterators" "awaiting" "tasks" "streams"
        "streamNext"
        "panicReport" "panicLoud" "panicSilent" "panicThrow" "unwound" "passing" "thrownValue"
        "catchThrown" "failure" "failureAlone" "errorTake" "refusal" "importRefused";
};

/// What makes an instance of whatever holds the module.
pub(crate) const LOAD: &str = include_str!("../../js/loaders/load.js");

/// What names are before `init`, in packages that are no ES modules.
pub(crate) const EARLY: &str = include_str!("../../js/loaders/early.js");

/// What some targets need to find the module; `moduleText` is written by the emitter.
pub(crate) fn finder(target: Target) -> Option<&'static str> {
    match target {
        Target::Universal | Target::NodeCjs => None,
        Target::Bundler => Some(include_str!("../../js/loaders/imported.js")),
        Target::Script => Some(include_str!("../../js/loaders/script.js")),
        Target::Inline => Some(include_str!("../../js/loaders/inline.js")),
    }
}
