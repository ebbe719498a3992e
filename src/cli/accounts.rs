//! `waybill accounts`: how the accounts with carriers stand, and what to do.

use clap::Args;

use super::client::{Server, wait};
use super::exit::{Exit, Failure};
use super::output::Output;
use super::show;
use crate::proto::v1;

#[derive(Debug, Args)]
pub(super) struct Accounts {
    /// Only this account, with everything that is known of it
    #[arg(value_name = "NAME")]
    name: Option<String>,
    #[command(flatten)]
    server: Server,
    #[command(flatten)]
    output: Output,
}

impl Accounts {
    pub(super) fn run(self) -> Result<(), Failure> {
        let server = self.server;
        let mut found = wait(async {
            let mut client = server.connect_admin().await?;
            server.answer(client.list_accounts(server.request(v1::ListAccountsRequest {}))).await
        })?;
        if let Some(name) = &self.name {
            found.accounts.retain(|account| account.name.trim_start_matches("accounts/") == name);
            if found.accounts.is_empty() {
                return Err(Failure::new(
                    Exit::Failed,
                    format!("no account is called {name}: leave it out to see all"),
                ));
            }
        }
        let whole = self.name.is_some();
        self.output.print("ListAccountsResponse", &found, |found| show::accounts(&found.accounts, whole))
    }
}
