//! The works under `fixtures/documents`: one folder each, with the description that all files in it follow from.

use std::fs;
use std::path::{Path, PathBuf};

use hexaglot::Language;

use super::work::Work;
use super::{describe, docx, plain};

/// A work on disk.
pub struct Fixture {
    /// The folder.
    pub folder: PathBuf,
    /// What the description says.
    pub work: Work,
}

/// A document of a fixture.
pub struct Printed {
    /// Name of the file, such as `A.docx`.
    pub name: String,
    /// Its language.
    pub language: Language,
    /// Its content as the description gives it.
    pub content: Vec<u8>,
}

/// All fixtures, in the order of their names.
pub fn all() -> Vec<Fixture> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/documents");
    let mut folders: Vec<PathBuf> = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    let fixture = |folder: PathBuf| Fixture { work: describe::read(&folder.join("work.description")), folder };
    folders.into_iter().map(fixture).collect()
}

impl Fixture {
    /// The twelve documents that the description asks for.
    pub fn printed(&self) -> Vec<Printed> {
        let print = |language: Language| {
            let file = |extension: &str, content| {
                let name = format!("{}.{extension}", language.letter());
                Printed { name, language, content }
            };
            [file("docx", docx::write(&self.work, language)), file("txt", plain::write(&self.work, language))]
        };
        Language::ALL.into_iter().flat_map(print).collect()
    }

    /// Path of one of its files, relative to the project.
    pub fn path(&self, name: &str) -> String {
        format!("fixtures/documents/{}/{name}", self.work.name)
    }
}
