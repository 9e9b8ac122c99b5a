//! House rules that no compiler knows.

#![allow(clippy::unwrap_used, reason = "a test ends where a file cannot be read")]

use std::fs;
use std::path::{Path, PathBuf};

use hexaglot::Language;

/// Lines of a file, at most.
const LONGEST_FILE: usize = 600;

/// Rooms, and the rooms that each may use beside its own.
///
/// `text`, `stream`, `document`, `diagnostic` and `work` are vocabulary: types that the stages pass on.
const ARROWS: [(&str, &[&str]); 20] = [
    ("text", &[]),
    ("work", &["text", "language"]),
    ("stream", &["text"]),
    ("document", &["text", "stream", "work", "diagnostic", "language", "reference"]),
    ("diagnostic", &["stream", "document"]),
    ("language", &["text", "stream", "work", "diagnostic"]),
    ("container", &["text", "stream", "document", "diagnostic", "language"]),
    ("structure", &["text", "stream", "document", "diagnostic", "language", "work"]),
    ("outcome", &["text", "stream", "document", "diagnostic", "language", "work"]),
    ("reference", &["text", "stream", "document", "diagnostic", "language", "work"]),
    ("json", &["text", "stream", "document", "diagnostic", "language", "work", "reference"]),
    // Readers of the published format.
    ("compare", &["text", "json", "language", "document"]),
    ("validate", &["text", "json", "reference", "work", "container", "compare"]),
    ("index", &["text", "json", "reference", "work", "language", "container"]),
    ("query", &["text", "index", "reference", "work", "language", "document"]),
    ("export", &["index", "query"]),
    ("graph", &["index", "export", "query"]),
    ("batch", &["container", "document", "diagnostic", "json", "language", "validate"]),
    (
        "cli",
        &[
            "compare",
            "validate",
            "index",
            "query",
            "export",
            "graph",
            "structure",
            "text",
            "reference",
            "work",
            "batch",
            "container",
            "diagnostic",
            "document",
            "json",
            "language",
        ],
    ),
    ("main", &["cli"]),
];

/// Rooms that know the published format: the one that writes it, and those that read it.
const KNOW_THE_FORMAT: [&str; 7] = ["json", "compare", "validate", "index", "query", "export", "graph"];

/// Names that only the wire format knows; others are also names of profiles or of the command line.
const WIRE_NAMES: [&str; 8] =
    ["note_calls", "agenda_item", "original_language", "language_letter", "colspan", "rowspan", "mentions", "basis"];

#[test]
fn every_module_says_what_it_is() {
    check(&sources("src"), |_, text| (!text.starts_with("//!")).then(|| "begins without a module comment".to_owned()));
}

#[test]
fn no_file_is_too_long() {
    check(&[sources("src"), sources("tests"), sources("benches")].concat(), |_, text| {
        let lines = text.lines().count();
        (lines > LONGEST_FILE).then(|| format!("has {lines} lines, more than {LONGEST_FILE}"))
    });
}

#[test]
fn languages_are_data() {
    check(&sources("src"), |_, text| {
        let (line, code) = code(text).find(|(_, code)| code.chars().any(is_letter_of_a_language))?;
        Some(format!(":{line} has words of a language: {code}"))
    });
}

#[test]
fn no_language_is_named_outside_its_room() {
    let variants: Vec<String> = Language::ALL.iter().map(|language| format!("Language::{language:?}")).collect();
    check(&sources("src"), |path, text| {
        if room(path) == "language" {
            return None;
        }
        let (line, code) = code(text).find(|(_, code)| variants.iter().any(|variant| code.contains(variant)))?;
        Some(format!(":{line} names a language: {code}"))
    });
}

#[test]
fn only_one_room_knows_wire_names() {
    check(&sources("src"), |path, text| {
        if KNOW_THE_FORMAT.contains(&room(path)) {
            return None;
        }
        let (line, code) =
            code(text).find(|(_, code)| WIRE_NAMES.iter().any(|name| code.contains(&format!("\"{name}\""))))?;
        Some(format!(":{line} names a field: {code}"))
    });
}

#[test]
fn arrows_between_rooms_go_one_way() {
    check(&sources("src"), |path, text| {
        let own = room(path);
        let (_, allowed) = ARROWS.iter().find(|(name, _)| *name == own).filter(|_| own != "lib")?;
        let crate_names = code(text).flat_map(|(line, code)| {
            let uses =
                code.split("crate::").skip(1).map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next());
            uses.flatten().map(move |name| (line, name.to_owned())).collect::<Vec<_>>()
        });
        let mut rooms = crate_names.filter(|(_, name)| ARROWS.iter().any(|(known, _)| known == name));
        let (line, name) = rooms.find(|(_, name)| name != own && !allowed.contains(&name.as_str()))?;
        Some(format!(":{line} uses the room {name}"))
    });
}

#[test]
fn every_room_has_its_arrows() {
    check(&sources("src"), |path, _| {
        let own = room(path);
        (own != "lib" && !ARROWS.iter().any(|(name, _)| *name == own))
            .then(|| format!("is in {own}, a room without arrows"))
    });
}

#[test]
fn profiles_have_the_same_sections_and_keys_in_the_same_order() {
    let english = Language::English.profile().keys();
    for language in Language::ALL {
        assert_eq!(language.profile().keys(), english, "{}", language.code());
    }
}

#[test]
fn profiles_hold_no_value_twice() {
    for language in Language::ALL {
        let profile = language.profile();
        for (section, key) in profile.keys() {
            let values: Vec<&str> = profile.values(section, key).collect();
            let twice = values.iter().enumerate().find(|(at, value)| values[..*at].contains(value));
            assert!(twice.is_none(), "{} [{section}] {key}: {twice:?}", language.code());
        }
    }
}

#[test]
fn nothing_names_a_machine() {
    let files = [sources("src"), sources("tests"), sources("benches"), sources("examples")].concat();
    let places = ["/ro", "/ho", "/wo", "/tm"].into_iter().zip(["ot/", "me/", "rk/", "p/"]);
    let places: Vec<String> = places.map(|(start, end)| format!("{start}{end}")).collect();
    check(&files, |_, text| {
        let line = text.lines().position(|line| places.iter().any(|place| line.contains(&format!("\"{place}"))))?;
        Some(format!(":{} has a path of one machine", line + 1))
    });
}

/// Runs a rule over files; it gives what is wrong with one.
fn check(files: &[PathBuf], rule: impl Fn(&Path, &str) -> Option<String>) {
    let fault = |path: &PathBuf| {
        let text = fs::read_to_string(path).unwrap();
        rule(path, &text)
            .map(|fault| format!("{}{}{fault}", path.display(), if fault.starts_with(':') { "" } else { " " }))
    };
    let faults: Vec<String> = files.iter().filter_map(fault).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// All Rust files below a folder, relative to the project; unit tests in files of their own are left out.
fn sources(folder: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![PathBuf::from(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("tests.rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

/// The room of a source file: the folder or file below `src`.
fn room(path: &Path) -> &str {
    let first = path.components().nth(1).unwrap().as_os_str().to_str().unwrap();
    first.strip_suffix(".rs").unwrap_or(first)
}

/// Lines of code with their numbers: no comments, no tests. Tests stand last in a file, or in a file of that name.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text.lines().enumerate().map(|(index, line)| (index + 1, line));
    let code = lines.take_while(|(_, line)| !line.starts_with("#[cfg(test)]"));
    code.filter(|(_, line)| !line.trim_start().starts_with("//"))
}

/// Letters of Arabic, Cyrillic and Han script, and Latin letters with marks.
fn is_letter_of_a_language(c: char) -> bool {
    matches!(c, '\u{c0}'..='\u{24f}' | '\u{400}'..='\u{52f}' | '\u{620}'..='\u{6ff}' | '\u{3400}'..='\u{9fff}' | '\u{fb50}'..='\u{fdff}')
        && !matches!(c, '×' | '÷')
}
