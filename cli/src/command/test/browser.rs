//! A browser as what runs tests: it shows no window, loads a page from this machine, and the page
//! posts what happens.

use super::event::Event;
use super::host::{Host, Message, Process, read_lines};
use crate::http::{Folder, Method, Request, Response, Server};
use minibind_cli::{Error, Problem, Result};
use serde_json::json;
use std::net::{IpAddr, Ipv4Addr};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};

/// Names of browsers on the search path, and where they are installed otherwise.
const PROGRAMS: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

/// Where browsers are in the folders of programs that Windows has.
const WINDOWS: &[&str] =
    &["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];

const HELP: &str =
    "install Chromium or Chrome, name its program with `--browser`, or leave `--headless` out";

pub(super) struct Browser {
    program: PathBuf,
    folder: PathBuf,
    process: Process,
    address: String,
    shared: Arc<Mutex<Shared>>,
}

/// What the page asks for and where its events go.
#[derive(Default)]
struct Shared {
    tests: Vec<usize>,
    sender: Option<Sender<Message>>,
}

impl Browser {
    pub(super) fn find(folder: &Path, given: Option<&Path>) -> Result<Browser> {
        let program = match given {
            Some(program) => program.to_owned(),
            None => find_program()
                .ok_or_else(|| Error::input(Problem::new("cannot find a browser").help(HELP)))?,
        };
        let failed = |error: std::io::Error| {
            Error::input(Problem::new(format!("cannot serve the page of the tests: {error}")))
        };
        let files = Folder::new(folder).map_err(failed)?;
        let server = Server::bind(IpAddr::V4(Ipv4Addr::LOCALHOST), 0).map_err(failed)?;
        let address = format!("http://{}/", server.address());
        let shared = Arc::new(Mutex::new(Shared::default()));
        let state = Arc::clone(&shared);
        server.serve(move |request| answer(request, &files, &state));
        let (folder, process) = (folder.to_owned(), Process::new());
        Ok(Browser { program, folder, process, address, shared })
    }
}

impl Host for Browser {
    fn start(&mut self, tests: &[usize]) -> Result<Receiver<Message>> {
        let (sender, messages) = channel();
        *self.shared.lock().unwrap_or_else(PoisonError::into_inner) =
            Shared { tests: tests.to_vec(), sender: Some(sender.clone()) };
        let profile = tempfile::Builder::new()
            .prefix("profile-")
            .tempdir_in(&self.folder)
            .map_err(|error| super::unwritable(&self.folder, &error))?;
        let mut command = Command::new(&self.program);
        command
            .args(["--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--mute-audio"])
            .args(["--no-first-run", "--no-default-browser-check", "--disable-extensions"])
            .args(["--disable-background-networking", "--disable-component-update"])
            .args(["--disable-sync", "--password-store=basic", "--use-mock-keychain"])
            .arg(format!("--user-data-dir={}", profile.path().display()))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped());
        if is_root() {
            // The sandbox refuses to work for root, which is who runs things in containers.
            command.arg("--no-sandbox");
        }
        command.arg(&self.address);
        let (_, errors) = self.process.start(&mut command, Some(profile), HELP)?;
        if let Some(errors) = errors {
            // What the browser says of itself is of interest only where it has nothing else to say.
            read_lines(errors, sender, |line| Message::Noise(line.into()), true);
        }
        Ok(messages)
    }

    fn stop(&mut self, is_silent: bool) -> Option<String> {
        self.process.end(is_silent)
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.stop(false);
    }
}

fn answer(request: &Request, files: &Folder, shared: &Mutex<Shared>) -> Response {
    let mut shared = shared.lock().unwrap_or_else(PoisonError::into_inner);
    match (request.method, request.path.as_str()) {
        (Method::Post, "/event") => {
            let Ok(event) = serde_json::from_slice::<Event>(&request.body) else {
                return Response::refusal(400, "not an event");
            };
            if let Event::End { test, .. } = &event {
                shared.tests.retain(|other| other != test);
            }
            if let Some(sender) = &shared.sender {
                // A round that is over listens no more.
                let _ = sender.send(Message::Event(event));
            }
            Response::bytes("text/plain", Vec::new())
        }
        (Method::Post, _) => Response::refusal(405, "only events"),
        (_, "/tests.json") => {
            let tests =
                json!({ "glue": "/index.js", "module": "/tests.wasm", "tests": shared.tests });
            Response::bytes("application/json", tests.to_string().into_bytes())
        }
        (_, path) => match files.read(path) {
            Some(found) => Response::bytes(found.kind, found.bytes),
            None => Response::not_found(),
        },
    }
}

fn find_program() -> Option<PathBuf> {
    let folders: Vec<PathBuf> =
        std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()).collect();
    let variables = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"];
    let roots = variables.iter().filter_map(std::env::var_os).map(PathBuf::from);
    let mut installed = roots.flat_map(|root| WINDOWS.iter().map(move |file| root.join(file)));
    let on_path = PROGRAMS.iter().find_map(|name| {
        let path = Path::new(name);
        if path.is_absolute() {
            return path.is_file().then(|| path.to_owned());
        }
        let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
        folders.iter().map(|folder| folder.join(&file)).find(|path| path.is_file())
    });
    on_path.or_else(|| installed.find(|path| path.is_file()))
}

/// Whether the process runs as root.
fn is_root() -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        std::fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
    }
    #[cfg(not(unix))]
    false
}
