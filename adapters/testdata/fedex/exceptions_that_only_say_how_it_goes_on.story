# Exceptions whose text names what happened to the parcel and not a failure: a restriction, another carrier, a new label, a wish, a missed round, a day too early.
=== ask
703118942265

=== reply 200
content-type: application/json

{
 "transactionId": "0b7f5a52-77a1-4f0e-9a55-3c1be1a90d11",
 "output": {
  "completeTrackResults": [
   {
    "trackingNumber": "703118942265",
    "trackResults": [
     {
      "trackingNumberInfo": {
       "trackingNumber": "703118942265",
       "trackingNumberUniqueId": "2461203000~703118942265~FX",
       "carrierCode": "FDXE"
      },
      "scanEvents": [
       {
        "date": "2026-06-13T15:12:00-06:00",
        "eventType": "SE",
        "eventDescription": "Shipment exception",
        "exceptionCode": "71",
        "exceptionDescription": "Package transferred to a third party for final delivery",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US"
        },
        "locationId": "BOIR",
        "locationType": "FEDEX_FACILITY",
        "derivedStatusCode": "SE",
        "derivedStatus": "Shipment exception"
       },
       {
        "date": "2026-06-13T12:12:00-06:00",
        "eventType": "DE",
        "eventDescription": "Delivery exception",
        "exceptionCode": "79",
        "exceptionDescription": "At request of recipient, hold for pickup",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US"
        },
        "locationId": "BOIR",
        "locationType": "FEDEX_FACILITY",
        "derivedStatusCode": "DE",
        "derivedStatus": "Delivery exception"
       },
       {
        "date": "2026-06-13T09:12:00-06:00",
        "eventType": "DE",
        "eventDescription": "Delivery exception",
        "exceptionCode": "83",
        "exceptionDescription": "Local delivery restriction",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US"
        },
        "locationId": "BOIR",
        "locationType": "FEDEX_FACILITY",
        "derivedStatusCode": "DE",
        "derivedStatus": "Delivery exception"
       },
       {
        "date": "2026-06-12T09:12:00-06:00",
        "eventType": "SE",
        "eventDescription": "Shipment exception",
        "exceptionCode": "31",
        "exceptionDescription": "Barcode label unreadable and replaced",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US"
        },
        "locationId": "BOIR",
        "locationType": "FEDEX_FACILITY",
        "derivedStatusCode": "SE",
        "derivedStatus": "Shipment exception"
       },
       {
        "date": "2026-06-11T09:12:00-06:00",
        "eventType": "SE",
        "eventDescription": "Shipment exception",
        "exceptionCode": "67",
        "exceptionDescription": "Package at station, arrived after courier dispatch",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US"
        },
        "locationId": "BOIR",
        "locationType": "FEDEX_FACILITY",
        "derivedStatusCode": "SE",
        "derivedStatus": "Shipment exception"
       },
       {
        "date": "2026-06-11T08:12:00-06:00",
        "eventType": "SE",
        "eventDescription": "Shipment exception",
        "exceptionCode": "41",
        "exceptionDescription": "Package not due for delivery",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US"
        },
        "locationId": "BOIR",
        "locationType": "FEDEX_FACILITY",
        "derivedStatusCode": "SE",
        "derivedStatus": "Shipment exception"
       },
       {
        "date": "2026-06-10T17:40:00-06:00",
        "eventType": "PU",
        "eventDescription": "Picked up",
        "exceptionCode": "",
        "exceptionDescription": "",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US"
        },
        "locationId": "BOIR",
        "locationType": "FEDEX_FACILITY",
        "derivedStatusCode": "PU",
        "derivedStatus": "Picked up"
       }
      ]
     }
    ]
   }
  ]
 }
}

=== told
request POST https://apis.fedex.com/track/v1/trackingnumbers
  content-type: application/json
  x-locale: en_US
  x-customer-transaction-id: exchange-1
  authorization: (secret)
  body {"includeDetailedScans":true,"trackingInfo":[{"trackingNumberInfo":{"trackingNumber":"703118942265"}}]}
report 703118942265 instance 2461203000~703118942265~FX FOUND
  2026-06-13T15:12:00 -06 said  HANDED_TO_PARTNER  code SE/71  "Shipment exception: Package transferred to a third party for final delivery"  [city "BOISE" region "ID" country "US" facility "BOIR"]
  2026-06-13T12:12:00 -06 said  HELD (RECIPIENT_REQUEST)  code DE/79  "Delivery exception: At request of recipient, hold for pickup"  [city "BOISE" region "ID" country "US" facility "BOIR"]
  2026-06-13T09:12:00 -06 said  DELAYED (CARRIER_NO_ATTEMPT)  code DE/83  "Delivery exception: Local delivery restriction"  [city "BOISE" region "ID" country "US" facility "BOIR"]
  2026-06-12T09:12:00 -06 said  REPACKED  code SE/31  "Shipment exception: Barcode label unreadable and replaced"  [city "BOISE" region "ID" country "US" facility "BOIR"]
  2026-06-11T09:12:00 -06 said  DELAYED (CARRIER_MISSED_CONNECTION)  code SE/67  "Shipment exception: Package at station, arrived after courier dispatch"  [city "BOISE" region "ID" country "US" facility "BOIR"]
  2026-06-11T08:12:00 -06 said  INFORMATION  code SE/41  "Shipment exception: Package not due for delivery"  [city "BOISE" region "ID" country "US" facility "BOIR"]
  2026-06-10T17:40:00 -06 said  PICKED_UP  code PU  "Picked up"  [city "BOISE" region "ID" country "US" facility "BOIR"]
