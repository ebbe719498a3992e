# Attempts and causes that come without a number, in words that only the text tells.
=== ask
703118942265

=== reply 200
content-type: application/json

{
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
        "date": "2026-06-10T08:00:00-06:00",
        "eventType": "DE",
        "eventDescription": "Delivery exception",
        "exceptionCode": "",
        "exceptionDescription": "Delivery attempted",
        "scanLocation": {
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US"
        },
        "derivedStatusCode": "DE"
       },
       {
        "date": "2026-06-10T09:00:00-06:00",
        "eventType": "DE",
        "eventDescription": "Delivery exception",
        "exceptionCode": "",
        "exceptionDescription": "Recipient not home",
        "scanLocation": {
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US"
        },
        "derivedStatusCode": "DE"
       },
       {
        "date": "2026-06-10T10:00:00-06:00",
        "eventType": "DE",
        "eventDescription": "Delivery exception",
        "exceptionCode": "",
        "exceptionDescription": "No one available to sign",
        "scanLocation": {
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US"
        },
        "derivedStatusCode": "DE"
       },
       {
        "date": "2026-06-10T11:00:00-06:00",
        "eventType": "DE",
        "eventDescription": "Delivery exception",
        "exceptionCode": "",
        "exceptionDescription": "Missing apartment number",
        "scanLocation": {
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US"
        },
        "derivedStatusCode": "DE"
       },
       {
        "date": "2026-06-10T12:00:00-06:00",
        "eventType": "SE",
        "eventDescription": "Shipment exception",
        "exceptionCode": "",
        "exceptionDescription": "Strike at the airport",
        "scanLocation": {
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US"
        },
        "derivedStatusCode": "SE"
       },
       {
        "date": "2026-06-10T13:00:00-06:00",
        "eventType": "SE",
        "eventDescription": "Shipment exception",
        "exceptionCode": "",
        "exceptionDescription": "Natural disaster",
        "scanLocation": {
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US"
        },
        "derivedStatusCode": "SE"
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
  2026-06-10T08:00:00 -06 said  DELIVERY_ATTEMPTED  code DE  "Delivery exception: Delivery attempted"  [city "BOISE" region "ID" country "US"]
  2026-06-10T09:00:00 -06 said  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code DE  "Delivery exception: Recipient not home"  [city "BOISE" region "ID" country "US"]
  2026-06-10T10:00:00 -06 said  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code DE  "Delivery exception: No one available to sign"  [city "BOISE" region "ID" country "US"]
  2026-06-10T11:00:00 -06 said  ADDRESS_UNUSABLE (ADDRESS_INCOMPLETE)  code DE  "Delivery exception: Missing apartment number"  [city "BOISE" region "ID" country "US"]
  2026-06-10T12:00:00 -06 said  DELAYED (STRIKE)  code SE  "Shipment exception: Strike at the airport"  [city "BOISE" region "ID" country "US"]
  2026-06-10T13:00:00 -06 said  DELAYED (FORCE_MAJEURE)  code SE  "Shipment exception: Natural disaster"  [city "BOISE" region "ID" country "US"]
