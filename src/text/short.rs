//! What holds of a character, looked up for those that most texts are made of.
//!
//! Latin, Cyrillic and Arabic letters have one or two bytes in UTF-8; what is worked out for one of them by rules or
//! searched in the tables of the standard library is kept in a table of 2,048 entries.

/// A value for each character of one or two bytes in UTF-8.
#[derive(Debug)]
pub(crate) struct Short<T>(Box<[T]>);

/// How many such characters there are.
pub(crate) const SHORTS: usize = 0x800;

impl<T> Short<T> {
    /// Works the values out.
    pub(crate) fn new(value: impl FnMut(char) -> T) -> Self {
        Self(('\0'..'\u{800}').map(value).collect())
    }

    /// The value of a character; `None` for one of more bytes.
    #[inline]
    pub(crate) fn get(&self, c: char) -> Option<&T> {
        self.0.get(c as usize)
    }
}
