//! Results: a line of JSON from a script, as a row of the table.

use serde_json::Value;

/// What one case showed in one engine.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) name: String,
    /// Medians, in nanoseconds a call.
    minibind: f64,
    peer: f64,
    /// What the peer ran, where it had a choice.
    way: Option<String>,
    /// The call of the export itself.
    raw: Option<f64>,
    /// The median of the rounds' ratios: the peer's time divided by minibind's.
    pub(crate) ratio: f64,
    pub(crate) target: Option<f64>,
}

impl Row {
    /// Reads `{ name, target, times: { side: [nanoseconds, ..] } }`.
    pub(crate) fn read(line: &str) -> Option<Row> {
        let value: Value = serde_json::from_str(line).ok()?;
        let mut minibind = Vec::new();
        let mut raw = None;
        let mut peers = Vec::new();
        for (side, times) in value["times"].as_object()? {
            let times: Vec<f64> = times.as_array()?.iter().filter_map(Value::as_f64).collect();
            match side.as_str() {
                "minibind" => minibind = times,
                "raw" => raw = Some(median(&times)),
                _ => peers.push((side.clone(), times)),
            }
        }
        let has_choice = peers.len() > 1;
        let (side, peer) =
            peers.into_iter().min_by(|a, b| median(&a.1).total_cmp(&median(&b.1)))?;
        let ratios: Vec<f64> = peer.iter().zip(&minibind).map(|(peer, ours)| peer / ours).collect();
        Some(Row {
            name: value["name"].as_str()?.to_owned(),
            minibind: median(&minibind),
            peer: median(&peer),
            way: has_choice.then_some(side),
            raw,
            ratio: median(&ratios),
            target: value["target"].as_f64(),
        })
    }

    pub(crate) fn is_met(&self) -> bool {
        self.target.is_none_or(|target| self.ratio >= target)
    }
}

/// The rows as Markdown, with a sentence that counts those below their target.
pub(crate) fn table(rows: &[Row]) -> String {
    let mut text = String::from(
        "| case | minibind ns | wasm-bindgen ns | raw ns | ratio | target | |\n\
         |---|---:|---:|---:|---:|---:|---|\n",
    );
    for row in rows {
        let way = row.way.as_ref().map(|way| format!(" ({way})")).unwrap_or_default();
        text += &format!(
            "| {} | {} | {}{way} | {} | {:.2} | {} | {} |\n",
            row.name,
            nanoseconds(row.minibind),
            nanoseconds(row.peer),
            row.raw.map(nanoseconds).unwrap_or_default(),
            row.ratio,
            row.target.map(|target| format!("{target:.2}")).unwrap_or_default(),
            match row.target {
                Some(_) if row.is_met() => "ok",
                Some(_) => "below",
                None => "",
            },
        );
    }
    let below = rows.iter().filter(|row| !row.is_met()).count();
    text + &format!("\n{below} of {} rows below target.\n", rows.len())
}

fn nanoseconds(value: f64) -> String {
    if value < 100.0 { format!("{value:.1}") } else { format!("{value:.0}") }
}

/// The middle value; of none, not a number, which meets no target.
fn median(values: &[f64]) -> f64 {
    let mut values = values.to_vec();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
