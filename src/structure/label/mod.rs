//! Labels: what a paragraph begins with, in every way that it can be read.
//!
//! A label is read without knowing what stands before it: `i)` is the ninth letter and the first roman
//! numeral, `2.1` is 2.1 and, where numbers are printed minor part first, 1.2. All readings are given;
//! the outline takes the one that fits.

mod grammar;

pub(super) use grammar::{read, roman};

/// A number of one to [`Parts::MAX`] parts, major first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Parts {
    values: [u16; Self::MAX],
    len: u8,
    /// Ordinal of the suffix in [`Words::suffixes`], from 1; 0 for none.
    pub(super) suffix: u8,
}

/// What a label says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// A number, major part first.
    Number(Parts),
    /// The ordinal of a letter in an alphabet, from 1.
    Letter { ordinal: u16, alphabet: Alphabet, suffix: u8 },
    /// A roman numeral.
    Roman(u16),
    /// A glyph.
    Bullet(char),
}

/// Where a letter was looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Alphabet {
    /// Latin lower case.
    Latin,
    /// Latin upper case.
    Capital,
    /// The profile's own.
    Own,
}

/// What closes a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Close {
    /// Nothing.
    None,
    /// A full stop, or the ideographic comma.
    Dot,
    /// A bracket behind, or one on either side; quotation marks around digits.
    Paren,
}

/// What parts a label from its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    /// The word processor counts the label.
    Automatic,
    /// A tab, or several blanks.
    Tab,
    /// One blank.
    Blank,
    /// Nothing: label and text are glued.
    Glued,
    /// The paragraph holds nothing else.
    End,
}

/// One way to read the beginning of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reading {
    /// What the label says.
    pub(super) sign: Sign,
    /// What closes it.
    pub(super) close: Close,
    /// What parts it from the text.
    pub(super) gap: Gap,
    /// Bytes of the label as printed.
    pub(super) len: usize,
    /// Bytes up to the text.
    pub(super) text: usize,
    /// The parts are taken in the order that the language does not print.
    pub(super) unusual: bool,
}

impl Parts {
    /// Most parts that a number can have.
    pub(super) const MAX: usize = 6;

    /// A number of no parts.
    pub(super) const EMPTY: Self = Self { values: [0; Self::MAX], len: 0, suffix: 0 };

    /// A number of one part.
    pub(super) fn one(value: u16) -> Self {
        let mut parts = Self::default();
        parts.push(value);
        parts
    }

    /// The parts.
    pub(super) fn as_slice(&self) -> &[u16] {
        &self.values[..self.len as usize]
    }

    /// How many parts.
    pub(super) fn len(&self) -> usize {
        self.len as usize
    }

    /// The last part, 0 of none.
    pub(super) fn last(&self) -> u16 {
        self.as_slice().last().copied().unwrap_or(0)
    }

    /// Appends a part; whether there was room.
    pub(super) fn push(&mut self, value: u16) -> bool {
        let room = self.len() < Self::MAX;
        if room {
            self.values[self.len()] = value;
            self.len += 1;
        }
        room
    }

    /// The number with its parts in the other order.
    pub(super) fn reversed(mut self) -> Self {
        let len = self.len();
        self.values[..len].reverse();
        self
    }
}
