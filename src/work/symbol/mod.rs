//! Document symbols: printed forms in, one canonical form out.
//!
//! Symbols are read from folded text by the grammar of `parse`.

mod parse;

pub(crate) use parse::{full_year, latin_look_alike};

use std::fmt;
use std::str::FromStr;

use super::Body;
use crate::text::fold;

/// The symbol of a document: the work it names, and what the printed form says beyond that.
///
/// ```
/// use hexaglot::work::Symbol;
///
/// let symbol: Symbol = "C2001/38(Rév.1)-F".parse().unwrap();
/// assert_eq!(symbol.to_string(), "C01/38");
/// assert_eq!((symbol.revision(), symbol.letter()), (Some(1), Some('F')));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Symbol {
    body: Body,
    stem: Box<str>,
    paper: Box<str>,
    year: Option<u16>,
    amendments: Amendments,
    letter: Option<char>,
}

/// Numbers of the changes to a document that a symbol or the words around it name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Amendments {
    /// Number of the revision.
    pub revision: Option<u32>,
    /// Number of the addendum.
    pub addendum: Option<u32>,
    /// Number of the corrigendum.
    pub corrigendum: Option<u32>,
}

/// The text is no symbol, or more than one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SymbolError {
    at: usize,
}

impl Symbol {
    /// Beginnings of symbols, folded: what to look for before [`Symbol::parse_prefix`] is tried. A symbol
    /// that begins with a digit (`4856/CA30`) has none of them.
    pub fn beginnings() -> impl Iterator<Item = &'static str> {
        parse::CODES.iter().map(|(code, ..)| *code).chain(["c"])
    }

    /// Reads the symbol at the start of a folded text; gives it and its length in bytes.
    ///
    /// Whether something stands before it that it is part of, is for the caller to see.
    ///
    /// ```
    /// use hexaglot::{text::fold, work::Symbol};
    ///
    /// let (symbol, len) = Symbol::parse_prefix(&fold("C16/50 (Add.1) was introduced")).unwrap();
    /// assert_eq!((symbol.to_string().as_str(), symbol.addendum(), len), ("C16/50", Some(1), 14));
    /// ```
    pub fn parse_prefix(folded: &str) -> Option<(Self, usize)> {
        parse::prefix(folded)
    }

    /// Whether a folded text can hold a symbol: none is without a slash, and most texts are.
    pub(crate) fn may_stand_in(folded: &str) -> bool {
        folded.contains('/')
    }

    /// The paper of the stem of another symbol (`and 121` after `C09/119`).
    #[must_use]
    pub fn sibling(&self, paper: u32) -> Self {
        let paper = paper.to_string().into_boxed_str();
        Self { paper, amendments: Amendments::default(), letter: None, ..self.clone() }
    }

    /// The body whose document it is.
    pub fn body(&self) -> Body {
        self.body
    }

    /// Session, meeting or group (`C20`, `CWG-COP-14`).
    pub fn stem(&self) -> &str {
        &self.stem
    }

    /// Series and number inside the stem (`57`, `DT/3`).
    pub fn paper(&self) -> &str {
        &self.paper
    }

    /// Year of the session, where the symbol names it.
    pub fn year(&self) -> Option<u16> {
        self.year
    }

    /// Number of the revision.
    pub fn revision(&self) -> Option<u32> {
        self.amendments.revision
    }

    /// Number of the addendum.
    pub fn addendum(&self) -> Option<u32> {
        self.amendments.addendum
    }

    /// Number of the corrigendum.
    pub fn corrigendum(&self) -> Option<u32> {
        self.amendments.corrigendum
    }

    /// Revision, addendum and corrigendum together.
    pub fn amendments(&self) -> Amendments {
        self.amendments
    }

    /// Letter of the language.
    pub fn letter(&self) -> Option<char> {
        self.letter
    }
}

/// The canonical form, without revision and language letter.
impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.stem, self.paper)
    }
}

impl FromStr for Symbol {
    type Err = SymbolError;

    fn from_str(text: &str) -> Result<Self, SymbolError> {
        let folded = fold(text);
        match Self::parse_prefix(&folded) {
            Some((symbol, len)) if len == folded.len() => Ok(symbol),
            found => Err(SymbolError { at: found.map_or(0, |(_, len)| len) }),
        }
    }
}

impl fmt::Display for SymbolError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.at {
            0 => f.write_str("no document symbol"),
            at => write!(f, "text after the document symbol, from byte {at}"),
        }
    }
}

impl std::error::Error for SymbolError {}

impl Amendments {
    /// Whether nothing is named.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }

    /// These, and the others where these name nothing.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            revision: self.revision.or(other.revision),
            addendum: self.addendum.or(other.addendum),
            corrigendum: self.corrigendum.or(other.corrigendum),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(printed: &str, canonical: &str, amendments: [u32; 3], letter: &str) {
        let symbol: Symbol = printed.parse().unwrap_or_else(|error| panic!("{printed}: {error}"));
        assert_eq!(symbol.to_string(), canonical, "{printed}");
        let found = [symbol.revision(), symbol.addendum(), symbol.corrigendum()].map(Option::unwrap_or_default);
        assert_eq!(found, amendments, "{printed}");
        assert_eq!(symbol.letter().map(String::from).unwrap_or_default(), letter, "{printed}");
        assert_eq!(canonical.parse::<Symbol>().unwrap().to_string(), canonical, "not a fixed point");
    }

    #[test]
    fn one_canonical_form_for_all_that_is_printed() {
        check("C20/57-E", "C20/57", [0; 3], "E");
        check("C2001/38-A", "C01/38", [0; 3], "A");
        check("C-2001/38", "C01/38", [0; 3], "");
        check("C\u{2011}97/9", "C97/9", [0; 3], "");
        check("С20/57", "C20/57", [0; 3], "");
        check("Ｃ２０／５７", "C20/57", [0; 3], "");
        check("C20/INF/4(Rev.1)", "C20/INF/4", [1, 0, 0], "");
        check("C17/DT/3 (Rev. 9)", "C17/DT/3", [9, 0, 0], "");
        check("C16/TD3", "C16/TD3", [0; 3], "");
        check("C11/45(Rév.1)-F", "C11/45", [1, 0, 0], "F");
        check("C11/45-F(Rev.2)(Add.3)", "C11/45", [2, 3, 0], "F");
        check("C16/50(Add.1)(Rev.2)", "C16/50", [2, 1, 0], "");
        check("C16/50 Corr.1", "C16/50", [0, 0, 1], "");
        check("C16/50(Rev.1, Corr.2)", "C16/50", [1, 0, 2], "");
        check("4856/СА30", "CA30/4856", [0; 3], "");
        check("7076/CA05", "CA05/7076", [0; 3], "");
        check("CEX/4", "CEX/4", [0; 3], "");
        check("C-EX/3", "C-EX/3", [0; 3], "");
        check("C23-ADD/3", "C23-ADD/3", [0; 3], "");
        check("CWG-COP-14/3-E", "CWG-COP-14/3", [0; 3], "E");
        check("CWG-FHR 8/10", "CWG-FHR-8/10", [0; 3], "");
        check("EG-ITRS-10/2", "EG-ITRs-10/2", [0; 3], "");
        check("CWG-INTERNET-2/6", "CWG-Internet-2/6", [0; 3], "");
        check("WG-CP/1/16", "WG-CP/1/16", [0; 3], "");
        check("WG-SP-FP-06/14", "WG-SP-FP-06/14", [0; 3], "");
        check("PP-02/36-E", "PP02/36", [0; 3], "E");
        check("PP14/67(Add.1)-A", "PP14/67", [0, 1, 0], "A");
        check("WTDC17/11-R", "WTDC17/11", [0; 3], "R");
        check("CMDT-17/11-F", "WTDC17/11", [0; 3], "F");
        check("WRC-23/62 (Add.21)", "WRC23/62", [0, 21, 0], "");
        check("RRB15-3/8", "RRB15-3/8", [0; 3], "");
        check("RPM-ARB17/10(Rev.2)-A", "RPM-ARB17/10", [2, 0, 0], "A");
        check("TDAG-10/019-E", "TDAG-10/19", [0; 3], "E");
        check("RAG19/1-E", "RAG19/1", [0; 3], "E");
        check("RA15/PLEN/7-F", "RA15/PLEN/7", [0; 3], "F");
        check("CPM19-2/13-A", "CPM19-2/13", [0; 3], "A");
    }

    #[test]
    fn a_code_stands_before_its_own_beginning() {
        for (at, (code, ..)) in parse::CODES.iter().enumerate() {
            let hidden = parse::CODES[at + 1..].iter().find(|(later, ..)| later.starts_with(code));
            assert_eq!(hidden.map(|(later, ..)| later), None, "behind {code}");
        }
    }

    #[test]
    fn what_is_no_symbol() {
        for text in ["C20", "C/57", "C9/57", "CO2/57", "A/70/125", "C20/57-Edition", "PP-18", "12/2018", "C20/1234567"]
        {
            assert!(text.parse::<Symbol>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_prefix_ends_where_the_symbol_ends() {
        for (text, expected) in
            [("c16/50 and more", 6), ("c16/88号文件", 6), ("c16/50(add.1", 6), ("c20/57-edition", 6)]
        {
            assert_eq!(Symbol::parse_prefix(text).map(|(_, len)| len), Some(expected), "{text}");
        }
    }

    #[test]
    fn a_body_is_known() {
        let body = |text: &str| text.parse::<Symbol>().unwrap().body();
        assert_eq!(body("CWG-COP-14/3"), Body::Council);
        assert_eq!(body("WTSA-16/46"), Body::Wtsa);
    }
}
