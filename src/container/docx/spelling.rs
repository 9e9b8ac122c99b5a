//! Numbers in words: a count and a language to `Twenty-first`.
//!
//! The rules of the languages stand in `spelling.txt`, which tells their form. They are read when the first such number
//! is printed: hardly a document has one.

use std::fmt::Write;
use std::sync::OnceLock;

use super::tag::Tag;

/// How a count is put into words; the name of a set of rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wording {
    /// `One`.
    Cardinal,
    /// `First`.
    Ordinal,
    /// `1st`.
    Short,
}

/// The primary subtag of a language, such as `fr` of `fr-CA`; two or three letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Subtag([u8; 3]);

/// What `w:lang` states (ECMA-376 Part 1 §17.3.2.20) of the languages that have number words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Languages {
    /// Language of characters that are not of complex scripts.
    val: Option<Subtag>,
    /// Language of characters of complex scripts.
    bidi: Option<Subtag>,
}

/// All rules.
const TABLE: &str = include_str!("spelling.txt");

/// The greatest count that Word reaches, and that the rules are written for.
const GREATEST: u32 = 32_767;

/// The rules of a language.
struct Spelling {
    tag: &'static str,
    sets: Vec<(&'static str, Vec<Rule>)>,
}

#[derive(Clone, Copy)]
struct Rule {
    base: u32,
    divisor: u32,
    text: &'static str,
}

impl Languages {
    /// Reads a `w:lang`.
    #[cold]
    pub(super) fn read(tag: Tag<'_>) -> Self {
        let subtag = |name: &[u8]| Subtag::read(tag.raw(name)?);
        Self { val: subtag(b"val"), bidi: subtag(b"bidi") }
    }

    /// These languages where they are stated, else the others.
    pub(super) fn or(self, other: Self) -> Self {
        Self { val: self.val.or(other.val), bidi: self.bidi.or(other.bidi) }
    }

    /// The language of a text that is, or is not, formatted as complex script.
    pub(super) fn of(self, complex: Option<bool>) -> Option<Subtag> {
        if complex == Some(true) { self.bidi } else { self.val }
    }
}

impl Subtag {
    fn read(tag: &[u8]) -> Option<Self> {
        let primary = tag.split(|&b| matches!(b, b'-' | b'_')).next()?;
        let mut letters = [0; 3];
        letters.get_mut(..primary.len())?.copy_from_slice(primary);
        letters.make_ascii_lowercase();
        (primary.len() > 1).then_some(Self(letters))
    }

    fn as_bytes(&self) -> &[u8] {
        self.0.split(|&b| b == 0).next().unwrap_or_default()
    }
}

/// Writes a count in words, with a capital as Word does.
pub(super) fn write(wording: Wording, value: u32, language: Option<Subtag>, out: &mut String) {
    let spellings = spellings();
    let own = language.and_then(|subtag| spellings.iter().find(|found| found.tag.as_bytes() == subtag.as_bytes()));
    let spelling = own.or(spellings.first()).filter(|_| value <= GREATEST);
    let set = match wording {
        Wording::Cardinal => "cardinal",
        Wording::Ordinal => "ordinal",
        Wording::Short => "short",
    };
    let start = out.len();
    if spelling.and_then(|spelling| spelling.spell(set, value, out)).is_none() {
        out.truncate(start);
        let _ = write!(out, "{value}");
    }
    if let Some(first) = out[start..].chars().next().filter(|first| first.is_lowercase()) {
        let upper: String = first.to_uppercase().collect();
        out.replace_range(start..start + first.len_utf8(), &upper);
    }
}

impl Spelling {
    /// Writes a number by a set of rules; `None` if there is no rule for it.
    fn spell(&self, set: &str, value: u32, out: &mut String) -> Option<()> {
        let (_, rules) = self.sets.iter().find(|(name, _)| *name == set)?;
        let rule = rules[..rules.partition_point(|rule| rule.base <= value)].last()?;
        self.expand(rule.text, set, value, rule.divisor, out)
    }

    fn expand(&self, text: &str, set: &str, value: u32, divisor: u32, out: &mut String) -> Option<()> {
        let mut rest = text;
        while let Some(at) = rest.find(['{', '[', '_']) {
            let (before, open) = rest.split_at(at);
            out.push_str(before);
            if let Some(after) = open.strip_prefix('_') {
                out.push(' ');
                rest = after;
                continue;
            }
            let (inner, after) = open[1..].split_once(if open.starts_with('{') { '}' } else { ']' })?;
            rest = after;
            if open.starts_with('[') {
                let (some, none) = inner.split_once('|').unwrap_or((inner, ""));
                self.expand(if value.is_multiple_of(divisor) { none } else { some }, set, value, divisor, out)?;
                continue;
            }
            let (operator, name) = inner.split_at_checked(1)?;
            let of = if name.is_empty() { set } else { name };
            match operator {
                "/" => self.spell(of, value / divisor, out)?,
                "%" => self.spell(of, value % divisor, out)?,
                "=" => self.spell(of, value, out)?,
                _ => write!(out, "{value}").ok()?,
            }
        }
        out.push_str(rest);
        Some(())
    }
}

/// All languages of the table.
fn spellings() -> &'static [Spelling] {
    static SPELLINGS: OnceLock<Vec<Spelling>> = OnceLock::new();
    SPELLINGS.get_or_init(|| {
        let mut spellings: Vec<Spelling> = Vec::new();
        for line in TABLE.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if let Some(tag) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                spellings.push(Spelling { tag, sets: Vec::new() });
                continue;
            }
            let Some(spelling) = spellings.last_mut() else { continue };
            match line.split_once(' ') {
                None => spelling.sets.push((line, Vec::new())),
                Some((head, texts)) => {
                    if let Some((_, rules)) = spelling.sets.last_mut() {
                        rules.extend(rules_of(head, texts));
                    }
                }
            }
        }
        spellings
    })
}

/// The rules of a line.
fn rules_of(head: &'static str, texts: &'static str) -> impl Iterator<Item = Rule> {
    let (head, divisor) = head.split_once('/').map_or((head, None), |(head, divisor)| (head, divisor.parse().ok()));
    let (base, step) = head.split_once('+').unwrap_or((head, "1"));
    let (base, step): (u32, u32) = (base.parse().unwrap_or(0), step.parse().unwrap_or(1));
    texts.split(", ").zip(0..).map(move |(text, index)| {
        let base = base + index * step;
        let divisor = divisor.unwrap_or_else(|| 10_u32.pow(base.checked_ilog10().unwrap_or(0)));
        Rule { base, divisor, text }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelled(wording: Wording, value: u32, tag: &str) -> String {
        let mut out = String::new();
        write(wording, value, Subtag::read(tag.as_bytes()), &mut out);
        out
    }

    #[test]
    fn every_count_has_its_own_words_in_every_language() {
        for spelling in spellings() {
            for set in ["cardinal", "ordinal", "short"] {
                let mut seen = std::collections::HashSet::new();
                for value in (0..2_100).chain((2_100..=GREATEST).step_by(37)) {
                    let mut out = String::new();
                    assert!(spelling.spell(set, value, &mut out).is_some(), "{} {set} {value}", spelling.tag);
                    let odd = out.contains(['{', '}', '[', ']', '|', '_', '%']) || out.contains("  ");
                    assert!(!odd && out.trim() == out, "{} {set} {value}: {out:?}", spelling.tag);
                    assert!(seen.insert(out), "{} {set} {value} is spelled like another", spelling.tag);
                }
            }
        }
    }

    #[test]
    fn counts_are_spelled() {
        use Wording::{Cardinal, Ordinal, Short};
        for (tag, wording, value, expected) in [
            ("en-US", Cardinal, 21, "Twenty-one"),
            ("en-GB", Cardinal, 1_101, "One thousand one hundred one"),
            ("EN", Ordinal, 90, "Ninetieth"),
            ("en", Ordinal, 2_112, "Two thousand one hundred twelfth"),
            ("en", Ordinal, 700, "Seven hundredth"),
            ("en", Short, 111, "111th"),
            ("en", Short, 1_023, "1023rd"),
            ("ar-SA", Cardinal, 23, "ثلاثة وعشرون"),
            ("ar", Cardinal, 11_300, "أحد عشر ألفًا وثلاثمائة"),
            ("ar", Ordinal, 21, "الحادي والعشرون"),
            ("ar", Ordinal, 102, "الثاني بعد المائة"),
            ("ar", Short, 3, "3"),
            ("es-ES", Cardinal, 26, "Veintiséis"),
            ("es", Cardinal, 21_131, "Veintiún mil ciento treinta y uno"),
            ("es", Cardinal, 100, "Cien"),
            ("es", Ordinal, 123, "Centésimo vigésimo tercero"),
            ("es", Short, 3, "3º"),
            ("fr-CH", Cardinal, 71, "Soixante et onze"),
            ("fr", Cardinal, 280, "Deux cent quatre-vingts"),
            ("fr", Cardinal, 1_291, "Mille deux cent quatre-vingt-onze"),
            ("fr", Ordinal, 1, "Premier"),
            ("fr", Ordinal, 201, "Deux cent unième"),
            ("fr", Ordinal, 2_000, "Deux millième"),
            ("fr", Short, 1, "1er"),
            ("fr", Short, 21, "21e"),
            ("ru-RU", Cardinal, 22_341, "Двадцать две тысячи триста сорок один"),
            ("ru", Ordinal, 40, "Сороковой"),
            ("ru", Ordinal, 1_300, "Одна тысяча трёхсотый"),
            ("ru", Ordinal, 21_000, "Двадцатиоднотысячный"),
            ("ru", Short, 3, "3-й"),
            ("zh-CN", Cardinal, 10_211, "一万零二百一十一"),
            ("zh", Ordinal, 12, "第十二"),
            ("zh", Short, 12, "第12"),
            ("tlh-Latn", Ordinal, 2, "Second"),
            ("", Ordinal, 2, "Second"),
            ("en", Cardinal, 32_768, "32768"),
        ] {
            assert_eq!(spelled(wording, value, tag), expected, "{tag} {value}");
        }
    }
}
