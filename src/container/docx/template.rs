//! Styles parts that are read once and shared.
//!
//! Documents made from one template carry the same styles part, which is often the largest. A reader keeps
//! the sheets that it has read; the checksum and size in the ZIP directory find one, and its packed bytes
//! confirm it, so that a match needs no inflating and cannot be mistaken.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use super::packed::{Packed, Stated};
use super::styles::StyleSheet;

/// Styles parts read so far, shared between readers.
#[derive(Debug, Default)]
pub(in crate::container) struct Templates {
    kept: Mutex<VecDeque<Template>>,
}

#[derive(Clone, Debug)]
struct Template {
    stated: Stated,
    bytes: Arc<[u8]>,
    sheet: Arc<StyleSheet>,
}

/// Templates kept; a collection of documents is made from a few.
const KEPT: usize = 32;

impl Templates {
    /// The sheet read from the same bytes before.
    pub(super) fn get(&self, packed: Packed<'_>) -> Option<Arc<StyleSheet>> {
        let alike = |template: &&Template| Some(template.stated) == packed.stated;
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let found = kept.iter().find(alike).cloned();
        drop(kept);
        found.filter(|template| *template.bytes == *packed.bytes).map(|template| template.sheet)
    }

    /// Keeps a sheet; the oldest makes room.
    pub(super) fn keep(&self, packed: Packed<'_>, sheet: &Arc<StyleSheet>) {
        let Some(stated) = packed.stated else { return };
        let template = Template { stated, bytes: packed.bytes.into(), sheet: Arc::clone(sheet) };
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() == KEPT {
            kept.pop_front();
        }
        kept.push_back(template);
    }
}
