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

/// What is open: a frame and all that it stands in. Partial readings share what they have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stack(u32);

impl Stack {
    /// Deeper nesting than this is read as if it were this deep.
    const MAX: u8 = 7;

    /// Nothing open.
    pub(super) const EMPTY: Self = Self(0);
}

/// All stacks of a search.
#[derive(Debug)]
pub(super) struct Stacks(Vec<Top>);

/// The innermost frame of a stack.
#[derive(Clone, Copy, Debug)]
struct Top {
    frame: Frame,
    outer: Stack,
    len: u8,
    /// Frames up to the innermost quotation.
    base: u8,
}

impl Stacks {
    pub(super) fn new() -> Self {
        Self(vec![Top { frame: Frame::Quotation, outer: Stack::EMPTY, len: 0, base: 0 }])
    }

    fn top(&self, stack: Stack) -> &Top {
        &self.0[stack.0 as usize]
    }

    pub(super) fn len(&self, stack: Stack) -> usize {
        self.top(stack).len.into()
    }

    /// Index of the first frame inside the innermost quotation.
    pub(super) fn base(&self, stack: Stack) -> usize {
        self.top(stack).base.into()
    }

    /// Whether a quotation is open.
    pub(super) fn quotes(&self, stack: Stack) -> bool {
        self.top(stack).base > 0
    }

    /// Frames with their index, innermost first.
    pub(super) fn frames(&self, stack: Stack) -> impl Iterator<Item = (usize, &Frame)> {
        let mut at = stack;
        std::iter::from_fn(move || {
            let top = self.top(at);
            let index = top.len.checked_sub(1)?;
            at = top.outer;
            Some((index.into(), &top.frame))
        })
    }

    /// The innermost list, if no quotation stands inside it.
    pub(super) fn list(&self, stack: Stack) -> Option<&List> {
        match self.frames(stack).next()? {
            (_, Frame::List(list)) => Some(list),
            (_, Frame::Quotation) => None,
        }
    }

    /// The stack up to a number of frames.
    pub(super) fn truncated(&self, stack: Stack, len: usize) -> Stack {
        let mut at = stack;
        while self.len(at) > len {
            at = self.top(at).outer;
        }
        at
    }

    /// The stack with one more frame; `None` if there is no room.
    pub(super) fn pushed(&mut self, outer: Stack, frame: Frame) -> Option<Stack> {
        let below = self.top(outer);
        let len = below.len + 1;
        let base = if frame == Frame::Quotation { len } else { below.base };
        (len <= Stack::MAX).then(|| {
            self.0.push(Top { frame, outer, len, base });
            Stack(self.0.len() as u32 - 1)
        })
    }

    /// Whether the same is open.
    pub(super) fn same(&self, one: Stack, other: Stack) -> bool {
        let (mut one, mut other) = (one, other);
        while one != other {
            let (top, counterpart) = (self.top(one), self.top(other));
            if top.len != counterpart.len || top.frame != counterpart.frame {
                return false;
            }
            (one, other) = (top.outer, counterpart.outer);
        }
        true
    }
}
