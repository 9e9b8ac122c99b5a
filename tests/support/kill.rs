//! Stops programs at random moments.

use std::process::Child;
use std::thread::sleep;
use std::time::Duration;

use super::random::Random;

/// Lets a program run for a random part of `duration`, then stops it as `stop` does; whether it had ended by itself.
pub fn at_random(mut child: Child, duration: Duration, random: &mut Random, stop: impl FnOnce(&mut Child)) -> bool {
    sleep(duration.mul_f64(f64::from(random.below(1000) as u32) / 1000.0));
    let ended = child.try_wait().unwrap().is_some();
    stop(&mut child);
    child.wait().unwrap();
    ended
}
