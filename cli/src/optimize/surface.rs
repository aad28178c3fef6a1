//! What a module shows to its host: the imports it asks for and the exports it has.

use wasmparser::{Parser, Payload};

/// Whether the second module has the exports of the first, and asks for no import that it did not.
pub(super) fn is_same(first: &[u8], second: &[u8]) -> bool {
    let (Some(first), Some(second)) = (Surface::read(first), Surface::read(second)) else {
        return false;
    };
    first.exports == second.exports
        && second.imports.iter().all(|import| first.imports.contains(import))
}

struct Surface {
    /// Module, name and kind.
    imports: Vec<String>,
    /// Name and kind, sorted.
    exports: Vec<String>,
}

impl Surface {
    fn read(module: &[u8]) -> Option<Self> {
        let mut surface = Surface { imports: Vec::new(), exports: Vec::new() };
        for payload in Parser::new(0).parse_all(module) {
            match payload.ok()? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        let import = import.ok()?;
                        let kind = std::mem::discriminant(&import.ty);
                        surface
                            .imports
                            .push(format!("{:?} {:?} {kind:?}", import.module, import.name));
                    }
                }
                Payload::ExportSection(exports) => {
                    for export in exports {
                        let export = export.ok()?;
                        surface.exports.push(format!("{:?} {:?}", export.name, export.kind));
                    }
                }
                _ => {}
            }
        }
        surface.exports.sort();
        Some(surface)
    }
}
