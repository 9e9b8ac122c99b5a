use serde_json::{Value, json};

use super::html::{Escaped, Page};
use super::{Comparison, Version, compare};

/// A version: a language, and lines of sections (`1 Heading`), items (`- a`), paragraphs.
fn version(language: &str, lines: &[&str]) -> Value {
    let mut sections: Vec<Value> = Vec::new();
    for (line, index) in lines.iter().zip(0..) {
        let (first, text) = line.split_once(' ').unwrap_or((line, ""));
        let id = format!("b{index}");
        if first.bytes().all(|byte| byte.is_ascii_digit()) {
            let id = format!("s{first}");
            sections.push(json!({"id": id, "number": first, "heading": text, "content": [], "sections": []}));
            continue;
        }
        let paragraph = json!({"type": "paragraph", "id": id, "text": text});
        let block = if let Some(marker) = first.strip_suffix(')') {
            let item = json!({"id": format!("i{index}"), "marker": marker, "kind": "letter", "content": [paragraph]});
            json!({"type": "list", "id": format!("l{index}"), "items": [item]})
        } else {
            paragraph
        };
        if let Some(content) = sections.last_mut().and_then(|section| section["content"].as_array_mut()) {
            content.push(block);
        }
    }
    json!({
        "schema": "hexaglot/1", "language": language, "direction": "ltr",
        "source": {"path": format!("{language}.txt")},
        "header": {"symbol": "C20/1"}, "sections": sections, "outcomes": [], "references": [],
    })
}

fn cite(mut version: Value, at: &str, work: &str, edition: u16) -> Value {
    let mention = json!({"at": at, "start": 0, "end": 4, "text": "word", "edition": edition, "basis": "stated"});
    if let Some(references) = version["references"].as_array_mut() {
        references.push(json!({"id": work, "mentions": [mention]}));
    }
    version
}

fn state(mut version: Value, at: &str, action: &str, actor: &str) -> Value {
    if let Some(outcomes) = version["outcomes"].as_array_mut() {
        outcomes.push(json!({"at": at, "action": action, "actor": [actor]}));
    }
    version
}

fn comparison(versions: &[Value]) -> Comparison {
    compare(versions.iter().map(|version| Version::from_json(version).unwrap()).collect())
}

/// What is said of some versions, place and sentence a line.
fn check(versions: &[Value], expected: &[&str]) {
    let comparison = comparison(versions);
    let said = |difference| format!("{}: {}", comparison.place(difference), comparison.sentence(difference));
    assert_eq!(comparison.differences.iter().map(said).collect::<Vec<_>>(), expected);
}

const LINES: [&str; 6] = ["1 one", "p first words", "a) item", "b) item", "2 two", "p last words"];

#[test]
fn equal_skeletons_do_not_differ() {
    check(&[version("en", &LINES), version("fr", &LINES), version("ru", &LINES)], &[]);
    check(&[version("en", &LINES)], &[]);
    check(&[], &[]);
}

#[test]
fn what_is_missing_is_said_once() {
    let (en, fr) = (version("en", &LINES), version("fr", &LINES));
    check(&[en.clone(), fr.clone(), version("ru", &LINES[..4])], &["2: section missing in ru"]);
    check(&[en.clone(), version("fr", &LINES[..4]), version("ru", &LINES[..4])], &["2: section only in en"]);
    let lines = ["1 one", "p first words", "b) item", "2 two", "p last words"];
    check(&[en.clone(), version("ru", &lines), fr.clone()], &["1: item a missing in ru"]);
    let lines = ["1 one", "p first words", "a) item", "b) item", "c) item", "2 two", "p last words"];
    check(&[en.clone(), version("ru", &lines), fr.clone()], &["1: item c only in ru"]);
    let lines = ["1 one", "p first words", "a) item", "c) item", "2 two", "p last words"];
    check(&[en, version("ru", &lines), fr], &["1: marker: c (letter) in ru, against b (letter) in en fr"]);
}

#[test]
fn a_section_of_another_number_stands_beside_the_others() {
    let (en, fr) = (version("en", &LINES), version("fr", &LINES));
    let lines = ["1 one", "p first words", "a) item", "b) item", "3 two", "p last words"];
    check(&[en.clone(), fr.clone(), version("ru", &lines)], &["2: number: 3 in ru, against 2 in en fr"]);
    let lines = ["1 one", "p first words", "a) item", "b) item", "3 two", "p last", "p of", "p many", "p words"];
    check(&[en, fr, version("ru", &lines)], &["3: section only in ru", "2: section missing in ru"]);
}

#[test]
fn works_editions_and_results_are_compared() {
    let cited = |language, work, edition| cite(version(language, &LINES), "b1", work, edition);
    let en = cited("en", "itu/pp/res/101", 2018);
    let fr = cited("fr", "itu/pp/res/101", 2018);
    check(
        &[en.clone(), fr.clone(), cited("ru", "itu/pp/res/101", 2014)],
        &["1: edition of itu/pp/res/101: edition 2014 in ru, against edition 2018 in en fr"],
    );
    check(
        &[en.clone(), fr.clone(), cited("ru", "itu/pp/res/102", 2018)],
        &["1: work cited: itu/pp/res/102 in ru, against itu/pp/res/101 in en fr"],
    );
    check(
        &[en.clone(), fr.clone(), cited("ru", "itu/t/rec/X.509", 2018)],
        &["1: itu/pp/res/101 not cited in ru", "1: itu/t/rec/X.509 cited only in ru"],
    );
    let elsewhere = cite(version("ru", &LINES), "b5", "itu/pp/res/101", 2018);
    check(
        &[en, fr, elsewhere],
        &["1: itu/pp/res/101 not cited in ru, though elsewhere", "2: itu/pp/res/101 cited only in ru"],
    );

    let stated = |language, action, actor| state(version(language, &LINES), "b5", action, actor);
    let (en, fr) = (stated("en", "note", "council"), stated("fr", "note", "council"));
    check(
        &[en.clone(), fr.clone(), stated("ru", "decide", "council")],
        &["2: action of outcome: decide in ru, against note in en fr"],
    );
    check(&[en.clone(), stated("fr", "note", "chair")], &["2: actor of outcome: council in en, chair in fr"]);
    check(&[en, fr, version("ru", &LINES)], &["2: outcome (note) not found in ru"]);
}

#[test]
fn figures_are_hints() {
    let lines = |figure| ["1 one", "p first", figure];
    let (en, fr) = (version("en", &lines("p of 1 250 000 units")), version("fr", &lines("p of 1.250.000 units")));
    check(
        &[en, fr, version("ru", &lines("p of 1,520,000 units"))],
        &["1: ru has 1520000 where all others have 1250000"],
    );
}

#[test]
fn pages_escape_what_documents_say() {
    let hostile = "</td><script>alert('1')</script>\u{202E}&\"";
    let mut document = version("en", &["1 one"]);
    document["header"]["title"] = json!(hostile);
    document["language"] = json!(hostile);
    document["source"]["path"] = json!(hostile);
    document["sections"][0]["label"] = json!(hostile);
    document["sections"][0]["heading"] = json!(hostile);
    let document = cite(document, "s1", hostile, 2018);
    let page = Page(&[comparison(&[document, version("fr", &["1 one"])])]).to_string();
    assert!(!page.contains("<script") && !page.contains('\u{202E}') && !page.contains("alert('"), "{page}");
    assert_eq!(Escaped("<a b='\"&'>").to_string(), "&lt;a b=&#39;&quot;&amp;&#39;&gt;");
}
