//! Counting: which label Word prints before a paragraph.
//!
//! All instances of one definition share its counts (ECMA-376 Part 1 §17.9.15), except that an instance
//! with a start of its own starts a level over when it first uses it (§17.9.27). Word counts each story on its own:
//! the body, all footnotes, all endnotes, a header, and all text boxes of one of these.

use super::number_format::Format;
use super::numbering::{LEVELS, Level, Numbering};
use super::spelling::Subtag;
use crate::stream::AutoNumber;
use crate::text::ByteSpan;

/// The state of all lists while a document is read in order.
pub(super) struct Counters<'d> {
    numbering: &'d Numbering,
    /// The counts of the story that is being read.
    story: Counts,
    /// Those of the text boxes, while the story around them is read, and the other way round.
    aside: Counts,
    /// Text boxes open.
    boxes: u32,
}

/// How far a story has counted.
#[derive(Default)]
struct Counts {
    /// The last count of each level of each definition.
    last: Vec<[Option<u32>; LEVELS]>,
    /// Which levels of each instance were used, a bit a level.
    used: Vec<u16>,
}

impl Counts {
    /// Nothing counted so far.
    fn begin(&mut self, numbering: &Numbering) {
        self.last.clear();
        self.last.resize(numbering.definitions(), [None; LEVELS]);
        self.used.clear();
        self.used.resize(numbering.instances(), 0);
    }
}

impl<'d> Counters<'d> {
    /// Nothing counted so far.
    pub(super) fn new(numbering: &'d Numbering) -> Self {
        let mut counters = Self { numbering, story: Counts::default(), aside: Counts::default(), boxes: 0 };
        counters.story.begin(numbering);
        counters
    }

    /// Begins with a story that is no text box.
    pub(super) fn enter_story(&mut self) {
        // Few stories beside the body count anything.
        if self.story.used.iter().any(|&levels| levels != 0) {
            self.story.begin(self.numbering);
        }
        self.aside = Counts::default();
        self.boxes = 0;
    }

    /// Goes on with the text boxes of the story.
    pub(super) fn enter_box(&mut self) {
        self.boxes += 1;
        if self.boxes == 1 {
            std::mem::swap(&mut self.story, &mut self.aside);
            if self.story.used.is_empty() {
                self.story.begin(self.numbering);
            }
        }
    }

    /// Goes on where the text box stands.
    pub(super) fn leave_box(&mut self) {
        self.boxes -= 1;
        if self.boxes == 0 {
            std::mem::swap(&mut self.story, &mut self.aside);
        }
    }

    /// The lists.
    pub(super) fn numbering(&self) -> &'d Numbering {
        self.numbering
    }

    /// Counts a paragraph of an instance and appends its label to `out`; `None` if nothing is printed.
    pub(super) fn next(
        &mut self,
        instance: usize,
        level: u8,
        language: impl Fn() -> Option<Subtag>,
        out: &mut String,
    ) -> Option<AutoNumber> {
        let settings = self.numbering.level(instance, level)?;
        let at = usize::from(level);
        self.begin(instance, at);
        let start = self.start(instance, at);
        // Levels passed over count as begun: what comes back to one goes on from its start.
        for level in 0..at {
            let start = self.start(instance, level);
            self.story.last[self.numbering.instance(instance).definition][level].get_or_insert(start);
        }
        let counts = &mut self.story.last[self.numbering.instance(instance).definition];
        let value = counts[at].map_or(start, |count| count.saturating_add(1));
        counts[at] = Some(value);
        for (deeper, count) in counts.iter_mut().enumerate().skip(at + 1) {
            let restart = self.numbering.level(instance, deeper as u8).and_then(|level| level.restart);
            if restart.is_none_or(|after| usize::from(after) > at) {
                *count = None;
            }
        }
        if settings.hidden {
            return None;
        }
        let from = out.len();
        self.label(instance, settings, at, language, out);
        if out[from..].trim().is_empty() {
            out.truncate(from);
            return None;
        }
        let label = ByteSpan::new(from, out.len());
        let format = settings.class();
        Some(AutoNumber { label, format, value, level, list: self.list(instance) })
    }

    /// Starts a level over when an instance that has a start of its own for it uses it for the first time. The
    /// levels around it go on.
    fn begin(&mut self, index: usize, level: usize) {
        let instance = self.numbering.instance(index);
        let first = self.story.used[index] & 1 << level == 0;
        self.story.used[index] |= 1 << level;
        if first && instance.start_override(level).is_some() {
            self.story.last[instance.definition][level] = None;
        }
    }

    fn start(&self, instance: usize, level: usize) -> u32 {
        let own = self.numbering.instance(instance).start_override(level);
        let stated = || self.numbering.level(instance, level as u8).map(|level| level.start);
        own.or_else(stated).unwrap_or(1)
    }

    fn label(
        &self,
        instance: usize,
        settings: &Level,
        at: usize,
        language: impl Fn() -> Option<Subtag>,
        out: &mut String,
    ) {
        let counts = &self.story.last[self.numbering.instance(instance).definition];
        let start = out.len();
        let mut rest = &*settings.text;
        while let Some(percent) = rest.find('%') {
            out.push_str(&rest[..percent]);
            rest = &rest[percent + 1..];
            let Some(digit @ b'1'..=b'9') = rest.bytes().next() else {
                out.push('%');
                continue;
            };
            rest = &rest[1..];
            let level = usize::from(digit - b'1');
            if level > at {
                // Word prints nothing of a label that asks for a deeper level ([MS-OI29500] §2.1.283).
                return out.truncate(start);
            }
            let Some(referred) = self.numbering.level(instance, level as u8) else { continue };
            let Some(value) = counts[level] else { continue };
            let format = match referred.format {
                Format::None | Format::Zero(_) => referred.format,
                _ if settings.legal => Format::Decimal,
                format => format,
            };
            format.write(value, &language, out);
        }
        out.push_str(rest);
    }

    /// Tells runs of lists apart: a definition, or an instance that counts on its own.
    fn list(&self, index: usize) -> u32 {
        let instance = self.numbering.instance(index);
        let own = (0..LEVELS).any(|level| instance.start_override(level).is_some());
        let list = if own { self.numbering.definitions() + index } else { instance.definition };
        // A text box begins lists of its own.
        let all = self.numbering.definitions() + self.numbering.instances();
        (if self.boxes > 0 { all + list } else { list }) as u32
    }
}
