//! Headings of boxes: what a line must begin with to open one.

use std::sync::OnceLock;

use aho_corasick::{AhoCorasick, Anchored, Input, MatchKind, StartKind};

use crate::document::FrontRole;
use crate::language::{Entry, Language};
use crate::structure::date::is_letter;
use crate::structure::words::Words;
use crate::text::{Arena, ByteSpan, fold, is_alphabetic, is_alphanumeric, is_numeric};

/// The heading of a box at the start of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Heading {
    /// What the box is for.
    pub(super) role: FrontRole,
    /// The heading with its colon.
    pub(super) span: ByteSpan,
    /// What follows in the line; empty for a heading that stands alone.
    pub(super) rest: ByteSpan,
    /// What parts the two.
    pub(super) joint: Joint,
}

/// What stands between a heading and the rest of its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joint {
    /// There is no rest.
    Alone,
    /// A colon, a tab, a line break.
    Mark,
    /// Nothing: a converter lost what parted them.
    Lost,
}

impl Heading {
    /// A line that is nothing but a heading.
    pub(super) fn alone(role: FrontRole, line: ByteSpan) -> Self {
        Self { role, span: line, rest: ByteSpan { start: line.end, end: line.end }, joint: Joint::Alone }
    }
}

/// The headings of one language.
pub(super) struct Headings {
    automaton: Option<AhoCorasick>,
    meanings: Vec<Meaning>,
    /// Headings that open the body.
    body: Vec<String>,
    /// Words that tell the purpose of a heading that is not known.
    keywords: Vec<(String, FrontRole)>,
    /// Words that the body is structured by.
    words: &'static Words,
}

#[derive(Clone, Copy, Debug)]
struct Meaning {
    role: FrontRole,
    /// Other words may follow.
    open: bool,
}

/// Longest heading that an open phrase can have, in characters.
const LONGEST: usize = 80;

const ROLES: [FrontRole; 7] = [
    FrontRole::Summary,
    FrontRole::ActionRequired,
    FrontRole::References,
    FrontRole::Purpose,
    FrontRole::StrategicLink,
    FrontRole::FinancialImplications,
    FrontRole::Other,
];

fn role(name: &str) -> Option<FrontRole> {
    ROLES.into_iter().find(|role| role.name() == name)
}

impl Headings {
    /// The headings of a language, compiled once.
    pub(super) fn of(language: Language) -> &'static Self {
        static HEADINGS: [OnceLock<Headings>; 6] = [const { OnceLock::new() }; 6];
        HEADINGS[language as usize].get_or_init(|| Self::compile(language))
    }

    fn compile(language: Language) -> Self {
        let mut patterns: Vec<String> = Vec::new();
        let mut meanings: Vec<Meaning> = Vec::new();
        for entry in language.profile().section("front_matter") {
            let Some(role) = role(entry.key) else { continue };
            let open = entry.value.ends_with('…');
            for phrase in variants(&fold(entry.value.trim_end_matches('…'))) {
                if let Some(known) = patterns.iter().position(|known| *known == phrase) {
                    meanings[known].open |= open;
                } else {
                    patterns.push(phrase);
                    meanings.push(Meaning { role, open });
                }
            }
        }
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .start_kind(StartKind::Anchored)
            .build(&patterns)
            .ok();
        let body = language.profile().values("front_matter", "body").map(fold).collect();
        let keyword = |entry: Entry| {
            let role = entry.key.strip_prefix("keyword-").and_then(role)?;
            Some((fold(entry.value), role))
        };
        let keywords = language.profile().section("front_matter").filter_map(keyword).collect();
        Self { automaton, meanings, body, keywords, words: Words::of(language) }
    }

    /// Whether a line is a heading that opens the body, and nothing else: a known one, that of a first part
    /// (`I Introduction`), or that of an annex where there is no more to the body.
    pub(super) fn opens_body(&self, text: &Arena, line: ByteSpan) -> bool {
        let whole = text.folded(line).trim_end_matches([' ', ':', '.']);
        let annexed = || {
            let (_, number) = self.words.annex(whole)?;
            let number = number.trim_start();
            Some(self.words.annex_number(number).map_or(number, |(_, rest)| rest).is_empty())
        };
        self.body.iter().any(|heading| heading == whole)
            || opens_part(text.raw(line))
            || (!text.folded(line).ends_with(':') && annexed() == Some(true))
    }

    /// Whether a line names the body that enacts a resolution: it belongs to the text, and to no header.
    pub(super) fn enacts(&self, text: &Arena, line: ByteSpan) -> bool {
        self.words.is_enacting(text.folded(line))
    }

    /// The purpose that a word of an unknown heading tells.
    pub(super) fn keyword(&self, text: &Arena, line: ByteSpan) -> Option<FrontRole> {
        let folded = text.folded(line);
        self.keywords.iter().find(|(word, _)| folded.contains(word.as_str())).map(|(_, role)| *role)
    }

    /// The heading that a line begins with.
    pub(super) fn read(&self, text: &Arena, line: ByteSpan) -> Option<Heading> {
        let folded = text.folded(line);
        let found = self.automaton.as_ref()?.find(Input::new(folded).anchored(Anchored::Yes))?;
        let meaning = self.meanings[found.pattern().as_usize()];
        let role = meaning.role;
        let mut end = found.end();
        let after = &folded[end..];
        let colon = after.len() - after.trim_start_matches([' ', ':']).len();
        let has_colon = after[..colon].contains(':');
        if after.trim_matches([' ', ':', '.']).is_empty() {
            return Some(Heading::alone(role, line));
        }
        let raw = text.raw(line);
        let split = text.unfold(line, 0..end).end;
        let behind = &raw[(split - line.start) as usize..];
        let heading = &raw[..(split - line.start) as usize];
        let mut joint = Joint::Mark;
        if has_colon {
            end += colon;
        } else if behind.trim_start_matches([' ', '\u{A0}']).starts_with(['\t', '\n']) {
            // A cell ends here.
        } else if is_glued(heading, behind) && role != FrontRole::Other {
            joint = Joint::Lost;
        } else {
            let short = folded.chars().count() <= LONGEST && !folded.ends_with(['.', '\u{3002}', ';']);
            let alone = meaning.open && short && !after.starts_with(is_letter);
            return alone.then_some(Heading::alone(role, line));
        }
        let span = text.unfold(line, 0..end);
        let inner = text.raw(ByteSpan { start: span.end, end: line.end });
        let start = line.end as usize - inner.trim_start().len();
        let heading_len = text.raw(span).trim_end().len();
        Some(Heading { role, span: span.part(0..heading_len), rest: ByteSpan::new(start, line.end as usize), joint })
    }
}

/// Whether a line is the heading of a first part, with a capital or a letter of a script without capitals behind
/// the numeral.
fn opens_part(line: &str) -> bool {
    let Some(behind) = line.strip_prefix('I') else { return false };
    let behind = behind.strip_prefix('.').unwrap_or(behind);
    let title = behind.trim_start();
    // The title may stand on the next line.
    title.is_empty()
        || title.len() < behind.len()
            && title.chars().next().is_some_and(|c| is_alphabetic(c) && !c.is_lowercase())
            && title.chars().count() <= LONGEST
            && !title.ends_with(['.', ';', ':', ',', '\u{3002}'])
}

/// Whether a heading and what stands behind it were two lines: a capital meets a small letter, one blank
/// at most between them, or letters of a script without capitals touch.
fn is_glued(heading: &str, behind: &str) -> bool {
    let Some(last) = heading.chars().next_back() else { return false };
    let next = behind.trim_start_matches(' ').chars().next();
    let touches = !behind.starts_with(' ');
    if last.is_lowercase() || (last == '.' && touches) {
        return next.is_some_and(|c| c.is_uppercase() || (touches && is_numeric(c)));
    }
    let caseless = is_alphabetic(last) && !last.is_uppercase();
    caseless && touches && next.is_some_and(is_alphanumeric)
}

/// A phrase with and without each of its bracketed endings: `link(s)` is `link(s)`, `link` and `links`.
fn variants(phrase: &str) -> Vec<String> {
    let Some(open) = phrase.find('(') else { return vec![phrase.to_owned()] };
    let Some(len) = phrase[open..].find(')') else { return vec![phrase.to_owned()] };
    let (head, ending) = (&phrase[..open], &phrase[open + 1..open + len]);
    let bare = head.trim_end();
    let joined = if bare.len() == head.len() { format!("{head}{ending}") } else { ending.to_owned() };
    variants(&phrase[open + len + 1..])
        .into_iter()
        .flat_map(|tail| [format!("{head}({ending}){tail}"), format!("{bare}{tail}"), format!("{joined}{tail}")])
        .collect()
}
