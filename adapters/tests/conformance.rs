//! The conformance suite: every adapter's stories, and the laws that hold for all of them. No network, no clock.
//! `BLESS=1` writes what the stories told; `ADAPTER=ups` runs one adapter.

#![cfg(test)]
#![expect(clippy::disallowed_methods, reason = "the suite reads the stories and two variables; the adapters stay pure")]

#[path = "conformance/damage.rs"]
mod damage;
#[path = "conformance/laws_of_data.rs"]
mod laws_of_data;
#[path = "conformance/laws_of_pushes.rs"]
mod laws_of_pushes;
#[path = "conformance/laws_of_replies.rs"]
mod laws_of_replies;
#[path = "conformance/laws_of_requests.rs"]
mod laws_of_requests;
#[path = "conformance/purity.rs"]
mod purity;
#[path = "conformance/render.rs"]
mod render;
#[path = "conformance/run.rs"]
mod run;
#[path = "conformance/sound.rs"]
mod sound;
#[path = "conformance/stories.rs"]
mod stories;
#[path = "conformance/story.rs"]
mod story;
#[path = "conformance/world.rs"]
mod world;
