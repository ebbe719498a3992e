//! "Where is my order?" in plain language, from what is known of a shipment. Pure: given the time, it asks nobody.
//!
//! Texts are Fluent messages, a file a language in `answer/languages`: a file more is a language more.

mod language;
mod order;
mod parcel;
mod several;
mod when;

#[cfg(test)]
mod tests;

pub use language::Language;
pub use order::of_order;
pub use parcel::parcel;
pub use several::of_number;
