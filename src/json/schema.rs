//! The JSON Schema of the format, draft 2020-12, derived from the wire types.
//!
//! What a type cannot say for itself is said here: the values of closed sets, which come from the model's own lists, and
//! the shapes of canonical strings. Objects are closed: a field that is not described is a mistake in its name.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

use super::document::Wire;
use super::wire::{Each, Shown, Text, ToWire};
use crate::diagnostic::{Code, Severity};
use crate::document::{Action, Actor, FrontRole, Role};
use crate::language::Language;
use crate::reference::Basis;
use crate::work::Body;

/// A canonical section number, or the number or letter of an annex.
pub(super) const NUMBER: &str = r"^([0-9]+(\.[0-9]+)*|[A-Z]+)([a-z]+)?$";
/// A canonical marker of a list item.
pub(super) const MARKER: &str = r"^(•|[0-9]+(\.[0-9]+)*[a-z]*|[a-z]+)$";
/// A day or a month (ISO 8601).
pub(super) const DATE: &str = "^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$";
/// The identifier of a work; which of them exist is a matter of the registry, not of the schema.
pub(super) const WORK: &str = r"^[a-z]+(/[^/\s]+)+$";

/// The schema of the whole object.
pub fn schema() -> Value {
    let mut schema = SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<Wire>();
    schema.insert("title".to_owned(), json!(super::SCHEMA));
    schema.insert("$id".to_owned(), json!("urn:hexaglot:1:schema"));
    let mut value = schema.to_value();
    forbid_null(&mut value);
    describe_tags(&mut value);
    value
}

/// Tags of objects are fields that no wire type has, so none could describe them.
fn describe_tags(value: &mut Value) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(describe_tags),
        Value::Object(map) => {
            if map.get("const").is_some_and(Value::is_string) {
                map.insert("description".to_owned(), json!("What kind of block it is."));
            }
            map.values_mut().for_each(describe_tags);
        }
        _ => {}
    }
}

/// What is not there is left out: `null` is never written.
fn forbid_null(value: &mut Value) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(forbid_null),
        Value::Object(map) => {
            if let Some(Value::Array(types)) = map.get_mut("type") {
                types.retain(|name| name != "null");
                if let [only] = types.as_slice() {
                    let only = only.clone();
                    map.insert("type".to_owned(), only);
                }
            }
            if let Some(Value::Array(choices)) = map.get_mut("anyOf") {
                choices.retain(|choice| *choice != json!({"type": "null"}));
                if let [Value::Object(only)] = choices.as_slice() {
                    let only = only.clone();
                    map.remove("anyOf");
                    map.extend(only);
                }
            }
            map.values_mut().for_each(forbid_null);
        }
        _ => {}
    }
}

/// Types that are a sequence on the wire.
macro_rules! list {
    ($type:ty, $item:ty) => {
        impl schemars::JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                <Vec<$item> as schemars::JsonSchema>::schema_name()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                <Vec<$item> as schemars::JsonSchema>::json_schema(generator)
            }
        }
    };
}
pub(super) use list;

impl<T: ToWire + 'static> JsonSchema for Each<'_, T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("list of {}", T::Wire::<'static>::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "array", "items": generator.subschema_for::<T::Wire<'static>>()})
    }
}

/// Types that are one string on the wire.
macro_rules! string {
    ($type:ty, $name:literal $(, $generic:ident)?) => {
        impl$(<$generic>)? JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                $name.into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({"type": "string"})
            }
        }
    };
}

string!(Text<'_>, "text");
string!(Shown<T>, "value", T);

/// Closed sets of names.
macro_rules! sets {
    ($($name:ident = $values:expr;)+) => {
        $(pub(super) fn $name(_: &mut SchemaGenerator) -> Schema {
            let values: Vec<String> = $values.into_iter().map(|value| value.to_string()).collect();
            json_schema!({"type": "string", "enum": values})
        })+
    };
}

sets! {
    version = [super::SCHEMA];
    format = ["docx", "text"];
    language = Language::ALL.map(Language::code);
    letter = Language::ALL.map(Language::letter);
    direction = ["ltr", "rtl"];
    front_role = FrontRole::ALL.iter().map(|role| role.name());
    section_role = [Role::Annex, Role::Appendix, Role::Attachment].map(Role::name);
    marker_kind = ["bullet", "letter", "roman", "number", "none"];
    body = Body::ALL.iter().map(|body| body.code());
    action = Action::ALL.iter().map(|action| action.name());
    basis = [Basis::Stated, Basis::Edition, Basis::Number, Basis::Antecedent].map(Basis::name);
    code = Code::ALL.iter().map(|code| code.name());
    severity = [Severity::Info, Severity::Warning, Severity::Error].map(Severity::name);
}

/// The actors of an outcome.
pub(super) fn actors(_: &mut SchemaGenerator) -> Schema {
    let names: Vec<&str> = Actor::ALL.iter().map(|actor| actor.name()).collect();
    json_schema!({"type": "array", "minItems": 1, "uniqueItems": true, "items": {"type": "string", "enum": names}})
}

#[cfg(test)]
mod tests {
    use std::fs;

    use serde_json::Value;

    use super::schema;

    const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/json/hexaglot-1.schema.json");

    #[test]
    fn the_published_file_is_current() {
        let derived = serde_json::to_string_pretty(&schema()).unwrap() + "\n";
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(FILE, derived).unwrap();
            return;
        }
        assert_eq!(fs::read_to_string(FILE).unwrap(), derived, "UPDATE_GOLDEN=1 writes it anew");
    }

    #[test]
    fn every_field_has_a_description() {
        fn check(value: &Value, path: &str) {
            match value {
                Value::Array(values) => values.iter().for_each(|value| check(value, path)),
                Value::Object(map) => {
                    for (key, value) in map {
                        let path = format!("{path}/{key}");
                        if key == "properties" {
                            for (name, field) in value.as_object().unwrap() {
                                assert!(field["description"].is_string(), "{path}/{name} has no description");
                            }
                        }
                        check(value, &path);
                    }
                }
                _ => {}
            }
        }
        check(&schema(), "");
    }
}
