//! `cargo run --example seeds`: writes the seeds where the targets look for them.

fn main() {
    waybill_adapters_fuzz::seeds(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus"));
}
