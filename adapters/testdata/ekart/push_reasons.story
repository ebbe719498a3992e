# Reasons in any case and with any blanks: what stops the parcel and what only delays it.

=== push POST
content-type: application/json
x-ekart-token: 7d0c4b1e9f2a4c6d8b3e5a7091c2d4f6

[
 {
  "vendor_tracking_id": "TSTP7001000001",
  "event": "shipment_undelivered_attempted",
  "status": "Undelivered",
  "event_date": "2026-06-12 13:00:00",
  "location": "Delhi",
  "reason": "Door  Lock"
 },
 {
  "vendor_tracking_id": "TSTP7001000001",
  "event": "shipment_undelivered_attempted",
  "status": "Undelivered",
  "event_date": "2026-06-13 13:00:00",
  "location": "Delhi",
  "reason": "REJECTED OPENDELIVERY"
 },
 {
  "vendor_tracking_id": "TSTP7001000001",
  "event": "shipment_undelivered_attempted",
  "status": "Undelivered",
  "event_date": "2026-06-14 13:00:00",
  "location": "Delhi",
  "reason": "attempted",
  "sub_reason": "COD not ready"
 },
 {
  "vendor_tracking_id": "TSTP7001000001",
  "event": "shipment_undelivered_attempted",
  "status": "Undelivered",
  "event_date": "2026-06-14 14:00:00",
  "location": "Delhi",
  "sub_reasons": [
   "incomplete address"
  ]
 },
 {
  "vendor_tracking_id": "TSTP7001000001",
  "event": "shipment_undelivered_unattempted",
  "status": "Undelivered",
  "event_date": "2026-06-15 13:00:00",
  "location": "Delhi",
  "reason": "Heavy Rain"
 },
 {
  "vendor_tracking_id": "TSTP7001000001",
  "event": "shipment_undelivered_unattempted",
  "status": "Undelivered",
  "event_date": "2026-06-16 13:00:00",
  "location": "Delhi",
  "reason": "elephant"
 },
 {
  "vendor_tracking_id": "TSTP7001000001",
  "event": "pickup_not_picked_unattempted",
  "status": "Not picked",
  "event_date": "2026-06-10 13:00:00",
  "location": "Delhi"
 },
 {
  "vendor_tracking_id": "TSTP7001000001",
  "event": "shipment_rto_cancelled",
  "status": "Return cancelled",
  "event_date": "2026-06-17 13:00:00",
  "location": "Delhi",
  "reason": "Shipment is Delivered"
 },
 {
  "vendor_tracking_id": "TSTP7001000001",
  "event": "shipment_rto_cancelled",
  "status": "Return cancelled",
  "event_date": "2026-06-16 15:00:00",
  "location": "Delhi"
 },
 {
  "vendor_tracking_id": "TSTP7001000001",
  "event": "shipment_rto_cancelled_Shipment is delivered",
  "status": "Return cancelled",
  "event_date": "2026-06-19 13:00:00",
  "location": "Delhi"
 },
 {
  "vendor_tracking_id": "TSTP7001000001",
  "event": "delivery_attempt_metadata",
  "status": "-",
  "event_date": "2026-06-12 13:00:05",
  "location": "Delhi"
 }
]

=== told
verified
acknowledged 200
report TSTP7001000001 FOUND
  2026-06-12T13:00:00 +05:30 carrier  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code undelivered_due_to_customer_unavailability  "Undelivered"  [text "Delhi"]
  2026-06-13T13:00:00 +05:30 carrier  REFUSED (RECIPIENT_REFUSED)  code undelivered_due_to_rejection_by_customer  "Undelivered"  [text "Delhi"]
  2026-06-14T13:00:00 +05:30 carrier  DELIVERY_ATTEMPTED (PAYMENT_REQUIRED)  code undelivered_due_to_cash_unavailability  "Undelivered"  [text "Delhi"]
  2026-06-14T14:00:00 +05:30 carrier  ADDRESS_UNUSABLE (ADDRESS_INCOMPLETE)  code unsuccessful_delivery_attempt_due_to_address_issues  "Undelivered"  [text "Delhi"]
  2026-06-15T13:00:00 +05:30 carrier  DELAYED (WEATHER)  code undelivered_unattempted  "Undelivered"  [text "Delhi"]
  2026-06-16T13:00:00 +05:30 carrier  DELAYED (CARRIER_NO_ATTEMPT)  code undelivered_unattempted  "Undelivered"  [text "Delhi"]
  2026-06-10T13:00:00 +05:30 carrier  PICKUP_FAILED (CARRIER_NO_ATTEMPT)  code pickup_not_picked_unattempted  "Not picked"  [text "Delhi"]
  2026-06-17T13:00:00 +05:30 carrier  RETURN_CANCELLED  code rto_cancelled  "Return cancelled"  [text "Delhi"]
  2026-06-17T13:00:00 +05:30 carrier  DELIVERED  code rto_cancelled/shipment_is_delivered  "Return cancelled"  [text "Delhi"]
  2026-06-16T15:00:00 +05:30 carrier  RETURN_CANCELLED  code rto_cancelled  "Return cancelled"  [text "Delhi"]
  2026-06-19T13:00:00 +05:30 carrier  RETURN_CANCELLED  code rto_cancelled  "Return cancelled"  [text "Delhi"]
  2026-06-19T13:00:00 +05:30 carrier  DELIVERED  code rto_cancelled/shipment_is_delivered  "Return cancelled"  [text "Delhi"]
  2026-06-12T13:00:05 +05:30 carrier  INFORMATION  code delivery_attempt_metadata  "-"  [text "Delhi"]
