//! The command `dev`: what it serves and what it does not, and a page that follows its sources.

use super::{Folder, minibind_in};
use minibind_tests::{bind, paths, process, tools};
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Seek, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};

const SOURCE: &str = "//! A page's text.\n\n#[minibind::export]\npub fn greet(name: &str) -> String {\n    format!(\"Hello, {name}!\")\n}\n";
const PAGE: &str = "<!doctype html>\n<body>\n<p id=\"text\"></p>\n<script type=\"module\" src=\"page.js\"></script>\n</body>\n";
const SCRIPT: &str = "import init, { greet } from \"./pkg/index.js\";\nawait init();\ndocument.querySelector(\"#text\").textContent = greet(\"page\");\n";

/// A crate with a page.
fn lay_out() -> Folder {
    let folder = Folder::new();
    let runtime = paths::workspace().join("runtime");
    let manifest = format!(
        "[package]\nname = \"page\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
         [lib]\ncrate-type = [\"cdylib\"]\n\n\
         [dependencies]\nminibind = {{ path = {runtime:?} }}\n\n[workspace]\n"
    );
    for (file, text) in [
        ("Cargo.toml", manifest.as_str()),
        ("src/lib.rs", SOURCE),
        ("index.html", PAGE),
        ("page.js", SCRIPT),
        (".env", "secret"),
    ] {
        process::write(&folder.path(file), text).unwrap();
    }
    folder
}

/// The command, until it is dropped.
struct Dev {
    child: Child,
    address: SocketAddr,
    /// What it says on standard error, shown when the test fails.
    said: File,
}

impl Dev {
    fn start(folder: &Path) -> Dev {
        Dev::start_with(folder, &[])
    }

    fn start_with(folder: &Path, options: &[&str]) -> Dev {
        let said = tempfile::tempfile().unwrap();
        let mut child = Command::new(bind::minibind().unwrap())
            .args(["dev", "--port", "0"])
            .args(options)
            .current_dir(folder)
            .env("CARGO_TARGET_DIR", paths::output().join("build"))
            .env_remove("RUSTFLAGS")
            .stdout(Stdio::piped())
            .stderr(said.try_clone().unwrap())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().rsplit_once("http://").expect("an address").1;
        let address = address.trim_end_matches('/').parse().unwrap();
        Dev { child, address, said }
    }

    /// Sends bytes as they are; gives the whole answer.
    fn send(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(self.address).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn get(&self, path: &str) -> String {
        self.send(&format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n"))
    }
}

impl Drop for Dev {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        if std::thread::panicking() {
            let mut text = String::new();
            let _ = self.said.rewind().and_then(|()| self.said.read_to_string(&mut text));
            println!("{text}");
        }
    }
}

#[test]
fn a_page_follows_its_sources() {
    let folder = lay_out();
    let dev = Dev::start(folder.0.path());
    let mut node = tools::node();
    node.arg(paths::tests().join("browser/dev.mjs"))
        .arg(tools::npm("playwright-core").and_then(|_| tools::chromium()).unwrap())
        .arg(format!("http://{}/", dev.address))
        .arg(folder.0.path());
    process::run(&mut node).unwrap_or_else(|error| panic!("{error}"));
    let module = dev.get("/pkg/page.wasm");
    assert!(module.contains("content-type: application/wasm\r\n"), "{}", &module[..200]);
    for (path, part) in [
        ("/pkg/index.js", "content-type: text/javascript; charset=utf-8\r\n"),
        ("/", "<script type=\"module\" src=\"/.minibind/reload.js?version="),
        ("/index.html?x=1", "cache-control: no-store\r\n"),
    ] {
        assert!(dev.get(path).contains(part), "{path} {}", dev.get(path));
    }
}

#[test]
fn nothing_outside_of_the_folder_is_served() {
    let folder = lay_out();
    fs::create_dir(folder.path("root")).unwrap();
    fs::rename(folder.path("index.html"), folder.path("root/index.html")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("../Cargo.toml", folder.path("root/link.toml")).unwrap();
    let dev = Dev::start_with(folder.0.path(), &["--serve", "root"]);
    assert!(dev.get("/").starts_with("HTTP/1.1 200 OK\r\n"));
    for path in [
        "/../Cargo.toml",
        "/%2e%2e/Cargo.toml",
        "/..%2fCargo.toml",
        "/./../Cargo.toml",
        "/root/../../Cargo.toml",
        "//Cargo.toml",
        "/..\\Cargo.toml",
        "/.env",
        "/%2eenv",
        "/link.toml",
        "/Cargo.toml",
        "/.minibind/../../.env",
        "Cargo.toml",
    ] {
        let answer = dev.get(path);
        assert!(answer.starts_with("HTTP/1.1 404 "), "{path} {answer}");
        assert!(!answer.contains("secret") && !answer.contains("[package]"), "{path} {answer}");
    }
    let foreign = dev.send("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n");
    assert!(foreign.starts_with("HTTP/1.1 403 "), "{foreign}");
    let nonsense = dev.send("NONSENSE\r\n\r\n");
    assert!(nonsense.starts_with("HTTP/1.1 400 "), "{nonsense}");
    let other = dev.send("DELETE / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    assert!(other.starts_with("HTTP/1.1 405 "), "{other}");
    let head = dev.send("HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    assert!(head.starts_with("HTTP/1.1 200 ") && head.ends_with("\r\n\r\n"), "{head}");
}

#[test]
fn a_taken_port_and_a_missing_crate_are_named() {
    let taken = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let folder = lay_out();
    minibind_in(folder.0.path(), &["dev", "--port", &port])
        .fails(&["cannot serve at 127.0.0.1, port", "choose another port with `--port`"]);
    let empty = Folder::new();
    assert_eq!(minibind_in(empty.0.path(), &["dev"]).code, 1);
    minibind_in(folder.0.path(), &["dev", "--port", "many"]).misuses(&["--port"]);
    minibind_in(folder.0.path(), &["dev", "--serve", "nowhere"])
        .fails(&["cannot serve", "nowhere"]);
}
