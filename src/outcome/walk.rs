//! The walk over a document's body, in order.

use super::clause::{self, Reading, Voice};
use super::grammar::{Grammar, Scan};
use super::lead::{LeadIn, breaks_off, names_future, names_subject, opens_clause};
use super::place::{self, Author, Lead, Place, Voices};
use super::words::{Act, Cue, Habit, Word};
use super::{actor, sentence, vowels};
use crate::document::{Action, Actor, Block, BlockKind, Document, Id, Item, Line, Marker, Outcome, Role, Section};
use crate::text::ByteSpan;

/// All outcomes of a document, in order.
pub(super) fn outcomes(document: &Document) -> Vec<Outcome> {
    let grammar = Grammar::of(document.language);
    let header = &document.header;
    let [author, title] =
        [header.author, header.title].map(|line| line.map(|line| grammar.scan(document.text.folded(line))));
    let lines = || author.iter().chain(&title);
    if lines().any(|line| line.has(Cue::Contribution)) {
        return Vec::new();
    }
    let year = header.session.as_ref().and_then(|session| session.year).or(header.date.map(|date| date.year));
    let voices = Voices { author: author.as_ref().map_or(Author::Record, speaker), year };
    let advises = lines().any(names_advisory);
    let mut walk = Walk { document, grammar, voices, advises, number: None, subject: Vec::new(), outcomes: Vec::new() };
    walk.sections(&document.sections, Place::Ordinary);
    walk.outcomes
}

/// Who speaks, by the author line.
fn speaker(line: &Scan) -> Author {
    if line.has(Cue::AuthorGroup) { Author::Group } else { Author::Office }
}

fn names_advisory(scan: &Scan) -> bool {
    scan.marks.iter().any(|mark| mark.is(Word::Advisory))
}

struct Walk<'d> {
    document: &'d Document,
    grammar: &'static Grammar,
    voices: Voices,
    /// Whether an advisory body reports.
    advises: bool,
    /// The last section number printed.
    number: Option<String>,
    /// Who acted in the sentence before, under the same heading: a pronoun takes it up.
    subject: Vec<Actor>,
    outcomes: Vec<Outcome>,
}

/// Where an outcome stands.
struct Source<'a> {
    at: &'a Id,
    marker: Option<&'a Marker>,
    text: ByteSpan,
}

/// What an outcome states.
struct Statement {
    action: Action,
    actors: Vec<Actor>,
    verb: Option<ByteSpan>,
    lead_in: Option<ByteSpan>,
}

impl<'d> Walk<'d> {
    /// Sections under one parent; a numbered paragraph without heading goes on under the heading before it.
    fn sections(&mut self, sections: &'d [Section], parent: Place) {
        let mut running = parent;
        for section in sections {
            if section.role != Role::Body && self.is_draft(section) {
                continue;
            }
            let outer = if section.role == Role::Body { parent } else { Place::Ordinary };
            if let Some(number) = &section.number {
                self.number = Some(number.to_string());
            }
            if let Some(heading) = &section.heading {
                self.subject.clear();
                running = place::under(&self.scan(heading.text)).unwrap_or(outer);
            }
            running = self.blocks(&section.content, running, outer);
            self.sections(&section.sections, running);
        }
    }

    /// Whether an annex holds a text put forward.
    fn is_draft(&self, annex: &Section) -> bool {
        let lines = annex.content.iter().filter_map(|block| match &block.kind {
            BlockKind::Heading(line) | BlockKind::Paragraph(line) => Some(line.text),
            _ => None,
        });
        let headings = annex.sections.iter().filter_map(|section| section.heading.as_ref()).map(|line| line.text);
        let own = annex.heading.as_ref().map(|line| line.text);
        own.into_iter()
            .chain(annex.label)
            .chain(lines.take(3))
            .chain(headings.take(1))
            .any(|span| self.scan(span).has(Cue::Draft))
    }

    /// Blocks of one section; gives the place that holds after them.
    fn blocks(&mut self, blocks: &'d [Block], mut place: Place, outer: Place) -> Place {
        let mut lead = LeadIn::NONE;
        for (index, block) in blocks.iter().enumerate() {
            let next = blocks.get(index + 1).map(|block| &block.kind);
            match &block.kind {
                BlockKind::Heading(line) => {
                    self.subject.clear();
                    place = place::under(&self.scan(line.text)).unwrap_or(outer);
                    lead = LeadIn::NONE;
                }
                BlockKind::Paragraph(line) => {
                    if self.enacts(line) {
                        place = Place::Closed;
                    }
                    lead = self.paragraph(block, line, next, place);
                }
                BlockKind::List(items) => {
                    for item in items {
                        self.item(item, &lead, place);
                    }
                }
                BlockKind::Quote(_) | BlockKind::Table(_) | BlockKind::Contents(_) => {}
            }
        }
        place
    }

    /// The line with which a resolution begins: the body alone, and a comma.
    fn enacts(&self, line: &Line) -> bool {
        let text = self.document.text.folded(line.text).trim();
        let Some(subject) = text.strip_suffix([',', '،']) else { return false };
        let scan = self.grammar.scan(subject);
        subject.len() < 60
            && scan.marks.last().is_some_and(|mark| mark.actor().is_some() && mark.end == subject.len())
            && scan.marks.iter().all(|mark| mark.verbs().next().is_none())
    }

    /// A paragraph: sentences that state a result, or the lead-in of the list that follows.
    fn paragraph(&mut self, block: &'d Block, line: &Line, next: Option<&BlockKind>, place: Place) -> LeadIn {
        let text = self.document.text.raw(line.text);
        let introduces = text.trim_end().ends_with([':', '：']);
        let mut sentences = sentence::split(text, self.grammar);
        let mut lead = LeadIn::NONE;
        let announced = match next {
            Some(BlockKind::Quote(_)) => introduces,
            Some(BlockKind::List(_)) => true,
            _ => false,
        };
        if announced && let Some(last) = sentences.last().cloned() {
            let last = line.text.part(last);
            let (scan, reading) = self.read(last);
            if introduces || scan.has(Cue::Following) {
                lead = self.lead_in(last, place, &scan, reading.as_ref());
                let open = match lead.says {
                    Lead::Neutral => true,
                    Lead::Results { .. } => reading.is_none() && opens_clause(&scan),
                    Lead::Subject(_) | Lead::Things => false,
                };
                if introduces && (open && names_subject(&scan) || names_future(&scan)) {
                    lead.says = Lead::Subject(last);
                }
                let itself = lead.says == Lead::Things && scan.has(Cue::Agenda);
                if !itself {
                    sentences.pop();
                }
            }
        }
        let mut goes_on = false;
        for range in sentences {
            let text = line.text.part(range);
            let (scan, reading) = self.read(text);
            let Some(mut reading) = reading else { continue };
            if reading.inherits && reading.actors.is_empty() {
                self.take_up(&mut reading, goes_on);
            } else if goes_on && self.addresses(&reading) {
                reading.actors.clone_from(&self.subject);
            }
            goes_on = true;
            self.subject.clone_from(&reading.actors);
            if let Some(action) = place::counts(place, self.voices, &scan, &reading) {
                let source = Source { at: &block.id, marker: None, text };
                let verb = Some(self.verb(text, &reading));
                self.push(&source, Statement { action, actors: reading.actors, verb, lead_in: None });
            }
        }
        lead
    }

    /// Whether what seems to be the subject behind a verb of asking is who is asked, by those who acted before.
    fn addresses(&self, reading: &Reading) -> bool {
        let decides = |actor: &Actor| matches!(actor, Actor::Group | Actor::Council | Actor::Chair);
        self.grammar.is(Habit::VerbFirst)
            && reading.voice == Voice::Active
            && matches!(reading.act, Act::Does(action) if place::asks(action))
            && !reading.actors.is_empty()
            && !reading.actors.iter().any(decides)
            && self.subject.iter().any(decides)
    }

    /// Gives a verb without a subject that of the sentence before. What may be a passive takes up none from another
    /// paragraph; where nobody was named, whoever reports is meant.
    fn take_up(&self, reading: &mut Reading, same_paragraph: bool) {
        let active = reading.voice != Voice::Passive;
        if same_paragraph || active {
            reading.actors.clone_from(&self.subject);
        }
        if active && self.subject.is_empty() && self.voices.author == Author::Group {
            reading.actors.push(Actor::Group);
        }
    }

    /// An item of a list, under what announced the list.
    fn item(&mut self, item: &'d Item, lead: &LeadIn, place: Place) {
        let (first, rest) = match item.content.split_first() {
            Some((Block { kind: BlockKind::Paragraph(line), .. }, rest)) => (line, rest),
            Some(_) => return self.nested(&item.content, lead, place),
            None => return,
        };
        if rest.iter().any(|block| matches!(block.kind, BlockKind::Quote(_))) {
            return;
        }
        let text = self.document.text.raw(first.text);
        let introduces = text.trim_end().ends_with([':', '：']);
        let lists = rest.iter().any(|block| matches!(block.kind, BlockKind::List(_)));
        let source = Source {
            at: &item.id,
            marker: Some(&item.marker).filter(|marker| **marker != Marker::None),
            text: first.text,
        };
        if place::is_question(text.trim_end_matches([';', '؛', ' ', '.'])) {
            return;
        }
        if introduces && lists {
            let (scan, reading) = self.read(first.text);
            let inner = self.lead_in(first.text, place, &scan, reading.as_ref());
            return self.nested(rest, &inner.within(lead), place);
        }
        match &lead.says {
            Lead::Things => {}
            Lead::Subject(subject) => self.completed(&source, lead, *subject, place),
            Lead::Neutral if place != Place::Results => self.statement(&source, place),
            Lead::Neutral => self.announced(&source, lead, None, &[]),
            Lead::Results { action, actors } => self.announced(&source, lead, *action, actors),
        }
    }

    /// Lists inside an item.
    fn nested(&mut self, blocks: &'d [Block], lead: &LeadIn, place: Place) {
        for block in blocks {
            if let BlockKind::List(items) = &block.kind {
                for item in items {
                    self.item(item, lead, place);
                }
            }
        }
    }

    /// An item that nothing announced counts like a sentence.
    fn statement(&mut self, source: &Source, place: Place) {
        let (scan, reading) = self.read(source.text);
        let Some(reading) = reading else { return };
        if let Some(action) = place::counts(place, self.voices, &scan, &reading) {
            let verb = Some(self.verb(source.text, &reading));
            self.push(source, Statement { action, actors: reading.actors, verb, lead_in: None });
        }
    }

    /// An item that goes on with the sentence of its lead-in: "The Group:", "took note of the report".
    fn completed(&mut self, source: &Source, lead: &LeadIn, subject: ByteSpan, place: Place) {
        let text = &self.document.text;
        let mut sentence = text.folded(subject).trim_end_matches([':', ' ']).to_owned();
        sentence += if self.grammar.is(Habit::Unspaced) { "" } else { " " };
        let own = sentence.len();
        sentence += text.folded(source.text);
        let (scan, reading) = clause::of(&sentence, self.grammar);
        let Some(mut reading) = reading else {
            if place == Place::Results {
                self.announced(source, lead, None, &[]);
            }
            return;
        };
        // Behind a verb that opens the item stands whom it addresses.
        if self.grammar.is(Habit::VerbFirst) && matches!(reading.voice, Voice::Active | Voice::Future) {
            reading.actors = actor::last(&self.scan(subject));
        }
        if let Some(action) = place::counts(place, self.voices, &scan, &reading) {
            let start = reading.verb.start.checked_sub(own);
            let verb = start.map(|start| text.unfold(source.text, start..reading.verb.end - own));
            self.push(source, Statement { action, actors: reading.actors, verb, lead_in: lead.text });
        }
    }

    /// An announced item: its own verb and subject, else those of the lead-in.
    fn announced(&mut self, source: &Source, lead: &LeadIn, action: Option<Action>, actors: &[Actor]) {
        let announced = action.and(lead.verb);
        let Some((sentence, scan, reading)) = self.first_reading(source.text) else {
            let action = action.unwrap_or(Action::Other);
            let statement = Statement { action, actors: actors.to_vec(), verb: announced, lead_in: lead.text };
            return self.push(source, statement);
        };
        if reading.opinion && action.is_none() {
            return;
        }
        let own = Some(self.verb(sentence, &reading));
        let (action, verb) = match (reading.act, action) {
            // Without a subject the word of the future sets an object before the verb.
            (_, Some(action)) if reading.actors.is_empty() && actor::opens_with_object(&scan) => (action, announced),
            _ if reading.negated => (Action::Other, own),
            // What is noted are facts, whoever did what there.
            (Act::Does(_), Some(Action::Note)) if lead.facts => (Action::Note, announced),
            // Where sentences need no subject, a verb alone is no more than an infinitive.
            (Act::Does(_), Some(action)) if reading.inherits && self.grammar.is(Habit::Unspaced) && !lead.states => {
                (action, announced)
            }
            (Act::Does(action), _) => (action, own),
            (Act::Tells | Act::Light, _) => (Action::Other, own),
        };
        // Print without vowels hides a passive: whoever follows a verb of asking is asked by those who were named before.
        let others = reading.actors.iter().all(|own| !actors.contains(own));
        let asked = self.grammar.is(Habit::VerbFirst) && place::asks(action) && others;
        let noted = action == Action::Note && lead.facts;
        let own = if (asked || noted) && !actors.is_empty() { Vec::new() } else { reading.actors };
        let actors = if own.is_empty() { actors.to_vec() } else { own };
        self.push(source, Statement { action, actors, verb, lead_in: lead.text });
    }

    /// The first sentence that has a reading, with it.
    fn first_reading(&self, whole: ByteSpan) -> Option<(ByteSpan, Scan<'d>, Reading)> {
        let sentences = sentence::split(self.document.text.raw(whole), self.grammar);
        sentences.into_iter().map(|range| whole.part(range)).find_map(|part| {
            let (scan, reading) = self.read(part);
            Some((part, scan, reading?))
        })
    }

    /// What a sentence says of the list behind it.
    fn lead_in(&self, text: ByteSpan, place: Place, scan: &Scan, reading: Option<&Reading>) -> LeadIn {
        let says = place::lead(place, self.voices, scan, reading);
        LeadIn {
            says,
            states: scan.has(Cue::Conclusions),
            facts: breaks_off(scan),
            text: Some(text),
            verb: reading.map(|reading| self.verb(text, reading)),
        }
    }

    /// The verb of a sentence, as printed.
    fn verb(&self, sentence: ByteSpan, reading: &Reading) -> ByteSpan {
        self.document.text.unfold(sentence, reading.verb.clone())
    }

    fn push(&mut self, source: &Source, statement: Statement) {
        let Statement { action, mut actors, verb, lead_in } = statement;
        actors.sort_unstable();
        actors.dedup();
        self.outcomes.push(Outcome {
            at: source.at.clone(),
            section: self.number.clone(),
            text: source.text,
            marker: source.marker.cloned(),
            action,
            actors,
            verb,
            lead_in,
        });
    }

    /// Scans and reads a sentence.
    fn read(&self, sentence: ByteSpan) -> (Scan<'d>, Option<Reading>) {
        let (scan, mut reading) = vowels::read(&self.document.text, sentence, self.grammar);
        if self.advises && names_advisory(&scan) {
            let actors = reading.iter_mut().flat_map(|reading| reading.actors.iter_mut());
            actors.filter(|actor| **actor == Actor::Other).for_each(|actor| *actor = Actor::Group);
        }
        (scan, reading)
    }

    fn scan(&self, span: ByteSpan) -> Scan<'d> {
        self.grammar.scan(self.document.text.folded(span))
    }
}
