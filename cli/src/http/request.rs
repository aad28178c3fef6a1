//! What a client asks for.

use super::response::Response;
use std::io::{self, Read};
use std::net::{IpAddr, SocketAddr};

/// Bytes that the head of a request may have.
const HEAD_LIMIT: usize = 16 * 1024;
/// Bytes that a request may carry.
const BODY_LIMIT: usize = 16 * 1024 * 1024;
const MAX_HEADERS: usize = 100;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Method {
    Get,
    Head,
    Post,
}

/// A request.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) method: Method,
    /// The path as it was sent, without the query.
    pub(crate) path: String,
    /// The name by which the client knows this machine.
    host: String,
    pub(crate) body: Vec<u8>,
}

impl Request {
    /// Whether it names the machine by a number, as the server's own address is one, or `localhost`.
    pub(super) fn is_for(&self, address: SocketAddr) -> bool {
        let name = match self.host.rsplit_once(':') {
            Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
            _ => &self.host,
        };
        let number = name.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
        let is_local = name.eq_ignore_ascii_case("localhost");
        is_local
            || number.is_ok_and(|number| number == address.ip() || address.ip().is_unspecified())
    }
}

/// Reads a request, or says what is wrong with it.
pub(super) fn read(stream: &mut impl Read) -> io::Result<Result<Request, Response>> {
    let mut bytes = Vec::new();
    loop {
        let mut part = [0; 4096];
        let length = stream.read(&mut part)?;
        if length == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        bytes.extend_from_slice(part.get(..length).unwrap_or_default());
        match parse(&bytes) {
            Head::Whole { mut request, start, length } => {
                if length > BODY_LIMIT {
                    return Ok(Err(Response::refusal(413, "too long")));
                }
                request.body = bytes.split_off(start.min(bytes.len()));
                let missing = length.saturating_sub(request.body.len());
                stream.take(missing as u64).read_to_end(&mut request.body)?;
                return Ok(Ok(request));
            }
            Head::Partial if bytes.len() > HEAD_LIMIT => {
                return Ok(Err(Response::refusal(431, "too long")));
            }
            Head::Partial => {}
            Head::Refused(response) => return Ok(Err(response)),
        }
    }
}

enum Head {
    Partial,
    /// The request, and where its body starts and how long that is.
    Whole {
        request: Request,
        start: usize,
        length: usize,
    },
    Refused(Response),
}

fn parse(bytes: &[u8]) -> Head {
    let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
    let mut head = httparse::Request::new(&mut headers);
    let start = match head.parse(bytes) {
        Ok(httparse::Status::Complete(start)) => start,
        Ok(httparse::Status::Partial) => return Head::Partial,
        Err(_) => return Head::Refused(Response::refusal(400, "not understood")),
    };
    let method = match head.method {
        Some("GET") => Method::Get,
        Some("HEAD") => Method::Head,
        Some("POST") => Method::Post,
        _ => return Head::Refused(Response::refusal(405, "only GET, HEAD and POST")),
    };
    let header = |name: &str| {
        let found = head.headers.iter().find(|header| header.name.eq_ignore_ascii_case(name))?;
        std::str::from_utf8(found.value).ok()
    };
    let length = header("content-length").map_or(Some(0), |length| length.parse().ok());
    let (Some(length), None) = (length, header("transfer-encoding")) else {
        return Head::Refused(Response::refusal(411, "a length is needed"));
    };
    let target = head.path.unwrap_or_default();
    let path = target.split(['?', '#']).next().unwrap_or_default().to_owned();
    let host = header("host").unwrap_or_default().to_owned();
    Head::Whole { request: Request { method, path, host, body: Vec::new() }, start, length }
}
