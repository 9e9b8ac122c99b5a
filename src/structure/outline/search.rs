//! One line behind one partial reading: all ways to go on.

use super::super::label::{Close, Parts, Reading, Sign};
use super::super::line::{End, Kind, Line, Lines, StyleHint};
use super::cost::{self, Cost, ItemPlace, ListPlace, Nesting};
use super::number::{Relation, relation};
use super::state::{Family, Frame, List, Stack, Stacks};
use super::{Quotation, Role, Step};

/// Partial readings carried on.
const WIDTH: usize = 10;
/// Partial readings dearer than the best by more than this are dropped.
const MARGIN: Cost = 70;

/// A partial reading.
#[derive(Clone, Copy, Debug)]
struct State {
    /// Number of the last section.
    number: Parts,
    stack: Stack,
    resolution: Resolution,
    /// The roman numeral of the last part: parts count beside the numbers of sections.
    part: u16,
    /// No section has been numbered since the part began.
    part_begins: bool,
    /// The list that the word processor counts sections in.
    counted: Option<u32>,
    cost: Cost,
    /// The step that led here.
    node: u32,
}

/// What says that labels at this point belong to a resolution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Resolution {
    None,
    /// An operative line.
    Line,
    /// The title or the enacting body of an act.
    Act,
}

impl State {
    const START: Self = Self {
        number: Parts::EMPTY,
        stack: Stack::EMPTY,
        resolution: Resolution::None,
        part: 0,
        part_begins: false,
        counted: None,
        cost: 0,
        node: u32::MAX,
    };
}

/// A step and the one before it.
struct Node {
    step: Step,
    before: u32,
}

/// The search, line by line.
pub(super) struct Search<'a> {
    lines: &'a Lines,
    nodes: Vec<Node>,
    stacks: Stacks,
    beam: Vec<State>,
    next: Vec<State>,
    /// Dearer readings of the line at hand than this are not carried on.
    limit: Cost,
}

impl<'a> Search<'a> {
    /// Before the first line.
    pub(super) fn new(lines: &'a Lines) -> Self {
        let nodes = Vec::with_capacity(lines.lines.len() * 2);
        let stacks = Stacks::new();
        Self { lines, nodes, stacks, beam: vec![State::START], next: Vec::new(), limit: Cost::MAX }
    }

    /// Carries all partial readings over line `at`.
    pub(super) fn advance(&mut self, at: usize) {
        let beam = std::mem::take(&mut self.beam);
        self.limit = Cost::MAX;
        for state in &beam {
            self.extend(state, at);
        }
        self.beam = std::mem::replace(&mut self.next, beam);
        self.next.clear();
        let limit = self.limit;
        self.beam.retain(|state| state.cost <= limit);
        self.beam.sort_by_key(|state| state.cost);
        self.beam.truncate(WIDTH);
    }

    /// The steps of the cheapest reading.
    pub(super) fn finish(&self) -> Vec<Step> {
        let dangling = |state: &State| if self.stacks.quotes(state.stack) { cost::UNCLOSED_AT_END } else { 0 };
        let best = self.beam.iter().min_by_key(|state| state.cost + dangling(state));
        let mut node = best.map_or(u32::MAX, |state| state.node);
        let mut steps = Vec::with_capacity(self.lines.lines.len());
        while let Some(found) = self.nodes.get(node as usize) {
            steps.push(found.step);
            node = found.before;
        }
        steps.reverse();
        steps
    }

    /// All readings of line `at` behind a partial reading.
    fn extend(&mut self, state: &State, at: usize) {
        let lines = self.lines;
        let line = &lines.lines[at];
        match line.kind {
            Kind::Annex { .. } => {
                let resolution = if line.act { Resolution::Act } else { Resolution::None };
                let fresh = State { part: 0, part_begins: false, counted: None, ..*state };
                return self.open_part(&fresh, Parts::EMPTY, resolution);
            }
            Kind::AnnexOrigin | Kind::AnnexTitle => {
                let resolution = if line.act { Resolution::Act } else { state.resolution };
                return self.open_part(state, state.number, resolution);
            }
            Kind::Heading => return self.heading(state),
            Kind::Rule | Kind::Contents | Kind::Row | Kind::Table => {
                return self.plain(state, self.stacks.base(state.stack));
            }
            Kind::LabelText => return self.plain(state, self.stacks.len(state.stack)),
            Kind::Text | Kind::Enacting | Kind::Operative => {}
        }
        let readings = lines.readings(line);
        for reading in readings {
            self.section(state, at, reading);
            self.item(state, at, reading);
        }
        let ignored = readings.iter().map(cost::as_text).max().unwrap_or(0);
        self.text(state, at, ignored);
    }

    /// Whether a reading that adds `cost` to those of a partial reading is carried on.
    fn carries(&self, state: &State, cost: Cost) -> bool {
        state.cost + cost <= self.limit
    }

    fn push(&mut self, state: &State, step: Step) {
        if !self.carries(state, step.cost) {
            return;
        }
        let cost = state.cost + step.cost;
        self.limit = self.limit.min(cost + MARGIN);
        let stacks = &self.stacks;
        let same = |other: &&mut State| {
            other.number == state.number
                && (other.part, other.part_begins) == (state.part, state.part_begins)
                && other.resolution == state.resolution
                && other.counted == state.counted
                && stacks.same(other.stack, state.stack)
        };
        let merged = self.next.iter_mut().find(same);
        if merged.as_ref().is_some_and(|other| other.cost <= cost) {
            return;
        }
        let node = self.nodes.len() as u32;
        self.nodes.push(Node { step, before: state.node });
        let state = State { cost, node, ..*state };
        match merged {
            Some(other) => *other = state,
            None => self.next.push(state),
        }
    }

    /// An annex: counting starts anew.
    fn open_part(&mut self, state: &State, number: Parts, resolution: Resolution) {
        let cost = if self.stacks.quotes(state.stack) { cost::UNCLOSED } else { 0 };
        let next = State { number, stack: Stack::EMPTY, resolution, ..*state };
        self.push(&next, Step { role: Role::Plain, keep: 0, quotation: Quotation::None, cost });
    }

    fn heading(&mut self, state: &State) {
        if self.stacks.quotes(state.stack) {
            // A heading set off inside a quotation is part of it, and a heading behind one never closed ends it.
            self.plain(state, self.stacks.base(state.stack));
        }
        let resolution = if state.resolution == Resolution::Act { Resolution::Act } else { Resolution::None };
        self.open_part(state, state.number, resolution);
    }

    fn section(&mut self, state: &State, at: usize, reading: &Reading) {
        let (number, before) = match reading.sign {
            Sign::Number(parts) => (parts, state.number),
            // `I Introduction`: parts of a contribution, with or without numbers under them.
            Sign::Roman(value) if reading.close != Close::Paren => (Parts::one(value), Parts::one(state.part)),
            _ => return,
        };
        let part = matches!(reading.sign, Sign::Roman(_));
        let line = &self.lines.lines[at];
        let sequence = match relation(&before, &number) {
            Relation::Restart if state.part_begins && !part => 0,
            relation => cost::sequence(relation),
        };
        let act = match state.resolution {
            Resolution::None => 0,
            Resolution::Line => cost::UNDER_OPERATIVE_LINE,
            Resolution::Act => cost::IN_ACT,
        };
        let mut cost = act + cost::as_section(line, reading) + sequence;
        if let Some(list) = self.stacks.list(state.stack) {
            let goes_on = continues(list, Family::Number(reading.close), &number, line) == Some(0);
            cost += if goes_on && line.end != End::Open { cost::CONTINUES_LIST } else { 0 };
            let together = line.counted.is_some() && line.counted == list.counted;
            cost += if together { cost::COUNTED_WITH_OTHERS } else { 0 };
        }
        let mut quotation = Quotation::None;
        if self.stacks.quotes(state.stack) {
            cost += self.unclosed(at);
            quotation = Quotation::Abandons;
        }
        if !self.carries(state, cost) {
            return;
        }
        let resolution = if state.resolution == Resolution::Act { Resolution::Act } else { Resolution::None };
        let counted = line.counted.or(state.counted);
        let mut next = State { stack: Stack::EMPTY, resolution, counted, part_begins: part, ..*state };
        if part {
            next.part = number.last();
        } else {
            next.number = number;
        }
        let step = Step { role: Role::Section(*reading), keep: 0, quotation, cost };
        self.with_marks(&next, step, at);
    }

    fn item(&mut self, state: &State, at: usize, reading: &Reading) {
        let line = &self.lines.lines[at];
        let base = self.stacks.base(state.stack);
        let (family, parts) = Family::of(reading.sign, reading.close);
        let place = if base > 0 {
            ItemPlace::Quotation
        } else if state.resolution > Resolution::None {
            ItemPlace::Resolution
        } else {
            ItemPlace::Body
        };
        // Letters may stand on a level below the numbers of sections; a number there is one of them.
        let counted = line.counted.filter(|_| matches!(family, Family::Number(_)));
        let with_sections = counted.is_some() && counted == state.counted && base == 0;
        let own = |list| {
            cost::as_item(line, reading, place, list) + if with_sections { cost::COUNTED_WITH_OTHERS } else { 0 }
        };
        let role = |new_list| Role::Item { reading: Some(*reading), new_list };
        // Continue a list that is open, closing those inside it; or one around a quotation that is never closed.
        for depth in (0..self.stacks.len(state.stack)).rev() {
            let around = self.stacks.truncated(state.stack, depth + 1);
            let Some(&list) = self.stacks.list(around) else { continue };
            let Some(cost) = continues(&list, family, &parts, line) else { continue };
            let (quotation, unclosed) =
                if depth < base { (Quotation::Abandons, self.unclosed(at)) } else { (Quotation::None, 0) };
            let cost = own(ListPlace::Continues) + cost + unclosed;
            if !self.carries(state, cost) {
                continue;
            }
            let outer = self.stacks.truncated(around, depth);
            let Some(stack) = self.stacks.pushed(outer, Frame::List(List { last: parts, ..list })) else { continue };
            let next = State { stack, ..*state };
            let step = Step { role: role(false), keep: depth as u8 + 1, quotation, cost };
            self.with_marks(&next, step, at);
        }
        // Open a list, inside the innermost item or in place of any list that is open.
        let begins = match family {
            Family::Bullet(_) | Family::Unmarked => 0,
            Family::Letter(..) | Family::Roman(_) => parts.last().saturating_sub(1),
            Family::Number(_) => match relation(&Parts::default(), &parts) {
                Relation::Next | Relation::MissingParent => 0,
                Relation::Gap(missing) => missing,
                _ => 1,
            },
        };
        let len = self.stacks.len(state.stack);
        for depth in [base, len] {
            let replaced = self.stacks.list(self.stacks.truncated(state.stack, depth + 1)).filter(|_| depth < len);
            let beside = replaced.is_some_and(|list| list.family == family);
            let beside = if beside { cost::LIST_BESIDE_LIST } else { 0 };
            let nesting = match self.stacks.list(state.stack) {
                Some(list) if depth > base => nesting(list, family, &parts, line),
                _ => Nesting::Outermost,
            };
            let before = at.checked_sub(1).map(|before| &self.lines.lines[before]);
            let cost = own(ListPlace::Begins) + cost::new_list(before, nesting) + cost::missing_items(begins) + beside;
            let list = List { family, last: parts, indent: line.indent, counted };
            if self.carries(state, cost) {
                let outer = self.stacks.truncated(state.stack, depth);
                if let Some(stack) = self.stacks.pushed(outer, Frame::List(list)) {
                    let next = State { stack, ..*state };
                    let step = Step { role: role(true), keep: depth as u8, quotation: Quotation::None, cost };
                    self.with_marks(&next, step, at);
                }
            }
            if depth == len {
                break;
            }
        }
    }

    /// A line without a label, or with one that is ignored.
    fn text(&mut self, state: &State, at: usize, ignored: Cost) {
        let line = &self.lines.lines[at];
        let base = self.stacks.base(state.stack);
        let resolution = matches!(line.kind, Kind::Operative | Kind::Enacting);
        let set_in = line.indent > 0 || line.style == StyleHint::Item;
        let lead = at.checked_sub(1).is_some_and(|before| {
            let before = &self.lines.lines[before];
            before.end == End::Colon && matches!(before.kind, Kind::Text)
        });
        let mut next = State { stack: self.stacks.truncated(state.stack, base), ..*state };
        if base == 0 {
            next.resolution = state.resolution.max(match line.kind {
                Kind::Enacting => Resolution::Act,
                Kind::Operative => Resolution::Line,
                _ => Resolution::None,
            });
        }
        let len = self.stacks.len(state.stack);
        let closes_items = len > base;
        let in_item = self.stacks.list(state.stack).is_some_and(|list| {
            set_in && (line.indent >= list.indent || list.indent == 0) && list.family != Family::Unmarked
        });
        let is_unmarked = |frame: &Frame| matches!(frame, Frame::List(list) if list.family == Family::Unmarked);
        let unmarked = self.stacks.frames(state.stack).take(len - base).any(|(_, frame)| is_unmarked(frame));
        let announced = set_in && (lead || unmarked) && base == 0 && !resolution && line.quotes.net == 0;
        let mut cost = ignored;
        if closes_items && in_item {
            cost += cost::INDENT_IGNORED;
        }
        if announced {
            cost += cost::LEAD_IGNORED;
        }
        let step = Step { role: Role::Plain, keep: base as u8, quotation: Quotation::None, cost };
        self.with_marks(&next, step, at);
        // The paragraph goes on with the innermost item.
        let quoted_in_item = line.quotes.net > 0 && line.quotes.first && lead;
        if closes_items && (set_in || quoted_in_item) && !resolution {
            let cost = ignored
                + if in_item || quoted_in_item { 0 } else { cost::INDENT_IGNORED }
                + if announced { cost::LEAD_IGNORED } else { 0 };
            let keep = len as u8;
            self.with_marks(state, Step { role: Role::Plain, keep, quotation: Quotation::None, cost }, at);
        }
        if set_in && base == 0 && !resolution && ignored == 0 {
            self.unmarked_item(state, at, announced);
        }
    }

    fn unmarked_item(&mut self, state: &State, at: usize, announced: bool) {
        let line = &self.lines.lines[at];
        let own = if announced { 0 } else { cost::BARE_ITEM };
        let role = |new_list| Role::Item { reading: None, new_list };
        let list = List { family: Family::Unmarked, last: Parts::default(), indent: line.indent, counted: None };
        let is_same = |frame: &Frame| matches!(frame, Frame::List(open) if open.family == Family::Unmarked && open.indent == line.indent);
        let open = self.stacks.frames(state.stack).find(|(_, frame)| is_same(frame)).map(|(depth, _)| depth);
        if let Some(depth) = open {
            let next = State { stack: self.stacks.truncated(state.stack, depth + 1), ..*state };
            let step = Step { role: role(false), keep: depth as u8 + 1, quotation: Quotation::None, cost: own };
            return self.push(&next, step);
        }
        let keep = self.stacks.len(state.stack) as u8;
        if let Some(stack) = self.stacks.pushed(state.stack, Frame::List(list)) {
            let next = State { stack, ..*state };
            let cost = own + cost::new_list(at.checked_sub(1).map(|before| &self.lines.lines[before]), Nesting::Deeper);
            self.push(&next, Step { role: role(true), keep, quotation: Quotation::None, cost });
        }
    }

    /// A line that stands where `keep` says, whatever its text.
    fn plain(&mut self, state: &State, keep: usize) {
        let next = State { stack: self.stacks.truncated(state.stack, keep), ..*state };
        self.push(&next, Step { role: Role::Plain, keep: keep as u8, quotation: Quotation::None, cost: 0 });
    }

    /// Pushes a step in all ways to take the line's quotation marks.
    fn with_marks(&mut self, next: &State, step: Step, at: usize) {
        let line = &self.lines.lines[at];
        let marks = line.quotes;
        let plain = step.role == Role::Plain;
        if self.stacks.quotes(next.stack) && step.quotation != Quotation::Abandons {
            if marks.net < 0 {
                let outside = self.stacks.truncated(next.stack, self.stacks.base(next.stack) - 1);
                let closed = State { stack: outside, ..*next };
                self.push(&closed, Step { quotation: Quotation::Closes, ..step });
                return self.push(next, Step { cost: step.cost + cost::MARK_IGNORED, ..step });
            }
            return self.push(next, step);
        }
        if marks.net > 0 {
            let before = marks.first && plain;
            if let Some(stack) = self.stacks.pushed(next.stack, Frame::Quotation) {
                let open = State { stack, ..*next };
                let quotation = if before { Quotation::OpensBefore } else { Quotation::OpensBehind };
                let quotation = if step.quotation == Quotation::Abandons { Quotation::Abandons } else { quotation };
                let cost = step.cost + if before { 0 } else { cost::INNER_MARK_OPENS };
                if quotation != Quotation::Abandons {
                    self.push(&open, Step { quotation, cost, ..step });
                }
            }
            let ignored = if before { cost::MARK_IGNORED } else { cost::INNER_MARK_IGNORED };
            return self.push(next, Step { cost: step.cost + ignored, ..step });
        }
        let lead = at.checked_sub(1).is_some_and(|before| self.lines.lines[before].end == End::Colon);
        let quotation = if plain && marks.whole() && lead { Quotation::Whole } else { step.quotation };
        self.push(next, Step { quotation, ..step });
    }

    /// What it costs to leave a quotation before a line, where no mark closed it.
    fn unclosed(&self, at: usize) -> Cost {
        cost::UNCLOSED + if self.ends_sentence(at) { 0 } else { cost::UNCLOSED_MIDWAY }
    }

    fn ends_sentence(&self, at: usize) -> bool {
        at.checked_sub(1).is_none_or(|before| {
            let before = &self.lines.lines[before];
            before.end == End::Sentence || before.quotes.last
        })
    }
}

/// What it costs to continue a list with a marker; `None` if the marker is of another kind.
fn continues(list: &List, family: Family, parts: &Parts, line: &Line) -> Option<Cost> {
    if list.family != family {
        return None;
    }
    let set_off = if list.indent == line.indent { 0 } else { cost::OTHER_INDENT };
    let missing = match family {
        Family::Bullet(_) | Family::Unmarked => 0,
        Family::Letter(..) | Family::Roman(_) | Family::Number(_) => match relation(&list.last, parts) {
            Relation::Next => 0,
            Relation::Gap(missing) => missing,
            Relation::MissingParent => 1,
            Relation::Repeated | Relation::Restart | Relation::Backward => return None,
        },
    };
    Some(set_off + cost::missing_items(missing))
}

/// How a list that opens inside the innermost item shows that it does.
fn nesting(list: &List, family: Family, parts: &Parts, line: &Line) -> Nesting {
    // Another glyph is another kind: a text without indents has no more to tell by.
    let other_kind = match (list.family, family) {
        (Family::Bullet(outer), Family::Bullet(inner)) => outer != inner,
        (outer, inner) => std::mem::discriminant(&outer) != std::mem::discriminant(&inner),
    };
    let child = matches!(family, Family::Number(_)) && parts.len() > list.last.len();
    if line.indent > list.indent || other_kind || child { Nesting::Deeper } else { Nesting::Unmarked }
}
