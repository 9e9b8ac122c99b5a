//! What finding references costs, against reading the DOCX and against a plain search for the same words.
//!
//! `cargo bench --bench reference`. Only the ratios carry over to another machine.

#![allow(clippy::print_stdout, reason = "the table is what a bench is for")]

#[path = "../tests/support/mod.rs"]
mod support;

use std::hint::black_box;
use std::time::{Duration, Instant};

use aho_corasick::{AhoCorasick, MatchKind};
use hexaglot::text::{Arena, ByteSpan, fold};
use hexaglot::{Document, Language, Limits, container, reference};
use support::{docx, random};

/// Works read in one pass.
const WORKS: u64 = 30;

/// Keys of the profile whose words a search must look for.
const WORDS: [&str; 6] = ["noun.", "body.", "code.", "city.", "text.", "sector."];

fn main() {
    // Run as a test, one pass shows that it works.
    let passes = if std::env::args().any(|argument| argument == "--bench") { 15 } else { 1 };
    println!("{WORKS} documents a language, best of {passes}\n");
    println!("      references, of reading the DOCX   references, of a plain search   references found");
    for language in Language::ALL {
        let files: Vec<Vec<u8>> = (0..WORKS).map(|seed| docx::write(&random::work(seed, 80), language)).collect();
        let mut documents: Vec<Document> = files.iter().map(|bytes| read(bytes)).collect();
        let texts: Vec<Arena> = files.iter().map(|bytes| text(bytes)).collect();
        let search = search(language);
        let reading = best(passes, || files.iter().map(|bytes| text(bytes).folded(ByteSpan::default()).len()).sum());
        let finding = best(passes, || {
            documents.iter_mut().for_each(reference::find);
            documents.len()
        });
        let searching = best(passes, || texts.iter().map(|text| hits(&search, text)).sum());
        let ratio = |of: Duration| finding.as_secs_f64() / of.as_secs_f64();
        let found: usize =
            documents.iter().flat_map(|document| &document.references).map(|one| one.mentions.len()).sum();
        println!("{}    {:>28.2}   {:>29.2}   {found:>16}", language.code(), ratio(reading), ratio(searching));
    }
}

fn read(bytes: &[u8]) -> Document {
    hexaglot::read(bytes, &Limits::default()).unwrap_or_else(|error| panic!("{error}"))
}

/// The text of a file, folded as every later stage needs it.
fn text(bytes: &[u8]) -> Arena {
    let (stream, ..) = container::read(bytes, &Limits::default()).unwrap_or_else(|error| panic!("{error}"));
    Arena::new(stream.text)
}

fn search(language: Language) -> AhoCorasick {
    let entries = language.profile().section("reference");
    let words = entries.filter(|entry| WORDS.iter().any(|class| entry.key.starts_with(class)));
    let words: Vec<String> = words.map(|entry| fold(entry.value)).collect();
    let search = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(words);
    search.unwrap_or_else(|error| panic!("{error}"))
}

fn hits(search: &AhoCorasick, text: &Arena) -> usize {
    let whole = ByteSpan::new(0, text.end());
    search.find_iter(text.folded(whole)).count()
}

fn best(passes: u32, mut run: impl FnMut() -> usize) -> Duration {
    let pass = |_| {
        let start = Instant::now();
        black_box(run());
        start.elapsed()
    };
    (0..passes).map(pass).min().unwrap_or_default()
}
