//! `hexaglot explain`: how each paragraph was read, for a person.

use std::io::{self, BufWriter, Read, Write};
use std::path::Path;
use std::{fs, iter};

use hexaglot::document::Document;
use hexaglot::structure::LineReading;
use hexaglot::{Limits, explain};

use super::Exit;
use super::args::Explain;
use super::{say, terminal};

/// Characters of a line's text that are shown.
const SHOWN: usize = 90;

/// Explains the file that the arguments name.
pub(crate) fn run(args: &Explain) -> Exit {
    let bytes = match load(&args.file) {
        Ok(bytes) => bytes,
        Err(error) => return fail(&args.file, &error),
    };
    match explain(&bytes, &Limits::default()) {
        Ok((document, readings)) => match print(&document, &readings, BufWriter::new(io::stdout().lock())) {
            // A reader that has seen enough is no failure.
            Ok(()) => Exit::Done,
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Done,
            Err(error) => fail(&args.file, &error),
        },
        Err(error) => fail(&args.file, &error),
    }
}

fn load(path: &Path) -> io::Result<Vec<u8>> {
    if path != Path::new("-") {
        return fs::read(path);
    }
    let mut bytes = Vec::new();
    io::stdin().read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn fail(path: &Path, error: &dyn std::error::Error) -> Exit {
    say(format_args!("{}: {error}", path.display()));
    Exit::Failures
}

fn print(document: &Document, readings: &[LineReading], mut out: impl Write) -> io::Result<()> {
    writeln!(out, "language {}", document.language.code())?;
    if let Some(symbol) = &document.header.symbol {
        writeln!(out, "symbol {symbol}")?;
    }
    for front in &document.front_matter {
        writeln!(out, "box {}: {}", front.role.name(), shown(document, &document.text(front.heading.text)))?;
    }
    for (reading, count) in readings.iter().zip(1..) {
        writeln!(out, "\n{count:>4}  {}   (cost {})", reading.role, reading.cost)?;
        if !reading.text.is_empty() {
            writeln!(out, "      text        {}", shown(document, &document.text(reading.text)))?;
        }
        if !reading.candidates.is_empty() {
            writeln!(out, "      candidates  {}", reading.candidates.join(" | "))?;
        }
        if !reading.evidence.is_empty() {
            writeln!(out, "      evidence    {}", reading.evidence.join("; "))?;
        }
        let Some(holder) = reading.paragraph.and_then(|paragraph| document.holder(paragraph)) else { continue };
        let stated = document.outcomes.iter().filter(|outcome| holder.as_str().starts_with(outcome.at.as_str()));
        for outcome in stated.filter(|outcome| reading.text.contains(outcome.text)) {
            let actors = outcome.actors.iter().map(|actor| actor.name());
            let words: Vec<&str> = iter::once(outcome.action.name()).chain(actors).collect();
            writeln!(out, "      outcome     {}", words.join(", "))?;
            for (name, span) in [("verb", outcome.verb), ("lead-in", outcome.lead_in)] {
                if let Some(span) = span {
                    writeln!(out, "        {name:<10}{}", shown(document, &document.text(span)))?;
                }
            }
        }
    }
    out.flush()
}

/// The beginning of a text, safe and legible on any terminal.
fn shown(document: &Document, text: &str) -> String {
    terminal::excerpt(text, SHOWN, document.direction)
}
