# ecommerce-europe 43 to 46 are generically delivered, but at a shop; the code 302 is a handover.
=== ask
CN0099887766554 service=ecommerce-europe

=== reply 200
content-type: application/json

{
 "shipments": [
  {
   "id": "CN0099887766554",
   "service": "ecommerce-europe",
   "status": {
    "timestamp": "2026-06-14T17:45:10Z",
    "location": {
     "address": {
      "addressLocality": "Ghent",
      "countryCode": "be",
      "postalCode": "9000"
     },
     "servicePoint": {
      "url": "https://shops.example/77",
      "label": "Kiosk Sint-Jacobs"
     }
    },
    "statusCode": "delivered",
    "status": "44"
   },
   "events": [
    {
     "timestamp": "2026-06-14T17:45:10Z",
     "location": {
      "address": {
       "addressLocality": "Ghent",
       "countryCode": "be",
       "postalCode": "9000"
      },
      "servicePoint": {
       "url": "https://shops.example/77",
       "label": "Kiosk Sint-Jacobs"
      }
     },
     "statusCode": "delivered",
     "status": "44"
    },
    {
     "timestamp": "2026-06-13T05:12:00Z",
     "statusCode": "delivered",
     "status": "302"
    },
    {
     "timestamp": "2026-06-12T05:12:00Z",
     "statusCode": "delivered",
     "status": 302
    }
   ]
  }
 ]
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=CN0099887766554&service=ecommerce-europe&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
report CN0099887766554 instance ecommerce-europe/CN0099887766554 FOUND
  2026-06-14T17:45:10 +00 said  AVAILABLE_FOR_PICKUP  code ecommerce-europe/44  [city "Ghent" postal "9000" country "BE" facility "Kiosk Sint-Jacobs"]
  2026-06-13T05:12:00 +00 said  HANDED_TO_PARTNER  code ecommerce-europe/302
  2026-06-12T05:12:00 +00 said  HANDED_TO_PARTNER  code ecommerce-europe/302
  pickup point "Kiosk Sint-Jacobs" [city "Ghent" postal "9000" country "BE" facility "Kiosk Sint-Jacobs"]
  service "ecommerce-europe"
