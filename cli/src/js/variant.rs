//! What a package has and another has not: which files of helpers, and which of their lines, are for it.

/// Stands in front of the condition of a line that not all packages have.
pub(super) const ONLY: &str = " // only: ";

/// Which of two files that declare the same names is taken.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Variant {
    /// Blocks of memory come from the module's allocator, not from pages.
    pub has_heap: bool,
    /// The module says why it panics.
    pub tells_panics: bool,
    /// Arguments are looked into, so that a refusal is told by path.
    pub has_paths: bool,
    /// Errors carry more for developers.
    pub is_dev: bool,
    /// Functions use their arguments after they have returned.
    pub keeps: bool,
    /// The module calls functions of the host.
    pub calls: bool,
    /// Calls can begin while others are under way.
    pub reenters: bool,
    /// The module spawns tasks.
    pub tasks: bool,
    /// Objects can be borrowed or taken over by calls under way.
    pub tracks: bool,
    /// There are several classes.
    pub kinds: bool,
    /// Errors have causes.
    pub causes: bool,
}

impl Variant {
    /// Whether a file is not for this variant.
    pub(crate) fn leaves_out(self, file: &str) -> bool {
        match file {
            "failure" => !self.causes,
            "failureAlone" => self.causes,
            "heap" => !self.has_heap,
            "pages" => self.has_heap,
            "panicLoud" => !self.tells_panics,
            "panicSilent" => self.tells_panics,
            "fate" => self.is_dev,
            "fateTraced" => !self.is_dev,
            "mustBe" => self.has_paths,
            "mustBeWithin" => !self.has_paths,
            _ => false,
        }
    }

    /// The text of a file with the lines that the variant has, or may have by what is used.
    pub(crate) fn text(self, text: &str) -> String {
        let lines = text.lines().filter_map(|line| match line.split_once(ONLY) {
            Some((code, condition)) => match self.has(condition) {
                Some(has) => has.then_some(code),
                None => Some(line),
            },
            None => Some(line),
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// Whether a condition of lines holds; `None` for the name of a helper.
    fn has(self, condition: &str) -> Option<bool> {
        Some(match condition {
            "keeps" => self.keeps,
            "calls" => self.calls,
            "reenters" => self.reenters,
            "tasks" => self.tasks,
            "tracks" => self.tracks,
            "kinds" => self.kinds,
            _ => return None,
        })
    }
}
