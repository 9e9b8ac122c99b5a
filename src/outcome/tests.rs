//! The tables under `fixtures/outcomes`: sentences of all six languages and what must be read in them.

use std::fmt::Write;

use super::grammar::Grammar;
use super::place::{self, Author, Place, Voices};
use super::vowels;
use crate::language::Language;
use crate::text::Arena;

/// What a sentence states at a place, as the tables write it: action, blank, actors; `-` for nothing.
fn read(place: Place, language: Language, sentence: &str) -> String {
    let mut text = Arena::new(String::new());
    let pushed = text.push(sentence);
    let (scan, reading) = vowels::read(&text, pushed, Grammar::of(language));
    let voices = Voices { author: Author::Record, year: Some(2020) };
    let counted = reading.and_then(|reading| Some((place::counts(place, voices, &scan, &reading)?, reading.actors)));
    let Some((action, actors)) = counted else { return "-".to_owned() };
    let actors: Vec<_> = actors.into_iter().map(crate::document::Actor::name).collect();
    format!("{} {}", action.name(), actors.join(",")).trim_end().to_owned()
}

fn place(name: &str) -> Place {
    match name {
        "results" => Place::Results,
        "narrative" => Place::Narrative,
        "courtesy" => Place::Courtesy,
        _ => Place::Ordinary,
    }
}

/// What is read wrongly in a table; `sentence` gives language and sentence of a line.
fn faults<'t>(table: &'t str, sentence: impl Fn(&'t str) -> (Language, &'t str)) -> String {
    let mut expected = (Place::Ordinary, "-");
    let mut faults = String::new();
    let mut lines = 0;
    for line in table.lines().filter(|line| !line.is_empty() && !line.starts_with("# ") && *line != "#") {
        if let Some(header) = line.strip_prefix("== ") {
            let (name, rest) = header.split_once(' ').unwrap();
            expected = (place(name), rest);
            continue;
        }
        let (language, text) = sentence(line);
        let found = read(expected.0, language, text);
        lines += 1;
        if found != expected.1 {
            writeln!(faults, "{}: {text}\n  expected {}, found {found}", language.code(), expected.1).unwrap();
        }
    }
    assert!(lines > 40, "{lines} sentences");
    faults
}

#[test]
fn six_languages_state_the_same() {
    let faults = faults(include_str!("../../fixtures/outcomes/parallel.txt"), |line| {
        let (code, text) = line.split_once(' ').unwrap();
        (Language::from_code(code).unwrap(), text)
    });
    assert!(faults.is_empty(), "\n{faults}");
}

#[test]
fn each_language_has_its_forms() {
    const TABLES: [(&str, &str); 6] = [
        ("ar", include_str!("../../fixtures/outcomes/ar.txt")),
        ("zh", include_str!("../../fixtures/outcomes/zh.txt")),
        ("en", include_str!("../../fixtures/outcomes/en.txt")),
        ("fr", include_str!("../../fixtures/outcomes/fr.txt")),
        ("ru", include_str!("../../fixtures/outcomes/ru.txt")),
        ("es", include_str!("../../fixtures/outcomes/es.txt")),
    ];
    let faults: String =
        TABLES.iter().map(|(code, table)| faults(table, |line| (Language::from_code(code).unwrap(), line))).collect();
    assert!(faults.is_empty(), "\n{faults}");
}
