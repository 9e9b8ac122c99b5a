//! Words that every stage speaks: spans, the text arena, folding for comparison, digits, direction.
//!
//! Nothing here knows of documents, languages or formats. Spans are byte offsets; code points appear
//! only where JSON is written.

mod arena;
mod byte_set;
mod control;
pub mod digits;
mod direction;
mod fold;
mod letter;
mod lexicon;
mod short;
mod span;

pub use arena::Arena;
pub(crate) use byte_set::ByteSet;
pub use control::acts;
pub use direction::Direction;
pub use fold::{Folded, fold};
pub(crate) use letter::{is_alphabetic, is_alphanumeric, is_numeric};
pub(crate) use lexicon::Lexicon;
pub(crate) use short::{SHORTS, Short};
pub use span::ByteSpan;
