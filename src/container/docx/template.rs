//! Small parts that are read once and shared.
//!
//! Documents made from one template carry the same styles, which are often the largest part, and the same settings,
//! relationships and lists. A reader keeps what it has read of them; the name, checksum and size in the ZIP directory
//! find it, and the packed bytes confirm it, so that a match needs no inflating and cannot be mistaken.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use super::numbering::Numbering;
use super::packed::{Packed, Stated};
use super::relationships::Relationships;
use super::section::Settings;
use super::styles::StyleSheet;

/// Parts read so far, shared between readers.
#[derive(Debug, Default)]
pub(in crate::container) struct Templates {
    /// Relationships of the package and of main parts.
    pub(super) relationships: Kept<Relationships>,
    /// Styles.
    pub(super) styles: Kept<StyleSheet>,
    /// Lists.
    pub(super) numbering: Kept<Numbering>,
    /// Settings.
    pub(super) settings: Kept<Settings>,
}

/// What was read from parts of one kind, the oldest first.
#[derive(Debug)]
pub(super) struct Kept<T> {
    parts: Mutex<VecDeque<Part<T>>>,
}

#[derive(Debug)]
struct Part<T> {
    /// What a part says may depend on where it lies.
    name: Arc<str>,
    stated: Stated,
    bytes: Arc<[u8]>,
    value: Arc<T>,
}

/// Parts kept of a kind; a collection of documents is made from a few templates.
const KEPT: usize = 32;

/// Bytes of the largest part that is kept; no template comes near it, and a hostile file must not fill the memory.
const LARGEST: u64 = 1 << 20;

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self { parts: Mutex::default() }
    }
}

impl<T> Kept<T> {
    /// What was read before from a part of the same name and bytes.
    pub(super) fn get(&self, name: &str, packed: Packed<'_>) -> Option<Arc<T>> {
        let parts = self.parts.lock().unwrap_or_else(PoisonError::into_inner);
        let alike = |part: &&Part<T>| Some(part.stated) == packed.stated && *part.name == *name;
        let (bytes, value) = parts.iter().find(alike).map(|part| (Arc::clone(&part.bytes), Arc::clone(&part.value)))?;
        drop(parts);
        (*bytes == *packed.bytes).then_some(value)
    }

    /// Keeps what was read from a part; the oldest makes room.
    pub(super) fn keep(&self, name: &str, packed: Packed<'_>, value: &Arc<T>) {
        let Some(stated) = packed.stated.filter(|stated| stated.size <= LARGEST) else { return };
        let part = Part { name: name.into(), stated, bytes: packed.bytes.into(), value: Arc::clone(value) };
        let mut parts = self.parts.lock().unwrap_or_else(PoisonError::into_inner);
        if parts.len() == KEPT {
            parts.pop_front();
        }
        parts.push_back(part);
    }
}
