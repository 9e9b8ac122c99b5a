//! A panic inside one document is a defect that costs this document, not the run.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::sync::Once;

/// A panic that was caught.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message} ({place})")]
pub struct Defect {
    /// The panic's message.
    pub message: String,
    /// File and line of the panic.
    pub place: String,
}

thread_local! {
    static GUARDED: Cell<bool> = const { Cell::new(false) };
    static PLACE: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Runs `work`. A panic in it is returned and printed nowhere.
///
/// What `work` changes outside itself must be thrown away by the caller when it panics.
///
/// # Errors
///
/// When `work` panics.
pub fn guard<T>(work: impl FnOnce() -> T) -> Result<T, Defect> {
    install();
    GUARDED.set(true);
    let result = panic::catch_unwind(AssertUnwindSafe(work));
    GUARDED.set(false);
    result.map_err(|payload| Defect { message: message(&*payload), place: PLACE.take() })
}

/// The hook is one for the process: it keeps silent inside [`guard`] and leaves all else to the one before it.
fn install() {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |info| if GUARDED.get() { note(info) } else { before(info) }));
    });
}

fn note(info: &PanicHookInfo<'_>) {
    PLACE.set(info.location().map_or_else(String::new, |at| format!("{}:{}", at.file(), at.line())));
}

fn message(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| payload.downcast_ref::<String>().cloned()).unwrap_or_else(|| "panic without a message".to_owned())
}
