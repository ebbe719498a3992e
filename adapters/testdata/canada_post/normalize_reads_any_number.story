# Anything asked: the body's own number counts.
=== ask
*

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
   <event-identifier>1701</event-identifier>
   <event-date>2026-06-12</event-date>
   <event-time>10:15:00</event-time>
   <event-time-zone>ADT</event-time-zone>
   <event-description>Item available for pickup at Post Office</event-description>
   <signatory-name/>
   <event-site>MONCTON</event-site>
   <event-province>NB</event-province>
   <event-retail-location-id/>
   <event-retail-name/>
  </occurrence>
 </significant-events>
</tracking-detail>

=== told
report 4009111222333440 FOUND
  2026-06-12T10:15:00 -03 said  AVAILABLE_FOR_PICKUP  code 1701  "Item available for pickup at Post Office"  [city "MONCTON" region "NB" country "CA"]
  estimate 2026-06-12 day
  service "Expedited Parcels"
  destination [postal "V6B1A1" country "CA"]

=== ask
*

=== reply 404
content-type: application/vnd.cpc.track-v2+xml

<?xml version="1.0" encoding="UTF-8"?>
<messages xmlns="http://www.canadapost.ca/ws/messages"><message><code>004</code><description>No Pin History</description></message></messages>

=== told
report (no number) NOT_FOUND
