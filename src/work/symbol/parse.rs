//! The grammar of document symbols.
//!
//! ```text
//! symbol  = stem "/" paper { mod } [ "-" letter ] { mod }
//!         | number "/" "CA" number                              4856/CA30, the form of old papers
//! stem    = "C" [ "-" ] year [ "-ADD" ] | "CA" number           sessions of the Council
//!         | "C-EX" | "CEX"
//!         | group { "-" name } [ ( "-" | " " ) number ]         CWG-COP-14, CWG-FHR 8, EG-ITRs-10
//!         | conference [ "-" | " " ] year [ "-" number ]        PP-14, WTDC17, RRB15-3
//! year    = 2 digits | 4 digits
//! paper   = { letters "/" } [ letters ] number { "/" number }   57, DT/3, INF/4, TD3, PLEN/7
//! mod     = ( "Rev" | "Add" | "Corr" ) [ "." ] number           in parentheses or bare, any order
//! letter  = "A" | "C" | "E" | "F" | "R" | "S"
//! ```
//!
//! Read on folded text, so capitals, accents, kinds of hyphens and of digits are settled. Cyrillic
//! letters that look like Latin ones count as such inside a symbol.

use std::fmt::Write;

use super::{Amendments, Symbol};
use crate::work::Body;

/// How the codes of a body are built.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// Year glued to the code: `PP14`.
    Conference,
    /// Names and a number after hyphens, kept as they are: `CWG-COP-14`.
    Group,
}

/// What symbols of a body begin with. A longer code stands before its own beginning.
pub(super) const CODES: &[(&str, Body, Shape)] = &[
    ("wtdc", Body::Wtdc, Shape::Conference),
    ("cmdt", Body::Wtdc, Shape::Conference),
    ("wtsa", Body::Wtsa, Shape::Conference),
    ("amnt", Body::Wtsa, Shape::Conference),
    ("wtpf", Body::Wtpf, Shape::Conference),
    ("fmpt", Body::Wtpf, Shape::Conference),
    ("wcit", Body::Wcit, Shape::Conference),
    ("cmti", Body::Wcit, Shape::Conference),
    ("wrc", Body::Wrc, Shape::Conference),
    ("cmr", Body::Wrc, Shape::Conference),
    ("app", Body::App, Shape::Conference),
    ("rrb", Body::Rrb, Shape::Conference),
    ("cpm", Body::Cpm, Shape::Conference),
    ("pp", Body::Pp, Shape::Conference),
    ("rag", Body::Rag, Shape::Group),
    ("ra", Body::Ra, Shape::Conference),
    ("cwg", Body::Council, Shape::Group),
    ("wg", Body::Council, Shape::Group),
    ("eg", Body::Council, Shape::Group),
    ("rpm", Body::Rpm, Shape::Group),
    ("tdag", Body::Tdag, Shape::Group),
    ("tsag", Body::Tsag, Shape::Group),
];

/// Codes of one conference in the languages of the Union have one canonical form.
fn canonical(code: &str) -> &str {
    match code {
        "cmdt" => "wtdc",
        "amnt" => "wtsa",
        "fmpt" => "wtpf",
        "cmti" => "wcit",
        "cmr" => "wrc",
        _ => code,
    }
}

/// Names of groups that are words, or acronyms in the plural: they stand so in symbols, however a title prints them.
const WORDS: [&str; 3] = ["Internet", "Languages", "ITRs"];

/// Bytes before the slash of a symbol, at most.
const STEM: usize = 48;

/// Reads the symbol at the start of a folded text; gives it and its length.
pub(super) fn prefix(folded: &str) -> Option<(Symbol, usize)> {
    // Most words are no stem; the cheapest thing to see of that is that no slash follows.
    memchr::memchr(b'/', &folded.as_bytes()[..folded.len().min(STEM)])?;
    let mut cursor = Cursor { text: folded, at: 0 };
    let symbol = match cursor.peek()? {
        'a'..='z' => cursor.symbol()?,
        '0'..='9' => cursor.old_paper()?,
        _ => return None,
    };
    Some((symbol, cursor.at))
}

/// A Cyrillic letter of folded text that is drawn like a Latin one.
pub(crate) fn latin_look_alike(c: char) -> char {
    match c {
        '\u{430}' => 'a',
        '\u{432}' => 'b',
        '\u{435}' => 'e',
        '\u{43A}' => 'k',
        '\u{43C}' => 'm',
        '\u{43D}' => 'h',
        '\u{43E}' => 'o',
        '\u{440}' => 'p',
        '\u{441}' => 'c',
        '\u{442}' => 't',
        '\u{443}' => 'y',
        '\u{445}' => 'x',
        '\u{456}' => 'i',
        other => other,
    }
}

/// A year of two or four digits; symbols of two digits run from 1947, the first session.
pub(crate) fn full_year(value: u32, digits: usize) -> Option<u16> {
    match (digits, value) {
        (2, 0..=46) => Some(2000 + value as u16),
        (2, 47..=99) => Some(1900 + value as u16),
        (4, 1932..=2099) => Some(value as u16),
        _ => None,
    }
}

struct Cursor<'a> {
    text: &'a str,
    at: usize,
}

impl Cursor<'_> {
    fn symbol(&mut self) -> Option<Symbol> {
        let (body, stem, year) = self.group_or_conference().or_else(|| self.council())?;
        self.eat("/").then_some(())?;
        let paper = self.paper()?;
        let (amendments, letter) = self.tail();
        Some(Symbol { body, stem: stem.into(), paper: paper.into(), year, amendments, letter })
    }

    fn council(&mut self) -> Option<(Body, String, Option<u16>)> {
        self.eat("c").then_some(())?;
        if self.eat("a") {
            let (session, _) = self.number().filter(|(_, digits)| *digits == 2)?;
            return Some((Body::Council, format!("CA{session:02}"), None));
        }
        let hyphen = self.eat("-");
        if self.eat("ex") {
            return Some((Body::Council, if hyphen { "C-EX" } else { "CEX" }.to_owned(), None));
        }
        let (_, year) = self.year()?;
        let extra = if self.eat("-add") { "-ADD" } else { "" };
        Some((Body::Council, format!("C{:02}{extra}", year % 100), Some(year)))
    }

    fn group_or_conference(&mut self) -> Option<(Body, String, Option<u16>)> {
        let start = self.at;
        let (code, body, shape) = CODES.iter().find(|(code, ..)| {
            let found = self.eat(code);
            found || {
                self.at = start;
                false
            }
        })?;
        let stem = match shape {
            Shape::Conference => self.conference(canonical(code)),
            Shape::Group => self.group(code),
        };
        if stem.is_none() {
            self.at = start;
        }
        stem.map(|(stem, year)| (*body, stem, year))
    }

    fn conference(&mut self, code: &str) -> Option<(String, Option<u16>)> {
        let _ = self.eat("-") || self.eat(" ");
        let (_, year) = self.year()?;
        let mut stem = format!("{}{:02}", code.to_ascii_uppercase(), year % 100);
        let before = self.at;
        if self.eat("-") {
            match self.number() {
                Some((part, 1)) => drop(write!(stem, "-{part}")),
                _ => self.at = before,
            }
        }
        Some((stem, Some(year)))
    }

    /// A group keeps what it prints; a blank before the number of the meeting counts as a hyphen.
    fn group(&mut self, code: &str) -> Option<(String, Option<u16>)> {
        let mut stem = code.to_ascii_uppercase();
        loop {
            let before = self.at;
            let blank = self.eat(" ");
            if !blank && !self.eat("-") {
                if let Some((number, _)) = self.number() {
                    stem.push_str(&number.to_string());
                }
                break;
            }
            let name = self.name();
            let numeric = name.bytes().all(|byte| byte.is_ascii_digit());
            if name.is_empty() || (blank && !numeric) {
                self.at = before;
                break;
            }
            stem.push('-');
            let letters = name.trim_end_matches(|c: char| c.is_ascii_digit());
            match WORDS.iter().find(|word| word.eq_ignore_ascii_case(letters)) {
                Some(word) => stem.push_str(word),
                None => stem.push_str(letters),
            }
            // The number of a meeting may have lost the blank before it; a year belongs to the name.
            if code.ends_with("wg") && !letters.is_empty() && letters.len() < name.len() {
                stem.push('-');
            }
            stem.push_str(&name[letters.len()..]);
        }
        (self.peek() == Some('/')).then_some((stem, None))
    }

    /// Series and number; leading zeros do not count.
    fn paper(&mut self) -> Option<String> {
        let mut paper = String::new();
        let mut end = None;
        loop {
            let before = self.at;
            let mut series = String::new();
            while let Some(letter @ 'a'..='z') = self.peek() {
                series.push(letter.to_ascii_uppercase());
                self.bump();
            }
            if series.len() > 6 {
                break;
            }
            paper.push_str(&series);
            match self.number() {
                Some((number, digits)) if digits <= 5 => paper.push_str(&number.to_string()),
                Some(_) => break,
                None if series.is_empty() => break,
                None => {
                    if !self.eat("/") {
                        break;
                    }
                    paper.push('/');
                    continue;
                }
            }
            end = Some((paper.len(), self.at));
            if before == self.at || !self.eat("/") {
                break;
            }
            paper.push('/');
        }
        let (len, at) = end?;
        paper.truncate(len);
        self.at = at;
        Some(paper)
    }

    /// `4856/CA30`: paper before session.
    fn old_paper(&mut self) -> Option<Symbol> {
        let (paper, _) = self.number().filter(|(_, digits)| (1..=5).contains(digits))?;
        (self.eat("/") && self.eat("ca")).then_some(())?;
        let (session, _) = self.number().filter(|(_, digits)| *digits == 2)?;
        let (amendments, letter) = self.tail();
        Some(Symbol {
            body: Body::Council,
            stem: format!("CA{session:02}").into(),
            paper: paper.to_string().into(),
            year: None,
            amendments,
            letter,
        })
    }

    fn tail(&mut self) -> (Amendments, Option<char>) {
        let mut amendments = Amendments::default();
        let mut letter = None;
        loop {
            if let Some(found) = self.amendment() {
                amendments = found.or(amendments);
            } else if letter.is_none() {
                letter = self.letter();
                if letter.is_none() {
                    break;
                }
            } else {
                break;
            }
        }
        (amendments, letter)
    }

    /// One change, or several inside one pair of parentheses.
    fn amendment(&mut self) -> Option<Amendments> {
        let start = self.at;
        self.eat(" ");
        let open = self.eat("(");
        let mut found = self.change(open);
        while open && found.is_some() && !self.eat(")") {
            let _ = self.eat(",") || self.eat("-") || self.eat("+");
            found = self.change(open).map(|next| next.or(found.unwrap_or_default()));
        }
        if found.is_none() {
            self.at = start;
        }
        found
    }

    fn change(&mut self, open: bool) -> Option<Amendments> {
        self.eat(" ");
        let field: fn(u32) -> Amendments = if self.eat("rev") {
            |n| Amendments { revision: Some(n), ..Amendments::default() }
        } else if self.eat("add") {
            |n| Amendments { addendum: Some(n), ..Amendments::default() }
        } else if self.eat("corr") || self.eat("cor") {
            |n| Amendments { corrigendum: Some(n), ..Amendments::default() }
        } else {
            return None;
        };
        self.eat(".");
        self.eat(" ");
        let (number, _) = self.number().filter(|(_, digits)| *digits <= 3)?;
        if open {
            self.eat(" ");
        }
        Some(field(number))
    }

    /// The letter of the language, if no word goes on behind it.
    fn letter(&mut self) -> Option<char> {
        let start = self.at;
        if self.eat("-")
            && let Some(letter @ ('a' | 'c' | 'e' | 'f' | 'r' | 's')) = self.peek()
        {
            self.bump();
            if !self.peek().is_some_and(|c| c.is_ascii_alphanumeric()) {
                return Some(letter.to_ascii_uppercase());
            }
        }
        self.at = start;
        None
    }

    fn year(&mut self) -> Option<(u32, u16)> {
        let (value, digits) = self.number()?;
        full_year(value, digits).map(|year| (value, year))
    }

    /// A number and how many digits it has; at most nine.
    fn number(&mut self) -> Option<(u32, usize)> {
        let rest = &self.text[self.at..];
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let value = rest[..digits].parse().ok().filter(|_| digits <= 9)?;
        self.at += digits;
        Some((value, digits))
    }

    /// Letters and digits, in capitals.
    fn name(&mut self) -> String {
        let mut name = String::new();
        while let Some(c) = self.peek().filter(char::is_ascii_alphanumeric) {
            name.push(c.to_ascii_uppercase());
            self.bump();
        }
        name
    }

    /// Consumes `expected` if it stands here whole.
    fn eat(&mut self, expected: &str) -> bool {
        let start = self.at;
        for c in expected.chars() {
            if self.peek() != Some(c) {
                self.at = start;
                return false;
            }
            self.bump();
        }
        true
    }

    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next().map(latin_look_alike)
    }

    fn bump(&mut self) {
        self.at += self.text[self.at..].chars().next().map_or(0, char::len_utf8);
    }
}
