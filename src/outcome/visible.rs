//! Which words of a sentence belong to its main clause.
//!
//! Brackets, quotations, relative clauses and an opening subordinate clause are out of sight for the main verb and its
//! subject.

use std::cell::LazyCell;

use super::clause;
use super::grammar::{Mark, Scan};
use super::words::Word;

/// Marks outside brackets, quotations, relative clauses and an opening subordinate clause.
pub(super) fn marks(scan: &Scan) -> Vec<bool> {
    let text = scan.text;
    // Few sentences ask for one.
    let commas = LazyCell::new(|| text.match_indices([',', '،', ';']).map(|(at, _)| at).collect::<Vec<_>>());
    let comma = |from: usize| commas.get(commas.partition_point(|at| *at < from)).copied();
    let clause_ends: Vec<usize> =
        scan.marks.iter().filter(|mark| mark.is(Word::ClauseEnd)).map(|mark| mark.end).collect();
    let mut hidden_to = 0;
    // Behind a relative word whose clause goes on until its verb, or until a comma ends it.
    let mut relative: Option<usize> = None;
    // The offset at which the clause of a mark ends, if its last word makes it subordinate from here on: a
    // subject may stand before the preposition that opens it.
    let subordinate = |from: usize| {
        if clause_ends.is_empty() {
            return None;
        }
        let end = comma(from).filter(|end| clause_ends.contains(end))?;
        let mut inside = scan.marks.iter().filter(|mark| mark.start >= from && mark.end <= end);
        (!inside.any(|mark| mark.is(Word::Preposition))).then_some(end)
    };
    let mut visible = Vec::with_capacity(scan.marks.len());
    let brackets = brackets(text);
    for (index, mark) in scan.marks.iter().enumerate() {
        let inside = mark.start < hidden_to || brackets.iter().any(|range| range.contains(&mark.start));
        let before = text[..mark.start].trim_end();
        if !inside && let Some(end) = subordinate(mark.end) {
            hidden_to = end;
        } else if !inside && (is_inverted(mark, before) || mark.is(Word::Subordinator) && clause::opens(scan, index)) {
            hidden_to = comma(mark.end).unwrap_or(text.len());
        } else if !inside && mark.is(Word::Relative) && !is_other(scan, index, before) {
            if before.is_empty() {
                hidden_to = text.len();
            } else if before.ends_with([',', '،']) {
                hidden_to = comma(mark.end).unwrap_or(text.len());
            } else {
                relative = Some(mark.end);
            }
        }
        if relative
            .is_some_and(|from| comma(from).is_some_and(|end| end < mark.start && !text[from..end].trim().is_empty()))
        {
            relative = None;
        }
        let verb = mark.verbs().next().is_some();
        let skip = relative.is_some() && !inside && (verb || mark.is(Word::Will));
        if skip && verb {
            relative = None;
        }
        visible.push(!inside && !skip && mark.start >= hidden_to);
    }
    visible
}

/// Whether a verb that opens the sentence makes it a condition.
fn is_inverted(mark: &Mark, before: &str) -> bool {
    mark.is(Word::Inversion) && before.is_empty()
}

/// Whether a relative word is another one where it stands: a pointer, at the beginning of the sentence or behind a
/// preposition, to a noun without an article, or an adverb that gives weight to what follows at the beginning of a clause.
fn is_other(scan: &Scan, index: usize, before: &str) -> bool {
    let mark = scan.marks[index];
    let after = |at: usize| scan.marks[at].is(Word::Preposition) && scan.touch(at, index);
    let noun = scan.marks.get(index + 1).is_none_or(|_| !scan.touch(index, index + 1));
    let points = mark.is(Word::Determiner) && noun && (before.is_empty() || index.checked_sub(1).is_some_and(after));
    // What gives weight stands before a noun; before a verb it opens a clause.
    let verb = |next: &Mark| next.verbs().next().is_some() && scan.touch(index, index + 1);
    let weighs = mark.is(Word::Adverb) && !scan.marks.get(index + 1).is_some_and(verb);
    points || (weighs && opens_clause(scan, before))
}

/// Whether a clause begins behind a text.
fn opens_clause(scan: &Scan, before: &str) -> bool {
    let mut clitics = scan.grammar.proclitics.iter();
    let ends = |before: &str| before.is_empty() || before.ends_with([',', '،', ':', ';', '؛']);
    ends(before) || clitics.any(|clitic| before.strip_suffix(clitic.as_str()).map(str::trim_end).is_some_and(ends))
}

/// Ranges of the brackets and quotations of a text, the outer ones.
fn brackets(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut ranges = Vec::new();
    let mut depth = 0_usize;
    let mut start = 0;
    let mut quoted = None;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'"' => match quoted.take() {
                Some(from) => ranges.push(from..at),
                None => quoted = Some(at),
            },
            b'(' => {
                start = if depth == 0 { at } else { start };
                depth += 1;
            }
            b')' if depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    ranges.push(start..at);
                }
            }
            _ => {}
        }
    }
    ranges
}
