//! The files of a folder, and nothing outside of it: no parent, no hidden file, no link that leads
//! out.

use std::fs;
use std::path::{Component, Path, PathBuf};

/// A folder that is served.
#[derive(Clone, Debug)]
pub(crate) struct Folder {
    /// Its path without links.
    root: PathBuf,
}

/// A file of a folder.
pub(crate) struct Found {
    /// Where it is, without links.
    pub(crate) path: PathBuf,
    pub(crate) kind: &'static str,
    pub(crate) bytes: Vec<u8>,
}

impl Folder {
    pub(crate) fn new(root: &Path) -> std::io::Result<Folder> {
        Ok(Folder { root: fs::canonicalize(root)? })
    }

    /// The file at the path of a request; of a folder that ends in `/` its index.html.
    pub(crate) fn read(&self, path: &str) -> Option<Found> {
        let mut path = decode(path)?;
        if path.ends_with('/') {
            path += "index.html";
        }
        let inside = path.strip_prefix('/')?;
        let is_plain = |name: &str| {
            !name.is_empty() && !name.starts_with('.') && !name.contains(['\\', ':', '\0'])
        };
        if !inside.split('/').all(is_plain) {
            return None;
        }
        let file = fs::canonicalize(self.root.join(inside)).ok()?;
        // Where a link leads is held to the same.
        let within = file.strip_prefix(&self.root).ok()?;
        let is_hidden = |part: Component<'_>| part.as_os_str().as_encoded_bytes().starts_with(b".");
        if within.components().any(is_hidden) || !file.is_file() {
            return None;
        }
        let bytes = fs::read(&file).ok()?;
        Some(Found { path: file, kind: kind(&path), bytes })
    }
}

/// The path with the bytes that `%` stands for.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let mut digit = || char::from(rest.next()?).to_digit(16);
            let (high, low) = (digit()?, digit()?);
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// The media type of a file.
pub(crate) fn kind(path: &str) -> &'static str {
    let ending = path.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    match ending.as_deref().unwrap_or_default() {
        "html" | "htm" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" | "map" | "webmanifest" => "application/json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "woff" => "font/woff",
        "woff2" => "font/woff2",
        "ttf" => "font/ttf",
        "mp3" => "audio/mpeg",
        "mp4" => "video/mp4",
        "webm" => "video/webm",
        "pdf" => "application/pdf",
        "txt" | "md" | "ts" | "rs" | "toml" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::Folder;
    use std::fs;

    #[test]
    fn nothing_outside_of_the_folder_is_read() {
        let outside = tempfile::tempdir().unwrap();
        let root = outside.path().join("root");
        fs::create_dir_all(root.join(".git")).unwrap();
        fs::create_dir_all(root.join("sub")).unwrap();
        for file in [
            "root/index.html",
            "root/sub/a b.js",
            "root/.env",
            "root/.git/config",
            "secret",
            "root2",
        ] {
            fs::write(outside.path().join(file), file).unwrap();
        }
        #[cfg(unix)]
        for (name, target) in
            [("link", "../secret"), ("up", ".."), ("env", ".env"), ("near", "sub/a b.js")]
        {
            std::os::unix::fs::symlink(target, root.join(name)).unwrap();
        }
        let folder = Folder::new(&root).unwrap();
        let read =
            |path: &str| folder.read(path).map(|found| String::from_utf8(found.bytes).unwrap());
        assert_eq!(read("/").as_deref(), Some("root/index.html"));
        assert_eq!(read("/sub/a%20b.js").as_deref(), Some("root/sub/a b.js"));
        #[cfg(unix)]
        assert_eq!(read("/near").as_deref(), Some("root/sub/a b.js"));
        for path in [
            "",
            "secret",
            "/../secret",
            "/sub/../../secret",
            "/%2e%2e/secret",
            "/..%2fsecret",
            "/.%2E/secret",
            "/..%5csecret",
            "/..\\secret",
            "//secret",
            "/./index.html",
            "/.env",
            "/%2eenv",
            "/.git/config",
            "/sub/.",
            "/sub",
            "/sub//a b.js",
            "/index.html%00",
            "/index.html%",
            "/index.html%2",
            "/%ff",
            "/link",
            "/up/secret",
            "/env",
            "/../root2",
            "/C:/x",
        ] {
            assert_eq!(read(path), None, "{path}");
        }
    }
}
