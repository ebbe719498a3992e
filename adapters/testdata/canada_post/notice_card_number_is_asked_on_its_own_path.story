# 15 digits are a delivery notice card; the answer names the PIN, which becomes a reference.
=== account
api = "legacy"
user = "b3f0c7a915e24d68"
password = "invented-password-of-legacy"

=== ask
315052000111222

=== reply 200
content-type: application/vnd.cpc.track-v2+xml

<?xml version="1.0" encoding="UTF-8"?>
<tracking-detail xmlns="http://www.canadapost.ca/ws/track">
 <pin>4009111222333440</pin>
 <active-exists>1</active-exists>
 <archive-exists/>
 <changed-expected-date/>
 <destination-postal-id>K0B1R0</destination-postal-id>
 <expected-delivery-date>2026-01-12</expected-delivery-date>
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
   <event-identifier>0156</event-identifier>
   <event-date>2026-01-18</event-date>
   <event-time>07:57:50</event-time>
   <event-time-zone>EST</event-time-zone>
   <event-description>Final Notice; Item will be returned to sender if not collected within 10 days</event-description>
   <signatory-name/>
   <event-site>VANKLEEK HILL</event-site>
   <event-province>ON</event-province>
   <event-retail-location-id>0000315999</event-retail-location-id>
   <event-retail-name>VANKLEEK HILL PO</event-retail-name>
  </occurrence>
  <occurrence>
   <event-identifier>1488</event-identifier>
   <event-date>2026-01-11</event-date>
   <event-time>11:59:59</event-time>
   <event-time-zone>EST</event-time-zone>
   <event-description>Attempted delivery. Notice card left indicating where item can be picked up.</event-description>
   <signatory-name/>
   <event-site>VANKLEEK HILL</event-site>
   <event-province>ON</event-province>
   <event-retail-location-id/>
   <event-retail-name/>
  </occurrence>
 </significant-events>
</tracking-detail>

=== told
request GET https://soa-gw.canadapost.ca/vis/track/dnc/315052000111222/detail
  accept: application/vnd.cpc.track-v2+xml
  authorization: (secret)
  accept-language: en-CA
report 315052000111222 FOUND
  2026-01-18T07:57:50 -05 said  AVAILABLE_FOR_PICKUP  code 156  "Final Notice; Item will be returned to sender if not collected within 10 days"  [city "VANKLEEK HILL" region "ON" country "CA" facility "VANKLEEK HILL PO"]
  2026-01-11T11:59:59 -05 said  DELIVERY_ATTEMPTED  code 1488/ATTEMPT  "Attempted delivery. Notice card left indicating where item can be picked up."  [city "VANKLEEK HILL" region "ON" country "CA"]
  2026-01-11T11:59:59 -05 said  AVAILABLE_FOR_PICKUP  code 1488  "Attempted delivery. Notice card left indicating where item can be picked up."  [city "VANKLEEK HILL" region "ON" country "CA"]
  estimate 2026-01-12 day
  pickup point id 0000315999 "VANKLEEK HILL PO" [city "VANKLEEK HILL" region "ON" country "CA"]
  service "Expedited Parcels"
  reference pin "4009111222333440"
  destination [postal "K0B1R0" country "CA"]
