//! The command line: what can be said, and where it goes. Each command is a module of its own.

mod accounts;
mod body;
mod carriers;
mod client;
mod credential;
mod demo;
mod detect;
mod doctor;
mod encryption;
mod exit;
mod explain;
mod filter;
mod key;
mod lifecycle;
mod list;
mod named;
mod normalize;
mod order;
mod output;
mod progress;
mod ready;
mod register;
mod reread;
mod results;
mod run;
mod settings;
mod shipment;
mod show;
mod transfer;
mod trouble;
mod unmapped;
mod update;
mod watch;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use exit::{EXIT_CODES, Failure};

/// Asks couriers where parcels are, hears what they tell, keeps one timeline per shipment and streams every change.
#[derive(Debug, Parser)]
#[command(version, after_help = EXIT_CODES, subcommand_required = true, arg_required_else_help = true)]
struct Line {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the service: gRPC API, webhooks, polling
    Serve(run::Serve),
    /// Run simulated couriers on loopback
    Simulate(run::Simulate),
    /// Run both together for a while and watch the timelines fill
    Demo(demo::Demo),
    /// Read one body of a carrier and print what the service would make of it, as JSON
    Normalize(normalize::Normalize),
    /// Print a raw body out of the archive
    Body(body::Body),
    /// Say whether the service on this machine takes work, for health checks
    Ready(ready::Ready),
    /// Print the configuration in effect, secrets hidden
    Config(settings::Settings),
    /// Look whether the store is fit to keep what is acknowledged, and say what to do
    Doctor(doctor::Doctor),
    /// Register shipments to be tracked
    Register(register::Register),
    /// Show shipments
    Get(shipment::Get),
    /// List shipments
    List(list::List),
    /// Print changes as they come, over restarts of the server
    Watch(watch::Watch),
    /// Change what is registered of a shipment, or correct its carrier or number
    Update(Box<update::Update>),
    /// Ask the carrier no more
    Stop(lifecycle::Stop),
    /// Ask the carrier again
    Resume(lifecycle::Resume),
    /// Say how a shipment ended
    Complete(lifecycle::Complete),
    /// Ask the carrier now
    Refresh(shipment::Refresh),
    /// Erase a shipment
    Delete(shipment::Delete),
    /// Show the carriers
    Carriers(carriers::Carriers),
    /// Say whose number it may be
    Detect(detect::Detect),
    /// Say where a parcel or an order is, in plain language
    Explain(explain::Explain),
    /// Record what happens to merchants' orders, show, list and erase them
    #[command(subcommand)]
    Order(Box<order::Order>),
    /// Make, list and revoke keys of the API
    #[command(subcommand)]
    Key(key::Key),
    /// Show how the accounts with carriers stand, and what to do
    Accounts(accounts::Accounts),
    /// List codes of carriers that nobody maps
    Unmapped(unmapped::Unmapped),
    /// Read archived bodies again with the mappings of now, and correct the shipments
    Reread(reread::Reread),
    /// Write everything that a store holds into a file, to be imported into another store
    Export(transfer::Export),
    /// Fill an empty store with what was exported from another
    Import(transfer::Import),
}

/// Reads the process's arguments and does what they say.
pub fn main() -> ExitCode {
    let line = Line::parse();
    match line.command.run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}

impl Command {
    fn run(self) -> Result<(), Failure> {
        match self {
            Self::Serve(command) => command.run(),
            Self::Simulate(command) => command.run(),
            Self::Demo(command) => command.run(),
            Self::Normalize(command) => command.run(),
            Self::Body(command) => command.run(),
            Self::Ready(command) => command.run(),
            Self::Config(command) => command.run(),
            Self::Doctor(command) => command.run(),
            Self::Register(command) => command.run(),
            Self::Get(command) => command.run(),
            Self::List(command) => command.run(),
            Self::Watch(command) => command.run(),
            Self::Update(command) => command.run(),
            Self::Stop(command) => command.run(),
            Self::Resume(command) => command.run(),
            Self::Complete(command) => command.run(),
            Self::Refresh(command) => command.run(),
            Self::Delete(command) => command.run(),
            Self::Carriers(command) => command.run(),
            Self::Detect(command) => command.run(),
            Self::Explain(command) => command.run(),
            Self::Order(command) => command.run(),
            Self::Key(command) => command.run(),
            Self::Accounts(command) => command.run(),
            Self::Unmapped(command) => command.run(),
            Self::Reread(command) => command.run(),
            Self::Export(command) => command.run(),
            Self::Import(command) => command.run(),
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::Line;

    #[test]
    fn the_command_line_holds_together() {
        Line::command().debug_assert();
    }
}
