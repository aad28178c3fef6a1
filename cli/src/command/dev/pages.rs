//! What `dev` answers: the files of the folder, pages with a script that keeps them current, and the
//! events that this script listens to.

use super::page;
use super::state::State;
use crate::http::{Folder, Method, Request, Response};
use std::sync::Arc;
use std::time::Duration;

/// How often the files that pages have loaded are looked at.
const INTERVAL: Duration = Duration::from_millis(300);

/// No file has a path like these: hidden ones are not served.
const SCRIPT: &str = "/.minibind/reload.js";
const EVENTS: &str = "/.minibind/events";

pub(super) fn answer(request: &Request, folder: &Folder, state: &State) -> Response {
    if request.method == Method::Post {
        return Response::refusal(405, "only GET and HEAD");
    }
    match request.path.as_str() {
        SCRIPT => Response::bytes("text/javascript; charset=utf-8", page::RELOAD.into()),
        EVENTS => Response::events(state.listen()),
        path => match folder.read(path) {
            Some(found) => {
                state.loaded(found.path);
                let is_page = found.kind.starts_with("text/html");
                let bytes = match is_page {
                    true => page::with_script(&found.bytes, &script(state)),
                    false => found.bytes,
                };
                Response::bytes(found.kind, bytes)
            }
            None if path == "/" => page::welcome(&script(state)),
            None => Response::not_found(),
        },
    }
}

/// Looks for changes of what pages have loaded, in the background.
pub(super) fn watch(state: Arc<State>) {
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(INTERVAL);
            state.look();
        }
    });
}

fn script(state: &State) -> String {
    format!("<script type=\"module\" src=\"{SCRIPT}?version={}\"></script>", state.version())
}
