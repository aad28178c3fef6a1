//! What the pages are told: which version of everything is current, and why there is no newer one.

use serde_json::json;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

/// When a file was written and how long it is.
type Stamp = Option<(SystemTime, u64)>;

pub(super) struct State {
    /// The folder of the package, which changes with builds only.
    package: PathBuf,
    now: Mutex<Now>,
}

struct Now {
    version: u128,
    error: Option<String>,
    pages: Vec<Sender<String>>,
    /// The files that pages have loaded.
    loaded: BTreeMap<PathBuf, Stamp>,
}

impl State {
    /// The first version is one that no earlier run had.
    pub(super) fn new(package: &Path) -> State {
        let version =
            SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis());
        let now = Now { version, error: None, pages: Vec::new(), loaded: BTreeMap::new() };
        State { package: package.to_owned(), now: Mutex::new(now) }
    }

    pub(super) fn version(&self) -> u128 {
        self.now().version
    }

    /// There is a new build.
    pub(super) fn succeed(&self) {
        let mut now = self.now();
        now.version += 1;
        now.error = None;
        now.tell();
    }

    /// There is none, and why.
    pub(super) fn fail(&self, text: String) {
        let mut now = self.now();
        now.error = Some(without_colors(&text));
        now.tell();
    }

    /// What a page listens to: first what holds now.
    pub(super) fn listen(&self) -> Receiver<String> {
        let (sender, receiver) = channel();
        let mut now = self.now();
        let _ = sender.send(now.text());
        now.pages.push(sender);
        receiver
    }

    /// Notes that a page has loaded a file.
    pub(super) fn loaded(&self, path: PathBuf) {
        let is_built = fs::canonicalize(&self.package).is_ok_and(|folder| path.starts_with(folder));
        if !is_built {
            let stamp = stamp(&path);
            self.now().loaded.entry(path).or_insert(stamp);
        }
    }

    /// Looks whether a file that a page has loaded is another now.
    pub(super) fn look(&self) {
        let mut now = self.now();
        let mut has_changed = false;
        for (path, old) in &mut now.loaded {
            let new = stamp(path);
            // One that is gone is being written, as some editors do it.
            if new.is_some() && new != *old {
                *old = new;
                has_changed = true;
            }
        }
        if has_changed {
            now.version += 1;
            now.tell();
        }
    }

    fn now(&self) -> MutexGuard<'_, Now> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Now {
    fn text(&self) -> String {
        json!({ "version": self.version.to_string(), "error": self.error }).to_string()
    }

    /// Tells all pages, and forgets those that are gone.
    fn tell(&mut self) {
        let text = self.text();
        self.pages.retain(|page| page.send(text.clone()).is_ok());
    }
}

fn stamp(path: &Path) -> Stamp {
    let data = fs::metadata(path).ok()?;
    Some((data.modified().ok()?, data.len()))
}

/// The text without what makes a terminal show colors.
fn without_colors(text: &str) -> String {
    let mut parts = text.split("\x1b[");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|c: char| c.is_ascii_alphabetic()).map_or(part.len(), |at| at + 1);
        plain += part.get(end..).unwrap_or_default();
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::{State, without_colors};
    use std::fs;

    #[test]
    fn colors_are_left_out() {
        assert_eq!(without_colors("a \x1b[1;31merror\x1b[0m: b\x1b[K"), "a error: b");
        assert_eq!(without_colors("plain"), "plain");
    }

    #[test]
    fn pages_hear_of_builds_and_of_their_files() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path().canonicalize().unwrap();
        let (page, package) = (folder.join("index.html"), folder.join("pkg"));
        fs::create_dir(&package).unwrap();
        fs::write(&page, "one").unwrap();
        fs::write(package.join("index.js"), "one").unwrap();
        let state = State::new(&package);
        let heard = state.listen();
        let first = heard.recv().unwrap();
        state.succeed();
        let second = heard.recv().unwrap();
        assert_ne!(first, second);
        state.fail("no \x1b[1mway".into());
        assert!(heard.recv().unwrap().contains("no way"));
        state.loaded(page.clone());
        state.loaded(package.join("index.js"));
        state.look();
        fs::write(package.join("index.js"), "another").unwrap();
        state.look();
        assert!(heard.try_recv().is_err());
        fs::write(&page, "another").unwrap();
        state.look();
        assert!(heard.try_recv().unwrap().contains("no way"));
    }
}
