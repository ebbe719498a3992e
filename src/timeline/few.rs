//! A sorted map for a handful of entries, nearly always one. A tree makes room for eleven at once, which for places and
//! tellings is kilobytes for each event.

/// A map whose entries lie one after the other, sorted by key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Few<K, V>(Vec<(K, V)>);

impl<K, V> Few<K, V> {
    pub(super) const fn new() -> Self {
        Self(Vec::new())
    }

    pub(super) fn one(key: K, value: V) -> Self {
        Self(vec![(key, value)])
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn iter(&self) -> impl DoubleEndedIterator<Item = (&K, &V)> + Clone {
        self.0.iter().map(|(key, value)| (key, value))
    }

    pub(super) fn keys(&self) -> impl Iterator<Item = &K> {
        self.0.iter().map(|(key, _)| key)
    }

    pub(super) fn values(&self) -> impl Iterator<Item = &V> {
        self.0.iter().map(|(_, value)| value)
    }

    /// The entry, if there is exactly one.
    pub(super) fn only(&self) -> Option<(&K, &V)> {
        if let [(key, value)] = self.0.as_slice() { Some((key, value)) } else { None }
    }
}

impl<K: Ord, V> Few<K, V> {
    pub(super) fn contains_key(&self, key: &K) -> bool {
        self.place(key).is_ok()
    }

    pub(super) fn get_mut(&mut self, key: &K) -> Option<&mut V> {
        let place = self.place(key).ok()?;
        self.0.get_mut(place).map(|(_, value)| value)
    }

    /// Sets a value.
    pub(super) fn insert(&mut self, key: K, value: V) {
        match self.place(&key) {
            Ok(place) => {
                if let Some(known) = self.0.get_mut(place) {
                    known.1 = value;
                }
            }
            Err(place) => self.0.insert(place, (key, value)),
        }
    }

    /// Keeps the entries that are wanted.
    pub(super) fn retain(&mut self, mut wanted: impl FnMut(&K, &V) -> bool) {
        self.0.retain(|(key, value)| wanted(key, value));
    }

    fn place(&self, key: &K) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.cmp(key))
    }
}

impl<K, V> Default for Few<K, V> {
    fn default() -> Self {
        Self::new()
    }
}

/// Of entries with the same key the last counts.
impl<K: Ord, V> FromIterator<(K, V)> for Few<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut few = Self::new();
        for (key, value) in entries {
            few.insert(key, value);
        }
        few
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::collection::vec;
    use proptest::prelude::{any, proptest};

    use super::Few;

    proptest! {
        #[test]
        fn it_is_a_sorted_map(entries in vec((0u8..12, any::<u8>()), 0..20), bound in any::<u8>()) {
            let mut tree: BTreeMap<u8, u8> = entries.iter().copied().collect();
            let mut few: Few<u8, u8> = entries.into_iter().collect();
            for key in 0..12 {
                assert_eq!(few.contains_key(&key), tree.contains_key(&key));
                assert_eq!(few.get_mut(&key), tree.get_mut(&key));
            }
            few.retain(|_, value| *value < bound);
            tree.retain(|_, value| *value < bound);
            assert!(few.iter().eq(tree.iter()) && few.keys().eq(tree.keys()) && few.values().eq(tree.values()));
            assert_eq!(few.len(), tree.len());
            assert_eq!(few.only(), tree.iter().next().filter(|_| tree.len() == 1));
        }
    }
}
