# Tried, and a card left: two events of one row, the attempt by its rank before the waiting. Then it waits at a named office.
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
 <destination-postal-id>G6V4T6</destination-postal-id>
 <expected-delivery-date>2026-01-20</expected-delivery-date>
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
   <event-identifier>1701</event-identifier>
   <event-date>2026-01-20</event-date>
   <event-time>18:22:43</event-time>
   <event-time-zone>EST</event-time-zone>
   <event-description>Item available for pickup at Post Office</event-description>
   <signatory-name/>
   <event-site>LEVIS</event-site>
   <event-province>QC</event-province>
   <event-retail-location-id>0000069999</event-retail-location-id>
   <event-retail-name>BP GALERIES INVENTEES</event-retail-name>
  </occurrence>
  <occurrence>
   <event-identifier>1703</event-identifier>
   <event-date>2026-01-20</event-date>
   <event-time>09:49:52</event-time>
   <event-time-zone>EST</event-time-zone>
   <event-description>Item in transit to Post Office</event-description>
   <signatory-name/>
   <event-site>LEVIS</event-site>
   <event-province>QC</event-province>
   <event-retail-location-id/>
   <event-retail-name/>
  </occurrence>
  <occurrence>
   <event-identifier>1479</event-identifier>
   <event-date>2026-01-20</event-date>
   <event-time>08:06:20</event-time>
   <event-time-zone>EST</event-time-zone>
   <event-description>Attempted delivery. Notice card left indicating where item can be picked up.</event-description>
   <signatory-name/>
   <event-site>LEVIS</event-site>
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
  2026-01-20T18:22:43 -05 said  AVAILABLE_FOR_PICKUP  code 1701  "Item available for pickup at Post Office"  [city "LEVIS" region "QC" country "CA" facility "BP GALERIES INVENTEES"]
  2026-01-20T09:49:52 -05 said  HEADING_TO_PICKUP_POINT  code 1703  "Item in transit to Post Office"  [city "LEVIS" region "QC" country "CA"]
  2026-01-20T08:06:20 -05 said  DELIVERY_ATTEMPTED  code 1479/ATTEMPT  "Attempted delivery. Notice card left indicating where item can be picked up."  [city "LEVIS" region "QC" country "CA"]
  2026-01-20T08:06:20 -05 said  AVAILABLE_FOR_PICKUP  code 1479  "Attempted delivery. Notice card left indicating where item can be picked up."  [city "LEVIS" region "QC" country "CA"]
  estimate 2026-01-20 day
  pickup point id 0000069999 "BP GALERIES INVENTEES" [city "LEVIS" region "QC" country "CA"]
  service "Expedited Parcels"
  destination [postal "G6V4T6" country "CA"]
