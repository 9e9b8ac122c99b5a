//! Several sequences side by side: what belongs together stands in one row.
//!
//! The longest sequence is the backbone. Each other one is aligned with it (Needleman and Wunsch); what several of
//! them have and the backbone lacks, at the same place, is aligned among themselves in the same way.

/// Entries of a table of scores; larger pairs of sequences are paired by position.
const LIMIT: usize = 1 << 22;

/// For each row the index into each sequence, if it has a part in the row.
pub(crate) type Rows = Vec<Vec<Option<usize>>>;

/// Aligns sequences. `score` says how well an entry of one sequence goes with one of another, above 0, or that the two
/// never belong together. An entry is a sequence's number and an index into it.
pub(crate) fn align(lengths: &[usize], score: &dyn Fn(Entry, Entry) -> Option<u32>) -> Rows {
    let ranges: Vec<_> = lengths.iter().map(|length| (0..*length).collect()).collect();
    let mut rows = Vec::new();
    merge(&ranges, score, &mut rows);
    rows
}

/// A sequence's number, and an index into it.
pub(crate) type Entry = (usize, usize);

fn merge(sequences: &[Vec<usize>], score: &dyn Fn(Entry, Entry) -> Option<u32>, rows: &mut Rows) {
    // The first of the longest.
    let Some(backbone) = (0..sequences.len()).rev().max_by_key(|&index| sequences[index].len()) else { return };
    let length = sequences[backbone].len();
    if length == 0 {
        return;
    }
    let mut matched = vec![vec![None; sequences.len()]; length];
    let mut between = vec![vec![Vec::new(); sequences.len()]; length + 1];
    for (other, sequence) in sequences.iter().enumerate() {
        if other == backbone {
            for (row, &entry) in matched.iter_mut().zip(sequence) {
                row[other] = Some(entry);
            }
            continue;
        }
        let pairs =
            pair(length, sequence.len(), &|a, b| score((backbone, sequences[backbone][a]), (other, sequence[b])));
        let mut place = 0;
        for (b, &entry) in sequence.iter().enumerate() {
            match pairs[b] {
                Some(a) => {
                    matched[a][other] = Some(entry);
                    place = a + 1;
                }
                None => between[place][other].push(entry),
            }
        }
    }
    let mut between = between.into_iter();
    for row in matched {
        if let Some(inserted) = between.next() {
            merge(&inserted, score, rows);
        }
        rows.push(row);
    }
    if let Some(inserted) = between.next() {
        merge(&inserted, score, rows);
    }
}

/// For each entry of the second sequence its partner in the first, ascending, with the largest sum of scores.
fn pair(first: usize, second: usize, score: &dyn Fn(usize, usize) -> Option<u32>) -> Vec<Option<usize>> {
    if (first + 1).saturating_mul(second + 1) > LIMIT {
        return (0..second).map(|index| score(index, index).map(|_| index)).collect();
    }
    let width = second + 1;
    // Best sum for what follows the two indices.
    let mut best = vec![0u64; (first + 1) * width];
    let mut scores = vec![None; first * second];
    for a in (0..first).rev() {
        for b in (0..second).rev() {
            let both = score(a, b);
            scores[a * second + b] = both;
            let both = both.map_or(0, |both| u64::from(both) + best[(a + 1) * width + b + 1]);
            best[a * width + b] = both.max(best[(a + 1) * width + b]).max(best[a * width + b + 1]);
        }
    }
    let mut pairs = vec![None; second];
    let (mut a, mut b) = (0, 0);
    while a < first && b < second {
        let sum = best[a * width + b];
        if scores[a * second + b].is_some_and(|both| u64::from(both) + best[(a + 1) * width + b + 1] == sum) {
            pairs[b] = Some(a);
            (a, b) = (a + 1, b + 1);
        } else if best[(a + 1) * width + b] == sum {
            a += 1;
        } else {
            b += 1;
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::align;

    /// Sequences of letters, aligned where the letters are equal; a row is printed as its letters.
    fn check(sequences: &[&str], expected: &str) {
        let sequences: Vec<Vec<char>> = sequences.iter().map(|sequence| sequence.chars().collect()).collect();
        let lengths: Vec<usize> = sequences.iter().map(Vec::len).collect();
        let rows = align(&lengths, &|a, b| (sequences[a.0][a.1] == sequences[b.0][b.1]).then_some(1));
        let letter = |(row, index): (usize, &Option<usize>)| index.map_or('-', |index| sequences[row][index]);
        let rows: Vec<String> = rows.iter().map(|row| row.iter().enumerate().map(letter).collect()).collect();
        assert_eq!(rows.join(" "), expected);
    }

    #[test]
    fn rows_hold_what_belongs_together() {
        check(&["abc", "abc"], "aa bb cc");
        check(&["abc", "ac", "abc"], "aaa b-b ccc");
        check(&["ac", "abc", "abc"], "aaa -bb ccc");
        check(&["ab", "xab", "xaby"], "-xx aaa bbb --y");
        check(&["abx", "aby", "abx"], "aaa bbb -y- x-x");
        check(&["", "a"], "-a");
        check(&[], "");
    }
}
