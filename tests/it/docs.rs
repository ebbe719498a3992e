//! What the documentation says is so: tables, links, commands, keys and the house rules of the files.
//! `BLESS=1` writes the README's table of carriers anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use prost::Message as _;
use prost_types::{DescriptorProto, EnumDescriptorProto, FileDescriptorProto, FileDescriptorSet};
use waybill::config::{Config, DEFAULT, Variables};
use waybill::proto::DESCRIPTORS;
use waybill_adapters::ADAPTERS;
use waybill_contract::{Budget, Stage, Window};

/// What is held to be true. Paths from the root.
const PAGES: [&str; 3] = ["README.md", "adapters/README.md", "CHANGELOG.md"];

/// Past this something wants to be two things.
const LONGEST_FILE: usize = 500;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn page(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Fenced blocks with their language.
fn blocks(text: &str) -> Vec<(String, String)> {
    let mut blocks = Vec::new();
    let mut open: Option<(String, String)> = None;
    for line in text.lines() {
        match (line.trim_start().strip_prefix("```"), &mut open) {
            (Some(language), None) => open = Some((language.to_owned(), String::new())),
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (None, Some((_, block))) => *block += &format!("{line}\n"),
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "a block is not closed");
    blocks
}

/// The text without its fenced blocks.
fn prose(text: &str) -> String {
    let mut fenced = false;
    let lines = text.lines().filter(|line| {
        let fence = line.trim_start().starts_with("```");
        fenced ^= fence;
        !fenced && !fence
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// What stands between single backticks.
fn spans(text: &str) -> Vec<String> {
    prose(text).split('`').skip(1).step_by(2).map(|span| span.replace('\n', " ")).collect()
}

/// Everything that somebody might type: lines of shell blocks, and spans.
fn typed(text: &str) -> Vec<String> {
    let shell = blocks(text).into_iter().filter(|(language, _)| language == "sh" || language == "text");
    let lines = shell.flat_map(|(_, block)| {
        let joined = block.replace("\\\n", " ");
        joined.lines().map(|line| line.split("  #").next().unwrap_or(line).to_owned()).collect::<Vec<_>>()
    });
    lines.chain(spans(text)).collect()
}

fn waybill(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_waybill")).args(arguments).env_clear().output().unwrap();
    assert!(output.status.success(), "waybill {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn yes(is: bool) -> &'static str {
    if is { "yes" } else { "no" }
}

fn thousands(count: u32) -> String {
    let digits = count.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

fn budget(budget: &Budget) -> String {
    let calls = thousands(budget.calls);
    match budget.per {
        Window::Seconds(1) => format!("{calls} a second"),
        Window::Seconds(seconds) => format!("{calls} in {seconds} s"),
        Window::DayGmt => format!("{calls} a day"),
    }
}

fn carriers() -> String {
    let mut table = "| Carrier | `carrier` | Country | Stage | Polled | Pushes | Subscribed by API | ETA | Proof of \
                     delivery | Numbers a call | Calls allowed |\n\
                     | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n"
        .to_owned();
    for adapter in ADAPTERS {
        let can = adapter.capabilities;
        let stage = match adapter.stage {
            Stage::Stable => "stable",
            Stage::Preview => "preview",
        };
        let budgets: Vec<String> = adapter.budgets.iter().map(budget).collect();
        let budgets = if budgets.is_empty() { "unlimited".to_owned() } else { budgets.join(", ") };
        let _ = writeln!(
            table,
            "| {} | `{}` | {} | {stage} | {} | {} | {} | {} | {} | {} | {budgets} |",
            adapter.name,
            adapter.id,
            adapter.country,
            yes(can.poll),
            yes(can.push),
            yes(can.subscribe),
            yes(can.estimate),
            yes(can.proof_of_delivery),
            adapter.batch_limit,
        );
    }
    table
}

#[test]
fn the_table_of_carriers_is_theirs() {
    holds_made("carriers", &carriers());
}

/// What stands between two marks of the README is made of this.
fn holds_made(mark: &str, wanted: &str) {
    let (begin, end) = (format!("<!-- {mark} -->\n"), format!("<!-- /{mark} -->"));
    let text = page("README.md");
    let (before, rest) = text.split_once(&begin).expect("the README has a mark where it begins");
    let (table, after) = rest.split_once(&end).expect("the README has a mark where it ends");
    if env::var("BLESS").is_ok_and(|value| value == "1") {
        fs::write(root().join("README.md"), format!("{before}{begin}{wanted}{end}{after}")).unwrap();
    } else {
        assert_eq!(table, wanted, "BLESS=1 writes it anew");
    }
}

#[test]
fn the_table_of_routes_is_theirs() {
    let mut table = "| Route | Call | |\n| --- | --- | --- |\n".to_owned();
    let document: serde_json::Value = serde_json::from_str(waybill::rest::openapi()).unwrap();
    for route in waybill::rest::ROUTES {
        let call = match route.does {
            waybill::rest::Does::Call(call) => format!("`{}`", call.rpc.rsplit('/').next().unwrap()),
            waybill::rest::Does::Page(_) => String::new(),
        };
        let summary = &document["paths"][route.path][route.method.to_lowercase()]["summary"];
        let _ = writeln!(table, "| `{} {}` | {call} | {} |", route.method, route.path, summary.as_str().unwrap());
    }
    holds_made("routes", &table);
}

/// The anchor of a heading, as forges make it.
fn anchor(heading: &str) -> String {
    let kept = heading.chars().filter(|sign| sign.is_alphanumeric() || matches!(sign, ' ' | '-' | '_'));
    kept.collect::<String>().to_lowercase().replace(' ', "-")
}

#[test]
fn links_lead_somewhere() {
    let mut checked = 0;
    for path in PAGES {
        let text = page(path);
        let here = root().join(path);
        for link in prose(&text).split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            if link.starts_with("https://") {
                continue;
            }
            let (file, heading) = link.split_once('#').unwrap_or((link, ""));
            let target = if file.is_empty() { here.clone() } else { here.parent().unwrap().join(file) };
            assert!(target.exists(), "{path}: {link} is not there");
            if !heading.is_empty() {
                let target = fs::read_to_string(target).unwrap();
                let mut headings = target.lines().filter(|line| line.starts_with('#'));
                assert!(
                    headings.any(|line| anchor(line.trim_start_matches('#').trim()) == heading),
                    "{path}: no heading for {link}"
                );
            }
            checked += 1;
        }
    }
    assert!(checked > 40, "only {checked} links were found: are they read rightly?");
}

#[test]
fn files_that_are_named_are_there() {
    for path in PAGES {
        for span in spans(&page(path)) {
            let begins = ["src/", "adapters/", "proto/", "tests/", "deploy/"].iter().any(|top| span.starts_with(top));
            // `adapters/<id>.rs` and the like stand for many.
            if begins && !span.contains(['<', '{', '*', ' ']) {
                assert!(root().join(&span).exists(), "{path}: {span} is not there");
            }
        }
    }
}

/// Every key of the configuration, those without a default included: `section.key`, or `key`.
pub(crate) fn keys() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let mut section = String::new();
    for line in DEFAULT.lines() {
        let line = line.strip_prefix("# ").unwrap_or(line);
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            section = name.to_owned();
        } else if let Some((key, _)) = line.split_once(" = ")
            && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
        {
            keys.insert(if section.is_empty() { key.to_owned() } else { format!("{section}.{key}") });
        }
    }
    keys
}

#[test]
fn keys_that_are_named_exist() {
    let keys = keys();
    let sections: BTreeSet<&str> =
        keys.iter().filter_map(|key| key.split_once('.')).map(|(section, _)| section).collect();
    assert!(keys.contains("grpc.listen") && keys.contains("public_url") && keys.contains("archive.path"), "{keys:?}");
    let mut checked = 0;
    for path in PAGES {
        let text = page(path);
        for word in text.split(|sign: char| !(sign.is_ascii_alphanumeric() || sign == '_')) {
            let Some(variable) = word.strip_prefix("WAYBILL__") else { continue };
            let key = variable.to_lowercase().replace("__", ".");
            assert!(key == "section.key" || keys.contains(&key), "{path}: {word} sets nothing");
            checked += 1;
        }
        for span in spans(&text) {
            let (Some((section, key)), false) = (span.split_once('.'), span.contains(['/', ' '])) else { continue };
            if sections.contains(section) && key != "rs" {
                assert!(keys.contains(&span), "{path}: no key is called {span}");
                checked += 1;
            }
        }
    }
    assert!(checked >= 4, "only {checked} keys were found: are they read rightly?");
}

#[test]
fn configurations_that_are_shown_are_read() {
    let shown: Vec<String> = blocks(&page("README.md"))
        .into_iter()
        .filter(|(language, _)| language == "toml")
        .map(|(_, block)| block)
        .collect();
    assert!(!shown.is_empty());
    for block in shown {
        let names = block.split("env:").skip(1).filter_map(|rest| rest.split('"').next());
        let variables: Variables = names.map(|name| (name.to_owned(), "secret".to_owned())).collect();
        let config = Config::parse(Some((Path::new("README.md"), &block)), &variables).unwrap();
        assert!(!config.accounts.is_empty());
    }
}

#[test]
fn commands_that_are_named_are_there() {
    let mut help: BTreeMap<String, String> = BTreeMap::new();
    let all = waybill(&["help"]);
    for path in PAGES {
        for line in typed(&page(path)) {
            // `… waybill get …`, `cargo run --release -- demo`
            let words: Vec<&str> = line.split_whitespace().collect();
            let begin = words.iter().position(|word| *word == "waybill" || *word == "--");
            let Some(begin) = begin.filter(|begin| *begin == 0 || !line.starts_with('#')) else { continue };
            if words[begin] == "--" && words.first() != Some(&"cargo") {
                continue;
            }
            let Some(command) = words.get(begin + 1).filter(|word| word.bytes().all(|byte| byte.is_ascii_lowercase()))
            else {
                continue;
            };
            // `-p waybill --test …` is cargo's, not ours.
            if begin > 0 && words[begin - 1] == "-p" {
                continue;
            }
            let known = all.lines().any(|line| line.split_whitespace().next() == Some(command));
            assert!(known, "{path}: there is no `waybill {command}`: {line}");
            let mut command = (*command).to_owned();
            let mut said = help.entry(command.clone()).or_insert_with(|| waybill(&["help", &command])).clone();
            // `waybill key create …`
            if let Some((_, below)) = said.split_once("Commands:\n")
                && let Some(sub) = words.get(begin + 2)
                && below.lines().any(|line| line.split_whitespace().next() == Some(sub))
            {
                let known = help.entry(format!("{command} {sub}"));
                said = known.or_insert_with(|| waybill(&["help", &command, sub])).clone();
                command = format!("{command} {sub}");
            }
            for flag in words.iter().skip(begin + 2).filter(|word| word.starts_with("--")) {
                assert!(said.split([' ', '\n', ',']).any(|word| word == *flag), "{path}: {command} has no {flag}");
            }
        }
    }
    assert!(help.len() >= 10, "only {:?} are named: are they read rightly?", help.keys());
    // What the commands listen on and ask for by default.
    let defaults = format!("{DEFAULT}{}", waybill(&["help", "simulate"]));
    for address in ["127.0.0.1:50051", "127.0.0.1:8080", "127.0.0.1:8090", "127.0.0.1:9090"] {
        assert!(page("README.md").contains(address) && defaults.contains(address), "{address}");
    }
}

#[test]
fn exit_codes_are_the_commands_own() {
    let help = waybill(&["help"]);
    let (_, codes) = help.split_once("Exit codes:\n").expect("the help ends with them");
    let codes: String = codes.trim_end().lines().map(|line| line.trim_start().to_owned() + "\n").collect();
    assert!(
        blocks(&page("README.md")).iter().any(|(_, block)| *block == codes),
        "the README says something else:\n{codes}"
    );
}

#[test]
fn targets_of_make_that_are_named_are_there() {
    let makefile = page("Makefile");
    let mut named = typed(&page("README.md"));
    named.extend(typed(&page("adapters/README.md")));
    named.extend(page(".ci/run").lines().map(str::to_owned));
    let mut checked = 0;
    for target in named.iter().filter_map(|line| line.strip_prefix("make ")?.split_whitespace().next()) {
        assert!(makefile.lines().any(|line| line.starts_with(&format!("{target}:"))), "no target {target}");
        checked += 1;
    }
    assert!(checked >= 4);
}

#[test]
fn every_section_of_a_story_is_explained() {
    let readme = page("adapters/README.md");
    let format = page("adapters/tests/conformance/story.rs");
    let sections: Vec<&str> =
        format.lines().filter_map(|line| line.strip_prefix("//! === ")?.split_whitespace().next()).collect();
    assert!(sections.len() >= 8, "{sections:?}");
    for section in sections {
        assert!(readme.contains(&format!("| `=== {section}")), "=== {section} is not in the table of sections");
    }
}

fn descriptors() -> Vec<FileDescriptorProto> {
    let files = FileDescriptorSet::decode(DESCRIPTORS).unwrap().file;
    files.into_iter().filter(|file| file.package().starts_with("waybill.")).collect()
}

#[test]
fn every_call_of_the_api_is_in_the_overview() {
    let readme = page("README.md");
    let files = descriptors();
    let methods: Vec<&str> = files
        .iter()
        .flat_map(|file| &file.service)
        .flat_map(|service| &service.method)
        .map(|call| call.name())
        .collect();
    assert!(methods.len() >= 7);
    for method in methods {
        assert!(readme.contains(&format!("| `{method}` |")), "{method} is not in the README's table");
    }
}

/// A place in a file's descriptor, and its name.
type Places = Vec<(Vec<i32>, String)>;

fn enum_places(path: &[i32], name: &str, described: &EnumDescriptorProto, places: &mut Places) {
    let name = format!("{name}.{}", described.name());
    places.push((path.to_vec(), name.clone()));
    for (index, value) in (0..).zip(&described.value) {
        places.push(([path, &[2, index]].concat(), format!("{name}.{}", value.name())));
    }
}

fn message_places(path: &[i32], name: &str, message: &DescriptorProto, places: &mut Places) {
    if message.options.as_ref().is_some_and(|options| options.map_entry()) {
        return;
    }
    let name = format!("{name}.{}", message.name());
    places.push((path.to_vec(), name.clone()));
    for (index, field) in (0..).zip(&message.field) {
        places.push(([path, &[2, index]].concat(), format!("{name}.{}", field.name())));
    }
    for (index, nested) in (0..).zip(&message.nested_type) {
        message_places(&[path, &[3, index]].concat(), &name, nested, places);
    }
    for (index, described) in (0..).zip(&message.enum_type) {
        enum_places(&[path, &[4, index]].concat(), &name, described, places);
    }
}

/// Everything of a file that wants a comment; numbers are the fields of descriptor.proto.
fn places(file: &FileDescriptorProto) -> Places {
    let mut places = Places::new();
    for (index, message) in (0..).zip(&file.message_type) {
        message_places(&[4, index], file.package(), message, &mut places);
    }
    for (index, described) in (0..).zip(&file.enum_type) {
        enum_places(&[5, index], file.package(), described, &mut places);
    }
    for (index, service) in (0..).zip(&file.service) {
        places.push((vec![6, index], service.name().to_owned()));
        for (call, method) in (0..).zip(&service.method) {
            places.push((vec![6, index, 2, call], format!("{}.{}", service.name(), method.name())));
        }
    }
    places
}

#[test]
fn every_item_of_the_api_is_commented() {
    let mut checked = 0;
    for file in descriptors() {
        let commented: BTreeSet<&[i32]> = file
            .source_code_info
            .iter()
            .flat_map(|info| &info.location)
            .filter(|location| !location.leading_comments().trim().is_empty())
            .map(|location| location.path.as_slice())
            .collect();
        for (path, name) in places(&file) {
            assert!(commented.contains(path.as_slice()), "{}: {name} has no comment", file.name());
            checked += 1;
        }
    }
    assert!(checked > 200, "only {checked} items were found");
}

fn sources(directory: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("target") {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn every_file_says_what_it_is_and_is_read_in_one_sitting() {
    let mut files = vec![root().join("build.rs")];
    for directory in ["src", "adapters", "tests"] {
        sources(&root().join(directory), &mut files);
    }
    assert!(files.len() > 100, "only {} files were found", files.len());
    for file in files {
        let name = file.strip_prefix(root()).unwrap();
        let is_test = name.components().any(|part| part.as_os_str().to_string_lossy().starts_with("tests"));
        let name = name.display();
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.starts_with("//! "), "{name} begins with a head: what it is, what it must not do");
        let lines = text.lines().count();
        assert!(is_test || lines <= LONGEST_FILE, "{name} has {lines} lines: it wants to be two");
        assert!(!file.ends_with("mod.rs"), "{name}: modules are files of their own name");
    }
}

/// Fuzzing compiles some of the service's files with few crates beside them, and only when somebody fuzzes.
#[test]
fn what_fuzzing_takes_from_the_service_needs_no_crate_that_it_lacks() {
    let manifest: toml::Table = page("adapters/fuzz/Cargo.toml").parse().unwrap();
    let crates = manifest["dependencies"].as_table().unwrap();
    let has = |name: &str| crates.contains_key(name) || crates.contains_key(&name.replace('_', "-"));
    let library = page("adapters/fuzz/lib.rs");
    let taken: Vec<&str> =
        library.lines().filter_map(|line| line.strip_prefix(r#"#[path = "../../"#)?.strip_suffix(r#""]"#)).collect();
    assert!(!taken.is_empty());
    for path in taken {
        for line in page(path).lines().filter_map(|line| line.strip_prefix("use ")) {
            let name = line.split("::").next().unwrap();
            assert!(["std", "crate", "super"].contains(&name) || has(name), "{path}: use {line}");
        }
    }
}
