//! Page furniture: lines that a printed page repeats and that are no part of the text.
//!
//! ```text
//! framed  = dash page ["/" pages] dash [symbol]           - 2 -   - 4 - C25/37-E   - 2/30 PP-02/56-E
//! counted = page "/" pages [symbol]                       2/30
//! glued   = page symbol | symbol word page                2PP14/67(Add.1)-A
//! bare    = page                                          2
//! ```
//!
//! A framed number is proof. The other forms need company: the symbol beside, a page break before, or another page that
//! follows. Server names and file paths stand alone. Numbers of sections are never taken: a bare number is the page's
//! only behind a page break and over the symbol.

use std::collections::HashMap;

use super::lines::Line;

/// Whether a line belongs to the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Role {
    /// It does.
    #[default]
    Body,
    /// It is page furniture.
    Running,
}

/// Bytes that a line of page furniture has at most.
const LONGEST: usize = 120;

/// Lines of the header block, where a bare symbol is the document's own.
const HEADER_LINES: usize = 12;

/// Says of each line whether it is page furniture.
pub(super) fn furniture(text: &str, lines: &[Line]) -> Vec<Role> {
    let mut roles = vec![Role::Body; lines.len()];
    let mut seen: HashMap<&str, u32> = HashMap::new();
    let mut marks = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let printed = line.of(text);
        if printed.len() > LONGEST {
            continue;
        }
        if is_server_name(printed) || is_path(printed) || is_footer(printed) {
            roles[index] = Role::Running;
        } else if let Some(mark) = Mark::parse(index, printed)
            && (mark.form != Form::Bare || line.layout.page_break_before)
        {
            marks.push(mark);
        }
        *seen.entry(printed).or_default() += 1;
    }
    let repeats = |line: &str| seen.get(line).is_some_and(|&count| count > 1);
    let mut proved_lines = Vec::new();
    // What stands directly below the marks.
    let mut companions: HashMap<&str, u32> = HashMap::new();
    for (place, mark) in marks.iter().enumerate() {
        let follows = |other: &Mark| other.pages == mark.pages && other.rest == mark.rest;
        let before = marks[..place].last().is_some_and(|other| other.page + 1 == mark.page && follows(other));
        let after = marks.get(place + 1).is_some_and(|other| mark.page + 1 == other.page && follows(other));
        let below = lines.get(mark.line + 1).filter(|line| line.layout.blank_before == 0);
        let below = below.map(|line| line.of(text)).filter(|line| line.len() <= LONGEST && !is_rule(line));
        let over_symbol = below.is_some_and(|line| is_symbol(line) && line.contains('/'));
        let company = before || after || lines[mark.line].layout.page_break_before || over_symbol;
        let proved = match mark.form {
            Form::Framed => true,
            Form::Counted => company || !mark.rest.is_empty(),
            Form::Glued => before || after || lines[mark.line].layout.page_break_before,
            Form::Bare => over_symbol,
        };
        if !proved {
            continue;
        }
        roles[mark.line] = Role::Running;
        if let Some(below) = below {
            *companions.entry(below).or_default() += 1;
        }
        proved_lines.push(mark.line);
    }
    for &line in &proved_lines {
        let companion = |line: usize| companions.get(lines[line].of(text)).is_some_and(|&count| count > 1);
        let follows = lines.get(line + 1).is_some_and(|next| next.layout.blank_before == 0);
        if follows && (is_symbol(lines[line + 1].of(text)) || companion(line + 1)) {
            roles[line + 1] = Role::Running;
        }
        if line > HEADER_LINES && lines[line].layout.blank_before == 0 {
            let above = lines[line - 1].of(text);
            if is_symbol(above) && repeats(above) {
                roles[line - 1] = Role::Running;
            }
        }
    }
    let mut heads: HashMap<&str, u32> = HashMap::new();
    let on_top = |line: &&Line| line.layout.page_break_before && line.end - line.start <= LONGEST;
    for line in lines.iter().filter(on_top) {
        *heads.entry(line.of(text)).or_default() += 1;
    }
    for (index, line) in lines.iter().enumerate().skip(HEADER_LINES) {
        let printed = line.of(text);
        let own_symbol = is_symbol(printed) && repeats(printed) && has_letter_suffix(printed);
        let top = on_top(&line) && (is_symbol(printed) || heads.get(printed).is_some_and(|&count| count > 1));
        if own_symbol || top {
            roles[index] = Role::Running;
        }
    }
    roles
}

/// Whether a line is drawn, not written.
pub(super) fn is_rule(line: &str) -> bool {
    line.len() >= 3 && line.chars().all(|c| matches!(c, '_' | '-' | '=' | '*' | '–' | '—' | '―' | '─'))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Framed,
    Counted,
    Glued,
    Bare,
}

/// A line that looks like the number of a page.
struct Mark<'a> {
    line: usize,
    form: Form,
    page: u32,
    pages: Option<u32>,
    /// What the line says besides: the symbol, or something in brackets.
    rest: &'a str,
}

impl<'a> Mark<'a> {
    fn parse(line: usize, printed: &'a str) -> Option<Self> {
        let (framed, rest) = match printed.strip_prefix(DASHES) {
            Some(rest) => (true, rest.trim_start()),
            None => (false, printed),
        };
        let rest = rest.strip_prefix("PAGE").map_or(rest, str::trim_start);
        let Some((page, rest)) = number(rest) else { return Self::behind(line, printed) };
        let (pages, rest) = match rest.strip_prefix('/').and_then(number) {
            Some((pages, rest)) if page <= pages => (Some(pages), rest),
            _ => (None, rest),
        };
        let tail = rest.trim_start();
        let (closed, tail) = match tail.strip_prefix(DASHES) {
            Some(tail) => (true, tail.trim_start()),
            None => (false, tail),
        };
        let plain = tail.is_empty() || is_symbol(tail) || tail.starts_with('(') && tail.ends_with(')');
        let form = match (framed, closed, pages) {
            _ if !plain => return Self::behind(line, printed),
            (true, true, _) | (true, false, Some(_)) => Form::Framed,
            (false, false, Some(_)) => Form::Counted,
            (false, false, None) if is_symbol(tail) => Form::Glued,
            (false, false, None) if tail.is_empty() => Form::Bare,
            _ => return None,
        };
        Some(Self { line, form, page, pages, rest: tail })
    }

    /// A symbol, words, and the number at the end.
    fn behind(line: usize, printed: &'a str) -> Option<Self> {
        let (rest, last) = printed.rsplit_once(char::is_whitespace)?;
        let (page, "") = number(last)? else { return None };
        let head = rest.split_whitespace().next()?;
        (rest.split_whitespace().count() <= 2 && is_symbol(head)).then_some(Self {
            line,
            form: Form::Glued,
            page,
            pages: None,
            rest,
        })
    }
}

const DASHES: [char; 4] = ['-', '–', '—', '−'];

/// A number of at most four digits and what follows.
fn number(text: &str) -> Option<(u32, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let value = text[..digits].parse().ok().filter(|_| digits <= 4)?;
    Some((value, &text[digits..]))
}

/// One word of capitals, digits and signs, such as symbols of documents are.
fn is_symbol(text: &str) -> bool {
    let mut chars = text.chars();
    let begins = chars.next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase());
    let marked = text.contains('/') || has_letter_suffix(text);
    begins
        && marked
        && text.len() <= 48
        && text.contains(|c: char| c.is_ascii_digit())
        && !text.contains(char::is_whitespace)
}

/// Whether a symbol ends with a hyphen and one capital, which names a language.
fn has_letter_suffix(text: &str) -> bool {
    let mut back = text.chars().rev();
    back.next().is_some_and(|c| c.is_ascii_uppercase()) && back.next() == Some('-')
}

/// The name of a file on a document server, such as `S30-CL-C-0001!!MSW-E`.
fn is_server_name(text: &str) -> bool {
    let named = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'!' | b'_' | b'.');
    let session = text.len() > 8 && text.starts_with('S') && text[1..].starts_with(|c: char| c.is_ascii_digit());
    let counted =
        text.split('-').any(|part| part.get(..4).is_some_and(|digits| digits.bytes().all(|b| b.is_ascii_digit())));
    text.is_ascii()
        && text.bytes().all(named)
        && (text.contains("!!")
            || text.matches('!').count() > 1
            || session && counted && text.matches('-').count() >= 3)
}

fn is_path(text: &str) -> bool {
    let mut chars = text.chars();
    let drive = chars.next().is_some_and(|c| c.is_ascii_alphabetic()) && chars.as_str().starts_with(":\\");
    drive || text.starts_with("\\\\")
}

/// An address between two bullets.
fn is_footer(text: &str) -> bool {
    let inner = text.strip_prefix('•').and_then(|rest| rest.strip_suffix('•'));
    inner.is_some_and(|inner| !inner.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::container::plain::lines::split;

    /// Lines of page furniture begin with `>` in what is expected.
    fn check(expected: &str) {
        let text = format!("\n{expected}\n").replace("\n>", "\n").replace("\x0C>", "\x0C");
        let lines = split(&text, &[]);
        let roles = furniture(&text, &lines);
        let marked = |line: &&str| !line.trim().is_empty();
        let wanted: Vec<_> = expected.split(['\n', '\x0C']).filter(marked).collect();
        for ((line, role), wanted) in lines.iter().zip(&roles).zip(wanted) {
            let role_wanted = if wanted.starts_with('>') { Role::Running } else { Role::Body };
            assert_eq!(*role, role_wanted, "{} in {expected:?}", line.of(&text));
        }
    }

    #[test]
    fn marks_of_pages_are_found_in_every_form() {
        check("Text\n\n>- 2 -\n>C31/7-E\n\nText\n\n>– 3 –\n\nText\n>- 4 -\n>The Council\n\n>- 5 -\n>The Council\n");
        check("Text\n\n>- 2 - C31/7-R\n\nText\n>- 2/30 PP-32/5-E\nMore");
        check("Text\n\n>2/9\n>C2031/7-A\n\nText\n\n>3/9\n\nText\n\n>4/9\n");
        check("Text\n\n>2PP34/6(Add.1)-A\nMore\n>3PP34/6(Add.1)-A\nRest");
        check("Text\n>- PAGE 2 -\nText");
        check("Text that\n\x0C>2\n>C31/7-E\ngoes on");
    }

    #[test]
    fn numbers_of_the_text_stay() {
        check("1\nIntroduction\n2\nContributions\n3\n");
        check("Text\n\x0C2\nContributions\n");
        check("1\tFees\tC31/3\n2\tSpace\tC31/4\n");
        check("C31/1\nC31/2\nC31/3\n");
        check("- 2 members left\n- 3 members stayed\n");
        check("Annex 1\n\nAnnex 2\n\nAnnex 3\n");
        check("2/3\n\nof the members\n");
        check("Document C31/7-E\n\nText about it\n\nDocument C31/7-E\n");
        check("_____\n- not a rule\n");
    }

    #[test]
    fn names_of_files_and_footers_run() {
        check(
            ">S31-CL-C-0007!!MSW-E\nText\n>P:\\ENG\\SG\\007E.docx (417095)\n>• http://www.example.org/council •\n• an item\n",
        );
        check(">S31-CLGTCFHRM8-C-0028\nText");
    }

    #[test]
    fn what_stands_on_top_of_every_page_runs() {
        let body = "Text\n".repeat(20);
        check(&format!(
            "Report\n{body}\x0C>Report of the group\n{body}\x0C>Report of the group\n{body}\x0CAnnex 1\nText"
        ));
        check(&format!("Text\n{body}\n>C31/7-E\n\n{body}\n>C31/7-E\n\nText"));
    }
}
