//! How numbers and markers are printed in each language.

use hexaglot::Language;

use super::work::{Marker, Number, Suffix};

/// The letters of Arabic items in their order, which is that of their old numeric values.
const ABJAD: [&str; 10] = ["أ", "ب", "ج", "د", "ه", "و", "ز", "ح", "ط", "ي"];

/// Letters that do not join to the left; a blank parts them from the bracket.
const UNJOINED: &str = "أدهوز";

/// The printed form of a section number.
pub fn number(language: Language, number: &Number) -> String {
    let mut parts: Vec<String> = number.parts.iter().map(u32::to_string).collect();
    if minor_first(language) {
        parts.reverse();
    }
    parts.join(".") + number.suffix.map_or("", |suffix| printed_suffix(language, suffix))
}

/// The printed form of a marker; `None` where nothing is printed.
pub fn marker(language: Language, marker: &Marker) -> Option<String> {
    Some(match marker {
        Marker::Bullet(glyph) => glyph.to_string(),
        Marker::Letter(ordinal) if language == Language::Arabic => {
            let letter = ABJAD[*ordinal as usize - 1];
            format!("{letter}{})", if UNJOINED.contains(letter) { "\u{a0}" } else { "" })
        }
        Marker::Roman(value) if language == Language::Arabic => format!("'{value}'"),
        Marker::Letter(_) | Marker::Roman(_) => format!("{marker})"),
        Marker::Number(number_) => number(language, number_),
        Marker::None => return None,
    })
}

/// Roman numerals up to twelve.
pub fn roman(value: u32) -> &'static str {
    ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"][value as usize - 1]
}

/// Whether numbers of several parts are printed minor part first.
pub fn minor_first(language: Language) -> bool {
    language.profile().flag("language", "minor-first")
}

/// Whether the language is written from right to left.
pub fn right_to_left(language: Language) -> bool {
    language.profile().flag("language", "right-to-left")
}

fn printed_suffix(language: Language, suffix: Suffix) -> &'static str {
    match (language, suffix) {
        (Language::Arabic, Suffix::Bis) => " مكرراً",
        (Language::Arabic, Suffix::Ter) => " مكرراً ثانياً",
        (Language::Chinese, Suffix::Bis) => "之二",
        (Language::Chinese, Suffix::Ter) => "之三",
        (_, suffix) => suffix.canonical(),
    }
}
