//! The tables, read from tab-separated text kept beside this file:
//! `their status<TAB>their detail or -<TAB>their text or -<TAB>what of ours is shown so`.
//!
//! What of ours is a list with spaces between:
//!
//! | written | is |
//! | --- | --- |
//! | `IN_TRANSIT/*` | the status, where no event tells more; each status has it once |
//! | `ARRIVED` | an event of that kind, whatever the status; not on the way back, unless it is a kind of that way |
//! | `RETURNING/DELAYED` | the kind in that status: goes before the plain kind |
//! | `*/RETURN_REQUESTED` | the kind in any status of the way out that is no end |
//! | `DELAYED:WEATHER` | the kind with that reason: goes before the kind alone; after any of the above |
//! | `DELIVERED:SIGNED` | with a signature, or the name of who signed |
//! | `PENDING/*:NOT_FOUND` | the carrier does not know the number; `INVALID_NUMBER`: it cannot be one of its numbers |
//!
//! A kind without effect is shown so on its event alone; written with a status, or `*`, on the shipment as well. A kind that
//! is nowhere is shown as the status after it. `=` for their status is that of the status after it. `!why` in the place of
//! ours: nothing is shown so.

use std::collections::HashMap;
use std::sync::LazyLock;

use waybill_contract::{Kind, Reason, Status};

use super::{SERVICES, Service, is_of_the_way};
use crate::proto::v1;

/// The table of each service.
pub(super) static ALL: LazyLock<Vec<Table>> =
    LazyLock::new(|| SERVICES.iter().map(|service| Table::parse(service).expect("a test reads every table")).collect());

/// What is known besides kind and status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Because {
    /// The reason of the event or the problem.
    Reason(Reason),
    /// Somebody signed.
    Signed,
    /// The carrier does not know the number.
    NotFound,
    /// The carrier says that it cannot be one of its numbers.
    InvalidNumber,
}

impl Because {
    fn from_name(name: &str) -> Option<Self> {
        match name {
            "SIGNED" => Some(Self::Signed),
            "NOT_FOUND" => Some(Self::NotFound),
            "INVALID_NUMBER" => Some(Self::InvalidNumber),
            reason => Reason::from_name(reason).map(Self::Reason),
        }
    }
}

/// What of ours is shown as a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Ours {
    /// `None`: whatever it is.
    pub(super) status: Option<Status>,
    /// `None`: the status itself.
    pub(super) kind: Option<Kind>,
    pub(super) because: Option<Because>,
}

/// Words of theirs that go together.
#[derive(Debug)]
pub(super) struct Row {
    /// `None`: that of the status after the event.
    pub(super) status: Option<&'static str>,
    /// May be empty.
    pub(super) detail: &'static str,
    /// May be empty.
    pub(super) text: &'static str,
}

/// The words of a service, and what of ours is shown by each.
#[derive(Debug)]
pub struct Table {
    /// Whose words they are.
    pub service: &'static Service,
    pub(super) rows: Vec<Row>,
    /// The row, and whether it is for shipments though the kind has no effect.
    pub(super) ours: HashMap<Ours, (usize, bool)>,
}

impl Table {
    /// Reads a service's table; says what is wrong with it and where.
    fn parse(service: &'static Service) -> Result<Self, String> {
        let mut table = Self { service, rows: Vec::new(), ours: HashMap::new() };
        for (index, line) in service.text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            table.row(line).map_err(|why| format!("{}, line {}: {why}", service.id, index + 1))?;
        }
        for status in Status::ALL {
            let row = table.default(*status, &[]).and_then(|row| table.rows.get(row));
            if row.and_then(|row| row.status).is_none() {
                return Err(format!("{}: {} has no status of theirs", service.id, status.name()));
            }
        }
        Ok(table)
    }

    fn row(&mut self, line: &'static str) -> Result<(), String> {
        let columns: Vec<&'static str> = line.split('\t').collect();
        let [status, detail, text, ours] = columns[..] else {
            return Err("four columns are needed: status, detail, text, ours".to_owned());
        };
        let given = |word: &'static str| if word == "-" { "" } else { word };
        let index = self.rows.len();
        self.rows.push(Row { status: (status != "=").then_some(status), detail: given(detail), text: given(text) });
        match ours.strip_prefix('!') {
            Some("") => return Err("it must say why nothing is shown so".to_owned()),
            Some(_) => return Ok(()),
            None => {}
        }
        for written in ours.split(' ') {
            let (ours, tells) = read(written).ok_or_else(|| format!("{written:?} is nothing of ours"))?;
            if self.ours.insert(ours, (index, tells)).is_some() {
                return Err(format!("{written} is shown twice"));
            }
        }
        Ok(())
    }

    /// The row of a kind in a status, and whether it is written for shipments.
    pub(super) fn find(&self, status: Status, kind: Kind, because: &[Because]) -> Option<(usize, bool)> {
        let exactly = |status| self.most_exact(status, Some(kind), because);
        let anyhow = || exactly(None).filter(|_| is_of_the_way(status, kind));
        exactly(Some(status)).or_else(|| anyhow().map(|(row, tells)| (row, tells && !status.is_end())))
    }

    fn default(&self, status: Status, because: &[Because]) -> Option<usize> {
        self.most_exact(Some(status), None, because).map(|(row, _)| row)
    }

    fn most_exact(&self, status: Option<Status>, kind: Option<Kind>, because: &[Because]) -> Option<(usize, bool)> {
        let reasons = because.iter().copied().map(Some).chain([None]);
        reasons.into_iter().find_map(|because| self.ours.get(&Ours { status, kind, because }).copied())
    }

    /// The words of a row, else those of the status.
    pub(super) fn render(&self, row: Option<usize>, status: Status, because: &[Because]) -> v1::Rendering {
        let default = |because| self.default(status, because).and_then(|row| self.rows.get(row));
        let row = row.and_then(|row| self.rows.get(row)).or_else(|| default(because));
        let row = row.expect("a table has a row for each status: it is read so");
        let theirs = row.status.or_else(|| default(&[])?.status);
        v1::Rendering {
            vocabulary: self.service.vocabulary.into(),
            status: theirs.unwrap_or_default().to_owned(),
            detail: row.detail.to_owned(),
            text: row.text.to_owned(),
        }
    }
}

/// Something of ours as it is written, and whether it is for shipments whatever the kind's effect.
fn read(written: &str) -> Option<(Ours, bool)> {
    let (what, because) = match written.split_once(':') {
        Some((what, because)) => (what, Some(Because::from_name(because)?)),
        None => (written, None),
    };
    let (status, kind) = match what.split_once('/') {
        Some(("*", kind)) => (None, Some(Kind::from_name(kind)?)),
        Some((status, "*")) => (Some(Status::from_name(status)?), None),
        Some((status, kind)) => (Some(Status::from_name(status)?), Some(Kind::from_name(kind)?)),
        None => (None, Some(Kind::from_name(what)?)),
    };
    Some((Ours { status, kind, because }, what.contains('/')))
}
