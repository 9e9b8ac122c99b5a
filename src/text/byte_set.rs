//! A set of bytes, a bit each: the cheapest thing to ask before a search.

/// Some of the 256 bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct ByteSet([u64; 4]);

impl ByteSet {
    /// Every byte.
    pub(crate) const ALL: Self = Self([u64::MAX; 4]);

    pub(crate) fn insert(&mut self, byte: u8) {
        self.0[usize::from(byte) / 64] |= 1 << (byte % 64);
    }

    #[inline]
    pub(crate) fn contains(&self, byte: u8) -> bool {
        self.0[usize::from(byte) / 64] >> (byte % 64) & 1 == 1
    }

    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl FromIterator<u8> for ByteSet {
    fn from_iter<T: IntoIterator<Item = u8>>(bytes: T) -> Self {
        let mut set = Self::default();
        bytes.into_iter().for_each(|byte| set.insert(byte));
        set
    }
}

#[cfg(test)]
mod tests {
    use super::ByteSet;

    #[test]
    fn a_set_has_the_bytes_put_in() {
        let set: ByteSet = [0, 63, 64, 255].into_iter().collect();
        let found: Vec<u8> = (0..=255).filter(|byte| set.contains(*byte)).collect();
        assert_eq!(found, [0, 63, 64, 255]);
        assert!(!set.is_empty() && ByteSet::default().is_empty());
        assert!((0..=255).all(|byte| ByteSet::ALL.contains(byte)));
    }
}
