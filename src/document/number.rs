//! Canonical numbers of sections and markers of items: the same in all languages, whatever is printed.

use std::fmt;

/// A canonical section number: major part first, then an optional suffix.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SectionNumber {
    parts: Vec<u32>,
    suffix: Option<Box<str>>,
    /// An annex that is lettered prints its part as a capital.
    lettered: bool,
}

/// A canonical list marker: the same in all languages.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Marker {
    /// A glyph.
    Bullet,
    /// The ordinal in the alphabet, from 1, with an optional suffix such as `bis`.
    Letter(u32, Option<Box<str>>),
    /// A roman numeral.
    Roman(u32),
    /// A number of one or more parts, major first, with an optional suffix.
    Number(Vec<u32>, Option<Box<str>>),
    /// No marker is printed.
    None,
}

impl SectionNumber {
    /// A number of dotted parts, major first; at least one part.
    pub fn new(parts: Vec<u32>, suffix: Option<Box<str>>) -> Self {
        debug_assert!(!parts.is_empty());
        Self { parts, suffix, lettered: false }
    }

    /// The letter of an annex, from 1 for A.
    pub fn letter(ordinal: u32) -> Self {
        Self { parts: vec![ordinal], suffix: None, lettered: true }
    }

    /// The parts, major first.
    pub fn parts(&self) -> &[u32] {
        &self.parts
    }

    /// The suffix, such as `bis`.
    pub fn suffix(&self) -> Option<&str> {
        self.suffix.as_deref()
    }
}

impl fmt::Display for SectionNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.lettered {
            f.write_str(&letters(self.parts[0]).to_uppercase())?;
        } else {
            dotted(f, &self.parts)?;
        }
        f.write_str(self.suffix().unwrap_or_default())
    }
}

impl Marker {
    /// The name of the marker's kind.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Bullet => "bullet",
            Self::Letter(..) => "letter",
            Self::Roman(_) => "roman",
            Self::Number(..) => "number",
            Self::None => "none",
        }
    }
}

/// The canonical form; empty where no marker is printed.
impl fmt::Display for Marker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bullet => f.write_str("•"),
            Self::Letter(ordinal, suffix) => {
                f.write_str(&letters(*ordinal))?;
                f.write_str(suffix.as_deref().unwrap_or_default())
            }
            Self::Roman(value) => f.write_str(&roman(*value)),
            Self::Number(parts, suffix) => {
                dotted(f, parts)?;
                f.write_str(suffix.as_deref().unwrap_or_default())
            }
            Self::None => Ok(()),
        }
    }
}

fn dotted(f: &mut fmt::Formatter<'_>, parts: &[u32]) -> fmt::Result {
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            f.write_str(".")?;
        }
        write!(f, "{part}")?;
    }
    Ok(())
}

/// `a` to `z`, then `aa`, `bb` as Word counts (ECMA-376 §17.18.59, lowerLetter).
fn letters(ordinal: u32) -> String {
    let index = ordinal.saturating_sub(1);
    let letter = (b'a' + (index % 26) as u8) as char;
    letter.to_string().repeat((index / 26) as usize + 1)
}

/// A roman numeral in lower case.
fn roman(mut value: u32) -> String {
    const SIGNS: [(u32, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    let mut out = String::new();
    for (worth, sign) in SIGNS {
        while value >= worth {
            out.push_str(sign);
            value -= worth;
        }
    }
    out
}
