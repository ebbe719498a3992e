# A wrong delivery scan, then scans of the parcel on its way: the timeline reopens it.
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
 <destination-postal-id>G1V2M2</destination-postal-id>
 <expected-delivery-date>2026-02-02</expected-delivery-date>
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
   <event-identifier>0174</event-identifier>
   <event-date>2026-02-03</event-date>
   <event-time>08:27:43</event-time>
   <event-time-zone>EST</event-time-zone>
   <event-description>Item out for delivery</event-description>
   <signatory-name/>
   <event-site>SAINTE-FOY</event-site>
   <event-province>QC</event-province>
   <event-retail-location-id/>
   <event-retail-name/>
  </occurrence>
  <occurrence>
   <event-identifier>0100</event-identifier>
   <event-date>2026-02-02</event-date>
   <event-time>14:45:48</event-time>
   <event-time-zone>EST</event-time-zone>
   <event-description>Item processed at postal facility</event-description>
   <signatory-name/>
   <event-site>QUEBEC</event-site>
   <event-province>QC</event-province>
   <event-retail-location-id/>
   <event-retail-name/>
  </occurrence>
  <occurrence>
   <event-identifier>0173</event-identifier>
   <event-date>2026-02-02</event-date>
   <event-time>06:19:57</event-time>
   <event-time-zone>EST</event-time-zone>
   <event-description>Customer addressing error found; attempting to correct</event-description>
   <signatory-name/>
   <event-site>QUEBEC</event-site>
   <event-province>QC</event-province>
   <event-retail-location-id/>
   <event-retail-name/>
  </occurrence>
  <occurrence>
   <event-identifier>1496</event-identifier>
   <event-date>2026-02-01</event-date>
   <event-time>07:59:52</event-time>
   <event-time-zone>EST</event-time-zone>
   <event-description>Item successfully delivered</event-description>
   <signatory-name/>
   <event-site>SAINTE-FOY</event-site>
   <event-province>QC</event-province>
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
  2026-02-03T08:27:43 -05 said  OUT_FOR_DELIVERY  code 174  "Item out for delivery"  [city "SAINTE-FOY" region "QC" country "CA"]
  2026-02-02T14:45:48 -05 said  PROCESSED  code 100  "Item processed at postal facility"  [city "QUEBEC" region "QC" country "CA"]
  2026-02-02T06:19:57 -05 said  DELAYED (ADDRESS_WRONG)  code 173  "Customer addressing error found; attempting to correct"  [city "QUEBEC" region "QC" country "CA"]
  2026-02-01T07:59:52 -05 said  DELIVERED  code 1496  "Item successfully delivered"  [city "SAINTE-FOY" region "QC" country "CA"]
  estimate 2026-02-02 day
  service "Expedited Parcels"
  destination [postal "G1V2M2" country "CA"]
