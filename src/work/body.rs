//! Bodies: who adopts acts and numbers documents.

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
    /// Additional Plenipotentiary Conference.
    App,
    /// World Administrative Telegraph and Telephone Conference.
    Wattc,
    /// Radio Regulations Board.
    Rrb,
    /// Telecommunication Development Advisory Group.
    Tdag,
    /// Telecommunication Standardization Advisory Group.
    Tsag,
    /// Radiocommunication Advisory Group.
    Rag,
    /// Conference Preparatory Meeting of a radio conference.
    Cpm,
    /// Regional preparatory meeting of a development conference.
    Rpm,
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
        Self::App,
        Self::Wattc,
        Self::Rrb,
        Self::Tdag,
        Self::Tsag,
        Self::Rag,
        Self::Cpm,
        Self::Rpm,
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
            Self::App => "app",
            Self::Wattc => "wattc",
            Self::Rrb => "rrb",
            Self::Tdag => "tdag",
            Self::Tsag => "tsag",
            Self::Rag => "rag",
            Self::Cpm => "cpm",
            Self::Rpm => "rpm",
            Self::UnGa => "ga",
            Self::UnEcosoc => "ecosoc",
            Self::UnSc => "sc",
        }
    }
}

impl Body {
    /// The body of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|body| body.code() == code)
    }

    /// Whether the body belongs to the United Nations rather than to the Union.
    pub fn is_united_nations(self) -> bool {
        matches!(self, Self::UnGa | Self::UnEcosoc | Self::UnSc)
    }
}

impl fmt::Display for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
