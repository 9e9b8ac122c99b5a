//! Words and phrases, looked up at the places where a word can begin.
//!
//! A search for all words at all places visits every byte of a text and follows every false start. A text has far
//! fewer beginnings of words than bytes, and most fail within a letter or two, so asking at each beginning is
//! cheaper. Linear as long as phrases are short: no look-up goes farther than the longest of them.
//!
//! The words form a trie in a double array (J. Aoe, "An Efficient Digital Search Algorithm by Using a Double-Array
//! Structure", 1989), in the compact form where the unit of a child stands at the offset of its parent, XOR its byte:
//! a byte of text costs one load of four bytes.

/// A set of folded words and phrases.
#[derive(Debug)]
pub(crate) struct Lexicon {
    units: Vec<Unit>,
}

/// A place of the double array: nothing, a node, or the entry that ends in a node.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Unit(u32);

impl Unit {
    /// Set in what is no node, so that no byte of a text leads there.
    const NO_NODE: u32 = 1 << 31;
    /// Set in a node where an entry ends.
    const ENDS: u32 = 1 << 8;
    const FREE: Self = Self(u32::MAX);

    fn node(byte: u8, offset: usize, ends: bool) -> Self {
        Self(u32::from(byte) | if ends { Self::ENDS } else { 0 } | (offset as u32) << 9)
    }

    fn entry(index: usize) -> Self {
        Self(index as u32 | Self::NO_NODE)
    }

    /// Whether this is the node that a byte leads to.
    fn is_child(self, byte: u8) -> bool {
        self.0 & (Self::NO_NODE | 0xFF) == u32::from(byte)
    }

    /// Where its children are counted from.
    fn offset(self) -> usize {
        ((self.0 & !Self::NO_NODE) >> 9) as usize
    }

    fn ends(self) -> bool {
        self.0 & Self::ENDS != 0
    }

    fn index(self) -> usize {
        (self.0 & !Self::NO_NODE) as usize
    }
}

impl Lexicon {
    /// A lexicon; entries are known by their index, equal ones by the first.
    pub(crate) fn new(entries: &[String]) -> Self {
        let mut sorted: Vec<(&[u8], usize)> =
            entries.iter().enumerate().map(|(index, entry)| (entry.as_bytes(), index)).collect();
        sorted.sort_unstable();
        sorted.dedup_by_key(|(entry, _)| *entry);
        Builder::default().build(&sorted)
    }

    /// The longest entry that begins at a byte of `text`, and where it ends.
    pub(crate) fn longest(&self, text: &str, start: usize) -> Option<(usize, usize)> {
        let mut longest = None;
        self.at(text, start, |entry, end| longest = Some((entry, end)));
        longest
    }

    /// Gives `found` the entries that begin at a byte of `text`, shortest first, each with the byte where it ends.
    pub(crate) fn at(&self, text: &str, start: usize, mut found: impl FnMut(usize, usize)) {
        let mut offset = self.units[0].offset();
        for (byte, end) in text.as_bytes()[start..].iter().zip(start + 1..) {
            let Some(unit) = self.units.get(offset ^ usize::from(*byte)).filter(|unit| unit.is_child(*byte)) else {
                return;
            };
            offset = unit.offset();
            if unit.ends() {
                found(self.units[offset].index(), end);
            }
        }
    }
}

/// Finds each node of the trie its place.
#[derive(Default)]
struct Builder {
    units: Vec<Unit>,
    /// Offsets that are given away: nodes with one offset would take each other's children for their own.
    given: Vec<bool>,
    /// No place before is free.
    first_free: usize,
}

/// How far from the end a place is sought; what is free before is too scattered to be worth the time.
const WINDOW: usize = 256;

impl Builder {
    /// Entries in order, none twice.
    fn build(mut self, entries: &[(&[u8], usize)]) -> Lexicon {
        self.take(0, Unit::node(0, 0, false));
        // Nodes whose children have no place yet: where they stand, their entries, and how many bytes lead there.
        let mut open = vec![(0, entries, 0)];
        while let Some((place, entries, depth)) = open.pop() {
            let own = entries.first().filter(|(entry, _)| entry.len() == depth && depth > 0);
            let longer = &entries[entries.iter().take_while(|(entry, _)| entry.len() == depth).count()..];
            let children: Vec<_> = longer.chunk_by(|(one, _), (other, _)| one[depth] == other[depth]).collect();
            let bytes = children.iter().map(|child| child[0].0[depth]);
            let labels: Vec<u8> = own.map(|_| 0).into_iter().chain(bytes).collect();
            let Some(offset) = self.offset(&labels) else { continue };
            let Unit(node) = self.units[place];
            self.units[place] = Unit::node(node as u8, offset, own.is_some());
            if let Some((_, index)) = own {
                self.take(offset, Unit::entry(*index));
            }
            for child in children.into_iter().rev() {
                let byte = child[0].0[depth];
                self.take(offset ^ usize::from(byte), Unit::node(byte, 0, false));
                open.push((offset ^ usize::from(byte), child, depth + 1));
            }
        }
        Lexicon { units: self.units }
    }

    /// The first offset under which all labels fall on free places.
    fn offset(&mut self, labels: &[u8]) -> Option<usize> {
        let first = usize::from(*labels.first()?);
        let is_free = |place: usize| self.units.get(place).is_none_or(|unit| *unit == Unit::FREE);
        let fits = |offset: &usize| {
            let is_given = self.given.get(*offset).copied().unwrap_or_default();
            !is_given && labels.iter().all(|label| is_free(offset ^ usize::from(*label)))
        };
        let from = self.first_free.max(self.units.len().saturating_sub(WINDOW));
        // The labels of one offset differ in eight bits: all fit where nothing has been put yet.
        let places = from..self.units.len() + (2 << 8);
        let offset = places.filter(|place| is_free(*place)).map(|place| place ^ first).find(fits)?;
        if offset >= self.given.len() {
            self.given.resize(offset + 1, false);
        }
        self.given[offset] = true;
        Some(offset)
    }

    fn take(&mut self, place: usize, unit: Unit) {
        if place >= self.units.len() {
            self.units.resize(place + 1, Unit::FREE);
        }
        self.units[place] = unit;
        let taken = self.units[self.first_free..].iter().take_while(|unit| **unit != Unit::FREE).count();
        self.first_free += taken;
    }
}

#[cfg(test)]
mod tests {
    use super::Lexicon;

    #[test]
    fn all_entries_that_begin_at_a_place_are_found() {
        let entries = ["at", "attend", "end", "the group", "t"].map(str::to_owned);
        let lexicon = Lexicon::new(&entries);
        let found = |text: &str, start| {
            let mut found = Vec::new();
            lexicon.at(text, start, |entry, end| found.push((entry, end)));
            found
        };
        assert_eq!(found("attend", 0), [(0, 2), (1, 6)]);
        assert_eq!(found("attend", 1), [(4, 2)]);
        assert_eq!(found("attend", 3), [(2, 6)]);
        assert_eq!(found("in the group", 3), [(4, 4), (3, 12)]);
        assert_eq!(found("at\0", 0), [(0, 2)]);
        assert_eq!(found("\0", 0), []);
        assert_eq!(found("", 0), []);
        assert_eq!(lexicon.longest("attend", 0), Some((1, 6)));
        assert_eq!(Lexicon::new(&["at", "at"].map(str::to_owned)).longest("at", 0), Some((0, 2)));
        assert_eq!(Lexicon::new(&[]).longest("at", 0), None);
    }
}
