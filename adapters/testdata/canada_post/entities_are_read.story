# Character references, named ones and CDATA.
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
 <customer-ref-1>A&amp;B &lt;1&gt;</customer-ref-1>
 <customer-ref-2/>
 <return-pin/>
 <signature-image-exists>false</signature-image-exists>
 <suppress-signature>false</suppress-signature>
 <delivery-options><item><delivery-option>CH_SGN_OPTION</delivery-option><delivery-option-description>Signature Required</delivery-option-description></item></delivery-options>
 <significant-events>
  <occurrence>
   <event-identifier>0100</event-identifier>
   <event-date>2026-06-12</event-date>
   <event-time>10:15:00</event-time>
   <event-time-zone>EDT</event-time-zone>
   <event-description>Trait&#233; &amp; tri&#xE9; <![CDATA[<ici>]]></event-description>
   <signatory-name/>
   <event-site>TROIS-RIVI&#200;RES</event-site>
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
  2026-06-12T10:15:00 -04 said  PROCESSED  code 100  "Traité & trié <ici>"  [city "TROIS-RIVIÈRES" region "QC" country "CA"]
  estimate 2026-06-12 day
  service "Expedited Parcels"
  reference customer_ref_1 "A&B <1>"
  destination [postal "V6B1A1" country "CA"]
