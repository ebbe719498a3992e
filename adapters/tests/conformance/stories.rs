//! Every story tells what it says. `BLESS=1` writes what was told instead: review it as a diff.

use crate::run;
use crate::story::{Section, Story};
use crate::world::{self, World};

#[test]
fn stories_tell_what_they_say() {
    let bless = std::env::var("BLESS").is_ok_and(|value| value == "1");
    let wrong: Vec<String> = world::all()
        .flat_map(|world| {
            let stories = run::stories(&world);
            stories.into_iter().flat_map(|story| check(&world, story, bless)).collect::<Vec<_>>()
        })
        .collect();
    assert!(wrong.is_empty(), "{}\n(BLESS=1 writes the stories anew; review the difference)", wrong.join("\n"));
}

fn check(world: &World, mut story: Story, bless: bool) -> Vec<String> {
    let mut wrong = Vec::new();
    let ran = run::run(world, &story);
    for step in ran.iter().rev() {
        if step.told.as_deref() == Some(step.tells.as_str()) {
            continue;
        }
        if bless {
            tell(&mut story, step.last, &step.tells);
        } else {
            let said = step.told.as_deref().unwrap_or_default();
            wrong.push(format!("{}: === {}", story.path.display(), story.sections[step.last].head));
            wrong.extend(difference(said, &step.tells));
        }
    }
    if bless {
        story.write();
    }
    wrong
}

/// Writes the told section behind that section.
fn tell(story: &mut Story, last: usize, tells: &str) {
    let section = &mut story.sections[last];
    section.text = section.text.trim_end_matches('\n').to_owned() + "\n\n";
    let text = format!("{tells}\n\n");
    match story.sections.get_mut(last + 1) {
        Some(next) if next.head == "told" => next.text = text,
        _ => story.sections.insert(last + 1, Section { head: "told".into(), text }),
    }
}

/// Lines that only one side has, in order.
fn difference(said: &str, tells: &str) -> Vec<String> {
    let (said, tells): (Vec<_>, Vec<_>) = (said.lines().collect(), tells.lines().collect());
    let gone = said.iter().filter(|line| !tells.contains(line)).map(|line| format!("  - {line}"));
    let new = tells.iter().filter(|line| !said.contains(line)).map(|line| format!("  + {line}"));
    let lines: Vec<String> = gone.chain(new).collect();
    if lines.is_empty() { vec!["  (the same lines in another order or number)".into()] } else { lines }
}

#[test]
fn mandatory_stories_are_there() {
    for world in world::all() {
        let mut wanted = vec!["in_transit", "delivered", "not_found", "unknown_code"];
        if world.carrier.login().is_some() {
            wanted.push("login");
        }
        if world.carrier.webhook().is_some() {
            wanted.extend(["push", "forged"]);
        }
        if world.carrier.subscribe().is_some() {
            wanted.push("subscribe");
        }
        let names: Vec<String> = run::stories(&world).iter().map(Story::name).collect();
        for prefix in wanted {
            assert!(names.iter().any(|name| name.starts_with(prefix)), "{}: no {prefix}*.story", world.adapter.id);
        }
    }
}

#[test]
fn stories_begin_with_what_they_show() {
    for world in world::all() {
        for story in run::stories(&world) {
            assert!(story.before.starts_with("# "), "{}: begins with a comment", story.path.display());
        }
    }
}
