# Without a number in mind every item of a body is told.
=== ask detail
*

=== reply 200
content-type: application/json

{
 "mailPieces": [
  {
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
   "links": {
    "events": {
     "href": "/mailpieces/v2/KX118203341GB/events",
     "title": "Events",
     "description": "Get events"
    }
   },
   "status": "200"
  },
  {
   "mailPieceId": "KX220518815GB",
   "carrierShortName": "RM",
   "carrierFullName": "Royal Mail Group Ltd",
   "summary": {
    "uniqueItemId": "0B0377710000012FA90C2",
    "oneDBarcode": "KX220518815GB",
    "productId": "TPN24",
    "productName": "Royal Mail Tracked 24",
    "productDescription": "Our tracked service",
    "productCategory": "NON-INTERNATIONAL",
    "destinationCountryCode": "GBR",
    "destinationCountryName": "-",
    "originCountryCode": "GBR",
    "originCountryName": "United Kingdom of Great Britain and Northern Ireland",
    "lastEventCode": "EVGPD",
    "lastEventName": "Item received at delivery office, due to be delivered today",
    "lastEventDateTime": "2026-06-12T06:41:00+01:00",
    "lastEventLocationName": "Stroud DO",
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
   "links": {
    "events": {
     "href": "/mailpieces/v2/KX220518815GB/events",
     "title": "Events",
     "description": "Get events"
    }
   },
   "status": "200"
  }
 ]
}

=== told
report KX118203341GB instance 0B0377710000012FA90C1 FOUND latest only
  2026-06-12T11:48:09 +01 said  DELIVERED  code EVKSP  "Delivered"  [facility "Stroud DO"]
  service "Royal Mail Tracked 24"
  reference two_d_barcode "0B0377710000012FA90C1"
  origin [country "GB"]
  destination [country "GB"]
report KX220518815GB instance 0B0377710000012FA90C2 FOUND latest only
  2026-06-12T06:41:00 +01 said  OUT_FOR_DELIVERY  code EVGPD  "Item received at delivery office, due to be delivered today"  [facility "Stroud DO"]
  service "Royal Mail Tracked 24"
  reference two_d_barcode "0B0377710000012FA90C2"
  origin [country "GB"]
  destination [country "GB"]
