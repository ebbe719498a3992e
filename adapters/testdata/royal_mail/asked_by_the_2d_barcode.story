# 1D and 2D barcodes are one item: what answers with the other is still about the number asked for.
=== ask detail
0B0377710000012FA90C1

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
   "lastEventCode": "EVPPA",
   "lastEventName": "Item accepted at Post Office",
   "lastEventDateTime": "2026-06-11T15:20:10+01:00",
   "lastEventLocationName": "Lustleigh Post Office",
   "statusDescription": "-",
   "statusCategory": "IN TRANSIT",
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
request GET https://api.royalmail.net/mailpieces/v2/0B0377710000012FA90C1/events
  accept: application/json
  x-ibm-client-id: (secret)
  x-ibm-client-secret: (secret)
  x-accept-rmg-terms: yes
report 0B0377710000012FA90C1 instance 0B0377710000012FA90C1 FOUND
  2026-06-11T15:20:10 +01 said  DROPPED_OFF  code EVPPA  "Item accepted at Post Office"  [facility "Lustleigh Post Office"]
  2026-06-10T09:00:00 +01 said  DATA_RECEIVED  code EVAIE  "Sender preparing item"
  service "Royal Mail Tracked 24"
  reference one_d_barcode "KX118203341GB"
  origin [country "GB"]
  destination [country "GB"]

=== ask detail
KX-118203341GB

=== reply 200
content-type: application/json

{
 "mailPieces": {
  "mailPieceId": "0B0377710000012FA90C1",
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
   "lastEventCode": "EVPPA",
   "lastEventName": "Item accepted at Post Office",
   "lastEventDateTime": "2026-06-11T15:20:10+01:00",
   "lastEventLocationName": "Lustleigh Post Office",
   "statusDescription": "-",
   "statusCategory": "IN TRANSIT",
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
    "href": "/mailpieces/v2/summary?mailPieceId=0B0377710000012FA90C1",
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
report KX-118203341GB instance 0B0377710000012FA90C1 FOUND
  2026-06-11T15:20:10 +01 said  DROPPED_OFF  code EVPPA  "Item accepted at Post Office"  [facility "Lustleigh Post Office"]
  2026-06-10T09:00:00 +01 said  DATA_RECEIVED  code EVAIE  "Sender preparing item"
  service "Royal Mail Tracked 24"
  reference two_d_barcode "0B0377710000012FA90C1"
  reference one_d_barcode "KX118203341GB"
  origin [country "GB"]
  destination [country "GB"]
