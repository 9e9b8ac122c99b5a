//! Outcomes of whole documents: where they may stand, and what announces them.

#![expect(clippy::unwrap_used, reason = "a test fails by it")]

use std::fmt::Write;

use hexaglot::Limits;
use hexaglot::document::{Actor, Outcome};

/// The outcomes of a text as the tables write them: action, blank, actors, parted by `;`.
fn outcomes(text: &str) -> String {
    let document = hexaglot::read(text.as_bytes(), &Limits::default()).unwrap();
    let states = |outcome: &Outcome| {
        let actors: Vec<_> = outcome.actors.iter().copied().map(Actor::name).collect();
        format!("{} {}", outcome.action.name(), actors.join(",")).trim_end().to_owned()
    };
    let found: Vec<_> = document.outcomes.iter().map(states).collect();
    if found.is_empty() { "-".to_owned() } else { found.join("; ") }
}

#[test]
fn six_languages_announce_the_same() {
    let table = include_str!("../fixtures/outcomes/places.txt");
    let mut expected = "";
    let mut faults = String::new();
    let mut documents = 0;
    for line in table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(outcomes) = line.strip_prefix("== ") {
            expected = outcomes;
            continue;
        }
        let (code, lines) = line.split_once(" | ").unwrap();
        let found = outcomes(&lines.replace(" | ", "\n").replace('~', "\t"));
        documents += 1;
        if found != expected {
            writeln!(faults, "{code}: {lines}\n  expected {expected}\n  found    {found}").unwrap();
        }
    }
    assert!(documents > 60);
    assert!(faults.is_empty(), "\n{faults}");
}

#[test]
fn requests_quotations_and_drafts_state_nothing() {
    let text = "\tSummary
The Group agreed on a plan.
Action required
The Council is invited to approve this report.
____________
References
Council Resolution 1400

1\tIntroduction
1.1\tThe mandate is quoted below.
a)\tThe Council decided (text quoted from Resolution 1400):
\t\"to create a group:
\t1.1\tto study tariffs;
\t1.2\tto report.\"
2\tDiscussion
2.1\tThe Group took note of the plan.
ANNEX 1
Draft resolution on tariffs
The Council,
considering
a)\tthat tariffs fall;
resolves
1\tto note the plan;
2\tto approve the list.
";
    assert_eq!(outcomes(text), "note group");
}

#[test]
fn an_outcome_is_one_sentence_of_its_paragraph() {
    let text = "1\tDiscussion\n1.1\tThe secretariat spoke. The Group noted the report (see No. 5). All left.\n";
    let document = hexaglot::read(text.as_bytes(), &Limits::default()).unwrap();
    let texts: Vec<_> = document.outcomes.iter().map(|outcome| document.text(outcome.text)).collect();
    assert_eq!(texts, ["The Group noted the report (see No. 5)."]);
    assert_eq!(document.outcomes[0].section.as_deref(), Some("1.1"));
}

#[test]
fn nested_lead_ins_hand_down_what_they_state() {
    let text = "1\tOutcomes of the meeting
1.1\tThe Group agreed on the following:
a)\ta plan for 2031;
b)\tthe Chair stressed the need for:
\t\ti)\ttraining;
\t\tii)\topen data;
c)\tthe secretariat will publish the list.
";
    assert_eq!(outcomes(text), "decide group; affirm chair; affirm chair; communicate secretariat");
}

#[test]
fn a_contribution_states_no_outcome() {
    let text = "Council 2031\nGeneva, 3-14 June 2031\nDocument C31/9-E\n3 May 2031\nOriginal: English\nContribution by Fiji\n\
        PROPOSED PLAN\n1\tConclusions\n1.1\tThe Group agreed on a plan.\n";
    assert_eq!(outcomes(text), "-");
}
