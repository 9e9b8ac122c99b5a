//! The header block: which lines it takes, and what they state.
//!
//! A line belongs to the block when anchors cover most of it, or when it stands between two such lines
//! before the line that names the original's language, which closes the block in every template.

use super::anchor::{self, Anchor, Placed};
use super::line::{self, Line, pieces};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::document::{Header, Session};
use crate::stream::{PartId, Stream};
use crate::text::{Arena, ByteSpan, is_alphabetic, is_alphanumeric};
use crate::work::{Body, Symbol};

/// Lines that say nothing known, at most, between two lines of the block.
const GAP: usize = 3;
/// Bytes of a line of the block, at most, with all its cells glued together.
const LONGEST: usize = 1200;

/// What one piece of a header line states.
#[derive(Debug)]
struct Stated {
    piece: ByteSpan,
    anchors: Vec<Placed>,
}

/// The header block.
#[derive(Debug, Default)]
pub(super) struct Block {
    /// How many lines it takes.
    pub(super) lines: usize,
    stated: Vec<Stated>,
}

/// Finds the block at the beginning of the lines; a line for which `ends` holds is never part of it.
pub(super) fn find(text: &Arena, lines: &[Line], mut ends: impl FnMut(&Line) -> bool) -> Block {
    let mut block = Block::default();
    let mut stated = Vec::new();
    let mut closed = false;
    for (index, line) in lines.iter().enumerate() {
        let gap = if closed { 0 } else { GAP };
        if index > block.lines + gap || line.span.len() > LONGEST || ends(line) {
            break;
        }
        let from = stated.len();
        let cells = pieces(text, line.span, |raw| raw.split('\t'));
        let cells = cells.flat_map(|cell| pieces(text, cell, |raw| raw.split(" / ")));
        stated.extend(cells.map(|piece| Stated { piece, anchors: anchor::scan(text, piece) }));
        if is_covered(text, line.span, &stated[from..]) || is_whole(&stated[from..]) {
            block.lines = index + 1;
            block.stated.append(&mut stated);
            closed |= block
                .stated
                .iter()
                .flat_map(|piece| &piece.anchors)
                .any(|placed| matches!(placed.anchor, Anchor::Original(_)));
        }
    }
    block
}

/// The lines of the running header that holds the header block of a document whose text has none.
pub(super) fn in_running(stream: &Stream, text: &Arena) -> Option<Vec<Line>> {
    let mut parts: Vec<PartId> = stream.running.iter().map(|&id| stream.paragraph(id).origin.part).collect();
    parts.dedup();
    let headers = parts.into_iter().map(|part| line::running_lines(stream, text, part));
    headers.into_iter().find(|lines| find(text, lines, |_| false).session(text).is_some())
}

/// Where the block ends in a line that holds all of it and more: behind the language of the original, if two
/// anchors stand before it and text follows.
pub(super) fn closed_at(text: &Arena, line: ByteSpan) -> Option<usize> {
    if line.len() > LONGEST {
        return None;
    }
    let anchors = anchor::scan(text, line);
    let last = anchors
        .iter()
        .position(|placed| matches!(placed.anchor, Anchor::Original(Some(_))))
        .filter(|last| *last >= 2)?;
    let end = text.unfold(line, anchors[last].range.clone()).end - line.start;
    let rest = text.raw(line)[end as usize..].trim_start();
    rest.starts_with(is_alphabetic).then_some(end as usize)
}

/// Whether a line holds the symbol and the language of the original: all cells of a header, whatever the first ones
/// name.
fn is_whole(stated: &[Stated]) -> bool {
    let any = |wanted: fn(&Anchor) -> bool| {
        stated.iter().flat_map(|piece| &piece.anchors).any(|placed| wanted(&placed.anchor))
    };
    any(|anchor| matches!(anchor, Anchor::Symbol(_) | Anchor::Paper(..)))
        && any(|anchor| matches!(anchor, Anchor::Original(Some(_))))
}

/// Whether anchors cover most of a line.
fn is_covered(text: &Arena, line: ByteSpan, stated: &[Stated]) -> bool {
    let count = |text: &str| text.chars().filter(|c| is_alphanumeric(*c)).count();
    let covered: usize = stated
        .iter()
        .flat_map(|piece| piece.anchors.iter().map(|placed| count(&text.folded(piece.piece)[placed.range.clone()])))
        .sum();
    covered > 0 && covered * 5 >= count(text.folded(line)) * 3
}

impl Block {
    /// What the block states, without author and title.
    pub(super) fn header(&self, text: &Arena, diagnostics: &mut Vec<Diagnostic>) -> Header {
        let mut header = Header::default();
        let session = self.session(text);
        let year = session.as_ref().and_then(|session| session.year);
        let mut symbol: Option<Symbol> = None;
        for (piece, placed) in self.anchors() {
            match &placed.anchor {
                Anchor::Agenda(range) if header.agenda_item.is_none() => {
                    let raw = text.raw(text.unfold(piece, range.clone()));
                    header.agenda_item = Some(raw.split_whitespace().collect::<Vec<_>>().join(" "));
                }
                Anchor::Revision(number, letter) => {
                    header.revision = Some(*number);
                    header.language_letter = letter.or(header.language_letter);
                }
                Anchor::Addendum(number) => header.addendum = Some(*number),
                Anchor::Corrigendum(number) => header.corrigendum = Some(*number),
                Anchor::Symbol(found) => match &symbol {
                    None => symbol = Some(found.clone()),
                    Some(first) if first.to_string() != found.to_string() => diagnostics.push(Diagnostic::new(
                        Code::HeaderConflict,
                        Place::Document,
                        format!("symbols {first} and {found}"),
                    )),
                    Some(_) => {}
                },
                Anchor::Paper(number, letter) => {
                    header.language_letter = Some(*letter);
                    header.symbol = session.as_ref().and_then(|session| conference_paper(session, *number));
                }
                Anchor::Dates(found, None) if !found.is_range() && header.date.is_none() => {
                    header.date = found.dates(year).map(|(date, _)| date);
                }
                Anchor::Original(language) => header.original_language = header.original_language.or(*language),
                _ => {}
            }
        }
        if let Some(symbol) = symbol {
            header.language_letter = symbol.letter().or(header.language_letter);
            header.revision = symbol.revision().or(header.revision);
            header.addendum = symbol.addendum().or(header.addendum);
            header.corrigendum = symbol.corrigendum().or(header.corrigendum);
            header.symbol = Some(symbol.to_string());
        }
        header.session = session;
        header
    }

    fn anchors(&self) -> impl Iterator<Item = (ByteSpan, &Placed)> {
        self.stated.iter().flat_map(|stated| stated.anchors.iter().map(|placed| (stated.piece, placed)))
    }

    fn session(&self, text: &Arena) -> Option<Session> {
        let mut session = Session::default();
        let mut dates = None;
        for (piece, placed) in self.anchors() {
            match &placed.anchor {
                Anchor::Body(body, year) => {
                    session.body = session.body.or(Some(*body));
                    session.year = session.year.or(*year);
                }
                Anchor::SessionYear(year) => session.year = session.year.or(Some(*year)),
                Anchor::Dates(found, place) if dates.is_none() && (found.is_range() || place.is_some()) => {
                    dates = Some(found);
                    session.place = place.clone().map(|place| text.unfold(piece, place));
                }
                _ => {}
            }
        }
        if let Some(dates) = dates {
            session.year = session.year.or(dates.year().filter(|_| session.body.is_some()));
            let days = dates.dates(session.year);
            session.start = days.map(|(start, _)| start);
            session.end = days.map(|(_, end)| end);
        }
        let stated = session.body.is_some() || session.year.is_some() || session.start.is_some();
        stated.then_some(session)
    }
}

/// The symbol of a paper that names its number only: the header says which conference it belongs to.
fn conference_paper(session: &Session, number: u32) -> Option<String> {
    let body = session.body.filter(|body| *body != Body::Council)?;
    let year = session.year? % 100;
    Some(format!("{}{year:02}/{number}", body.code().to_uppercase()))
}

/// Compares the symbol with the one that page headers carry.
pub(super) fn check_running(stream: &Stream, text: &Arena, header: &Header, diagnostics: &mut Vec<Diagnostic>) {
    let Some(own) = &header.symbol else { return };
    for id in stream.running.iter().filter(|id| Symbol::may_stand_in(text.folded(stream.paragraph(**id).text))) {
        for placed in anchor::scan(text, stream.paragraph(*id).text) {
            if let Anchor::Symbol(symbol) = placed.anchor
                && symbol.to_string() != *own
            {
                let message = format!("symbol {own}, but {symbol} in a page header");
                diagnostics.push(Diagnostic::new(Code::HeaderConflict, Place::Paragraph(*id), message));
                return;
            }
        }
    }
}
