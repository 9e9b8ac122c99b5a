//! Outcomes: what a document records as its results, with action and actor.
//!
//! The finished tree of [`Document`] goes in, its outcomes come out in document order. A room of its own
//! because it reads sentences, which nothing else here does. It may assume that quotations, tables,
//! annexes and lists are told apart.
//!
//! | | decides |
//! | --- | --- |
//! | `walk` | where results may stand, and what a list's lead-in announces |
//! | `clause` | the main verb of a sentence |
//! | `vowels` | what vowel signs add to that |
//! | `visible` | which words belong to the main clause |
//! | `verb` | which words are verbs, in which voice |
//! | `actor` | who acts |
//! | `grammar`, `words` | the words of a language, from its profile |

mod actor;
mod clause;
mod grammar;
mod lead;
mod place;
mod sentence;
mod verb;
mod visible;
mod vowels;
mod walk;
mod words;

use crate::document::Document;

/// Finds the outcomes of a document and appends them in document order.
pub fn find(document: &mut Document) {
    let outcomes = walk::outcomes(document);
    document.outcomes.extend(outcomes);
}
#[cfg(test)]
mod tests;
