//! Random streams of paragraphs out of the pieces that structure is made of: labels, headings, quotations, annexes.

#![no_main]

use std::fmt::Write;

use arbitrary::Arbitrary;
use hexaglot::Limits;
use libfuzzer_sys::fuzz_target;

#[derive(Arbitrary, Debug)]
struct Paragraph {
    label: u8,
    number: u8,
    inner: u8,
    text: u8,
    tabs: u8,
    free: Option<String>,
}

/// Openings of documents: the letter of the symbol says the language.
const OPENINGS: [&str; 7] = ["C19/88-A\n", "C19/88-C\n", "C19/88-E\n", "C19/88-F\n", "C19/88-R\n", "C19/88-S\n", ""];

const TEXTS: [&str; 24] = [
    "The Council decided:",
    "\"to instruct the Secretary-General",
    "to do so.\"",
    "Annex 1",
    "ANNEX",
    "Summary",
    "see Resolution 101 (Rev. Dubai, 2018), Resolutions 1 to 9 and Document C19/24(Rev.1)",
    "resolves",
    "[footnoteRef:1]",
    "[1: A note",
    "_________",
    "",
    "a\tb\tc",
    "١ ٢ (٣)",
    "参考文件",
    "第13号决议1引言1.1工作组开会。",
    "1.2宣读了计划。2讨论2.1会议讨论了预算。",
    "一、概要",
    "Справочные материалы",
    "Резолюция 13Введение1.1Группа собралась. 1.2План утвержден.",
    "المراجع",
    "القرار 13مقدمة1.1اجتمع الفريق. 2.1واعتُمدت الخطة.",
    "Références\u{a0}: Résolution 13Introduction1.1Le Groupe s'est réuni.",
    "Anexo 2 al Documento C19/88Medidas solicitadas",
];

fuzz_target!(|input: (u8, Vec<Paragraph>)| {
    let (opening, paragraphs) = input;
    let mut text = OPENINGS[usize::from(opening) % OPENINGS.len()].to_owned();
    for Paragraph { label, number, inner, text: chosen, tabs, free } in paragraphs {
        text.extend(std::iter::repeat_n('\t', usize::from(tabs % 4)));
        let letter = char::from(b'a' + number % 26);
        let _ = match label % 10 {
            0 => write!(text, "{number}\t"),
            1 => write!(text, "{number}.{inner}\t"),
            2 => write!(text, "{letter})\t"),
            3 => write!(text, "({letter})\t"),
            4 => write!(text, "\u{2022}\t"),
            5 => write!(text, "{}) ", "i".repeat(usize::from(number % 4))),
            6 => write!(text, "'{number}' "),
            7 => write!(text, "{number}bis "),
            _ => Ok(()),
        };
        text.push_str(TEXTS[usize::from(chosen) % TEXTS.len()]);
        text.push_str(free.as_deref().unwrap_or_default());
        // A converter may have lost the end of a paragraph.
        if tabs < 0xC0 {
            text.push('\n');
        }
    }
    let _ = hexaglot::read(text.as_bytes(), &Limits::default());
});
