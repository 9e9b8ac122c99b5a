//! How familiar a decoded text looks: frequent letters and signs of the six languages for it, what no writer
//! would type against it. Encodings are told apart by this, so it looks at characters beyond ASCII only.

use std::sync::OnceLock;

use super::Language;

/// What a stretch of text shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Familiarity {
    /// Visible ASCII characters and blanks.
    pub ascii: u32,
    /// Characters beyond ASCII.
    pub beyond: u32,
    /// Among these, twice the frequent ones, a Han character four times.
    pub known: u32,
    /// Replaced or private characters, controls, letters of two scripts in one word, capitals after small letters.
    pub strange: u32,
}

impl Familiarity {
    /// How familiar the characters beyond ASCII are, in percent; negative when most are strange.
    pub fn beyond_ascii(self) -> i64 {
        (i64::from(self.known) * 50 - i64::from(self.strange) * 100) / i64::from(self.beyond.max(1))
    }

    /// How familiar all characters are, in percent.
    pub fn overall(self) -> i64 {
        let familiar = i64::from(self.ascii) * 100 + i64::from(self.known) * 50 - i64::from(self.strange) * 200;
        familiar / i64::from((self.ascii + self.beyond).max(1))
    }
}

/// Looks at a text.
pub fn familiarity(text: &str) -> Familiarity {
    let letters = Letters::get();
    let mut found = Familiarity::default();
    let mut before = Class::Other;
    for c in text.chars() {
        let class = Class::of(c);
        if class.clashes(before) {
            found.strange += 1;
        }
        before = class;
        if c.is_ascii() {
            let strange = c.is_ascii_control() && !matches!(c, '\t' | '\n' | '\r' | '\x0B' | '\x0C');
            found.strange += u32::from(strange);
            found.ascii += u32::from(!strange);
            continue;
        }
        found.beyond += 1;
        match c {
            '\u{FFFD}' | '\u{80}'..='\u{9F}' | '\u{E000}'..='\u{F8FF}' | '\u{FFFE}'.. => found.strange += 2,
            '\u{2500}'..='\u{259F}' => found.strange += 1,
            '\u{A0}' | '«' | '»' | '°' | '§' | '№' | '\u{2010}'..='\u{2026}' | '\u{25A0}'..='\u{25FF}' => {
                found.known += 2;
            }
            // A frequent character among thousands proves more than one among the letters of an alphabet.
            _ if letters.has(c) => found.known += if matches!(c, '\u{4E00}'..='\u{9FFF}') { 4 } else { 2 },
            _ if c.is_uppercase() && c.to_lowercase().next().is_some_and(|small| letters.has(small)) => {
                found.known += 2;
            }
            _ => {}
        }
    }
    found
}

/// What a character may stand beside in a word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    LatinSmall,
    LatinCapital,
    CyrillicSmall,
    CyrillicCapital,
    Arabic,
    Other,
}

impl Class {
    fn of(c: char) -> Self {
        match c {
            'a'..='z' | '\u{DF}'..='\u{F6}' | '\u{F8}'..='\u{FF}' => Self::LatinSmall,
            'A'..='Z' | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{DE}' => Self::LatinCapital,
            '\u{430}'..='\u{45F}' => Self::CyrillicSmall,
            '\u{400}'..='\u{42F}' => Self::CyrillicCapital,
            '\u{620}'..='\u{652}' => Self::Arabic,
            _ => Self::Other,
        }
    }

    fn clashes(self, before: Self) -> bool {
        use Class::{Arabic, CyrillicCapital, CyrillicSmall, LatinCapital, LatinSmall, Other};
        let follows = match self {
            LatinSmall => matches!(before, LatinSmall | LatinCapital | Other),
            LatinCapital => matches!(before, LatinCapital | Other),
            CyrillicSmall => matches!(before, CyrillicSmall | CyrillicCapital | Other),
            CyrillicCapital => matches!(before, CyrillicCapital | Other),
            Arabic => matches!(before, Arabic | Other),
            Other => true,
        };
        !follows
    }
}

/// The frequent letters of all profiles, one bit each; none lies beyond U+FFFF.
struct Letters(Vec<u64>);

impl Letters {
    fn get() -> &'static Self {
        static LETTERS: OnceLock<Letters> = OnceLock::new();
        LETTERS.get_or_init(|| {
            let mut bits = vec![0; 0x1_0000 / 64];
            for language in Language::ALL {
                for c in language.profile().values("detect", "letters").flat_map(str::chars) {
                    if let Some(word) = bits.get_mut(c as usize / 64) {
                        *word |= 1 << (c as usize % 64);
                    }
                }
            }
            Self(bits)
        })
    }

    fn has(&self, c: char) -> bool {
        self.0.get(c as usize / 64).is_some_and(|word| word >> (c as usize % 64) & 1 == 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_right_decoding_is_more_familiar_than_a_wrong_one() {
        let pairs = [
            ("Совет решил утвердить отчет", "уПЧЕФ ТЕЫЙМ ХФЧЕТДЙФШ ПФЮЕФ"),
            ("Совет решил", "Ñîâåò ðåøèë"),
            ("理事会决定", "Àí ÊÂ »á ¾ö ¶¨"),
            ("Résumé", "R\u{FFFD}sum\u{FFFD}"),
            ("décidé", "dيcidي"),
        ];
        for (right, wrong) in pairs {
            let [right, wrong] = [right, wrong].map(|text| (familiarity(text).beyond_ascii(), text));
            assert!(right.0 > 50 && right.0 > wrong.0 + 20, "{right:?} {wrong:?}");
        }
    }
}
