# A row may have a time and nothing else: the summary says what the newest was, a place says where; one row instead of a list.
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
   "lastEventCode": "EVKSP",
   "lastEventName": "Delivered",
   "lastEventDateTime": "2026-06-12T11:48:09+01:00",
   "lastEventLocationName": "Stroud DO",
   "statusDescription": "-",
   "statusCategory": "DELIVERED",
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
    "eventDateTime": "2026-06-12T11:48:09+01:00"
   },
   {
    "eventDateTime": "2026-06-12T06:41:00+01:00",
    "locationName": "Stroud DO"
   },
   {
    "eventDateTime": "2026-06-12T06:00:00+01:00"
   },
   7,
   {
    "eventCode": "EVPPA",
    "eventName": 5,
    "eventDateTime": "2026-06-11T15:20:10+01:00",
    "locationName": null
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
  2026-06-12T11:48:09 +01 said  DELIVERED  code EVKSP  "Delivered"
  2026-06-12T06:41:00 +01 said  UNKNOWN  "Stroud DO"  [facility "Stroud DO"]
  2026-06-11T15:20:10 +01 said  DROPPED_OFF  code EVPPA  "5"
  service "Royal Mail Tracked 24"
  reference two_d_barcode "0B0377710000012FA90C1"
  origin [country "GB"]
  destination [country "GB"]
warning UNMAPPED_CODE no code
warning EVENT an event without code, name and location
warning EVENT an event is no object

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
   "lastEventCode": "EVKSP",
   "lastEventName": "Delivered",
   "lastEventDateTime": "2026-06-12T11:48:09+01:00",
   "lastEventLocationName": "Stroud DO",
   "statusDescription": "-",
   "statusCategory": "DELIVERED",
   "statusHelpText": "-",
   "summaryLine": "-",
   "internationalPostalProvider": {
    "url": "https://www.royalmail.com/track-your-item",
    "title": "Royal Mail Group Ltd",
    "description": "Royal Mail Group Ltd"
   }
  },
  "events": {
   "eventCode": "EVKSP",
   "eventName": "Delivered",
   "eventDateTime": "2026-06-12T11:48:09+01:00",
   "locationName": "Stroud DO"
  },
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
  2026-06-12T11:48:09 +01 said  DELIVERED  code EVKSP  "Delivered"  [facility "Stroud DO"]
  service "Royal Mail Tracked 24"
  reference two_d_barcode "0B0377710000012FA90C1"
  origin [country "GB"]
  destination [country "GB"]
