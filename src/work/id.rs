//! The identifier of a work: one variant a class, one canonical form each.
//!
//! ```text
//! itu/<body>/<res|dec|rec|op>/<number>       itu/pp/res/179, itu/pp/res/1982-4, itu/ra/res/1
//! itu/<body>/doc/<symbol>                    itu/council/doc/C20/57
//! itu/<t|r|d>/<rec|rpt>/<code>               itu/t/rec/X.1051
//! itu/<t|r|d>/question/<number>/<group>      itu/d/question/3/2
//! itu/<instrument>/<no|art|app|rule>/<nr>    itu/cs/no/68, itu/rr/app/30A
//! itu/circular/<series>/<number>             itu/circular/CR/384; itu/circular/CL-20/12
//! un/<ga|ecosoc|sc>/res/<number>             un/ga/res/70/125, un/ga/res/1514
//! wsis/al/<line>, wsis/tunis-agenda/para/<n>, un/sdg/<goal>
//! ```

use std::fmt;
use std::str::FromStr;

use super::{Body, Symbol};

/// A work that can be cited. Language, edition and typography are never part of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum WorkId {
    /// An act of a conference, an assembly or the Council.
    Act {
        /// Who adopted it.
        body: Body,
        /// What it is.
        kind: ActKind,
        /// Its number.
        number: u32,
        /// Year of the conference, where numbers start afresh at each.
        series: Option<u16>,
    },
    /// A resolution of an organ of the United Nations.
    UnitedNations {
        /// The organ.
        body: Body,
        /// Session or year, where the number begins with it.
        session: Option<u32>,
        /// Number, inside the session if there is one.
        number: u32,
    },
    /// A document with a symbol.
    Document {
        /// Whose document it is.
        body: Body,
        /// Canonical symbol.
        symbol: Box<str>,
    },
    /// A Recommendation of a Sector.
    Recommendation(Sector, Box<str>),
    /// A Report of a Sector.
    Report(Sector, Box<str>),
    /// A Question of a study group.
    Question {
        /// The Sector.
        sector: Sector,
        /// Number of the Question.
        number: u32,
        /// Number of the study group.
        group: u32,
    },
    /// A provision of a basic text.
    Provision {
        /// The text.
        instrument: Instrument,
        /// How it is divided.
        division: Division,
        /// The number, major part first.
        number: Box<str>,
    },
    /// A circular letter (`CL-20/12`).
    Circular(Box<str>),
    /// An action line of the World Summit on the Information Society.
    ActionLine(u32),
    /// A Sustainable Development Goal or a target of one (`9`, `9.c`).
    Goal(Box<str>),
}

/// Kinds of acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ActKind {
    /// Resolution.
    Resolution,
    /// Decision.
    Decision,
    /// Recommendation of a conference.
    Recommendation,
    /// Opinion.
    Opinion,
}

/// Sectors of the Union.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sector {
    /// Standardization.
    T,
    /// Radiocommunication.
    R,
    /// Development.
    D,
}

/// Texts that are cited by provision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Instrument {
    /// Constitution of the Union.
    Constitution,
    /// Convention of the Union.
    Convention,
    /// General Rules of conferences, assemblies and meetings.
    GeneralRules,
    /// Radio Regulations.
    RadioRegulations,
    /// International Telecommunication Regulations.
    TelecommunicationRegulations,
    /// Financial Regulations.
    FinancialRegulations,
    /// Staff Regulations.
    StaffRegulations,
    /// Rules of Procedure of the Council.
    RulesOfProcedure,
    /// Tunis Agenda for the Information Society.
    TunisAgenda,
}

/// How a text is divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Division {
    /// Provision number.
    Number,
    /// Article.
    Article,
    /// Appendix.
    Appendix,
    /// Rule.
    Rule,
    /// Paragraph.
    Paragraph,
}

/// The text is no identifier of a work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WorkIdError;

impl WorkId {
    /// Code of the class: the kind of act, `doc`, `question`, the division of a text …
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Act { kind, .. } => kind.code(),
            Self::UnitedNations { .. } => ActKind::Resolution.code(),
            Self::Document { .. } => "doc",
            Self::Recommendation(..) => "rec",
            Self::Report(..) => "rpt",
            Self::Question { .. } => "question",
            Self::Provision { division, .. } => division.code(),
            Self::Circular(_) => "circular",
            Self::ActionLine(_) => "al",
            Self::Goal(_) => "sdg",
        }
    }

    /// Code of the body, Sector or text that the work belongs to.
    pub fn body(&self) -> &'static str {
        match self {
            Self::Act { body, .. } | Self::UnitedNations { body, .. } | Self::Document { body, .. } => body.code(),
            Self::Recommendation(sector, _) | Self::Report(sector, _) | Self::Question { sector, .. } => sector.code(),
            Self::Provision { instrument, .. } => instrument.code(),
            Self::Circular(_) => "itu",
            Self::ActionLine(_) => "wsis",
            Self::Goal(_) => "un",
        }
    }

    /// The last part of the identifier: number, symbol or code.
    pub fn number(&self) -> String {
        match self {
            Self::Act { number, series: Some(year), .. } => format!("{year}-{number}"),
            Self::Act { number, .. } | Self::UnitedNations { number, session: None, .. } => number.to_string(),
            Self::UnitedNations { number, session: Some(session), .. } => format!("{session}/{number}"),
            Self::Document { symbol: code, .. }
            | Self::Recommendation(_, code)
            | Self::Report(_, code)
            | Self::Provision { number: code, .. }
            | Self::Circular(code)
            | Self::Goal(code) => code.to_string(),
            Self::Question { number, group, .. } => format!("{number}/{group}"),
            Self::ActionLine(line) => format!("C{line}"),
        }
    }
}

impl fmt::Display for WorkId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, body, number) = (self.kind(), self.body(), self.number());
        match self {
            Self::UnitedNations { .. } => write!(f, "un/{body}/{kind}/{number}"),
            Self::Provision { instrument: Instrument::TunisAgenda, .. } => write!(f, "wsis/{body}/{kind}/{number}"),
            Self::Circular(_) => write!(f, "itu/{kind}/{number}"),
            Self::ActionLine(_) | Self::Goal(_) => write!(f, "{body}/{kind}/{number}"),
            _ => write!(f, "itu/{body}/{kind}/{number}"),
        }
    }
}

impl FromStr for WorkId {
    type Err = WorkIdError;

    fn from_str(text: &str) -> Result<Self, WorkIdError> {
        let (scheme, rest) = text.split_once('/').ok_or(WorkIdError)?;
        let (owner, rest) = rest.split_once('/').ok_or(WorkIdError)?;
        let id = match (scheme, owner) {
            ("itu", "circular") => Some(Self::Circular(rest.into())),
            ("un", "sdg") => Some(Self::Goal(rest.into())),
            ("wsis", "al") => rest.strip_prefix('C').and_then(|line| line.parse().ok()).map(Self::ActionLine),
            _ => rest.split_once('/').and_then(|(kind, number)| classify(owner, kind, number)),
        };
        // Whatever does not print as it was written, is not canonical.
        id.filter(|id| id.to_string() == text).ok_or(WorkIdError)
    }
}

fn classify(owner: &str, kind: &str, number: &str) -> Option<WorkId> {
    if let Some(instrument) = Instrument::from_code(owner) {
        let division = Division::from_code(kind)?;
        return Some(WorkId::Provision { instrument, division, number: number.into() });
    }
    if let Some(sector) = Sector::from_code(owner) {
        return match kind {
            "rec" => Some(WorkId::Recommendation(sector, number.into())),
            "rpt" => Some(WorkId::Report(sector, number.into())),
            "question" => {
                let (number, group) = number.split_once('/')?;
                Some(WorkId::Question { sector, number: number.parse().ok()?, group: group.parse().ok()? })
            }
            _ => None,
        };
    }
    let body = Body::from_code(owner)?;
    if kind == "doc" {
        let symbol: Symbol = number.parse().ok().filter(|symbol: &Symbol| symbol.body() == body)?;
        return Some(WorkId::Document { body, symbol: symbol.to_string().into() });
    }
    let kind = ActKind::from_code(kind)?;
    if body.is_united_nations() {
        let (session, number) = number.split_once('/').map_or((None, number), |(session, nr)| (Some(session), nr));
        let session = session.map(str::parse).transpose().ok()?;
        return Some(WorkId::UnitedNations { body, session, number: number.parse().ok()? });
    }
    let (series, number) = number.split_once('-').map_or((None, number), |(year, nr)| (Some(year), nr));
    let series = series.map(str::parse).transpose().ok()?;
    Some(WorkId::Act { body, kind, number: number.parse().ok()?, series })
}

impl fmt::Display for WorkIdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no identifier of a work")
    }
}

impl std::error::Error for WorkIdError {}

macro_rules! codes {
    ($type:ident { $($variant:ident = $code:literal,)+ }) => {
        impl $type {
            /// Every value.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The code in identifiers and profiles.
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The value of a code.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.code() == code)
            }
        }
    };
}

codes!(ActKind { Resolution = "res", Decision = "dec", Recommendation = "rec", Opinion = "op", });
codes!(Sector { T = "t", R = "r", D = "d", });
codes!(Division { Number = "no", Article = "art", Appendix = "app", Rule = "rule", Paragraph = "para", });
codes!(Instrument {
    Constitution = "cs",
    Convention = "cv",
    GeneralRules = "gr",
    RadioRegulations = "rr",
    TelecommunicationRegulations = "itr",
    FinancialRegulations = "finreg",
    StaffRegulations = "staffreg",
    RulesOfProcedure = "rop",
    TunisAgenda = "tunis-agenda",
});

#[cfg(test)]
mod tests {
    use super::*;

    fn check(id: &str, kind: &str, body: &str, number: &str) {
        let work: WorkId = id.parse().unwrap_or_else(|_| panic!("{id}"));
        assert_eq!((work.kind(), work.body(), work.number().as_str()), (kind, body, number));
        assert_eq!(work.to_string(), id);
    }

    #[test]
    fn identifiers_read_and_print() {
        check("itu/pp/res/179", "res", "pp", "179");
        check("itu/pp/res/1982-4", "res", "pp", "1982-4");
        check("itu/wtpf/op/2009-1", "op", "wtpf", "2009-1");
        check("itu/council/doc/C20/57", "doc", "council", "C20/57");
        check("itu/t/rec/X.1051", "rec", "t", "X.1051");
        check("itu/r/rpt/SM.2012", "rpt", "r", "SM.2012");
        check("itu/d/question/3/2", "question", "d", "3/2");
        check("itu/cs/no/68", "no", "cs", "68");
        check("itu/circular/CL-20/12", "circular", "itu", "CL-20/12");
        check("un/ga/res/70/125", "res", "ga", "70/125");
        check("un/ga/res/1514", "res", "ga", "1514");
        check("wsis/al/C5", "al", "wsis", "C5");
        check("wsis/tunis-agenda/para/68", "para", "tunis-agenda", "68");
        check("un/sdg/9.c", "sdg", "un", "9.c");
    }

    #[test]
    fn what_is_no_identifier() {
        for text in ["", "itu", "itu/pp", "itu/pp/res", "itu/pp/res/x", "itu/pp/res/0179", "itu/council/doc/c20/57"] {
            assert_eq!(text.parse::<WorkId>(), Err(WorkIdError), "{text}");
        }
    }
}
