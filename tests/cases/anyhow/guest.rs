//! `anyhow::Error`, which is no `Error` but points to one.

use minibind::export;

#[export]
fn parse(text: &str) -> anyhow::Result<u32> {
    use anyhow::Context;
    text.parse().with_context(|| format!("`{text}` is not a number"))
}

#[export]
fn refuse() -> Result<(), anyhow::Error> {
    anyhow::bail!("refused")
}
