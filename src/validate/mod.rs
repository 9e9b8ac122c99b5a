//! Whether converted documents are what they claim to be: the schema, and the laws that no schema can say.
//!
//! Takes JSON and gives [`Finding`]s. It is a room of its own because it trusts nobody: it reads the published JSON like
//! any other program, and shares no code with the rooms that write it, but for the identifiers of works and the registry.

mod difference;
mod index;
mod laws;
mod skeleton;

pub use difference::{Difference, differences};
pub use skeleton::skeleton;

use serde_json::Value;

use crate::json;

/// A point at which a document is not what it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule that is broken.
    pub rule: Rule,
    /// Where in the document (JSON Pointer, RFC 6901); empty for the whole of it.
    pub pointer: String,
    /// What is wrong, in words.
    pub message: String,
    /// What should stand there.
    pub expected: Option<String>,
    /// What stands there.
    pub found: Option<String>,
}

macro_rules! rules {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal, $severity:ident;)+) => {
        /// The rules.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule { $($(#[doc = $doc])+ $variant,)+ }

        impl Rule {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The name in reports.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// What it demands, in a sentence.
            pub fn description(self) -> &'static str {
                match self { $(Self::$variant => concat!($($doc),+).trim_ascii()),+ }
            }

            /// How much it matters.
            pub fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity),+ }
            }
        }
    };
}

rules! {
    /// The file can be read and is JSON, or a document that converts.
    Readable = "readable", Error;
    /// The document follows the JSON Schema.
    Schema = "schema", Error;
    /// An id occurs once in its document.
    UniqueId = "unique-id", Error;
    /// What refers to an element names one that exists.
    KnownPlace = "known-place", Error;
    /// Offsets lie inside the text of their element, and the text between them is the one quoted.
    Offset = "offset", Error;
    /// References are sorted by identifier, each once; mentions stand in document order.
    ReferenceOrder = "reference-order", Error;
    /// An identifier is canonical, and kind, body and number are its own.
    Identifier = "identifier", Error;
    /// The registry of acts knows the work and the edition cited.
    Registry = "registry", Warning;
    /// The number of a section goes on from that of the section around it.
    SectionNumber = "section-number", Error;
    /// An outcome lies in the section that it names, and its text in the element.
    OutcomePlace = "outcome-place", Error;
    /// A document of a fixture converts to what is expected.
    Expectation = "expectation", Error;
    /// A document of a fixture has the skeleton that its languages share.
    Skeleton = "skeleton", Error;
    /// Every document of a fixture has an expectation.
    MissingExpectation = "missing-expectation", Error;
    /// Every expectation belongs to a document.
    Orphan = "orphan", Error;
}

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth a glance.
    Warning,
    /// The document is wrong.
    Error,
}

/// Checks documents; makes what it needs once.
pub struct Validator {
    schema: jsonschema::Validator,
}

/// The program's own schema does not compile.
#[derive(Debug, thiserror::Error)]
#[error("the schema is damaged: {0}")]
pub struct SchemaError(String);

/// Findings of the schema that are told; one wrong level can bring thousands.
const TOLD: usize = 50;

impl Validator {
    /// A validator of this version of the schema.
    ///
    /// # Errors
    ///
    /// Never with the schema of this crate.
    pub fn new() -> Result<Self, SchemaError> {
        let schema = jsonschema::draft202012::new(&json::schema()).map_err(|error| SchemaError(error.to_string()))?;
        Ok(Self { schema })
    }

    /// Checks a document against the schema, and against the laws if it has the right shape.
    pub fn check(&self, document: &Value) -> Vec<Finding> {
        let faults = self.schema.iter_errors(document).take(TOLD).map(|error| Finding {
            rule: Rule::Schema,
            pointer: error.instance_path().to_string(),
            message: brief(&error.masked().to_string()),
            expected: None,
            found: Some(brief(&error.instance().to_string())),
        });
        let faults: Vec<Finding> = faults.collect();
        if faults.is_empty() { laws::check(document) } else { faults }
    }
}

impl Finding {
    /// A finding without values.
    pub fn new(rule: Rule, pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self { rule, pointer: pointer.into(), message: message.into(), expected: None, found: None }
    }

    /// The finding with what should stand there and what does.
    #[must_use]
    pub fn between(mut self, expected: impl Into<String>, found: impl Into<String>) -> Self {
        self.expected = Some(expected.into());
        self.found = Some(found.into());
        self
    }
}

/// The beginning of a long text.
fn brief(text: &str) -> String {
    const MOST: usize = 200;
    match text.char_indices().nth(MOST) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}
