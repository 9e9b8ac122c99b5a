//! How each line of a body was read, in words: for a person who asks why.

use super::label::{Close, Gap, Parts, Reading, Sign};
use super::line::{End, Kind, Line, Lines, Source, StyleHint};
use super::outline::{Quotation, Relation, Role, Step, relation};
use crate::stream::ParagraphId;
use crate::text::ByteSpan;

/// How one line was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineReading {
    /// The paragraph; none for a table.
    pub paragraph: Option<ParagraphId>,
    /// The text of the line, its typed label included.
    pub text: ByteSpan,
    /// What the line was taken for.
    pub role: String,
    /// What its label could be read as.
    pub candidates: Vec<String>,
    /// What spoke for the role.
    pub evidence: Vec<String>,
    /// What the reading cost in the model of the outline; 0 is an undisturbed sequence.
    pub cost: i32,
}

/// Explains the steps of an outline.
pub(super) fn explain(lines: &Lines, steps: &[Step]) -> Vec<LineReading> {
    let mut number = Parts::default();
    let mut explained = Vec::with_capacity(steps.len());
    for (line, step) in lines.lines.iter().zip(steps) {
        let mut evidence = of_layout(line);
        match (line.kind, step.role) {
            (Kind::Annex { .. }, _) => number = Parts::default(),
            (_, Role::Section(Reading { sign: Sign::Number(parts), .. })) => {
                evidence.insert(0, of_sequence(&number, &parts));
                number = parts;
            }
            _ => {}
        }
        explained.push(LineReading {
            paragraph: match line.source {
                Source::Paragraph(id) => Some(id),
                Source::Table(_) => None,
            },
            text: line.span,
            role: role(line, step),
            candidates: lines.readings(line).iter().map(candidate).collect(),
            evidence,
            cost: step.cost,
        });
    }
    explained
}

fn role(line: &Line, step: &Step) -> String {
    let role = match (step.role, line.kind) {
        (Role::Section(reading), _) => format!("section {}", sign(reading.sign)),
        (Role::Item { reading: Some(reading), .. }, _) => format!("item {}", sign(reading.sign)),
        (Role::Item { reading: None, .. }, _) => "item without a marker".to_owned(),
        (Role::Plain, kind) => match kind {
            Kind::Text => "text",
            Kind::LabelText => "text of the label before it",
            Kind::Rule => "rule",
            Kind::Annex { role, .. } => role.name(),
            Kind::AnnexOrigin => "origin of the annex",
            Kind::AnnexTitle => "title of the annex",
            Kind::Enacting => "opening of an act",
            Kind::Operative => "operative line",
            Kind::Heading => "heading",
            Kind::Row => "row of a table",
            Kind::Contents => "table of contents",
            Kind::Table => "table",
        }
        .to_owned(),
    };
    let quotation = match step.quotation {
        Quotation::None => "",
        Quotation::OpensBefore => ", opens a quotation",
        Quotation::OpensBehind => ", a quotation follows",
        Quotation::Closes => ", closes the quotation",
        Quotation::Whole => ", a quotation",
        Quotation::Abandons => ", behind a quotation never closed",
    };
    role + quotation
}

fn candidate(reading: &Reading) -> String {
    let close = match reading.close {
        Close::None => "",
        Close::Dot => " with a stop",
        Close::Paren => " in brackets",
    };
    let gap = match reading.gap {
        Gap::Automatic => ", automatic",
        Gap::Tab => ", tab",
        Gap::Blank => ", blank",
        Gap::Glued => ", glued",
        Gap::End => ", alone",
    };
    let order = if reading.unusual { ", major part first" } else { "" };
    format!("{}{close}{gap}{order}", sign(reading.sign))
}

fn sign(sign: Sign) -> String {
    let kind = match sign {
        Sign::Number(_) => "",
        Sign::Letter { .. } => "letter ",
        Sign::Roman(_) => "roman ",
        Sign::Bullet(glyph) => return format!("bullet {glyph}"),
    };
    format!("{kind}{}", super::content::marker(sign))
}

fn of_sequence(before: &Parts, number: &Parts) -> String {
    let after = if before.len() == 0 { "the beginning".to_owned() } else { super::content::number(before).to_string() };
    match relation(before, number) {
        Relation::Next => format!("next after {after}"),
        Relation::MissingParent => format!("after {after}, its parent is missing"),
        Relation::Gap(missing) => format!("after {after}, {missing} missing"),
        Relation::Repeated => format!("repeats {after}"),
        Relation::Restart => format!("counting restarts after {after}"),
        Relation::Backward => format!("goes back after {after}"),
    }
}

fn of_layout(line: &Line) -> Vec<String> {
    let mut evidence = Vec::new();
    let mut say = |what: &str| evidence.push(what.to_owned());
    match line.style {
        StyleHint::None => {}
        StyleHint::Heading => say("style of a heading"),
        StyleHint::Item => say("style of an item"),
        StyleHint::Annex | StyleHint::AnnexTitle => say("style of an annex"),
        StyleHint::Operative => say("style of an operative line"),
        StyleHint::Contents => say("style of a table of contents"),
    }
    match line.end {
        End::Sentence => say("ends a sentence"),
        End::Colon => say("ends in a colon"),
        End::Semicolon => say("ends in a semicolon"),
        End::Comma => say("ends in a comma"),
        End::Open => say("open end"),
    }
    if line.indent > 0 {
        evidence.push(format!("indented by {}", line.indent));
    }
    if line.lower {
        evidence.push("begins with a small letter".to_owned());
    }
    evidence
}
