//! Identifiers of works: what a document is, and what it cites.

use std::fmt;

/// A body that adopts acts or numbers documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Body {
    /// ITU Council.
    Council,
    /// Plenipotentiary Conference.
    Pp,
    /// World Telecommunication Development Conference.
    Wtdc,
    /// World Telecommunication Standardization Assembly.
    Wtsa,
    /// World Radiocommunication Conference and its forerunners.
    Wrc,
    /// Radiocommunication Assembly.
    Ra,
    /// World Conference on International Telecommunications.
    Wcit,
    /// World Telecommunication Policy Forum.
    Wtpf,
    /// Radio Regulations Board.
    Rrb,
    /// United Nations General Assembly.
    UnGa,
    /// United Nations Economic and Social Council.
    UnEcosoc,
    /// United Nations Security Council.
    UnSc,
}

impl Body {
    /// Every body.
    pub const ALL: &[Self] = &[
        Self::Council,
        Self::Pp,
        Self::Wtdc,
        Self::Wtsa,
        Self::Wrc,
        Self::Ra,
        Self::Wcit,
        Self::Wtpf,
        Self::Rrb,
        Self::UnGa,
        Self::UnEcosoc,
        Self::UnSc,
    ];

    /// The code inside identifiers.
    pub fn code(self) -> &'static str {
        match self {
            Self::Council => "council",
            Self::Pp => "pp",
            Self::Wtdc => "wtdc",
            Self::Wtsa => "wtsa",
            Self::Wrc => "wrc",
            Self::Ra => "ra",
            Self::Wcit => "wcit",
            Self::Wtpf => "wtpf",
            Self::Rrb => "rrb",
            Self::UnGa => "ga",
            Self::UnEcosoc => "ecosoc",
            Self::UnSc => "sc",
        }
    }
}

impl fmt::Display for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
