//! The second step of the ladder: one claim a cited work, lists and ranges taken apart.

use std::ops::Range;

use super::cursor::Text;
use super::number::{Item, Number};
use super::owner::Owner;
use super::parts::Part;
use super::raw::{Acts, MEMBERS, PaperName, Raw, Subject, TextClass};
use super::registry;
use super::vocabulary::{self, City};
use crate::diagnostic::Code as Finding;
use crate::work::{ActKind, Amendments, Body, Sector, Symbol, WorkId};

/// Most members of one range.
const LIMIT: u32 = 50;

/// One cited work, before it is known whose it is.
#[derive(Clone, Debug)]
pub(super) struct Claim {
    /// Where the mention stands: bytes of the folded text.
    pub(super) range: Range<usize>,
    pub(super) part: Option<Part>,
    pub(super) amendments: Amendments,
    /// Number of the version, where it is printed as a number.
    pub(super) version: Option<u32>,
    /// Year of the version.
    pub(super) year: Option<u16>,
    pub(super) cited: Cited,
}

/// What is cited.
#[derive(Clone, Debug)]
pub(super) enum Cited {
    /// An act, with all evidence of its body.
    Act(Evidence),
    /// A document of the conference at hand.
    Paper(u32),
    /// Known as it stands.
    Work(WorkId),
    /// No identifier, and the reason.
    Nothing(Finding, &'static str),
}

/// Evidence of whose act it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Evidence {
    pub(super) kind: ActKind,
    pub(super) number: u32,
    /// First part of a number with a slash.
    pub(super) session: Option<u32>,
    /// Named in the mention, or alone in using the noun.
    pub(super) stated: Option<Body>,
    pub(super) city: Option<City>,
    pub(super) flattened: bool,
}

/// Takes the mentions of a text apart.
pub(super) fn claims(text: Text<'_>, mut raws: Vec<Raw>) -> Vec<Claim> {
    share_clauses(text, &mut raws);
    let mut claims = Vec::with_capacity(raws.len());
    for raw in raws {
        expand(text, raw, &mut claims);
    }
    claims
}

/// `Resolutions 71 and 77 and Decision 5 (Rev. Bucharest, 2022)`: the clause serves the noun before, too.
fn share_clauses(text: Text<'_>, raws: &mut [Raw]) {
    for index in (1..raws.len()).rev() {
        let (head, tail) = raws.split_at_mut(index);
        let (Some(first), Some(second)) = (head.last_mut(), tail.first()) else { continue };
        let (Subject::Acts(first_acts), Subject::Acts(acts)) = (&mut first.subject, &second.subject) else { continue };
        let between = text.folded[first.range.end..second.range.start].trim_matches(' ');
        let and = &text.vocabulary.phrases.and;
        let glued = and.glued(&text.folded[second.range.start..]).is_some();
        let joined = if between.is_empty() { glued } else { vocabulary::is_phrase(and, between) };
        let bare = first_acts.owner == Owner::default() && first_acts.items.iter().all(|item| item.clause.is_none());
        let several = first_acts.items.len() > 1 && first_acts.kind != acts.kind;
        let clause = acts.items.last().and_then(|item| item.clause).filter(|clause| clause.city.is_some());
        if joined
            && bare
            && several
            && acts.items.len() == 1
            && let (Some(clause), Some(last)) = (clause, first_acts.items.last_mut())
        {
            last.clause = Some(clause);
            first_acts.owner = acts.owner;
        }
    }
}

fn expand(text: Text<'_>, raw: Raw, claims: &mut Vec<Claim>) {
    let Raw { range, subject, part } = raw;
    let claim = |cited| Claim {
        range: range.clone(),
        part,
        amendments: Amendments::default(),
        version: None,
        year: None,
        cited,
    };
    let full = full(&subject);
    match subject {
        Subject::Acts(acts) => expand_acts(text, &acts, &range, &claim, claims),
        Subject::Documents(papers) => claims.extend(papers.into_iter().map(|paper| {
            let cited = match paper.name {
                PaperName::Symbol(symbol) => Cited::Work(document(&symbol)),
                PaperName::Bare(number) => Cited::Paper(number),
                PaperName::Of(body, year, number) => of_conference(body, year, number),
            };
            Claim { amendments: paper.amendments, ..claim(cited) }
        })),
        Subject::Texts { sector, class, codes, year } => claims.extend(codes.into_iter().map(|code| {
            let cited = match (sector, class) {
                (Some(sector), TextClass::Recommendation) => Cited::Work(WorkId::Recommendation(sector, code.code)),
                (Some(sector), TextClass::Report) => Cited::Work(WorkId::Report(sector, code.code)),
                (None, _) => Cited::Nothing(Finding::UnresolvedReference, "no Sector is named"),
            };
            Claim { version: code.version, year, ..claim(cited) }
        })),
        Subject::Questions { sector, group, items } => claims.extend(items.iter().map(|item| {
            let (number, version, group) = match item.number {
                Number::Slash(number, group) => (number, None, Some(group)),
                Number::EditionSlash(number, version, group) => (number, Some(version), Some(group)),
                Number::Plain(number, _) => (number, None, group),
                Number::Dotted(number, ..) | Number::Edition(number, _) => (number, None, None),
            };
            let sector = sector.or_else(|| sector_of_group(group));
            let cited = match (sector, group) {
                (Some(sector), Some(group)) => Cited::Work(WorkId::Question { sector, number, group }),
                _ => Cited::Nothing(Finding::UnresolvedReference, "no Sector or study group is named"),
            };
            Claim { version, ..claim(cited) }
        })),
        Subject::Provisions { instrument, division, items } => {
            for item in &items {
                let range = in_paragraph(text, &items, item, &range);
                claims.extend(provision_numbers(item, text.vocabulary.minor_first).into_iter().map(|number| {
                    let cited = Cited::Work(WorkId::Provision { instrument, division, number });
                    Claim { range: range.clone(), ..claim(cited) }
                }));
            }
            claims.extend(items.iter().filter_map(cut).map(claim));
        }
        Subject::Circular(code) => claims.push(claim(Cited::Work(WorkId::Circular(code)))),
        Subject::ActionLines(lines) => {
            claims.extend(lines.into_iter().map(|line| claim(Cited::Work(WorkId::ActionLine(line)))));
        }
        Subject::Goals(goals) => claims.extend(goals.into_iter().map(|goal| claim(Cited::Work(WorkId::Goal(goal))))),
        Subject::UnitedNations { body, session, number } => {
            claims.push(claim(Cited::Work(WorkId::UnitedNations { body, session, number })));
        }
        Subject::Provisional => {
            claims.push(claim(Cited::Nothing(Finding::ProvisionalReference, "a draft or a provisional number")));
        }
    }
    claims.extend(full.map(claim));
}

/// A paper by its number and the code of its conference.
fn of_conference(body: Body, year: u16, number: u32) -> Cited {
    let stem = registry::stem(body, year);
    match format!("{stem}/{number}").parse() {
        Ok(symbol) => Cited::Work(document(&symbol)),
        Err(_) => Cited::Paper(number),
    }
}

fn document(symbol: &Symbol) -> WorkId {
    WorkId::Document { body: symbol.body(), symbol: symbol.to_string().into() }
}

/// Study groups that only one Sector has; the Development Sector has two, the first of which no other has.
fn sector_of_group(group: Option<u32>) -> Option<Sector> {
    match group? {
        8..=99 => Some(Sector::T),
        _ => None,
    }
}

fn expand_acts(
    text: Text<'_>,
    acts: &Acts,
    whole: &Range<usize>,
    claim: &impl Fn(Cited) -> Claim,
    claims: &mut Vec<Claim>,
) {
    let shared = acts.items.last().and_then(|item| item.clause);
    let roman = acts.items.iter().any(|item| item.clause.is_some_and(|clause| clause.roman));
    let owner = acts.owner;
    let of_sector = owner.sector.map(|sector| match sector {
        Sector::T => Body::Wtsa,
        Sector::R => Body::Ra,
        Sector::D => Body::Wtdc,
    });
    let own = acts.items.iter().filter(|item| item.clause.is_some()).count() > 1;
    for item in &acts.items {
        let paragraph = in_paragraph(text, &acts.items, item, whole);
        let clause = item.clause.or(shared).unwrap_or_default();
        let stated = owner.body.or(clause.body).or(of_sector).or(acts.noun_body).or(acts.subject_body);
        let stated = if roman { Some(Body::UnGa) } else { stated };
        let flattened = clause.flattened || owner.flattened;
        let city = clause.city.or(owner.city);
        let year = clause.year.or(owner.year);
        for (number, session, version) in act_numbers(item, text.vocabulary.minor_first) {
            let evidence = Evidence { kind: acts.kind, number, session, stated, city, flattened };
            let own = own && item.clause.is_some();
            let range = if own { own_range(&acts.items, item, item, whole) } else { paragraph.clone() };
            claims.push(Claim { range, version, year, ..claim(Cited::Act(evidence)) });
        }
    }
    claims.extend(acts.items.iter().filter_map(cut).map(claim));
}

/// What is told of a list that may go on beyond its most members.
fn full(subject: &Subject) -> Option<Cited> {
    let members = match subject {
        Subject::Acts(Acts { items, .. }) | Subject::Questions { items, .. } | Subject::Provisions { items, .. } => {
            items.len()
        }
        Subject::Documents(papers) => papers.len(),
        Subject::Texts { codes, .. } => codes.len(),
        Subject::ActionLines(lines) => lines.len(),
        Subject::Goals(goals) => goals.len(),
        Subject::Circular(_) | Subject::UnitedNations { .. } | Subject::Provisional => 1,
    };
    let why = "a list of sixty-four works or more; what follows is not read as part of it";
    (members >= MEMBERS).then_some(Cited::Nothing(Finding::UnresolvedReference, why))
}

/// What is told of a range that goes on beyond its most members.
fn cut(item: &Item) -> Option<Cited> {
    let (first, last) = match (&item.number, item.through.as_ref()?) {
        (Number::Dotted(a, x, _), Number::Dotted(b, y, _)) if a == b => (*x, *y),
        (Number::Plain(a, None), Number::Plain(b, None)) | (Number::Dotted(a, ..), Number::Dotted(b, ..)) => (*a, *b),
        _ => return None,
    };
    let why = "a range of more than fifty works; the first fifty are filed";
    (first.abs_diff(last) >= LIMIT).then_some(Cited::Nothing(Finding::UnresolvedReference, why))
}

/// Members stand for themselves; the first one of all with the noun, the last one with the body.
fn own_range(items: &[Item], from: &Item, to: &Item, whole: &Range<usize>) -> Range<usize> {
    let first = items.first().is_some_and(|first| first.start == from.start);
    let last = items.last().is_some_and(|last| last.start == to.start);
    let start = if first { whole.start } else { from.start };
    start..if last { whole.end } else { to.end }
}

/// What a member shares with others: the list, as far as it stands in the paragraph of the member.
fn in_paragraph(text: Text<'_>, items: &[Item], item: &Item, whole: &Range<usize>) -> Range<usize> {
    let paragraph = |item: &Item| text.breaks.partition_point(|at| *at <= item.start);
    let own = paragraph(item);
    let beside = |other: &&Item| paragraph(other) == own;
    match (items.iter().find(beside), items.iter().rev().find(beside)) {
        (Some(from), Some(to)) if !text.breaks.is_empty() => own_range(items, from, to, whole),
        _ => whole.clone(),
    }
}

/// Number, session and version of each member.
fn act_numbers(item: &Item, minor_first: bool) -> Vec<(u32, Option<u32>, Option<u32>)> {
    match (&item.number, &item.through) {
        (Number::Plain(a, None), Some(Number::Plain(b, None))) => {
            let (low, high) = (*a.min(b), *a.max(b));
            let limit = low.saturating_add(LIMIT - 1);
            (low..=high.min(limit)).map(|number| (number, None, None)).collect()
        }
        (Number::Plain(number, _) | Number::Dotted(number, ..), _) => vec![(*number, None, None)],
        (Number::Edition(number, version), _) => vec![(*number, None, Some(*version))],
        // Sessions of the General Assembly have not reached 100, so that a reversed number shows; the Economic and
        // Social Council counts by years.
        (Number::Slash(a, b), _) if minor_first && (100..1900).contains(a) && *b <= 99 => vec![(*a, Some(*b), None)],
        (Number::Slash(session, number) | Number::EditionSlash(session, _, number), _) => {
            vec![(*number, Some(*session), None)]
        }
    }
}

fn provision_numbers(item: &Item, minor_first: bool) -> Vec<Box<str>> {
    match (&item.number, &item.through) {
        (Number::Plain(a, None), Some(Number::Plain(b, None))) => {
            let (low, high) = (*a.min(b), *a.max(b));
            (low..=high.min(low.saturating_add(LIMIT - 1))).map(|number| number.to_string().into()).collect()
        }
        (Number::Plain(number, Some(first)), Some(Number::Plain(_, Some(last)))) => {
            let letters = first.bytes().next().zip(last.bytes().next());
            let (first, last) = letters.unwrap_or_default();
            (first..=last).map(|letter| format!("{number}{}", letter as char).into()).collect()
        }
        (Number::Dotted(a, x, _), Some(Number::Dotted(b, y, _))) => {
            let (major, first, last) = if minor_first { (*x, *a, *b) } else { (*a, *x, *y) };
            let last = last.min(first.saturating_add(LIMIT - 1));
            (first..=last).map(|minor| format!("{major}.{minor}").into()).collect()
        }
        (Number::Dotted(a, b, suffix), _) => {
            let (major, minor) = if minor_first { (b, a) } else { (a, b) };
            vec![format!("{major}.{minor}{}", suffix.as_deref().unwrap_or_default()).into()]
        }
        (Number::Plain(number, suffix), _) => {
            vec![format!("{number}{}", suffix.as_deref().unwrap_or_default()).into()]
        }
        _ => Vec::new(),
    }
}

impl Evidence {
    /// Kind and number, which a later mention may share.
    pub(super) fn key(self) -> (ActKind, u32, Option<u32>) {
        (self.kind, self.number, self.session)
    }
}
