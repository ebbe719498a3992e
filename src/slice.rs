//! Slices of what processes share: so much may be used in a window, and each takes a part of it for itself. What is taken
//! stands in a record of the store; what a process has not used of its slice is lost with it, never used twice. Pure.

/// What has been taken of a window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taken<W> {
    /// The window it was taken of.
    pub window: W,
    /// How much.
    pub taken: u32,
}

impl<W: PartialEq + Copy> Taken<W> {
    /// Takes at most `most` of what is left of `limit` in that window; 0 if nothing is. What was taken of another window
    /// does not count in this one.
    pub fn cut(&mut self, window: W, limit: u32, most: u32) -> u32 {
        self.turn(window);
        let cut = limit.saturating_sub(self.taken).min(most);
        self.taken += cut;
        cut
    }

    /// Gives back what was not used.
    pub fn hand_back(&mut self, window: W, unused: u32) {
        if self.window == window {
            self.taken = self.taken.saturating_sub(unused);
        }
    }

    /// Begins that window, unless it has begun.
    pub fn turn(&mut self, window: W) {
        if self.window != window {
            *self = Self { window, taken: 0 };
        }
    }
}

/// The size of a slice: such a part of the limit, from one to `largest`.
pub fn size(limit: u32, part: u32, largest: u32) -> u32 {
    (limit / part.max(1)).clamp(1, largest.max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_is_cut_than_there_is() {
        let mut taken = Taken { window: 1, taken: 0 };
        assert_eq!(
            [taken.cut(1, 25, 10), taken.cut(1, 25, 10), taken.cut(1, 25, 10), taken.cut(1, 25, 10)],
            [10, 10, 5, 0]
        );
        taken.hand_back(1, 3);
        assert_eq!((taken.cut(1, 25, 10), taken.cut(1, 20, 10)), (3, 0), "a lower limit takes nothing away");
        assert_eq!((taken.cut(2, 25, 10), taken), (10, Taken { window: 2, taken: 10 }));
        taken.hand_back(1, 3);
        assert_eq!(taken.taken, 10, "of a window that is over nothing is given back");
    }

    #[test]
    fn slices_are_a_part_of_the_limit() {
        assert_eq!([size(1, 100, 1000), size(1050, 100, 1000), size(u32::MAX, 100, 1000)], [1, 10, 1000]);
    }
}
