# An integration footer may accompany a success: the answer counts, the error warns.
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
 },
 "integrationFooter": {
  "errors": [
   {
    "errorCode": "E1144",
    "errorDescription": "-"
   }
  ]
 }
}

=== told
request GET https://api.royalmail.net/mailpieces/v2/KX118203341GB/events
  accept: application/json
  x-ibm-client-id: (secret)
  x-ibm-client-secret: (secret)
  x-accept-rmg-terms: yes
report KX118203341GB instance 0B0377710000012FA90C1 FOUND
  2026-06-11T15:20:10 +01 said  DROPPED_OFF  code EVPPA  "Item accepted at Post Office"  [facility "Lustleigh Post Office"]
  2026-06-10T09:00:00 +01 said  DATA_RECEIVED  code EVAIE  "Sender preparing item"
  service "Royal Mail Tracked 24"
  reference two_d_barcode "0B0377710000012FA90C1"
  origin [country "GB"]
  destination [country "GB"]
warning CARRIER E1144
