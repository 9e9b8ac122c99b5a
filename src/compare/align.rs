//! Several sequences side by side: what belongs together stands in one row.
//!
//! The longest sequence is the backbone. Each other one is aligned with it (Needleman and Wunsch); what several of
//! them have and the backbone lacks, at the same place, is aligned among themselves in the same way.

use std::ops::Range;

/// Entries of a table of sums.
const LIMIT: usize = 1 << 22;

/// Entries of a row that there always are, so that the table grows as the longer sequence from there on.
const NEAR: usize = 32;

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
///
/// Of long sequences only entries near the diagonal are weighed: as many as the table has room for.
fn pair(first: usize, second: usize, score: &dyn Fn(usize, usize) -> Option<u32>) -> Vec<Option<usize>> {
    let mut table = Table::new(first, second);
    for a in (0..first).rev() {
        for b in table.band(a).rev() {
            let both = score(a, b).map_or(0, |both| both + table.get(a + 1, b + 1));
            let sum = both.max(table.get(a + 1, b)).max(table.get(a, b + 1));
            table.put(a, b, sum);
        }
    }
    let mut pairs = vec![None; second];
    let (mut a, mut b) = (0, 0);
    while a < first && b < second {
        let sum = table.get(a, b);
        if table.band(a).contains(&b) && score(a, b).is_some_and(|both| both + table.get(a + 1, b + 1) == sum) {
            pairs[b] = Some(a);
            (a, b) = (a + 1, b + 1);
        } else if table.get(a + 1, b) == sum {
            a += 1;
        } else {
            b += 1;
        }
    }
    pairs
}

/// The best sums for what follows two indices, where those are near the diagonal.
struct Table {
    first: usize,
    second: usize,
    /// Entries of a row.
    width: usize,
    sums: Vec<u32>,
}

impl Table {
    fn new(first: usize, second: usize) -> Self {
        let width = (LIMIT / first.max(1)).max(NEAR).min(second);
        Self { first, second, width, sums: vec![0; first * width] }
    }

    /// The second indices that the row of a first one holds. Neither end goes back from one row to the next.
    fn band(&self, a: usize) -> Range<usize> {
        let diagonal = (a as u64 * self.second as u64 / self.first as u64) as usize;
        let start = diagonal.saturating_sub(self.width / 2).min(self.second - self.width);
        start..start + self.width
    }

    /// Before a band, what stands there is passed over; behind it there is nothing to gain.
    fn get(&self, a: usize, b: usize) -> u32 {
        if a >= self.first {
            return 0;
        }
        let band = self.band(a);
        if b >= band.end { 0 } else { self.sums[a * self.width + b.saturating_sub(band.start)] }
    }

    fn put(&mut self, a: usize, b: usize, sum: u32) {
        let at = a * self.width + b - self.band(a).start;
        self.sums[at] = sum;
    }
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
    fn long_sequences_are_aligned_near_the_diagonal() {
        let long: Vec<usize> = (0..6000).collect();
        let short: Vec<usize> = long.iter().copied().filter(|entry| !matches!(entry, 9 | 3000..3200 | 5999)).collect();
        let score = |a: (usize, usize), b: (usize, usize)| {
            let entry = |(sequence, index): (usize, usize)| [&long, &short][sequence][index];
            (entry(a) == entry(b)).then_some(1)
        };
        let rows = align(&[long.len(), short.len()], &score);
        let alone: Vec<usize> = rows.iter().filter(|row| row[1].is_none()).filter_map(|row| row[0]).collect();
        assert_eq!(rows.len(), long.len());
        assert_eq!(alone, [9].into_iter().chain(3000..3200).chain([5999]).collect::<Vec<_>>());
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
