//! References: tables of forms in six languages, noise that must not matter, hostile text.

#![allow(clippy::unwrap_used, reason = "a test ends where a file cannot be read")]

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use hexaglot::Language;
use hexaglot::reference::{self, Citation, Style, Version, registry};
use hexaglot::work::WorkId;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

/// A line of a table.
struct Form {
    printed: String,
    expected: String,
}

/// The forms of a language; the second list is of false friends.
fn table(language: Language) -> (Vec<Form>, Vec<Form>) {
    let path = format!("{}/fixtures/references/{}.txt", env!("CARGO_MANIFEST_DIR"), language.code());
    let source = std::fs::read_to_string(&path).unwrap();
    let (forms, friends) = source.split_once("# False friends").unwrap();
    let read = |part: &str| {
        let lines = part.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let form = |line: &str| {
            let (printed, expected) = line.split_once(" => ").unwrap();
            Form { printed: printed.to_owned(), expected: expected.to_owned() }
        };
        lines.map(form).collect()
    };
    (read(forms), read(friends))
}

/// What the reader makes of a text, in the notation of the tables.
fn notation(text: &str, language: Language) -> String {
    let (citations, findings) = reference::review(text, language);
    let mut words: Vec<String> = citations.iter().map(word).collect();
    words.extend(findings.iter().map(|finding| format!("!{}", finding.code.name())));
    if words.is_empty() { "-".to_owned() } else { words.join(" ") }
}

fn word(citation: &Citation) -> String {
    let reading = &citation.reading;
    let amendments = reading.amendments;
    let mut word = citation.id.to_string();
    let marks = [
        ("@", reading.edition.map(u32::from)),
        ("-v", reading.version),
        ("+rev", amendments.revision),
        ("+add", amendments.addendum),
        ("+corr", amendments.corrigendum),
    ];
    for (mark, value) in marks {
        if let Some(value) = value {
            write!(word, "{mark}{value}").unwrap();
        }
    }
    if let Some(part) = &reading.part {
        write!(word, "#{part}").unwrap();
    }
    word
}

#[test]
fn every_form_reads_as_its_table_says() {
    let mut wrong = String::new();
    for language in Language::ALL {
        let (forms, friends) = table(language);
        assert!(forms.len() >= 60 && friends.len() >= 15, "{}", language.code());
        for form in forms.iter().chain(&friends) {
            let found = notation(&form.printed, language);
            if found != form.expected {
                writeln!(wrong, "{} {} => {found}, not {}", language.code(), form.printed, form.expected).unwrap();
            }
        }
        let cites = |form: &Form| form.expected.split(' ').any(|word| !word.starts_with(['-', '!']));
        assert!(forms.iter().all(cites) && !friends.iter().any(cites), "a form in the wrong list: {}", language.code());
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn lists_go_on_in_the_next_paragraph_of_a_box() {
    let path = format!("{}/fixtures/references/boxes.txt", env!("CARGO_MANIFEST_DIR"));
    let source = std::fs::read_to_string(path).unwrap();
    for line in source.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (language, form) = line.split_once(": ").unwrap();
        let (printed, expected) = form.split_once(" => ").unwrap();
        let paragraphs: Vec<&str> = printed.split(" ¶ ").collect();
        let cited = reference::scan_list(&paragraphs, Language::from_code(language).unwrap());
        let of = |index: usize| {
            let own = cited.iter().filter(|(at, _)| *at == index);
            let words: Vec<String> = own.map(|(_, citation)| word(citation)).collect();
            if words.is_empty() { "-".to_owned() } else { words.join(" ") }
        };
        let found: Vec<String> = (0..paragraphs.len()).map(of).collect();
        assert_eq!(found.join(" ¶ "), expected, "{line}");
        for (index, citation) in &cited {
            let mention = &paragraphs[*index][citation.span.range()];
            assert!(!mention.is_empty() && mention.trim_matches([' ', ',']) == mention, "{mention:?}: {line}");
        }
    }
}

#[test]
fn only_a_box_of_references_joins_paragraphs() {
    let path = format!("{}/fixtures/documents/c19-088/E.txt", env!("CARGO_MANIFEST_DIR"));
    let source = std::fs::read_to_string(path).unwrap();
    let (opening, body) = source.split_once("1\tMandate\n").unwrap();
    let boxed = "Council Resolutions 1350, 1372\nand 1389 (C19)\n";
    let free = "Council Resolutions 1351, 1373\nand 1390 (C20)\n";
    let text = format!("{opening}{boxed}1\tMandate\n{free}{body}");
    let document = hexaglot::read(text.as_bytes(), &hexaglot::Limits::default()).unwrap();
    let check = |id: &str, expected: Option<(&str, Option<u16>)>| {
        let cited = document.references.iter().find(|reference| reference.id.to_string() == id);
        let mention = cited.and_then(|reference| reference.mentions.first());
        let found = mention.map(|mention| (document.text.raw(mention.span), mention.reading.edition));
        assert_eq!(found, expected, "{id}");
    };
    check("itu/council/res/1350", Some(("Council Resolutions 1350, 1372", Some(2019))));
    check("itu/council/res/1372", Some(("Council Resolutions 1350, 1372", Some(2019))));
    check("itu/council/res/1389", Some(("1389 (C19)", Some(2019))));
    check("itu/council/res/1373", Some(("Council Resolutions 1351, 1373", None)));
    check("itu/council/res/1390", None);
}

#[test]
fn spans_hold_the_mention_as_printed() {
    for language in Language::ALL {
        let (forms, _) = table(language);
        for form in forms {
            let text = format!("— {} —", form.printed);
            for citation in reference::scan(&text, language) {
                let mention = text.get(citation.span.range()).unwrap();
                assert!(!mention.is_empty() && mention.trim() == mention, "{mention:?} in {text}");
            }
        }
    }
}

#[test]
fn a_body_is_known_from_elsewhere_in_the_text() {
    let check = |text: &str, expected: &str| assert_eq!(notation(text, Language::English), expected, "{text}");
    check(
        "Resolution 55 (Rev. Kigali, 2022) was cited. Resolution 55 applies.",
        "itu/wtdc/res/55@2022 itu/wtdc/res/55",
    );
    check(
        "Resolution 55 of WTSA, Resolution 55 of WTDC. Resolution 55 applies.",
        "itu/wtsa/res/55 itu/wtdc/res/55 !unresolved-reference",
    );
    check("Resolution 12 (Rev. Busan, 2018)", "itu/pp/res/12@2018 !reference-conflict");
}

#[test]
fn no_range_and_no_list_is_cut_in_silence() {
    let check = |text: &str, expected: (usize, usize)| {
        let (cited, findings) = hexaglot::reference::review(text, Language::English);
        assert_eq!((cited.len(), findings.len()), expected, "{text}");
    };
    check("Nos. 100 to 149 of the Convention", (50, 0));
    check("Nos. 100 to 150 of the Convention", (50, 1));
    check("Resolutions 1 to 80 of WTSA", (50, 1));
    let list = |noun: &str, count: usize| {
        let numbers: Vec<String> = (1..=count).map(|number| number.to_string()).collect();
        format!("{noun}{}", numbers.join(", "))
    };
    for (count, expected) in [(63, (63, 0)), (64, (64, 1)), (200, (64, 1))] {
        check(&list("WTSA Resolutions ", count), expected);
        check(&list("Documents C20/", count), expected);
    }
}

/// What is printed reads as what was to be printed; a series that starts afresh names its year in the clause.
fn check_way_back(id: &WorkId, version: Version, wrong: &mut String) {
    for language in Language::ALL {
        for style in [Style::Long, Style::Short] {
            let printed = reference::cite(id, version, language, style);
            let read = reference::scan(&printed, language);
            let same = |citation: &Citation| {
                let reading = &citation.reading;
                citation.id == *id
                    && (version.edition.is_none() || reading.edition == version.edition)
                    && (version.version.is_none() || reading.version == version.version)
                    && reading.amendments == version.amendments
                    && reading.part == version.part
            };
            if !matches!(read.as_slice(), [only] if same(only)) {
                writeln!(wrong, "{id} {version:?} {}: {printed} => {}", language.code(), notation(&printed, language))
                    .unwrap();
            }
        }
    }
}

#[test]
fn every_act_of_the_registry_is_printed_and_read_back() {
    let mut wrong = String::new();
    for act in registry::acts() {
        check_way_back(&act.id, Version { version: act.edition, ..Version::default() }, &mut wrong);
        for version in act.versions.iter().filter(|_| act.edition.is_none()) {
            check_way_back(&act.id, Version { edition: Some(version.year), ..Version::default() }, &mut wrong);
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_part_of_a_work_is_printed_and_read_back() {
    let mut wrong = String::new();
    let parts = ["annex-2", "annex-A", "resolves-3"].map(|part| Some(part.parse().unwrap()));
    let versions = |act: &'static registry::Act| act.versions.iter().filter(|_| act.edition.is_none());
    for act in registry::acts() {
        for (edition, part) in versions(act).flat_map(|version| parts.map(|part| (Some(version.year), part))) {
            check_way_back(&act.id, Version { edition, part, ..Version::default() }, &mut wrong);
        }
    }
    for id in ["itu/council/doc/C20/57", "itu/t/rec/X.1051", "itu/r/rpt/SM.2352"] {
        for part in &parts[..2] {
            check_way_back(&id.parse().unwrap(), Version { part: *part, ..Version::default() }, &mut wrong);
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_form_of_the_tables_is_printed_and_read_back() {
    let mut wrong = String::new();
    for language in Language::ALL {
        for form in table(language).0 {
            for citation in reference::scan(&form.printed, language) {
                check_way_back(&citation.id, Version::from(&citation.reading), &mut wrong);
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[derive(Clone, Copy, Debug)]
enum Noise {
    /// Blanks become no-break spaces, narrow spaces, line breaks, several blanks.
    Blanks,
    /// Blanks beside digits and signs are lost.
    NoBlanks,
    /// Marks above and below letters are lost.
    NoMarks,
    /// Digits of other scripts.
    Digits,
    /// Cyrillic letters in codes.
    LookAlikes,
    /// Invisible characters anywhere.
    Invisible,
}

const NOISES: [Noise; 6] =
    [Noise::Blanks, Noise::NoBlanks, Noise::NoMarks, Noise::Digits, Noise::LookAlikes, Noise::Invisible];

/// The text with noise at the places that `choices` picks.
fn disturb(text: &str, noise: Noise, choices: &[u8]) -> String {
    use unicode_normalization::UnicodeNormalization;
    use unicode_normalization::char::is_combining_mark;
    if let Noise::NoMarks = noise {
        let marked = |c: char| matches!(c, '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}');
        return text.nfd().filter(|c| !(is_combining_mark(*c) && marked(*c))).nfc().collect();
    }
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::new();
    for (index, &c) in chars.iter().enumerate() {
        let choice = choices[index % choices.len()];
        let (before, after) = (index.checked_sub(1).map(|at| chars[at]), chars.get(index + 1).copied());
        let solid = |c: Option<char>| c.is_some_and(char::is_alphabetic);
        match (noise, c) {
            (Noise::Blanks, ' ') => out.push_str([" ", "\u{A0}", "\u{202F}", "\n", "  "][choice as usize % 5]),
            // The capital of an index entry is none without its blank.
            (Noise::NoBlanks, ' ') if choice.is_multiple_of(2) && index > 1 && !(solid(before) && solid(after)) => {}
            (Noise::Digits, '0'..='9') if choice.is_multiple_of(2) => {
                let zero = if choice.is_multiple_of(4) { 0xFF10 } else { 0x660 };
                out.extend(char::from_u32(zero + (c as u32 - '0' as u32)));
            }
            (Noise::LookAlikes, 'C') if after.is_some_and(|c| c.is_ascii_digit() || c == '-') => out.push('\u{421}'),
            (Noise::Invisible, _) => {
                out.push(c);
                if choice.is_multiple_of(3) {
                    out.push(
                        ['\u{AD}', '\u{200B}', '\u{200E}', '\u{200F}', '\u{61C}', '\u{2069}'][choice as usize % 6],
                    );
                }
            }
            _ => out.push(c),
        }
    }
    out
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, rng_seed: RngSeed::Fixed(31), ..ProptestConfig::default() })]

    #[test]
    fn noise_leaves_what_is_cited(
        language in 0..6usize, line in any::<prop::sample::Index>(), noise in 0..6usize,
        choices in prop::collection::vec(any::<u8>(), 8..40),
    ) {
        let language = Language::ALL[language];
        let (forms, _) = table(language);
        let form = &forms[line.index(forms.len())];
        let noisy = disturb(&form.printed, NOISES[noise], &choices);
        prop_assert_eq!(notation(&noisy, language), form.expected.as_str(), "{:?}: {}", NOISES[noise], noisy);
    }

    #[test]
    fn no_text_makes_it_fail(text in "(Resolution |Rev\\. ?|[0-9]{1,6}|القرار |第|号决议|[(),/\\-. ]|Пересм\\.|C20/|\\PC){0,60}") {
        for language in Language::ALL {
            for citation in reference::scan(&text, language) {
                prop_assert!(text.get(citation.span.range()).is_some());
            }
        }
    }
}

/// Time for a text and for one of eight times the length: linear work takes eight times as long, quadratic
/// work sixty-four times. The slack is for a machine that has other things to do.
#[test]
fn hostile_text_takes_linear_time() {
    let hostile: [(&str, Language); 8] = [
        ("Resolution 1, 2, 3, ", Language::English),
        ("Resolution 1 (Rev. ", Language::English),
        ("Article 1, ", Language::English),
        ("its Resolution 1 \"", Language::English),
        ("القرار ", Language::Arabic),
        ("第1、", Language::Chinese),
        ("1号和", Language::Chinese),
        ("Annex 2 to PP-18 ", Language::English),
    ];
    for (piece, language) in hostile {
        let time = |len: usize| {
            let text = piece.repeat(len / piece.len());
            let run = || {
                let start = Instant::now();
                let _ = reference::review(&text, language);
                start.elapsed()
            };
            (0..3).map(|_| run()).min().unwrap_or_default()
        };
        let (short, long) = (time(8_000), time(64_000));
        let limit = short * 20 + Duration::from_millis(300);
        assert!(long < limit, "{piece:?}: {short:?} for 8 kB, {long:?} for 64 kB");
    }
}
