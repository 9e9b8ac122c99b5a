//! Numbers of works, and lists of them.
//!
//! ```text
//! list  = item { sep item }              101, 102 and 133      3 to 5      160A-160H
//! item  = [ from ] [ ordinal ] number [ counter ] [ clause [ counter ] ]
//! sep   = "," | and | "," and | to | "-"
//! ```

use super::clause::{self, Clause};
use super::cursor::Cursor;
use super::raw::MEMBERS;
use super::vocabulary::{self, Count, Meaning};
use crate::text::is_alphabetic;
use crate::work::latin_look_alike;

/// A number as printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Number {
    /// `179`, `14A`, `191bis`.
    Plain(u32, Option<Box<str>>),
    /// `13.18`, `5.340A`.
    Dotted(u32, u32, Option<Box<str>>),
    /// `70/125`, `5/2`.
    Slash(u32, u32),
    /// `1-8`, where the second is the number of the edition.
    Edition(u32, u32),
    /// `234-1/7`: number, edition, group.
    EditionSlash(u32, u32, u32),
}

/// One member of a list.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub(super) number: Number,
    /// Last number of a range that begins with `number`.
    pub(super) through: Option<Number>,
    /// The member's own clause.
    pub(super) clause: Option<Clause>,
    /// Where it stands, clause included.
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Shapes that a class of works allows for its numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Whole numbers; two with a slash for the United Nations.
    Act,
    /// Number and edition (`1-8`).
    Edition,
    /// Number of a provision: letters, `bis`, dots.
    Provision,
    /// Number and study group.
    Question,
}

/// Reads a list; the cursor stands behind its last member.
pub(super) fn list(cursor: &mut Cursor<'_>, shape: Shape, count: Count) -> Option<Vec<Item>> {
    let mut ahead = *cursor;
    let phrases = &ahead.text.vocabulary.phrases;
    let from = ahead.phrase(&phrases.from);
    let mut first = ahead;
    let announced = first.phrase(&phrases.ordinal);
    let marked = ahead.phrase(&phrases.mark);
    let mut items = vec![item(&mut ahead, shape)?];
    *cursor = ahead;
    let mut closed = false;
    while items.len() < MEMBERS {
        let mut ahead = *cursor;
        let Some(joint) = joint(&mut ahead, shape) else { break };
        // After the last `and` a comma goes on with the sentence, unless the language repeats the conjunction.
        if closed && joint == Joint::Comma {
            break;
        }
        // A word that announces this number and not the first one opens another mention.
        let mut further = ahead;
        if !announced && further.phrase(&phrases.ordinal) {
            break;
        }
        if shape == Shape::Act
            && !marked
            && ahead.word().is_some_and(|word| matches!(word.meaning, Meaning::Provision(_)))
        {
            break;
        }
        let Some(next) = item(&mut ahead, shape) else { break };
        let last = items.len() - 1;
        if joint == Joint::Range {
            if !is_range(&items[last], &next) || (count == Count::One && ahead.text.vocabulary.noun_last.is_empty()) {
                break;
            }
            items[last].through = Some(next.number);
            items[last].clause = next.clause;
            items[last].end = next.end;
        } else {
            if !is_member(ahead, &next, shape, count, joint) {
                break;
            }
            items.push(next);
        }
        closed |= joint == Joint::And;
        *cursor = ahead;
    }
    // `from 3 to 5` opens a range, and the same word something else before a count.
    (!from || items[0].through.is_some()).then_some(items)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Joint {
    Comma,
    And,
    Range,
}

fn joint(cursor: &mut Cursor<'_>, shape: Shape) -> Option<Joint> {
    let phrases = &cursor.text.vocabulary.phrases;
    let blank = cursor.blank();
    let mut ahead = *cursor;
    if shape != Shape::Edition && ahead.eat('-') {
        ahead.blank();
        *cursor = ahead;
        return Some(Joint::Range);
    }
    let comma = cursor.eat(',') || cursor.eat('\u{60C}') || cursor.eat('\u{3001}') || cursor.eat(';');
    if comma {
        cursor.blank();
    }
    let glued = !blank && !comma && cursor.is_inside_word();
    if !glued && cursor.phrase(&phrases.and) {
        cursor.blank();
        return Some(Joint::And);
    }
    if !comma && !glued && cursor.phrase(&phrases.to) {
        cursor.blank();
        return Some(Joint::Range);
    }
    comma.then_some(Joint::Comma)
}

/// A range runs upwards between numbers of one shape. In text from right to left it may be typed from its
/// end; that is for the expansion to see.
fn is_range(first: &Item, last: &Item) -> bool {
    if first.clause.is_some() || first.through.is_some() {
        return false;
    }
    match (&first.number, &last.number) {
        (Number::Plain(a, None), Number::Plain(b, None)) => a != b,
        (Number::Plain(a, Some(x)), Number::Plain(b, Some(y))) => a == b && x < y && x.len() == 1 && y.len() == 1,
        (Number::Dotted(a, x, None), Number::Dotted(b, y, None)) => (a == b && x < y) || (x == y && a < b),
        _ => false,
    }
}

/// Whether a further number belongs to the list and does not count something else (`102 delegates`).
fn is_member(ahead: Cursor<'_>, next: &Item, shape: Shape, count: Count, joint: Joint) -> bool {
    if let (Shape::Act, Number::Plain(1865..=2100, None)) = (shape, &next.number) {
        return false;
    }
    if next.clause.is_some() || (count == Count::Many && joint == Joint::And) {
        return true;
    }
    let mut after = ahead;
    after.blank();
    let phrases = &after.text.vocabulary.phrases;
    let known = [&phrases.and, &phrases.to, &phrases.link, &phrases.counter, &phrases.revised];
    if known.iter().any(|list| vocabulary::phrase(list, after.rest()).is_some()) {
        return true;
    }
    let word = after.word().map(|word| word.meaning);
    !after.peek().is_some_and(|c| is_alphabetic(c) && !is_ideograph(c))
        || matches!(word, Some(Meaning::Body(..) | Meaning::Code(..) | Meaning::Instrument(_) | Meaning::Act(..)))
}

fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{9FFF}')
}

/// One member with its own clause.
fn item(cursor: &mut Cursor<'_>, shape: Shape) -> Option<Item> {
    let phrases = &cursor.text.vocabulary.phrases;
    cursor.phrase(&phrases.mark);
    cursor.blank();
    cursor.phrase(&phrases.ordinal);
    cursor.blank();
    let start = cursor.at;
    let number = number(cursor, shape)?;
    cursor.counter();
    let clause = match shape {
        Shape::Act | Shape::Edition => clause::parenthesised(cursor),
        Shape::Provision | Shape::Question => None,
    };
    let end = cursor.at;
    if clause.is_some() {
        cursor.counter();
    }
    Some(Item { number, through: None, clause, start, end })
}

fn number(cursor: &mut Cursor<'_>, shape: Shape) -> Option<Number> {
    let mut ahead = *cursor;
    let (mut value, len) = ahead.digits().filter(|(_, len)| *len <= 5)?;
    // The number of the next heading may be glued on.
    if shape == Shape::Act && len == 5 && ahead.peek().is_some_and(is_alphabetic) && !ahead.is_unit() {
        value /= 10;
        ahead.at -= 1;
    }
    let found = match shape {
        Shape::Act => act(&mut ahead, value)?,
        Shape::Edition => edition(&mut ahead, value),
        Shape::Provision => provision(&mut ahead, value)?,
        Shape::Question => question(&mut ahead, value)?,
    };
    if shape != Shape::Provision && (ahead.is_unit() || ahead.rest().starts_with('%')) {
        return None;
    }
    *cursor = ahead;
    Some(found)
}

fn act(cursor: &mut Cursor<'_>, value: u32) -> Option<Number> {
    let mut ahead = *cursor;
    if ahead.eat('/') {
        let (second, _) = ahead.digits().filter(|(_, len)| *len <= 4)?;
        if ahead.peek() == Some('/') {
            return None;
        }
        *cursor = ahead;
        return Some(Number::Slash(value, second));
    }
    // `2.1` is no number of an act, `179.` at the end of a sentence is.
    let decimal = ahead.eat('.') && ahead.digits().is_some();
    (!decimal).then_some(Number::Plain(value, None))
}

fn edition(cursor: &mut Cursor<'_>, value: u32) -> Number {
    let mut ahead = *cursor;
    let edition = if ahead.eat('-') { ahead.digits().filter(|(_, len)| *len <= 2) } else { None };
    match edition {
        Some((edition, _)) => {
            *cursor = ahead;
            Number::Edition(value, edition)
        }
        // The first edition is printed without a number.
        None => Number::Edition(value, 0),
    }
}

fn question(cursor: &mut Cursor<'_>, value: u32) -> Option<Number> {
    if !cursor.rest().starts_with('-') {
        let mut ahead = *cursor;
        if !ahead.eat('/') {
            return Some(Number::Plain(value, None));
        }
        let (group, _) = ahead.digits().filter(|(_, len)| *len <= 2)?;
        *cursor = ahead;
        return Some(Number::Slash(value, group));
    }
    let Number::Edition(value, edition) = edition(cursor, value) else { return None };
    cursor.eat('/').then_some(())?;
    let (group, _) = cursor.digits().filter(|(_, len)| *len <= 2)?;
    Some(Number::EditionSlash(value, edition, group))
}

fn provision(cursor: &mut Cursor<'_>, value: u32) -> Option<Number> {
    let mut ahead = *cursor;
    if ahead.eat('.') && ahead.peek().is_some_and(|c| c.is_ascii_digit()) {
        let (second, _) = ahead.digits()?;
        *cursor = ahead;
        let suffix = suffix(cursor)?;
        return Some(Number::Dotted(value, second, suffix));
    }
    let suffix = suffix(cursor)?;
    // `388A.5`: the letter belongs to the part that is printed first.
    let mut ahead = *cursor;
    if suffix.is_some()
        && cursor.text.vocabulary.minor_first
        && ahead.eat('.')
        && let Some((second, _)) = ahead.digits()
    {
        *cursor = ahead;
        return Some(Number::Dotted(value, second, suffix));
    }
    Some(Number::Plain(value, suffix))
}

/// A letter or `bis`, `ter` behind the number of a provision; `None` when some other word is glued on.
#[expect(clippy::option_option, reason = "no suffix is a value, a foreign one a failure")]
fn suffix(cursor: &mut Cursor<'_>) -> Option<Option<Box<str>>> {
    let glued: usize = cursor.rest().chars().take_while(|c| is_european(*c)).map(char::len_utf8).sum();
    let letters = &cursor.rest()[..glued];
    let latin: String = letters.chars().map(latin_look_alike).collect();
    let suffix = match latin.as_str() {
        "" => return Some(None),
        // A conjunction whose blanks were lost; suffixes are capitals.
        _ if is_small_conjunction(*cursor) => return Some(None),
        "bis" | "ter" | "quater" => latin,
        _ if latin.len() == 1 && latin.is_ascii() => latin.to_ascii_uppercase(),
        _ => {
            let known = [&cursor.text.vocabulary.phrases.and, &cursor.text.vocabulary.phrases.link];
            let word =
                cursor.word().is_some() || known.iter().any(|list| vocabulary::phrase(list, cursor.rest()).is_some());
            return word.then_some(None);
        }
    };
    cursor.at += glued;
    Some(Some(suffix.into()))
}

fn is_small_conjunction(cursor: Cursor<'_>) -> bool {
    let small = cursor.text.printed(cursor.at).is_some_and(char::is_lowercase);
    let joints = [&cursor.text.vocabulary.phrases.and, &cursor.text.vocabulary.phrases.to];
    small && joints.iter().any(|list| vocabulary::phrase(list, cursor.rest()).is_some())
}

fn is_european(c: char) -> bool {
    c.is_ascii_lowercase() || matches!(c, '\u{430}'..='\u{45F}')
}
