//! Batches of documents into an archive: read side by side, written one after another.
//!
//! Rows borrow from the JSON of their batch, so that the thread that reads a batch is the one that writes it, when all
//! batches before it are written: an archive does not depend on how many threads there were.

use std::collections::HashSet;
use std::ops::{ControlFlow, RangeFrom};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Receiver;
use std::sync::{Condvar, Mutex, PoisonError};

use hexaglot::index::{Added, Builder, Digest, Error, NotADocument, Rows};

use super::index::{Named, Source};
use super::say;

/// Writes what the sources hand over; whether any of it failed.
pub(super) fn write(builder: &mut Builder, batches: Receiver<Vec<Source>>, stop: &AtomicBool) -> Result<bool, Error> {
    let known = builder.digests();
    let batches = Mutex::new((0.., batches));
    let desk =
        Desk { state: Mutex::new(State { builder, turn: Some(0), failed: false, error: None }), turn: Condvar::new() };
    std::thread::scope(|scope| {
        for _ in 0..rayon::current_num_threads() {
            scope.spawn(|| lane(&batches, &desk, &known, stop));
        }
    });
    let State { failed, error, .. } = desk.state.into_inner().unwrap_or_else(PoisonError::into_inner);
    error.map_or(Ok(failed), Err)
}

/// Makes rows of one batch after another, and writes each when its turn has come.
fn lane(
    batches: &Mutex<(RangeFrom<usize>, Receiver<Vec<Source>>)>,
    desk: &Desk<'_>,
    known: &HashSet<Digest>,
    stop: &AtomicBool,
) {
    let _closing = Closing(desk);
    while !stop.load(Ordering::Relaxed) {
        let (number, batch) = {
            let mut batches = batches.lock().unwrap_or_else(PoisonError::into_inner);
            let (Ok(batch), Some(number)) = (batches.1.recv(), batches.0.next()) else { return };
            (number, batch)
        };
        let found: Vec<Found<'_>> = batch.iter().map(|source| source.read(known)).collect();
        if desk.write(number, found).is_break() {
            return;
        }
    }
}

/// Where batches are written, in order.
struct Desk<'a> {
    state: Mutex<State<'a>>,
    turn: Condvar,
}

struct State<'a> {
    builder: &'a mut Builder,
    /// The batch that is to be written next; none when nothing is written any more.
    turn: Option<usize>,
    failed: bool,
    error: Option<Error>,
}

impl Desk<'_> {
    fn write(&self, number: usize, found: Vec<Found<'_>>) -> ControlFlow<()> {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let waiting = self.turn.wait_while(state, |state| state.turn.is_some_and(|turn| turn != number));
        let mut state = waiting.unwrap_or_else(PoisonError::into_inner);
        if state.turn.is_none() {
            return ControlFlow::Break(());
        }
        match add(state.builder, found) {
            Ok(failed) => {
                state.failed |= failed;
                state.turn = Some(number + 1);
            }
            Err(error) => {
                state.error = Some(error);
                state.turn = None;
            }
        }
        drop(state);
        self.turn.notify_all();
        ControlFlow::Continue(())
    }
}

/// Closes the desk when a lane ends before its batch is written, lest the others wait for it.
struct Closing<'a, 'b>(&'a Desk<'b>);

impl Drop for Closing<'_, '_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0.state.lock().unwrap_or_else(PoisonError::into_inner).turn = None;
            self.0.turn.notify_all();
        }
    }
}

/// Adds what was read; whether any of it failed.
fn add(builder: &mut Builder, read: Vec<Found<'_>>) -> Result<bool, Error> {
    let mut failed = false;
    for found in read {
        match found {
            Found::Known(digest) => {
                builder.has(digest);
            }
            // The same document may have come twice.
            Found::Document(rows) if builder.has(rows.digest()) => {}
            Found::Document(rows) => {
                let path = rows.path().to_owned();
                if builder.add(*rows)? == Added::Collision {
                    say(format_args!("{path}: another document of that path took its place"));
                    failed = true;
                }
            }
            Found::Failure { name, reason } => {
                say(format_args!("{name}: {reason}"));
                failed = true;
            }
            Found::Other => {}
        }
    }
    Ok(failed)
}

/// What a source came to.
enum Found<'a> {
    Document(Box<Rows<'a>>),
    /// It is in the archive as it is.
    Known(Digest),
    Failure {
        name: &'a str,
        reason: String,
    },
    /// JSON of another kind.
    Other,
}

impl Source {
    fn read(&self, known: &HashSet<Digest>) -> Found<'_> {
        let name = &self.name;
        let json = match &self.json {
            Ok(json) => json,
            Err(reason) => return Found::Failure { name, reason: reason.clone() },
        };
        let digest = Digest::of(json);
        if known.contains(&digest) {
            return Found::Known(digest);
        }
        match Rows::of(json, digest) {
            Ok(rows) => Found::Document(Box::new(rows)),
            Err(NotADocument::Foreign) if self.named == Named::Below => Found::Other,
            Err(error) => Found::Failure { name, reason: error.to_string() },
        }
    }
}
