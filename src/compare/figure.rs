//! Figures of a text, in a form that does not depend on the language's way of printing them.

use super::version::Citation;
use crate::text::digits;

/// Digits that a figure must have: shorter ones are written out in one language and not in the other.
const DIGITS: usize = 3;

/// The figures of a text outside citations, as ASCII digits without separators of thousands. Citations are in the order
/// of the text.
pub(super) fn figures(text: &str, citations: &[Citation]) -> Vec<String> {
    let mut figures = Vec::new();
    let mut figure = Figure::default();
    let mut cited = Cited { citations, end: 0 };
    for (at, c) in text.chars().enumerate() {
        match digits::value(c) {
            Some(digit) => {
                if figure.digits.is_empty() {
                    figure.start = at;
                }
                figure.push(digit);
            }
            None if is_separator(c) && figure.may_go_on() => figure.group = Some(0),
            None => figure.end(&mut cited, &mut figures),
        }
    }
    figure.end(&mut cited, &mut figures);
    figures
}

/// A figure that is being read.
#[derive(Default)]
struct Figure {
    digits: String,
    start: usize,
    /// Digits since the last separator, if there was one.
    group: Option<usize>,
}

impl Figure {
    fn push(&mut self, digit: u8) {
        self.digits.push(char::from(b'0' + digit));
        if let Some(group) = &mut self.group {
            *group += 1;
        }
    }

    /// Whether a separator of thousands may follow: up to three digits, or three since the last one.
    fn may_go_on(&self) -> bool {
        match self.group {
            None => (1..=3).contains(&self.digits.len()),
            Some(group) => group == 3,
        }
    }

    fn end(&mut self, cited: &mut Cited<'_>, figures: &mut Vec<String>) {
        let Self { mut digits, start, group } = std::mem::take(self);
        // What followed the separator was no group of thousands, but a fraction, a day or a number of its own.
        let tail = group.filter(|group| *group != 3).map(|group| digits.split_off(digits.len() - group));
        let wanted = [Some(digits), tail].into_iter().flatten().filter(|digits| digits.len() >= DIGITS);
        let is_cited = cited.holds(start);
        figures.extend(wanted.filter(|_| !is_cited));
    }
}

/// Which part of a text is cited, asked from its beginning to its end.
struct Cited<'a> {
    /// Citations that begin later.
    citations: &'a [Citation],
    /// Where the last one of the others ends.
    end: usize,
}

impl Cited<'_> {
    fn holds(&mut self, at: usize) -> bool {
        while let Some((first, later)) = self.citations.split_first().filter(|(first, _)| first.start <= at) {
            self.end = self.end.max(first.end);
            self.citations = later;
        }
        at < self.end
    }
}

/// A separator of thousands in one of the languages; a common blank counts, since texts lose the narrow ones.
fn is_separator(c: char) -> bool {
    matches!(c, ' ' | '.' | ',' | '\'' | '\u{A0}' | '\u{202F}' | '\u{2019}' | '\u{66C}' | '\u{FF0C}')
}

#[cfg(test)]
mod tests {
    use super::figures;

    #[test]
    fn figures_are_the_same_in_every_print() {
        for (text, expected) in [
            ("CHF 1 250 000 in 2019", &["1250000", "2019"][..]),
            ("1,250,000; 12%", &["1250000"]),
            ("1.250.000,50", &["1250000"]),
            ("١٬٢٥٠ and ２０１９", &["1250", "2019"]),
            ("2018, 2019 2020", &["2018", "2019", "2020"]),
            ("12 3", &[]),
            ("21-31 March 2022", &["2022"]),
            ("100 20", &["100"]),
        ] {
            assert_eq!(figures(text, &[]), expected, "{text}");
        }
    }
}
