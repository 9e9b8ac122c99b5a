//! Spans of years, as they are typed: `2018`, `2016..2020`, `2016..`, `..2020`. Both ends are meant.

use std::str::FromStr;

/// A span of years; an end that is not given is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Years {
    /// The first year.
    pub first: Option<u16>,
    /// The last year.
    pub last: Option<u16>,
}

/// The text is no span of years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a year (2018) or a span of years (2016..2020, 2016.., ..2020)")]
pub struct NoYears;

impl FromStr for Years {
    type Err = NoYears;

    fn from_str(text: &str) -> Result<Self, NoYears> {
        let year = |text: &str| match text {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| NoYears),
        };
        let (first, last) = text.split_once("..").unwrap_or((text, text));
        let years = Self { first: year(first)?, last: year(last)? };
        match years {
            Self { first: None, last: None } => Err(NoYears),
            Self { first: Some(first), last: Some(last) } if first > last => Err(NoYears),
            years => Ok(years),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_read() {
        let check = |text: &str, first, last| assert_eq!(text.parse(), Ok(Years { first, last }), "{text}");
        check("2018", Some(2018), Some(2018));
        check("2016..2020", Some(2016), Some(2020));
        check("2016..", Some(2016), None);
        check("..2020", None, Some(2020));
        for text in ["", "..", "x", "2020..2016", "2016-2020", "2016..2018..2020"] {
            assert_eq!(text.parse::<Years>(), Err(NoYears), "{text}");
        }
    }
}
