//! How a number follows another.

use super::super::label::Parts;

/// How a number stands to the one before it in an outline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::structure) enum Relation {
    /// The next sibling, the first child, the next sibling of an ancestor, or the same with a suffix.
    Next,
    /// The first child of a section that is itself missing.
    MissingParent,
    /// Some numbers before it are missing.
    Gap(u16),
    /// The same number again.
    Repeated,
    /// Counting starts anew.
    Restart,
    /// A number that came before.
    Backward,
}

/// How `number` follows `before`, the number of the section before it; empty at the beginning.
pub(in crate::structure) fn relation(before: &Parts, number: &Parts) -> Relation {
    let (old, new) = (before.as_slice(), number.as_slice());
    if old.is_empty() {
        return match new {
            [1] => Relation::Next,
            [first] => Relation::Gap(first.saturating_sub(1)),
            [1, 1] => Relation::MissingParent,
            [first, rest @ ..] => {
                let missing = rest.iter().map(|part| part.saturating_sub(1)).sum::<u16>();
                Relation::Gap(1 + first.saturating_sub(1) + missing)
            }
            [] => Relation::Backward,
        };
    }
    if old == new {
        return if number.suffix > before.suffix { Relation::Next } else { Relation::Repeated };
    }
    // 3bis closes what stands under 3.
    if number.suffix > 0 && old.starts_with(new) {
        return Relation::Next;
    }
    let shared = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let rest = &new[shared..];
    let Some((&part, deeper)) = rest.split_first() else { return Relation::Backward };
    let expected = old.get(shared).map_or(1, |&part| part + 1);
    if part < expected {
        return if new == [1] { Relation::Restart } else { Relation::Backward };
    }
    let missing = part - expected;
    match (missing, deeper) {
        (0, []) => Relation::Next,
        (_, []) => Relation::Gap(missing),
        (0, [1]) => Relation::MissingParent,
        (_, deeper) => Relation::Gap(missing + 1 + deeper.iter().map(|part| part.saturating_sub(1)).sum::<u16>()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Parts {
        let mut parts = Parts::default();
        for part in text.split('.').filter_map(|part| part.parse().ok()) {
            parts.push(part);
        }
        parts
    }

    #[test]
    fn relations() {
        for (before, number, expected) in [
            ("", "1", Relation::Next),
            ("", "1.1", Relation::MissingParent),
            ("", "3", Relation::Gap(2)),
            ("1", "2", Relation::Next),
            ("1", "1.1", Relation::Next),
            ("2.1.3", "2.2", Relation::Next),
            ("2.1.3", "3", Relation::Next),
            ("3.2", "4.1", Relation::MissingParent),
            ("3.2", "3.4", Relation::Gap(1)),
            ("3", "3", Relation::Repeated),
            ("4", "1", Relation::Restart),
            ("4.2", "3", Relation::Backward),
            ("4.2", "4", Relation::Backward),
            ("2", "2.1.1", Relation::MissingParent),
        ] {
            assert_eq!(relation(&parts(before), &parts(number)), expected, "{before} -> {number}");
        }
    }
}
