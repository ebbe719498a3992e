# The names of `/v1/statuses` in their order, without `other`: delays and complaints leave the status.
=== ask
640000000000000000000017

=== reply 200
content-type: application/json

{
 "tracking_number": "640000000000000000000017",
 "type": "inpost_locker_standard",
 "service": "inpost_locker_standard",
 "custom_attributes": {
  "size": "B",
  "target_machine_id": "GDN077",
  "target_machine_detail": {
   "name": "GDN077",
   "opening_hours": "24/7",
   "location_description": "przy stacji paliw",
   "location": {
    "latitude": 54.3501,
    "longitude": 18.6402
   },
   "address": {
    "line1": "Zmyślona 7",
    "line2": "80-001 Gdańsk"
   },
   "type": [
    "parcel_locker"
   ],
   "location247": true
  },
  "dropoff_machine_id": null,
  "dropoff_machine_detail": null,
  "end_of_week_collection": false
 },
 "status": "canceled",
 "created_at": "2026-06-10T09:01:12.000+02:00",
 "updated_at": "2026-06-03T11:00:00.000+02:00",
 "tracking_details": [
  {
   "status": "canceled",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-03T11:00:00.000+02:00"
  },
  {
   "status": "missing",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-03T10:00:00.000+02:00"
  },
  {
   "status": "claimed",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-03T09:00:00.000+02:00"
  },
  {
   "status": "delivered",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-03T08:00:00.000+02:00"
  },
  {
   "status": "return_pickup_confirmation_to_sender",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-03T07:00:00.000+02:00"
  },
  {
   "status": "returned_to_sender",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-03T06:00:00.000+02:00"
  },
  {
   "status": "taken_by_courier_from_customer_service_point",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-03T05:00:00.000+02:00"
  },
  {
   "status": "stack_parcel_in_box_machine_pickup_time_expired",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-03T04:00:00.000+02:00"
  },
  {
   "status": "stack_parcel_pickup_time_expired",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-03T03:00:00.000+02:00"
  },
  {
   "status": "pickup_time_expired",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-03T02:00:00.000+02:00"
  },
  {
   "status": "rejected_by_receiver",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-03T01:00:00.000+02:00"
  },
  {
   "status": "undelivered_lack_of_access_letterbox",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-03T00:00:00.000+02:00"
  },
  {
   "status": "undelivered_not_live_address",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-02T19:00:00.000+02:00"
  },
  {
   "status": "undelivered_no_mailbox",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-02T18:00:00.000+02:00"
  },
  {
   "status": "undelivered_cod_cash_receiver",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-02T17:00:00.000+02:00"
  },
  {
   "status": "undelivered_unknown_receiver",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-02T16:00:00.000+02:00"
  },
  {
   "status": "undelivered_incomplete_address",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-02T15:00:00.000+02:00"
  },
  {
   "status": "undelivered_wrong_address",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-02T14:00:00.000+02:00"
  },
  {
   "status": "undelivered",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-02T13:00:00.000+02:00"
  },
  {
   "status": "pickup_reminder_sent_address",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-02T12:00:00.000+02:00"
  },
  {
   "status": "avizo",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-02T11:00:00.000+02:00"
  },
  {
   "status": "delay_in_delivery",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-02T10:00:00.000+02:00"
  },
  {
   "status": "oversized",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-02T09:00:00.000+02:00"
  },
  {
   "status": "readdressed",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-02T08:00:00.000+02:00"
  },
  {
   "status": "canceled_redirect_to_box",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-02T07:00:00.000+02:00"
  },
  {
   "status": "redirect_to_box",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-02T06:00:00.000+02:00"
  },
  {
   "status": "unstack_from_customer_service_point",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-02T05:00:00.000+02:00"
  },
  {
   "status": "unstack_from_box_machine",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-02T04:00:00.000+02:00"
  },
  {
   "status": "courier_avizo_in_customer_service_point",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-02T03:00:00.000+02:00"
  },
  {
   "status": "stack_in_customer_service_point",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-02T02:00:00.000+02:00"
  },
  {
   "status": "stack_in_box_machine",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-02T01:00:00.000+02:00"
  },
  {
   "status": "pickup_reminder_sent",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-02T00:00:00.000+02:00"
  },
  {
   "status": "ready_to_pickup_from_branch",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-01T19:00:00.000+02:00"
  },
  {
   "status": "ready_to_pickup_from_pok_registered",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-01T18:00:00.000+02:00"
  },
  {
   "status": "ready_to_pickup_from_pok",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-01T17:00:00.000+02:00"
  },
  {
   "status": "ready_to_pickup",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-01T16:00:00.000+02:00"
  },
  {
   "status": "out_for_delivery_to_address",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-01T15:00:00.000+02:00"
  },
  {
   "status": "out_for_delivery",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-01T14:00:00.000+02:00"
  },
  {
   "status": "adopted_at_target_branch",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-01T13:00:00.000+02:00"
  },
  {
   "status": "sent_from_sorting_center",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-01T12:00:00.000+02:00"
  },
  {
   "status": "adopted_at_sorting_center",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-01T11:00:00.000+02:00"
  },
  {
   "status": "sent_from_source_branch",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-01T10:00:00.000+02:00"
  },
  {
   "status": "adopted_at_source_branch",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-01T09:00:00.000+02:00"
  },
  {
   "status": "taken_by_courier_from_pok",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-01T08:00:00.000+02:00"
  },
  {
   "status": "taken_by_courier",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-01T07:00:00.000+02:00"
  },
  {
   "status": "collected_from_sender",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-01T06:00:00.000+02:00"
  },
  {
   "status": "dispatched_by_sender_to_pok",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-01T05:00:00.000+02:00"
  },
  {
   "status": "dispatched_by_sender",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-01T04:00:00.000+02:00"
  },
  {
   "status": "confirmed",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-01T03:00:00.000+02:00"
  },
  {
   "status": "offer_selected",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-01T02:00:00.000+02:00"
  },
  {
   "status": "offers_prepared",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-01T01:00:00.000+02:00"
  },
  {
   "status": "created",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-01T00:00:00.000+02:00"
  }
 ],
 "expected_flow": []
}

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000017
  accept: application/json
report 640000000000000000000017 FOUND
  2026-06-03T11:00:00 +02 said  CANCELLED  code canceled
  2026-06-03T10:00:00 +02 said  LOST (CARRIER_LOSS)  code missing
  2026-06-03T09:00:00 +02 said  CLAIM  code claimed
  2026-06-03T08:00:00 +02 said  DELIVERED  code delivered
  2026-06-03T07:00:00 +02 said  DELIVERED  code return_pickup_confirmation_to_sender
  2026-06-03T06:00:00 +02 said  RETURNING  code returned_to_sender
  2026-06-03T05:00:00 +02 said  RETURNING (RECIPIENT_NOT_COLLECTED)  code taken_by_courier_from_customer_service_point
  2026-06-03T04:00:00 +02 said  NOT_COLLECTED (RECIPIENT_NOT_COLLECTED)  code stack_parcel_in_box_machine_pickup_time_expired
  2026-06-03T03:00:00 +02 said  NOT_COLLECTED (RECIPIENT_NOT_COLLECTED)  code stack_parcel_pickup_time_expired
  2026-06-03T02:00:00 +02 said  NOT_COLLECTED (RECIPIENT_NOT_COLLECTED)  code pickup_time_expired
  2026-06-03T01:00:00 +02 said  REFUSED (RECIPIENT_REFUSED)  code rejected_by_receiver
  2026-06-03T00:00:00 +02 said  RETURNING (NO_ACCESS)  code undelivered_lack_of_access_letterbox
  2026-06-02T19:00:00 +02 said  ADDRESS_UNUSABLE (RECIPIENT_MOVED)  code undelivered_not_live_address
  2026-06-02T18:00:00 +02 said  ADDRESS_UNUSABLE (NO_SAFE_PLACE)  code undelivered_no_mailbox
  2026-06-02T17:00:00 +02 said  DELIVERY_ATTEMPTED (PAYMENT_REQUIRED)  code undelivered_cod_cash_receiver
  2026-06-02T16:00:00 +02 said  ADDRESS_UNUSABLE (RECIPIENT_UNKNOWN)  code undelivered_unknown_receiver
  2026-06-02T15:00:00 +02 said  ADDRESS_UNUSABLE (ADDRESS_INCOMPLETE)  code undelivered_incomplete_address
  2026-06-02T14:00:00 +02 said  ADDRESS_UNUSABLE (ADDRESS_WRONG)  code undelivered_wrong_address
  2026-06-02T13:00:00 +02 said  UNDELIVERABLE  code undelivered
  2026-06-02T12:00:00 +02 said  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code pickup_reminder_sent_address
  2026-06-02T11:00:00 +02 said  DELIVERY_ATTEMPTED  code avizo
  2026-06-02T10:00:00 +02 said  DELAYED  code delay_in_delivery
  2026-06-02T09:00:00 +02 said  EXCEPTION (SHIPPER_DIMENSIONS)  code oversized
  2026-06-02T08:00:00 +02 said  FORWARDED  code readdressed
  2026-06-02T07:00:00 +02 said  DELIVERY_CHANGED (SHIPPER_DIMENSIONS)  code canceled_redirect_to_box
  2026-06-02T06:00:00 +02 said  FORWARDED  code redirect_to_box
  2026-06-02T05:00:00 +02 said  HEADING_TO_PICKUP_POINT  code unstack_from_customer_service_point
  2026-06-02T04:00:00 +02 said  HEADING_TO_PICKUP_POINT  code unstack_from_box_machine
  2026-06-02T03:00:00 +02 said  AVAILABLE_FOR_PICKUP  code courier_avizo_in_customer_service_point
  2026-06-02T02:00:00 +02 said  AVAILABLE_FOR_PICKUP  code stack_in_customer_service_point
  2026-06-02T01:00:00 +02 said  AVAILABLE_FOR_PICKUP  code stack_in_box_machine
  2026-06-02T00:00:00 +02 said  PICKUP_REMINDER  code pickup_reminder_sent
  2026-06-01T19:00:00 +02 said  AVAILABLE_FOR_PICKUP  code ready_to_pickup_from_branch
  2026-06-01T18:00:00 +02 said  AVAILABLE_FOR_PICKUP  code ready_to_pickup_from_pok_registered
  2026-06-01T17:00:00 +02 said  AVAILABLE_FOR_PICKUP  code ready_to_pickup_from_pok
  2026-06-01T16:00:00 +02 said  AVAILABLE_FOR_PICKUP  code ready_to_pickup
  2026-06-01T15:00:00 +02 said  OUT_FOR_DELIVERY  code out_for_delivery_to_address
  2026-06-01T14:00:00 +02 said  OUT_FOR_DELIVERY  code out_for_delivery
  2026-06-01T13:00:00 +02 said  ARRIVED_AT_DELIVERY_FACILITY  code adopted_at_target_branch
  2026-06-01T12:00:00 +02 said  DEPARTED  code sent_from_sorting_center
  2026-06-01T11:00:00 +02 said  ARRIVED  code adopted_at_sorting_center
  2026-06-01T10:00:00 +02 said  DEPARTED  code sent_from_source_branch
  2026-06-01T09:00:00 +02 said  ARRIVED  code adopted_at_source_branch
  2026-06-01T08:00:00 +02 said  PICKED_UP  code taken_by_courier_from_pok
  2026-06-01T07:00:00 +02 said  PICKED_UP  code taken_by_courier
  2026-06-01T06:00:00 +02 said  PICKED_UP  code collected_from_sender
  2026-06-01T05:00:00 +02 said  DROPPED_OFF  code dispatched_by_sender_to_pok
  2026-06-01T04:00:00 +02 said  DROPPED_OFF  code dispatched_by_sender
  2026-06-01T03:00:00 +02 said  AWAITING_HANDOVER  code confirmed
  2026-06-01T02:00:00 +02 said  DATA_RECEIVED  code offer_selected
  2026-06-01T01:00:00 +02 said  DATA_RECEIVED  code offers_prepared
  2026-06-01T00:00:00 +02 said  LABEL_CREATED  code created
  pickup point id GDN077 "GDN077" [city "Gdańsk" postal "80-001" text "Zmyślona 7, 80-001 Gdańsk"]
  service "inpost_locker_standard"
