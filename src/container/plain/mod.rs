//! Plain text to the neutral stream.
//!
//! Bytes become characters ([`encoding`]), characters lines ([`lines`]); marks that come in pairs become notes ([`paired`]),
//! what converters left behind goes ([`artefacts`]),
//! so do the lines that draw a table ([`drawn`]), and what printed pages repeat ([`pages`]); lines broken to a width become paragraphs again ([`wrap`]). Each step
//! looks at the whole file, since one line alone proves little. Labels, lists and headings are left to `structure`.

mod artefacts;
mod drawn;
mod encoding;
mod lines;
mod lost;
mod pages;
mod paired;
mod wrap;
mod writer;

use super::{Error, Limits};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::document::{Format, Source};
use crate::stream::Stream;

use lines::{Gap, Line};
use pages::Role;
use wrap::{Pair, Wrapping};
use writer::Writer;

/// Reads a text.
///
/// # Errors
///
/// When the bytes are no document.
pub fn read(bytes: &[u8], _limits: &Limits) -> Result<(Stream, Source, Vec<Diagnostic>), Error> {
    let mut diagnostics = Vec::new();
    let decoded = encoding::decode(bytes, &mut diagnostics);
    let source = Source { format: Format::Text, encoding: Some(decoded.name) };
    let text = lines::normalise(decoded.text);
    let text = paired::pair(&text);
    let clean = artefacts::clean(&text);
    if clean.dropped > 0 {
        let message = format!("{} field codes and error texts of a word processor dropped", clean.dropped);
        diagnostics.push(Diagnostic::new(Code::SkippedContent, Place::Document, message));
    }
    let mut lines = lines::split(&clean.text, &clean.vacant);
    for call in &clean.calls {
        let at = lines.partition_point(|line| line.end < call.at);
        if let Some(line) = lines.get_mut(at) {
            line.called = line.from <= call.at;
        }
    }
    let (mut body, running) = part(&clean.text, drawn::undraw(&clean.text, lines));
    lines::drop_margin(&mut body);
    if !running.is_empty() {
        let message = format!("{} lines of page headers and footers taken out of the text", running.len());
        diagnostics.push(Diagnostic::new(Code::PageFurniture, Place::Document, message));
    }
    let wrapping = Wrapping::of(&clean.text, &body);
    let mut writer = Writer::new(&clean, diagnostics);
    let joins = |pair: &[Line]| wrapping.joins(Pair::new(&clean.text, &pair[0], &pair[1]));
    let mut joined = false;
    for (index, line) in body.iter().enumerate() {
        let goes_on = body.get(index..index + 2).is_some_and(joins);
        match (joined, goes_on) {
            (true, _) => writer.continue_line(line),
            (false, true) => writer.begin_line(line),
            (false, false) => writer.whole_line(line),
        }
        joined = goes_on;
    }
    writer.notes();
    for line in &running {
        writer.running(line);
    }
    let (stream, diagnostics) = writer.finish();
    Ok((stream, source, diagnostics))
}

/// Parts lines of the body from page furniture.
fn part(text: &str, lines: Vec<Line>) -> (Vec<Line>, Vec<Line>) {
    let roles = pages::furniture(text, &lines);
    let mut body: Vec<Line> = Vec::with_capacity(lines.len());
    let mut running: Vec<Line> = Vec::new();
    let mut blank = 0;
    let mut turned = Gap::None;
    for (mut line, role) in lines.into_iter().zip(roles) {
        if role == Role::Running {
            blank = blank.max(line.layout.blank_before);
            turned = Gap::Page;
            running.push(line);
            continue;
        }
        if std::mem::take(&mut turned) == Gap::Page {
            line.gap = Gap::Page;
            line.layout.blank_before = line.layout.blank_before.max(std::mem::take(&mut blank));
        }
        body.push(line);
    }
    (body, running)
}
