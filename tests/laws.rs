//! Laws that hold for every document: the fixtures, and random works in six languages.

#![allow(clippy::unwrap_used, reason = "a test ends where a file cannot be read")]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use hexaglot::{Language, Limits};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::Value;
use similar::{ChangeTag, TextDiff};
use support::random::{self, Random};
use support::work::{Kind, Work};
use support::{docx, fixture, labels, plain, read, skeleton};

/// Random works read in each property; a work is read in six languages and two formats.
const CASES: u32 = 24;

/// Sections that may change for each label that is damaged.
const CHANGES_PER_DAMAGE: usize = 2;

#[test]
fn fixtures_obey_the_laws() {
    let mut faults = Vec::new();
    for fixture in fixture::all() {
        obeys(&fixture.work, &mut faults);
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The same cases on every run, so that a change is judged by what it changed; `PROPTEST_RNG_SEED` and `PROPTEST_CASES`
/// go further.
fn config() -> ProptestConfig {
    let given = ProptestConfig::default();
    let random = given.rng_seed == RngSeed::Random;
    ProptestConfig {
        cases: if std::env::var_os("PROPTEST_CASES").is_some() { given.cases } else { CASES },
        rng_seed: if random { RngSeed::Fixed(31) } else { given.rng_seed },
        max_shrink_iters: 40,
        failure_persistence: None,
        ..given
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn random_works_obey_the_laws(seed: u64, size in 5usize..120) {
        let mut faults = Vec::new();
        obeys(&random::work(seed, size), &mut faults);
        prop_assert!(faults.is_empty(), "{}", faults.join("\n"));
    }

    #[test]
    fn random_works_are_read_as_they_were_written(seed: u64, size in 5usize..120) {
        let work = random::work(seed, size);
        let written = skeleton::pretty(&skeleton::described(&work));
        for (name, bytes) in printed(&work) {
            let read = skeleton::pretty(&skeleton::read(&read::value(&name, &bytes)));
            prop_assert!(read == written, "{name}\n{}", difference(&written, &read));
        }
    }

    #[test]
    fn a_damaged_label_changes_few_sections(seed: u64, size in 20usize..120, damages in 1usize..5) {
        let mut work = random::work(seed, size);
        work.docx.numbers = docx::Numbers::Typed;
        let mut damaged = work.clone();
        damage(&mut damaged, damages, &mut Random(seed));
        for ((name, whole), (_, broken)) in printed(&work).into_iter().zip(printed(&damaged)) {
            let (whole, broken) = (sections(&read::value(&name, &whole)), sections(&read::value(&name, &broken)));
            let changed = changes(&whole, &broken);
            prop_assert!(changed <= CHANGES_PER_DAMAGE * damages, "{name}: {damages} damaged, {changed} changed\n{}", difference(&whole, &broken));
        }
    }

    #[test]
    fn any_bytes_give_a_document_or_an_error(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = hexaglot::read(&bytes, &Limits::default());
    }

    #[test]
    fn a_text_with_holes_gives_a_document(seed: u64, size in 5usize..60, holes in 1usize..40) {
        let (work, mut random) = (random::work(seed, size), Random(seed));
        for language in Language::ALL {
            let mut text: Vec<char> = plain::print(&work, language).chars().collect();
            for _ in 0..holes {
                let from = random.below(text.len() as u64) as usize;
                let to = (from + 1 + random.below(12) as usize).min(text.len());
                text.drain(from..to);
            }
            let text: String = text.into_iter().collect();
            let mut faults = Vec::new();
            consistent(language.code(), &read::value("holes", text.as_bytes()), &mut faults);
            prop_assert!(faults.is_empty(), "{}\n{text}", faults.join("\n"));
        }
    }

    #[test]
    fn any_text_gives_a_document(lines in proptest::collection::vec("[0-9a-zа-яأ-ي一-龥.)(:\"“”\t •–]{0,30}", 1..40)) {
        let text = lines.join("\n");
        if hexaglot::read(text.as_bytes(), &Limits::default()).is_ok() {
            let mut faults = Vec::new();
            consistent("text", &read::value("text", text.as_bytes()), &mut faults);
            prop_assert!(faults.is_empty(), "{}", faults.join("\n"));
        }
    }
}

/// The files of a work: six languages, both formats.
fn printed(work: &Work) -> Vec<(String, Vec<u8>)> {
    let print = |language: Language| {
        let name = |extension: &str| format!("{}-{}.{extension}", work.name, language.letter());
        [(name("docx"), docx::write(work, language)), (name("txt"), plain::write(work, language))]
    };
    Language::ALL.into_iter().flat_map(print).collect()
}

/// All laws at once, so that each file is read once.
fn obeys(work: &Work, faults: &mut Vec<String>) {
    for language in Language::ALL {
        let name = |extension: &str| format!("{}-{}.{extension}", work.name, language.letter());
        for (name, bytes) in [(name("docx"), docx::write(work, language)), (name("txt"), plain::write(work, language))]
        {
            let json = read::pretty(&name, &bytes);
            let document: Value = serde_json::from_str(&json).unwrap();
            consistent(&name, &document, faults);
            lossless(&name, work, language, &document, faults);
            repeatable(&name, &bytes, &json, faults);
        }
    }
}

/// Each visible character of the source stands in exactly one place of the output, in the order of the source.
fn lossless(name: &str, work: &Work, language: Language, document: &Value, faults: &mut Vec<String>) {
    let source = visible(&source(work, language));
    let output = visible(&output(document));
    if source != output {
        let common = source.chars().zip(output.chars()).take_while(|(a, b)| a == b).count();
        let around = |text: &str| text.chars().skip(common.saturating_sub(20)).take(60).collect::<String>();
        faults.push(format!("{name}: the source has {:?}, the output {:?}", around(&source), around(&output)));
    }
}

/// Everything that the description prints, labels included.
fn source(work: &Work, language: Language) -> String {
    let mut out = String::new();
    for piece in &work.pieces {
        match &piece.kind {
            Kind::Section(number) | Kind::Numbered(number) => out.push_str(&labels::number(language, number)),
            Kind::Item(marker, _) => out.push_str(&labels::marker(language, marker).unwrap_or_default()),
            Kind::Box(_, Some(number)) => out.push_str(&number.to_string()),
            _ => {}
        }
        let text = &piece.text[language];
        out.push_str(&if piece.kind == Kind::Row { text.replace(" | ", "") } else { text.to_owned() });
    }
    for index in 1..=work.notes.len() {
        out = out.replace(&format!("[^{index}]"), "");
    }
    for note in &work.notes {
        out.push_str(&note[language]);
    }
    out
}

/// Everything that the output quotes, in its order. Author, title and fields repeat lines of the header block.
fn output(document: &Value) -> String {
    let mut out = String::new();
    for line in list(&document["header"]["lines"]) {
        out.push_str(line.as_str().unwrap_or_default());
    }
    for part in ["front_matter", "sections", "notes"] {
        for element in list(&document[part]) {
            quoted(element, part == "notes", &mut out);
        }
    }
    out
}

fn quoted(element: &Value, note: bool, out: &mut String) {
    for key in ["label", "heading", "text"] {
        // The label of a note is the mark at its call, not a text.
        if !(note && key == "label") {
            out.push_str(element[key].as_str().unwrap_or_default());
        }
    }
    let cells = list(&element["rows"]).iter().flat_map(list);
    let inner =
        list(&element["items"]).iter().chain(list(&element["content"])).chain(cells).chain(list(&element["sections"]));
    for element in inner {
        quoted(element, false, out);
    }
}

/// A text without blanks and rules.
fn visible(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '_').collect()
}

/// Ids are unique, places exist, offsets lie in their text and the text at them is the mention.
fn consistent(name: &str, document: &Value, faults: &mut Vec<String>) {
    let mut places = BTreeMap::new();
    collect(document, &mut places, name, faults);
    if let Some(title) = document["header"]["title"].as_str() {
        places.insert("header.title".to_owned(), title.to_owned());
    }
    for reference in list(&document["references"]) {
        for mention in list(&reference["mentions"]) {
            let at = mention["at"].as_str().unwrap_or_default();
            let Some(text) = places.get(at) else {
                faults.push(format!("{name}: {} is at {at}, which does not exist", reference["id"]));
                continue;
            };
            let offset = |key: &str| usize::try_from(mention[key].as_u64().unwrap_or(u64::MAX)).unwrap_or(usize::MAX);
            let (start, end) = (offset("start"), offset("end"));
            let found: String = text.chars().skip(start).take(end.saturating_sub(start)).collect();
            if start >= end || mention["text"] != found.as_str() {
                faults.push(format!("{name}: {} at {at} is {found:?}, not {}", reference["id"], mention["text"]));
            }
        }
    }
    let ids: Vec<&str> =
        list(&document["references"]).iter().filter_map(|reference| reference["id"].as_str()).collect();
    if !ids.is_sorted() || ids.iter().collect::<BTreeSet<_>>().len() != ids.len() {
        faults.push(format!("{name}: references are not in order, or twice"));
    }
    for outcome in list(&document["outcomes"]) {
        if !outcome["at"].as_str().is_some_and(|at| places.contains_key(at)) {
            faults.push(format!("{name}: an outcome is at {}, which does not exist", outcome["at"]));
        }
    }
}

/// Elements with an id, and the text that offsets into them count in.
fn collect(value: &Value, places: &mut BTreeMap<String, String>, name: &str, faults: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            if let Some(id) = fields.get("id").and_then(Value::as_str) {
                let own = ["text", "heading"].iter().find_map(|key| fields.get(*key)?.as_str());
                if places.insert(id.to_owned(), own.unwrap_or_default().to_owned()).is_some() {
                    faults.push(format!("{name}: two elements have the id {id}"));
                }
            }
            fields
                .iter()
                .filter(|(key, _)| *key != "references")
                .for_each(|(_, inner)| collect(inner, places, name, faults));
        }
        Value::Array(elements) => elements.iter().for_each(|inner| collect(inner, places, name, faults)),
        _ => {}
    }
}

/// The same bytes give the same output, also when several threads read at once.
fn repeatable(name: &str, bytes: &[u8], json: &str, faults: &mut Vec<String>) {
    let same = std::thread::scope(|scope| {
        let readers = [(); 2].map(|()| scope.spawn(|| read::pretty(name, bytes)));
        readers.into_iter().all(|reader| reader.join().unwrap() == json)
    });
    if !same {
        faults.push(format!("{name}: another run gives other bytes"));
    }
}

/// Changes the last part of some section numbers.
fn damage(work: &mut Work, count: usize, random: &mut Random) {
    let numbered: Vec<usize> = (0..work.pieces.len())
        .filter(|at| matches!(work.pieces[*at].kind, Kind::Section(_) | Kind::Numbered(_)))
        .collect();
    for _ in 0..count {
        let at = random.pick(&numbered);
        if let Kind::Section(number) | Kind::Numbered(number) = &mut work.pieces[at].kind {
            *number.parts.last_mut().unwrap() += 1 + random.below(30) as u32;
        }
    }
}

/// Paths of all sections, a line each.
fn sections(document: &Value) -> String {
    list(&skeleton::read(document)["sections"])
        .iter()
        .map(|path| path.as_str().unwrap_or_default().to_owned() + "\n")
        .collect()
}

/// Lines that one list has and the other has not.
fn changes(one: &str, other: &str) -> usize {
    let diff = TextDiff::from_lines(one, other);
    let count = |tag| diff.iter_all_changes().filter(|change| change.tag() == tag).count();
    count(ChangeTag::Delete).max(count(ChangeTag::Insert))
}

fn difference(one: &str, other: &str) -> String {
    TextDiff::from_lines(one, other).unified_diff().context_radius(2).to_string()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}
