//! What is cited by a label of its own: action lines, Sustainable Development Goals, circular letters and
//! resolutions by the code of the United Nations.

use super::cursor::{Cursor, Text, continue_list};
use super::raw::{MEMBERS, Raw, Subject};
use super::vocabulary::{self, Meaning};
use super::words::Word;
use crate::work::{Body, latin_look_alike};

/// `Action Lines C2, C5 and C6`; in some languages the label stands before the noun.
pub(super) fn action_lines(text: Text<'_>, word: Word, floor: usize) -> Option<Raw> {
    let mut cursor = text.cursor(word.end);
    cursor.blank();
    let mut lines: Vec<u32> = line(&mut cursor).into_iter().collect();
    if lines.is_empty() {
        let (lines, start) = lines_before(text, word.start, floor)?;
        return Some(Raw { range: start..word.end, subject: Subject::ActionLines(lines), part: None });
    }
    continue_list(&mut cursor, &mut lines, line);
    Some(Raw { range: word.start..cursor.at, subject: Subject::ActionLines(lines), part: None })
}

/// `Goals 4, 5, 9 and 16`; a plain noun counts only if the Goals are named behind.
pub(super) fn goals(text: Text<'_>, word: Word, plain: bool) -> Option<Raw> {
    let mut cursor = text.cursor(word.end);
    cursor.blank();
    let mut goals = vec![goal(&mut cursor)?];
    continue_list(&mut cursor, &mut goals, goal);
    if plain {
        let phrases = &text.vocabulary.phrases;
        let mut ahead = cursor;
        for _ in 0..4 {
            ahead.blank();
            ahead.eat('(');
            if !ahead.phrase(&phrases.link) {
                break;
            }
        }
        ahead.blank();
        let named =
            ahead.phrase(&phrases.goal_of) || ahead.take(|meaning| (meaning == Meaning::Goal).then_some(())).is_some();
        named.then_some(())?;
        cursor = ahead;
    }
    Some(Raw { range: word.start..cursor.at, subject: Subject::Goals(goals), part: None })
}

/// `Circular Letter CL-20/12`.
pub(super) fn circular(text: Text<'_>, word: Word) -> Option<Raw> {
    let mut cursor = text.cursor(word.end);
    cursor.blank();
    let code = circular_code(&mut cursor)?;
    Some(Raw { range: word.start..cursor.at, subject: Subject::Circular(code), part: None })
}

/// `DM-20/1021` by itself.
pub(super) fn circular_alone(text: Text<'_>, word: Word) -> Option<Raw> {
    let mut cursor = text.cursor(word.start);
    let code = circular_code(&mut cursor)?;
    let mut ahead = cursor;
    ahead.phrase(&text.vocabulary.phrases.counter);
    if ahead.take(|meaning| (meaning == Meaning::Circular).then_some(())).is_some() {
        cursor = ahead;
    }
    Some(Raw { range: word.start..cursor.at, subject: Subject::Circular(code), part: None })
}

/// `A/RES/70/125`, `S/RES/1325`.
pub(super) fn united_nations(text: Text<'_>, word: Word, body: Body) -> Option<Raw> {
    let mut cursor = text.cursor(word.end);
    let (first, _) = cursor.digits()?;
    let mut ahead = cursor;
    let second = if ahead.eat('/') { ahead.digits() } else { None };
    let (session, number) = match second {
        Some((second, _)) => {
            cursor = ahead;
            (Some(first), second)
        }
        None => (None, first),
    };
    let subject = Subject::UnitedNations { body, session, number };
    Some(Raw { range: word.start..cursor.at, subject, part: None })
}

fn line(cursor: &mut Cursor<'_>) -> Option<u32> {
    let mut ahead = *cursor;
    if !letter(&mut ahead) {
        return None;
    }
    ahead.eat('.');
    ahead.blank();
    let (number, _) = ahead.digits().filter(|(value, _)| (1..=11).contains(value))?;
    *cursor = ahead;
    Some(number)
}

/// The letter of the action lines, as the language prints it.
fn letter(cursor: &mut Cursor<'_>) -> bool {
    if let Some(c) = cursor.peek().filter(|c| latin_look_alike(*c) == 'c') {
        return cursor.eat(c);
    }
    let found = cursor.text.vocabulary.phrases.line_letter.glued(cursor.rest());
    cursor.at += found.unwrap_or_default();
    found.is_some()
}

/// The lines before a noun, in printed order, and where the first of them begins.
fn lines_before(text: Text<'_>, end: usize, floor: usize) -> Option<(Vec<u32>, usize)> {
    let (line, mut start) = line_before(text, end, floor)?;
    let mut lines = vec![line];
    while lines.len() < MEMBERS {
        let head = text.folded[floor..start].trim_end_matches(' ');
        let comma = head.strip_suffix([',', '\u{60C}', '\u{3001}']).map(str::len);
        let and = || Some(head.len() - vocabulary::phrase_before(&text.vocabulary.phrases.and, head)?);
        let Some((line, before)) = comma.or_else(and).and_then(|len| line_before(text, floor + len, floor)) else {
            break;
        };
        lines.insert(0, line);
        start = before;
    }
    Some((lines, start))
}

fn line_before(text: Text<'_>, end: usize, floor: usize) -> Option<(u32, usize)> {
    let head = text.folded[floor..end].trim_end_matches(' ');
    let digits = head.bytes().rev().take_while(u8::is_ascii_digit).count();
    let letter = head[..head.len() - digits].chars().next_back().filter(|c| latin_look_alike(*c) == 'c')?;
    let start = head.len() - digits - letter.len_utf8();
    let number = head[head.len() - digits..].parse().ok().filter(|line| (1..=11).contains(line))?;
    Some((number, floor + start))
}

fn goal(cursor: &mut Cursor<'_>) -> Option<Box<str>> {
    let mut ahead = *cursor;
    let (mut number, _) = ahead.digits().filter(|(value, _)| (1..=19).contains(value))?;
    let mut target = ahead;
    let mut label = String::new();
    if target.eat('.') {
        if let Some((mut value, _)) = target.digits() {
            if target.text.vocabulary.minor_first {
                std::mem::swap(&mut number, &mut value);
            }
            label = format!(".{value}");
        } else if let Some(letter) = target_letter(&mut target) {
            label = format!(".{letter}");
        }
    }
    if !label.is_empty() {
        ahead = target;
    }
    if ahead.is_unit() || !(1..=17).contains(&number) {
        return None;
    }
    *cursor = ahead;
    Some(format!("{number}{label}").into())
}

/// The letter of a target of means (`9.c`), as the language prints it.
fn target_letter(cursor: &mut Cursor<'_>) -> Option<char> {
    let printed = cursor.peek()?;
    let own = cursor.text.vocabulary.phrases.target_letters.iter().position(|letter| letter.chars().eq([printed]));
    let letter = match own {
        Some(place) => ('a'..='d').nth(place)?,
        None => Some(latin_look_alike(printed)).filter(|c| matches!(c, 'a'..='d'))?,
    };
    cursor.at += printed.len_utf8();
    (!cursor.is_inside_word()).then_some(letter)
}

fn circular_code(cursor: &mut Cursor<'_>) -> Option<Box<str>> {
    let mut ahead = *cursor;
    let mut code = String::new();
    while let Some(letter) = ahead.peek().map(latin_look_alike).filter(char::is_ascii_lowercase) {
        ahead.at += ahead.peek().map_or(1, char::len_utf8);
        code.push(letter.to_ascii_uppercase());
    }
    if !(2..=5).contains(&code.len()) {
        return None;
    }
    let hyphen = ahead.eat('-');
    if !hyphen && !ahead.eat('/') {
        return None;
    }
    code.push(if hyphen { '-' } else { '/' });
    let (number, len) = ahead.digits()?;
    let digits = format!("{number:0len$}");
    code.push_str(&digits);
    let mut further = ahead;
    if further.eat('/')
        && let Some((number, _)) = further.digits()
    {
        code.push('/');
        code.push_str(&number.to_string());
        ahead = further;
    }
    let phrases = &ahead.text.vocabulary.phrases;
    if ahead.is_inside_word() && vocabulary::phrase(&phrases.counter, ahead.rest()).is_none() {
        return None;
    }
    *cursor = ahead;
    Some(code.into())
}
