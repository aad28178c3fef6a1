//! The helpers of `cli/js`: parsed into declarations, of which those that are asked for, and what
//! they need, are printed.
//!
//! A helper file is an ES module: a comment, imports, and declarations that start at the margin. What
//! stands in comments of the form `/** */`, types among it, is for those who work on helpers; what
//! stands behind `//`, within a declaration or directly above it, is printed, too. A file whose name ends in `F32`,
//! `U32` or `U64` is a pattern: [`Library::get`] makes a helper for another kind of number by
//! putting that kind's names in place of the pattern's. A line that ends in `// only: name` is for
//! packages that use the helper `name`; see [`Variant`] for what else can stand there.

use super::files::{HELPERS, Scope};
use super::variant::{ONLY, Variant};
use super::writer::Writer;
use crate::descriptor::model::Number;
use std::collections::{BTreeMap, BTreeSet};

/// One declaration of a helper file.
#[derive(Clone, Debug)]
struct Declaration {
    scope: Scope,
    /// The comment and the code, without `export`.
    lines: Vec<String>,
    /// How many declarations of all files stand in front.
    order: usize,
}

/// The helpers, and which of them are used.
#[derive(Debug)]
pub(crate) struct Library {
    declarations: BTreeMap<String, Declaration>,
    /// Declarations that serve every kind of number.
    patterns: BTreeMap<String, Declaration>,
    used: BTreeSet<String>,
    variant: Variant,
}

/// The kinds of numbers: the name in helpers, the view, the class, bytes, bounds.
const NUMBERS: [(Number, &str, &str, &str); 10] = [
    (Number::I8, "I8", "i8", "Int8Array"),
    (Number::U8, "U8", "u8", "Uint8Array"),
    (Number::I16, "I16", "i16", "Int16Array"),
    (Number::U16, "U16", "u16", "Uint16Array"),
    (Number::I32, "I32", "i32", "Int32Array"),
    (Number::U32, "U32", "u32", "Uint32Array"),
    (Number::F32, "F32", "f32", "Float32Array"),
    (Number::F64, "F64", "f64", "Float64Array"),
    (Number::I64, "I64", "i64", "BigInt64Array"),
    (Number::U64, "U64", "u64", "BigUint64Array"),
];

/// What the emitter declares for the helpers of an instance.
const FIXED: [&str; 11] = [
    "$allocate",
    "$free",
    "$stack",
    "$table",
    "$unwind",
    "ARENA",
    "RESULT",
    "TEXT",
    "memory",
    "refreshViews",
    "texts",
];

/// The typed array of a kind of number.
pub(crate) fn typed_array(number: Number) -> &'static str {
    NUMBERS.iter().find(|row| row.0 == number).map_or("Array", |row| row.3)
}

fn helper_suffix(number: Number) -> &'static str {
    NUMBERS.iter().find(|row| row.0 == number).map_or("", |row| row.1)
}

impl Library {
    /// All helpers, none used yet, in the variant that fits the module.
    pub(crate) fn new(variant: Variant) -> Self {
        let mut library = Self {
            declarations: BTreeMap::new(),
            patterns: BTreeMap::new(),
            used: BTreeSet::new(),
            variant,
        };
        for &(scope, file, text) in HELPERS {
            if variant.leaves_out(file) {
                continue;
            }
            let text = variant.text(text);
            for (name, mut declaration) in parse(scope, &text) {
                declaration.order = library.declarations.len() + library.patterns.len();
                let kind = if split_suffix(&name).is_some() {
                    &mut library.patterns
                } else {
                    &mut library.declarations
                };
                kind.insert(name, declaration);
            }
        }
        library
    }

    /// The names of all helpers, used or not, patterns in all their kinds.
    pub(crate) fn names() -> Vec<String> {
        let mut names: BTreeSet<String> = FIXED.iter().map(|&name| name.to_owned()).collect();
        let lines = HELPERS.iter().flat_map(|(_, _, text)| text.lines());
        for (name, _) in lines.filter_map(declaration_start) {
            match split_suffix(&name) {
                None => {
                    names.insert(name);
                }
                Some((base, _)) => {
                    names.extend(NUMBERS.iter().map(|row| format!("{base}{}", row.1)));
                }
            }
        }
        names.extend(NUMBERS.iter().map(|row| row.2.to_owned()));
        names.into_iter().collect()
    }

    /// Records the use of a helper and gives its name.
    pub(crate) fn get(&mut self, name: &str) -> String {
        self.require(name);
        name.to_owned()
    }

    /// Records the use of a pattern for one kind of number.
    pub(crate) fn get_for(&mut self, base: &str, number: Number) -> String {
        self.get(&format!("{base}{}", helper_suffix(number)))
    }

    /// What the class `Template` of a file that is no helper holds in front of its constructor, and
    /// behind, with other names in it; what that uses is recorded.
    pub(super) fn template(&mut self, text: &str, names: &[(&str, &str)]) -> [Vec<String>; 2] {
        let text = self.variant.text(text);
        let found = parse(Scope::Instance, &text).into_iter().find(|(name, _)| name == "Template");
        let lines = found.map(|(_, declaration)| declaration.lines).unwrap_or_default();
        let body = lines.iter().skip_while(|line| !line.starts_with("class ")).skip(1);
        let body: Vec<&str> = body.map(|line| line.strip_prefix("  ").unwrap_or(line)).collect();
        let body = body.split_last().map_or(&[][..], |(_, body)| body);
        let mut blanks =
            (0..body.len()).filter(|&at| body.get(at).is_some_and(|line| line.is_empty()));
        let (first, second) = (blanks.next().unwrap_or(0), blanks.next().unwrap_or(0));
        let named = |word: &str| {
            let name = names.iter().find(|(name, _)| *name == word);
            name.map_or(word, |(_, name)| name).to_owned()
        };
        [body.get(..first), body.get(second..)].map(|part| {
            let part = part.unwrap_or_default().iter();
            let part: Vec<String> = part.map(|line| map_words(line, named)).collect();
            for word in words(&part) {
                if self.is_helper(&word) {
                    self.require(&word);
                }
            }
            part
        })
    }

    fn require(&mut self, name: &str) {
        if !self.used.insert(name.to_owned()) {
            return;
        }
        if !self.declarations.contains_key(name) {
            let Some(made) = self.instantiate(name) else { return };
            self.declarations.insert(name.to_owned(), made);
        }
        let words = self.declarations.get(name).map(|helper| words(&helper.lines));
        for word in words.unwrap_or_default() {
            if self.is_helper(&word) {
                self.require(&word);
            }
        }
    }

    /// Whether a word is the name of something that can be declared.
    fn is_helper(&self, word: &str) -> bool {
        self.declarations.contains_key(word)
            || split_suffix(word).is_some_and(|(base, number)| self.pattern(base, number).is_some())
            || FIXED.contains(&word)
            || NUMBERS.iter().any(|row| row.2 == word)
    }

    /// The pattern from which `base` for `number` is made, and the pattern's kind.
    fn pattern(&self, base: &str, number: Number) -> Option<(&Declaration, Number)> {
        let own = if number.is_big() {
            Number::U64
        } else if number.is_float() {
            Number::F32
        } else {
            Number::U32
        };
        [number, own, Number::F32].into_iter().find_map(|kind| {
            Some((self.patterns.get(&format!("{base}{}", helper_suffix(kind)))?, kind))
        })
    }

    /// Makes a helper for another kind of number from its pattern.
    fn instantiate(&self, name: &str) -> Option<Declaration> {
        let (base, number) = split_suffix(name)?;
        let (pattern, from) = self.pattern(base, number)?;
        let lines = pattern.lines.iter().map(|line| substitute(line, from, number));
        Some(Declaration { lines: lines.collect(), ..pattern.clone() })
    }

    /// Whether a helper, a view or a constant is used.
    pub(crate) fn uses(&self, name: &str) -> bool {
        self.used.contains(name)
    }

    /// Prints the used helpers of a scope that are values, which others may need while they are made.
    pub(crate) fn print_values(&self, scope: Scope, w: &mut Writer) {
        self.print(scope, is_value, w);
    }

    /// Prints the used helpers of a scope that are functions and classes.
    pub(crate) fn print_functions(&self, scope: Scope, w: &mut Writer) {
        self.print(scope, |declaration| !is_value(declaration), w);
    }

    fn print(&self, scope: Scope, is_wanted: impl Fn(&Declaration) -> bool, w: &mut Writer) {
        let declarations = self.used.iter().filter_map(|name| self.declarations.get(name));
        let mut wanted: Vec<&Declaration> = declarations
            .filter(|declaration| declaration.scope == scope && is_wanted(declaration))
            .collect();
        // What belongs together stands together, as in its file.
        wanted.sort_by_key(|declaration| declaration.order);
        for declaration in wanted {
            w.paragraph(|w| w.lines(self.lines_of(declaration)));
        }
    }

    /// The lines of a declaration that stand in this package.
    fn lines_of<'a>(&'a self, declaration: &'a Declaration) -> impl Iterator<Item = &'a str> {
        declaration.lines.iter().filter_map(|line| match line.split_once(ONLY) {
            Some((line, helper)) => self.uses(helper).then_some(line),
            None => Some(line),
        })
    }

    /// Prints one helper that needs no other.
    pub(crate) fn print_one(&self, name: &str, w: &mut Writer) {
        if let Some(declaration) = self.declarations.get(name) {
            w.blank();
            w.lines(self.lines_of(declaration));
        }
    }

    /// The views in use: name and what makes it.
    pub(crate) fn views(&self) -> Vec<(&'static str, String)> {
        let mut views: Vec<(&str, String)> = NUMBERS
            .iter()
            .filter(|row| self.uses(row.2))
            .map(|row| (row.2, format!("new {}(memory.buffer)", row.3)))
            .collect();
        if self.uses("texts") {
            views.push(("texts", "[]".into()));
        }
        views
    }

    /// The parameters of an imported function, as its helper spells them.
    pub(crate) fn params(&self, name: &str) -> String {
        let line = self
            .declarations
            .get(name)
            .and_then(|helper| helper.lines.iter().find(|line| line.starts_with("function ")));
        line.and_then(|line| Some(line.split_once('(')?.1.split_once(')')?.0.to_owned()))
            .unwrap_or_default()
    }
}

/// Prints the declarations of a loader; without the parameter `imports` where the module imports
/// nothing.
pub(crate) fn print_loader(text: &str, has_imports: bool, w: &mut Writer) {
    for (_, declaration) in parse(Scope::Shared, text) {
        w.blank();
        for line in &declaration.lines {
            let line = if has_imports { line.clone() } else { line.replace(", imports", "") };
            w.line(line.replace("(imports)", if has_imports { "(imports)" } else { "()" }));
        }
    }
}

/// Whether a declaration is a value.
fn is_value(declaration: &Declaration) -> bool {
    declaration.lines.iter().any(|line| line.starts_with("const ") || line.starts_with("let "))
}

/// Splits `lowerU8` into `lower` and `u8`.
fn split_suffix(name: &str) -> Option<(&str, Number)> {
    NUMBERS.iter().find_map(|row| {
        let base = name.strip_suffix(row.1)?;
        base.ends_with(|last: char| last.is_lowercase()).then_some((base, row.0))
    })
}

/// Puts the names of one kind of number in place of another's.
fn substitute(line: &str, from: Number, to: Number) -> String {
    let row = |number| NUMBERS.iter().find(|row| row.0 == number).copied();
    let (Some(from), Some(to)) = (row(from), row(to)) else { return line.to_owned() };
    let bytes = to.0.bytes();
    let mut line = line.to_owned();
    if bytes == 1 {
        for factor in [" * ", " / "] {
            line = line.replace(&format!("{factor}{}_BYTES", from.1), "");
        }
    }
    let line = map_words(&line, |word| {
        let rest = word.strip_prefix(from.1);
        if rest == Some("_BYTES") {
            bytes.to_string()
        } else if word == from.2 {
            to.2.to_owned()
        } else if word == from.3 {
            to.3.to_owned()
        } else if let Some(base) = word.strip_suffix(from.1) {
            format!("{base}{}", to.1)
        } else {
            word.to_owned()
        }
    });
    line.replace("a Int", "an Int")
}

fn is_word(character: char) -> bool {
    unicode_ident::is_xid_continue(character) || character == '$'
}

fn map_words(line: &str, map: impl Fn(&str) -> String) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while !rest.is_empty() {
        let end = rest.find(|character| !is_word(character)).unwrap_or(rest.len());
        let (word, tail) = rest.split_at(end);
        if !word.is_empty() {
            out.push_str(&map(word));
        }
        let next = tail.find(is_word).unwrap_or(tail.len());
        let (between, tail) = tail.split_at(next);
        out.push_str(between);
        rest = tail;
    }
    out
}

/// `text` with `value` in place of the only word `name` in it.
pub(super) fn replace_word(text: &str, name: &str, value: &str) -> Option<String> {
    let count = std::cell::Cell::new(0);
    let replaced = map_words(text, |word| {
        if word == name {
            count.set(count.get() + 1);
            return value.to_owned();
        }
        word.to_owned()
    });
    (count.get() == 1).then_some(replaced)
}

/// The words of a declaration's code that can be names of declarations: not those behind one dot, nor
/// those of lines that need what others use.
fn words(lines: &[String]) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    let is_code = |line: &&String| !line.trim_start().starts_with("//") && !line.contains(ONLY);
    for line in lines.iter().filter(is_code) {
        let mut dots = 0;
        for part in line.split_inclusive(|character| !is_word(character)) {
            let word = part.trim_end_matches(|character| !is_word(character));
            if !word.is_empty() && dots != 1 {
                words.insert(word.to_owned());
            }
            let before = if word.is_empty() { dots } else { 0 };
            dots = if part.ends_with('.') { before + 1 } else { 0 };
        }
    }
    words
}

/// Reads the declarations of a file.
fn parse(scope: Scope, text: &str) -> Vec<(String, Declaration)> {
    let mut declarations = Vec::new();
    let mut comment: Vec<String> = Vec::new();
    let mut current: Option<(String, Vec<String>)> = None;
    let (mut in_comment, mut in_inner_comment) = (false, false);
    let mut finish = |current: &mut Option<(String, Vec<String>)>| {
        if let Some((name, mut lines)) = current.take() {
            while lines.last().is_some_and(String::is_empty) {
                lines.pop();
            }
            declarations.push((name, Declaration { scope, lines, order: 0 }));
        }
    };
    for line in text.lines() {
        if in_comment {
            in_comment = !line.ends_with("*/");
        } else if line.starts_with("/**") {
            finish(&mut current);
            in_comment = !line.ends_with("*/");
        } else if line.starts_with("//") {
            finish(&mut current);
            comment.push(line.to_owned());
        } else if line.is_empty() && current.is_none() {
            comment.clear();
        } else if let Some((name, line)) = declaration_start(line) {
            finish(&mut current);
            let mut lines = std::mem::take(&mut comment);
            lines.push(without_types(line));
            current = Some((name, lines));
        } else if let Some((_, lines)) = &mut current {
            // Types of members: their one-line comments, and those of several lines.
            let inner = line.trim();
            let opens = inner.starts_with("/**") && (inner == "/**" || inner.contains('@'));
            if opens || in_inner_comment {
                in_inner_comment = !inner.ends_with("*/");
            } else {
                lines.push(without_types(line));
            }
        }
    }
    finish(&mut current);
    declarations
}

/// The name that a line at the margin declares, and the line without `export`.
fn declaration_start(line: &str) -> Option<(String, &str)> {
    let line = line.strip_prefix("export ").unwrap_or(line);
    let rest = ["async function ", "function ", "const ", "let ", "class "]
        .iter()
        .find_map(|keyword| line.strip_prefix(keyword))?;
    let end = rest.find(|character| !is_word(character)).unwrap_or(rest.len());
    Some((rest.get(..end)?.to_owned(), line))
}

/// Removes casts: `/** @type {T} */ (value)` is `value`.
fn without_types(line: &str) -> String {
    let Some((before, rest)) = line.split_once("/** @type ") else { return line.to_owned() };
    let Some((_, value)) = rest.split_once("*/ (") else { return line.to_owned() };
    let mut depth = 1;
    for (at, character) in value.char_indices() {
        match character {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            let (inner, after) = value.split_at(at);
            let after = after.strip_prefix(')').unwrap_or(after);
            return without_types(&format!("{before}{inner}{after}"));
        }
    }
    line.to_owned()
}

#[cfg(test)]
mod tests {
    use super::{HELPERS, Library, parse, words};
    use std::collections::BTreeSet;

    /// A helper whose variable is called like another helper would bring that into the package.
    #[test]
    fn no_variable_is_called_like_a_helper() {
        let names: BTreeSet<String> = Library::names().into_iter().collect();
        for &(scope, file, text) in HELPERS {
            for (helper, declaration) in parse(scope, text) {
                for line in declaration.lines.iter().filter(|line| line.starts_with(' ')) {
                    let declared = ["const ", "let "].iter().find_map(|start| {
                        line.trim_start().strip_prefix(start)?.split([' ', ';', ',']).next()
                    });
                    let is_other = |name: &str| name != helper && names.contains(name);
                    assert!(!declared.is_some_and(is_other), "{file}: {helper}: {line}");
                }
            }
        }
    }

    #[test]
    fn properties_are_no_names_and_spread_values_are() {
        let lines = ["// not this".to_owned(), "a(b.decode(c), d?.e, ...f, g[h]);".to_owned()];
        let words: Vec<String> = words(&lines).into_iter().collect();
        assert_eq!(words, ["a", "b", "c", "d", "f", "g", "h"]);
    }
}
