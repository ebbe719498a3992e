# The XML service, newest row first; a Quebec winter needs no thought about zones.
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
 <destination-postal-id>J4K2V1</destination-postal-id>
 <expected-delivery-date>2026-01-15</expected-delivery-date>
 <changed-expected-delivery-reason/>
 <mailed-by-customer-number>0001234567</mailed-by-customer-number>
 <original-pin/>
 <service-name>Expedited Parcels</service-name>
 <service-name-2>Colis acc&#233;l&#233;r&#233;s</service-name-2>
 <customer-ref-1>ORDER-77120</customer-ref-1>
 <customer-ref-2/>
 <return-pin/>
 <signature-image-exists>false</signature-image-exists>
 <suppress-signature>false</suppress-signature>
 <delivery-options><item><delivery-option>CH_SGN_OPTION</delivery-option><delivery-option-description>Signature Required</delivery-option-description></item></delivery-options>
 <significant-events>
  <occurrence>
   <event-identifier>0170</event-identifier>
   <event-date>2026-01-14</event-date>
   <event-time>06:04:27</event-time>
   <event-time-zone>EST</event-time-zone>
   <event-description>Item processed</event-description>
   <signatory-name/>
   <event-site>LONGUEUIL</event-site>
   <event-province>QC</event-province>
   <event-retail-location-id/>
   <event-retail-name/>
  </occurrence>
  <occurrence>
   <event-identifier>0100</event-identifier>
   <event-date>2026-01-13</event-date>
   <event-time>18:34:49</event-time>
   <event-time-zone>EST</event-time-zone>
   <event-description>Item processed</event-description>
   <signatory-name/>
   <event-site>MISSISSAUGA</event-site>
   <event-province>ON</event-province>
   <event-retail-location-id/>
   <event-retail-name/>
  </occurrence>
  <occurrence>
   <event-identifier>2300</event-identifier>
   <event-date>2026-01-13</event-date>
   <event-time>16:16:05</event-time>
   <event-time-zone>EST</event-time-zone>
   <event-description>Item picked up by Canada Post</event-description>
   <signatory-name/>
   <event-site>BRAMPTON</event-site>
   <event-province>ON</event-province>
   <event-retail-location-id/>
   <event-retail-name/>
  </occurrence>
  <occurrence>
   <event-identifier>3000</event-identifier>
   <event-date>2026-01-13</event-date>
   <event-time>10:42:05</event-time>
   <event-time-zone>EST</event-time-zone>
   <event-description>Electronic information submitted by shipper</event-description>
   <signatory-name/>
   <event-site>BRAMPTON</event-site>
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
  2026-01-14T06:04:27 -05 said  PROCESSED  code 170  "Item processed"  [city "LONGUEUIL" region "QC" country "CA"]
  2026-01-13T18:34:49 -05 said  PROCESSED  code 100  "Item processed"  [city "MISSISSAUGA" region "ON" country "CA"]
  2026-01-13T16:16:05 -05 said  PICKED_UP  code 2300  "Item picked up by Canada Post"  [city "BRAMPTON" region "ON" country "CA"]
  2026-01-13T10:42:05 -05 said  DATA_RECEIVED  code 3000  "Electronic information submitted by shipper"  [city "BRAMPTON" region "ON" country "CA"]
  estimate 2026-01-15 day
  service "Expedited Parcels"
  reference customer_ref_1 "ORDER-77120"
  destination [postal "J4K2V1" country "CA"]
