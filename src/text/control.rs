//! Characters that act on what stands around them instead of being seen.

/// Whether a character would act on a screen or page: a control, or one that turns the direction of text about
/// (UAX #9, section 2), ends a line or a paragraph, or carries invisible tags.
///
/// Joiners are none: Arabic needs them.
pub fn acts(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{206F}' | '\u{FEFF}' | '\u{E0000}'..='\u{E007F}'
        )
}
