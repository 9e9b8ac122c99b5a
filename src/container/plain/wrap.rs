//! Whether lines were broken to a width, and which belong together.
//!
//! A writer that fills lines breaks where the next word would not fit. So for two lines of one paragraph the width lies
//! between the length of the first and that length with the next line's first word. The width that most pairs of
//! neighbours allow, with few lines longer than it, is the width of the file; if no width explains enough pairs, or the
//! pairs it explains do not read on, nothing was broken and each line is a paragraph.

use super::lines::{Gap, Line};
use super::pages::is_rule;

/// How lines of a file go together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Wrapping {
    /// Each line is a paragraph.
    #[default]
    None,
    /// Blank lines part the paragraphs, and too few lines were broken to tell a width.
    Parted,
    /// Lines were filled to a width.
    Filled {
        /// In units of the measure.
        width: usize,
        /// What a character counts.
        measure: Measure,
        /// Blank lines part the paragraphs.
        parted: bool,
    },
}

/// How a line is measured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Measure {
    unit: Unit,
    labels: Labels,
}

/// What a character counts when a line is filled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Unit {
    /// Every code point one.
    #[default]
    CodePoints,
    /// Wide characters two, combining marks none (UAX #11).
    Columns,
}

/// Whether the label of a line takes room in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Labels {
    #[default]
    Counted,
    /// It hangs in the margin, as on printed pages.
    Hung,
}

/// Widths that a line of print may have.
const WIDTHS: std::ops::RangeInclusive<usize> = 30..=160;

/// Signs of wide scripts that never begin a line.
const CLINGING: [char; 10] = ['，', '。', '、', '；', '：', '）', '》', '”', '！', '？'];

/// Columns from one tab stop to the next.
const TAB_STOP: usize = 8;

/// Columns of a line that was broken because it was full, where no width is known.
const FULL: usize = 60;

/// The measure of a line where nothing tells another.
const COLUMNS: Measure = Measure { unit: Unit::Columns, labels: Labels::Counted };

/// A line as wide as this is no heading: a sentence that goes on over a page break may be joined on that; where the
/// second half does not begin with a small letter, on twice that.
const LONG: usize = 40;

/// A pair of neighbours that may be two lines of one paragraph.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pair<'a> {
    /// The line before, as printed, with the blanks it begins with.
    pub(super) before: &'a str,
    /// The line after, without the blanks it begins with, but with its tabs.
    pub(super) after: &'a str,
    /// What stands between.
    pub(super) gap: Gap,
    /// The first line called a note, and was longer by the mark when it was filled.
    pub(super) called: bool,
    /// One of them is a row of a table.
    pub(super) row: bool,
}

impl Wrapping {
    /// Decides for a whole file; `lines` are those of the body.
    pub(super) fn of(text: &str, lines: &[Line]) -> Self {
        let neighbours = lines.windows(2).map(|pair| Pair::new(text, &pair[0], &pair[1]));
        let pairs: Vec<_> = neighbours.filter(|pair| pair.gap == Gap::None && pair.may_join()).collect();
        let [counted, hung] = [Labels::Counted, Labels::Hung].map(|labels| {
            let [points, columns] =
                [Unit::CodePoints, Unit::Columns].map(|unit| Fit::best(text, lines, &pairs, Measure { unit, labels }));
            if columns.score > points.score { columns } else { points }
        });
        // Few lines have a label: hanging ones must explain more than chance does.
        let best = if hung.score * 8 > counted.score * 9 { hung } else { counted };
        best.decide(lines, &pairs)
    }

    /// Whether the second line of a pair continues the first.
    pub(super) fn joins(self, pair: Pair<'_>) -> bool {
        if pair.gap == Gap::Blank || !pair.may_join() {
            return false;
        }
        match (self, pair.gap) {
            (Self::Parted, Gap::None) => pair.reads_on() && COLUMNS.line(pair.before) >= FULL,
            (Self::None | Self::Parted, Gap::Page) => {
                let least = if pair.goes_on_small() { LONG } else { 2 * LONG };
                pair.reads_on() && COLUMNS.line(pair.before) >= least
            }
            (Self::None | Self::Parted, _) => false,
            (Self::Filled { width, measure, .. }, Gap::Page) => pair.reads_on() && pair.fills(width, measure),
            (Self::Filled { width, measure, parted }, _) => {
                let length = measure.line(pair.before);
                let full_enough = pair.goes_on_small() && length <= width || (width * 3 / 4..=width).contains(&length);
                // Between paragraphs that nothing parts, a heading may follow a line that happens to be full.
                let heading = || !parted && measure.of(pair.after) * 4 < width * 3 && pair.looks_like_heading();
                let longer = pair.called && pair.reads_on() && length * 2 > width && length <= width;
                pair.fills(width, measure) && !heading() || longer || parted && pair.reads_on() && full_enough
            }
        }
    }
}

/// What stands between the two halves of a paragraph that was broken over lines.
pub(super) fn separator(before: &str, after: &str) -> &'static str {
    let (Some(last), Some(first)) = (before.chars().next_back(), after.chars().next()) else { return "" };
    let hyphen = matches!(last, '-' | '\u{2010}' | '\u{2011}' | '\u{AD}');
    let in_word = before.chars().rev().nth(1).is_some_and(char::is_alphanumeric);
    if is_wide(last) || is_wide(first) || hyphen && in_word && first.is_alphanumeric() { "" } else { " " }
}

/// How well one width explains a file.
#[derive(Clone, Copy, Default)]
struct Fit {
    width: usize,
    measure: Measure,
    explained: usize,
    score: i64,
}

impl Fit {
    fn best(text: &str, lines: &[Line], pairs: &[Pair<'_>], measure: Measure) -> Self {
        let end = *WIDTHS.end();
        let mut longer = vec![0i64; end + 2];
        for line in lines {
            let width = measure.line(without_hanging(line.printed(text)));
            if width > *WIDTHS.start() {
                longer[(width - 1).min(end)] += 1;
            }
        }
        for width in (0..=end).rev() {
            longer[width] += longer[width + 1];
        }
        let mut steps = vec![0i64; end + 2];
        for pair in pairs {
            let range = pair.widths(measure);
            if range.start <= end {
                steps[range.start] += 1;
                steps[range.end.min(end + 1)] -= 1;
            }
        }
        let mut explained = 0;
        let mut best = Self { measure, ..Self::default() };
        for width in 0..=end {
            explained += steps[width];
            let score = explained - 2 * longer[width];
            if WIDTHS.contains(&width) && score > best.score {
                best = Self { width, score, explained: usize::try_from(explained).unwrap_or(0), ..best };
            }
        }
        best
    }

    fn decide(self, lines: &[Line], pairs: &[Pair<'_>]) -> Wrapping {
        let measure = self.measure;
        let filled = pairs.iter().filter(|pair| pair.fills(self.width, measure));
        let reading_on = filled.clone().filter(|pair| pair.reads_on()).count();
        let small = filled.clone().filter(|pair| pair.goes_on_small()).count();
        // Two pairs may be chance; small letters at the beginning of lines are not.
        let enough = if small > 0 { 2 } else { 3 };
        let blank = lines.iter().filter(|line| line.gap != Gap::None).count();
        if self.explained < enough || reading_on * 3 < filled.count() * 2 {
            return if blank * 2 > lines.len() { Wrapping::Parted } else { Wrapping::None };
        }
        let paragraphs = lines.len() - self.explained.min(lines.len());
        let parted = self.explained * 5 >= pairs.len() * 4 && blank * 2 >= paragraphs;
        Wrapping::Filled { width: self.width, measure, parted }
    }
}

impl<'a> Pair<'a> {
    /// Two neighbours of the body.
    pub(super) fn new(text: &'a str, before: &Line, after: &Line) -> Self {
        let leading = after.layout.leading_tabs > 0;
        Self {
            before: before.printed(text),
            after: if leading { after.printed(text) } else { after.of(text) },
            gap: after.gap,
            called: before.called,
            row: before.drawn || after.drawn,
        }
    }

    /// Whether neither line says by itself that it stands alone.
    fn may_join(&self) -> bool {
        let rows = self.before.trim_start().matches('\t').count() > 1 || self.after.contains('\t');
        !self.row && !rows && !is_rule(self.before.trim()) && !is_rule(self.after) && !self.begins_item()
    }

    /// Whether the second line begins with a label of its own.
    fn begins_item(&self) -> bool {
        let mut chars = self.after.chars();
        let Some(first) = chars.next() else { return true };
        let rest = chars.as_str();
        match first {
            '•' | '○' | '●' | '▪' | '■' | '►' | '➢' | '✓' | '◦' | '·' | '?' | '\u{F000}'..='\u{F0FF}' => {
                true
            }
            '-' | '–' | '—' | '*' => rest.starts_with(' ') && !self.reads_on(),
            '(' | '（' => {
                matches!(rest.char_indices().nth(1), Some((at, ')' | '）')) if self.is_balanced() && rest[at..].len() > 1)
            }
            _ if first.is_alphabetic() => {
                rest.trim_start_matches([' ', '\u{A0}', '\u{640}']).starts_with([')', '）']) && self.is_balanced()
            }
            _ if first.is_numeric() => {
                let after = self.after.trim_start_matches(|c: char| c.is_numeric() || matches!(c, '.' | '．'));
                let closed = after.strip_prefix([')', '）']);
                closed.is_some_and(|after| after.starts_with(' ')) && self.is_balanced()
                    || after.starts_with(' ') && self.is_balanced() && self.ends_sentence()
            }
            _ => false,
        }
    }

    /// Whether every bracket that the first line opens is closed in it.
    fn is_balanced(&self) -> bool {
        let open = self.before.matches(['(', '（']).count();
        open <= self.before.matches([')', '）']).count()
    }

    fn ends_sentence(&self) -> bool {
        ends_sentence(self.before)
    }

    /// Whether a sentence is over, and what follows is none.
    fn looks_like_heading(&self) -> bool {
        self.ends_sentence() && self.is_balanced() && !ends_sentence(self.after) && !self.goes_on_small()
    }

    /// Whether the first line leaves a sentence open.
    fn reads_on(&self) -> bool {
        !self.ends_sentence() || self.ends_open()
    }

    /// Whether the first line ends with a word or sign that something must follow.
    fn ends_open(&self) -> bool {
        self.before.ends_with([',', '،', '，', '、', '(', '-', '/']) || !self.is_balanced()
    }

    /// Whether the second line begins with a small letter.
    fn goes_on_small(&self) -> bool {
        self.after.chars().next().is_some_and(char::is_lowercase)
    }

    /// Widths at which a filler breaks between the two lines.
    fn widths(&self, measure: Measure) -> std::ops::Range<usize> {
        let word = measure.of(first_word(self.after));
        // A tab counts one for some fillers, for others up to the next stop.
        let end = measure.with_tab_stops(self.before) + separator(self.before, self.after).len() + word;
        measure.line(without_hanging(self.before))..end
    }

    fn fills(&self, width: usize, measure: Measure) -> bool {
        self.widths(measure).contains(&width)
    }
}

impl Measure {
    fn of(self, text: &str) -> usize {
        match self.unit {
            Unit::CodePoints => text.chars().count(),
            Unit::Columns => text.chars().map(columns).sum(),
        }
    }

    /// A whole line, or what is left of it where its label hangs.
    fn line(self, line: &str) -> usize {
        self.of(self.filled(line))
    }

    fn filled(self, line: &str) -> &str {
        match self.labels {
            Labels::Counted => line,
            Labels::Hung => behind_label(line),
        }
    }

    /// The same where tabs reach to the next stop.
    fn with_tab_stops(self, text: &str) -> usize {
        let cells = self.filled(text).split('\t').map(|cell| self.of(cell));
        cells.reduce(|width, cell| (width / TAB_STOP + 1) * TAB_STOP + cell).unwrap_or(0)
    }
}

/// What stands behind a number, a letter in brackets or a bullet that a wide gap parts from it.
fn behind_label(line: &str) -> &str {
    let line = line.trim_start_matches(' ');
    let Some(end) = line.find([' ', '\t']) else { return line };
    let (label, rest) = line.split_at(end);
    let short = label.chars().count() <= 8;
    let labels = label.chars().any(|c| c.is_numeric() || !c.is_alphanumeric());
    let gap = rest.starts_with('\t') || rest.starts_with("  ");
    if short && labels && gap { rest.trim_start_matches([' ', '\t']) } else { line }
}

fn ends_sentence(line: &str) -> bool {
    let end = line.trim_end_matches(['"', '”', '»', '’', ')', '）', ' ', '\u{A0}']);
    end.ends_with(['.', ':', ';', '!', '?', '。', '：', '；', '！', '？', '؛', '؟'])
}

/// What a filler would have moved up: to the next blank that may break, or one wide character with the signs that cling
/// to it. Some fillers also break behind a hyphen; the whole word only makes them look less sure of their width.
fn first_word(text: &str) -> &str {
    let wide = text.chars().next().is_some_and(is_wide);
    let end = text.char_indices().skip(1).find(|&(_, c)| {
        let clings = CLINGING.contains(&c);
        let blank = c.is_whitespace() && !matches!(c, '\u{A0}' | '\u{202F}' | '\u{2007}');
        blank || !clings && (wide || is_wide(c))
    });
    &text[..end.map_or(text.len(), |(at, _)| at)]
}

/// The line without a sign that may hang over its end.
fn without_hanging(line: &str) -> &str {
    line.strip_suffix(CLINGING).unwrap_or(line)
}

fn columns(c: char) -> usize {
    match c {
        '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{AD}' | '\u{200B}'..='\u{200D}' => 0,
        _ if is_wide(c) => 2,
        _ => 1,
    }
}

fn is_wide(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' | '\u{F900}'..='\u{FAFF}' | '\u{FE30}'..='\u{FE4F}' | '\u{FF00}'..='\u{FF60}' | '\u{FFE0}'..='\u{FFE6}' | '\u{20000}'..='\u{3FFFD}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::container::plain::lines::split;

    fn joined(text: &str) -> Vec<String> {
        let lines = split(text, &[]);
        let wrapping = Wrapping::of(text, &lines);
        let mut paragraphs: Vec<String> = Vec::new();
        for (index, line) in lines.iter().enumerate() {
            let before = index.checked_sub(1).map(|before| &lines[before]);
            match paragraphs.last_mut() {
                Some(last) if before.is_some_and(|before| wrapping.joins(Pair::new(text, before, line))) => {
                    let gap = separator(last, line.of(text));
                    *last = format!("{last}{gap}{}", line.of(text));
                }
                _ => paragraphs.push(line.of(text).to_owned()),
            }
        }
        paragraphs
    }

    /// Fills paragraphs to a width, in code points, at blanks only.
    fn filled(paragraphs: &[&str], width: usize, between: &str) -> String {
        let mut text = String::new();
        for paragraph in paragraphs {
            let mut column = 0;
            for word in paragraph.split(' ') {
                let length = word.chars().count();
                if column > 0 && column + 1 + length > width {
                    text.push('\n');
                    column = 0;
                } else if column > 0 {
                    text.push(' ');
                    column += 1;
                }
                text.push_str(word);
                column += length;
            }
            text.push_str(between);
        }
        text
    }

    const ENGLISH: [&str; 5] = [
        "1\tThe chair of the group opened the meeting and thanked all who had sent papers, in particular the members from the islands, who had travelled for three days.",
        "Results of the year",
        "a)\tthat the list of points of contact be brought up to date before the first of May and be sent to the offices in the regions;",
        "b)\tthat nothing else be done.",
        "2\tThe group decided to meet again in Geneva from 5 to 9 May 2031, and the secretariat was asked to prepare the room, the papers (see Decision 12 of the year before) and the list of speakers.",
    ];

    #[test]
    fn filled_lines_become_the_paragraphs_they_were() {
        for width in [50, 60, 72, 80] {
            assert_eq!(joined(&filled(&ENGLISH, width, "\n\n")), ENGLISH, "{width}");
            assert_eq!(joined(&filled(&ENGLISH, width, "\n")), ENGLISH, "{width}");
        }
    }

    #[test]
    fn a_tab_may_have_counted_up_to_its_stop() {
        let text = "1.1\tThe chair of the group opened the meeting and thanked\nall who had sent papers, in particular the members from the\nislands, who had travelled for three days.\n1.2\tThe group met again in the hall of the old town hall,\nwhere it stayed until the evening of the second day, when\nthe list of speakers was closed.";
        assert_eq!(joined(text).len(), 2);
    }

    #[test]
    fn labels_may_hang_in_the_margin() {
        let text = "1.1   The chair of the group opened the meeting and thanked all who had\nsent papers, in particular the members from the islands, who had\ntravelled for three days in order to hear Decision 12 of the Council\nand its annexes.\n1.2   The group met again in the hall of the old town hall, where it sat\nuntil the evening of the second day, when the list of speakers and\nResolution 5 were closed, as the chair had announced it in the\nmorning.";
        assert_eq!(joined(text).len(), 2, "{:?}", joined(text));
    }

    #[test]
    fn blank_lines_part_what_is_hardly_broken() {
        let text = "1\tIntroduction\n\n1.1\tThe group met.\n\n1.2\tThe chair presented the list of the papers, which had been sent to\nResolution Street.\n\n1.3\tThe group went home.";
        assert_eq!(joined(text).len(), 4, "{:?}", joined(text));
    }

    #[test]
    fn scripts_without_case_are_joined_by_the_width() {
        let arabic = [
            "1\tافتتح رئيس الفريق الاجتماع وشكر جميع الأعضاء الذين قدموا وثائق إلى هذا الاجتماع، ولا سيما الأعضاء القادمين من الجزر البعيدة بعد سفر طويل.",
            "نتائج السنة",
            "2\tوقرر الفريق أن يجتمع مرة أخرى في جنيف في شهر مايو من السنة القادمة وأن تعد الأمانة القاعة وقائمة المتحدثين والوثائق اللازمة لذلك.",
        ];
        assert_eq!(joined(&filled(&arabic, 45, "\n\n")), arabic);
        let chinese = "工作组主席宣布会议开幕，并感谢所有提交文稿的成员，特别是来自岛屿的成员。工作组决定明年五月在日内瓦再次举行会议，并要求秘书处编写发言者名单和会议文件，同时向各区域办事处发送联系人名单。";
        let broken: Vec<String> =
            chinese.chars().collect::<Vec<_>>().chunks(20).map(|line| line.iter().collect()).collect();
        assert_eq!(joined(&broken.join("\n")), [chinese]);
    }

    #[test]
    fn lines_that_are_paragraphs_stay() {
        let text = ENGLISH.join("\n");
        assert_eq!(joined(&text), ENGLISH);
        let short = "Council 2031\nGeneva, 1-9 June 2031\nDocument C31/7-E\n3 March 2031\nOriginal: English";
        assert_eq!(joined(short), short.lines().collect::<Vec<_>>());
        let items = "•\tthe first of the points\n•\tthe second of the points\n•\tanother of the points\n•\tthe fourth of the points";
        assert_eq!(joined(items), items.lines().collect::<Vec<_>>());
    }

    #[test]
    fn words_broken_at_a_hyphen_are_joined_without_a_blank() {
        assert_eq!(separator("the long-", "term plan"), "");
        assert_eq!(separator("the plan -", "a good one"), " ");
        assert_eq!(separator("理事会", "决定"), "");
        assert_eq!(separator("the", "plan"), " ");
    }
}
