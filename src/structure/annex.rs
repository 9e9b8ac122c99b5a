//! Headings of annexes, appendices and attachments, and their titles.
//!
//! `ANNEX 1` alone on its line, `Annex A: title`, `ANNEX B (to Resolution 12)`, `Appendix 1 to Annex B`; not
//! `Annexes: 12`, which is a count, nor a list of enclosures at the end of a letter.

use super::line::{End, Kind, Line, Lines, Source, StyleHint};
use super::words::Words;
use crate::stream::{Alignment, Stream};
use crate::text::Arena;

/// The heading of an annex, if a line is one.
pub(super) fn heading(line: &Line, text: &Arena, words: &Words) -> Option<Kind> {
    if line.length > 160 || line.end == End::Sentence {
        return None;
    }
    let folded = text.folded(line.span);
    // Chinese prints the origin first.
    let named = if folded.starts_with('(') { folded.split_once(')')?.1.trim_start() } else { folded };
    let (role, rest) = words.annex(named)?;
    let after_word = rest.trim_start();
    let (number, after) = match words.annex_number(after_word) {
        Some((number, after)) => (Some(number), after),
        None => (None, after_word),
    };
    let title = after.trim_start();
    let styled = line.style == StyleHint::Annex;
    let origin = title.starts_with('(') && title.ends_with(')') || words.is_origin(title);
    if title.is_empty() || (origin && line.end == End::Open && (number.is_some() || styled)) {
        return Some(Kind::Annex { role, number, title: None });
    }
    let parted = title.starts_with([':', '-', '.']) || text.raw(line.span).contains(['\t', '\n']);
    if number.is_none() || !(parted || styled) || line.end != End::Open {
        return None;
    }
    let title = title.trim_start_matches([':', '-', '.', ' ']);
    let start = text.unfold(line.span, folded.len() - title.len()..folded.len()).start - line.span.start;
    Some(Kind::Annex { role, number, title: Some(start as u16) })
}

/// The folded title that a line holds.
pub(super) fn title<'a>(line: &Line, text: &'a Arena) -> &'a str {
    match line.kind {
        Kind::Annex { title: Some(at), .. } => text.folded(line.span.part(at.into()..line.span.len())),
        _ => text.folded(line.span),
    }
}

/// Finds the titles under headings of annexes, and takes back headings that only list enclosures.
pub(super) fn find_titles(lines: &mut Lines, stream: &Stream, text: &Arena) {
    for at in 0..lines.lines.len() {
        let Kind::Annex { title, .. } = lines.lines[at].kind else { continue };
        let next = lines.lines.get(at + 1);
        if title.is_some() {
            // An annex has content; a line of a list of enclosures is followed by the next, or by nothing.
            if next.is_none_or(|next| matches!(next.kind, Kind::Annex { title: Some(_), .. } | Kind::Rule)) {
                lines.lines[at].kind = Kind::Text;
            }
            continue;
        }
        let mut first = at + 1;
        let bracketed = |line: &Line| {
            let raw = text.raw(line.span);
            line.kind == Kind::Text && raw.starts_with(['(', '（']) && raw.ends_with([')', '）'])
        };
        if next.is_some_and(bracketed) {
            lines.lines[first].kind = Kind::AnnexOrigin;
            first += 1;
        }
        let behind = &lines.lines[first..];
        let styled = behind.iter().take_while(|line| line.style == StyleHint::AnnexTitle).count();
        let with_it = is_centred(&lines.lines[at], stream);
        let centred = |line: &&Line| with_it && is_centred(line, stream) && is_title(lines, line);
        let centred = behind.iter().take_while(centred).count();
        let plain = usize::from(behind.first().is_some_and(|line| is_title(lines, line)));
        for line in &mut lines.lines[first..first + styled.max(centred).max(plain)] {
            line.kind = Kind::AnnexTitle;
        }
    }
}

fn is_title(lines: &Lines, line: &Line) -> bool {
    let kind = line.kind == Kind::Text || line.act;
    kind && lines.readings(line).is_empty() && line.end == End::Open && line.length <= 200
}

fn is_centred(line: &Line, stream: &Stream) -> bool {
    match line.source {
        Source::Paragraph(id) => stream.paragraph(id).layout.alignment == Alignment::Center,
        Source::Table(_) => false,
    }
}
