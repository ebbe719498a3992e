# EST in July in Ontario is -04:00, CST in north-west Ontario -05:00, MST in Alberta -06:00; Saskatchewan has no summer time.
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
   <event-identifier>0107</event-identifier>
   <event-date>2026-07-05</event-date>
   <event-time>12:05:00</event-time>
   <event-time-zone>MST</event-time-zone>
   <event-description>Item processed</event-description>
   <signatory-name/>
   <event-site>GRANDE PRAIRIE</event-site>
   <event-province>AB</event-province>
   <event-retail-location-id/>
   <event-retail-name/>
  </occurrence>
  <occurrence>
   <event-identifier>0106</event-identifier>
   <event-date>2026-07-05</event-date>
   <event-time>12:04:00</event-time>
   <event-time-zone>CST</event-time-zone>
   <event-description>Item processed</event-description>
   <signatory-name/>
   <event-site>REGINA</event-site>
   <event-province>SK</event-province>
   <event-retail-location-id/>
   <event-retail-name/>
  </occurrence>
  <occurrence>
   <event-identifier>0105</event-identifier>
   <event-date>2026-07-05</event-date>
   <event-time>12:03:00</event-time>
   <event-time-zone>CST</event-time-zone>
   <event-description>Item processed</event-description>
   <signatory-name/>
   <event-site>KENORA</event-site>
   <event-province>ON</event-province>
   <event-retail-location-id/>
   <event-retail-name/>
  </occurrence>
  <occurrence>
   <event-identifier>0104</event-identifier>
   <event-date>2026-07-05</event-date>
   <event-time>12:02:00</event-time>
   <event-time-zone>EST</event-time-zone>
   <event-description>Item processed</event-description>
   <signatory-name/>
   <event-site>OTTAWA</event-site>
   <event-province>ON</event-province>
   <event-retail-location-id/>
   <event-retail-name/>
  </occurrence>
  <occurrence>
   <event-identifier>0102</event-identifier>
   <event-date>2026-07-05</event-date>
   <event-time>12:01:00</event-time>
   <event-time-zone>NST</event-time-zone>
   <event-description>Item processed</event-description>
   <signatory-name/>
   <event-site>ST. JOHN'S</event-site>
   <event-province>NL</event-province>
   <event-retail-location-id/>
   <event-retail-name/>
  </occurrence>
  <occurrence>
   <event-identifier>0100</event-identifier>
   <event-date>2026-07-05</event-date>
   <event-time>12:00:00</event-time>
   <event-time-zone>AST</event-time-zone>
   <event-description>Item processed</event-description>
   <signatory-name/>
   <event-site>HALIFAX</event-site>
   <event-province>NS</event-province>
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
  2026-07-05T12:05:00 -06 place  PROCESSED  code 107  "Item processed"  [city "GRANDE PRAIRIE" region "AB" country "CA"]
  2026-07-05T12:04:00 -06 said  PROCESSED  code 106  "Item processed"  [city "REGINA" region "SK" country "CA"]
  2026-07-05T12:03:00 -05 place  PROCESSED  code 105  "Item processed"  [city "KENORA" region "ON" country "CA"]
  2026-07-05T12:02:00 -04 place  PROCESSED  code 104  "Item processed"  [city "OTTAWA" region "ON" country "CA"]
  2026-07-05T12:01:00 -02:30 place  PROCESSED  code 102  "Item processed"  [city "ST. JOHN'S" region "NL" country "CA"]
  2026-07-05T12:00:00 -03 place  PROCESSED  code 100  "Item processed"  [city "HALIFAX" region "NS" country "CA"]
  estimate 2026-06-12 day
  service "Expedited Parcels"
  destination [postal "V6B1A1" country "CA"]
