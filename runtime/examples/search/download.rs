//! `fetch` and what belongs to it, as imports; [`download`] reads a file with them.

use crate::LoadError;
use minibind::{JsCast, JsValue, export, import, js};

#[import]
extern "C" {
    async fn fetch(url: &str, options: FetchOptions) -> Result<Response, LoadError>;

    type Response;
    #[import(getter)]
    fn ok(this: &Response) -> bool;
    #[import(getter)]
    fn status(this: &Response) -> u16;
    #[import(getter)]
    fn headers(this: &Response) -> Headers;
    #[import(getter)]
    fn body(this: &Response) -> Option<ReadableStream>;

    type Headers;
    fn get(this: &Headers, name: &str) -> Option<String>;

    type ReadableStream;
    fn get_reader(this: &ReadableStream) -> Reader;

    #[import(name = "ReadableStreamDefaultReader")]
    type Reader;
    async fn read(this: &Reader) -> Result<Chunk, LoadError>;

    #[import(ts = "{ value?: Uint8Array }")]
    type Chunk;
    /// There is none at the end.
    #[import(getter)]
    fn value(this: &Chunk) -> Option<Vec<u8>>;

    /// Says when to stop.
    #[import(ts = "AbortSignal")]
    pub type AbortSignal;
}

/// What `fetch` is told besides the address.
#[export(object)]
struct FetchOptions {
    signal: Option<AbortSignal>,
}

/// What `fetch` and readers are rejected with.
impl From<JsValue> for LoadError {
    fn from(thrown: JsValue) -> LoadError {
        match thrown.dyn_ref::<js::Error>() {
            Some(error) if error.name() == "AbortError" => LoadError::Cancelled,
            Some(error) => LoadError::Interrupted { reason: error.message().into() },
            None => LoadError::Interrupted { reason: format!("{thrown:?}") },
        }
    }
}

/// Reads a file. `progress` is called with the part that has arrived, from 0 to 1, when the server
/// says how large the file is.
pub(crate) async fn download(
    url: &str,
    progress: &dyn Fn(f64),
    signal: Option<AbortSignal>,
) -> Result<Vec<u8>, LoadError> {
    let response = fetch(url, FetchOptions { signal }).await?;
    if !response.ok() {
        return Err(LoadError::Refused { url: url.to_owned(), status: response.status() });
    }
    let size = response.headers().get("content-length");
    let size: Option<f64> = size.and_then(|size| size.parse().ok());
    let mut bytes = Vec::new();
    if let Some(body) = response.body() {
        let reader = body.get_reader();
        while let Some(chunk) = reader.read().await?.value() {
            bytes.extend(chunk);
            if let Some(size) = size {
                // What is compressed on the way counts less than what arrives.
                progress((bytes.len() as f64 / size).min(1.0));
            }
        }
    }
    Ok(bytes)
}
