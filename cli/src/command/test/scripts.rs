//! The JavaScript that runs tests, built into the command.

use minibind_cli::File;

macro_rules! scripts {
    ($($name:literal)*) => {
        &[$(($name, include_str!(concat!("../../../js/tests/", $name))),)*]
    };
}

const SCRIPTS: &[(&str, &str)] = scripts!("run.js" "node.js" "page.js");

/// The page that loads `page.js`.
const PAGE: &str = "<!doctype html>\n<meta charset=\"utf-8\">\n<title>minibind test</title>\n<script type=\"module\" src=\"/page.js\"></script>\n";

/// What stands beside the package of the tests.
pub(super) fn files() -> impl Iterator<Item = File> {
    let page = [("index.html", PAGE)];
    SCRIPTS
        .iter()
        .chain(&page)
        .map(|(path, text)| File { path: (*path).into(), bytes: text.as_bytes().to_vec() })
        .collect::<Vec<_>>()
        .into_iter()
}
