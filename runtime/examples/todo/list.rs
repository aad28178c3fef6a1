//! The list itself: entries, what is shown of them, and the text that is stored. Knows no page.

use std::str::FromStr;

/// Something to do.
pub(crate) struct Entry {
    /// Its number, which no other entry gets.
    pub(crate) id: u32,
    pub(crate) text: String,
    pub(crate) is_done: bool,
}

/// Which entries are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) enum Filter {
    #[default]
    All,
    Open,
    Done,
}

impl Filter {
    pub(crate) fn shows(self, entry: &Entry) -> bool {
        match self {
            Filter::All => true,
            Filter::Open => !entry.is_done,
            Filter::Done => entry.is_done,
        }
    }
}

impl FromStr for Filter {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        match name {
            "all" => Ok(Filter::All),
            "open" => Ok(Filter::Open),
            "done" => Ok(Filter::Done),
            _ => Err(format!("there is no filter {name:?}")),
        }
    }
}

/// What there is to do, in the order in which it was added.
#[derive(Default)]
pub(crate) struct List {
    entries: Vec<Entry>,
    last_id: u32,
}

impl List {
    /// Reads what [`List::to_markdown`] wrote; other lines are left out.
    pub(crate) fn from_markdown(text: &str) -> List {
        let mut list = List::default();
        for line in text.lines() {
            let open = line.strip_prefix("- [ ] ").map(|text| (text, false));
            let entry = open.or_else(|| Some((line.strip_prefix("- [x] ")?, true)));
            if let Some((text, is_done)) = entry
                && let Some(id) = list.add(text)
            {
                list.set_done(id, is_done);
            }
        }
        list
    }

    /// The list as a task list of Markdown.
    pub(crate) fn to_markdown(&self) -> String {
        let line = |entry: &Entry| {
            format!("- [{}] {}\n", if entry.is_done { 'x' } else { ' ' }, entry.text)
        };
        self.entries.iter().map(line).collect()
    }

    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    pub(crate) fn get(&self, id: u32) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id == id)
    }

    fn get_mut(&mut self, id: u32) -> Option<&mut Entry> {
        self.entries.iter_mut().find(|entry| entry.id == id)
    }

    /// How many entries are not done.
    pub(crate) fn open_count(&self) -> usize {
        self.entries.iter().filter(|entry| !entry.is_done).count()
    }

    /// Adds an entry, unless its text is blank; gives its number.
    pub(crate) fn add(&mut self, text: &str) -> Option<u32> {
        let text = one_line(text)?;
        self.last_id += 1;
        self.entries.push(Entry { id: self.last_id, text, is_done: false });
        Some(self.last_id)
    }

    /// Gives an entry another text, unless that is blank.
    pub(crate) fn edit(&mut self, id: u32, text: &str) {
        if let (Some(entry), Some(text)) = (self.get_mut(id), one_line(text)) {
            entry.text = text;
        }
    }

    pub(crate) fn set_done(&mut self, id: u32, is_done: bool) {
        if let Some(entry) = self.get_mut(id) {
            entry.is_done = is_done;
        }
    }

    pub(crate) fn remove(&mut self, id: u32) {
        self.entries.retain(|entry| entry.id != id);
    }

    pub(crate) fn remove_done(&mut self) {
        self.entries.retain(|entry| !entry.is_done);
    }
}

/// A text with single spaces for what separates its words; none when it has no words.
fn one_line(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    (!words.is_empty()).then(|| words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list() -> List {
        List::from_markdown("- [ ] milk\n- [x] bread\n- [ ] tea\n")
    }

    fn shown(list: &List, filter: Filter) -> Vec<&str> {
        let entries = list.entries().iter().filter(|entry| filter.shows(entry));
        entries.map(|entry| &*entry.text).collect()
    }

    #[test]
    fn what_is_written_is_read() {
        let mut list = list();
        list.add("  two\n\twords ");
        let text = "- [ ] milk\n- [x] bread\n- [ ] tea\n- [ ] two words\n";
        assert_eq!(list.to_markdown(), text);
        assert_eq!(List::from_markdown(text).to_markdown(), text);
        assert_eq!(List::from_markdown("# other\n- [ ]  \n- [y] no\n").to_markdown(), "");
    }

    #[test]
    fn a_filter_shows_its_entries() {
        let list = list();
        assert_eq!(shown(&list, Filter::All), ["milk", "bread", "tea"]);
        assert_eq!(shown(&list, Filter::Open), ["milk", "tea"]);
        assert_eq!(shown(&list, Filter::Done), ["bread"]);
        assert_eq!(list.open_count(), 2);
        assert_eq!("done".parse(), Ok(Filter::Done));
        assert_eq!("lost".parse::<Filter>(), Err("there is no filter \"lost\"".to_owned()));
    }

    #[test]
    fn an_entry_changes_by_its_number() {
        let mut list = list();
        list.edit(1, "oat  milk");
        list.edit(3, " ");
        list.set_done(3, true);
        list.set_done(2, false);
        list.edit(9, "nothing");
        assert_eq!(list.to_markdown(), "- [ ] oat milk\n- [ ] bread\n- [x] tea\n");
    }

    #[test]
    fn a_number_is_given_once() {
        let mut list = list();
        list.remove(3);
        assert!(list.get(3).is_none());
        assert_eq!(list.add("coffee"), Some(4));
        assert_eq!(list.add(" \n"), None);
        list.remove_done();
        assert_eq!(list.to_markdown(), "- [ ] milk\n- [ ] coffee\n");
    }
}
