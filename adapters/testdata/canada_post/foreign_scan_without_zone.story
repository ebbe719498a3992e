# No zone is told abroad: the time stays local. An abbreviation in no list is warned of.
=== account
api = "legacy"
user = "b3f0c7a915e24d68"
password = "invented-password-of-legacy"

=== ask
4009111222333440

=== reply 200
content-type: application/vnd.cpc.track-v2+xml

<?xml version="1.0" encoding="UTF-8"?>
<tracking-detail xmlns="http://www.canadapost.ca/ws/track">
 <pin>4009111222333440</pin>
 <active-exists>1</active-exists>
 <archive-exists/>
 <changed-expected-date/>
 <destination-postal-id>V6B1A1</destination-postal-id>
 <expected-delivery-date>2026-06-12</expected-delivery-date>
 <changed-expected-delivery-reason/>
 <mailed-by-customer-number>0001234567</mailed-by-customer-number>
 <original-pin/>
 <service-name>Expedited Parcel - International</service-name>
 <service-name-2>Colis acc&#233;l&#233;r&#233;s</service-name-2>
 <customer-ref-1/>
 <customer-ref-2/>
 <return-pin/>
 <signature-image-exists>false</signature-image-exists>
 <suppress-signature>false</suppress-signature>
 <delivery-options><item><delivery-option>CH_SGN_OPTION</delivery-option><delivery-option-description>Signature Required</delivery-option-description></item></delivery-options>
 <significant-events>
  <occurrence>
   <event-identifier>0700</event-identifier>
   <event-date>2026-06-09</event-date>
   <event-time>03:10:00</event-time>
   <event-time-zone>EDT</event-time-zone>
   <event-description>Item has arrived in Canada and was sent for customs review</event-description>
   <signatory-name/>
   <event-site>MISSISSAUGA</event-site>
   <event-province>ON</event-province>
   <event-retail-location-id/>
   <event-retail-name/>
  </occurrence>
  <occurrence>
   <event-identifier>4100</event-identifier>
   <event-date>2026-06-07</event-date>
   <event-time>21:00:00</event-time>
   <event-time-zone>HKT</event-time-zone>
   <event-description>International shipment has left</event-description>
   <signatory-name/>
   <event-site>HONG KONG</event-site>
   <event-province/>
   <event-retail-location-id/>
   <event-retail-name/>
  </occurrence>
  <occurrence>
   <event-identifier>4000</event-identifier>
   <event-date>2026-06-06</event-date>
   <event-time>14:00:00</event-time>
   <event-time-zone/>
   <event-description>International shipment accepted</event-description>
   <signatory-name/>
   <event-site>SHENZHEN</event-site>
   <event-province/>
   <event-retail-location-id/>
   <event-retail-name/>
  </occurrence>
 </significant-events>
</tracking-detail>

=== told
request GET https://soa-gw.canadapost.ca/vis/track/pin/4009111222333440/detail
  accept: application/vnd.cpc.track-v2+xml
  authorization: (secret)
  accept-language: en-CA
report 4009111222333440 FOUND
  2026-06-09T03:10:00 -04 said  CUSTOMS_PROCESSING  code 700  "Item has arrived in Canada and was sent for customs review"  [city "MISSISSAUGA" region "ON" country "CA"]
  2026-06-07T21:00:00 local  IN_TRANSIT  code 4100  "International shipment has left"  [city "HONG KONG"]
  2026-06-06T14:00:00 local  IN_TRANSIT  code 4000  "International shipment accepted"  [city "SHENZHEN"]
  estimate 2026-06-12 day
  service "Expedited Parcel - International"
  destination [postal "V6B1A1" country "CA"]
warning FIELD 4100: event-time-zone
