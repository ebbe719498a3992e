//! The services' lists, copied from their public documentation: the tables may use no other word.

/// The words of a service.
pub(super) struct List {
    pub(super) statuses: &'static str,
    pub(super) details: &'static str,
}

/// In the order of the services.
pub(super) const LISTS: [List; 6] = [
    // Delivery statuses and sub-statuses of the tracking API, 2025-04 to 2026-07.
    List {
        statuses: "Pending InfoReceived InTransit OutForDelivery AttemptFail AvailableForPickup Delivered Exception Expired",
        details: "Delivered_001 Delivered_002 Delivered_003 Delivered_004 Delivered_005 AvailableForPickup_001 Exception_001 \
                  Exception_002 Exception_003 Exception_004 Exception_005 Exception_006 Exception_007 Exception_008 \
                  Exception_009 Exception_010 Exception_011 Exception_012 Exception_013 Exception_014 Exception_015 \
                  Exception_016 Exception_017 Exception_018 Exception_019 Exception_020 Exception_021 AttemptFail_001 \
                  AttemptFail_002 AttemptFail_003 InfoReceived_001 OutForDelivery_001 OutForDelivery_003 OutForDelivery_004 \
                  InTransit_001 InTransit_002 InTransit_003 InTransit_004 InTransit_005 InTransit_006 InTransit_007 \
                  InTransit_008 InTransit_009 InTransit_010 InTransit_011 InTransit_012 InTransit_013 Pending_001 Pending_002 \
                  Pending_003 Pending_004 Pending_005 Pending_006 Expired_001",
    },
    // The Tracker object.
    List {
        statuses: "unknown pre_transit in_transit out_for_delivery delivered available_for_pickup return_to_sender failure \
                   cancelled error",
        details: "address_correction arrived_at_destination arrived_at_facility arrived_at_pickup_location \
                  awaiting_information cancelled damaged delayed delivery_exception departed_facility \
                  departed_origin_facility expired failure held in_transit label_created lost missorted out_for_delivery \
                  received_at_destination_facility received_at_origin_facility refused return status_update \
                  transferred_to_destination_carrier transit_exception unknown weather_delay",
    },
    // The tracking status and its substatus.
    List {
        statuses: "UNKNOWN PRE_TRANSIT TRANSIT DELIVERED RETURNED FAILURE",
        details: "information_received address_issue contact_carrier delayed delivered delivery_attempted \
                  delivery_rescheduled delivery_scheduled location_inaccessible notice_left out_for_delivery \
                  package_accepted package_arrived package_damaged package_departed package_disposed package_forwarded \
                  package_held package_lost package_processed package_processing package_unclaimed package_undeliverable \
                  pickup_available reschedule_delivery return_to_sender other",
    },
    // Version 2.2 and 2.4.
    List {
        statuses: "NotFound InfoReceived InTransit Expired AvailableForPickup OutForDelivery DeliveryFailure Delivered \
                   Exception",
        details: "NotFound_Other NotFound_InvalidCode InfoReceived InTransit_PickedUp InTransit_Departure InTransit_Arrival \
                  InTransit_CustomsProcessing InTransit_CustomsReleased InTransit_CustomsRequiringInformation \
                  InTransit_Other Expired_Other AvailableForPickup_Other OutForDelivery_Other DeliveryFailure_NoBody \
                  DeliveryFailure_Security DeliveryFailure_Rejected DeliveryFailure_InvalidAddress DeliveryFailure_Other \
                  Delivered_Other Exception_Returning Exception_Returned Exception_NoBody Exception_Security \
                  Exception_Damage Exception_Rejected Exception_Delayed Exception_Lost Exception_Destroyed \
                  Exception_Cancel Exception_Other",
    },
    // openapi.yaml 1.1 of 2026-04.
    List {
        statuses: "UN AC IT DE EX AT NY SP",
        details: "CARRIER_STATUS_NOT_MAPPED SHIPMENT_CREATED AWAITING_PICKUP_DROP_OFF DROPPED_OFF \
                  ELEC_ADVICE_RECD_BY_CARRIER PICKED_UP CUSTOMS_CLEARED CUSTOMS_PROCESSING \
                  DELIVERY_ARRANGED_WITH_RECIPIENT HUB_SCAN_OUT HUB_SCAN_IN IN_TRANSIT INFORMATION PARCEL_OVER_LABELLED \
                  PARCEL_UPDATE_NOTIFICATION RECEIVED_BY_CARRIER RECEIVED_LOCAL_DELIVERY_DEPOT SUB_CONTRACTOR_EVENT \
                  SUB_CONTRACTOR_RECEIVED PARCEL_REDIRECTED DELIVERY_SCHEDULED HUB_PROCESSING DELIVERY_RESCHEDULED \
                  ATTEMPTED_DELIVERY ATTEMPTED_DELIVERY_FINAL COD_AMOUNT_PAID CUSTOMER_CARDED OUT_FOR_DELIVERY \
                  AWAITING_COLLECTION_FROM_PICKUP_POINT COLLECT_AT_LOCAL_PO CUSTOMER_TO_COLLECT_FROM_CARRIER \
                  DELIVERED_TO_RECEPTION DELIVERED DELIVERED_DAMAGED DELIVERED_IN_PART DELIVERED_SPECIFIED_SAFE_PLACE \
                  DELIVERED_TO_ALTERNATIVE_DELIVERY_LOCATION DELIVERED_TO_NEIGHBOUR DELIVERED_TO_PO_BOX \
                  PARCEL_COLLECTED_FROM_PICKUP_POINT POST_TRANSIT_STATUS PROOF_OF_DELIVERY PICKUP_FAILED \
                  NOT_YET_RECEIVED_BY_CARRIER PARCEL_DAMAGED ADDRESS_QUERY CARRIER_DELAYS DELAYED_NOT_CARRIER \
                  HELD_BY_CARRIER HELD_BY_CARRIER_FOR_CLEARANCE_PRE_PROCESSING HELD_BY_CUSTOMS INCORRECT_DECLARATION \
                  MISROUTED PARCEL_REPACKED RECD_BY_CARRIER_NO_ELEC_ADVICE COD_AMOUNT_NOT_PAID \
                  CUSTOMER_IDENTIFICATION_FAILED NO_ACCESS_TO_RECIPIENTS_ADDRESS CANCELLED CUSTOMER_MOVED \
                  HAZARDOUS_PROHIBITED NOT_COLLECTED_FROM_PICKUP_POINT NOT_DELIVERED NOT_DELIVERED_ADDRESSEE_DECEASED \
                  PARCEL_DISPOSED PARCEL_LOST PARCEL_OUTSIDE_OF_SERVICE_CAPABILITY REFUSED_BY_CUSTOMER RETURN_TO_SENDER \
                  UNSPECIFIED_EXCEPTION TRACKING_EXPIRED DUTY_NOT_PAID PARCEL_REDIRECTED_BY_CARRIER \
                  DELIVERED_TO_PICKUP_POINT UNDELIVERABLE_RETURNED_TO_SENDER",
    },
    // Tracking status codes, and the NDR codes of a failed delivery.
    List {
        statuses: "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 23 25 26 27 28 30 31 32 1004",
        details: "0 1 2 3 4 5 6 7 8 9 10 11",
    },
];
