//! Verdicts of `validate`, for people and for machines: text, JSON, `JUnit`, GitHub Actions, SARIF.

use std::fmt::Write as _;
use std::io::{self, Write};

use hexaglot::text::acts;
use hexaglot::validate::{Finding, Rule, Severity};
use serde_json::{Value, json};

use super::args::Style;
use super::terminal::{Colour, Paint, Shown};

/// Name and version of the JSON format.
const SCHEMA: &str = "hexaglot-validation/1";

/// What is wrong with one file.
pub(super) struct Verdict {
    /// The file.
    pub(super) path: String,
    /// What is wrong with it.
    pub(super) findings: Vec<Finding>,
    /// Whether it was written anew.
    pub(super) written: bool,
}

impl Verdict {
    /// The gravest finding's severity.
    pub(super) fn severity(&self) -> Option<Severity> {
        self.findings.iter().map(|finding| finding.rule.severity()).max()
    }
}

/// Writes all verdicts.
pub(super) fn print(verdicts: &[Verdict], style: Style, mut out: impl Write) -> io::Result<()> {
    match style {
        Style::Text => text(verdicts, Paint::of_stdout(), &mut out)?,
        Style::Json => writeln!(out, "{:#}", as_json(verdicts))?,
        Style::Junit => out.write_all(junit(verdicts).as_bytes())?,
        Style::Github => out.write_all(github(verdicts).as_bytes())?,
        Style::Sarif => writeln!(out, "{:#}", sarif(verdicts))?,
    }
    out.flush()
}

fn text(verdicts: &[Verdict], paint: Paint, out: &mut impl Write) -> io::Result<()> {
    for verdict in verdicts {
        let path = Shown(&verdict.path);
        if verdict.written {
            writeln!(out, "{path}: {}", paint.paint(Colour::Yellow, "written anew"))?;
        }
        for (finding, count) in verdict.findings.iter().zip(1..) {
            if count == 1 {
                writeln!(out, "{}", paint.paint(Colour::Bold, &path))?;
            }
            let colour = match finding.rule.severity() {
                Severity::Error => Colour::Red,
                Severity::Warning => Colour::Yellow,
            };
            let rule = paint.paint(colour, finding.rule.name());
            writeln!(out, "  {rule} {} {}", Shown(&finding.pointer), Shown(&finding.message))?;
            for (sign, colour, value) in [("-", Colour::Green, &finding.expected), ("+", Colour::Red, &finding.found)] {
                if let Some(value) = value {
                    // The text sets its own direction (UAX #9, first strong isolate).
                    let value = format!("{sign} \u{2068}{}\u{2069}", Shown(value));
                    writeln!(out, "    {}", paint.paint(colour, value))?;
                }
            }
        }
    }
    let (errors, warnings) = counts(verdicts);
    let summary = format!("{} checked, {errors} errors, {warnings} warnings", verdicts.len());
    let colour = if errors > 0 { Colour::Red } else { Colour::Green };
    writeln!(out, "{}", paint.paint(colour, summary))
}

fn counts(verdicts: &[Verdict]) -> (usize, usize) {
    let findings = || verdicts.iter().flat_map(|verdict| &verdict.findings);
    let errors = findings().filter(|finding| finding.rule.severity() == Severity::Error).count();
    (errors, findings().count() - errors)
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

fn as_json(verdicts: &[Verdict]) -> Value {
    let finding = |finding: &Finding| {
        let mut value = json!({
            "rule": finding.rule.name(),
            "severity": severity(finding.rule.severity()),
            "pointer": finding.pointer,
            "message": finding.message,
        });
        for (name, side) in [("expected", &finding.expected), ("found", &finding.found)] {
            if let Some(side) = side {
                value[name] = json!(side);
            }
        }
        value
    };
    let files = verdicts.iter().map(|verdict| {
        let findings: Vec<Value> = verdict.findings.iter().map(finding).collect();
        json!({"path": verdict.path, "written": verdict.written, "findings": findings})
    });
    let (errors, warnings) = counts(verdicts);
    json!({"schema": SCHEMA, "errors": errors, "warnings": warnings, "files": files.collect::<Vec<_>>()})
}

/// What a finding says, on one line.
fn line(finding: &Finding) -> String {
    let mut line = finding.message.clone();
    if !finding.pointer.is_empty() {
        line = format!("{}: {line}", finding.pointer);
    }
    for (name, side) in [("expected", &finding.expected), ("found", &finding.found)] {
        if let Some(side) = side {
            let _ = write!(line, "; {name} \u{2068}{side}\u{2069}");
        }
    }
    line
}

/// A case for each file: it fails once, however much is wrong in it.
fn junit(verdicts: &[Verdict]) -> String {
    let said = |verdict: &Verdict, severity| {
        let of_severity = verdict.findings.iter().filter(|finding| finding.rule.severity() == severity);
        let lines = of_severity.map(|finding| format!("{} {}", finding.rule.name(), line(finding)));
        lines.collect::<Vec<_>>()
    };
    let failures = verdicts.iter().filter(|verdict| !said(verdict, Severity::Error).is_empty()).count();
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"hexaglot validate\" tests=\"{}\" failures=\"{failures}\">\n",
        verdicts.len()
    );
    for verdict in verdicts {
        let _ = writeln!(out, "  <testcase classname=\"hexaglot\" name=\"{}\">", xml(&verdict.path));
        let (errors, warnings) = (said(verdict, Severity::Error), said(verdict, Severity::Warning));
        if let Some(first) = errors.first() {
            let all = xml(&errors.join("\n"));
            let _ = writeln!(out, "    <failure type=\"error\" message=\"{}\">{all}</failure>", xml(first));
        }
        if !warnings.is_empty() {
            let _ = writeln!(out, "    <system-out>{}</system-out>", xml(&warnings.join("\n")));
        }
        out.push_str("  </testcase>\n");
    }
    out.push_str("</testsuite>\n");
    out
}

/// Text in XML 1.0, which knows no controls.
fn xml(text: &str) -> String {
    let hidden = |c| acts(c) && !is_isolate(c) && c != '\n';
    let text: String = text.chars().map(|c| if hidden(c) { '\u{FFFD}' } else { c }).collect();
    quick_xml::escape::escape(&text).into_owned()
}

fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2068}' | '\u{2069}')
}

/// Workflow commands; values are escaped as the runner expects it.
fn github(verdicts: &[Verdict]) -> String {
    let data = |text: &str| {
        text.chars().fold(String::new(), |mut out, c| {
            let _ = match c {
                '%' => write!(out, "%25"),
                '\r' => write!(out, "%0D"),
                '\n' => write!(out, "%0A"),
                c if acts(c) && !is_isolate(c) => write!(out, "{}", c.escape_unicode()),
                c => write!(out, "{c}"),
            };
            out
        })
    };
    let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
    let mut out = String::new();
    for verdict in verdicts {
        for finding in &verdict.findings {
            let (level, rule) = (severity(finding.rule.severity()), finding.rule.name());
            let path = property(&Shown(&verdict.path).to_string());
            let _ = writeln!(out, "::{level} file={path},title={rule}::{}", data(&line(finding)));
        }
    }
    out
}

fn sarif(verdicts: &[Verdict]) -> Value {
    let rules = Rule::ALL.iter().map(|rule| {
        json!({
            "id": rule.name(),
            "shortDescription": {"text": rule.description()},
            "defaultConfiguration": {"level": severity(rule.severity())},
        })
    });
    let results = verdicts.iter().flat_map(|verdict| {
        verdict.findings.iter().map(|finding| {
            json!({
                "ruleId": finding.rule.name(),
                "level": severity(finding.rule.severity()),
                "message": {"text": line(finding)},
                "locations": [{
                    "physicalLocation": {"artifactLocation": {"uri": uri(&verdict.path)}},
                    "logicalLocations": [{"fullyQualifiedName": finding.pointer}],
                }],
            })
        })
    });
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "hexaglot",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.collect::<Vec<_>>(),
            }},
            "results": results.collect::<Vec<_>>(),
        }],
    })
}

/// A relative reference (RFC 3986, section 4.2); what a path segment may not hold is percent-encoded.
fn uri(path: &str) -> String {
    path.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_texts_stay_inside_their_format() {
        let hostile = "a\u{1b}[2J\"]]><x>&\n::error::x%\u{202E}";
        let finding = Finding {
            rule: Rule::Schema,
            pointer: "/a".to_owned(),
            message: hostile.to_owned(),
            expected: Some(hostile.to_owned()),
            found: None,
        };
        let verdicts = [Verdict { path: hostile.to_owned(), findings: vec![finding.clone(), finding], written: false }];
        let printed = |style| {
            let mut out = Vec::new();
            print(&verdicts, style, &mut out).unwrap();
            String::from_utf8(out).unwrap()
        };
        let text = printed(Style::Text);
        assert!(!text.contains('\u{1b}') && !text.contains('\u{202E}'), "{text}");
        let github = printed(Style::Github);
        assert_eq!(github.lines().count(), 2, "{github}");
        assert!(!github.contains('\u{1b}') && !github.contains('\u{202E}'), "{github}");
        let junit = printed(Style::Junit);
        assert!(junit.contains("tests=\"1\" failures=\"1\"") && junit.matches("<failure ").count() == 1, "{junit}");
        let mut reader = quick_xml::Reader::from_str(&junit);
        loop {
            match reader.read_event().unwrap() {
                quick_xml::events::Event::Eof => break,
                quick_xml::events::Event::Start(tag) => assert_ne!(tag.name().as_ref(), b"x"),
                _ => {}
            }
        }
        for style in [Style::Json, Style::Sarif] {
            serde_json::from_str::<Value>(&printed(style)).unwrap();
        }
    }
}
