//! The laws that no schema can say. The document follows the schema.

use serde_json::Value;

use super::index::{Index, Text, id, list};
use super::{Finding, Rule, brief};
use crate::reference::registry;
use crate::work::WorkId;

/// Checks all laws.
pub(super) fn check(document: &Value) -> Vec<Finding> {
    let index = Index::new(document);
    let mut laws = Laws { index: &index, findings: Vec::new() };
    for (id, pointer) in &index.repeated {
        laws.break_(Rule::UniqueId, pointer, format!("the id {id} occurs again"));
    }
    laws.numbers();
    laws.calls(document, "");
    laws.outcomes(document);
    laws.references(document);
    laws.findings
}

struct Laws<'a> {
    index: &'a Index<'a>,
    findings: Vec<Finding>,
}

impl Laws<'_> {
    fn break_(&mut self, rule: Rule, pointer: &str, message: String) {
        self.findings.push(Finding::new(rule, pointer, message));
    }

    fn numbers(&mut self) {
        for section in &self.index.sections {
            let Some(outer) = section.outer else { continue };
            let goes_on = section.number.strip_prefix(outer).is_some_and(|rest| rest.starts_with('.'));
            if !goes_on {
                let message = format!("section {} lies inside section {outer}", section.number);
                self.findings.push(
                    Finding::new(Rule::SectionNumber, &section.pointer, message)
                        .between(format!("{outer}.…"), section.number),
                );
            }
        }
    }

    /// Calls of notes, wherever they stand.
    fn calls(&mut self, value: &Value, pointer: &str) {
        match value {
            Value::Array(values) => {
                for (value, n) in values.iter().zip(0..) {
                    self.calls(value, &format!("{pointer}/{n}"));
                }
            }
            Value::Object(fields) => {
                let text = fields.get("text").or(fields.get("heading")).and_then(Value::as_str).unwrap_or_default();
                for (call, n) in fields.get("note_calls").map_or(&[][..], list).iter().zip(0..) {
                    let pointer = format!("{pointer}/note_calls/{n}");
                    self.known(&call["note"], &format!("{pointer}/note"));
                    let (at, length) = (offset(&call["at"]), text.chars().count());
                    if at > length {
                        let message = format!("the call stands at {at} of a text of {length}");
                        self.break_(Rule::Offset, &pointer, message);
                    }
                }
                for (name, value) in fields {
                    self.calls(value, &format!("{pointer}/{name}"));
                }
            }
            _ => {}
        }
    }

    /// Whether an id names an element.
    fn known(&mut self, at: &Value, pointer: &str) -> bool {
        let at = at.as_str().unwrap_or_default();
        let known = self.index.elements.contains_key(at);
        if !known {
            self.break_(Rule::KnownPlace, pointer, format!("nothing has the id {at}"));
        }
        known
    }

    fn outcomes(&mut self, document: &Value) {
        for (outcome, n) in list(&document["outcomes"]).iter().zip(0..) {
            let pointer = format!("/outcomes/{n}");
            if !self.known(&outcome["at"], &format!("{pointer}/at")) {
                continue;
            }
            let Some(element) = self.index.elements.get(outcome["at"].as_str().unwrap_or_default()) else { continue };
            let section = outcome["section"].as_str();
            if section != element.section && section != element.last {
                let own = element.section.or(element.last).unwrap_or("none");
                let message = format!("the outcome lies in section {own}");
                let finding = Finding::new(Rule::OutcomePlace, format!("{pointer}/section"), message);
                self.findings.push(finding.between(own, section.unwrap_or("none")));
            }
            let text = outcome["text"].as_str().unwrap_or_default();
            if let Some(own) = element.text.as_ref().filter(|own| !own.whole.contains(text)) {
                let message = "the element does not hold the text of the outcome".to_owned();
                let finding = Finding::new(Rule::OutcomePlace, format!("{pointer}/text"), message);
                self.findings.push(finding.between(brief(own.whole), brief(text)));
            }
            if id(outcome) != format!("o{}", n + 1) {
                let finding = Finding::new(Rule::UniqueId, format!("{pointer}/id"), "outcomes are counted from o1");
                self.findings.push(finding.between(format!("o{}", n + 1), id(outcome)));
            }
        }
    }

    fn references(&mut self, document: &Value) {
        let mut before = "";
        for (reference, n) in list(&document["references"]).iter().zip(0..) {
            let pointer = format!("/references/{n}");
            let own = id(reference);
            if own <= before {
                let message = format!("{own} follows {before}");
                self.break_(Rule::ReferenceOrder, &pointer, message);
            }
            before = own;
            let work = self.identifier(reference, &pointer);
            let mut order = (0, 0);
            for (mention, m) in list(&reference["mentions"]).iter().zip(0..) {
                let pointer = format!("{pointer}/mentions/{m}");
                let place = self.mention(mention, &pointer);
                if let Some(place) = place {
                    if place < order {
                        self.break_(
                            Rule::ReferenceOrder,
                            &pointer,
                            "the mention stands before the last one".to_owned(),
                        );
                    }
                    order = place;
                }
                if let Some(work) = &work {
                    self.edition(work, mention, &pointer);
                }
            }
        }
    }

    fn identifier(&mut self, reference: &Value, pointer: &str) -> Option<WorkId> {
        let own = id(reference);
        let Ok(work) = own.parse::<WorkId>() else {
            self.break_(Rule::Identifier, &format!("{pointer}/id"), format!("{own} is no identifier of a work"));
            return None;
        };
        for (name, expected) in [
            ("id", work.to_string()),
            ("kind", work.kind().to_owned()),
            ("body", work.body().to_owned()),
            ("number", work.number()),
        ] {
            let found = reference[name].as_str().unwrap_or_default();
            if found != expected {
                let finding = Finding::new(
                    Rule::Identifier,
                    format!("{pointer}/{name}"),
                    format!("the {name} is not that of {work}"),
                );
                self.findings.push(finding.between(expected, found));
            }
        }
        Some(work)
    }

    /// Checks a mention; gives its place in the document.
    fn mention(&mut self, mention: &Value, pointer: &str) -> Option<(usize, usize)> {
        if !self.known(&mention["at"], &format!("{pointer}/at")) {
            return None;
        }
        let element = self.index.elements.get(mention["at"].as_str()?)?;
        let (start, end) = (offset(&mention["start"]), offset(&mention["end"]));
        let quoted = mention["text"].as_str().unwrap_or_default();
        match element.text.as_ref().and_then(|text| text.between(start, end)) {
            None => {
                let length = element.text.as_ref().map_or(0, Text::length);
                self.break_(Rule::Offset, pointer, format!("{start}..{end} is no range of a text of {length}"));
            }
            Some(there) if there != quoted => {
                let finding = Finding::new(Rule::Offset, pointer, "the text at the offsets is another");
                self.findings.push(finding.between(quoted, brief(there)));
            }
            Some(_) => {}
        }
        Some((element.order, start))
    }

    /// Whether the registry knows the act, and the version cited. It knows no act after its own date.
    fn edition(&mut self, work: &WorkId, mention: &Value, pointer: &str) {
        let Some(edition) = mention["edition"].as_u64() else { return };
        let Some(act) = registry::act_of(work) else { return };
        let known = act.versions.iter().map(|version| u64::from(version.year));
        let (first, last) = (known.clone().min(), known.clone().max());
        if act.versions.len() > 1
            && !known.clone().any(|year| year == edition)
            && last.is_some_and(|last| edition < last)
        {
            let years: Vec<String> = known.map(|year| year.to_string()).collect();
            let message = format!("{work} has no version of {edition}; the first is of {}", first.unwrap_or_default());
            let finding = Finding::new(Rule::Registry, format!("{pointer}/edition"), message);
            self.findings.push(finding.between(years.join(", "), edition.to_string()));
        }
    }
}

fn offset(value: &Value) -> usize {
    value.as_u64().unwrap_or_default() as usize
}
