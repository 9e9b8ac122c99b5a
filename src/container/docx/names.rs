//! Namespaces: which vocabulary an element belongs to, whatever its prefix.
//!
//! A document may bind any prefix to a namespace and may use the Transitional or the Strict name of it
//! (ECMA-376 Part 1 annex A, Part 4 annex A); both are one vocabulary to the reader.

/// Vocabularies that the reader tells apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ns {
    /// `WordprocessingML`, usually `w`.
    Word,
    /// Relationship ids, usually `r`.
    Relation,
    /// Markup compatibility, usually `mc`.
    Compatibility,
    /// Office Math, usually `m`.
    Math,
    /// `DrawingML`, usually `a`.
    Drawing,
    /// Word drawing shapes, usually `wps`.
    Shape,
    /// VML, usually `v`.
    Vml,
    /// Flat packages, usually `pkg`.
    FlatPackage,
    /// Relationship parts, no prefix.
    PackageRelations,
    /// Any other vocabulary of the standard or of Word.
    Office,
    /// Anything else.
    Foreign,
}

impl Ns {
    fn of_uri(uri: &[u8]) -> Self {
        match uri {
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
            | b"http://purl.oclc.org/ooxml/wordprocessingml/main" => Self::Word,
            b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
            | b"http://purl.oclc.org/ooxml/officeDocument/relationships" => Self::Relation,
            b"http://schemas.openxmlformats.org/markup-compatibility/2006" => Self::Compatibility,
            b"http://schemas.openxmlformats.org/officeDocument/2006/math"
            | b"http://purl.oclc.org/ooxml/officeDocument/math" => Self::Math,
            b"http://schemas.openxmlformats.org/drawingml/2006/main" | b"http://purl.oclc.org/ooxml/drawingml/main" => {
                Self::Drawing
            }
            b"http://schemas.microsoft.com/office/word/2010/wordprocessingShape" => Self::Shape,
            b"urn:schemas-microsoft-com:vml" => Self::Vml,
            b"http://schemas.microsoft.com/office/2006/xmlPackage" => Self::FlatPackage,
            b"http://schemas.openxmlformats.org/package/2006/relationships" => Self::PackageRelations,
            _ if OFFICE.iter().any(|known| uri.starts_with(known)) => Self::Office,
            _ => Self::Foreign,
        }
    }

    /// What an undeclared prefix stands for by custom: damaged parts lose their root first.
    fn of_custom(prefix: &[u8]) -> Self {
        match prefix {
            b"w" => Self::Word,
            b"r" => Self::Relation,
            b"mc" => Self::Compatibility,
            b"m" => Self::Math,
            b"a" => Self::Drawing,
            b"wps" => Self::Shape,
            b"v" => Self::Vml,
            b"pkg" => Self::FlatPackage,
            b"" => Self::Foreign,
            _ => Self::Office,
        }
    }
}

/// Beginnings of namespace names whose markup Word itself reads.
const OFFICE: &[&[u8]] = &[
    b"http://schemas.microsoft.com/office/",
    b"http://schemas.openxmlformats.org/",
    b"http://purl.oclc.org/ooxml/",
    b"urn:schemas-microsoft-com:",
];

/// The prefixes in force.
#[derive(Clone, Debug)]
pub(super) struct Names<'a> {
    /// In the order of declaration, the innermost last.
    bindings: Vec<Binding<'a>>,
    /// The answer to the last question; elements of one vocabulary follow each other.
    last: (&'a [u8], Ns),
}

#[derive(Clone, Copy, Debug)]
struct Binding<'a> {
    prefix: &'a [u8],
    ns: Ns,
    /// Depth of the element that declares it.
    depth: u32,
}

/// No element has this prefix.
const NEVER: &[u8] = b":";

impl<'a> Names<'a> {
    /// Nothing is declared.
    pub(super) fn new() -> Self {
        Self { bindings: Vec::new(), last: (NEVER, Ns::Foreign) }
    }

    /// Declares what an `xmlns` or `xmlns:prefix` attribute says.
    pub(super) fn declare(&mut self, attribute: &'a [u8], uri: &[u8], depth: u32) {
        let prefix = match attribute {
            b"xmlns" => &attribute[..0],
            _ => match attribute.strip_prefix(b"xmlns:") {
                Some(prefix) => prefix,
                None => return,
            },
        };
        self.bindings.push(Binding { prefix, ns: Ns::of_uri(uri), depth });
        self.last = (NEVER, Ns::Foreign);
    }

    /// Forgets what elements deeper than `depth` declared.
    #[inline]
    pub(super) fn leave(&mut self, depth: u32) {
        if self.bindings.last().is_some_and(|binding| binding.depth > depth) {
            self.bindings.retain(|binding| binding.depth <= depth);
            self.last = (NEVER, Ns::Foreign);
        }
    }

    /// The vocabulary of a prefix.
    #[inline]
    pub(super) fn resolve(&mut self, prefix: &'a [u8]) -> Ns {
        // Nearly every prefix is one letter, which is compared without a call.
        let same = match (self.last.0, prefix) {
            ([last], [this]) => last == this,
            (last, this) => last == this,
        };
        if same {
            return self.last.1;
        }
        let ns = self.lookup(prefix);
        self.last = (prefix, ns);
        ns
    }

    /// The vocabulary of a prefix that stands in an attribute.
    pub(super) fn lookup(&self, prefix: &[u8]) -> Ns {
        let bound = self.bindings.iter().rev().find(|binding| binding.prefix == prefix);
        bound.map_or_else(|| Ns::of_custom(prefix), |binding| binding.ns)
    }
}
