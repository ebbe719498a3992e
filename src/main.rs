//! The `waybill` command.

use std::process::ExitCode;

/// A third of the work for a push is taking memory and giving it back; this allocator does it in less.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    waybill::cli::main()
}
