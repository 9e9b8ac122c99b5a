//! The floor under any reader of DOCX: read, inflate and tokenise the parts that hold text, collect it, write it as JSON.
//!
//! Nothing is understood: no styles, no numbers, no tables. What a real reader costs is said in units of this.

use std::io::{Cursor, Read};

use quick_xml::events::Event;
use zip::ZipArchive;

/// Parts that a reader must look at.
const PARTS: [&str; 6] = ["document", "styles", "numbering", "footnotes", "endnotes", "header1"];

/// Buffers, kept from document to document.
#[derive(Default)]
pub(crate) struct Floor {
    part: Vec<u8>,
    text: String,
    json: Vec<u8>,
}

impl Floor {
    /// Reads a document; gives the number of bytes of JSON, so that nothing is optimised away.
    pub(crate) fn read(&mut self, docx: &[u8]) -> usize {
        self.json.clear();
        let Ok(mut archive) = ZipArchive::new(Cursor::new(docx)) else { return 0 };
        for name in PARTS {
            let Ok(mut entry) = archive.by_name(&format!("word/{name}.xml")) else { continue };
            self.part.clear();
            if entry.read_to_end(&mut self.part).is_ok() {
                self.tokenise();
            }
        }
        self.json.len()
    }

    fn tokenise(&mut self) {
        let mut reader = quick_xml::Reader::from_reader(self.part.as_slice());
        reader.config_mut().check_end_names = false;
        let mut inside = false;
        loop {
            match reader.read_event() {
                Ok(Event::Start(tag)) if tag.name().as_ref() == b"w:t" => inside = true,
                Ok(Event::Text(text)) if inside => self.text.push_str(&String::from_utf8_lossy(&text)),
                Ok(Event::End(tag)) if tag.name().as_ref() == b"w:t" => inside = false,
                Ok(Event::End(tag)) if tag.name().as_ref() == b"w:p" => {
                    let _ = serde_json::to_writer(&mut self.json, &self.text);
                    self.text.clear();
                }
                Ok(Event::Eof) | Err(_) => break,
                Ok(_) => {}
            }
        }
    }
}
