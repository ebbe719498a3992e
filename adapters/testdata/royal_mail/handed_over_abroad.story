# Abroad another post brings it under the same number; the country codes have three letters.
=== ask detail
LK408112763GB

=== reply 200
content-type: application/json

{
 "mailPieces": {
  "mailPieceId": "LK408112763GB",
  "carrierShortName": "RM",
  "carrierFullName": "Royal Mail Group Ltd",
  "summary": {
   "uniqueItemId": "0B0377710000012FA90C3",
   "oneDBarcode": "LK408112763GB",
   "productId": "TPN24",
   "productName": "Royal Mail Tracked 24",
   "productDescription": "Our tracked service",
   "productCategory": "INTERNATIONAL",
   "destinationCountryCode": "USA",
   "destinationCountryName": "-",
   "originCountryCode": "GBR",
   "originCountryName": "United Kingdom of Great Britain and Northern Ireland",
   "lastEventCode": "EVDAV",
   "lastEventName": "Item has left the United Kingdom",
   "lastEventDateTime": "2026-06-12T03:00:00+01:00",
   "lastEventLocationName": "Heathrow",
   "statusDescription": "-",
   "statusCategory": "IN TRANSIT",
   "statusHelpText": "-",
   "summaryLine": "-",
   "internationalPostalProvider": {
    "url": "https://tools.usps.com/go/TrackConfirmAction",
    "title": "United States Postal Service",
    "description": "-"
   }
  },
  "events": [
   {
    "eventCode": "EVDAV",
    "eventName": "Item has left the United Kingdom",
    "eventDateTime": "2026-06-12T03:00:00+01:00",
    "locationName": "Heathrow"
   },
   {
    "eventCode": "EVPPA",
    "eventName": "Item accepted at Post Office",
    "eventDateTime": "2026-06-11T15:20:10+01:00",
    "locationName": "Lustleigh Post Office"
   }
  ],
  "links": {
   "summary": {
    "href": "/mailpieces/v2/summary?mailPieceId=LK408112763GB",
    "title": "Summary",
    "description": "Get summary"
   }
  }
 }
}

=== told
request GET https://api.royalmail.net/mailpieces/v2/LK408112763GB/events
  accept: application/json
  x-ibm-client-id: (secret)
  x-ibm-client-secret: (secret)
  x-accept-rmg-terms: yes
report LK408112763GB instance 0B0377710000012FA90C3 FOUND
  2026-06-12T03:00:00 +01 said  ARRIVED  code EVDAV  "Item has left the United Kingdom"  [facility "Heathrow"]
  2026-06-11T15:20:10 +01 said  DROPPED_OFF  code EVPPA  "Item accepted at Post Office"  [facility "Lustleigh Post Office"]
  service "Royal Mail Tracked 24"
  reference two_d_barcode "0B0377710000012FA90C3"
  origin [country "GB"]
  destination [country "US"]
  leg LAST_MILE usps/LK408112763GB
