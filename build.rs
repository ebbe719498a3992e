//! Compiles the protobuf definitions with protox, so that no protoc needs installing.

use std::path::Path;
use std::{env, fs};

use prost::Message as _;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo:rerun-if-changed=proto");
    let files = [
        // The details of google.rpc.Status: whoever learns the API by reflection can read them.
        "google/rpc/error_details.proto",
        "proto/waybill/v1/admin.proto",
        "proto/waybill/v1/orders.proto",
        "proto/waybill/v1/tracking.proto",
        "proto/waybill/store/v1/access.proto",
        "proto/waybill/store/v1/archive.proto",
        "proto/waybill/store/v1/calls.proto",
        "proto/waybill/store/v1/export.proto",
        "proto/waybill/store/v1/store.proto",
        "proto/waybill/store/v1/state.proto",
        "proto/waybill/store/v1/unmapped.proto",
    ];
    let descriptors = protox::compile(files, ["proto", "proto/vendor"])?;
    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("descriptors.bin"), descriptors.encode_to_vec())?;

    tonic_prost_build::configure()
        .btree_map(".")
        // Seldom there, and large: it would be carried in every shipment and change.
        .boxed(".waybill.v1.Problem.grounds")
        .boxed(".waybill.v1.Change.order")
        .build_server(false)
        .extern_path(".google.rpc", "::tonic_types::pb")
        .compile_fds(descriptors.clone())?;

    // The service's side once more, where stored bytes stand in for the messages that it never decodes.
    let served = Path::new(&out).join("served");
    fs::create_dir_all(&served)?;
    tonic_prost_build::configure()
        .btree_map(".")
        .build_client(false)
        .codec_path("crate::grpc::codec::Codec")
        .extern_path(".google.rpc", "::tonic_types::pb")
        .extern_path(".waybill.v1", "crate::proto::v1")
        .extern_path(".waybill.v1.BatchGetShipmentsResponse", "crate::proto::served::BatchGetShipmentsResponse")
        .extern_path(
            ".waybill.v1.BatchRegisterShipmentsResponse",
            "crate::proto::served::BatchRegisterShipmentsResponse",
        )
        .extern_path(".waybill.v1.Shipment", "crate::proto::Encoded")
        .extern_path(".waybill.v1.ListShipmentsResponse", "crate::proto::served::ListShipmentsResponse")
        .extern_path(".waybill.v1.WatchShipmentsResponse", "crate::proto::served::WatchShipmentsResponse")
        .out_dir(served)
        .compile_fds(descriptors)?;
    Ok(())
}
