# Clearance goes on, takes longer, wants papers or duties, is done. EA is a flight or an approval, by its text.
=== ask
703118942265

=== reply 200
content-type: application/json

{
 "transactionId": "0b7f5a52-77a1-4f0e-9a55-3c1be1a90d11",
 "customerTransactionId": "exchange-1",
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
        "date": "2026-06-11T12:00:00+02:00",
        "eventType": "CC",
        "eventDescription": "International shipment release - Import",
        "exceptionCode": "",
        "exceptionDescription": "",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "KOELN",
         "stateOrProvinceCode": "",
         "countryCode": "DE",
         "countryName": ""
        },
        "locationId": "CGNR",
        "locationType": "",
        "derivedStatusCode": "CC",
        "derivedStatus": "International shipment release - Import"
       },
       {
        "date": "2026-06-11T11:00:00+02:00",
        "eventType": "CD",
        "eventDescription": "Clearance delay",
        "exceptionCode": "",
        "exceptionDescription": "Duties and taxes payment pending",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "KOELN",
         "stateOrProvinceCode": "",
         "countryCode": "DE",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "CD",
        "derivedStatus": "Clearance delay"
       },
       {
        "date": "2026-06-11T10:00:00+02:00",
        "eventType": "CD",
        "eventDescription": "Clearance delay",
        "exceptionCode": "",
        "exceptionDescription": "Commercial invoice is missing",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "KOELN",
         "stateOrProvinceCode": "",
         "countryCode": "DE",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "CD",
        "derivedStatus": "Clearance delay"
       },
       {
        "date": "2026-06-11T09:00:00+02:00",
        "eventType": "CD",
        "eventDescription": "Clearance delay",
        "exceptionCode": "",
        "exceptionDescription": "Regulatory agency clearance delay",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "KOELN",
         "stateOrProvinceCode": "",
         "countryCode": "DE",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "CD",
        "derivedStatus": "Clearance delay"
       },
       {
        "date": "2026-06-11T08:30:00+02:00",
        "eventType": "CD",
        "eventDescription": "Clearance delay",
        "exceptionCode": "",
        "exceptionDescription": "",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "KOELN",
         "stateOrProvinceCode": "",
         "countryCode": "DE",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "CD",
        "derivedStatus": "Clearance delay"
       },
       {
        "date": "2026-06-11T08:00:00+02:00",
        "eventType": "CP",
        "eventDescription": "Clearance in progress",
        "exceptionCode": "",
        "exceptionDescription": "",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "KOELN",
         "stateOrProvinceCode": "",
         "countryCode": "DE",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "CP",
        "derivedStatus": "Clearance in progress"
       },
       {
        "date": "2026-06-10T20:00:00-05:00",
        "eventType": "EA",
        "eventDescription": "U.S. export approved",
        "exceptionCode": "",
        "exceptionDescription": "",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "MEMPHIS",
         "stateOrProvinceCode": "TN",
         "countryCode": "US",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "EA",
        "derivedStatus": "U.S. export approved"
       },
       {
        "date": "2026-06-10T19:00:00-05:00",
        "eventType": "EA",
        "eventDescription": "Enroute to airport",
        "exceptionCode": "",
        "exceptionDescription": "",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "MEMPHIS",
         "stateOrProvinceCode": "TN",
         "countryCode": "US",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "EA",
        "derivedStatus": "Enroute to airport"
       },
       {
        "date": "2026-06-10T17:40:00-05:00",
        "eventType": "PU",
        "eventDescription": "Picked up",
        "exceptionCode": "",
        "exceptionDescription": "",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "TULSA",
         "stateOrProvinceCode": "OK",
         "countryCode": "US",
         "countryName": ""
        },
        "locationId": "TULA",
        "locationType": "PICKUP_LOCATION",
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
  2026-06-11T12:00:00 +02 said  CUSTOMS_CLEARED  code CC  "International shipment release - Import"  [city "KOELN" country "DE" facility "CGNR"]
  2026-06-11T11:00:00 +02 said  CUSTOMS_PAYMENT_REQUIRED (CUSTOMS_DUTIES)  code CD  "Clearance delay: Duties and taxes payment pending"  [city "KOELN" country "DE"]
  2026-06-11T10:00:00 +02 said  CUSTOMS_DOCUMENTS_REQUIRED (CUSTOMS_DOCUMENTS)  code CD  "Clearance delay: Commercial invoice is missing"  [city "KOELN" country "DE"]
  2026-06-11T09:00:00 +02 said  CUSTOMS_HELD (REGULATORY_HOLD)  code CD  "Clearance delay: Regulatory agency clearance delay"  [city "KOELN" country "DE"]
  2026-06-11T08:30:00 +02 said  CUSTOMS_HELD (CUSTOMS_DELAY)  code CD  "Clearance delay"  [city "KOELN" country "DE"]
  2026-06-11T08:00:00 +02 said  CUSTOMS_PROCESSING  code CP  "Clearance in progress"  [city "KOELN" country "DE"]
  2026-06-10T20:00:00 -05 said  CUSTOMS_CLEARED  code EA  "U.S. export approved"  [city "MEMPHIS" region "TN" country "US"]
  2026-06-10T19:00:00 -05 said  DEPARTED  code EA  "Enroute to airport"  [city "MEMPHIS" region "TN" country "US"]
  2026-06-10T17:40:00 -05 said  PICKED_UP  code PU  "Picked up"  [city "TULSA" region "OK" country "US" facility "TULA"]
