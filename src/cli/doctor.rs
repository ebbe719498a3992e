//! `waybill doctor`: whether the store that the configuration names is fit to keep what is acknowledged, and what to do.
//! It looks and changes nothing.

use std::fmt::Write as _;
use std::path::Path;

use clap::Args;

use super::exit::{Exit, Failure};
use super::output::print;
use super::run::block_on;
use super::settings::Source;
use crate::backend;
use crate::config::{Backend, Config};
use crate::store::StoreError;
use crate::store::embedded::{Embedded, Options};
use crate::store::redis::facts::{Depth, Facts, Node, Observer};
use crate::store::redis::permissions;
use crate::store::redis::safety::{Finding, Severity};

/// Less room than this on a disk is warned of.
const LITTLE_ROOM: u64 = 1 << 30;

#[derive(Debug, Args)]
#[command(after_help = "\
Ends with 0 if the service would start on this store, warnings or not, else with 1. Nothing is changed.")]
pub(super) struct Doctor {
    #[command(flatten)]
    source: Source,
    /// Print the command that gives a user of Redis's ACL what the service needs, and nothing else
    #[arg(long)]
    acl: bool,
}

/// What is printed, and how it ends.
#[derive(Debug, Default)]
struct Report {
    text: String,
    refused: usize,
    warned: usize,
}

impl Doctor {
    pub(super) fn run(self) -> Result<(), Failure> {
        let config = self.source.load()?;
        if self.acl {
            let user = config.storage.redis.username.as_deref().unwrap_or("waybill");
            return print(&format!(
                "ACL SETUSER {user} {}\n",
                permissions::rules(&config.storage.redis.prefix, config.storage.redis.wait_aof)
            ));
        }
        let mut report = Report::default();
        match config.storage.backend {
            Backend::Embedded => report.embedded(&config),
            Backend::Redis => report.redis(&config)?,
        }
        report.room("archive", &config.archive_path());
        report.end()
    }
}

impl Report {
    fn embedded(&mut self, config: &Config) {
        let path = &config.storage.path;
        self.line("store", format!("embedded, {}", path.display()));
        if !Embedded::is_there(path) {
            self.line("", "there is no store yet: the first start makes it".to_owned());
            let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
            if !path.exists() && !parent.is_dir() {
                self.trouble(
                    Severity::Refused,
                    "parent",
                    &format!("the directory {} is missing", parent.display()),
                    "the store cannot be made",
                    "make it, or set storage.path",
                );
            }
        } else {
            match Embedded::open(path, Options::default()) {
                Ok(_) => self.line("", "nobody holds it, and it opens".to_owned()),
                Err(StoreError::Held) => self.line("", "a service holds it".to_owned()),
                Err(error) => self.trouble(
                    Severity::Refused,
                    "store",
                    &error.to_string(),
                    "the service does not start",
                    "see above",
                ),
            }
        }
        self.room("storage", path);
    }

    fn redis(&mut self, config: &Config) -> Result<(), Failure> {
        let settings = &config.storage.redis;
        let kind = if settings.cluster { "a cluster" } else { "one server" };
        self.line("store", format!("Redis, {kind}, keys begin with {}:", settings.prefix));
        let found = block_on(async {
            let mut observer = Observer::new(backend::options(settings)?);
            Ok(backend::look(settings, &mut observer, Depth::Whole).await?)
        });
        let (facts, findings) = found?;
        match facts.installation {
            Some(there) => self.line("", format!("layout {}, {} partitions", there.layout, there.partitions)),
            None => self.line("", "nothing is in it yet: the first start makes it".to_owned()),
        }
        facts.nodes.iter().chain(&facts.replicas).for_each(|node| self.node(node, &facts));
        for address in &facts.unseen {
            self.line("replica", format!("{address}, not reached from here: its settings are not looked at"));
        }
        findings.iter().for_each(|finding| self.finding(finding));
        backend::unsealed(&config.storage).iter().for_each(|finding| self.finding(finding));
        Ok(())
    }

    fn node(&mut self, node: &Node, facts: &Facts) {
        let role = if node.primary { "primary" } else { "replica" };
        self.line("server", format!("{}, {}, {role}, {} replicas", node.address, node.shown(), node.replicas));
        let sync = node.append_sync.as_deref().unwrap_or("not to be seen");
        let disk = match node.append_only {
            Some(true) => format!("append-only file, synced: {sync}"),
            Some(false) => {
                format!("no append-only file; snapshots: {}", node.save.as_deref().unwrap_or("not to be seen"))
            }
            None => "what it writes to disk cannot be seen".to_owned(),
        };
        self.line("", disk);
        let limit = match node.memory_limit {
            0 => "no limit".to_owned(),
            limit => format!("a limit of {} MiB", limit >> 20),
        };
        let policy = node.eviction.as_deref().unwrap_or("not to be seen");
        self.line("", format!("memory: {} MiB in use, {limit}, maxmemory-policy {policy}", node.memory_used >> 20));
        self.line(
            "",
            format!("user {:?}, clocks less than {} s apart", facts.username, node.clock_apart.as_secs() + 2),
        );
    }

    fn finding(&mut self, finding: &Finding) {
        let what =
            if finding.node.is_empty() { finding.what.clone() } else { format!("{}: {}", finding.node, finding.what) };
        self.trouble(finding.severity, finding.name, &what, finding.harm, &finding.remedy);
    }

    /// How much room there is where a directory is or will be.
    fn room(&mut self, what: &str, path: &Path) {
        let Some(there) = path.ancestors().find(|path| path.is_dir()).or_else(|| Some(Path::new("."))) else { return };
        let Ok(disk) = rustix::fs::statvfs(there) else { return };
        let free = disk.f_bavail.saturating_mul(disk.f_frsize);
        self.line(what, format!("{}: {} MiB free", path.display(), free >> 20));
        if free < LITTLE_ROOM {
            self.trouble(
                Severity::Warned,
                "room",
                &format!("there is little room on the disk of {}", path.display()),
                "when it is full, pushes and registrations are refused",
                "make room, or use another disk",
            );
        }
    }

    fn trouble(&mut self, severity: Severity, name: &str, what: &str, harm: &str, remedy: &str) {
        let word = match severity {
            Severity::Refused => "REFUSED",
            Severity::Warned => "warning",
        };
        match severity {
            Severity::Refused => self.refused += 1,
            Severity::Warned => self.warned += 1,
        }
        self.line(word, format!("{name}: {what}"));
        self.line("", harm.to_owned());
        self.line("  do", remedy.to_owned());
    }

    fn line(&mut self, head: &str, text: String) {
        // Writing to a String does not fail.
        let _ = writeln!(self.text, "{head:<8} {text}");
    }

    fn end(mut self) -> Result<(), Failure> {
        let verdict = match (self.refused, self.warned) {
            (0, 0) => "all is well".to_owned(),
            (0, warned) => format!("the service starts; warnings: {warned}"),
            (refused, warned) => format!("the service would not start; refused: {refused}, warnings: {warned}"),
        };
        self.line("verdict", verdict);
        print(&self.text)?;
        if self.refused > 0 { Err(Failure::silent(Exit::Failed)) } else { Ok(()) }
    }
}
