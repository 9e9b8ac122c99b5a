//! Bounds that protect against hostile files.

/// Bounds on what one file may cost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of all parts read, inflated.
    pub inflated: u64,
    /// Inflated size over packed size of one part.
    pub ratio: u32,
    /// Entries of the package.
    pub entries: usize,
    /// Depth of XML elements.
    pub depth: u32,
    /// Bytes of one XML tag.
    pub tag: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { inflated: 512 << 20, ratio: 1000, entries: 10_000, depth: 256, tag: 1 << 20 }
    }
}
