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
    /// Depth of XML elements; at most [`Limits::MAX_DEPTH`] counts.
    pub depth: u32,
    /// Bytes of one XML tag.
    pub tag: usize,
    /// Footnotes and endnotes.
    pub notes: usize,
    /// List definitions and instances.
    pub lists: usize,
}

impl Limits {
    /// The deepest nesting that a reader can follow on its own stack.
    pub const MAX_DEPTH: u32 = 512;
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            inflated: 512 << 20,
            ratio: 1000,
            entries: 10_000,
            depth: 256,
            tag: 1 << 20,
            notes: 100_000,
            lists: 100_000,
        }
    }
}
