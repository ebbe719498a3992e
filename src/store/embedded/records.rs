//! Small named records with compare-and-set.

use bytes::Bytes;

use crate::store::embedded::rows::RecordRow;
use crate::store::embedded::write::Write;
use crate::store::{StoreError, Stores};

impl Write<'_> {
    /// Writes a record if it is as expected; returns its new revision.
    ///
    /// Revisions are never given twice, so a record deleted and made again never looks like the old one.
    pub(super) fn put_record(&mut self, name: &str, expected: Option<u64>, value: &Bytes) -> Stores<u64> {
        self.expect_record(name, expected)?;
        let revision = self.next_id();
        let row = RecordRow { revision, value: value.clone() };
        self.tables.records.put_row(name.as_bytes(), &row)?;
        Ok(revision)
    }

    /// Deletes a record if it is as expected.
    pub(super) fn delete_record(&mut self, name: &str, expected: u64) -> Stores<()> {
        self.expect_record(name, Some(expected))?;
        self.tables.records.remove(name.as_bytes())?;
        Ok(())
    }

    fn expect_record(&self, name: &str, expected: Option<u64>) -> Stores<()> {
        let found: Option<RecordRow> = self.tables.records.row(name.as_bytes())?;
        if found.map(|row| row.revision) == expected { Ok(()) } else { Err(StoreError::Conflict) }
    }
}
