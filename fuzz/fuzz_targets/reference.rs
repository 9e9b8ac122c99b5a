//! The scanner of references alone, in each language; its spans are ranges of the text.
//! Seeds: the texts of `fixtures/documents`.

#![no_main]

use hexaglot::{Language, reference};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (u8, &str)| {
    let (language, text) = input;
    let language = Language::ALL[usize::from(language) % Language::ALL.len()];
    let (citations, findings) = reference::review(text, language);
    for span in citations.iter().map(|citation| citation.span).chain(findings.iter().map(|finding| finding.span)) {
        assert!(text.get(span.range()).is_some(), "{span:?} is no range of the text");
    }
    for citation in citations {
        let id = citation.id.to_string();
        assert_eq!(id.parse().as_ref(), Ok(&citation.id), "{id} is read back as another");
    }
});
