//! Pages as `dev` serves them: with a script that is not in the file.

use crate::http::Response;

/// The script.
pub(super) const RELOAD: &str = include_str!("../../../js/dev/reload.js");

/// What is served where the folder has no page of its own.
const WELCOME: &str = "<!doctype html>\n<meta charset=\"utf-8\">\n<title>minibind dev</title>\n<h1>There is no index.html yet</h1>\n<p>Write one beside Cargo.toml, for example:</p>\n<pre>\n&lt;!doctype html>\n&lt;script type=\"module\">\n  import init, * as module from \"./pkg/index.js\";\n  await init();\n  console.log(module);\n&lt;/script>\n</pre>\n";

/// The page with a script at its end, as the text of a page may stand anywhere.
pub(super) fn with_script(page: &[u8], script: &str) -> Vec<u8> {
    let end = b"</body>";
    let at = page
        .windows(end.len())
        .rposition(|part| part.eq_ignore_ascii_case(end))
        .unwrap_or(page.len());
    let (before, after) = page.split_at(at);
    [before, script.as_bytes(), b"\n", after].concat()
}

pub(super) fn welcome(script: &str) -> Response {
    Response::bytes("text/html; charset=utf-8", with_script(WELCOME.as_bytes(), script))
}

#[cfg(test)]
mod tests {
    use super::with_script;

    #[test]
    fn the_script_stands_last_in_the_body() {
        let with = |page: &str| String::from_utf8(with_script(page.as_bytes(), "<s>")).unwrap();
        assert_eq!(with("<body>a</body></html>"), "<body>a<s>\n</body></html>");
        assert_eq!(with("<BODY>a</BODY>"), "<BODY>a<s>\n</BODY>");
        assert_eq!(with("<p>a"), "<p>a<s>\n");
        assert_eq!(with(""), "<s>\n");
    }
}
