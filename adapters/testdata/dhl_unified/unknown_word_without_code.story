# A Polish text in no rule: the generic word decides, and one warning says so.
=== ask
20144938812 service=parcel-pl

=== reply 200
content-type: application/json

{
 "shipments": [
  {
   "id": "20144938812",
   "service": "parcel-pl",
   "status": {
    "timestamp": "2026-06-12T13:23:14Z",
    "location": {
     "address": {
      "addressLocality": "Lublin"
     }
    },
    "statusCode": "delivered",
    "description": "przesyłka doręczona do odbiorcy"
   },
   "events": [
    {
     "timestamp": "2026-06-12T13:23:14Z",
     "location": {
      "address": {
       "addressLocality": "Lublin"
      }
     },
     "statusCode": "delivered",
     "description": "przesyłka doręczona do odbiorcy"
    },
    {
     "timestamp": "2026-06-11T13:23:14Z",
     "location": {
      "address": {
       "addressLocality": "Lublin"
      }
     },
     "statusCode": "failure",
     "description": "próba doręczenia zakończona niepowodzeniem. Odbiorcy nie było w domu"
    },
    {
     "timestamp": "2026-06-10T08:01:00Z",
     "location": {
      "address": {
       "addressLocality": "Lublin"
      }
     },
     "statusCode": "transit",
     "description": "przesyłka w drodze"
    },
    {
     "timestamp": "2026-06-09T08:01:00Z",
     "location": {
      "address": {
       "addressLocality": "Radom"
      }
     },
     "statusCode": "transit",
     "description": "przesyłka w drodze"
    }
   ]
  }
 ]
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=20144938812&service=parcel-pl&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
report 20144938812 instance parcel-pl/20144938812 FOUND
  2026-06-12T13:23:14 +00 said  DELIVERED  "przesyłka doręczona do odbiorcy"  [city "Lublin"]
  2026-06-11T13:23:14 +00 said  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  "próba doręczenia zakończona niepowodzeniem. Odbiorcy nie było w domu"  [city "Lublin"]
  2026-06-10T08:01:00 +00 said  IN_TRANSIT  "przesyłka w drodze"  [city "Lublin"]
  2026-06-09T08:01:00 +00 said  IN_TRANSIT  "przesyłka w drodze"  [city "Radom"]
  service "parcel-pl"
warning UNMAPPED_CODE parcel-pl: a text without code in no rule, statusCode transit
