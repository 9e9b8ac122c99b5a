//! The schema against what the program writes, judged by an independent validator.

#![allow(clippy::unwrap_used, reason = "a test ends where a file cannot be read")]

mod support;

use std::fs;

use hexaglot::json;
use jsonschema::Validator;
use serde_json::{Value, json};
use support::{fixture, read};

fn validator() -> Validator {
    jsonschema::draft202012::new(&json::schema()).unwrap()
}

fn faults(validator: &Validator, document: &Value) -> Vec<String> {
    validator.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn the_schema_is_one() {
    jsonschema::draft202012::meta::validate(&json::schema()).unwrap();
}

#[test]
fn fixtures_and_their_expectations_follow_the_schema() {
    let validator = validator();
    for fixture in fixture::all() {
        for printed in fixture.printed() {
            let path = fixture.path(&printed.name);
            let document = read::value(&path, &printed.content);
            assert_eq!(faults(&validator, &document), [""; 0], "{path}");
            let expected = fixture.folder.join(format!("expected/{}.json", printed.name));
            if let Ok(expected) = fs::read_to_string(&expected) {
                let expected = serde_json::from_str(&expected).unwrap();
                assert_eq!(faults(&validator, &expected), [""; 0], "expectation of {path}");
            }
        }
    }
}

/// Damage to a document that is valid before: where, and what is put there. `null` takes the field away.
#[test]
fn damaged_documents_are_refused() {
    let validator = validator();
    let text = "Resolution 5\n\n1\tTitle\n1.1\tThe Council decided:\na)\tone;\nb)\ttwo.\n";
    let good = read::value("good.txt", text.as_bytes());
    assert_eq!(faults(&validator, &good), [""; 0]);
    let damages = [
        ("", "schema", json!("hexaglot/2")),
        ("", "schema", Value::Null),
        ("", "language", json!("de")),
        ("", "Language", json!("en")),
        ("", "outcomes", json!({})),
        ("/source", "sha256", json!("00")),
        ("/source", "bytes", json!(-1)),
        ("/source", "sha256", Value::Null),
        ("/header", "date", json!("2020-13-01")),
        ("/header", "language_letter", json!("D")),
        ("/sections/0", "number", json!("1.")),
        ("/sections/0", "number", json!(1)),
        ("/sections/0", "role", json!("body")),
        ("/sections/0", "content", Value::Null),
        ("/sections/0", "heading", json!(["Title"])),
        ("/sections/0", "content", json!([{"type": "picture", "id": "x"}])),
        ("/sections/0", "content", json!([{"type": "paragraph", "id": "x"}])),
        ("/sections/0", "content", json!([{"type": "list", "id": "x", "items": [{"marker": "a"}]}])),
    ];
    for (place, field, value) in damages {
        let mut document = good.clone();
        let object = document.pointer_mut(place).and_then(Value::as_object_mut).unwrap();
        if value.is_null() {
            object.remove(field);
        } else {
            object.insert(field.to_owned(), value.clone());
        }
        assert!(!validator.is_valid(&document), "{place}/{field} = {value} is accepted");
    }
}
