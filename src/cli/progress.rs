//! What is said while a run goes on: failures at once, progress on a bar or, where there is no terminal, in lines.

use std::fmt;
use std::io::{self, IsTerminal};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::Scope;
use std::time::{Duration, Instant};

use hexaglot::batch::{self, Facts, Note, Record, Request, Warnings, Watch, Work};
use hexaglot::diagnostic::{Code, Severity};
use indicatif::{ProgressBar, ProgressStyle};

use super::plan::{Destination, Plan, Voice};
use super::report::rate;
use super::say;

/// Time between two lines of progress.
const PAUSE: Duration = Duration::from_secs(10);

/// The voice of a run.
pub(crate) struct Progress {
    shown: Shown,
    warnings: Warnings,
    done: AtomicU64,
    failed: AtomicU64,
    finished: AtomicBool,
}

enum Shown {
    Nothing,
    Bar(ProgressBar),
    Lines { begun: Instant, last: Mutex<Instant> },
}

impl Progress {
    pub(crate) fn new(plan: &Plan) -> Self {
        let now = Instant::now();
        let shown = match plan.voice {
            Voice::Quiet | Voice::Log(_) => Shown::Nothing,
            Voice::Usual if is_seen(&plan.destination) => Shown::Bar(bar()),
            Voice::Usual => Shown::Lines { begun: now, last: Mutex::new(now) },
        };
        Self {
            shown,
            warnings: plan.options.warnings,
            done: AtomicU64::new(0),
            failed: AtomicU64::new(0),
            finished: AtomicBool::new(false),
        }
    }

    /// Counts what there is to do, for the remaining time, while the work has already begun.
    pub(crate) fn estimate<'s>(&'s self, scope: &'s Scope<'s, '_>, request: &'s Request) {
        if let Shown::Bar(bar) = &self.shown {
            scope.spawn(|| {
                if let Some(count) = batch::count(request, &self.finished) {
                    bar.set_length(count);
                }
            });
        }
    }

    /// Takes the bar off the screen.
    pub(crate) fn finish(&self) {
        self.finished.store(true, Ordering::Relaxed);
        if let Shown::Bar(bar) = &self.shown {
            bar.finish_and_clear();
        }
    }

    fn line(&self, line: fmt::Arguments<'_>) {
        match &self.shown {
            Shown::Bar(bar) => bar.suspend(|| say(line)),
            _ => say(line),
        }
    }
}

impl Watch for Progress {
    fn document(&self, record: &Record, _work: Work) {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        let complaint = match (&record.failure, &record.facts) {
            (Some(failure), _) => Some(failure.reason.clone()),
            (None, Some(facts)) if facts.warnings > 0 && self.warnings == Warnings::Fail => {
                Some(format!("warnings: {}; see its diagnostics", warnings(facts)))
            }
            _ => None,
        };
        let mut failed = self.failed.load(Ordering::Relaxed);
        if let Some(complaint) = complaint {
            failed = self.failed.fetch_add(1, Ordering::Relaxed) + 1;
            self.line(format_args!("{}: {complaint}", record.path));
        }
        match &self.shown {
            Shown::Nothing => {}
            Shown::Bar(bar) => {
                bar.set_message(format!("{failed} failed"));
                bar.inc(1);
            }
            Shown::Lines { begun, last } => {
                let Ok(mut last) = last.lock() else { return };
                if last.elapsed() >= PAUSE {
                    *last = Instant::now();
                    let rate = rate(done, begun.elapsed().as_secs_f64());
                    say(format_args!("hexaglot: {done} documents, {failed} failed, {rate:.0} a second"));
                }
            }
        }
    }

    fn note(&self, note: &Note) {
        if !matches!(self.shown, Shown::Nothing) {
            self.line(format_args!("{}: {}", note.path, note.reason));
        }
    }
}

/// The codes of a document's warnings with their counts.
fn warnings(facts: &Facts) -> String {
    let severe = Code::ALL.iter().filter(|code| code.severity() >= Severity::Warning).map(|code| code.name());
    let counted = severe.filter_map(|code| Some(format!("{code} {}", facts.diagnostics.get(code)?)));
    counted.collect::<Vec<_>>().join(", ")
}

/// A bar is for eyes: on a terminal, not where colour is unwelcome, and not between the lines of the output.
fn is_seen(destination: &Destination) -> bool {
    let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let mixed = matches!(destination, Destination::Standard(_)) && io::stdout().is_terminal();
    io::stderr().is_terminal() && !plain && !mixed
}

fn bar() -> ProgressBar {
    let template = "{wide_bar} {human_pos}/{human_len} documents, {per_sec}, {eta} left, {msg}";
    let bar = ProgressBar::no_length();
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar
}
