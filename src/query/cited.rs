//! The works that a person means: by identifier, by symbol, or as any of the six languages cites them.

use crate::language::Language;
use crate::reference;
use crate::work::{Symbol, WorkId};

/// The text names no work.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0:?} names no work; give an identifier (itu/pp/res/179), a symbol (C20/57) or a citation in one of the languages (Council Resolution 1306)"
)]
pub struct NoWork(pub String);

/// The works that a text names. An act whose body it leaves open, such as a bare `Resolution 179`, is that of any body.
///
/// ```
/// use hexaglot::query::works;
///
/// let council = works("Council Resolution 1306").unwrap();
/// assert_eq!(council, works("itu/council/res/1306").unwrap());
/// assert_eq!(council, works("القرار 1306 الصادر عن المجلس").unwrap());
/// ```
///
/// # Errors
///
/// When it names none.
pub fn works(text: &str) -> Result<Vec<WorkId>, NoWork> {
    let text = text.trim();
    let id = [text.to_owned(), format!("itu/{text}")].iter().find_map(|id| id.parse::<WorkId>().ok());
    if let Some(id) = id {
        return Ok(vec![id]);
    }
    if let Ok(symbol) = text.parse::<Symbol>() {
        return Ok(vec![WorkId::Document { body: symbol.body(), symbol: symbol.to_string().into() }]);
    }
    let found = Language::ALL.iter().flat_map(|&language| reference::scan(text, language));
    let mut works: Vec<WorkId> = found.map(|citation| citation.id).collect();
    if works.is_empty() {
        works.extend(Language::ALL.iter().flat_map(|&language| reference::candidates(text, language)));
    }
    works.sort_by_cached_key(ToString::to_string);
    works.dedup();
    if works.is_empty() { Err(NoWork(text.to_owned())) } else { Ok(works) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let works = works(text).map(|works| works.iter().map(ToString::to_string).collect::<Vec<_>>());
        assert_eq!(works.as_deref(), Ok(&expected.iter().map(|&id| id.to_owned()).collect::<Vec<_>>()[..]), "{text}");
    }

    #[test]
    fn a_work_is_named_in_any_language() {
        check("itu/pp/res/179", &["itu/pp/res/179"]);
        check("pp/res/179", &["itu/pp/res/179"]);
        check("C20/57(Rev.1)-E", &["itu/council/doc/C20/57"]);
        check("Resolution 179 (Rev. Dubai, 2018)", &["itu/pp/res/179"]);
        check("القرار 1306", &["itu/council/res/1306"]);
        check("Resolutions 101 and 102 (Rev. Dubai, 2018)", &["itu/pp/res/101", "itu/pp/res/102"]);
        for text in ["", "quince", "itu/pp/res/x"] {
            assert_eq!(works(text), Err(NoWork(text.to_owned())), "{text}");
        }
    }

    #[test]
    fn an_act_without_a_body_is_that_of_any() {
        for text in ["القرار 179", "第179号决议", "Resolution 179", "Résolution 179", "Резолюция 179", "Resolución 179"]
        {
            let works: Vec<String> = works(text).unwrap().iter().map(ToString::to_string).collect();
            assert!(works.contains(&"itu/pp/res/179".to_owned()), "{text}: {works:?}");
            assert!(works.contains(&"itu/wtdc/res/179".to_owned()), "{text}: {works:?}");
        }
    }
}
