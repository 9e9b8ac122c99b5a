//! Dates, date ranges and months in folded text, in the words of every language at once.
//!
//! ```text
//! range = [ glue ] day to day [ glue ] MONTH [ glue ] [ year ]          18 - 29 june; 1er-4 mai 2012
//!       | [ glue ] single to single                                     25 may - 2 june 2016
//!       | MONTH day to day [ "," ] [ year ]                             june 18-29, 2001
//!       | [ year mark ] month mark day [ mark ] to day mark             2018年4月17-27日
//! single = day [ suffix ] [ glue ] MONTH [ glue ] [ year ]
//!        | MONTH [ glue ] day [ suffix ] [ "," ] [ year ]
//!        | [ year mark ] month mark [ day mark ]
//!        | MONTH [ glue ] year                                          a month only
//! glue   = "of", "from" and the like; several languages have one word for both
//! ```
//!
//! A date says itself which language it is in, so one table of words serves all, also where a header
//! keeps a line of another language. Right-to-left texts type ranges in either order; a range of two
//! days of one month therefore runs from the smaller to the greater. May assume folded text.

mod token;

use std::ops::Range;

use crate::document::Date;
use token::{Kind, Token, Word, tokens};

pub(super) use token::is_letter;

/// A date or a range of dates in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// Bytes of the folded text.
    pub(crate) range: Range<usize>,
    first: Partial,
    last: Option<Partial>,
}

/// A date whose year may stand elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Partial {
    year: Option<u16>,
    month: u8,
    day: Option<u8>,
}

impl Found {
    /// Whether two dates are named.
    pub(crate) fn is_range(&self) -> bool {
        self.last.is_some()
    }

    /// The date, or the first and the last day; a year that is not printed is taken from `year`.
    pub(crate) fn dates(&self, year: Option<u16>) -> Option<(Date, Date)> {
        let last = self.last.unwrap_or(self.first);
        let last_year = last.year.or(self.first.year).or(year)?;
        let wraps = self.first.year.is_none() && self.first.month > last.month;
        let first_year = self.first.year.unwrap_or(if wraps { last_year - 1 } else { last_year });
        let date = |year, part: Partial| Date { year, month: part.month, day: part.day };
        Some((date(first_year, self.first), date(last_year, last)))
    }

    /// The year that is printed.
    pub(crate) fn year(&self) -> Option<u16> {
        self.last.and_then(|last| last.year).or(self.first.year)
    }
}

/// All dates of a folded text, in order.
pub(crate) fn find(folded: &str) -> Vec<Found> {
    let mut found = Vec::new();
    // No date is without a number.
    if !folded.bytes().any(|byte| byte.is_ascii_digit()) {
        return found;
    }
    let tokens = tokens(folded);
    let mut at = 0;
    while at < tokens.len() {
        let mut cursor = Cursor { tokens: &tokens, at };
        if let Some((first, last)) = cursor.range() {
            found.push(Found { range: tokens[at].start..tokens[cursor.at - 1].end, first, last });
            at = cursor.at;
        } else {
            at += 1;
        }
    }
    found
}

struct Cursor<'a> {
    tokens: &'a [Token],
    at: usize,
}

impl Cursor<'_> {
    fn range(&mut self) -> Option<(Partial, Option<Partial>)> {
        self.word(Word::Glue);
        let start = self.at;
        for read in [Self::days_of_month, Self::days_of_month_last, Self::days_of_marked_month] {
            self.at = start;
            if let Some((first, last)) = read(self) {
                return Some(if first.day > last.day { (last, Some(first)) } else { (first, Some(last)) });
            }
        }
        self.at = start;
        let first = self.single()?;
        let after = self.at;
        let last = self.to().and_then(|()| self.single()).filter(|last| last.day.is_some() && first.day.is_some());
        if last.is_none() {
            self.at = after;
        }
        Some((first, last))
    }

    /// `18 - 29 june 2001`
    fn days_of_month(&mut self) -> Option<(Partial, Partial)> {
        let first = self.day()?;
        self.to()?;
        let last = self.day()?;
        self.word(Word::Glue);
        let month = self.month()?;
        let year = self.year();
        Some(days(year, month, first, last))
    }

    /// `june 18-29, 2001`
    fn days_of_month_last(&mut self) -> Option<(Partial, Partial)> {
        let month = self.month()?;
        let first = self.day()?;
        self.to()?;
        let last = self.day()?;
        let year = self.year();
        Some(days(year, month, first, last))
    }

    /// `2018年4月17-27日`
    fn days_of_marked_month(&mut self) -> Option<(Partial, Partial)> {
        let year = self.marked_year();
        let month = self.marked(Word::MonthMark, 12)?;
        let first = self.number(31)?;
        self.word(Word::DayMark);
        self.to()?;
        let last = self.marked(Word::DayMark, 31)?;
        Some(days(year, month, first, last))
    }

    fn single(&mut self) -> Option<Partial> {
        let start = self.at;
        for read in [Self::day_first, Self::month_first, Self::marks, Self::month_only] {
            self.at = start;
            if let Some(date) = read(self) {
                return Some(date);
            }
        }
        self.at = start;
        None
    }

    fn day_first(&mut self) -> Option<Partial> {
        let day = self.day()?;
        self.word(Word::Glue);
        let month = self.month()?;
        Some(Partial { year: self.year(), month, day: Some(day) })
    }

    fn month_first(&mut self) -> Option<Partial> {
        let month = self.month()?;
        self.word(Word::Glue);
        let day = self.day()?;
        Some(Partial { year: self.year(), month, day: Some(day) })
    }

    fn marks(&mut self) -> Option<Partial> {
        let year = self.marked_year();
        let month = self.marked(Word::MonthMark, 12)?;
        let after = self.at;
        let day = self.marked(Word::DayMark, 31);
        if day.is_none() {
            self.at = after;
            year?;
        }
        Some(Partial { year, month, day })
    }

    fn month_only(&mut self) -> Option<Partial> {
        let month = self.month()?;
        Some(Partial { year: Some(self.year()?), month, day: None })
    }

    fn peek(&self) -> Option<Kind> {
        self.tokens.get(self.at).map(|token| token.kind)
    }

    fn word(&mut self, word: Word) -> Option<()> {
        (self.peek()? == Kind::Word(word)).then(|| self.at += 1)
    }

    fn month(&mut self) -> Option<u8> {
        let Kind::Word(Word::Month(month)) = self.peek()? else { return None };
        self.at += 1;
        Some(month)
    }

    fn number(&mut self, limit: u32) -> Option<u8> {
        let Kind::Number { value, digits: 1..=2 } = self.peek()? else { return None };
        if !(1..=limit).contains(&value) {
            return None;
        }
        self.at += 1;
        Some(value as u8)
    }

    fn day(&mut self) -> Option<u8> {
        let day = self.number(31)?;
        self.word(Word::Suffix);
        Some(day)
    }

    fn marked(&mut self, mark: Word, limit: u32) -> Option<u8> {
        let value = self.number(limit)?;
        self.word(mark)?;
        Some(value)
    }

    fn marked_year(&mut self) -> Option<u16> {
        let start = self.at;
        let year = self.bare_year();
        if year.is_none() || self.word(Word::YearMark).is_none() {
            self.at = start;
            return None;
        }
        year
    }

    fn bare_year(&mut self) -> Option<u16> {
        let Kind::Number { value, digits: 4 } = self.peek()? else { return None };
        let year = u16::try_from(value).ok().filter(|year| (1860..2100).contains(year))?;
        self.at += 1;
        Some(year)
    }

    /// The year after a month, with the words or the comma before it and the word after it.
    fn year(&mut self) -> Option<u16> {
        let start = self.at;
        if self.word(Word::Glue).is_none() && self.peek() == Some(Kind::Comma) {
            self.at += 1;
        }
        let year = self.bare_year();
        if year.is_none() {
            self.at = start;
        } else {
            self.word(Word::YearMark);
        }
        year
    }

    fn to(&mut self) -> Option<()> {
        match self.peek()? {
            Kind::Dash | Kind::Word(Word::To) => self.at += 1,
            _ => return None,
        }
        Some(())
    }
}

fn days(year: Option<u16>, month: u8, first: u8, last: u8) -> (Partial, Partial) {
    let date = |day| Partial { year, month, day: Some(day) };
    (date(first), date(last))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold;

    /// Each date as `first` or `first..last`; a year that is not printed is 2031.
    fn check(text: &str, expected: &str) {
        let folded = fold(text);
        let shown: Vec<String> = find(&folded)
            .iter()
            .map(|found| {
                let (first, last) = found.dates(Some(2031)).unwrap();
                if found.is_range() { format!("{first}..{last}") } else { first.to_string() }
            })
            .collect();
        assert_eq!(shown.join(" "), expected, "{text}");
    }

    #[test]
    fn single_dates() {
        for (text, expected) in [
            ("Document C31/7-E3 March 2031Original: English", "2031-03-03"),
            ("1er mai 2012", "2012-05-01"),
            ("7 de junio de 2017", "2017-06-07"),
            ("28 июня 2017 года", "2017-06-28"),
            ("28 ИЮНЯ 2017 г.Оригинал", "2017-06-28"),
            ("文件 C2031/31-C2031年4月27日原文：法文", "2031-04-27"),
            ("25 مايو 2001الأصل: بالفرنسية", "2001-05-25"),
            ("٢٥ مايو ٢٠٠١", "2001-05-25"),
            ("May 5, 2025", "2025-05-05"),
            ("Juin 2017", "2017-06"),
            ("Июнь 2017 года", "2017-06"),
            ("2019年1月", "2019-01"),
            ("يناير 2019", "2019-01"),
            ("the 40 members may 5 times", "2031-05-05"),
            ("C31/12 of 2031, paragraph 3", ""),
        ] {
            check(text, expected);
        }
    }

    #[test]
    fn ranges() {
        for (text, expected) in [
            ("Oslo, 9-19 June 2031", "2031-06-09..2031-06-19"),
            ("Genève, 1er-4 mai 2012", "2012-05-01..2012-05-04"),
            ("du 18 au 29 juin 2001", "2001-06-18..2001-06-29"),
            ("Ginebra, del 18 al 29 de junio de 2001", "2001-06-18..2001-06-29"),
            ("(18 - 29 DE JUNIO)", "2031-06-18..2031-06-29"),
            ("Женева, 17–27 апреля 2018 годаДокумент", "2018-04-17..2018-04-27"),
            ("с 18 по 29 июня 2001 г.", "2001-06-18..2001-06-29"),
            ("Пусан, 20 октября – 7 ноября 2014 г.", "2014-10-20..2014-11-07"),
            ("理事会2018年会议2018年4月17-27日，日内瓦", "2018-04-17..2018-04-27"),
            ("(6月18 - 29日)", "2031-06-18..2031-06-29"),
            ("2016年5月25日-6月2日，日内瓦", "2016-05-25..2016-06-02"),
            ("2016年5月25日至2016年6月2日", "2016-05-25..2016-06-02"),
            ("جنيف، 14-10 مايو 2031", "2031-05-10..2031-05-14"),
            ("جنيف، 28 مايو - 2 يونيو 2031", "2031-05-28..2031-06-02"),
            ("(من 18 إلى 29 يونيو)", "2031-06-18..2031-06-29"),
            ("18 December - 3 January 2032", "2031-12-18..2032-01-03"),
            ("June 18-29, 2001", "2001-06-18..2001-06-29"),
            ("10-20 June 201912 April 2019", "2019-06-10..2019-06-20 2019-04-12"),
        ] {
            check(text, expected);
        }
    }
}
