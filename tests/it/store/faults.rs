//! What the embedded store does when its disk fails: power loss, failed syncs, no room, flipped bits.

mod damage;
pub(crate) mod disk;
mod full;
mod history;
mod power_loss;
