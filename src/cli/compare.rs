//! `hexaglot compare`: language versions of works side by side.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use hexaglot::compare::html::Page;
use hexaglot::compare::{Comparison, Difference, Report, Version, Weight, compare};
use hexaglot::language::Language;
use hexaglot::text::Direction;

use super::Exit;
use super::args::{self, Compare};
use super::load::{self, Loaded};
use super::say;
use super::terminal::{Colour, Paint, Shown, excerpt};

/// Characters of a unit's text that are shown.
const SHOWN: usize = 100;

/// Compares what the arguments name.
pub(crate) fn run(args: &Compare) -> Exit {
    let (mut versions, mut failed) = (Vec::new(), false);
    load::documents(&args.paths, &mut |loaded| match loaded {
        Loaded::Document { path, document } => match Version::from_json(&document) {
            Ok(version) => versions.push(version),
            Err(error) => {
                say(format_args!("{path}: {error}; convert it again"));
                failed = true;
            }
        },
        Loaded::Failure { path, reason } => {
            say(format_args!("{path}: {reason}"));
            failed = true;
        }
    });
    let mut comparisons: Vec<Comparison> = works(versions).into_iter().map(compare).collect();
    if args.no_hints {
        for comparison in &mut comparisons {
            comparison.differences.retain(|difference| difference.aspect.weight() > Weight::Hint);
        }
    }
    if let Some(path) = &args.html
        && let Err(error) = write(path, &comparisons)
    {
        return Exit::unwritten(&path.display().to_string(), &error);
    }
    let out = BufWriter::new(io::stdout().lock());
    let written = match args.format {
        args::Report::Text => print(&comparisons, Paint::of_stdout(), out),
        args::Report::Json => json(&comparisons, out),
    };
    let differ = comparisons.iter().flat_map(|comparison| &comparison.differences);
    let differ = differ.map(|difference| difference.aspect.weight()).any(|weight| weight > Weight::Hint);
    match Exit::after_writing(written) {
        Exit::Done if failed || differ => Exit::Failures,
        exit => exit,
    }
}

/// Versions of one work together, works in the order of their symbols, versions in the order of the languages.
fn works(versions: Vec<Version>) -> Vec<Vec<Version>> {
    let mut works: BTreeMap<(String, Option<u64>), Vec<Version>> = BTreeMap::new();
    for version in versions {
        let parent = || Path::new(&version.path).parent().unwrap_or(Path::new("")).display().to_string();
        let key = version.symbol.clone().unwrap_or_else(parent);
        works.entry((key, version.revision)).or_default().push(version);
    }
    for versions in works.values_mut() {
        versions.sort_by_key(|version| Language::from_code(&version.language));
    }
    works.into_values().collect()
}

fn write(path: &Path, comparisons: &[Comparison]) -> io::Result<()> {
    let mut out = BufWriter::new(File::create(path)?);
    write!(out, "{}", Page(comparisons))?;
    out.flush()
}

fn json(comparisons: &[Comparison], mut out: impl Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut out, &Report::new(comparisons))?;
    out.write_all(b"\n")?;
    out.flush()
}

fn print(comparisons: &[Comparison], paint: Paint, mut out: impl Write) -> io::Result<()> {
    for comparison in comparisons {
        let symbol = comparison.versions.iter().find_map(|version| version.symbol.as_deref());
        let names: Vec<&str> = (0..comparison.versions.len()).map(|version| comparison.name(version)).collect();
        let count = match comparison.differences.len() {
            0 => paint.paint(Colour::Green, "no differences"),
            1 => "1 difference".to_owned(),
            count => format!("{count} differences"),
        };
        let symbol = paint.paint(Colour::Bold, Shown(symbol.unwrap_or("without a symbol")));
        writeln!(out, "{symbol}  {}: {count}", Shown(&names.join(" ")))?;
        for difference in &comparison.differences {
            print_difference(comparison, difference, paint, &mut out)?;
        }
    }
    out.flush()
}

fn print_difference(
    comparison: &Comparison,
    difference: &Difference,
    paint: Paint,
    out: &mut impl Write,
) -> io::Result<()> {
    let colour = match difference.aspect.weight() {
        Weight::Skeleton => Colour::Red,
        Weight::Text => Colour::Yellow,
        Weight::Hint => Colour::Blue,
    };
    let sentence = comparison.sentence(difference);
    let place = comparison.place(difference);
    writeln!(out, "  {:<9} {}", Shown(place).to_string(), paint.paint(colour, Shown(&sentence)))?;
    let Some(row) = difference.row else { return Ok(()) };
    // One version of the majority, then those that part from it.
    for version in comparison.witness(difference).into_iter().chain(difference.odd.iter().copied()) {
        let Some(unit) = comparison.unit(row, version) else { continue };
        let direction = comparison.versions[version].direction;
        let texts: Vec<&str> = unit.pieces.iter().map(|piece| piece.text.as_str()).collect();
        let mut text = excerpt(&texts.join(" | "), SHOWN, direction);
        if !unit.label.is_empty() {
            text = match direction {
                Direction::Rtl => format!("{} {text}", excerpt(&unit.label, SHOWN, direction)),
                Direction::Ltr => format!("{} {text}", Shown(&unit.label)),
            };
        }
        if !text.is_empty() {
            writeln!(out, "            {} {text}", paint.paint(Colour::Dim, Shown(comparison.name(version))))?;
        }
    }
    Ok(())
}
