# 01:30 of the first of November is twice in Ontario; EDT and EST say which.
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
   <event-identifier>0104</event-identifier>
   <event-date>2026-11-01</event-date>
   <event-time>01:30:00</event-time>
   <event-time-zone>EST</event-time-zone>
   <event-description>Item processed</event-description>
   <signatory-name/>
   <event-site>OTTAWA</event-site>
   <event-province>ON</event-province>
   <event-retail-location-id/>
   <event-retail-name/>
  </occurrence>
  <occurrence>
   <event-identifier>0100</event-identifier>
   <event-date>2026-11-01</event-date>
   <event-time>01:30:00</event-time>
   <event-time-zone>EDT</event-time-zone>
   <event-description>Item processed</event-description>
   <signatory-name/>
   <event-site>OTTAWA</event-site>
   <event-province>ON</event-province>
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
  2026-11-01T01:30:00 -05 said  PROCESSED  code 104  "Item processed"  [city "OTTAWA" region "ON" country "CA"]
  2026-11-01T01:30:00 -04 said  PROCESSED  code 100  "Item processed"  [city "OTTAWA" region "ON" country "CA"]
  estimate 2026-06-12 day
  service "Expedited Parcels"
  destination [postal "V6B1A1" country "CA"]
