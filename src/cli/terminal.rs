//! Texts of documents and names of files on a terminal: the one place that makes them safe and legible.

use std::fmt::{self, Write};
use std::io::{self, IsTerminal};

use hexaglot::text::{Direction, acts};

/// A text on one line. Tabs and line breaks are blanks; characters that would act on the terminal, or turn text about,
/// are spelled out (`\u{1b}`).
pub(super) struct Shown<'a>(pub(super) &'a str);

/// Colour for standard output; none where it is no terminal, or with `NO_COLOR`.
#[derive(Clone, Copy, Debug)]
pub(super) enum Paint {
    /// Escape sequences (ECMA-48, SGR).
    Sgr,
    /// Plain text.
    None,
}

/// What is painted.
#[derive(Clone, Copy, Debug)]
pub(super) enum Colour {
    Bold,
    Red,
    Green,
    Yellow,
    Blue,
    Dim,
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            match c {
                '\t' | '\n' => f.write_char(' ')?,
                c if acts(c) => write!(f, "{}", c.escape_unicode())?,
                c => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

/// The beginning of a text. One written from right to left is isolated (UAX #9, section 2.4), so that it does not turn
/// its surroundings about.
pub(super) fn excerpt(text: &str, most: usize, direction: Direction) -> String {
    let end = text.char_indices().nth(most).map_or(text.len(), |(at, _)| at);
    let more = if end < text.len() { "…" } else { "" };
    let (open, close) = match direction {
        Direction::Rtl => ("\u{2067}", "\u{2069}"),
        Direction::Ltr => ("", ""),
    };
    format!("{open}{}{more}{close}", Shown(&text[..end]))
}

impl Paint {
    /// As standard output takes it.
    pub(super) fn of_stdout() -> Self {
        let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        if io::stdout().is_terminal() && !plain { Self::Sgr } else { Self::None }
    }

    /// A text in a colour.
    pub(super) fn paint(self, colour: Colour, text: impl fmt::Display) -> String {
        let code = match colour {
            Colour::Bold => 1,
            Colour::Dim => 2,
            Colour::Red => 31,
            Colour::Green => 32,
            Colour::Yellow => 33,
            Colour::Blue => 34,
        };
        match self {
            Self::Sgr => format!("\u{1b}[{code}m{text}\u{1b}[0m"),
            Self::None => text.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_acts_on_the_terminal() {
        let hostile = "a\u{1b}[2J\u{202E}b\u{9b}\r\tc\u{2066}\nd\u{7f}";
        let shown = Shown(hostile).to_string();
        assert!(!shown.chars().any(acts), "{shown:?}");
        assert_eq!(shown, "a\\u{1b}[2J\\u{202e}b\\u{9b}\\u{d} c\\u{2066} d\\u{7f}");
        assert_eq!(excerpt("\u{627}\u{628}\u{62c}", 2, Direction::Rtl), "\u{2067}\u{627}\u{628}…\u{2069}");
    }
}
