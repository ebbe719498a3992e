# Unclaimed and on the way back under another number; the delivery at the end is of the return, which the timeline knows by the direction.
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
 <original-pin>4009111222333433</original-pin>
 <service-name>Expedited Parcels</service-name>
 <service-name-2>Colis acc&#233;l&#233;r&#233;s</service-name-2>
 <customer-ref-1/>
 <customer-ref-2/>
 <return-pin>4009111222333457</return-pin>
 <signature-image-exists>false</signature-image-exists>
 <suppress-signature>false</suppress-signature>
 <delivery-options><item><delivery-option>CH_SGN_OPTION</delivery-option><delivery-option-description>Signature Required</delivery-option-description></item></delivery-options>
 <significant-events>
  <occurrence>
   <event-identifier>1496</event-identifier>
   <event-date>2026-06-12</event-date>
   <event-time>10:15:00</event-time>
   <event-time-zone>EDT</event-time-zone>
   <event-description>Item successfully delivered</event-description>
   <signatory-name/>
   <event-site>BRAMPTON</event-site>
   <event-province>ON</event-province>
   <event-retail-location-id/>
   <event-retail-name/>
  </occurrence>
  <occurrence>
   <event-identifier>1415</event-identifier>
   <event-date>2026-06-05</event-date>
   <event-time>10:15:00</event-time>
   <event-time-zone>PDT</event-time-zone>
   <event-description>Item unclaimed by recipient. Item being returned to sender.</event-description>
   <signatory-name/>
   <event-site>VANCOUVER</event-site>
   <event-province>BC</event-province>
   <event-retail-location-id/>
   <event-retail-name/>
  </occurrence>
  <occurrence>
   <event-identifier>1407</event-identifier>
   <event-date>2026-05-20</event-date>
   <event-time>12:15:00</event-time>
   <event-time-zone>PDT</event-time-zone>
   <event-description>Attempted delivery. Notice card left indicating where item can be picked up.</event-description>
   <signatory-name/>
   <event-site>VANCOUVER</event-site>
   <event-province>BC</event-province>
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
  2026-06-12T10:15:00 -04 said  DELIVERED  code 1496  "Item successfully delivered"  [city "BRAMPTON" region "ON" country "CA"]
  2026-06-05T10:15:00 -07 said  RETURNING  code 1415  "Item unclaimed by recipient. Item being returned to sender."  [city "VANCOUVER" region "BC" country "CA"]
  2026-05-20T12:15:00 -07 said  DELIVERY_ATTEMPTED  code 1407/ATTEMPT  "Attempted delivery. Notice card left indicating where item can be picked up."  [city "VANCOUVER" region "BC" country "CA"]
  2026-05-20T12:15:00 -07 said  AVAILABLE_FOR_PICKUP  code 1407  "Attempted delivery. Notice card left indicating where item can be picked up."  [city "VANCOUVER" region "BC" country "CA"]
  estimate 2026-06-12 day
  service "Expedited Parcels"
  destination [postal "V6B1A1" country "CA"]
  leg ORIGINAL 4009111222333433
  leg RETURN 4009111222333457
