//! `[package.metadata.minibind]` of a Cargo.toml: what is meant where the command line says nothing.

use super::BuildOptions;
use crate::command::bind::parse_name;
use cargo_metadata::Package;
use clap::ValueEnum;
use minibind_cli::{Error, Problem, Result};
use serde_json::Value;
use std::path::Path;

/// A key, and what its value changes. Values come as text; switches as `true` or `false`.
type Key = (&'static str, fn(&str, &Path, &mut BuildOptions) -> std::result::Result<(), String>);

const KEYS: [Key; 13] = [
    ("budget", |value, _, options| fill(&mut options.bind.budget, value.parse())),
    ("features", |value, _, options| {
        options.cargo.features.push(value.to_owned());
        Ok(())
    }),
    ("instances", |value, _, options| switch(&mut options.bind.instances, value)),
    ("keep-debug", |value, _, options| switch(&mut options.bind.keep_debug, value)),
    ("keep-names", |value, _, options| switch(&mut options.bind.keep_names, value)),
    ("name", |value, _, options| fill(&mut options.bind.name, parse_name(value))),
    ("no-typescript", |value, _, options| switch(&mut options.bind.no_typescript, value)),
    ("optimize", |value, _, options| {
        let level = match value {
            "true" => "3",
            "false" => "0",
            level => level,
        };
        fill(&mut options.bind.optimize, one_of(level))
    }),
    ("out", |value, root, options| fill(&mut options.out, Ok(root.join(value)))),
    ("profile", |value, _, options| {
        // `--release` and `--dev` name profiles, too.
        if options.cargo.release || options.bind.dev {
            return Ok(());
        }
        fill(&mut options.cargo.profile, Ok(value.to_owned()))
    }),
    ("rust-target", |value, _, options| {
        fill(&mut options.rust_target, super::cargo::parse_target(value))
    }),
    ("target", |value, _, options| fill(&mut options.bind.target, one_of(value))),
    ("unchecked", |value, _, options| switch(&mut options.bind.unchecked, value)),
];

/// Fills in what the command line left open.
pub(super) fn fill_in(package: &Package, root: &Path, options: &mut BuildOptions) -> Result<()> {
    let fail = |message: String, help: String| {
        let manifest = package.manifest_path.to_string();
        Err(Error::input(Problem::new(message).help(help)).context(manifest))
    };
    let Some(table) = package.metadata.get("minibind") else { return Ok(()) };
    let Some(table) = table.as_object() else {
        return fail(
            "`package.metadata.minibind` is no table".into(),
            "write `[package.metadata.minibind]` and its keys below it".into(),
        );
    };
    for (name, value) in table {
        let Some((_, apply)) = KEYS.iter().find(|(key, _)| key == name) else {
            let known: Vec<String> = KEYS.iter().map(|(key, _)| format!("`{key}`")).collect();
            return fail(
                format!("`[package.metadata.minibind]` has an unknown key `{name}`"),
                format!("it knows {}", known.join(", ")),
            );
        };
        let value = match value {
            Value::String(text) => Ok(text.clone()),
            Value::Bool(_) | Value::Number(_) => Ok(value.to_string()),
            Value::Array(items) if name == "features" => items
                .iter()
                .map(Value::as_str)
                .collect::<Option<Vec<_>>>()
                .map(|items| items.join(","))
                .ok_or_else(|| "it is no list of texts".to_owned()),
            _ => Err("it is neither text nor a number nor true or false".to_owned()),
        };
        if let Err(why) = value.and_then(|value| apply(&value, root, options)) {
            return fail(
                format!("`{name}` in `[package.metadata.minibind]` cannot be used: {why}"),
                format!("it means what the option `--{name}` does: `minibind build --help`"),
            );
        }
    }
    Ok(())
}

/// Sets what was not said.
fn fill<T>(
    option: &mut Option<T>,
    value: std::result::Result<T, String>,
) -> std::result::Result<(), String> {
    option.get_or_insert(value?);
    Ok(())
}

/// One of the values that an option of the command line takes.
fn one_of<T: ValueEnum>(value: &str) -> std::result::Result<T, String> {
    T::from_str(value, false).map_err(|_| {
        let known = T::value_variants().iter().filter_map(T::to_possible_value);
        let known: Vec<String> = known.map(|value| format!("`{}`", value.get_name())).collect();
        format!("`{value}` is none of {}", known.join(", "))
    })
}

fn switch(option: &mut bool, value: &str) -> std::result::Result<(), String> {
    *option |= value.parse::<bool>().map_err(|_| format!("`{value}` is neither true nor false"))?;
    Ok(())
}
