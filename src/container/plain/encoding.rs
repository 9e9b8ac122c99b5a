//! Bytes to characters: which encoding a text is in.
//!
//! A byte order mark, NUL bytes (UTF-16) and well-formed UTF-8 are proof. Otherwise every code page that the
//! six languages were written in decodes a sample, and the reading that looks most familiar wins;
//! chardetng adds its own candidate. Decoding never fails: what an encoding does not know becomes U+FFFD.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    BIG5, Encoding, GB18030, GBK, IBM866, ISO_8859_5, ISO_8859_6, KOI8_R, KOI8_U, UTF_8, UTF_16BE, UTF_16LE,
    WINDOWS_1251, WINDOWS_1252, WINDOWS_1256, X_MAC_CYRILLIC,
};

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::language::familiarity;

/// A decoded text.
pub(super) struct Decoded<'a> {
    /// The text, without the byte order mark.
    pub(super) text: Cow<'a, str>,
    /// Name of the encoding, in lower case.
    pub(super) name: &'static str,
}

/// Bytes looked at to tell code pages apart.
const SAMPLE: usize = 48 << 10;

/// Below this percentage of familiar characters an encoding is called uncertain.
const SURE: i64 = 50;

/// Code pages in order of trust: an earlier one wins over a later one that reads the same.
const CODE_PAGES: [&Encoding; 10] =
    [WINDOWS_1252, WINDOWS_1251, KOI8_R, WINDOWS_1256, GB18030, IBM866, ISO_8859_5, ISO_8859_6, X_MAC_CYRILLIC, BIG5];

/// Decodes a text.
pub(super) fn decode<'a>(bytes: &'a [u8], diagnostics: &mut Vec<Diagnostic>) -> Decoded<'a> {
    if let Some((text, name)) = utf_32(bytes) {
        return finish(Cow::Owned(text), name, diagnostics);
    }
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return read(encoding, &bytes[mark..], diagnostics);
    }
    if let Ok(text) = std::str::from_utf8(bytes)
        && !bytes.contains(&0)
    {
        return Decoded { text: Cow::Borrowed(text), name: "utf-8" };
    }
    let sample = sample(bytes);
    if sample.contains(&0)
        && let Some(encoding) = utf_16(bytes)
    {
        return read(encoding, bytes, diagnostics);
    }
    if mostly_utf_8(bytes) {
        return read(UTF_8, bytes, diagnostics);
    }
    let (encoding, share) = code_page(sample);
    if share < SURE {
        let message = format!(
            "read as {}, {} % of the characters beyond ASCII are familiar",
            name(encoding, bytes),
            share.max(0)
        );
        diagnostics.push(Diagnostic::new(Code::UncertainEncoding, Place::Document, message));
    }
    read(encoding, bytes, diagnostics)
}

fn read<'a>(encoding: &'static Encoding, bytes: &'a [u8], diagnostics: &mut Vec<Diagnostic>) -> Decoded<'a> {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    finish(text, name(encoding, bytes), diagnostics)
}

fn finish<'a>(text: Cow<'a, str>, name: &'static str, diagnostics: &mut Vec<Diagnostic>) -> Decoded<'a> {
    let replaced = text.matches('\u{FFFD}').count();
    if replaced > 0 {
        let message = format!("{replaced} characters are unreadable in {name}");
        diagnostics.push(Diagnostic::new(Code::UndecodableBytes, Place::Document, message));
    }
    Decoded { text, name }
}

/// The sample starts at the line of the first byte beyond ASCII: a long ASCII beginning proves nothing.
fn sample(bytes: &[u8]) -> &[u8] {
    let first = bytes.iter().position(|byte| !(1..0x80).contains(byte)).unwrap_or(0);
    let start = memchr::memrchr(b'\n', &bytes[..first]).map_or(0, |newline| newline + 1);
    &bytes[start..bytes.len().min(start + SAMPLE)]
}

/// The byte order of UTF-16 without a mark, if the bytes read as UTF-16 at all.
fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(SAMPLE) & !1];
    let share = |encoding: &'static Encoding| familiarity(&encoding.decode_without_bom_handling(sample).0).overall();
    let (little, big) = (share(UTF_16LE), share(UTF_16BE));
    let best = if big > little { UTF_16BE } else { UTF_16LE };
    (little.max(big) > SURE).then_some(best)
}

/// UTF-32 with a mark, or without one when every unit is a character.
fn utf_32(bytes: &[u8]) -> Option<(String, &'static str)> {
    type Unit = fn([u8; 4]) -> u32;
    let (little, big): (Unit, Unit) = (u32::from_le_bytes, u32::from_be_bytes);
    let (rest, unit, name) = match bytes {
        [0xFF, 0xFE, 0, 0, rest @ ..] => (rest, little, "utf-32-le"),
        [0, 0, 0xFE, 0xFF, rest @ ..] => (rest, big, "utf-32-be"),
        [_, _, _, 0, _, _, _, 0, ..] => (bytes, little, "utf-32-le"),
        [0, _, _, _, 0, _, _, _, ..] => (bytes, big, "utf-32-be"),
        _ => return None,
    };
    let marked = rest.len() < bytes.len();
    let (units, left) = rest.as_chunks::<4>();
    let mut text = String::with_capacity(units.len() * 2);
    for &bytes in units {
        match char::from_u32(unit(bytes)) {
            Some(c) if marked || c != '\0' => text.push(c),
            None if marked => text.push('\u{FFFD}'),
            _ => return None,
        }
    }
    if !left.is_empty() {
        text.push('\u{FFFD}');
    }
    (marked || left.is_empty()).then_some((text, name))
}

/// Whether a text is UTF-8 with a few damaged places: most sequences beyond ASCII are well-formed.
fn mostly_utf_8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    good > 4 * bad
}

/// The code page in which a sample looks most familiar, and the percentage of familiar characters.
fn code_page(sample: &[u8]) -> (&'static Encoding, i64) {
    let mut best = (WINDOWS_1252, i64::MIN);
    for encoding in CODE_PAGES.into_iter().chain([statistical(sample)]) {
        let (text, _) = encoding.decode_without_bom_handling(sample);
        let share = familiarity(&text).beyond_ascii();
        if share > best.1 {
            best = (encoding, share);
        }
    }
    best
}

/// What letter statistics alone say.
fn statistical(sample: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    match detector.guess(None, Utf8Detection::Deny) {
        encoding if encoding == GBK => GB18030,
        encoding if encoding == KOI8_U => KOI8_R,
        encoding => encoding,
    }
}

fn name(encoding: &'static Encoding, bytes: &[u8]) -> &'static str {
    let named = [
        (UTF_8, "utf-8"),
        (UTF_16LE, "utf-16-le"),
        (UTF_16BE, "utf-16-be"),
        (KOI8_R, "koi8-r"),
        (GB18030, "gb18030"),
        (WINDOWS_1251, "windows-1251"),
        (WINDOWS_1252, "windows-1252"),
        (WINDOWS_1256, "windows-1256"),
        (IBM866, "ibm866"),
        (ISO_8859_5, "iso-8859-5"),
        (ISO_8859_6, "iso-8859-6"),
        (X_MAC_CYRILLIC, "x-mac-cyrillic"),
        (BIG5, "big5"),
    ];
    // The two differ in the bytes 80 to 9F alone, which Latin-1 leaves to controls.
    if encoding == WINDOWS_1252 && !bytes.iter().any(|byte| (0x80..0xA0).contains(byte)) {
        return "iso-8859-1";
    }
    named.into_iter().find(|(known, _)| *known == encoding).map_or(encoding.name(), |(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXTS: [&str; 6] = [
        "قرر المجلس أن يعتمد التقرير وأن يطلب من الأمين العام نشره.",
        "理事会决定通过该报告，并请秘书长予以公布。",
        "The group said “yes” – and left.",
        "Le Conseil a décidé d’étudier la proposition à sa prochaine réunion.",
        "Совет решил утвердить отчет и поручил Генеральному секретарю опубликовать его.",
        "El Consejo decidió aprobar el informe y pidió su publicación mañana.",
    ];

    fn check(bytes: &[u8], name: &str, text: &str) {
        let mut diagnostics = Vec::new();
        let decoded = decode(bytes, &mut diagnostics);
        assert_eq!((decoded.name, decoded.text.as_ref()), (name, text));
        assert_eq!(diagnostics, [], "{text}");
    }

    fn encoded(encoding: &'static Encoding, text: &str) -> Vec<u8> {
        let (bytes, _, lossy) = encoding.encode(text);
        assert!(!lossy, "{text}");
        bytes.into_owned()
    }

    #[test]
    fn code_pages_are_told_apart_by_one_sentence() {
        let [arabic, chinese, english, french, russian, spanish] = TEXTS;
        check(&encoded(WINDOWS_1256, arabic), "windows-1256", arabic);
        check(&encoded(GB18030, chinese), "gb18030", chinese);
        check(&encoded(WINDOWS_1252, english), "windows-1252", english);
        check(&encoded(WINDOWS_1252, french), "windows-1252", french);
        check(&encoded(WINDOWS_1251, russian), "windows-1251", russian);
        check(&encoded(KOI8_R, russian), "koi8-r", russian);
        check(&encoded(WINDOWS_1252, spanish), "iso-8859-1", spanish);
    }

    #[test]
    fn unicode_is_read_with_and_without_a_mark() {
        for text in TEXTS {
            check(text.as_bytes(), "utf-8", text);
            check(format!("\u{FEFF}{text}").as_bytes(), "utf-8", text);
            let page = format!("{text}\r\n{text}\r\n");
            for mark in ["", "\u{FEFF}"] {
                let marked = format!("{mark}{page}");
                let little: Vec<u8> = marked.encode_utf16().flat_map(u16::to_le_bytes).collect();
                check(&little, "utf-16-le", &page);
                let big: Vec<u8> = marked.encode_utf16().flat_map(u16::to_be_bytes).collect();
                check(&big, "utf-16-be", &page);
                let wide: Vec<u8> = marked.chars().flat_map(|c| (c as u32).to_le_bytes()).collect();
                check(&wide, "utf-32-le", &page.replace('\u{FEFF}', ""));
            }
        }
    }

    #[test]
    fn a_long_ascii_beginning_hides_nothing() {
        let text = format!("{}{}", "plain words\n".repeat(10_000), TEXTS[4]);
        check(&encoded(KOI8_R, &text), "koi8-r", &text);
    }

    #[test]
    fn damage_is_reported_and_replaced() {
        let mut bytes = TEXTS[4].as_bytes().to_vec();
        bytes[20] = 0xFF;
        let mut diagnostics = Vec::new();
        let decoded = decode(&bytes, &mut diagnostics);
        assert_eq!(decoded.name, "utf-8");
        assert!(decoded.text.contains('\u{FFFD}'));
        assert_eq!(diagnostics.iter().map(|found| found.code).collect::<Vec<_>>(), [Code::UndecodableBytes]);

        let mut diagnostics = Vec::new();
        decode(b"\xFE\x80\xFD\x81\xF0\x13\xB0\xB3", &mut diagnostics);
        assert!(diagnostics.iter().any(|found| found.code == Code::UncertainEncoding));
    }
}
