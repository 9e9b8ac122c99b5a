//! Knowledge of the six languages, as data.
//!
//! A language is one profile under `data/`: plain text, the same sections and keys in the same order
//! in all of them. Rooms that need words compile what they need from the profile's sections once and
//! keep it; nothing outside this room names a language.

mod detect;
mod dictionary;
mod evidence;
mod profile;

pub use detect::detect;
pub(crate) use dictionary::Dictionary;
pub use evidence::{Familiarity, familiarity};
pub use profile::{Entry, Profile, ProfileError};

use std::sync::OnceLock;

use crate::text::Direction;

/// What a room makes of the six profiles, each made once, when first asked for.
#[derive(Debug)]
pub struct PerLanguage<T>([OnceLock<T>; 6]);

impl<T> PerLanguage<T> {
    /// Nothing made yet.
    pub const fn new() -> Self {
        Self([const { OnceLock::new() }; 6])
    }

    /// What `make` makes of the language's profile.
    pub fn get(&self, language: Language, make: impl FnOnce(&'static Profile) -> T) -> &T {
        self.0[language as usize].get_or_init(|| make(language.profile()))
    }
}

impl<T> Default for PerLanguage<T> {
    fn default() -> Self {
        Self::new()
    }
}

/// An official language of the Union.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Arabic.
    Arabic,
    /// Chinese.
    Chinese,
    /// English.
    English,
    /// French.
    French,
    /// Russian.
    Russian,
    /// Spanish.
    Spanish,
}

impl Language {
    /// All languages, in the order of their letters.
    pub const ALL: [Self; 6] = [Self::Arabic, Self::Chinese, Self::English, Self::French, Self::Russian, Self::Spanish];

    /// ISO 639-1 code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Arabic => "ar",
            Self::Chinese => "zh",
            Self::English => "en",
            Self::French => "fr",
            Self::Russian => "ru",
            Self::Spanish => "es",
        }
    }

    /// The English name in lower case, as profiles use it for a key.
    pub fn name(self) -> &'static str {
        match self {
            Self::Arabic => "arabic",
            Self::Chinese => "chinese",
            Self::English => "english",
            Self::French => "french",
            Self::Russian => "russian",
            Self::Spanish => "spanish",
        }
    }

    /// The letter after a document symbol.
    pub fn letter(self) -> char {
        match self {
            Self::Arabic => 'A',
            Self::Chinese => 'C',
            Self::English => 'E',
            Self::French => 'F',
            Self::Russian => 'R',
            Self::Spanish => 'S',
        }
    }

    /// The language of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// The language of an English name in lower case.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.name() == name)
    }

    /// The language of a letter.
    pub fn from_letter(letter: char) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.letter() == letter)
    }

    /// Base direction.
    pub fn direction(self) -> Direction {
        if self.profile().flag("language", "right-to-left") { Direction::Rtl } else { Direction::Ltr }
    }

    /// The profile, read once.
    pub fn profile(self) -> &'static Profile {
        static PROFILES: [OnceLock<Profile>; 6] = [const { OnceLock::new() }; 6];
        PROFILES[self as usize].get_or_init(|| Profile::embedded(self.code(), self.data()))
    }

    fn data(self) -> &'static str {
        match self {
            Self::Arabic => include_str!("data/ar.profile"),
            Self::Chinese => include_str!("data/zh.profile"),
            Self::English => include_str!("data/en.profile"),
            Self::French => include_str!("data/fr.profile"),
            Self::Russian => include_str!("data/ru.profile"),
            Self::Spanish => include_str!("data/es.profile"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn profiles_load_and_have_the_same_keys_in_the_same_order() {
        let keys = |language: Language| Profile::parse(language.code(), language.data()).unwrap().keys();
        for language in Language::ALL {
            assert_eq!(keys(language), keys(Language::English), "{}", language.code());
        }
    }
}
