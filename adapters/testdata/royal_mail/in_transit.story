# On its way, with the window of the day: times with an offset and no date are joined with the day.
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
   "lastEventCode": "EVIMC",
   "lastEventName": "Item received",
   "lastEventDateTime": "2026-06-12T01:12:33+01:00",
   "lastEventLocationName": "Greenford Mail Centre",
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
  "estimatedDelivery": {
   "date": "2026-06-12",
   "startOfEstimatedWindow": "11:15:00+01:00",
   "endOfEstimatedWindow": "13:15:00+01:00"
  },
  "events": [
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
  2026-06-12T01:12:33 +01 said  ARRIVED  code EVIMC  "Item received"  [facility "Greenford Mail Centre"]
  2026-06-11T20:05:00 +01 said  DEPARTED  code EVODO  "Item despatched"  [facility "Exeter Mail Centre"]
  2026-06-11T15:20:10 +01 said  DROPPED_OFF  code EVPPA  "Item accepted at Post Office"  [facility "Lustleigh Post Office"]
  2026-06-10T09:00:00 +01 said  DATA_RECEIVED  code EVAIE  "Sender preparing item"
  estimate 2026-06-12T11:15:00 +01 said to 2026-06-12T13:15:00 +01 said
  service "Royal Mail Tracked 24"
  reference two_d_barcode "0B0377710000012FA90C1"
  origin [country "GB"]
  destination [country "GB"]
