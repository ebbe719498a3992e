//! Runs a story's steps against its adapter.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use waybill_contract::{Asked, Depth, Fault, Parsed, Push, Response, Verified};

use crate::render;
use crate::story::{Question, Step, Story};
use crate::world::World;

/// A step that was run.
pub(crate) struct Ran {
    pub(crate) story: String,
    pub(crate) world: Rc<World>,
    pub(crate) step: Step,
    /// The index of its last section.
    pub(crate) last: usize,
    /// What the story says.
    pub(crate) told: Option<String>,
    /// What the adapter told.
    pub(crate) tells: String,
    /// What the adapter read, where there was something to read.
    pub(crate) parsed: Option<Result<Parsed, Fault>>,
}

/// A polled reply of a story.
pub(crate) struct Poll<'a> {
    pub(crate) story: &'a str,
    pub(crate) world: &'a World,
    pub(crate) question: &'a Question,
    pub(crate) response: &'a Response,
    pub(crate) parsed: &'a Result<Parsed, Fault>,
}

impl Question {
    pub(crate) fn asked(&self) -> Asked<'_> {
        self.batch.as_ref().map_or(Asked::Anything, Asked::Batch)
    }
}

/// The stories of an adapter, sorted by name.
pub(crate) fn stories(world: &World) -> Vec<Story> {
    let folder = world.folder();
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|why| panic!("{}: {why}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "story"));
    paths.sort();
    paths.iter().map(|path| Story::read(path)).collect()
}

/// Every step of every story.
pub(crate) fn corpus(world: &World) -> Vec<Ran> {
    stories(world).iter().flat_map(|story| run(world, story)).collect()
}

/// The polled replies among them, first answers and follow-ups.
pub(crate) fn polls(corpus: &[Ran]) -> impl Iterator<Item = Poll<'_>> {
    corpus.iter().filter_map(|ran| match (&ran.step, &ran.parsed) {
        (Step::Ask(question, Some(response)) | Step::FollowUp(question, response), Some(parsed)) => {
            Some(Poll { story: &ran.story, world: &ran.world, question, response, parsed })
        }
        _ => None,
    })
}

/// The pushes among them.
pub(crate) fn pushes(corpus: &[Ran]) -> impl Iterator<Item = (&Ran, &Push)> {
    corpus.iter().filter_map(|ran| match &ran.step {
        Step::Push(push) => Some((ran, push)),
        _ => None,
    })
}

/// Whether the push is a message and proved.
pub(crate) fn verifies(world: &World, push: &Push) -> bool {
    let webhook = world.carrier.webhook().expect("push stories need a carrier whose webhook() is not None");
    webhook.verify(&world.context(), push).is_ok()
}

/// Says which story it was if anything panics while it is there: the story's reader, the suite or the adapter itself.
struct At<'a>(&'a Path);

impl Drop for At<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("the panic above is of {}", self.0.display());
        }
    }
}

/// Runs one story.
pub(crate) fn run(world: &World, story: &Story) -> Vec<Ran> {
    let _at = At(&story.path);
    let world = Rc::new(world.of_story(story));
    let mut follow_up: Option<String> = None;
    let mut done = Vec::new();
    for told in story.steps(&world) {
        let mut step = told.step;
        if let Step::FollowUp(_, response) = &mut step {
            response.follow_up =
                Some(follow_up.take().expect("a follow-up is answered only where the parse before asks for one"));
        }
        let (tells, parsed) = take(&world, &step);
        if let Some(Ok(Parsed { follow_up: Some(next), .. })) = &parsed {
            follow_up = Some(next.note.clone());
        }
        done.push(Ran {
            story: story.name(),
            world: world.clone(),
            step,
            last: told.last,
            told: told.told,
            tells,
            parsed,
        });
    }
    done
}

fn take(world: &World, step: &Step) -> (String, Option<Result<Parsed, Fault>>) {
    let cx = world.context();
    let carrier = &world.carrier;
    let mut tells = String::new();
    let parsed = match step {
        Step::Ask(question, response) => {
            if let Some(batch) = &question.batch {
                tells += &render::request(world, &carrier.request(&cx, batch));
            }
            response.as_ref().map(|response| carrier.parse(&cx, question.asked(), response))
        }
        Step::FollowUp(question, response) => Some(carrier.parse(&cx, question.asked(), response)),
        Step::Push(push) => {
            let webhook = carrier.webhook().expect("push stories need a carrier whose webhook() is not None");
            let verified = webhook.verify(&cx, push);
            tells += &render::verified(&verified);
            match verified {
                Ok(Verified::Message(authentic)) => {
                    tells += &render::acknowledgement(&webhook.acknowledge(authentic));
                    Some(webhook.parse(&cx, authentic))
                }
                _ => None,
            }
        }
        Step::Login(response) => {
            let login = carrier.login().expect("login stories need a carrier whose login() is not None");
            tells += &render::request(world, &login.request(&cx));
            if let Some(response) = response {
                tells += &render::token(&login.token(&cx, response));
            }
            None
        }
        Step::Subscribe(batch, response) => {
            let subscribe =
                carrier.subscribe().expect("subscribe stories need a carrier whose subscribe() is not None");
            let callback = format!("https://waybill.example/webhooks/{}", world.adapter.id);
            tells += &render::request(world, &subscribe.request(&cx, batch, &callback));
            if let Some(response) = response {
                tells += &render::subscribed(&subscribe.parse(&cx, batch, response));
            }
            None
        }
        Step::Feed(from, until, response) => {
            let feed = carrier.feed().expect("feed stories need a carrier whose feed() is not None");
            tells += &render::request(world, &feed.request(&cx, *from, *until));
            response.as_ref().map(|response| feed.parse(&cx, response))
        }
    };
    if let Some(parsed) = &parsed {
        tells += &render::parsed(world, parsed);
    }
    (tells.trim_end().into(), parsed)
}

/// A question for one bare number.
pub(crate) fn ask(number: &str) -> Question {
    let item = waybill_contract::Item::new(waybill_contract::Number::parse(number).unwrap());
    Question { batch: waybill_contract::Batch::new([item], Depth::Detail) }
}
