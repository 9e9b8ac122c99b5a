//! Symbol fonts: glyphs at private code points to the characters that they show.
//!
//! Word stores characters of symbol fonts at U+F000 plus the glyph's code (ECMA-376 Part 1 §17.3.3.30). The
//! tables are `symbols.txt`: the font, then a line for each sixteen codes.

use super::tag::Tag;

/// The mappings, a line for each sixteen codes: `font: row characters`.
const TABLE: &str = include_str!("symbols.txt");

/// Whether a character stands where symbol fonts keep their glyphs.
pub(super) fn is_private(c: char) -> bool {
    ('\u{F020}'..='\u{F0FF}').contains(&c)
}

/// Fonts whose glyphs are not the characters that they are stored as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SymbolFont {
    /// Symbol.
    Symbol,
    /// Wingdings.
    Wingdings,
    /// Wingdings 2.
    Wingdings2,
    /// Wingdings 3.
    Wingdings3,
    /// Webdings.
    Webdings,
}

impl SymbolFont {
    /// The font of this name, if it is one of symbols.
    pub(super) fn named(name: &[u8]) -> Option<Self> {
        // Only the first letters of other names are looked at: most runs name a font.
        if !matches!(name.first(), Some(b'S' | b's' | b'W' | b'w')) {
            return None;
        }
        [Self::Symbol, Self::Wingdings, Self::Wingdings2, Self::Wingdings3, Self::Webdings]
            .into_iter()
            .find(|font| font.name().as_bytes().eq_ignore_ascii_case(name))
    }

    fn name(self) -> &'static str {
        match self {
            Self::Symbol => "symbol",
            Self::Wingdings => "wingdings",
            Self::Wingdings2 => "wingdings 2",
            Self::Wingdings3 => "wingdings 3",
            Self::Webdings => "webdings",
        }
    }
}

/// The character that a glyph shows; itself if no character does. Without a font it is taken for Symbol's.
pub(super) fn real(font: Option<SymbolFont>, c: char) -> char {
    if !is_private(c) {
        return c;
    }
    glyph(font.unwrap_or(SymbolFont::Symbol), c as u32 - 0xF000).unwrap_or(c)
}

/// The character that a bullet shows. In a symbol font every code stands for a glyph; one that no character
/// shows is still a bullet.
pub(super) fn bullet(font: Option<SymbolFont>, c: char) -> char {
    let glyph = match u32::from(c) {
        code @ 0x21..=0xFF if font.is_some() => char::from_u32(code + 0xF000).unwrap_or(c),
        _ => c,
    };
    let shown = real(font, glyph);
    if is_private(shown) { '\u{2022}' } else { shown }
}

/// The character of a `w:sym`, whose code may leave out the private offset.
pub(super) fn of_tag(tag: &Tag<'_>) -> Option<char> {
    let code = u32::from_str_radix(&tag.text(b"char")?, 16).ok()?;
    of_code(tag.raw(b"font").and_then(SymbolFont::named), code)
}

fn of_code(font: Option<SymbolFont>, code: u32) -> Option<char> {
    let code = if font.is_some() && code < 0x100 { code + 0xF000 } else { code };
    char::from_u32(code).map(|c| real(font, c)).filter(|c| !c.is_control())
}

fn glyph(font: SymbolFont, code: u32) -> Option<char> {
    let row = char::from_digit(code >> 4, 16)?.to_ascii_uppercase();
    let signs = TABLE.lines().find_map(|line| line.strip_prefix(font.name())?.strip_prefix(": ")?.strip_prefix(row))?;
    let sign = signs.split(' ').nth(1 + (code & 15) as usize)?;
    // A space cannot stand for itself in the table, nor can a glyph that no character shows.
    match sign {
        "SP" => Some(' '),
        "--" => None,
        _ => sign.chars().next(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_whole() {
        for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
            let (font, row) = line.split_once(": ").unwrap();
            assert!(SymbolFont::named(font.as_bytes()).is_some(), "{line}");
            assert_eq!(row.split(' ').count(), 17, "{line}");
        }
    }

    #[test]
    fn glyphs_become_characters() {
        for (font, code, expected) in [
            ("Symbol", 0xF0B7, '•'),
            ("Symbol", 0x2D, '\u{2212}'),
            ("Wingdings", 0xF0A7, '▪'),
            ("Wingdings", 0xF0D8, '➢'),
            ("Wingdings", 0xF0FC, '✓'),
            ("Symbol", 0xF061, 'α'),
            ("Arial", 0x2022, '•'),
        ] {
            assert_eq!(of_code(SymbolFont::named(font.as_bytes()), code), Some(expected), "{font} {code:X}");
        }
        assert_eq!(real(None, '\u{F0B7}'), '•');
        assert_eq!(bullet(Some(SymbolFont::Wingdings), '§'), '▪');
        assert_eq!(bullet(Some(SymbolFont::Wingdings2), '\u{F0F1}'), '•');
    }
}
