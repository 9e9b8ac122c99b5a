//! The cases of `cases.txt`, and bad input.

use super::*;
use crate::container::{Limits, plain};

/// So long a line that none of a case is taken for one broken to a width.
const LONG: &str =
    "Text that goes on for some time, so that its line is by far the longest of all the lines that stand in a case.";

fn open(lines: &[&str], language: Language) -> (Opening, Stream, Arena) {
    let source = [lines, &[LONG]].concat().join("\n\n");
    let (mut stream, ..) = plain::read(source.as_bytes(), &Limits::default()).unwrap();
    let mut text = Arena::new(std::mem::take(&mut stream.text));
    let opening = read(&stream, &mut text, language);
    (opening, stream, text)
}

/// Header, boxes, pieces left of the last line, and the first line of the body, a line each.
fn shown((opening, stream, text): &(Opening, Stream, Arena)) -> Vec<String> {
    let raw = |span: ByteSpan| text.raw(span).to_owned();
    let mut shown = Vec::new();
    let header = header_line(&opening.header, text);
    shown.extend((!header.is_empty()).then_some(header));
    for front in &opening.boxes {
        let label = front.label.map_or(String::new(), |label| raw(label) + " ");
        let content: Vec<String> = front.content.iter().map(|(_, span)| raw(*span)).collect();
        shown.push(format!("{label}{} {} = {}", front.role.name(), raw(front.heading), content.join(" / ")));
    }
    shown.extend(opening.rest.iter().map(|(_, span)| raw(*span)));
    let body = line::first_lines(stream, text, LIMIT).into_iter().find(|line| line.element == opening.body);
    shown.extend(body.map(|line| raw(line.span)));
    shown
}

fn header_line(header: &Header, text: &Arena) -> String {
    let mut fields = Vec::new();
    if let Some(session) = &header.session {
        let mut words = Vec::new();
        words.extend(session.body.map(|body| body.to_string()));
        words.extend(session.year.map(|year| year.to_string()));
        words.extend(session.place.map(|place| text.raw(place).to_owned()));
        words.extend(session.start.map(|date| date.to_string()));
        words.extend(session.end.map(|date| date.to_string()));
        fields.push(words.join(" "));
    }
    fields.extend(header.agenda_item.clone());
    fields.extend(header.symbol.clone());
    fields.extend(header.revision.map(|number| format!("rev {number}")));
    fields.extend(header.language_letter.map(String::from));
    fields.extend(header.date.map(|date| date.to_string()));
    fields.extend(header.original_language.map(|language| language.code().to_owned()));
    fields.extend(header.author.map(|span| text.raw(span).to_owned()));
    fields.extend(header.title.map(|span| text.raw(span).to_owned()));
    fields.join(" | ")
}

#[test]
fn cases() {
    for case in include_str!("cases.txt").split("\n--- ").skip(1) {
        let (name, rest) = case.split_once(" ---\n").unwrap();
        let (lines, expected) = rest.split_once("\n=>\n").unwrap();
        let language = Language::from_code(name.split(':').next().unwrap()).unwrap();
        let lines: Vec<&str> = lines.lines().collect();
        let expected: Vec<&str> = expected.trim_end().lines().collect();
        assert_eq!(shown(&open(&lines, language)), expected, "{name}");
    }
}

#[test]
fn lines_keep_the_header_as_printed() {
    let printed = ["Council 2031", "Agenda item: PL 3\tDocument C31/7-E", "Rooms", "Note by the Chair"];
    let (opening, _, text) = open(&[&printed[..], &["Purpose", "To count."]].concat(), Language::English);
    let lines: Vec<&str> = opening.header.lines.iter().map(|line| text.raw(*line)).collect();
    assert_eq!(lines, printed);
}

#[test]
fn a_header_that_contradicts_itself_is_reported() {
    let (opening, ..) = open(&["Document C31/7-E", "Document C31/8-E", "Original: English"], Language::English);
    assert_eq!(opening.header.symbol.as_deref(), Some("C31/7"));
    assert_eq!(opening.diagnostics.len(), 1);
}

#[test]
fn damaged_openings_are_read_to_the_end() {
    for unit in [
        "(PP-",
        "Document ",
        "1er mai au ",
        "理事会",
        "1\t",
        "Original: /",
        "Council 2031",
        "Summary\n",
        "3 - 4 - ",
        "(",
    ] {
        for language in Language::ALL {
            open(&[&unit.repeat(300)], language);
        }
    }
}
