//! Paragraphs of the body as the outline sees them: labels in all readings, and what the layout says.
//!
//! Everything that can be known of a paragraph before numbers are weighed against each other: by itself here and in
//! [`annex`], from its neighbours in [`context`].

use super::annex;
use super::context;
use super::label::{self, Alphabet, Close, Gap, Parts, Reading, Sign};
use super::quotation::Quotes;
use super::words::{AnnexNumber, Words};
use crate::document::Role;
use crate::stream::{AutoNumber, Element, NumberFormat, Paragraph, ParagraphId, Stream};
use crate::text::{Arena, ByteSpan, is_alphanumeric, is_numeric};

/// The lines of a body.
#[derive(Debug, Default)]
pub(super) struct Lines {
    pub(super) lines: Vec<Line>,
    readings: Vec<Reading>,
}

/// One line: a paragraph, or a table.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) source: Source,
    /// The text, its label included when it is typed.
    pub(super) span: ByteSpan,
    readings: (u32, u32),
    pub(super) kind: Kind,
    pub(super) end: End,
    pub(super) quotes: Quotes,
    pub(super) style: StyleHint,
    /// How far the line is indented; comparable within one document.
    pub(super) indent: u16,
    /// The list that the word processor counts the line in.
    pub(super) counted: Option<u32>,
    /// The text is the title of a draft act.
    pub(super) act: bool,
    /// The text, label apart, begins with a small letter.
    pub(super) lower: bool,
    /// Bytes of the text, label apart, counted in characters of two bytes where the script has them.
    pub(super) length: u16,
}

/// Where a line came from.
#[derive(Clone, Copy, Debug)]
pub(super) enum Source {
    Paragraph(ParagraphId),
    /// Index in [`Stream::flow`].
    Table(usize),
}

/// What a line is, apart from its label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    /// A rule of underscores.
    Rule,
    /// The heading of an annex; the title may stand on the same line, from this byte of the text.
    Annex {
        role: Role,
        number: Option<AnnexNumber>,
        title: Option<u16>,
    },
    /// The text of the label that stands alone on the line before.
    LabelText,
    /// What an annex belongs to, in brackets under its heading.
    AnnexOrigin,
    /// A line of an annex's title.
    AnnexTitle,
    /// A title or opening that says that a resolution follows.
    Enacting,
    /// An operative or preambular line of a resolution: what it labels are items.
    Operative,
    /// An unnumbered heading.
    Heading,
    /// A row of a table that is set with tabs.
    Row,
    /// A line of a printed table of contents.
    Contents,
    Table,
}

/// How the text of a line ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Sentence,
    Colon,
    Semicolon,
    Comma,
    Open,
}

/// What the paragraph style says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum StyleHint {
    None,
    Heading,
    Item,
    Annex,
    AnnexTitle,
    Operative,
    Contents,
}

impl Lines {
    /// The readings of a line's label.
    pub(super) fn readings(&self, line: &Line) -> &[Reading] {
        &self.readings[line.readings.0 as usize..line.readings.1 as usize]
    }

    /// Reads the body: the pieces that the opening left of its last element, and everything in the flow
    /// from `body` on.
    pub(super) fn read(
        stream: &Stream,
        text: &Arena,
        words: &Words,
        rest: &[(ParagraphId, ByteSpan)],
        body: usize,
    ) -> Self {
        let mut lines = Self::default();
        for &(id, span) in rest {
            lines.push(stream, text, words, id, span);
        }
        for (index, element) in stream.flow.iter().enumerate().skip(body) {
            match element {
                Element::Paragraph(id) => {
                    let whole = stream.paragraph(*id).text;
                    if memchr::memchr(b'\n', text.raw(whole).as_bytes()).is_none() {
                        lines.push(stream, text, words, *id, whole);
                        continue;
                    }
                    for span in parts(text, words, whole) {
                        lines.push(stream, text, words, *id, span);
                    }
                }
                Element::Table(_) => lines.lines.push(Line {
                    source: Source::Table(index),
                    kind: Kind::Table,
                    span: ByteSpan::default(),
                    readings: (0, 0),
                    end: End::Open,
                    quotes: Quotes::default(),
                    style: StyleHint::None,
                    indent: 0,
                    counted: None,
                    act: false,
                    lower: false,
                    length: 0,
                }),
            }
        }
        context::find_contents(&mut lines, text, words);
        context::find_repeated(&mut lines, text);
        context::find_rows(&mut lines, text);
        annex::find_titles(&mut lines, stream, text);
        context::find_texts_of_labels(&mut lines);
        context::find_headings(&mut lines, stream, text);
        context::measure_indents(&mut lines);
        lines
    }

    fn push(&mut self, stream: &Stream, text: &Arena, words: &Words, id: ParagraphId, span: ByteSpan) {
        let paragraph = stream.paragraph(id);
        let raw = text.raw(span);
        let start = self.readings.len();
        let number = paragraph.number.filter(|_| span.start == paragraph.text.start);
        read_labels(number, text, raw, words, &mut self.readings);
        let readings = &mut self.readings[start..];
        let body = readings.iter().map(|reading| reading.text).min().unwrap_or(0);
        let bare = &raw[body.min(raw.len())..];
        if raw.trim().is_empty() && readings.is_empty() {
            return;
        }
        let style = style_hint(stream, id);
        let mut line = Line {
            source: Source::Paragraph(id),
            span,
            readings: (start as u32, self.readings.len() as u32),
            kind: Kind::Text,
            end: end_of(bare),
            quotes: Quotes::of(bare),
            style,
            indent: indent_of(paragraph),
            counted: number.map(|number| number.list),
            act: false,
            lower: bare.chars().find(|c| is_alphanumeric(*c)).is_some_and(char::is_lowercase),
            length: (text.folded(span).chars().count().min(u16::MAX as usize)) as u16,
        };
        line.kind = kind_of(&line, paragraph, text, words);
        line.act = line.length <= 200 && words.is_draft(annex::title(&line, text));
        self.lines.push(line);
    }
}

/// A paragraph, parted where a forced line break stands before a label that is set apart.
fn parts(text: &Arena, words: &Words, span: ByteSpan) -> Vec<ByteSpan> {
    let raw = text.raw(span);
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, _) in raw.match_indices('\n') {
        let rest = &raw[at + 1..];
        let piece = rest.trim_start_matches(|c: char| c.is_whitespace() && c != '\n');
        // Of several breaks the last one stands before what follows.
        if piece.starts_with('\n') {
            continue;
        }
        let mut readings = Vec::new();
        label::read(piece, words, &mut readings);
        let set_apart = |reading: &Reading| match reading.gap {
            Gap::Tab => true,
            Gap::Blank => reading.close == Close::Paren || matches!(reading.sign, Sign::Bullet(_)),
            _ => false,
        };
        if readings.iter().any(set_apart) {
            let next = at + 1 + rest.len() - piece.len();
            parts.push(span.part(start..start + raw[start..at].trim_end().len()));
            start = next;
        }
    }
    parts.push(span.part(start..raw.len()));
    parts
}

fn read_labels(number: Option<AutoNumber>, text: &Arena, raw: &str, words: &Words, readings: &mut Vec<Reading>) {
    match number {
        None => label::read(raw, words, readings),
        Some(number) => {
            let start = readings.len();
            automatic_label(number, text, words, readings);
            let automatic = readings.len();
            label::read(raw, words, readings);
            let (counted, typed) = readings[start..].split_at_mut(automatic - start);
            // The same number typed before the text belongs to the label.
            for reading in counted {
                let again = typed.iter().find(|again| again.sign == reading.sign && again.gap != Gap::Glued);
                (reading.len, reading.text) = again.map_or((0, 0), |again| (again.len, again.text));
            }
            readings.truncate(automatic);
        }
    }
}

/// The readings of an automatic number: those of its print that end in the count that the processor knows.
pub(super) fn automatic_label(number: AutoNumber, text: &Arena, words: &Words, readings: &mut Vec<Reading>) {
    let printed = text.raw(number.label);
    let start = readings.len();
    let value = number.value.min(u16::MAX.into()) as u16;
    let automatic = |sign, close| Reading { sign, close, gap: Gap::Automatic, len: 0, text: 0, unusual: false };
    if number.format == NumberFormat::Bullet {
        readings.push(automatic(Sign::Bullet(printed.chars().next().unwrap_or('•')), Close::None));
        return;
    }
    label::read(printed, words, readings);
    let fits = |reading: &Reading| match reading.sign {
        Sign::Number(parts) => parts.last() == value,
        Sign::Letter { ordinal, .. } => number.format == NumberFormat::Letter && ordinal == value,
        // Digits in quotes stand for roman numerals.
        Sign::Roman(roman) => number.format != NumberFormat::Letter && roman == value,
        Sign::Bullet(_) => false,
    };
    let mut kept = start;
    for at in start..readings.len() {
        if fits(&readings[at]) {
            readings[kept] = Reading { gap: Gap::Automatic, len: 0, text: 0, ..readings[at] };
            kept += 1;
        }
    }
    readings.truncate(kept);
    if kept == start && !printed.is_empty() {
        // A form that the label grammar does not know, such as an ordinal word.
        let sign = match number.format {
            NumberFormat::Letter => Sign::Letter { ordinal: value, alphabet: Alphabet::Own, suffix: 0 },
            NumberFormat::Roman => Sign::Roman(value),
            _ => Sign::Number(Parts::one(value)),
        };
        readings.push(automatic(sign, Close::Paren));
    }
}

fn kind_of(line: &Line, paragraph: &Paragraph, text: &Arena, words: &Words) -> Kind {
    let raw = text.raw(line.span);
    if raw.len() >= 3 && raw.bytes().all(|b| b == b'_' || b == b' ') {
        return Kind::Rule;
    }
    let unnumbered = paragraph.number.is_none() || line.style == StyleHint::Annex;
    if let Some(annex) = annex::heading(line, text, words).filter(|_| unnumbered) {
        return annex;
    }
    if line.length > 200 {
        return Kind::Text;
    }
    if line.readings.0 == line.readings.1 {
        let folded = text.folded(line.span);
        if words.is_enacting(folded) || (line.end == End::Open && words.is_draft(folded)) {
            return Kind::Enacting;
        }
        let open = matches!(line.end, End::Open | End::Comma | End::Colon);
        if line.style == StyleHint::Operative || (open && (words.is_operative(folded) || words.is_preamble(folded))) {
            return Kind::Operative;
        }
    }
    Kind::Text
}

fn style_hint(stream: &Stream, id: ParagraphId) -> StyleHint {
    let paragraph = stream.paragraph(id);
    let key = stream.style_key(id);
    let has = |prefix: &[&str]| prefix.iter().any(|prefix| key.starts_with(prefix));
    if paragraph.layout.contents || has(&["toc"]) {
        StyleHint::Contents
    } else if has(&["annextitle", "appendixtitle", "attachmenttitle", "restitle"]) {
        StyleHint::AnnexTitle
    } else if has(&["annexno", "appendixno", "attachmentno", "annexref"]) {
        StyleHint::Annex
    } else if has(&["call"]) {
        StyleHint::Operative
    } else if has(&["heading", "sectiontitle", "sectionno"]) || paragraph.layout.outline_level.is_some() {
        StyleHint::Heading
    } else if key == "listparagraph" {
        // What the buttons for numbers and bullets apply, to headings and items alike.
        StyleHint::None
    } else if has(&["enumlev", "list", "bullet"]) {
        StyleHint::Item
    } else {
        StyleHint::None
    }
}

/// Indentation on one scale: tabs typed before the text, or the paragraph's own in half inches.
fn indent_of(paragraph: &Paragraph) -> u16 {
    let layout = &paragraph.layout;
    let typed = u16::from(layout.leading_tabs) + u16::from(layout.leading_spaces / 4);
    typed.max(u16::try_from(layout.indent / 360).unwrap_or(0).min(20))
}

/// A text without the call of a note that stands behind its last stop: `.3`, `.[3]`.
fn without_call(text: &str) -> &str {
    let open = text.strip_suffix(']').unwrap_or(text);
    let before = open.trim_end_matches(|c: char| c.is_ascii_digit());
    let before = if open.len() < text.len() { before.strip_suffix('[').unwrap_or(text) } else { before };
    let mut back = before.chars().rev();
    let stop = back.next().is_some_and(|c| matches!(c, '.' | ';' | ':' | '。' | '\u{61B}'));
    let called = stop && text.len() - before.len() <= 4 && back.next().is_some_and(|c| !is_numeric(c));
    if called { before } else { text }
}

fn end_of(text: &str) -> End {
    let trimmed = without_call(text).trim_end_matches(|c: char| {
        c.is_whitespace()
            || matches!(c, '"' | '\'' | '»' | '\u{201C}'..='\u{201F}' | '\u{300D}' | '\u{300F}' | '\u{2019}')
    });
    match trimmed.chars().next_back() {
        Some('.' | '!' | '?' | '。' | '！' | '？' | '\u{61F}' | '\u{6D4}' | '…') => End::Sentence,
        Some(':' | '：') => End::Colon,
        Some(';' | '；' | '\u{61B}') => End::Semicolon,
        Some(',' | '，' | '\u{60C}') => End::Comma,
        _ => End::Open,
    }
}

#[cfg(test)]
mod tests {
    use super::without_call;

    #[test]
    fn the_call_of_a_note_is_no_end_of_a_text() {
        for (text, bare) in [("of the Convention.1", "of the Convention."), ("of the rooms;[12]", "of the rooms;")] {
            assert_eq!(without_call(text), bare);
        }
        for text in ["see 2.1", "Resolution 1306", "in 2031.", "C31/4[a]", "at 9:30", "[1]", "1"] {
            assert_eq!(without_call(text), text);
        }
    }
}
