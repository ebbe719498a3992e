//! What must hold, one line each.

use std::time::Duration;

use tokio::time::Instant;
use waybill::clock::Clock;
use waybill::proto::v1;
use waybill::simulate::{Courier, Parcel, Report};

use super::Client;
use super::KNOWN;
use super::watchers::Watchers;

/// Most items of one call.
const AT_ONCE: usize = 500;

#[derive(Default)]
pub(crate) struct Judge {
    failed: Vec<String>,
}

impl Judge {
    /// Prints whether this holds.
    pub(crate) fn hold(&mut self, what: &str, holds: bool, else_why: &str) {
        println!("{} {what}{}", if holds { "OK  " } else { "FAIL" }, if holds { "" } else { ": " });
        if !holds {
            println!("     {}", else_why.chars().take(4000).collect::<String>());
            self.failed.push(what.to_owned());
        }
    }

    /// No change was lost or came twice, and all watchers get as far as the shipments are.
    pub(crate) async fn watched(
        &mut self,
        watchers: Watchers,
        clients: &[Client],
        parcels: &[Parcel],
        patience: Duration,
    ) {
        let shipments = all(clients, parcels).await;
        let began = Instant::now();
        let behind = |seen: &super::watchers::Seen| {
            let behind = |shipment: &&v1::Shipment| {
                seen.revisions.get(&shipment.name).is_none_or(|revision| *revision < shipment.revision)
            };
            shipments.iter().filter(behind).map(|shipment| shipment.name.clone()).collect::<Vec<_>>()
        };
        for seen in &watchers.all {
            while !behind(&seen.lock().unwrap()).is_empty() && began.elapsed() < patience {
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            let seen = seen.lock().unwrap();
            let (lost, wrong) = (behind(&seen), &seen.wrong);
            self.hold(
                &format!("a watcher saw each of {} changes once and in order", seen.changes),
                lost.is_empty() && wrong.is_empty() && seen.changes > 0,
                &format!("{} wrong: {wrong:?}; not seen: {lost:?}", wrong.len()),
            );
        }
    }

    /// What the couriers counted.
    pub(crate) fn couriers(&mut self, report: &Report) {
        for courier in Courier::ALL {
            let counts = report.of(courier);
            let pushes = &counts.pushes;
            println!(
                "     {courier}: {} calls for {} numbers, {} logins, {} pushes, {} of them taken, {} tries refused",
                counts.calls, counts.numbers_asked, counts.logins, pushes.messages, pushes.acknowledged, pushes.refused
            );
            let holds = counts.violations == 0;
            self.hold(&format!("no budget of {courier} was exceeded"), holds, &format!("{counts:?}"));
            // InPost tries once and no more.
            let holds = pushes.missed == 0 || courier == Courier::Inpost;
            self.hold(&format!("no push of {courier} was given up"), holds, &format!("{pushes:?}"));
        }
    }

    /// Double calls are at most 0.1 % of calls: both told by number, as one call asks for many. One is counted where a replica
    /// dropped an answer, as another had taken the lease of that due entry from it and asks, or has asked, for the same.
    pub(crate) fn double_calls(&mut self, report: &Report, dropped: u64) {
        let asked: u64 = Courier::ALL.into_iter().map(|courier| report.of(courier).numbers_asked).sum();
        let said =
            format!("double calls are at most 0.1 % of calls: {dropped} answers dropped of {asked} numbers asked for");
        self.hold(&said, asked > 0 && dropped * 1000 <= asked, "two replicas asked for the same due entry too often");
    }

    /// Whether all holds.
    pub(crate) fn verdict(self) -> bool {
        let well = self.failed.is_empty();
        println!("{}", if well { "All holds.".to_owned() } else { format!("Does not hold: {:?}", self.failed) });
        well
    }
}

/// Whether its end is known by now, one way or another.
pub(crate) fn should_have_ended(parcel: &Parcel, clock: &Clock) -> bool {
    parcel.ends.saturating_add(KNOWN).is_ok_and(|ends| ends <= clock.now())
}

/// Waits until all that should have ended have, as scripted; those that have not.
pub(crate) async fn all_end(clients: &[Client], parcels: &[Parcel], clock: &Clock, patience: Duration) -> Vec<String> {
    let began = Instant::now();
    loop {
        let mut late = Vec::new();
        for (parcel, shipment) in parcels.iter().zip(all(clients, parcels).await) {
            let should = should_have_ended(parcel, clock);
            let end = v1::shipment::Status::from_str_name(parcel.end.name());
            let ended =
                (end, i64::from(parcel.generations)) == (Some(shipment.status()), i64::from(shipment.generation));
            if should && !ended {
                late.push(format!(
                    "{} is {}, to be {}",
                    shipment.name,
                    shipment.status().as_str_name(),
                    parcel.end.name()
                ));
            }
        }
        if late.is_empty() || began.elapsed() > patience {
            return late;
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

/// Their shipments, in their order.
async fn all(clients: &[Client], parcels: &[Parcel]) -> Vec<v1::Shipment> {
    let mut shipments = Vec::new();
    for (parcels, client) in parcels.chunks(AT_ONCE).zip(clients.iter().cycle()) {
        let name = |parcel: &Parcel| format!("shipments/{}/{}", parcel.carrier, parcel.number);
        let names = parcels.iter().map(name).collect();
        let mut client = client.clone().max_decoding_message_size(64 << 20);
        let answer = client
            .batch_get_shipments(v1::BatchGetShipmentsRequest { names, ..Default::default() })
            .await
            .unwrap()
            .into_inner();
        shipments.extend(answer.results.into_iter().map(|result| match result.result {
            Some(v1::shipment_result::Result::Shipment(shipment)) => shipment,
            other => panic!("{other:?}"),
        }));
    }
    shipments
}
