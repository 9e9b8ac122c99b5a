//! Start tags: names and attributes, borrowed from the part.

use std::borrow::Cow;

use memchr::memchr;

use super::names::Ns;
use super::near;
use super::xml::Xml;

/// An element as it opens.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tag<'a> {
    /// The vocabulary of its name.
    pub(super) ns: Ns,
    /// The name without prefix.
    pub(super) local: &'a [u8],
    /// Everything behind the name.
    pub(super) attributes: &'a [u8],
}

impl<'a> Tag<'a> {
    /// The name if it belongs to `WordprocessingML`, else nothing.
    pub(super) fn word(&self) -> &'a [u8] {
        if self.ns == Ns::Word { self.local } else { b"" }
    }

    /// The raw value of the attribute with this local name, whatever its prefix.
    #[inline]
    pub(super) fn raw(&self, local: &[u8]) -> Option<&'a [u8]> {
        Attributes { rest: self.attributes }.find(|(name, _)| split_name(name).1 == local).map(|(_, value)| value)
    }

    /// The value of an attribute as text.
    pub(super) fn text(&self, local: &[u8]) -> Option<Cow<'a, str>> {
        self.raw(local).map(unescape)
    }

    /// The value of `w:val` as text.
    pub(super) fn val(&self) -> Option<Cow<'a, str>> {
        self.text(b"val")
    }

    /// The value of an attribute as a whole number; a fraction is cut off.
    pub(super) fn number(&self, local: &[u8]) -> Option<i64> {
        let value = std::str::from_utf8(self.raw(local)?).ok()?.trim();
        let whole = value.split_once('.').map_or(value, |(whole, _)| whole);
        whole.parse().ok()
    }

    /// The value of an attribute in a vocabulary, such as `r:id` beside `w:id`.
    pub(super) fn qualified(&self, xml: &Xml<'a>, ns: Ns, local: &[u8]) -> Option<Cow<'a, str>> {
        Attributes { rest: self.attributes }
            .find(|(name, _)| {
                let (prefix, name) = split_name(name);
                name == local && xml.namespace(prefix) == ns
            })
            .map(|(_, value)| unescape(value))
    }

    /// A property that is on unless it says otherwise (ECMA-376 §17.17.4).
    pub(super) fn is_on(&self) -> bool {
        !matches!(self.raw(b"val"), Some(b"0" | b"false" | b"off"))
    }
}

/// Whether one of the attributes may be a namespace declaration.
#[inline]
pub(super) fn declares_names(mut attributes: &[u8]) -> bool {
    while attributes.len() > "xmlns=''".len() {
        let Some(at) = near::find(*b"x", attributes) else { return false };
        if attributes[at..].starts_with(b"xmlns") {
            return true;
        }
        attributes = &attributes[at + 1..];
    }
    false
}

/// Name and attributes of a tag without its brackets.
#[inline]
pub(super) fn split_tag(tag: &[u8]) -> (&[u8], &[u8]) {
    // A name has no blank and no control character.
    let end = tag.iter().position(|&b| b <= b' ').unwrap_or(tag.len());
    tag.split_at(end)
}

/// Prefix and local part of a name.
#[inline]
pub(super) fn split_name(name: &[u8]) -> (&[u8], &[u8]) {
    // Nearly every prefix is one letter.
    if let [first, b':', local @ ..] = name
        && *first != b':'
    {
        return (&name[..1], local);
    }
    match name.iter().position(|&b| b == b':') {
        Some(colon) => (&name[..colon], &name[colon + 1..]),
        None => (&name[..0], name),
    }
}

/// Name and raw value of each attribute; stops where the syntax does.
pub(super) struct Attributes<'a> {
    pub(super) rest: &'a [u8],
}

impl<'a> Iterator for Attributes<'a> {
    type Item = (&'a [u8], &'a [u8]);

    #[expect(clippy::inline_always, reason = "a call for each attribute of a document costs more than the code")]
    #[inline(always)]
    fn next(&mut self) -> Option<Self::Item> {
        let equals = near::find(*b"=", self.rest)?;
        let (name, rest) = (self.rest[..equals].trim_ascii(), self.rest[equals + 1..].trim_ascii_start());
        let quote = *rest.first()?;
        if !matches!(quote, b'"' | b'\'') {
            return None;
        }
        let end = near::find([quote], &rest[1..])?;
        self.rest = &rest[end + 2..];
        Some((name, &rest[1..=end]))
    }
}

/// The character that `&name;` stands for, if it is one of XML's own.
pub(super) fn character(reference: &[u8]) -> Option<char> {
    match reference {
        b"amp" => Some('&'),
        b"lt" => Some('<'),
        b"gt" => Some('>'),
        b"quot" => Some('"'),
        b"apos" => Some('\''),
        _ => {
            let digits = std::str::from_utf8(reference.strip_prefix(b"#")?).ok()?;
            let code = match digits.strip_prefix('x') {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => digits.parse().ok()?,
            };
            char::from_u32(code).filter(|&c| c != '\0')
        }
    }
}

/// An attribute value with its references replaced; an unknown one stands as it is.
fn unescape(value: &[u8]) -> Cow<'_, str> {
    let text = String::from_utf8_lossy(value);
    if memchr(b'&', value).is_none() {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = &*text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let found = rest.find(';').and_then(|end| Some((character(&rest.as_bytes()[1..end])?, end)));
        if let Some((c, end)) = found {
            out.push(c);
            rest = &rest[end + 1..];
        } else {
            out.push('&');
            rest = &rest[1..];
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}
