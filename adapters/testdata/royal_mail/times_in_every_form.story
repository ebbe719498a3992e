# Z, fractions, an offset without colon, none at all (told as all others, in Britain's zone), a date alone, none that can be read.
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
   "lastEventCode": "EVGPD",
   "lastEventName": "Due today",
   "lastEventDateTime": "2026-06-12T05:41:00Z",
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
   "date": "2026-06-12T00:00:00+00:00",
   "startOfEstimatedWindow": "2026-06-12T08:00:00+01:00",
   "endOfEstimatedWindow": "2026-06-12T11:00:00+01:00"
  },
  "events": [
   {
    "eventCode": "EVGPD",
    "eventName": "Due today",
    "eventDateTime": "2026-06-12T05:41:00Z"
   },
   {
    "eventCode": "EVIMC",
    "eventName": "Item received",
    "eventDateTime": "2026-06-12T01:12:33.250+01:00"
   },
   {
    "eventCode": "EVDAC",
    "eventName": "Item received",
    "eventDateTime": "2026-06-11T23:00:00+0100"
   },
   {
    "eventCode": "EVODO",
    "eventName": "Item despatched",
    "eventDateTime": "2026-06-11T20:05:00"
   },
   {
    "eventCode": "EVOAC",
    "eventName": "Item received",
    "eventDateTime": "2026-06-11"
   },
   {
    "eventCode": "EVBAH",
    "eventName": "Item received",
    "eventDateTime": "yesterday"
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
  2026-06-12T05:41:00 +00 said  OUT_FOR_DELIVERY  code EVGPD  "Due today"
  2026-06-12T01:12:33 +01 said  ARRIVED  code EVIMC  "Item received"
  2026-06-11T23:00:00 +01 said  ARRIVED  code EVDAC  "Item received"
  2026-06-11T20:05:00 +01 carrier  DEPARTED  code EVODO  "Item despatched"
  2026-06-11 day  ACCEPTED  code EVOAC  "Item received"
  estimate 2026-06-12T08:00:00 +01 said to 2026-06-12T11:00:00 +01 said
  service "Royal Mail Tracked 24"
  reference two_d_barcode "0B0377710000012FA90C1"
  origin [country "GB"]
  destination [country "GB"]
warning TIME EVBAH: eventDateTime

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
   "lastEventCode": "EVAIP",
   "lastEventName": "Sender despatching item",
   "lastEventDateTime": "2026-01-09T09:00:00",
   "statusDescription": "-",
   "statusCategory": "NOT RECEIVED",
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
    "eventCode": "EVAIP",
    "eventName": "Sender despatching item",
    "eventDateTime": "2026-01-09T09:00:00"
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
  2026-01-09T09:00:00 +00 carrier  DATA_RECEIVED  code EVAIP  "Sender despatching item"
  service "Royal Mail Tracked 24"
  reference two_d_barcode "0B0377710000012FA90C1"
  origin [country "GB"]
  destination [country "GB"]

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
  "estimatedDelivery": {
   "date": "2026-06-12"
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
request GET https://api.royalmail.net/mailpieces/v2/KX118203341GB/events
  accept: application/json
  x-ibm-client-id: (secret)
  x-ibm-client-secret: (secret)
  x-accept-rmg-terms: yes
report KX118203341GB instance 0B0377710000012FA90C1 FOUND
  2026-06-11T15:20:10 +01 said  DROPPED_OFF  code EVPPA  "Item accepted at Post Office"  [facility "Lustleigh Post Office"]
  2026-06-10T09:00:00 +01 said  DATA_RECEIVED  code EVAIE  "Sender preparing item"
  estimate 2026-06-12 day
  service "Royal Mail Tracked 24"
  reference two_d_barcode "0B0377710000012FA90C1"
  origin [country "GB"]
  destination [country "GB"]

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
  "estimatedDelivery": {
   "date": "2026-06-12",
   "startOfEstimatedWindow": "08:00:00+01:00"
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
request GET https://api.royalmail.net/mailpieces/v2/KX118203341GB/events
  accept: application/json
  x-ibm-client-id: (secret)
  x-ibm-client-secret: (secret)
  x-accept-rmg-terms: yes
report KX118203341GB instance 0B0377710000012FA90C1 FOUND
  2026-06-11T15:20:10 +01 said  DROPPED_OFF  code EVPPA  "Item accepted at Post Office"  [facility "Lustleigh Post Office"]
  2026-06-10T09:00:00 +01 said  DATA_RECEIVED  code EVAIE  "Sender preparing item"
  estimate 2026-06-12T08:00:00 +01 said to 2026-06-12 day
  service "Royal Mail Tracked 24"
  reference two_d_barcode "0B0377710000012FA90C1"
  origin [country "GB"]
  destination [country "GB"]

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
  "estimatedDelivery": {
   "date": "tomorrow",
   "startOfEstimatedWindow": "early"
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
warning TIME estimatedDelivery.date
warning TIME estimatedDelivery.startOfEstimatedWindow
