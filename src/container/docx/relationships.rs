//! Relationship parts: which part plays which role (ECMA-376 Part 2 §6.5).

use super::names::Ns;
use super::xml::Xml;

/// The relationships of one part.
#[derive(Debug, Default)]
pub(super) struct Relationships {
    list: Vec<Relationship>,
    exists: bool,
}

/// A relationship to another part of the package.
#[derive(Debug)]
struct Relationship {
    id: String,
    /// Last segment of the type, the same in Transitional and Strict (`styles`, `footnotes`).
    kind: String,
    /// Part name without leading slash.
    target: String,
}

/// Roles of parts that are read.
const KINDS: [&str; 8] =
    ["officeDocument", "styles", "numbering", "settings", "footnotes", "endnotes", "header", "footer"];

impl Relationships {
    /// Reads a relationship part that belongs to `source`; external targets are no parts.
    pub(super) fn read(xml: &mut Xml<'_>, source: &str) -> Self {
        let mut found = Self::default();
        if xml.root().is_none() {
            return found;
        }
        found.exists = true;
        while let Some(tag) = xml.child(1) {
            let known = matches!(tag.ns, Ns::PackageRelations | Ns::Foreign) && tag.local == b"Relationship";
            if !known || tag.raw(b"TargetMode").is_some_and(|mode| mode.eq_ignore_ascii_case(b"external")) {
                continue;
            }
            let (Some(kind), Some(target)) = (tag.text(b"Type"), tag.text(b"Target")) else { continue };
            let kind = kind.rsplit('/').next().unwrap_or_default();
            if !KINDS.contains(&kind) {
                continue;
            }
            let id = tag.text(b"Id").unwrap_or_default().into_owned();
            found.list.push(Relationship { id, kind: kind.to_owned(), target: resolve(source, &target) });
        }
        found
    }

    /// Whether the part has relationships at all, if only of kinds that are not read.
    pub(super) fn exist(&self) -> bool {
        self.exists
    }

    /// The part that plays a role, such as `styles`.
    pub(super) fn of_kind(&self, kind: &str) -> Option<&str> {
        self.list.iter().find(|found| found.kind == kind).map(|found| &*found.target)
    }

    /// The part with a relationship id.
    pub(super) fn by_id(&self, id: &str) -> Option<&str> {
        self.list.iter().find(|found| found.id == id).map(|found| &*found.target)
    }
}

/// Name of the relationship part of a part; of the package itself for "".
pub(super) fn part_of(source: &str) -> String {
    let (folder, name) = source.rsplit_once('/').map_or(("", source), |(folder, name)| (folder, name));
    let slash = if folder.is_empty() { "" } else { "/" };
    format!("{folder}{slash}_rels/{name}.rels")
}

/// A target relative to its source, as a part name without leading slash.
fn resolve(source: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    let mut segments: Vec<&str> = Vec::new();
    if !target.starts_with('/') {
        segments.extend(source.split('/'));
        segments.pop();
    }
    let path = target.split(['#', '?']).next().unwrap_or_default();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            _ => segments.push(segment),
        }
    }
    segments.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_resolve_against_their_source() {
        for (source, target, expected) in [
            ("", "word/document.xml", "word/document.xml"),
            ("", "/word/document.xml", "word/document.xml"),
            ("word/document.xml", "styles.xml", "word/styles.xml"),
            ("word/document.xml", "../docs/notes.xml", "docs/notes.xml"),
            ("word/document.xml", "/docs/a.xml", "docs/a.xml"),
            ("word/document.xml", "../../../a.xml", "a.xml"),
            ("word/document.xml", ".\\media\\a.xml", "word/media/a.xml"),
        ] {
            assert_eq!(resolve(source, target), expected, "{source} {target}");
        }
        assert_eq!(part_of(""), "_rels/.rels");
        assert_eq!(part_of("word/document.xml"), "word/_rels/document.xml.rels");
    }
}
