//! Dresses a lean package as Word saves one: revision ids, properties on every run, all styles of a template.
//!
//! The text stays the same. What a reader costs is mostly markup in files of Word, and mostly text in lean ones.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;

/// Styles in a template of a large organisation.
const STYLES: usize = 150;
/// Styles that Word knows and lists as hidden.
const LATENT: usize = 370;

/// The package of these parts, dressed.
pub(crate) fn package(parts: Vec<(&'static str, String)>) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        let content = match name {
            "word/styles.xml" => content.replace("</w:styles>", &styles()),
            "word/document.xml" | "word/footnotes.xml" | "word/header1.xml" => runs(&content),
            _ => content,
        };
        zip.start_file(name, SimpleFileOptions::default()).unwrap_or_else(|error| panic!("{error}"));
        zip.write_all(content.as_bytes()).unwrap_or_else(|error| panic!("{error}"));
    }
    zip.finish().unwrap_or_else(|error| panic!("{error}")).into_inner()
}

/// Paragraphs and runs with what editing leaves on them (ECMA-376 §17.3.1.22, §17.3.2.25).
fn runs(part: &str) -> String {
    const PARAGRAPH: &str =
        "<w:p w:rsidR=\"00A74F2C\" w:rsidRPr=\"003B5E19\" w:rsidRDefault=\"00A74F2C\" w:rsidP=\"00D81B60\">";
    const RUN: &str = "<w:r w:rsidRPr=\"003B5E19\">";
    const PROPERTIES: &str = "<w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\"/>\
                              <w:szCs w:val=\"24\"/><w:lang w:val=\"fr-CH\"/>";
    part.replace("<w:p>", PARAGRAPH)
        .replace("</w:pPr>", &format!("<w:rPr>{PROPERTIES}</w:rPr></w:pPr>"))
        .replace("<w:r><w:rPr>", &format!("{RUN}<w:rPr>{PROPERTIES}"))
        .replace("<w:r>", &format!("{RUN}<w:rPr>{PROPERTIES}</w:rPr>"))
}

/// The rest of a styles part: further styles, and the list of latent ones.
fn styles() -> String {
    let mut rest = String::new();
    for index in 0..STYLES {
        let _ = write!(
            rest,
            "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"Kind{index}\"><w:name w:val=\"Kind {index}\"/>\
             <w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:uiPriority w:val=\"99\"/><w:rsid w:val=\"00A74F2C\"/>\
             <w:pPr><w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/><w:ind w:left=\"794\" w:hanging=\"794\"/></w:pPr>\
             <w:rPr><w:b/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/></w:rPr></w:style>"
        );
    }
    rest.push_str("<w:latentStyles w:defLockedState=\"0\" w:count=\"370\">");
    for index in 0..LATENT {
        let _ = write!(rest, "<w:lsdException w:name=\"Latent {index}\" w:semiHidden=\"1\" w:unhideWhenUsed=\"1\"/>");
    }
    rest.push_str("</w:latentStyles></w:styles>");
    rest
}
