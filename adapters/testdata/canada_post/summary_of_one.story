# A summary has its newest event and a day of an attempt; more is to be had in detail.
=== account
api = "legacy"
user = "b3f0c7a915e24d68"
password = "invented-password-of-legacy"

=== ask
4009111222333440

=== reply 200
content-type: application/vnd.cpc.track-v2+xml

<?xml version="1.0" encoding="UTF-8"?>
<tracking-summary xmlns="http://www.canadapost.ca/ws/track">
 <pin-summary>
  <pin>4009111222333440</pin><origin-postal-id>L6T4E6</origin-postal-id><destination-postal-id>V6B1A1</destination-postal-id><destination-province>BC</destination-province>
  <service-name>Expedited Parcels</service-name><mailed-on-date>2026-06-08</mailed-on-date><expected-delivery-date>2026-06-12</expected-delivery-date>
  <actual-delivery-date>2026-06-12</actual-delivery-date><delivery-option-completed-ind>1</delivery-option-completed-ind>
  <event-date-time>20260612:101500</event-date-time><event-description>Delivered</event-description><attempted-date>2026-06-11</attempted-date>
  <customer-ref-1>ORDER-1</customer-ref-1><customer-ref-2/><return-pin/><event-type>DELIVERED</event-type><event-location>VANCOUVER, BC</event-location><signatory-name>J. DOE</signatory-name>
 </pin-summary>
</tracking-summary>

=== told
request GET https://soa-gw.canadapost.ca/vis/track/pin/4009111222333440/detail
  accept: application/vnd.cpc.track-v2+xml
  authorization: (secret)
  accept-language: en-CA
report 4009111222333440 FOUND latest only
  2026-06-12T10:15:00 local  DELIVERED  code DELIVERED  "Delivered"  [city "VANCOUVER" region "BC" country "CA"]
  2026-06-11 day  DELIVERY_ATTEMPTED  code ATTEMPTED
  estimate 2026-06-12 day
  delivery signed by "J. DOE"
  service "Expedited Parcels"
  reference customer_ref_1 "ORDER-1"
  shipped 2026-06-08
  origin [postal "L6T4E6" country "CA"]
  destination [region "BC" postal "V6B1A1" country "CA"]
