//! `hexaglot cite`: a citation or an identifier, printed as each language cites it.

use std::io::{self, Write};

use clap::ValueEnum;
use hexaglot::Language;
use hexaglot::reference::{self, Style, Version};
use hexaglot::work::WorkId;
use serde_json::{Map, Value, json};

use super::{Exit, say};

/// Print works as a careful editor of each language cites them.
///
/// Takes citations in any of the six languages, or identifiers such as `itu/pp/res/179@2018` and
/// `itu/pp/res/179@2018#resolves-2`.
#[derive(Debug, clap::Args)]
pub(crate) struct Cite {
    /// A citation or an identifier
    #[arg(value_name = "TEXT", required = true)]
    text: Vec<String>,

    /// The language to print, by its ISO 639-1 code, or `all`
    #[arg(long, value_name = "LANGUAGE", default_value = "all", value_parser = languages)]
    to: Languages,

    /// Leave the body out where clause or number tell it
    #[arg(long)]
    short: bool,

    /// Print for other programs
    #[arg(long, value_enum, conflicts_with = "json")]
    format: Option<Scheme>,

    /// Print all that is known as JSON, one object a line
    #[arg(long)]
    json: bool,
}

/// Languages to print.
#[derive(Clone, Debug)]
struct Languages(Vec<Language>);

/// Schemes other than a printed citation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Scheme {
    /// The identifier with its edition
    Id,
    /// An IRI after the Akoma Ntoso naming convention
    Iri,
    /// A BibTeX entry
    Bibtex,
    /// An item of CSL JSON
    Csl,
}

/// Prints the works that the arguments name.
pub(crate) fn run(args: &Cite) -> Exit {
    let mut out = String::new();
    let mut exit = Exit::Done;
    for text in &args.text {
        let works = reference::understand(text);
        if works.is_empty() {
            say(format_args!("{text}: no citation is recognised; give number and body as a document prints them"));
            exit = Exit::Failures;
        }
        for (id, version) in works {
            print(args, &id, version, &mut out);
        }
    }
    match Exit::after_writing(io::stdout().write_all(out.as_bytes())) {
        Exit::Done => exit,
        failed => failed,
    }
}

fn print(args: &Cite, id: &WorkId, version: Version, out: &mut String) {
    let style = if args.short { Style::Short } else { Style::Long };
    let mut line = |text: String| {
        out.push_str(&text);
        out.push('\n');
    };
    if args.json {
        return line(object(&args.to, id, version).to_string());
    }
    let Some(scheme) = args.format else {
        return args.to.0.iter().for_each(|language| {
            let printed = reference::cite(id, version, *language, style);
            line(if args.to.0.len() > 1 { format!("{}  {printed}", language.code()) } else { printed });
        });
    };
    for language in &args.to.0 {
        match scheme {
            Scheme::Id => return line(identifier(id, version)),
            Scheme::Iri => return line(reference::akoma_ntoso(id, version).unwrap_or_default()),
            Scheme::Bibtex => line(reference::bibtex(id, version, *language)),
            Scheme::Csl => line(reference::csl_json(id, version, *language).to_string()),
        }
    }
}

fn identifier(id: &WorkId, version: Version) -> String {
    let edition = version.edition.map_or_else(String::new, |year| format!("@{year}"));
    let part = version.part.map_or_else(String::new, |part| format!("#{part}"));
    format!("{id}{edition}{part}")
}

fn object(languages: &Languages, id: &WorkId, version: Version) -> Value {
    let mut object = Map::new();
    object.insert("id".to_owned(), json!(id.to_string()));
    let numbers = [("edition", version.edition.map(u32::from)), ("version", version.version)];
    for (name, value) in numbers {
        object.extend(value.map(|value| (name.to_owned(), json!(value))));
    }
    object.extend(version.part.map(|part| ("part".to_owned(), json!(part.to_string()))));
    object.extend(reference::akoma_ntoso(id, version).map(|iri| ("iri".to_owned(), json!(iri))));
    let cited = languages.0.iter().map(|language| {
        let cite = |style| reference::cite(id, version, *language, style);
        (language.code().to_owned(), json!({ "long": cite(Style::Long), "short": cite(Style::Short) }))
    });
    object.insert("citations".to_owned(), Value::Object(cited.collect()));
    Value::Object(object)
}

fn languages(code: &str) -> Result<Languages, String> {
    if code == "all" {
        return Ok(Languages(Language::ALL.to_vec()));
    }
    let known = || Language::ALL.map(Language::code).join(", ");
    Language::from_code(code)
        .map(|language| Languages(vec![language]))
        .ok_or_else(|| format!("one of {}, all", known()))
}
