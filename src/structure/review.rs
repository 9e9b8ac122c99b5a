//! What the outline was unsure of, as diagnostics: gaps, repetitions, numbers in the other order, marks never closed.

use super::label::{Parts, Sign};
use super::line::{Kind, Line, Lines, Source};
use super::outline::{Quotation, Relation, Role, Step, relation};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::text::Arena;

/// Goes through the steps of an outline once more.
pub(super) fn review(lines: &Lines, steps: &[Step], text: &Arena, diagnostics: &mut Vec<Diagnostic>) {
    let mut number = Parts::default();
    let mut open_quotation = None;
    for (line, step) in lines.lines.iter().zip(steps) {
        let Source::Paragraph(id) = line.source else { continue };
        let mut report = |code, message: String| diagnostics.push(Diagnostic::new(code, Place::Paragraph(id), message));
        if matches!(line.kind, Kind::Annex { .. }) {
            number = Parts::default();
        }
        match step.role {
            Role::Section(reading) => {
                if let Sign::Number(parts) = reading.sign {
                    sequence(&number, &parts, &mut report);
                    if reading.unusual {
                        report(Code::NumberOrder, format!("{} has its major part first", shown(&parts)));
                    }
                    number = parts;
                }
            }
            Role::Item { reading: None, .. } => {
                report(Code::RestoredMarker, "an indented line without a marker is read as an item".to_owned());
            }
            Role::Plain if looks_labelled(lines, line) => {
                let label = text.raw(line.span).split_whitespace().next().unwrap_or_default().to_owned();
                report(Code::UncertainLabel, format!("{label:?} fits no sequence and is read as text"));
            }
            Role::Item { .. } | Role::Plain => {}
        }
        match step.quotation {
            Quotation::OpensBefore | Quotation::OpensBehind => open_quotation = Some(id),
            Quotation::Closes => open_quotation = None,
            Quotation::Abandons => {
                report(Code::UnclosedQuotation, "a quotation open before this section is never closed".to_owned());
                open_quotation = None;
            }
            Quotation::None | Quotation::Whole => {}
        }
    }
    if let Some(id) = open_quotation {
        let message = "the quotation that begins here is never closed";
        diagnostics.push(Diagnostic::new(Code::UnclosedQuotation, Place::Paragraph(id), message));
    }
}

fn sequence(before: &Parts, number: &Parts, report: &mut impl FnMut(Code, String)) {
    let after = if before.len() == 0 { "the beginning".to_owned() } else { shown(before) };
    let code = match relation(before, number) {
        Relation::Next => return,
        Relation::MissingParent | Relation::Gap(_) => Code::NumberGap,
        Relation::Repeated | Relation::Restart | Relation::Backward => Code::NumberRepeated,
    };
    report(code, format!("{} follows {after}", shown(number)));
}

/// Whether a line that is read as text begins as only a label does.
fn looks_labelled(lines: &Lines, line: &Line) -> bool {
    use super::label::Gap;
    line.kind == Kind::Text
        && lines.readings(line).iter().any(|reading| matches!(reading.gap, Gap::Automatic | Gap::Tab))
}

fn shown(parts: &Parts) -> String {
    super::content::number(parts).to_string()
}
