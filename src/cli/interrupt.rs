//! Ctrl-C and SIGTERM: the first asks the run to end, the second ends the process.

use std::sync::atomic::AtomicBool;
use std::sync::{Arc, LazyLock};

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;

use super::Exit;

/// The flag that a signal sets. Where signals cannot be caught they end the process, as ever.
pub(crate) fn flag() -> &'static AtomicBool {
    static FLAG: LazyLock<Arc<AtomicBool>> = LazyLock::new(|| {
        let asked = Arc::new(AtomicBool::new(false));
        for signal in [SIGINT, SIGTERM] {
            // In this order: a signal that finds the flag set ends the process, and only then is it set.
            let _ = flag::register_conditional_shutdown(signal, Exit::Interrupted as i32, Arc::clone(&asked));
            let _ = flag::register(signal, Arc::clone(&asked));
        }
        asked
    });
    &FLAG
}
