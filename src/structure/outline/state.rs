//! What is open at one point of the body: the number reached, lists, a quotation.

use super::super::label::{Alphabet, Close, Parts, Sign};

/// One thing that is open inside the section at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Frame {
    List(List),
    Quotation,
}

/// An open list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct List {
    pub(super) family: Family,
    /// The marker of the last item.
    pub(super) last: Parts,
    /// Indentation of its items.
    pub(super) indent: u16,
    /// The list that the word processor counts them in.
    pub(super) counted: Option<u32>,
}

/// Markers that can stand in one list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    Bullet(char),
    Letter(Alphabet, Close),
    Roman(Close),
    Number(Close),
    Unmarked,
}

impl Family {
    /// The family of a sign, and its place in the count.
    pub(super) fn of(sign: Sign, close: Close) -> (Self, Parts) {
        match sign {
            Sign::Bullet(glyph) => (Self::Bullet(glyph), Parts::default()),
            Sign::Letter { ordinal, alphabet, suffix } => {
                let mut parts = Parts::one(ordinal);
                parts.suffix = suffix;
                (Self::Letter(alphabet, close), parts)
            }
            Sign::Roman(value) => (Self::Roman(close), Parts::one(value)),
            Sign::Number(parts) => (Self::Number(close), parts),
        }
    }
}

/// What is open, innermost last.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stack {
    frames: [Frame; Self::MAX],
    len: u8,
}

impl Stack {
    /// Deeper nesting than this is read as if it were this deep.
    pub(super) const MAX: usize = 7;

    /// Nothing open.
    pub(super) const EMPTY: Self = Self { frames: [Frame::Quotation; Self::MAX], len: 0 };

    pub(super) fn len(&self) -> usize {
        self.len as usize
    }

    pub(super) fn frames(&self) -> &[Frame] {
        &self.frames[..self.len()]
    }

    pub(super) fn truncate(&mut self, len: usize) {
        self.len = self.len.min(len as u8);
    }

    /// Opens a frame; whether there was room.
    pub(super) fn push(&mut self, frame: Frame) -> bool {
        let room = self.len() < Self::MAX;
        if room {
            self.frames[self.len()] = frame;
            self.len += 1;
        }
        room
    }

    /// Replaces the innermost frame.
    pub(super) fn set_last(&mut self, frame: Frame) {
        if let Some(last) = self.len().checked_sub(1) {
            self.frames[last] = frame;
        }
    }

    /// Where the innermost quotation stands.
    pub(super) fn quotation(&self) -> Option<usize> {
        self.frames().iter().rposition(|frame| *frame == Frame::Quotation)
    }

    /// Index of the first frame inside the innermost quotation.
    pub(super) fn base(&self) -> usize {
        self.quotation().map_or(0, |at| at + 1)
    }
}

/// What was open once does not tell stacks apart.
impl PartialEq for Stack {
    fn eq(&self, other: &Self) -> bool {
        self.frames() == other.frames()
    }
}
