//! The third step of the ladder: claims into works, by the order of evidence.
//!
//! | evidence | basis |
//! | --- | --- |
//! | a body in the mention, or a noun that one body alone uses | stated |
//! | city and year of the clause | edition |
//! | a number that only one body has reached | number |
//! | the same number stated elsewhere in the document, of one work only | antecedent |
//!
//! The first answer counts. Two answers that contradict one another make a finding, and so does none.

use std::collections::BTreeMap;
use std::ops::Range;

use super::expand::{Cited, Claim, Evidence};
use super::registry::{self, Conference};
use super::{Basis, Reading};
use crate::diagnostic::Code;
use crate::work::{ActKind, Body, Symbol, WorkId};

/// What the document says about itself.
#[derive(Clone, Debug, Default)]
pub(super) struct Context {
    /// Beginning of the symbols of the conference at hand (`WTDC17`).
    pub(super) stem: Option<String>,
}

/// A claim with its place: the text it stands in, and what became of it.
#[derive(Debug)]
pub(super) struct Resolved {
    /// Index of the text among those that were read together.
    pub(super) text: usize,
    pub(super) range: Range<usize>,
    /// The work, unless no evidence tells it.
    pub(super) work: Option<(WorkId, Reading)>,
    pub(super) findings: Vec<(Code, String)>,
}

type Known = BTreeMap<(ActKind, u32, Option<u32>), Option<WorkId>>;

/// Resolves all claims of a document together.
pub(super) fn all(claims: Vec<(usize, Claim)>, context: &Context) -> Vec<Resolved> {
    let mut known = Known::new();
    let mut resolved: Vec<(Resolved, Claim)> = claims
        .into_iter()
        .map(|(text, claim)| {
            let resolved = first_pass(text, &claim, context);
            if let (Some((id, _)), Cited::Act(evidence)) = (&resolved.work, &claim.cited) {
                let same = known.entry(evidence.key()).or_insert_with(|| Some(id.clone()));
                if same.as_ref() != Some(id) {
                    *same = None;
                }
            }
            (resolved, claim)
        })
        .collect();
    for (resolved, claim) in &mut resolved {
        if resolved.work.is_none() && resolved.findings.is_empty() {
            by_antecedent(resolved, claim, &known);
        }
    }
    resolved.into_iter().map(|(resolved, _)| resolved).collect()
}

fn first_pass(text: usize, claim: &Claim, context: &Context) -> Resolved {
    let mut resolved = Resolved { text, range: claim.range.clone(), work: None, findings: Vec::new() };
    match &claim.cited {
        Cited::Work(id) => resolved.work = Some((id.clone(), reading(claim, Basis::Stated))),
        Cited::Nothing(code, why) => resolved.findings.push((*code, (*why).to_owned())),
        Cited::Paper(number) => {
            if let Some(id) = paper(*number, context) {
                resolved.work = Some((id, reading(claim, Basis::Antecedent)));
            } else {
                let why = format!("document {number} of a conference that is not known");
                resolved.findings.push((Code::UnresolvedReference, why));
            }
        }
        Cited::Act(evidence) => act(claim, *evidence, &mut resolved),
    }
    resolved
}

fn reading(claim: &Claim, basis: Basis) -> Reading {
    Reading { edition: claim.year, basis, version: claim.version, amendments: claim.amendments, part: claim.part }
}

fn paper(number: u32, context: &Context) -> Option<WorkId> {
    let stem = context.stem.as_ref()?;
    let symbol: Symbol = format!("{stem}/{number}").parse().ok()?;
    Some(WorkId::Document { body: symbol.body(), symbol: symbol.to_string().into() })
}

fn act(claim: &Claim, evidence: Evidence, resolved: &mut Resolved) {
    if evidence.flattened {
        resolved.findings.push((Code::FlattenedRevision, "two versions of the clause stand side by side".to_owned()));
    }
    let by_place = by_place(evidence, claim.year);
    let (body, basis) = match (evidence.stated, &by_place, by_number(evidence)) {
        (Some(body), ..) => (body, Basis::Stated),
        (None, Place::Body(body) | Place::OtherCity(body), _) => (*body, Basis::Edition),
        (None, Place::Unknown, Some(body)) => (body, Basis::Number),
        (None, Place::Unknown, None) => return,
    };
    conflicts(evidence, claim.year, body, &by_place, resolved);
    let Some(id) = identify(evidence, body, claim.year) else { return };
    let id = as_registered(id, resolved);
    let mut reading = reading(claim, basis);
    if body.is_united_nations() {
        reading.edition = None;
    }
    if body == Body::Ra {
        // The number of the edition that is in force tells the year.
        let act = registry::act_of(&id).filter(|act| act.edition == reading.version && reading.version > Some(0));
        reading.edition = reading.edition.or(act.and_then(|act| act.versions.last()).map(|version| version.year));
    }
    resolved.work = Some((id, reading));
}

fn by_antecedent(resolved: &mut Resolved, claim: &Claim, known: &Known) {
    let Cited::Act(evidence) = &claim.cited else { return };
    if let Some(Some(id)) = known.get(&evidence.key()) {
        let version = match id {
            WorkId::Act { body: Body::Ra, .. } => claim.version,
            _ => None,
        };
        resolved.work = Some((id.clone(), Reading { version, ..reading(claim, Basis::Antecedent) }));
        return;
    }
    let number = evidence.session.map_or_else(String::new, |session| format!("{session}/"));
    let why = match known.get(&evidence.key()) {
        Some(None) => "several bodies have one of this number here",
        _ => "no body is named and none can be told",
    };
    let message = format!("{} {number}{}: {why}", evidence.kind.code(), evidence.number);
    resolved.findings.push((Code::UnresolvedReference, message));
}

/// The work, where kind, number and body make one.
fn identify(evidence: Evidence, body: Body, year: Option<u16>) -> Option<WorkId> {
    let Evidence { kind, number, session, .. } = evidence;
    if body.is_united_nations() {
        // `2020/12` may be printed the other way round; a year is the session.
        let (session, number) = match session {
            Some(first) if first < 1900 && (1946..2200).contains(&number) => (Some(number), first),
            _ => (session, number),
        };
        return Some(WorkId::UnitedNations { body, session, number });
    }
    if session.is_some() {
        return None;
    }
    let afresh = match body {
        Body::Wtpf => Some(year?),
        Body::Pp => year.filter(|year| *year < 1994),
        _ => None,
    };
    Some(WorkId::Act { body, kind, number, series: afresh })
}

/// What city and year say.
enum Place {
    Body(Body),
    /// The year is one of this body's, the city is not.
    OtherCity(Body),
    Unknown,
}

fn by_place(evidence: Evidence, year: Option<u16>) -> Place {
    let (Some(city), Some(year)) = (evidence.city, year) else { return Place::Unknown };
    let able = |conference: &&Conference| conference.year == year && adopts(conference.body, evidence);
    let met = |conference: &&Conference| able(conference) && conference.city == city.0;
    // Where two met in one place, the one with few acts gives way.
    let rank = |body: Body| matches!(body, Body::Ra | Body::Wcit | Body::App | Body::Wattc);
    let there = registry::conferences().iter().filter(met).map(|conference| conference.body);
    if let Some(body) = there.min_by_key(|body| rank(*body)) {
        return Place::Body(body);
    }
    let mut elsewhere: Vec<Body> =
        registry::conferences().iter().filter(able).map(|conference| conference.body).collect();
    elsewhere.dedup();
    match elsewhere.as_slice() {
        [body] => Place::OtherCity(*body),
        _ => Place::Unknown,
    }
}

/// Whether a body adopts acts of the kind and has reached the number.
fn adopts(body: Body, evidence: Evidence) -> bool {
    if evidence.session.is_some() {
        return false;
    }
    let number = evidence.number;
    match (evidence.kind, body) {
        (ActKind::Resolution, Body::Pp) => number < 400,
        (ActKind::Resolution, Body::Wtsa | Body::Wtdc) => number < 200,
        (ActKind::Resolution, Body::Ra) => number < 120,
        (ActKind::Resolution, Body::Wrc) => number < 1000,
        (ActKind::Resolution, Body::Wcit | Body::App | Body::Wattc) | (ActKind::Opinion, Body::Pp) => number < 20,
        (ActKind::Decision, Body::Pp) => number < 100,
        (ActKind::Recommendation, Body::Pp | Body::Wrc) | (ActKind::Opinion, Body::Wtpf) => true,
        _ => false,
    }
}

/// The body that alone has numbers so high; the registry helps where the ranges meet.
fn by_number(evidence: Evidence) -> Option<Body> {
    if evidence.session.is_some() {
        return None;
    }
    match (evidence.kind, evidence.number) {
        (ActKind::Resolution, 1000..=1899) | (ActKind::Decision, 101..=1899) => Some(Body::Council),
        (ActKind::Resolution, 220..=999) => {
            let mut known = registry::acts().iter().filter_map(|act| match act.id {
                WorkId::Act { body, kind: ActKind::Resolution, number, .. } if number == evidence.number => Some(body),
                _ => None,
            });
            known.next().filter(|_| known.next().is_none())
        }
        _ => None,
    }
}

/// Notes what contradicts the body or the year.
fn conflicts(evidence: Evidence, year: Option<u16>, body: Body, place: &Place, resolved: &mut Resolved) {
    let mut note = |message: String| resolved.findings.push((Code::ReferenceConflict, message));
    match place {
        Place::Body(other) if *other != body && !shares_place(evidence, year, body) => {
            note(format!("the clause names a conference of {other}, the mention says {body}"));
        }
        Place::OtherCity(other) if *other == body => note(format!("{body} did not meet in this city in that year")),
        Place::Unknown if evidence.city.is_some() && year.is_some() => {
            note("no conference is known in this city in that year".to_owned());
        }
        _ => {}
    }
}

fn shares_place(evidence: Evidence, year: Option<u16>, body: Body) -> bool {
    registry::conferences().iter().any(|conference| {
        conference.body == body
            && Some(conference.year) == year
            && evidence.city.is_some_and(|city| city.0 == conference.city)
    })
}

/// The registry settles the kind where a text calls a resolution a decision or the other way round.
fn as_registered(id: WorkId, resolved: &mut Resolved) -> WorkId {
    let WorkId::Act { body: Body::Council, kind, number, series } = id else { return id };
    let other = match kind {
        ActKind::Resolution => ActKind::Decision,
        ActKind::Decision => ActKind::Resolution,
        ActKind::Recommendation | ActKind::Opinion => return id,
    };
    let with = |kind| WorkId::Act { body: Body::Council, kind, number, series };
    if registry::act_of(&id).is_some() || registry::act_of(&with(other)).is_none() {
        return id;
    }
    let message = format!("known as {}, called {}", with(other), kind.code());
    resolved.findings.push((Code::ReferenceConflict, message));
    with(other)
}
