//! What only the neighbours of a line tell: tables of contents, tables set with tabs, unnumbered headings.

use std::collections::HashMap;

use rustc_hash::FxBuildHasher;

use super::label::{Gap, Parts, Reading, Sign};
use super::line::{End, Kind, Line, Lines, Source, StyleHint};
use super::quotation::Quotes;
use super::words::Words;
use crate::stream::{Alignment, Layout, Stream};
use crate::text::{Arena, is_alphabetic, is_numeric};

/// A printed table of contents: lines that end in a page number behind leaders or a tab.
pub(super) fn find_contents(lines: &mut Lines, text: &Arena, words: &Words) {
    let lines = &mut lines.lines;
    let is_entry = |line: &Line| {
        line.kind == Kind::Text && (line.style == StyleHint::Contents || ends_in_page(text.raw(line.span)))
    };
    let mut at = 0;
    while at < lines.len() {
        let run = lines[at..].iter().take_while(|line| is_entry(line)).count();
        let headed = at > 0 && words.is_contents(text.folded(lines[at - 1].span));
        let styled = lines[at].style == StyleHint::Contents;
        if run >= 3 || (run > 0 && (headed || styled)) {
            let first = if headed { at - 1 } else { at };
            for line in &mut lines[first..at + run] {
                line.kind = Kind::Contents;
            }
        }
        at += run.max(1);
    }
}

/// Most lines without a label that may follow an entry of a list of headings: the other cells of its row.
const CELLS: usize = 2;

/// The list of the headings that follow, without page numbers: a table of contents, or the subjects of a record with a
/// cell on each line. It begins with 1 and stands before every number of several parts: two entries or more whose numbers
/// and texts come again below, in the same order, the first of them before any other number of several parts.
pub(super) fn find_repeated(lines: &mut Lines, text: &Arena) {
    let again = headings_below(lines, text);
    let has = |line: &Line, wanted: fn(&Parts) -> bool| {
        lines.readings(line).iter().any(|reading| matches!(&reading.sign, Sign::Number(parts) if wanted(parts)))
    };
    let before = lines.lines.iter().take_while(|line| !has(line, |parts| parts.len() > 1)).count();
    let begins = |&at: &usize| again[at].is_some() && has(&lines.lines[at], |parts| parts.as_slice() == [1]);
    let Some(from) = (0..before).find(begins) else { return };
    let Some((end, kind)) = end_of_list(lines, &again, from) else { return };
    let between = again[from].and_then(|first| lines.lines.get(end..first)).unwrap_or_default();
    if !between.iter().any(|line| has(line, |parts| parts.len() > 1)) {
        for line in &mut lines.lines[from..end] {
            line.kind = kind;
        }
    }
}

/// For each line the next one with the same number, if it begins with the same text.
fn headings_below(lines: &Lines, text: &Arena) -> Vec<Option<usize>> {
    let mut again = vec![None; lines.lines.len()];
    let mut below: HashMap<Parts, (usize, usize), FxBuildHasher> = HashMap::default();
    for (at, line) in lines.lines.iter().enumerate().rev() {
        let number = lines.readings(line).iter().find_map(|reading| match reading.sign {
            Sign::Number(parts) if line.kind == Kind::Text => Some((parts, reading.text)),
            _ => None,
        });
        let Some((parts, start)) = number else { continue };
        let subject = |at: usize, start: usize| {
            let line = &lines.lines[at];
            let alone = is_label_alone(lines, line).then(|| lines.lines.get(at + 1)).flatten();
            alone.map_or_else(|| text.folded(line.span.part(start..line.span.len())), |below| text.folded(below.span))
        };
        if let Some((heading, text_start)) = below.insert(parts, (at, start)) {
            let entry = subject(at, start);
            let same = entry.chars().nth(3).is_some() && subject(heading, text_start).starts_with(entry);
            again[at] = same.then_some(heading);
        }
    }
    again
}

/// Where the list of headings ends that begins at a line, and whether its entries are rows.
fn end_of_list(lines: &Lines, again: &[Option<usize>], from: usize) -> Option<(usize, Kind)> {
    let first = again[from]?;
    let is_cell = |line: &Line| lines.readings(line).is_empty() && line.end == End::Open && line.length <= 120;
    let (mut at, mut entries, mut heading, mut most) = (from, 0, from, 0);
    while at < first && again[at].is_some_and(|next| next > heading) {
        heading = again[at].unwrap_or(heading);
        entries += 1;
        at += 1 + usize::from(is_label_alone(lines, &lines.lines[at]));
        let rest = &lines.lines[at.min(first)..first];
        let cells = rest.iter().take(CELLS).take_while(|line| is_cell(line)).count();
        // Behind the last entry text may follow that is as short.
        let goes_on = again.get(at + cells).is_some_and(Option::is_some) && at + cells < first;
        most = if goes_on { most.max(cells) } else { most };
        at += cells.min(most);
    }
    let kind = if most > 0 { Kind::Row } else { Kind::Contents };
    (entries >= 2).then_some((at.min(first), kind))
}

/// Rows of a table set with tabs: neighbours that have tabs inside, those of their labels apart. A label may stand alone
/// on the line before its row.
pub(super) fn find_rows(lines: &mut Lines, text: &Arena) {
    let has_cells = |lines: &Lines, line: &Line| {
        let label = lines.readings(line).iter().map(|reading| reading.text).max().unwrap_or(0);
        line.kind == Kind::Text && text.raw(line.span).get(label..).is_some_and(|rest| rest.contains('\t'))
    };
    let mut at = 0;
    while at < lines.lines.len() {
        let (mut end, mut rows) = (at, 0);
        while let Some(line) = lines.lines.get(end) {
            let label = usize::from(is_label_alone(lines, line));
            if !lines.lines.get(end + label).is_some_and(|row| has_cells(lines, row)) {
                break;
            }
            end += label + 1;
            rows += 1;
        }
        if rows >= 2 {
            for line in &mut lines.lines[at..end] {
                line.kind = Kind::Row;
            }
        }
        at = end.max(at + 1);
    }
}

/// Whether a line is a label and no more.
fn is_label_alone(lines: &Lines, line: &Line) -> bool {
    let readings = lines.readings(line);
    line.kind == Kind::Text && !readings.is_empty() && readings.iter().all(|reading| reading.gap == Gap::End)
}

/// Texts of labels that stand alone on their lines, as page-derived text has them: the text is on the next line, or
/// several labels are stacked and their texts follow in the same order. Stacks are taken apart.
pub(super) fn find_texts_of_labels(lines: &mut Lines) {
    // What a number announces is a heading or a paragraph, even if it begins with a verb.
    let bare = |lines: &Lines, line: &Line| {
        matches!(line.kind, Kind::Text | Kind::Operative) && lines.readings(line).is_empty()
    };
    let mut at = 0;
    while at < lines.lines.len() {
        let stack = lines.lines[at..].iter().take_while(|line| is_label_alone(lines, line)).count();
        let behind = &lines.lines[at + stack..];
        let texts = behind.iter().take(stack).take_while(|line| bare(lines, line)).count();
        if stack > 0 && texts == stack {
            for label in at..at + stack {
                let text = &mut lines.lines[label + stack];
                text.kind = Kind::LabelText;
                (lines.lines[label].end, lines.lines[label].lower) = (text.end, text.lower);
            }
            // Label by label, each with its text behind it.
            let mut parted: Vec<Line> = lines.lines.drain(at..at + 2 * stack).collect();
            let texts = parted.split_off(stack);
            let paired = parted.into_iter().zip(texts).flat_map(|(label, text)| [label, text]);
            lines.lines.splice(at..at, paired);
            at += stack;
        }
        at += stack.max(1);
    }
}

/// Indents are measured from the body text: what all long paragraphs have sets none of them off.
pub(super) fn measure_indents(lines: &mut Lines) {
    let prose = |line: &&Line| line.kind == Kind::Text && line.length > 80 && line.end == End::Sentence;
    // The number of a paragraph hangs outside its indent.
    let start = |line: &Line| if lines.readings(line).is_empty() { line.indent } else { 0 };
    let body = lines.lines.iter().filter(prose).map(start).min().unwrap_or(0);
    for line in &mut lines.lines {
        line.indent = line.indent.saturating_sub(body);
    }
}

/// Unnumbered headings: short, open-ended lines with text under them that the layout sets off. Where a document has
/// no layout to go by, as plain text has none, the lines around them must read as a heading's do.
pub(super) fn find_headings(lines: &mut Lines, stream: &Stream, text: &Arena) {
    // Where the sentences are bold, it sets nothing off.
    let prose = stream.paragraphs.iter().filter(|paragraph| paragraph.text.len() > 160);
    let bold_prose = prose.clone().filter(|paragraph| paragraph.layout.bold).count() * 2;
    let bold_speaks = bold_prose == 0 || bold_prose < prose.count();
    let is_bold = |layout: &Layout| bold_speaks && layout.bold;
    let formatted = stream.paragraphs.iter().any(|p| is_bold(&p.layout) || p.layout.outline_level.is_some());
    // From below: what stands over a heading may be one itself.
    for at in (0..lines.lines.len()).rev() {
        let line = &lines.lines[at];
        let Source::Paragraph(id) = line.source else { continue };
        let layout = &stream.paragraph(id).layout;
        let short = line.end == End::Open && line.length <= 120 && line.quotes == Quotes::default();
        let labelled = !lines.readings(line).is_empty();
        let styled = line.style == StyleHint::Heading;
        let can_be = line.kind == Kind::Text || (line.kind == Kind::Operative && (styled || stands_apart(lines, at)));
        if !can_be || labelled || !short || layout.alignment == Alignment::End {
            continue;
        }
        let Some(next) = lines.lines.get(at + 1) else { continue };
        let next = lines.lines.get(at + 2).filter(|text| text.kind == Kind::LabelText).unwrap_or(next);
        let text_follows = matches!(
            next.kind,
            Kind::Text | Kind::LabelText | Kind::Operative | Kind::Table | Kind::Row | Kind::Heading
        );
        let set_off = styled || is_bold(layout);
        let plain = || {
            !formatted
                && (opens_passage(lines, next) || is_lower_of_two(lines, at + 1, text))
                && is_title(line, text)
                && (ends_before(lines, at, text) || (is_upper_of_two(lines, at, text) && opens_passage(lines, next)))
        };
        if text_follows && (set_off || plain()) {
            lines.lines[at].kind = Kind::Heading;
        }
    }
}

/// Whether a line looks like a heading where no layout sets one off.
fn is_title(line: &Line, text: &Arena) -> bool {
    line.indent == 0 && !line.lower && reads_as_title(text.raw(line.span))
}

/// Whether a heading can stand over a line: a sentence, or what leads in. An item that is a sentence goes on with
/// nothing that stands before it.
fn opens_passage(lines: &Lines, line: &Line) -> bool {
    let readings = lines.readings(line);
    let numbered = || readings.iter().any(|reading| matches!(reading.sign, Sign::Number(_)));
    matches!(line.kind, Kind::Text | Kind::LabelText)
        && match line.end {
            End::Sentence => true,
            End::Colon | End::Semicolon => readings.is_empty() || numbered(),
            End::Comma | End::Open => false,
        }
}

/// Whether the line before a line ends a passage.
fn ends_before(lines: &Lines, at: usize, text: &Arena) -> bool {
    at == 0 || ends_a_passage(lines, &lines.lines[at - 1], text)
}

/// Whether a heading is the lower one of two: with a third, lines that short are a list.
fn is_lower_of_two(lines: &Lines, at: usize, text: &Arena) -> bool {
    let line = &lines.lines[at];
    line.kind == Kind::Heading
        && is_title(line, text)
        && lines.lines.get(at + 1).is_some_and(|next| next.kind != Kind::Heading)
}

/// Whether the line before a line is a heading that stands over it.
fn is_upper_of_two(lines: &Lines, at: usize, text: &Arena) -> bool {
    let Some(above) = at.checked_sub(1).map(|above| &lines.lines[above]) else { return false };
    let open = above.kind == Kind::Text && above.end == End::Open && lines.readings(above).is_empty();
    let behind_sentence = at < 2 || lines.lines[at - 2].end == End::Sentence || lines.lines[at - 2].kind != Kind::Text;
    open && above.length <= 120 && is_title(above, text) && behind_sentence
}

/// Whether a line that could be operative stands between sentences with numbers of the outline: "Recommendations"
/// and "recommends" may be one word. In an act a comma or a semicolon stands before it, items behind it.
fn stands_apart(lines: &Lines, at: usize) -> bool {
    let outlined = |line: &Line| {
        let several = |reading: &Reading| matches!(reading.sign, Sign::Number(parts) if parts.len() > 1);
        matches!(line.end, End::Sentence | End::Colon) && lines.readings(line).iter().any(several)
    };
    let before = at.checked_sub(1).is_none_or(|before| matches!(lines.lines[before].end, End::Sentence | End::Open));
    before && lines.lines.get(at + 1).is_some_and(outlined)
}

/// Whether a heading can stand behind a line: one that is short and open itself would go on with it.
fn ends_a_passage(lines: &Lines, line: &Line, text: &Arena) -> bool {
    match line.kind {
        Kind::Text if lines.readings(line).is_empty() => {
            line.end == End::Sentence || (line.end == End::Open && !reads_as_title(text.raw(line.span)))
        }
        Kind::Text => matches!(line.end, End::Sentence | End::Open),
        Kind::Operative | Kind::Enacting => false,
        _ => true,
    }
}

/// `Heading ...... 12` or `Heading<tab>12`.
fn ends_in_page(text: &str) -> bool {
    let head = text.trim_end().trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = text.trim_end().len() - head.len();
    (1..=4).contains(&digits) && (head.ends_with('\t') || head.trim_end().ends_with("....") || head.ends_with('…'))
}

/// Whether a line of plain text can be a heading: words, no date, no reference line, no address. Brackets, in which
/// documents and revisions are cited, tell nothing; a clause may be set off with a comma, but not a year or a figure.
pub(super) fn reads_as_title(text: &str) -> bool {
    let (mut depth, mut words, mut commas, mut figures) = (0_u32, false, false, false);
    for c in text.chars() {
        match c {
            '(' | '（' => depth += 1,
            ')' | '）' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            ':' | ';' | '：' | '；' | '\u{61B}' | '\t' | '@' | '=' | '/' => return false,
            ',' | '，' | '\u{60C}' => commas = true,
            _ => {
                words |= is_alphabetic(c);
                figures |= is_numeric(c);
            }
        }
    }
    words && depth == 0 && !(commas && figures)
}
