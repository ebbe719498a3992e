//! The languages there are, and their messages. Which words are used when is not decided here.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use unic_langid::LanguageIdentifier;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/answer/languages");

/// What is spoken where the wanted language is not known.
const FALLBACK: &str = "en";

/// A language with all its messages.
pub struct Language {
    tag: &'static str,
    bundle: FluentBundle<FluentResource>,
}

static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| {
    let ftl = FILES.files().filter(|file| file.path().extension().is_some_and(|extension| extension == "ftl"));
    ftl.filter_map(|file| Some((file.path().file_stem()?.to_str()?, file.contents_utf8()?)))
        .map(|(tag, text)| Language::read(tag, text))
        .collect()
});

impl Language {
    /// Every language there is.
    pub fn all() -> &'static [Self] {
        &LANGUAGES
    }

    /// The best there is for a BCP 47 tag: itself, else its language without the region, else English.
    pub fn best(wanted: &str) -> &'static Self {
        let wanted = wanted.replace('_', "-");
        let of = |tag: &str| LANGUAGES.iter().find(|language| language.tag.eq_ignore_ascii_case(tag));
        let mut tag = wanted.as_str();
        loop {
            if let Some(language) = of(tag) {
                return language;
            }
            match tag.rsplit_once('-') {
                Some((shorter, _)) => tag = shorter,
                None => return of(FALLBACK).expect("en.ftl is in this program"),
            }
        }
    }

    fn read(tag: &'static str, text: &str) -> Self {
        let id: LanguageIdentifier = tag.parse().expect("a test reads every file's name");
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Marks around what is put in are for mixed directions of writing; texts here go into JSON and mails.
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(readable, _)| readable);
        bundle.add_resource_overriding(resource);
        Self { tag, bundle }
    }

    /// Its BCP 47 tag.
    pub fn tag(&self) -> &'static str {
        self.tag
    }

    /// A message with what is put into it. A test holds every file complete; what is missing all the same is left out.
    pub(super) fn say<'a>(&self, key: &str, values: &[(&'a str, FluentValue<'a>)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return String::new();
        };
        let arguments: FluentArgs<'_> = values.iter().map(|(name, value)| (*name, value.clone())).collect();
        self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }
}
