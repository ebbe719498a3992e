//! `waybill export` and `waybill import`: a store into a file, a file into a store. Both work on the store itself, while no
//! service does.

use std::fs::{File, OpenOptions};
use std::io::{self, BufReader, BufWriter, Read, Seek as _, SeekFrom, Write};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;

use super::exit::{Exit, Failure};
use super::output::say;
use super::progress::Progress;
use super::run::block_on;
use super::settings::Source;
use crate::backend::{self, OpenError};
use crate::clock::Clock;
use crate::config::{Backend, Config};
use crate::store::embedded::Embedded;
use crate::store::{Store, StoreError};
use crate::transfer::{self, Broken, Summary, TransferError};

/// Bytes read or written at once.
const BUFFER: usize = 256 << 10;

/// What is not obvious of the file.
const ABOUT: &str = "\
The file holds numbers with all that is known of them, the change log, pushes that are not read yet or parked, API keys, the \
keys of cursors and tokens, budgets and subscriptions: keep it like the store itself. The archive of raw bodies is not part \
of it; copy its directory.";

#[derive(Debug, Args)]
#[command(after_help = ABOUT)]
pub(super) struct Export {
    #[command(flatten)]
    source: Source,
    /// The file to make; "-" for stdout
    file: PathBuf,
    /// Go on with a file whose export was interrupted
    #[arg(long)]
    resume: bool,
}

#[derive(Debug, Args)]
#[command(after_help = ABOUT)]
pub(super) struct Import {
    #[command(flatten)]
    source: Source,
    /// The file that was exported; "-" for stdin
    file: PathBuf,
    /// Go on with a file whose import was interrupted
    #[arg(long)]
    resume: bool,
    /// Only look whether the file is whole; no store is opened
    #[arg(long, conflicts_with = "resume")]
    check: bool,
}

impl Export {
    pub(super) fn run(self) -> Result<(), Failure> {
        let config = self.source.load()?;
        let piped = self.file == Path::new("-");
        if piped && self.resume {
            return Err(Failure::new(Exit::Usage, "--resume: goes on with a file, and stdout is none"));
        }
        let mut progress = Progress::new("exported");
        let done = block_on(async {
            // Before a file is made for nothing.
            let store = open(&config, Purpose::Export).await?;
            let (out, broken): (Box<dyn Write>, _) = if piped {
                (Box::new(io::stdout().lock()), None)
            } else {
                let made = self.make().map_err(|failure| failure.about(&self.about()))?;
                let Some((file, broken)) = made else { return Ok(None) };
                (Box::new(Durable(file)), broken)
            };
            let now = Clock::system().now();
            let out = BufWriter::with_capacity(BUFFER, out);
            let done = transfer::export(&*store, out, broken, now, |at| progress.show(at)).await;
            done.map(Some).map_err(|error| self.failed(error))
        });
        progress.end();
        match done? {
            Some(done) => say(&format!("Exported {} to {}.", done.words(), self.file.display())),
            None => say("The export is complete already: nothing was done."),
        }
        Ok(())
    }

    fn about(&self) -> String {
        self.file.display().to_string()
    }

    /// The file, and how far it is; `None` if it is complete.
    fn make(&self) -> Result<Option<(File, Option<Broken>)>, Failure> {
        let failed = |error: io::Error| Failure::new(Exit::Failed, error.to_string());
        if !self.resume {
            // It holds secrets: nobody else reads it.
            let made = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&self.file);
            return match made {
                Ok(file) => Ok(Some((file, None))),
                // A device or a pipe is not there to be kept.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists && is_special(&self.file) => {
                    Ok(Some((OpenOptions::new().write(true).open(&self.file).map_err(failed)?, None)))
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(Failure::new(
                    Exit::Usage,
                    "is there already: go on with --resume if its export was interrupted, else name another file",
                )),
                Err(error) => Err(failed(error)),
            };
        }
        let mut file = OpenOptions::new().read(true).write(true).open(&self.file).map_err(failed)?;
        let broken = transfer::find_end(BufReader::with_capacity(BUFFER, &mut file));
        let Some(broken) = broken.map_err(|error| Failure::new(Exit::Failed, error.to_string()))? else {
            return Ok(None);
        };
        file.set_len(broken.bytes()).map_err(failed)?;
        file.seek(SeekFrom::End(0)).map_err(failed)?;
        Ok(Some((file, Some(broken))))
    }

    fn failed(&self, error: TransferError) -> Failure {
        let failure = Failure::new(Exit::Failed, error.to_string()).about(&self.about());
        match error {
            TransferError::Write(error) if error.kind() == io::ErrorKind::StorageFull => {
                failure.hint("make room, then go on with --resume")
            }
            TransferError::Write(_) | TransferError::Store(_) => {
                failure.hint("go on with --resume once that is mended")
            }
            TransferError::Refused(_) => failure,
        }
    }
}

impl Import {
    pub(super) fn run(self) -> Result<(), Failure> {
        let piped = self.file == Path::new("-");
        let about = self.file.display().to_string();
        if self.check {
            let done = self.look(piped).map_err(|failure| failure.about(&about))?;
            say(&format!("The file is whole: {}.", done.words()));
            return Ok(());
        }
        let config = self.source.load()?;
        // What can be read twice is looked through before anything is written.
        if !piped && !is_special(&self.file) {
            self.look(piped).map_err(|failure| failure.about(&about))?;
        }
        let source = self.open_file(piped).map_err(|failure| failure.about(&about))?;
        let mut progress = Progress::new("imported");
        let done = block_on(async {
            let store = open(&config, Purpose::Import).await?;
            let done = transfer::import(&*store, source, self.resume, |at| progress.show(at)).await;
            done.map_err(|error| {
                let failure = Failure::new(Exit::Failed, error.to_string()).about(&about);
                match error {
                    TransferError::Store(StoreError::Full(_)) => failure.hint("make room, then go on with --resume"),
                    TransferError::Store(_) => failure.hint("go on with --resume once that is mended"),
                    TransferError::Write(_) | TransferError::Refused(_) => failure,
                }
            })
        });
        progress.end();
        let done = done?;
        if done.nothing_to_do {
            say("The file was imported into this store already: nothing was done.");
            return Ok(());
        }
        say(&format!("Imported {}.", done.words()));
        if done.without_log {
            say(
                "The store has another number of partitions, so the changes of the log were left behind: watchers that come \
                 with an old cursor are told OUT_OF_RANGE, and begin again with a snapshot.",
            );
        }
        Ok(())
    }

    fn look(&self, piped: bool) -> Result<Summary, Failure> {
        let source = self.open_file(piped)?;
        let mut progress = Progress::new("checked");
        let done = transfer::check(source, |at| progress.show(at));
        progress.end();
        done.map_err(|error| Failure::new(Exit::Failed, error.to_string()))
    }

    fn open_file(&self, piped: bool) -> Result<Box<dyn Read>, Failure> {
        if piped {
            return Ok(Box::new(io::stdin().lock()));
        }
        let file = File::open(&self.file).map_err(|error| Failure::new(Exit::Failed, error.to_string()))?;
        Ok(Box::new(BufReader::with_capacity(BUFFER, file)))
    }
}

/// What a store is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Purpose {
    Export,
    Import,
}

/// The configured store; for an export it has to be there. Of the embedded store there is one owner at a time; of Redis nobody
/// knows.
async fn open(config: &Config, purpose: Purpose) -> Result<Arc<dyn Store>, Failure> {
    let storage = &config.storage;
    if storage.backend == Backend::Embedded && purpose == Purpose::Export && !Embedded::is_there(&storage.path) {
        let path = storage.path.display();
        let why = format!("storage.path {path}: there is no store: set storage.path, or give --config");
        return Err(Failure::new(Exit::Failed, why));
    }
    let store = backend::open(storage).await.map_err(|error| match error {
        OpenError::Store(key, StoreError::Held) => {
            Failure::new(Exit::Failed, format!("{key}: a service holds the store: stop it first"))
        }
        error => error.into(),
    })?;
    if storage.backend == Backend::Redis {
        say(match purpose {
            Purpose::Export => "Every service on this store must be stopped until the export has ended.",
            Purpose::Import => "No service may be started on this store until the import has ended.",
        });
    }
    Ok(store)
}

/// Whether it is something else than a file that is kept: a device, a pipe.
fn is_special(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|metadata| !metadata.is_file() && !metadata.is_dir())
}

/// A file whose flush reaches the disk: what an export says to have written is there after a power loss.
#[derive(Debug)]
struct Durable(File);

impl Write for Durable {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        match self.0.sync_data() {
            // A device or a pipe has nothing to sync.
            Err(error) if error.kind() == io::ErrorKind::InvalidInput => Ok(()),
            synced => synced,
        }
    }
}
