//! `minibind man`: prints the man page.

use clap::CommandFactory;
use clap_mangen::Man;
use minibind_cli::{Error, Problem, Result};

pub(crate) fn run() -> Result<()> {
    let mut text = Vec::new();
    let page = Man::new(crate::arguments::Arguments::command());
    page.render(&mut text).map_err(|error| {
        Error::input(Problem::new(format!("cannot write the man page: {error}")))
    })?;
    super::print(&text)
}
