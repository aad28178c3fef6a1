//! Refuses what cannot be together: a target, and what the module imports or the package offers.

use crate::error::{Error, Kind, Problem, Result};
use crate::interface::model::{Host, Interface};
use crate::interface::names::{is_reserved, is_taken_global};
use crate::{Options, Target};

/// All problems of the options with an interface, where there are any.
pub(crate) fn refuse(interface: &Interface, options: &Options) -> Result<()> {
    let mut problems: Vec<Problem> = Vec::new();
    match options.target {
        Target::Universal | Target::Inline => {}
        Target::Bundler if options.instances => problems.push(
            Problem::new("`--target bundler` makes one instance, which other tools may make")
                .help("for `--instances` choose `--target universal` or `inline`"),
        ),
        Target::Bundler => {}
        Target::NodeCjs => {
            problems.extend(interface.hosts.iter().filter(|host| is_address(host)).map(|host| {
                Problem::new(format!("CommonJS cannot import `{}`, an address", host.specifier))
                    .help("copy the file beside the Rust source, or choose another target than `node-cjs`")
            }));
        }
        Target::Script => {
            problems.extend(interface.hosts.iter().map(|host| {
                Problem::new(format!(
                    "a classic script cannot import the module `{}`",
                    host.specifier
                ))
                .help("import from `globalThis`, where the page puts it, or choose another target than `script`")
            }));
            let stem = options.name.rsplit('/').next().unwrap_or_default();
            let global = global_name(stem);
            if is_reserved(&global) || is_taken_global(&global) {
                problems.push(
                    Problem::new(format!("a script cannot set the global `{global}`"))
                        .help("choose another name with `--name`"),
                );
            }
        }
    }
    if options.instances && interface.shows("exports") {
        problems.push(
            Problem::new("an instance has its raw exports as `exports`, the name of an item")
                .help("give the item another name: `#[export(name = \"..\")]`"),
        );
    }
    if problems.is_empty() {
        return Ok(());
    }
    Err(Error { kind: Kind::Input, context: Vec::new(), problems })
}

fn is_address(host: &Host) -> bool {
    let scheme = host.specifier.split_once(':').map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| scheme != "node")
}

/// The global that a script of this name sets: `my-pkg` is `myPkg`.
pub(crate) fn global_name(name: &str) -> String {
    let mut global = String::new();
    for part in name.split(['-', '_', '.']).filter(|part| !part.is_empty()) {
        let mut characters = part.chars();
        let first = characters.next();
        if global.is_empty() {
            if first.is_some_and(|first| first.is_ascii_digit()) {
                global.push('_');
            }
            global.extend(first);
        } else {
            global.extend(first.map(|first| first.to_ascii_uppercase()));
        }
        global.extend(characters);
    }
    global
}

#[cfg(test)]
mod tests {
    use super::global_name;

    #[test]
    fn globals_are_identifiers() {
        let names = ["math", "my-pkg", "my_pkg", "a.b-c", "3d", "_", "MyPkg"].map(global_name);
        assert_eq!(names, ["math", "myPkg", "myPkg", "aBC", "_3d", "", "MyPkg"]);
    }
}
