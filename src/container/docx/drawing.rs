//! Drawings: the text boxes in them are read after the paragraph that they are anchored in.

use super::names::Ns;
use super::story::Story;
use super::xml::Xml;
use crate::diagnostic::Code;

impl Story<'_> {
    /// Reads the `w:drawing`, `w:pict` or `w:object` just entered.
    pub(super) fn drawing(&mut self, xml: &mut Xml<'_>) {
        let level = xml.depth();
        while let Some(tag) = xml.child(level) {
            match (tag.ns, tag.local) {
                (Ns::Word, b"txbxContent") => xml.set_aside(),
                (Ns::Compatibility, b"AlternateContent") => self.alternatives(xml, Self::drawing),
                (Ns::Office, b"chart") => self.report(Code::SkippedContent, "a chart was not read"),
                (Ns::Office, b"relIds") => self.report(Code::SkippedContent, "a diagram was not read"),
                (Ns::Office, b"OLEObject") => self.report(Code::SkippedContent, "an embedded object was not read"),
                _ => self.drawing(xml),
            }
        }
    }
}
