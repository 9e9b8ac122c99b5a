//! Laws that hold for every document.

mod support;

use hexaglot::Language;
use support::{docx, plain, random};

#[test]
fn random_works_can_be_printed_in_six_languages() {
    for seed in 0..20 {
        let work = random::work(seed, 60);
        for language in Language::ALL {
            assert!(docx::write(&work, language).len() > 1000);
            assert!(plain::write(&work, language).len() > 1000);
        }
    }
}
