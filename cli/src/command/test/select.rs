//! Which tests run, by the rules of `cargo test`.

use minibind_cli::descriptor::model;

/// A test, as far as choosing and reporting it goes.
#[derive(Clone, Debug)]
pub(super) struct Test {
    /// Its place among the tests of the module.
    pub(super) number: usize,
    pub(super) path: String,
    /// File and line.
    pub(super) place: String,
    pub(super) ignored: Option<String>,
    pub(super) should_panic: Option<String>,
}

impl Test {
    pub(super) fn new((number, test): (usize, &model::Test)) -> Test {
        let place = &test.function.names.place;
        Test {
            number,
            path: test.path().to_owned(),
            place: format!("{}:{}:{}", place.file, place.line, place.column),
            ignored: test.ignored.clone(),
            should_panic: test.should_panic.clone(),
        }
    }
}

/// What chooses tests besides the filters.
#[derive(Clone, Debug, Default, clap::Args)]
pub(super) struct Selection {
    /// Let a filter be a whole path.
    #[arg(long)]
    pub(super) exact: bool,
    /// Leave out the tests whose path contains this.
    #[arg(long, value_name = "FILTER")]
    pub(super) skip: Vec<String>,
    /// Run the ignored tests only.
    #[arg(long)]
    pub(super) ignored: bool,
    /// Run the ignored tests, too.
    #[arg(long)]
    pub(super) include_ignored: bool,
    /// Print the paths of the tests and run none.
    #[arg(long)]
    pub(super) list: bool,
}

impl Selection {
    /// The tests that are wanted, and how many are not.
    pub(super) fn choose(&self, tests: Vec<Test>, filters: &[String]) -> (Vec<Test>, usize) {
        let count = tests.len();
        let fits = |test: &Test, filter: &String| match self.exact {
            true => test.path == *filter,
            false => test.path.contains(filter.as_str()),
        };
        let mut chosen = tests;
        chosen.retain(|test| {
            let is_wanted = filters.is_empty() || filters.iter().any(|filter| fits(test, filter));
            let is_skipped = self.skip.iter().any(|filter| fits(test, filter));
            is_wanted && !is_skipped && (!self.ignored || test.ignored.is_some())
        });
        let filtered_out = count - chosen.len();
        (chosen, filtered_out)
    }

    /// Whether a chosen test is run, or shown as ignored.
    pub(super) fn runs(&self, test: &Test) -> bool {
        test.ignored.is_none() || self.ignored || self.include_ignored
    }
}

#[cfg(test)]
mod tests {
    use super::{Selection, Test};

    fn chosen(selection: &Selection, filters: &[&str]) -> Vec<&'static str> {
        let tests = ["a::one", "a::one_more", "b::two"].map(|path| Test {
            number: 0,
            path: path.into(),
            place: String::new(),
            ignored: (path == "b::two").then(String::new),
            should_panic: None,
        });
        let filters: Vec<String> = filters.iter().map(|&filter| filter.into()).collect();
        let (chosen, out) = selection.choose(tests.to_vec(), &filters);
        assert_eq!(chosen.len() + out, 3);
        let names = ["a::one", "a::one_more", "b::two"];
        names.into_iter().filter(|name| chosen.iter().any(|test| test.path == *name)).collect()
    }

    #[test]
    fn filters_choose_as_in_cargo() {
        let all = Selection::default();
        assert_eq!(chosen(&all, &[]), ["a::one", "a::one_more", "b::two"]);
        assert_eq!(chosen(&all, &["one"]), ["a::one", "a::one_more"]);
        assert_eq!(chosen(&all, &["more", "two"]), ["a::one_more", "b::two"]);
        let exact = Selection { exact: true, ..all.clone() };
        assert_eq!(chosen(&exact, &["a::one", "two"]), ["a::one"]);
        let skip = Selection { skip: vec!["one".into()], ..all.clone() };
        assert_eq!(chosen(&skip, &[]), ["b::two"]);
        let skip = Selection { exact: true, ..skip };
        assert_eq!(chosen(&skip, &[]).len(), 3);
        let ignored = Selection { ignored: true, ..all };
        assert_eq!(chosen(&ignored, &[]), ["b::two"]);
    }
}
