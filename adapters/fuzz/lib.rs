//! What the fuzz targets share: the accounts of all adapters, and how a reply and a push are written as one input, so that
//! seeds can be made from the stories. The laws are the conformance suite's.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use waybill_adapters::ADAPTERS;

#[path = "../../src/cursor.rs"]
mod cursor;
mod laws;
mod number;
mod parse;
mod reply;
mod seeds;
mod sent;
#[path = "../tests/conformance/sound.rs"]
mod sound;
mod store;
#[expect(dead_code, reason = "the suite's stories are more than is needed here")]
#[path = "../tests/conformance/story.rs"]
mod story;
#[expect(dead_code, reason = "the service makes tenants in more ways")]
#[path = "../../src/tenant.rs"]
mod tenant;
mod token;
mod webhook;
mod words;
#[expect(dead_code, reason = "the suite's worlds are more than is needed here")]
#[path = "../tests/conformance/world.rs"]
mod world;

pub use number::number;
pub use parse::parse;
pub use seeds::seeds;
pub use token::{cursor, page_token};
pub use webhook::webhook;
pub use words::words;

use story::Story;
use world::World;

/// Where every account's carrier is: whatever is sent goes there and nowhere else.
pub(crate) const HOST: &str = "https://carrier.example.test:8443";

/// An account of an adapter: its example, or that of a story.
pub(crate) struct Account {
    /// The TOML of a story's account; `None` for the example.
    pub(crate) toml: Option<String>,
    /// The account, opened.
    pub(crate) world: World,
}

/// The accounts of all adapters: each one's example, then those of its stories.
pub(crate) static ACCOUNTS: LazyLock<Vec<Account>> = LazyLock::new(|| {
    let accounts: Vec<Account> = ADAPTERS.iter().flat_map(|adapter| accounts(World::new(adapter))).collect();
    assert!(accounts.len() <= usize::from(u8::MAX), "an input names its account in one byte");
    accounts
});

fn accounts(example: World) -> Vec<Account> {
    let texts: BTreeSet<String> =
        stories(example.adapter.id).iter().filter_map(|story| story.account().map(str::to_owned)).collect();
    let told = texts.into_iter().map(Some);
    let all = [None].into_iter().chain(told);
    all.map(|toml| Account { world: moved(&example, toml.as_deref()), toml }).collect()
}

/// The account at [`HOST`], wherever its settings say that the carrier is.
fn moved(example: &World, toml: Option<&str>) -> World {
    let mut settings = toml.map_or_else(|| example.settings.clone(), |toml| toml::from_str(toml).expect("it is TOML"));
    let table = settings.as_object_mut().expect("settings are a table");
    table.insert("base_url".into(), HOST.into());
    table.iter_mut().filter(|(name, _)| name.ends_with("_url")).for_each(|(_, value)| *value = HOST.into());
    World::with(example.adapter, settings)
}

/// The stories of an adapter.
pub(crate) fn stories(adapter: &str) -> Vec<Story> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../testdata").join(adapter);
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|why| panic!("{}: {why}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a folder can be read").path()).collect();
    paths.sort();
    paths.iter().map(|path| Story::read(path)).collect()
}
