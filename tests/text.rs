//! Laws of reading plain text: whatever the bytes, a stream; nothing lost; time in step with length.

use std::time::{Duration, Instant};

use hexaglot::Limits;
use hexaglot::container::plain;
use hexaglot::stream::{Element, Stream};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

fn read(bytes: &[u8]) -> Stream {
    match plain::read(bytes, &Limits::default()) {
        Ok((stream, ..)) => stream,
        Err(error) => panic!("any bytes are a text: {error}"),
    }
}

/// All text of a stream: of paragraphs in order, then labels of notes.
fn visible(stream: &Stream) -> String {
    let paragraphs = stream.paragraphs.iter().map(|paragraph| &stream.text[paragraph.text.range()]);
    paragraphs
        .chain(stream.notes.iter().map(|note| note.label.as_str()))
        .flat_map(str::chars)
        .filter(|c| !c.is_whitespace())
        .collect()
}

fn sorted(text: &str) -> Vec<char> {
    let mut chars: Vec<_> = text.chars().filter(|c| !c.is_whitespace()).collect();
    chars.sort_unstable();
    chars
}

fn check_spans(stream: &Stream) {
    let mut end = 0;
    for paragraph in &stream.paragraphs {
        let text = &stream.text[paragraph.text.range()];
        assert_eq!(text, text.trim(), "blanks at the ends belong to the layout");
        assert!(!text.is_empty());
        assert!(paragraph.text.start >= end, "paragraphs follow one another");
        end = paragraph.text.end;
        for call in &paragraph.calls {
            assert!(stream.text.is_char_boundary(call.at as usize));
            assert!((paragraph.text.start..=paragraph.text.end).contains(&call.at));
            assert!((call.note.0 as usize) < stream.notes.len());
        }
    }
    let in_notes = stream.notes.iter().map(|note| note.content.len()).sum::<usize>();
    assert_eq!(
        stream.flow.len() + in_notes + stream.running.len(),
        stream.paragraphs.len(),
        "each paragraph has one place"
    );
    assert!(stream.flow.iter().all(|element| matches!(element, Element::Paragraph(_))));
}

/// Lines made of what has a meaning in a text.
fn lines() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("[bookmark: _GoBack]"),
        Just("[footnoteRef:1]"),
        Just("[1: a note]"),
        Just("[2: a [nested] note"),
        Just("["),
        Just("]"),
        Just("- 2 -"),
        Just("2/9"),
        Just("C31/7-E"),
        Just("S31-CL-C-0007!!MSW-E"),
        Just("_____"),
        Just("?"),
        Just("covers:?this?that"),
        Just("Resolution?12"),
        Just("TOC \\o 1-3 \\h"),
        Just("PAGEREF _Toc1 \\h"),
        Just("HYPERLINK \"x"),
        Just("a word"),
        Just("المجلس"),
        Just("理事会，"),
        Just("1.1\t"),
        Just("\t"),
        Just(" "),
        Just("\u{A0}"),
        Just("\u{200F}"),
        Just("\n"),
        Just("\r\n"),
        Just("\n\n"),
        Just("\x0C"),
        Just("\u{2028}"),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, rng_seed: RngSeed::Fixed(31), ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_give_a_stream(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        check_spans(&read(&bytes));
    }

    #[test]
    fn any_lines_give_a_stream(text in lines()) {
        check_spans(&read(text.as_bytes()));
    }

    #[test]
    fn every_visible_character_stays(text in "([a-zéñ理报قр0-9.,;:()•○–_/ \t-]{0,30}(\n|\r\n|\r|\n\n|\x0C)){0,40}") {
        let stream = read(text.as_bytes());
        prop_assert_eq!(sorted(&visible(&stream)), sorted(&text));
    }

    #[test]
    fn line_ends_do_not_matter(text in lines()) {
        let unix = text.replace("\r\n", "\n");
        let dos = read(unix.replace('\n', "\r\n").as_bytes());
        let unix = read(unix.as_bytes());
        prop_assert_eq!(&dos.text, &unix.text);
        let origins = |stream: &Stream| stream.paragraphs.iter().map(|paragraph| paragraph.origin).collect::<Vec<_>>();
        prop_assert_eq!(origins(&dos), origins(&unix));
    }
}

#[test]
fn a_paragraph_remembers_its_line() {
    let stream = read("a\n\n[1: x\ny]\nb[footnoteRef:1]\n\x0Cc\n".as_bytes());
    let origins: Vec<_> = stream.paragraphs.iter().map(|paragraph| paragraph.origin.ordinal).collect();
    assert_eq!(origins, [0, 4, 5, 2]);
}

#[test]
fn notes_leave_the_text_and_are_called() {
    let stream = read("One[footnoteRef:1] and two.[footnoteRef:2] [2: Second.]\n[1: First,\ncontinued.]\n".as_bytes());
    let paragraph = &stream.paragraphs[0];
    assert_eq!(&stream.text[paragraph.text.range()], "One and two.");
    let calls: Vec<_> = paragraph.calls.iter().map(|call| (call.at, call.note.0)).collect();
    assert_eq!(calls, [(3, 0), (12, 1)]);
    let body = |note: usize| match stream.notes[note].content[..] {
        [Element::Paragraph(id)] => &stream.text[stream.paragraph(id).text.range()],
        _ => panic!("one paragraph"),
    };
    assert_eq!((body(0), body(1)), ("First, continued.", "Second."));
}

#[test]
fn hostile_texts_take_time_in_step_with_their_length() {
    let pieces = [
        "[",
        "[1: ",
        "[1: a\n",
        "[footnoteRef:1]",
        "[footnoteRef:1] [1: ",
        "[1: a] ",
        "x\n",
        "x\n\n",
        "- 2 -\n",
        "?a",
        ":?a",
        "a-",
        "理",
        "\t",
        " [bookmark: x",
        "1/2\n",
        "(",
        "C1/1-E\n",
    ];
    let distinct = (0..9_000).map(|n| format!("[footnoteRef:{n}]* [{n}: x")).collect::<Vec<_>>().join("\n");
    let repeated = pieces.into_iter().map(|piece| piece.repeat((1 << 17) / piece.len()));
    for text in repeated.chain([distinct]) {
        let start = Instant::now();
        read(text.as_bytes());
        let taken = start.elapsed();
        // An eighth of a megabyte takes a fraction of a second without optimisation; a quadratic step takes many.
        assert!(taken < Duration::from_secs(5), "{taken:?} for {:?}…", &text[..20.min(text.len())].trim_end());
    }
}
