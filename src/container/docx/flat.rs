//! Flat packages: a whole package as one XML file, each part in a `pkg:part`.

use super::names::Ns;
use super::xml::Xml;
use crate::container::{Error, Limits};

/// The parts of a flat package.
pub(super) struct FlatPackage<'a> {
    /// Name without leading slash, and the XML of the part.
    parts: Vec<(String, &'a [u8])>,
}

impl<'a> FlatPackage<'a> {
    /// Finds the parts; those that are not XML are left out.
    pub(super) fn read(bytes: &'a [u8], limits: &Limits) -> Result<Self, Error> {
        let mut xml = Xml::new(bytes, limits);
        let mut parts = Vec::new();
        if xml.root().is_none_or(|root| root.ns != Ns::FlatPackage || root.local != b"package") {
            return Err(Error::NoMainPart);
        }
        while let Some(tag) = xml.child(1) {
            let Some(name) = tag.text(b"name") else { continue };
            while let Some(tag) = xml.child(2) {
                if tag.local == b"xmlData" {
                    let from = xml.position();
                    let to = xml.skip(3);
                    parts.push((name.trim_start_matches('/').to_owned(), &bytes[from..to.max(from)]));
                }
            }
        }
        Ok(Self { parts })
    }

    /// Names of all parts.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().map(|(name, _)| &**name)
    }

    /// The XML of a part.
    pub(super) fn part(&self, name: &str) -> Option<&'a [u8]> {
        self.parts.iter().find(|(found, _)| found.eq_ignore_ascii_case(name)).map(|&(_, content)| content)
    }
}
