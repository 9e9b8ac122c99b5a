//! Invents works: valid documents of any size whose skeleton is known, the same in six languages.
//!
//! Everything follows from a seed. A document has the head of the vocabulary, then sections to four levels with
//! numbered paragraphs, suffixes, lists in lists, quotations with numbers of their own, some of which nobody closed,
//! headings without numbers, tables and results, perhaps a table of contents before them, then annexes, appendices or attachments that begin to count anew, and a draft resolution.

use std::sync::OnceLock;

use hexaglot::Language;

use super::work::{Kind, Marker, Number, Piece, Six, Suffix, Work};
use super::{describe, docx, labels, plain};

/// A work of about `size` paragraphs in its body.
pub fn work(seed: u64, size: usize) -> Work {
    let mut writer = Writer {
        random: Random(seed),
        stock: Stock::get(),
        pieces: Vec::new(),
        breadth: 3 + size as u64 / 400,
        limit: 0,
    };
    let year = 2010 + writer.random.below(10);
    let paper = 1 + writer.random.below(140);
    let fill = |text: &str| {
        let replaced = text.replace("{year}", &year.to_string()).replace("{yy}", &(year % 100).to_string());
        replaced.replace("{paper}", &paper.to_string())
    };
    writer.pieces.extend(writer.stock.head.iter().map(|piece| with_text(piece, |text| fill(text))));
    let body = writer.pieces.len();
    writer.limit = body + size;
    writer.body();
    writer.annexes();
    if writer.random.once_in(4) {
        let contents = contents(&writer.pieces[body..]);
        writer.pieces.splice(body..body, contents);
    }
    let mut facts = writer.stock.facts.clone();
    facts.extend([
        ("symbol".to_owned(), format!("C{}/{paper}", year % 100)),
        ("session.year".to_owned(), year.to_string()),
        ("session.start".to_owned(), format!("{year}-04-17")),
        ("session.end".to_owned(), format!("{year}-04-27")),
        ("agenda_item".to_owned(), "PL 2".to_owned()),
        ("date".to_owned(), format!("{year}-03-09")),
    ]);
    let docx = docx::Layout {
        numbers: writer.random.pick(&[docx::Numbers::Typed, docx::Numbers::Automatic]),
        frame: writer.random.pick(&[docx::Frame::Tables, docx::Frame::Paragraphs]),
        styles: writer.random.pick(&[docx::Styles::Named, docx::Styles::None, docx::Styles::Buttons]),
    };
    let text = plain::Layout {
        header: writer.random.pick(&[plain::Header::Lines, plain::Header::Tabs, plain::Header::Glued]),
        newline: writer.random.pick(&[plain::Newline::Lf, plain::Newline::CrLf]),
        encoding: writer.random.pick(&[plain::Charset::Utf8, plain::Charset::Utf8Bom, plain::Charset::Utf16]),
        artefacts: writer.random.pick(&[plain::Artefacts::None, plain::Artefacts::Bookmarks]),
    };
    let name = format!("c{}-{paper:03}-{seed}", year % 100);
    Work { name, facts, pieces: writer.pieces, notes: Vec::new(), docx, text }
}

/// The files of an archive: path and content, six languages in turn, two DOCX to one text file.
pub fn archive(seed: u64, count: usize) -> impl Iterator<Item = (String, Vec<u8>)> {
    packed(seed, count, docx::write)
}

/// The same with packages of another make.
pub fn packed(
    seed: u64,
    count: usize,
    package: impl Fn(&Work, Language) -> Vec<u8>,
) -> impl Iterator<Item = (String, Vec<u8>)> {
    (0..count).map(move |index| {
        let (number, language) = (index / 6, Language::ALL[index % 6]);
        let work = work(seed + number as u64, 20 + number % 60);
        let stem = format!("{:02}/{}-{}", number % 40, work.name, language.letter());
        if number % 3 == 2 {
            (stem + ".txt", plain::write(&work, language))
        } else {
            (stem + ".docx", package(&work, language))
        }
    })
}

/// Reproducible random numbers (`SplitMix64`).
pub struct Random(pub u64);

impl Random {
    /// The next 64 bits.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below a bound.
    pub fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound
    }

    /// True once in `n` times.
    pub fn once_in(&mut self, n: u64) -> bool {
        self.below(n) == 0
    }

    /// One of several.
    pub fn pick<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len() as u64) as usize]
    }
}

/// The vocabulary, sorted by use.
struct Stock {
    facts: Vec<(String, String)>,
    head: Vec<Piece>,
    headings: Vec<Piece>,
    sentences: Vec<Piece>,
    things: Vec<Piece>,
    results: Vec<Piece>,
    over_results: Piece,
    lead_in: Piece,
    announcement: Piece,
    source: Piece,
    opening: Piece,
    resolution: Vec<Piece>,
}

impl Stock {
    fn get() -> &'static Self {
        static STOCK: OnceLock<Stock> = OnceLock::new();
        STOCK.get_or_init(|| Self::sorted(describe::parse("vocabulary.txt", include_str!("vocabulary.txt"))))
    }

    fn sorted(vocabulary: Work) -> Self {
        let mut head = vocabulary.pieces;
        let mut stock = head.split_off(head.iter().position(|piece| piece.kind == Kind::Heading).unwrap());
        let draft = stock.iter().rposition(|piece| matches!(piece.kind, Kind::Annex(..))).unwrap();
        let resolution = stock.split_off(draft);
        let all = |wanted: fn(&Piece) -> bool| stock.iter().filter(|piece| wanted(piece)).cloned().collect::<Vec<_>>();
        let numbered = |number: u32| {
            stock.iter().find(|piece| piece.kind == Kind::Numbered(Number::new(&[number]))).cloned().unwrap()
        };
        Self {
            facts: vocabulary.facts,
            head,
            headings: all(|piece| piece.kind == Kind::Heading),
            sentences: all(|piece| piece.kind == Kind::Paragraph && !piece.quoted),
            things: all(|piece| matches!(piece.kind, Kind::Item(Marker::None, _))),
            results: all(|piece| matches!(piece.kind, Kind::Item(Marker::Bullet(_), _))),
            over_results: all(|piece| matches!(piece.kind, Kind::Section(_))).remove(0),
            lead_in: numbered(1),
            announcement: numbered(2),
            source: numbered(3),
            opening: all(|piece| piece.quoted).remove(0),
            resolution,
        }
    }
}

struct Writer {
    random: Random,
    stock: &'static Stock,
    pieces: Vec<Piece>,
    /// Children of a section, at most.
    breadth: u64,
    /// Number of pieces at which the body ends.
    limit: usize,
}

impl Writer {
    fn body(&mut self) {
        let mut number = 0;
        while number < 2 || self.pieces.len() < self.limit {
            number += 1;
            self.section(&[number]);
            if self.random.once_in(9) {
                let heading = self.choose(|stock| &stock.headings);
                self.push(Kind::Section(Number { parts: vec![number], suffix: Some(Suffix::Bis) }), &heading);
                self.sentence(Kind::Paragraph);
            }
        }
        self.results(number + 1);
    }

    /// A section with all below it.
    fn section(&mut self, parts: &[u32]) {
        let heading = self.choose(|stock| &stock.headings);
        self.push(Kind::Section(Number::new(parts)), &heading);
        if self.random.once_in(4) {
            self.sentence(Kind::Paragraph);
        }
        if parts.len() == 1 && self.random.once_in(6) {
            self.filling();
            return;
        }
        let nested = parts.len() < 3 && self.random.once_in(3);
        for child in 1..=(1 + self.random.below(self.breadth)) {
            let mut inner = parts.to_vec();
            inner.push(child as u32);
            if nested && self.pieces.len() < self.limit {
                self.section(&inner);
            } else {
                self.sentence(Kind::Numbered(Number::new(&inner)));
                self.filling();
                if self.random.once_in(30) {
                    self.sentence(Kind::Numbered(Number { parts: inner, suffix: Some(Suffix::Bis) }));
                }
            }
        }
    }

    /// What may follow a numbered paragraph.
    fn filling(&mut self) {
        match self.random.below(12) {
            0 => self.list(),
            1 => self.quotation(),
            2 => {
                let heading = self.choose(|stock| &stock.headings);
                self.push(Kind::Heading, &heading);
                self.sentence(Kind::Paragraph);
            }
            3 => self.table(),
            _ => {}
        }
    }

    /// A list of letters, glyphs or bare lines, perhaps with lists inside.
    fn list(&mut self) {
        let lead_in = self.stock.lead_in.clone();
        self.push(Kind::Paragraph, &lead_in);
        let kind = self.random.below(5);
        let nested = self.random.once_in(2) && kind < 4;
        for ordinal in 1..=(2 + self.random.below(3) as u32) {
            let (marker, inner): (Marker, fn(u32) -> Marker) = match kind {
                0 | 1 => (Marker::Letter(ordinal), Marker::Roman),
                2 | 3 => (Marker::Bullet('•'), |_| Marker::Bullet('–')),
                _ => (Marker::None, |_| Marker::None),
            };
            self.item(marker, 1);
            if nested && ordinal == 1 {
                (1..=2).for_each(|ordinal| self.item(inner(ordinal), 2));
            }
        }
    }

    fn item(&mut self, marker: Marker, depth: u8) {
        let thing = self.choose(|stock| &stock.things);
        self.push(Kind::Item(marker, depth), &thing);
    }

    /// A quotation whose numbers are its own, or two under lettered items.
    fn quotation(&mut self) {
        let source = self.stock.source.clone();
        if self.random.once_in(2) {
            self.push(Kind::Paragraph, &source);
            self.quoted_list(1);
            return;
        }
        let lead_in = self.stock.lead_in.clone();
        self.push(Kind::Paragraph, &lead_in);
        for ordinal in 1..=2 {
            self.push(Kind::Item(Marker::Letter(ordinal), 1), &source);
            self.quoted_list(2);
        }
    }

    fn quoted_list(&mut self, depth: u8) {
        self.pieces.push(self.stock.opening.clone());
        let dotted = self.random.once_in(2);
        let last = 2 + self.random.below(3) as u32;
        let closed = !self.random.once_in(5);
        for ordinal in 1..=last {
            let number = if dotted { Number::new(&[1, ordinal]) } else { Number::new(&[ordinal]) };
            let thing = self.choose(|stock| &stock.things);
            let end = |language: Language| match (ordinal == last, language) {
                (true, Language::Chinese) => {
                    if closed {
                        "。”"
                    } else {
                        "。"
                    }
                }
                (true, _) => {
                    if closed {
                        ".\""
                    } else {
                        "."
                    }
                }
                (false, Language::Arabic) => "؛",
                (false, Language::Chinese) => "；",
                (false, _) => ";",
            };
            let text = Six::each(|language| thing.text[language].to_owned() + end(language));
            self.pieces.push(Piece { quoted: true, ..Piece::new(Kind::Item(Marker::Number(number), depth), text) });
        }
    }

    fn table(&mut self) {
        for _ in 0..3 {
            let (thing, amount) = (self.choose(|stock| &stock.things), 100 + self.random.below(900));
            let text = Six::each(|language| format!("{} | {amount}", &thing.text[language]));
            self.pieces.push(Piece::new(Kind::Row, text));
        }
    }

    /// The section that records results.
    fn results(&mut self, number: u32) {
        let heading = self.stock.over_results.clone();
        self.push(Kind::Section(Number::new(&[number])), &heading);
        let announcement = self.stock.announcement.clone();
        self.push(Kind::Numbered(Number::new(&[number, 1])), &announcement);
        for _ in 0..=(1 + self.random.below(4)) {
            let result = self.choose(|stock| &stock.results);
            self.pieces.push(result);
        }
    }

    fn annexes(&mut self) {
        let count = self.random.below(3);
        let role = self.random.pick(&["annex", "annex", "appendix", "attachment"]);
        let lettered = self.random.once_in(3);
        for annex in 1..=count {
            self.opened_part(role, annex as u32, lettered);
            let title = self.choose(|stock| &stock.headings);
            self.push(Kind::AnnexTitle, &title);
            for number in 1..=(1 + self.random.below(3) as u32) {
                let heading = self.choose(|stock| &stock.headings);
                self.push(Kind::Section(Number::new(&[number])), &heading);
                for child in 1..=(1 + self.random.below(3) as u32) {
                    self.sentence(Kind::Numbered(Number::new(&[number, child])));
                }
            }
        }
        if self.random.once_in(3) {
            let resolution = self.stock.resolution.clone();
            self.annex(&resolution[0], if role == "annex" && !lettered { count + 1 } else { 1 });
            self.pieces.extend_from_slice(&resolution[1..]);
        }
    }

    /// The line above an annex, an appendix or an attachment.
    fn opened_part(&mut self, role: &str, number: u32, lettered: bool) {
        let letter = Marker::Letter(number).to_string().to_uppercase();
        let number = number.to_string();
        let line = Six::each(|language| {
            let word = language.profile().values("structure", role).next().unwrap_or_default().to_uppercase();
            let blank = if language == Language::Chinese { "" } else { " " };
            word + blank + if lettered { &letter } else { &number }
        });
        let number = if lettered { letter } else { number };
        self.pieces.push(Piece::new(Kind::Annex(role.to_owned(), Some(number)), line));
    }

    fn annex(&mut self, line: &Piece, number: u64) {
        let mut piece = with_text(line, |text| text.replace("{annex}", &number.to_string()));
        piece.kind = Kind::Annex("annex".to_owned(), Some(number.to_string()));
        self.pieces.push(piece);
    }

    fn sentence(&mut self, kind: Kind) {
        let sentence = self.choose(|stock| &stock.sentences);
        self.push(kind, &sentence);
    }

    fn push(&mut self, kind: Kind, words: &Piece) {
        self.pieces.push(Piece { kind, ..words.clone() });
    }

    fn choose(&mut self, from: fn(&Stock) -> &Vec<Piece>) -> Piece {
        let choices = from(self.stock);
        choices[self.random.below(choices.len() as u64) as usize].clone()
    }
}

/// A printed table of contents: the headings of the first two levels, each with its page.
fn contents(body: &[Piece]) -> Vec<Piece> {
    let word = |language: Language| language.profile().values("structure", "contents").next().unwrap_or_default();
    let heading = Six::each(|language| word(language).to_owned());
    let entry = |(at, piece): (usize, &Piece)| {
        let Kind::Section(number) = &piece.kind else { return None };
        let line =
            |language| format!("{}\t{}\t{}", labels::number(language, number), &piece.text[language], 1 + at / 12);
        (number.parts.len() < 3).then(|| Piece::new(Kind::Paragraph, Six::each(line)))
    };
    let before_annexes = body.iter().take_while(|piece| !matches!(piece.kind, Kind::Annex(..)));
    let entries = before_annexes.enumerate().filter_map(entry);
    std::iter::once(Piece::new(Kind::Heading, heading)).chain(entries).collect()
}

fn with_text(piece: &Piece, change: impl Fn(&str) -> String) -> Piece {
    Piece { text: Six::each(|language| change(&piece.text[language])), ..piece.clone() }
}
