//! Turns Markdown into HTML with pulldown-cmark, a crate that knows nothing of JavaScript. Run by
//! `markdown.mjs` in Node, shown by `markdown.html`.

use minibind::export;
use pulldown_cmark::{Options, Parser, html};

/// Turns Markdown, with tables, footnotes, strikethrough and task lists, into HTML.
///
/// HTML in the text passes as it is: show only the text of people you trust.
#[export]
fn to_html(markdown: &str) -> String {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS;
    let mut html = String::with_capacity(markdown.len() * 3 / 2);
    html::push_html(&mut html, Parser::new_ext(markdown, options));
    html
}
