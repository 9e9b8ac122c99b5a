//! Reads the description of a work: what it says in six languages, and what a reader must find in it.
//!
//! ```text
//! # a comment
//! symbol = C19/88                     a fact of the header, under its name in the output
//! docx = automatic tables named       how the files are laid out
//! text = lines crlf code-page
//!
//! @letter a 1 quoted                  kind, its arguments, optionally `quoted`
//! = itu/pp/res/101 itu/cs/no/22       works cited
//! ! note council+chair                a result: action, actors
//! A … C … E … F … R … S …             a line for each language, or `*` for one text in all
//! ```
//!
//! Kinds: `header CELL`, `author`, `title`, `box ROLE [N]`, `rule`, `section N`, `numbered N`, `heading`, `paragraph`,
//! `bullet [GLYPH] DEPTH`, `letter X DEPTH`, `roman X DEPTH`, `number N DEPTH`, `none DEPTH`, `annex ROLE [N]`,
//! `annex-title`, `operative`, `row`, `signature`, and `note` for the next footnote.

use std::path::Path;

use hexaglot::Language;

use super::work::{Cell, Kind, Marker, Number, Outcome, Piece, Six, Suffix, Work};
use super::{docx, labels, plain};

/// Reads a description from a file; the folder names the work.
pub fn read(path: &Path) -> Work {
    parse(
        path.parent().and_then(Path::file_name).and_then(|name| name.to_str()).unwrap(),
        &std::fs::read_to_string(path).unwrap(),
    )
}

/// Reads a description.
///
/// # Panics
///
/// At the first line that does not follow the grammar, with its number.
pub fn parse(name: &str, source: &str) -> Work {
    let mut work = Work { name: name.to_owned(), ..Work::default() };
    let mut notes = Vec::new();
    let mut target = Target::Facts;
    for (index, line) in source.lines().enumerate() {
        let fault = |what: &str| -> ! { panic!("{name}:{}: {what}: {line}", index + 1) };
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(directive) = line.strip_prefix('@') {
            if directive == "note" {
                notes.push(Six::default());
                target = Target::Note;
            } else {
                work.pieces.push(piece(directive).unwrap_or_else(|| fault("unknown kind")));
                target = Target::Piece;
            }
            continue;
        }
        if target == Target::Facts {
            let (key, value) = line.split_once(" = ").unwrap_or_else(|| fault("no fact"));
            match key {
                "docx" => work.docx = docx_layout(value),
                "text" => work.text = text_layout(value),
                _ => work.facts.push((key.to_owned(), value.to_owned())),
            }
            continue;
        }
        let (mark, rest) = line.split_once(' ').unwrap_or_else(|| fault("no text"));
        let rest = rest.replace("\\t", "\t");
        let piece = work.pieces.last_mut();
        match (mark, piece) {
            ("=", Some(piece)) => piece.cites.extend(rest.split_whitespace().map(str::to_owned)),
            ("!", Some(piece)) => piece.outcomes.push(outcome(&rest)),
            (mark, piece) => {
                let text = match (target, piece) {
                    (Target::Note, _) => notes.last_mut().unwrap(),
                    (_, Some(piece)) => &mut piece.text,
                    _ => fault("a text without a kind"),
                };
                if mark == "*" {
                    *text = Six::each(|_| rest.clone());
                } else {
                    let letter = mark
                        .chars()
                        .next()
                        .and_then(Language::from_letter)
                        .unwrap_or_else(|| fault("unknown language"));
                    text.0[letter as usize] = rest;
                }
            }
        }
    }
    work.notes = notes;
    for piece in &work.pieces {
        assert!(
            piece.kind == Kind::Rule || piece.text.0.iter().all(|text| !text.is_empty()),
            "a language lacks {piece:?}"
        );
    }
    work
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Target {
    Facts,
    Piece,
    Note,
}

fn piece(directive: &str) -> Option<Piece> {
    let mut words: Vec<&str> = directive.split_whitespace().collect();
    let quoted = words.pop_if(|word| *word == "quoted").is_some();
    let argument = |index: usize| words.get(index).copied();
    let depth = || words.last().and_then(|word| word.parse().ok()).unwrap_or(1);
    let kind = match words[0] {
        "header" => Kind::Header(cell(argument(1)?)?),
        "author" => Kind::Author,
        "title" => Kind::Title,
        "box" => Kind::Box(argument(1)?.to_owned(), argument(2).map(|number| number.parse().unwrap())),
        "rule" => Kind::Rule,
        "section" => Kind::Section(number(argument(1)?)),
        "numbered" => Kind::Numbered(number(argument(1)?)),
        "heading" => Kind::Heading,
        "paragraph" => Kind::Paragraph,
        "bullet" => {
            let glyph = argument(1).and_then(|word| word.chars().next()).filter(|c| !c.is_ascii_digit());
            Kind::Item(Marker::Bullet(glyph.unwrap_or('•')), depth())
        }
        "letter" => Kind::Item(Marker::Letter(u32::from(argument(1)?.bytes().next()? - b'a') + 1), depth()),
        "roman" => {
            let value = (1..=12).find(|value| Some(labels::roman(*value)) == argument(1))?;
            Kind::Item(Marker::Roman(value), depth())
        }
        "number" => {
            Kind::Item(Marker::Number(number(argument(1)?)), argument(2).map_or(1, |depth| depth.parse().unwrap()))
        }
        "none" => Kind::Item(Marker::None, depth()),
        "annex" => Kind::Annex(argument(1)?.to_owned(), argument(2).map(str::to_owned)),
        "annex-title" => Kind::AnnexTitle,
        "operative" => Kind::Operative,
        "row" => Kind::Row,
        "signature" => Kind::Signature,
        _ => return None,
    };
    Some(Piece { quoted, ..Piece::new(kind, Six::default()) })
}

fn cell(name: &str) -> Option<Cell> {
    Some(match name {
        "organisation" => Cell::Organisation,
        "session" => Cell::Session,
        "place" => Cell::Place,
        "agenda" => Cell::Agenda,
        "revision" => Cell::Revision,
        "symbol" => Cell::Symbol,
        "date" => Cell::Date,
        "original" => Cell::Original,
        _ => return None,
    })
}

fn number(text: &str) -> Number {
    let (digits, suffix) = match (text.strip_suffix("bis"), text.strip_suffix("ter")) {
        (Some(digits), _) => (digits, Some(Suffix::Bis)),
        (_, Some(digits)) => (digits, Some(Suffix::Ter)),
        _ => (text, None),
    };
    Number { parts: digits.split('.').map(|part| part.parse().unwrap()).collect(), suffix }
}

fn outcome(text: &str) -> Outcome {
    let (action, actors) = text.split_once(' ').unwrap_or((text, ""));
    let actors = actors.split('+').filter(|actor| !actor.is_empty()).map(str::to_owned).collect();
    Outcome { action: action.to_owned(), actors }
}

fn docx_layout(words: &str) -> docx::Layout {
    let mut layout = docx::Layout::default();
    for word in words.split_whitespace() {
        match word {
            "typed" => layout.numbers = docx::Numbers::Typed,
            "automatic" => layout.numbers = docx::Numbers::Automatic,
            "tables" => layout.frame = docx::Frame::Tables,
            "paragraphs" => layout.frame = docx::Frame::Paragraphs,
            "named" => layout.styles = docx::Styles::Named,
            "plain" => layout.styles = docx::Styles::None,
            "buttons" => layout.styles = docx::Styles::Buttons,
            _ => panic!("unknown layout {word}"),
        }
    }
    layout
}

fn text_layout(words: &str) -> plain::Layout {
    let mut layout = plain::Layout::default();
    for word in words.split_whitespace() {
        match word {
            "lines" => layout.header = plain::Header::Lines,
            "tabs" => layout.header = plain::Header::Tabs,
            "glued" => layout.header = plain::Header::Glued,
            "lf" => layout.newline = plain::Newline::Lf,
            "crlf" => layout.newline = plain::Newline::CrLf,
            "utf-8" => layout.encoding = plain::Charset::Utf8,
            "utf-8-bom" => layout.encoding = plain::Charset::Utf8Bom,
            "utf-16" => layout.encoding = plain::Charset::Utf16,
            "code-page" => layout.encoding = plain::Charset::CodePage,
            "bookmarks" => layout.artefacts = plain::Artefacts::Bookmarks,
            _ => panic!("unknown layout {word}"),
        }
    }
    layout
}
