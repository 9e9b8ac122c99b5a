//! Where two JSON values part: structurally, by the shortest list of places.

use serde_json::Value;

use super::brief;
use crate::compare::align;

/// A place at which two values part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// JSON Pointer into the expected value, or into the found one where it has no counterpart.
    pub pointer: String,
    /// What is expected, shortened; `None` where nothing is.
    pub expected: Option<String>,
    /// What was found.
    pub found: Option<String>,
}

/// All places, in document order.
pub fn differences(expected: &Value, found: &Value) -> Vec<Difference> {
    let mut differences = Vec::new();
    walk(expected, found, "", &mut differences);
    differences
}

fn walk(expected: &Value, found: &Value, pointer: &str, out: &mut Vec<Difference>) {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            for (name, value) in expected {
                let pointer = format!("{pointer}/{name}");
                match found.get(name) {
                    Some(found) => walk(value, found, &pointer, out),
                    None => out.push(Difference { pointer, expected: Some(shown(value)), found: None }),
                }
            }
            for (name, value) in found.iter().filter(|(name, _)| !expected.contains_key(*name)) {
                let pointer = format!("{pointer}/{name}");
                out.push(Difference { pointer, expected: None, found: Some(shown(value)) });
            }
        }
        (Value::Array(expected), Value::Array(found)) => {
            let score = |a: align::Entry, b: align::Entry| {
                // The first sequence is the expected one, whichever is the longer.
                let (a, b) = if a.0 == 0 { (a, b) } else { (b, a) };
                likeness(&expected[a.1], &found[b.1])
            };
            for row in align::align(&[expected.len(), found.len()], &score) {
                match (row[0], row[1]) {
                    (Some(e), Some(f)) => walk(&expected[e], &found[f], &format!("{pointer}/{e}"), out),
                    (Some(e), None) => out.push(Difference {
                        pointer: format!("{pointer}/{e}"),
                        expected: Some(shown(&expected[e])),
                        found: None,
                    }),
                    (None, f) => out.push(Difference {
                        pointer: format!("{pointer}/{}", f.unwrap_or_default()),
                        expected: None,
                        found: f.map(|f| shown(&found[f])),
                    }),
                }
            }
        }
        (expected, found) if expected == found => {}
        (expected, found) => out.push(Difference {
            pointer: pointer.to_owned(),
            expected: Some(shown(expected)),
            found: Some(shown(found)),
        }),
    }
}

/// Equal values go together, then those of one id or one number; of others only lists.
fn likeness(a: &Value, b: &Value) -> Option<u32> {
    match (a, b) {
        _ if a == b => Some(16),
        (Value::Object(a), Value::Object(b)) => {
            let same = |name: &str| a.get(name).is_some() && a.get(name) == b.get(name);
            let shared = ["id", "at", "number", "code", "text", "type"].into_iter().filter(|name| same(name)).count();
            (shared > 0).then_some(shared as u32)
        }
        (Value::Array(_), Value::Array(_)) => Some(1),
        _ => None,
    }
}

fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => brief(text),
        value => brief(&value.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::differences;

    fn check(expected: &Value, found: &Value, differences_: &[(&str, Option<&str>, Option<&str>)]) {
        let differences = differences(expected, found);
        let shown: Vec<_> = differences
            .iter()
            .map(|difference| {
                (difference.pointer.as_str(), difference.expected.as_deref(), difference.found.as_deref())
            })
            .collect();
        assert_eq!(shown, differences_);
    }

    #[test]
    fn differences_are_told_where_they_are() {
        check(&json!({"a": [1, 2]}), &json!({"a": [1, 2]}), &[]);
        check(
            &json!({"a": 1, "b": 2}),
            &json!({"a": 3, "c": 4}),
            &[("/a", Some("1"), Some("3")), ("/b", Some("2"), None), ("/c", None, Some("4"))],
        );
        check(&json!(["x", "y", "z"]), &json!(["x", "z"]), &[("/1", Some("y"), None)]);
        check(&json!(["x", "z"]), &json!(["x", "y", "z"]), &[("/1", None, Some("y"))]);
        let (long, short) = (json!([{"id": "a", "n": 1}, {"id": "b", "n": 2}]), json!([{"id": "b", "n": 3}]));
        check(&long, &short, &[("/0", Some(r#"{"id":"a","n":1}"#), None), ("/1/n", Some("2"), Some("3"))]);
    }
}
