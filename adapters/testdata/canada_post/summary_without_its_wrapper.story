# A summary whose root is the answer itself.
=== account
api = "legacy"
user = "b3f0c7a915e24d68"
password = "invented-password-of-legacy"

=== ask
4009111222333440

=== reply 200
content-type: application/vnd.cpc.track-v2+xml

<pin-summary xmlns="http://www.canadapost.ca/ws/track">
 <pin>4009111222333440</pin><event-date-time>20260612:081500</event-date-time><event-type>OUT</event-type><event-description>Item out for delivery</event-description><event-location>VANCOUVER, BC</event-location>
</pin-summary>

=== told
request GET https://soa-gw.canadapost.ca/vis/track/pin/4009111222333440/detail
  accept: application/vnd.cpc.track-v2+xml
  authorization: (secret)
  accept-language: en-CA
report 4009111222333440 FOUND latest only
  2026-06-12T08:15:00 local  OUT_FOR_DELIVERY  code OUT  "Item out for delivery"  [city "VANCOUVER" region "BC" country "CA"]
