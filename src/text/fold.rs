//! Folding: a text made comparable, with a map back to the text it came from.
//!
//! The rules are the same for all languages, so a text is folded once and every stage matches against
//! the same bytes; patterns of the language profiles pass through the same function.
//!
//! | folded | into | why |
//! | --- | --- | --- |
//! | case | lower case | capitals in headings |
//! | no-break, thin, full-width spaces, tab, line break; runs of spaces | one space | typography |
//! | hyphens U+2010, U+2011, U+2212, dashes U+2012 to U+2015 | `-` | `CWG‑COP`, ranges |
//! | curly, angular and low quotation marks | `"` or `'` | typography |
//! | full-width forms U+FF01 to U+FF5E | ASCII | Chinese texts mix both |
//! | digits of any script | ASCII | |
//! | soft hyphen, zero-width and bidi controls, byte order mark | nothing | invisible |
//! | Arabic marks U+064B to U+065F, U+0670, tatweel U+0640 | nothing | optional in print |
//! | alef with hamza or madda, alef wasla; alef maksura | alef; yeh | printed either way |
//! | waw and yeh with hamza | waw; yeh | composed or not |
//! | Arabic presentation forms | letters (NFKC) | texts made from PDF |
//! | accents on Latin letters | nothing | capitals lose them |
//! | Cyrillic `ё`, `й` | `е`, `и` | printed either way; composed or not |

use std::sync::OnceLock;

use unicode_normalization::char::{decompose_canonical, decompose_compatible};

use super::{ByteSpan, Short};

/// A folded text and the map back.
#[derive(Clone, Debug, Default)]
pub struct Folded {
    text: String,
    /// Places where the distance between folded and source offset changes, ascending in both.
    steps: Vec<Step>,
    /// How many steps lie before each [`BLOCK`] of the source, up to the last step: where they are sought.
    blocks: Vec<u32>,
    source_len: usize,
}

/// Bytes of the source that have few steps.
const BLOCK: usize = 1 << 8;

/// From here on, source offset minus folded offset is constant.
#[derive(Clone, Copy, Debug)]
struct Step {
    folded: u32,
    source: u32,
}

impl Step {
    /// Source minus folded offset, modulo 2^32: a folded text may be the longer one.
    fn distance(self) -> u32 {
        self.source.wrapping_sub(self.folded)
    }
}

/// Folds a text that stands alone, such as a pattern of a profile; blanks at both ends are dropped.
pub fn fold(text: &str) -> String {
    let mut folded = Folded::default();
    folded.push(text);
    folded.text.trim().to_owned()
}

impl Folded {
    /// The whole folded text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Folds `source` and appends it; source offsets go on counting.
    pub fn push(&mut self, source: &str) {
        let table = Table::get();
        self.text.reserve(source.len());
        let mut after_blank = false;
        let mut at = 0;
        while at < source.len() {
            let run = table.run(&source[at..]);
            if run > 0 {
                self.align(self.source_len + at);
                let start = self.text.len();
                self.text.push_str(&source[at..at + run]);
                self.text[start..].make_ascii_lowercase();
                after_blank = false;
                at += run;
                continue;
            }
            let Some(c) = source[at..].chars().next() else { break };
            let start = self.source_len + at;
            at += c.len_utf8();
            let one = match table.fold(c) {
                Simple::Nothing => continue,
                Simple::Blank if after_blank => continue,
                Simple::Blank => ' ',
                Simple::One(c) => c,
                Simple::Forms => {
                    decompose_compatible(c, |c| {
                        if let Simple::One(c) = simplify(c) {
                            self.align(start);
                            self.text.push(c);
                        }
                    });
                    after_blank = false;
                    continue;
                }
            };
            self.align(start);
            self.text.push(one);
            after_blank = one == ' ';
        }
        self.source_len += source.len();
    }

    /// Folded span of a source span.
    pub fn folded(&self, source: ByteSpan) -> ByteSpan {
        ByteSpan::new(self.folded_offset(source.start), self.folded_offset(source.end))
    }

    /// Source span of a folded span; what folding dropped behind its last character is included.
    pub fn source(&self, folded: ByteSpan) -> ByteSpan {
        let start = self.source_offset(folded.start);
        ByteSpan::new(start, self.source_offset(folded.end).max(start))
    }

    /// Notes that what is folded next comes from the source offset `source`.
    fn align(&mut self, source: usize) {
        let here = Step { folded: self.text.len() as u32, source: source as u32 };
        if self.steps.last().is_none_or(|last| last.distance() != here.distance()) {
            let blocks = self.blocks.len().max(source / BLOCK + 1);
            self.blocks.resize(blocks, self.steps.len() as u32);
            self.steps.push(here);
        }
    }

    fn source_offset(&self, folded: u32) -> usize {
        if folded as usize >= self.text.len() {
            return self.source_len;
        }
        let after = self.steps.partition_point(|step| step.folded <= folded);
        match self.steps[..after].last() {
            Some(step) => (step.source + (folded - step.folded)) as usize,
            None => 0,
        }
    }

    fn folded_offset(&self, source: u32) -> usize {
        // The last character may be longer folded than printed.
        if source as usize >= self.source_len {
            return self.text.len();
        }
        let before = |block: usize| self.blocks.get(block).map_or(self.steps.len(), |steps| *steps as usize);
        let near = before(source as usize / BLOCK)..before(source as usize / BLOCK + 1);
        let after = near.start + self.steps[near].partition_point(|step| step.source <= source);
        let limit = self.steps.get(after).map_or(self.text.len(), |step| step.folded as usize);
        match self.steps[..after].last() {
            Some(step) => ((step.folded + (source - step.source)) as usize).min(limit),
            None => 0,
        }
    }
}

/// What characters fold into, the most frequent ones looked up instead of worked out.
struct Table(Short<Simple>);

impl Table {
    fn get() -> &'static Self {
        static TABLE: OnceLock<Table> = OnceLock::new();
        TABLE.get_or_init(|| Self(Short::new(simplify)))
    }

    fn fold(&self, c: char) -> Simple {
        self.0.get(c).copied().unwrap_or_else(|| simplify(c))
    }

    /// Length of the text at the start of `text` that folds into itself but for ASCII capitals.
    fn run(&self, text: &str) -> usize {
        let mut end = 0;
        let mut after_blank = true;
        for (at, c) in text.char_indices() {
            if c == ' ' {
                if after_blank {
                    break;
                }
                after_blank = true;
                continue;
            }
            if !(c.is_ascii_graphic() || matches!(self.fold(c), Simple::One(folded) if folded == c)) {
                break;
            }
            after_blank = false;
            end = at + c.len_utf8();
        }
        end
    }
}

#[derive(Clone, Copy)]
enum Simple {
    Nothing,
    Blank,
    One(char),
    /// A presentation form that stands for one or more letters.
    Forms,
}

#[expect(clippy::match_same_arms, reason = "the table of the module, a line a rule")]
fn simplify(c: char) -> Simple {
    use Simple::{Blank, Forms, Nothing, One};
    if let Some(digit) = super::digits::value(c) {
        return One((b'0' + digit) as char);
    }
    match c {
        '\0'..=' ' => Blank,
        '!'..='~' => One(c.to_ascii_lowercase()),
        '\u{A0}'
        | '\u{1680}'
        | '\u{2000}'..='\u{200A}'
        | '\u{202F}'
        | '\u{205F}'
        | '\u{3000}'
        | '\u{2028}'
        | '\u{2029}' => Blank,
        '\u{AD}'
        | '\u{200B}'..='\u{200F}'
        | '\u{61C}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}'
        | '\u{FEFF}' => Nothing,
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' => One('-'),
        '\u{2018}'..='\u{201B}' | '\u{2BC}' => One('\''),
        '\u{201C}'..='\u{201F}' | '«' | '»' | '\u{300C}'..='\u{300F}' => One('"'),
        '\u{FF01}'..='\u{FF5E}' => One(((c as u32 - 0xFEE0) as u8 as char).to_ascii_lowercase()),
        '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{640}' => Nothing,
        '\u{622}' | '\u{623}' | '\u{625}' | '\u{671}' => One('\u{627}'),
        '\u{649}' | '\u{6CC}' | '\u{626}' => One('\u{64A}'),
        '\u{624}' => One('\u{648}'),
        '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' => Forms,
        '\u{451}' | '\u{401}' => One('\u{435}'),
        '\u{439}' | '\u{419}' => One('\u{438}'),
        '\u{865F}' => One('\u{53F7}'),
        '\u{6C7A}' => One('\u{51B3}'),
        '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' => One(c),
        '\u{300}'..='\u{36F}' => Nothing,
        '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => One(base_letter(c)),
        _ => One(c.to_lowercase().next().unwrap_or(c)),
    }
}

/// A Latin letter without its accents, in lower case.
fn base_letter(c: char) -> char {
    let mut base = c;
    let mut first = true;
    decompose_canonical(c, |part| {
        if first {
            base = part;
        }
        first = false;
    });
    base.to_lowercase().next().unwrap_or(base)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, expected: &str) {
        let mut folded = Folded::default();
        folded.push(source);
        assert_eq!(folded.as_str(), expected);
    }

    #[test]
    fn folds_by_the_table() {
        check("Rés.\u{A0} 1\u{2011}2", "res. 1-2");
        check("أكـدَّ المراجَع", "اكد المراجع");
        check("（２０１８年）", "(2018年)");
        check("Ещё", "еще");
        check("\u{FEFB}", "لا");
        check("مؤتمر \u{648}\u{654}", "موتمر و");
    }

    #[test]
    fn spans_lead_back_to_the_source() {
        let source = "Dubaï: المراجَع  ok";
        let mut folded = Folded::default();
        folded.push(source);
        let at = folded.as_str().find("المراجع").unwrap();
        let span = folded.source(ByteSpan::new(at, at + "المراجع".len()));
        assert_eq!(&source[span.range()], "المراجَع");
        assert_eq!(folded.folded(span).range(), at..at + "المراجع".len());
        assert_eq!(folded.source(ByteSpan::new(0, folded.as_str().len())).range(), 0..source.len());
    }

    #[test]
    fn a_last_character_that_grows_stays_whole() {
        let mut folded = Folded::default();
        folded.push("a\u{23A}");
        assert_eq!(folded.folded(ByteSpan::new(0, 3)).range(), 0..folded.as_str().len());
    }
}
