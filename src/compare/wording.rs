//! Differences in words: one sentence each, for people.

use super::{Aspect, Comparison, Difference};

impl Comparison {
    /// The place of a difference: the section's number, or the header.
    pub fn place(&self, difference: &Difference) -> &str {
        difference.row.and_then(|row| self.rows.get(row)).map_or("header", |row| row.place.as_str())
    }

    /// What a difference says, without its place.
    pub fn sentence(&self, difference: &Difference) -> String {
        let Difference { aspect, subject, odd, yardstick, .. } = difference;
        let odd_names = self.names(odd);
        match aspect {
            Aspect::Section | Aspect::Item | Aspect::Table | Aspect::Paragraph | Aspect::Note => {
                let present = odd.first().is_some_and(|&version| difference.values[version].is_some());
                if present {
                    format!("{subject} only in {odd_names}")
                } else {
                    format!("{subject} missing in {odd_names}")
                }
            }
            Aspect::Reference => self.reference(difference),
            Aspect::Outcome if !yardstick.is_empty() => {
                let stated = difference.values[yardstick[0]].as_deref();
                match stated {
                    Some(action) => format!("{subject} ({action}) not found in {odd_names}"),
                    None => format!("{subject} only found: {}", self.said(difference, odd)),
                }
            }
            Aspect::Figure => {
                let own = odd.first().and_then(|&version| difference.values[version].as_deref());
                match own {
                    Some(own) => format!("{odd_names} has {own} where all others have {subject}"),
                    None => format!("{odd_names} lacks the figure {subject} of all others"),
                }
            }
            _ => self.values(difference),
        }
    }

    fn values(&self, difference: &Difference) -> String {
        let Difference { aspect, subject, odd, yardstick, .. } = difference;
        let subject = match aspect {
            Aspect::Action | Aspect::Actor | Aspect::Edition => format!("{} of {subject}", aspect.name()),
            _ => subject.clone(),
        };
        let said = self.said(difference, odd);
        match yardstick.first() {
            None => format!("{subject}: {said}"),
            Some(&first) => {
                let value = difference.values[first].as_deref().unwrap_or("nothing");
                format!("{subject}: {said}, against {value} in {}", self.names(yardstick))
            }
        }
    }

    fn reference(&self, difference: &Difference) -> String {
        let Difference { subject, odd, .. } = difference;
        let cites = |version: &usize| difference.values[*version].is_some();
        let (citing, silent): (Vec<usize>, Vec<usize>) = odd.iter().partition(|version| cites(version));
        let names = self.names(&silent);
        match (citing.is_empty(), silent.is_empty()) {
            (true, _) => {
                let elsewhere: Vec<usize> =
                    silent.iter().copied().filter(|&version| self.versions[version].works.contains(subject)).collect();
                let elsewhere = match elsewhere.len() {
                    0 => String::new(),
                    count if count == silent.len() => ", though elsewhere".to_owned(),
                    _ => format!(", though elsewhere in {}", self.names(&elsewhere)),
                };
                format!("{subject} not cited in {names}{elsewhere}")
            }
            (false, true) => format!("{subject} cited only in {}", self.names(&citing)),
            (false, false) => format!("{subject} cited in {}, not in {names}", self.names(&citing)),
        }
    }

    /// What each of some versions says, versions of one opinion together.
    fn said(&self, difference: &Difference, versions: &[usize]) -> String {
        let mut groups: Vec<(&str, Vec<usize>)> = Vec::new();
        for &version in versions {
            let value = difference.values[version].as_deref().unwrap_or("nothing");
            match groups.iter_mut().find(|(own, _)| *own == value) {
                Some((_, group)) => group.push(version),
                None => groups.push((value, vec![version])),
            }
        }
        let said = groups.iter().map(|(value, group)| format!("{value} in {}", self.names(group)));
        said.collect::<Vec<_>>().join(", ")
    }

    fn names(&self, versions: &[usize]) -> String {
        versions.iter().map(|&version| self.name(version)).collect::<Vec<_>>().join(" ")
    }
}
