# EVNDA says two things in one row: nobody was in, and it can be collected at the office.
=== ask detail
KX118203341GB

=== reply 200
content-type: application/json

{
 "mailPieces": {
  "mailPieceId": "KX118203341GB",
  "carrierShortName": "RM",
  "carrierFullName": "Royal Mail Group Ltd",
  "summary": {
   "uniqueItemId": "0B0377710000012FA90C1",
   "oneDBarcode": "KX118203341GB",
   "productId": "TPN24",
   "productName": "Royal Mail Tracked 24",
   "productDescription": "Our tracked service",
   "productCategory": "NON-INTERNATIONAL",
   "destinationCountryCode": "GBR",
   "destinationCountryName": "-",
   "originCountryCode": "GBR",
   "originCountryName": "United Kingdom of Great Britain and Northern Ireland",
   "lastEventCode": "RSRXS",
   "lastEventName": "Redelivery requested",
   "lastEventDateTime": "2026-06-12T18:30:00+01:00",
   "statusDescription": "-",
   "statusCategory": "ATTEMPTED DELIVERY",
   "statusHelpText": "-",
   "summaryLine": "-",
   "internationalPostalProvider": {
    "url": "https://www.royalmail.com/track-your-item",
    "title": "Royal Mail Group Ltd",
    "description": "Royal Mail Group Ltd"
   }
  },
  "events": [
   {
    "eventCode": "RSRXS",
    "eventName": "Redelivery requested",
    "eventDateTime": "2026-06-12T18:30:00+01:00"
   },
   {
    "eventCode": "EVNDA",
    "eventName": "No answer: available for redelivery or collection",
    "eventDateTime": "2026-06-12T12:05:00+01:00",
    "locationName": "Stroud DO"
   },
   {
    "eventCode": "EVGPD",
    "eventName": "Item received at delivery office, due to be delivered today",
    "eventDateTime": "2026-06-12T06:41:00+01:00",
    "locationName": "Stroud DO"
   },
   {
    "eventCode": "EVIMC",
    "eventName": "Item received",
    "eventDateTime": "2026-06-12T01:12:33+01:00",
    "locationName": "Greenford Mail Centre"
   },
   {
    "eventCode": "EVODO",
    "eventName": "Item despatched",
    "eventDateTime": "2026-06-11T20:05:00+01:00",
    "locationName": "Exeter Mail Centre"
   },
   {
    "eventCode": "EVPPA",
    "eventName": "Item accepted at Post Office",
    "eventDateTime": "2026-06-11T15:20:10+01:00",
    "locationName": "Lustleigh Post Office"
   },
   {
    "eventCode": "EVAIE",
    "eventName": "Sender preparing item",
    "eventDateTime": "2026-06-10T09:00:00+01:00"
   }
  ],
  "links": {
   "summary": {
    "href": "/mailpieces/v2/summary?mailPieceId=KX118203341GB",
    "title": "Summary",
    "description": "Get summary"
   }
  }
 }
}

=== told
request GET https://api.royalmail.net/mailpieces/v2/KX118203341GB/events
  accept: application/json
  x-ibm-client-id: (secret)
  x-ibm-client-secret: (secret)
  x-accept-rmg-terms: yes
report KX118203341GB instance 0B0377710000012FA90C1 FOUND
  2026-06-12T18:30:00 +01 said  DELIVERY_CHANGED (RECIPIENT_REQUEST)  code RSRXS  "Redelivery requested"
  2026-06-12T12:05:00 +01 said  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code EVNDA  "No answer: available for redelivery or collection"  [facility "Stroud DO"]
  2026-06-12T06:41:00 +01 said  OUT_FOR_DELIVERY  code EVGPD  "Item received at delivery office, due to be delivered today"  [facility "Stroud DO"]
  2026-06-12T01:12:33 +01 said  ARRIVED  code EVIMC  "Item received"  [facility "Greenford Mail Centre"]
  2026-06-11T20:05:00 +01 said  DEPARTED  code EVODO  "Item despatched"  [facility "Exeter Mail Centre"]
  2026-06-11T15:20:10 +01 said  DROPPED_OFF  code EVPPA  "Item accepted at Post Office"  [facility "Lustleigh Post Office"]
  2026-06-10T09:00:00 +01 said  DATA_RECEIVED  code EVAIE  "Sender preparing item"
  pickup point "Stroud DO"
  service "Royal Mail Tracked 24"
  reference two_d_barcode "0B0377710000012FA90C1"
  origin [country "GB"]
  destination [country "GB"]
