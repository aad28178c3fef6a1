//! A report as groups of boxes: the crates with their functions, the data, the other sections.

use minibind_cli::size::{Binding, Report};

/// The most boxes of a group; what is smaller is one box.
const MOST: usize = 400;

/// A group.
pub(super) struct Group {
    pub(super) name: String,
    pub(super) bytes: usize,
    /// The largest first.
    pub(super) boxes: Vec<(String, usize)>,
}

/// The groups, the largest first.
pub(super) fn groups(report: &Report) -> Vec<Group> {
    let mut groups: Vec<Group> = report
        .crates
        .iter()
        .map(|found| {
            let functions = report.functions.iter().filter(|function| function.of == found.name);
            let boxes = functions.map(|function| (function.name.clone(), function.bytes));
            group(found.name.as_deref().unwrap_or("functions"), boxes.collect())
        })
        .collect();
    let data = report.data.iter().map(|part| (part.name.clone(), part.bytes));
    groups.push(group("data", data.collect()));
    let is_bound = matches!(report.binding, Binding::Bound { .. });
    let sections =
        report.sections.iter().filter(|section| !["code", "data"].contains(&&*section.name));
    let sections = sections.map(|section| {
        let bytes = if is_bound { section.after.unwrap_or(0) } else { section.before };
        (section.name.clone(), bytes)
    });
    groups.push(group("other sections", sections.collect()));
    groups.retain(|group| group.bytes > 0);
    groups.sort_by_key(|group| std::cmp::Reverse(group.bytes));
    groups
}

fn group(name: &str, mut boxes: Vec<(String, usize)>) -> Group {
    boxes.retain(|(_, bytes)| *bytes > 0);
    boxes.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    let bytes = boxes.iter().map(|(_, bytes)| bytes).sum();
    if boxes.len() > MOST {
        let small = boxes.split_off(MOST);
        let sum = small.iter().map(|(_, bytes)| bytes).sum();
        boxes.push((format!("{} smaller ones", small.len()), sum));
        boxes.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    }
    Group { name: name.to_owned(), bytes, boxes }
}
