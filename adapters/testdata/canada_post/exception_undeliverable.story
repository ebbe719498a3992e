# What stops the parcel, beside what only holds it.
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
 <service-name>Expedited Parcels</service-name>
 <service-name-2>Colis acc&#233;l&#233;r&#233;s</service-name-2>
 <customer-ref-1/>
 <customer-ref-2/>
 <return-pin/>
 <signature-image-exists>false</signature-image-exists>
 <suppress-signature>false</suppress-signature>
 <delivery-options><item><delivery-option>CH_SGN_OPTION</delivery-option><delivery-option-description>Signature Required</delivery-option-description></item></delivery-options>
 <significant-events>
  <occurrence>
   <event-identifier>1450</event-identifier>
   <event-date>2026-06-12</event-date>
   <event-time>10:15:00</event-time>
   <event-time-zone>MDT</event-time-zone>
   <event-description>Item undeliverable</event-description>
   <signatory-name/>
   <event-site>CALGARY</event-site>
   <event-province>AB</event-province>
   <event-retail-location-id/>
   <event-retail-name/>
  </occurrence>
  <occurrence>
   <event-identifier>0172</event-identifier>
   <event-date>2026-06-11</event-date>
   <event-time>10:15:00</event-time>
   <event-time-zone>MDT</event-time-zone>
   <event-description>Item was missorted; rerouted</event-description>
   <signatory-name/>
   <event-site>CALGARY</event-site>
   <event-province>AB</event-province>
   <event-retail-location-id/>
   <event-retail-name/>
  </occurrence>
  <occurrence>
   <event-identifier>1414</event-identifier>
   <event-date>2026-06-10</event-date>
   <event-time>10:15:00</event-time>
   <event-time-zone>MDT</event-time-zone>
   <event-description>Delivery rescheduled</event-description>
   <signatory-name/>
   <event-site>CALGARY</event-site>
   <event-province>AB</event-province>
   <event-retail-location-id/>
   <event-retail-name/>
  </occurrence>
  <occurrence>
   <event-identifier>4330</event-identifier>
   <event-date>2026-06-09</event-date>
   <event-time>10:15:00</event-time>
   <event-time-zone/>
   <event-description>Held by customs</event-description>
   <signatory-name/>
   <event-site>BUFFALO</event-site>
   <event-province>NY</event-province>
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
  2026-06-12T10:15:00 -06 said  UNDELIVERABLE  code 1450  "Item undeliverable"  [city "CALGARY" region "AB" country "CA"]
  2026-06-11T10:15:00 -06 said  MISROUTED (CARRIER_SORTING)  code 172  "Item was missorted; rerouted"  [city "CALGARY" region "AB" country "CA"]
  2026-06-10T10:15:00 -06 said  DELIVERY_RESCHEDULED  code 1414  "Delivery rescheduled"  [city "CALGARY" region "AB" country "CA"]
  2026-06-09T10:15:00 local  CUSTOMS_HELD (CUSTOMS_INSPECTION)  code 4330  "Held by customs"  [city "BUFFALO" region "NY"]
  estimate 2026-06-12 day
  service "Expedited Parcels"
  destination [postal "V6B1A1" country "CA"]
