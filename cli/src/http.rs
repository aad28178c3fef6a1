//! A small HTTP server for this machine's own pages: a thread a connection, one request each.
//!
//! In: what answers a request. Out: answers, or streams of events that last. It is no server for the
//! world: no ranges, no compression, no encryption.

mod files;
mod request;
mod response;

pub(crate) use files::Folder;
pub(crate) use request::{Method, Request};
pub(crate) use response::Response;

use std::io;
use std::net::{IpAddr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::time::Duration;

/// How long a client may take to send a request, or to take a part of an answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// A socket that waits for connections.
#[derive(Debug)]
pub(crate) struct Server {
    listener: TcpListener,
    address: SocketAddr,
}

impl Server {
    /// Takes a port of an address; 0 stands for any that is free.
    pub(crate) fn bind(host: IpAddr, port: u16) -> io::Result<Server> {
        let listener = TcpListener::bind((host, port))?;
        let address = listener.local_addr()?;
        Ok(Server { listener, address })
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers requests in the background until the process ends.
    pub(crate) fn serve(self, answer: impl Fn(&Request) -> Response + Send + Sync + 'static) {
        let answer = Arc::new(answer);
        std::thread::spawn(move || {
            for stream in self.listener.incoming().flatten() {
                let answer = Arc::clone(&answer);
                let address = self.address;
                std::thread::spawn(move || {
                    // A client that goes away has nothing to be told.
                    let _ = converse(stream, address, &*answer);
                });
            }
        });
    }
}

/// Reads a request and answers it.
fn converse(
    mut stream: TcpStream,
    address: SocketAddr,
    answer: &dyn Fn(&Request) -> Response,
) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let response = match request::read(&mut stream)? {
        // Another site that has its name point to this machine must not read what is served.
        Ok(request) if !request.is_for(address) => Response::refusal(403, "unknown host"),
        Ok(request) => answer(&request).without_body(request.method == Method::Head),
        Err(refusal) => refusal,
    };
    response.write(&mut stream)
}
