//! Puts results back into input order, and holds the workers back when too many wait for an earlier one.

use std::collections::BTreeMap;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Results that may arrive in any order and leave in the order of their numbers.
pub(super) struct Queue<T, S> {
    state: Mutex<State<T, S>>,
    moved: Condvar,
    capacity: usize,
}

struct State<T, S> {
    next: u64,
    waiting: BTreeMap<u64, (T, usize)>,
    size: usize,
    sink: S,
}

impl<T, S> Queue<T, S> {
    /// A queue in front of `sink`. Above `capacity` bytes of waiting results no new work should begin.
    pub(super) fn new(capacity: usize, sink: S) -> Self {
        let state = State { next: 0, waiting: BTreeMap::new(), size: 0, sink };
        Self { state: Mutex::new(state), moved: Condvar::new(), capacity }
    }

    /// Waits until there is room. The result that all others wait for is never waited for here, as work begins in
    /// order: its worker is already past this.
    pub(super) fn wait_for_room(&self) {
        let full = |state: &mut State<T, S>| state.size > self.capacity;
        drop(self.moved.wait_while(self.lock(), full).unwrap_or_else(PoisonError::into_inner));
    }

    /// Takes the result with a number; `settle` gets it, and all that waited for it, in order.
    pub(super) fn put(&self, number: u64, result: T, size: usize, settle: impl Fn(&mut S, T)) {
        let mut state = self.lock();
        if number != state.next {
            state.size += size;
            state.waiting.insert(number, (result, size));
            return;
        }
        settle(&mut state.sink, result);
        state.next += 1;
        while let Some((result, size)) = {
            let next = state.next;
            state.waiting.remove(&next)
        } {
            state.size -= size;
            settle(&mut state.sink, result);
            state.next += 1;
        }
        self.moved.notify_all();
    }

    /// The sink, when all work has ended.
    pub(super) fn into_sink(self) -> S {
        self.state.into_inner().unwrap_or_else(PoisonError::into_inner).sink
    }

    fn lock(&self) -> MutexGuard<'_, State<T, S>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_leave_in_order() {
        let queue = Queue::new(10, Vec::new());
        for number in [2, 1, 4, 0, 3] {
            queue.put(number, number, 1, Vec::push);
        }
        assert_eq!(queue.into_sink(), [0, 1, 2, 3, 4]);
    }

    #[test]
    fn a_full_queue_holds_work_back_until_the_first_result_comes() {
        let queue = Queue::new(10, Vec::new());
        queue.put(1, "second", 11, Vec::push);
        std::thread::scope(|scope| {
            let waits = scope.spawn(|| queue.wait_for_room());
            std::thread::sleep(std::time::Duration::from_millis(20));
            assert!(!waits.is_finished());
            queue.put(0, "first", 11, Vec::push);
        });
        assert_eq!(queue.into_sink(), ["first", "second"]);
    }
}
