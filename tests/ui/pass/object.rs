//! Every form of a plain object.

use minibind::export;
use std::collections::HashMap;

#[export(object)]
#[derive(Clone)]
struct Options {
    /// In pixels.
    pub line_width: f64,
    #[export(name = "class", ts = "`c-${string}`")]
    class_name: Option<String>,
    corners: Vec<(f64, f64)>,
    nested: HashMap<String, Options>,
    by_reference: Box<[Empty]>,
}

#[export(object, rename_all = "snake_case", name = "Nothing", namespace = "a.b")]
#[derive(Clone)]
struct Empty {}

#[export]
fn width(options: &Options, more: Vec<Options>, last: Option<Options>) -> f64 {
    more.iter().chain(&last).map(|options| options.line_width).sum::<f64>() + options.line_width
}

#[export]
fn default_options() -> Result<Options, String> {
    Ok(Options {
        line_width: 1.0,
        class_name: None,
        corners: vec![(0.0, 0.0)],
        nested: HashMap::new(),
        by_reference: Box::new([Empty {}]),
    })
}

fn main() {
    let options = default_options().unwrap();
    assert!(options.class_name.is_none() && options.nested.is_empty());
    assert_eq!(options.corners.len(), options.by_reference.len());
    assert_eq!(width(&options, vec![options.clone()], None), 2.0);
}
