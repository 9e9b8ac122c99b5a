//! Quotation marks: where a paragraph opens and closes them.
//!
//! Straight marks open and close alike, Arabic texts turn curly ones about and Russian ones close with
//! the mark that opens elsewhere, so a mark is judged by its neighbours first and by its shape second.
//! Title marks (`《》`) are no quotation marks.

/// The quotation marks of one paragraph.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Quotes {
    /// Marks opened less marks closed.
    pub(super) net: i8,
    /// The paragraph begins with an opening mark.
    pub(super) first: bool,
    /// The paragraph ends with a closing mark, a full stop behind it apart.
    pub(super) last: bool,
}

impl Quotes {
    /// Reads the marks of a paragraph, its label left out.
    pub(super) fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        if memchr::memchr3(b'"', 0xC2, 0xE2, bytes).is_none() && memchr::memchr(0xE3, bytes).is_none() {
            return Self::default();
        }
        let mut quotes = Self::default();
        let mut before = None;
        let mut end_of_last = 0;
        for (at, c) in text.char_indices() {
            if let Some(shape) = shape(c) {
                let behind = at + c.len_utf8();
                let opens = match (may_precede(before), may_follow(text[behind..].chars().next())) {
                    (true, false) => shape != Shape::Close,
                    (false, true) => shape == Shape::Open,
                    _ => shape.opens(quotes.net),
                };
                quotes.net = quotes.net.saturating_add(if opens { 1 } else { -1 });
                quotes.first |= at == 0 && opens;
                if !opens {
                    end_of_last = behind;
                }
            }
            before = Some(c);
        }
        quotes.last = end_of_last > 0 && text[end_of_last..].chars().all(is_stop);
        quotes
    }

    /// The whole paragraph is one quotation.
    pub(super) fn whole(self) -> bool {
        self.net == 0 && self.first && self.last
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Open,
    Close,
    /// Opens and closes, by the place.
    Either,
    /// As `Either`, but opens when the place does not tell.
    EitherOpen,
    /// As `Either`, but closes when the place does not tell.
    EitherClose,
}

impl Shape {
    fn opens(self, open: i8) -> bool {
        match self {
            Self::Open | Self::EitherOpen => true,
            Self::Close | Self::EitherClose => false,
            Self::Either => open <= 0,
        }
    }
}

fn shape(c: char) -> Option<Shape> {
    Some(match c {
        '"' | '\u{FF02}' | '\u{201F}' => Shape::Either,
        '\u{201C}' => Shape::EitherOpen,
        '\u{201D}' => Shape::EitherClose,
        '«' | '\u{201E}' | '\u{300C}' | '\u{300E}' => Shape::Open,
        '»' | '\u{300D}' | '\u{300F}' => Shape::Close,
        _ => return None,
    })
}

/// What can stand before an opening mark.
fn may_precede(c: Option<char>) -> bool {
    c.is_none_or(|c| {
        c.is_whitespace() || matches!(c, '(' | '[' | '-' | '–' | '—' | '/' | ':' | '（' | '：' | '，' | '、' | '；')
    })
}

/// What can stand behind a closing mark.
fn may_follow(c: Option<char>) -> bool {
    c.is_none_or(|c| c.is_whitespace() || is_stop(c) || matches!(c, ']' | '-' | '–' | '—' | '/' | '、'))
}

fn is_stop(c: char) -> bool {
    matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '。' | '；' | '，' | '\u{61B}' | '\u{60C}' | '\u{61F}' | ')' | '）')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, net: i8, first: bool, last: bool) {
        assert_eq!(Quotes::of(text), Quotes { net, first, last }, "{text}");
    }

    #[test]
    fn opened_and_closed() {
        check("no marks", 0, false, false);
        check("\"to keep the group,", 1, true, false);
        check("to send data.\"", -1, false, true);
        check("إرسال البيانات؛\"", -1, false, true);
        check("«создать группу:", 1, true, false);
        check("по просьбе.»", -1, false, true);
        check("“设立工作组，", 1, true, false);
        check("提供协助。”", -1, false, true);
        check("”إنشاء فريق“", 0, true, true);
        check("„рабочая группа“.", 0, true, true);
        check("asked: “to keep the panel,", 1, false, false);
    }

    #[test]
    fn titles_inside() {
        check("\"mantener el grupo sobre \"redes seguras\" y", 1, true, false);
        check("the report \"Safe networks\" was noted", 0, false, false);
        check("《公约》第102款", 0, false, false);
        check("工作组“安全网络”的报告", 0, false, false);
    }
}
