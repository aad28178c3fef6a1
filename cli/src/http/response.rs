//! Answers: bytes of some type, or a stream of events.

use std::io::{self, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

/// How often a stream without events says that it is still there.
const HEARTBEAT: Duration = Duration::from_secs(5);

/// An answer.
pub(crate) struct Response {
    status: u16,
    kind: &'static str,
    body: Body,
}

enum Body {
    Bytes(Vec<u8>),
    Nothing(usize),
    /// The data of each event, as it comes.
    Events(Receiver<String>),
}

impl Response {
    /// Bytes of a media type.
    pub(crate) fn bytes(kind: &'static str, bytes: Vec<u8>) -> Response {
        Response { status: 200, kind, body: Body::Bytes(bytes) }
    }

    /// A stream of server-sent events, each with its data on one line.
    pub(crate) fn events(events: Receiver<String>) -> Response {
        Response { status: 200, kind: "text/event-stream", body: Body::Events(events) }
    }

    /// There is no such thing.
    pub(crate) fn not_found() -> Response {
        Response::refusal(404, "not found")
    }

    pub(crate) fn refusal(status: u16, why: &str) -> Response {
        let body = Body::Bytes(format!("{why}\n").into_bytes());
        Response { status, kind: "text/plain; charset=utf-8", body }
    }

    /// The same without its bytes, where these are not asked for.
    pub(super) fn without_body(self, is_wanted: bool) -> Response {
        match self.body {
            Body::Bytes(bytes) if is_wanted => {
                Response { body: Body::Nothing(bytes.len()), ..self }
            }
            Body::Events(_) if is_wanted => Response { body: Body::Nothing(0), ..self },
            body => Response { body, ..self },
        }
    }

    pub(super) fn write(self, stream: &mut impl Write) -> io::Result<()> {
        let reason = match self.status {
            200 => "OK",
            403 => "Forbidden",
            404 => "Not Found",
            405 => "Method Not Allowed",
            411 => "Length Required",
            413 => "Content Too Large",
            431 => "Request Header Fields Too Large",
            _ => "Bad Request",
        };
        // Every load sees what is there now.
        let mut head = format!(
            "HTTP/1.1 {} {reason}\r\ncontent-type: {}\r\ncache-control: no-store\r\nx-content-type-options: nosniff\r\nconnection: close\r\n",
            self.status, self.kind
        );
        let length = match &self.body {
            Body::Bytes(bytes) => Some(bytes.len()),
            Body::Nothing(length) => Some(*length),
            Body::Events(_) => None,
        };
        if let Some(length) = length {
            head += &format!("content-length: {length}\r\n");
        }
        stream.write_all(head.as_bytes())?;
        stream.write_all(b"\r\n")?;
        match self.body {
            Body::Bytes(bytes) => stream.write_all(&bytes),
            Body::Nothing(_) => Ok(()),
            Body::Events(events) => write_events(&events, stream),
        }
    }
}

fn write_events(events: &Receiver<String>, stream: &mut impl Write) -> io::Result<()> {
    loop {
        let text = match events.recv_timeout(HEARTBEAT) {
            Ok(data) => format!("data: {data}\n\n"),
            Err(RecvTimeoutError::Timeout) => ":\n\n".into(),
            Err(RecvTimeoutError::Disconnected) => return Ok(()),
        };
        stream.write_all(text.as_bytes())?;
        stream.flush()?;
    }
}
