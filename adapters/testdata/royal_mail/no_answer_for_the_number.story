# An item that is not the one asked for is not told.
=== ask detail
KX220518815GB

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
request GET https://api.royalmail.net/mailpieces/v2/KX220518815GB/events
  accept: application/json
  x-ibm-client-id: (secret)
  x-ibm-client-secret: (secret)
  x-accept-rmg-terms: yes
warning UNASKED_NUMBER mailPieces[].mailPieceId

=== ask detail
KX220518815GB

=== reply 200
content-type: application/json

{
 "mailPieces": []
}

=== told
request GET https://api.royalmail.net/mailpieces/v2/KX220518815GB/events
  accept: application/json
  x-ibm-client-id: (secret)
  x-ibm-client-secret: (secret)
  x-accept-rmg-terms: yes
fault MALFORMED: reply not understood: HTTP 200 without mailPieces
