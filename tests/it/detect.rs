//! DetectCarrier from outside: what people paste, numbers that several carriers have, and near misses.

use tonic::Code;
use waybill::proto::v1;

use crate::harness::{Service, fields, manual};

async fn detect(service: &Service, text: &str) -> Result<Vec<v1::CarrierCandidate>, tonic::Status> {
    let request = v1::DetectCarrierRequest { text: text.into() };
    service.client.clone().detect_carrier(request).await.map(|found| found.into_inner().candidates)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_pasted_number_is_found_without_any_account() {
    let home = tempfile::tempdir().unwrap();
    let service = Service::start(home.path(), &manual(), "").await;

    // The address of a tracking page.
    let page = "https://www.ups.com/track?loc=en_US&tracknum=1z5r89390357567127&requester=ST/trackdetails";
    let found = detect(&service, page).await.unwrap();
    let likeliest = &found[0];
    assert_eq!((likeliest.carrier.as_str(), likeliest.display_name.as_str()), ("ups", "UPS"));
    assert_eq!((likeliest.tracking_number.as_str(), likeliest.check_digit), ("1Z5R89390357567127", true));
    assert!(!likeliest.format.is_empty() && likeliest.tracking_url.contains("1Z5R89390357567127"), "{likeliest:?}");
    let typed = detect(&service, " 1z-5r8 939 03\t5756 7127\n").await.unwrap();
    assert_eq!(typed, found, "however it is written");

    // Two carriers of one house have the form: both are named, each once, and what is likelier comes first.
    let found = detect(&service, "3318810025").await.unwrap();
    let carriers: Vec<&str> = found.iter().map(|candidate| candidate.carrier.as_str()).collect();
    for carrier in ["dhl_express", "dhl_unified"] {
        assert_eq!(carriers.iter().filter(|one| **one == carrier).count(), 1, "{carriers:?}");
    }
    let checked: Vec<bool> = found.iter().map(|candidate| candidate.check_digit).collect();
    assert!(checked[0] && checked[1], "{found:?}");

    // One digit wrong: no format with a check digit takes it.
    for near in ["1Z5R89390357567128", "3318810026", "RR473124828CA", "9261290990166400012345"] {
        let found = detect(&service, near).await.unwrap();
        assert!(found.iter().all(|candidate| !candidate.check_digit), "{near}: {found:?}");
        assert!(!found.iter().any(|candidate| ["ups", "usps", "canada_post"].contains(&candidate.carrier.as_str())));
    }
    assert_eq!(detect(&service, "https://example.com/about/us").await.unwrap(), []);

    for wrong in ["", "abc", "where is it?", &"1".repeat(2049)] {
        let refused = detect(&service, wrong).await.unwrap_err();
        assert_eq!((refused.code(), fields(&refused)), (Code::InvalidArgument, vec!["text".to_owned()]), "{wrong:.20}");
    }
    service.stop().await;
}
