# Causes of DE and SE: the text decides, the number only where it says nothing.
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
        "date": "2026-06-11T12:00:00-06:00",
        "eventType": "SE",
        "eventDescription": "Shipment exception",
        "exceptionCode": "03",
        "exceptionDescription": "",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "SE",
        "derivedStatus": "Shipment exception"
       },
       {
        "date": "2026-06-11T12:01:00-06:00",
        "eventType": "DE",
        "eventDescription": "Delivery exception",
        "exceptionCode": "A52",
        "exceptionDescription": "",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "DE",
        "derivedStatus": "Delivery exception"
       },
       {
        "date": "2026-06-11T12:02:00-06:00",
        "eventType": "SE",
        "eventDescription": "Shipment exception",
        "exceptionCode": "",
        "exceptionDescription": "Incorrect address",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "SE",
        "derivedStatus": "Shipment exception"
       },
       {
        "date": "2026-06-11T12:03:00-06:00",
        "eventType": "DE",
        "eventDescription": "Delivery exception",
        "exceptionCode": "15",
        "exceptionDescription": "Business closed",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "DE",
        "derivedStatus": "Delivery exception"
       },
       {
        "date": "2026-06-11T12:04:00-06:00",
        "eventType": "SE",
        "eventDescription": "Shipment exception",
        "exceptionCode": "17",
        "exceptionDescription": "Future delivery requested",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "SE",
        "derivedStatus": "Shipment exception"
       },
       {
        "date": "2026-06-11T12:05:00-06:00",
        "eventType": "DE",
        "eventDescription": "Delivery exception",
        "exceptionCode": "7",
        "exceptionDescription": "",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "DE",
        "derivedStatus": "Delivery exception"
       },
       {
        "date": "2026-06-11T12:06:00-06:00",
        "eventType": "SE",
        "eventDescription": "Shipment exception",
        "exceptionCode": "014",
        "exceptionDescription": "Unable to deliver shipment - Returned to shipper",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "SE",
        "derivedStatus": "Shipment exception"
       },
       {
        "date": "2026-06-11T12:07:00-06:00",
        "eventType": "DE",
        "eventDescription": "Delivery exception",
        "exceptionCode": "84",
        "exceptionDescription": "Delay beyond our control",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "DE",
        "derivedStatus": "Delivery exception"
       },
       {
        "date": "2026-06-11T12:08:00-06:00",
        "eventType": "SE",
        "eventDescription": "Shipment exception",
        "exceptionCode": "06",
        "exceptionDescription": "Damaged, handling per shipper instructions",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "SE",
        "derivedStatus": "Shipment exception"
       },
       {
        "date": "2026-06-11T12:09:00-06:00",
        "eventType": "DE",
        "eventDescription": "Delivery exception",
        "exceptionCode": "11",
        "exceptionDescription": "Minor damage - package repacked",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "DE",
        "derivedStatus": "Delivery exception"
       },
       {
        "date": "2026-06-11T12:10:00-06:00",
        "eventType": "SE",
        "eventDescription": "Shipment exception",
        "exceptionCode": "26",
        "exceptionDescription": "Incorrect address - Recipient moved",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "SE",
        "derivedStatus": "Shipment exception"
       },
       {
        "date": "2026-06-11T12:11:00-06:00",
        "eventType": "DE",
        "eventDescription": "Delivery exception",
        "exceptionCode": "29",
        "exceptionDescription": "A request was made to change this delivery",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "DE",
        "derivedStatus": "Delivery exception"
       },
       {
        "date": "2026-06-11T12:12:00-06:00",
        "eventType": "SE",
        "eventDescription": "Shipment exception",
        "exceptionCode": "71",
        "exceptionDescription": "",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "SE",
        "derivedStatus": "Shipment exception"
       },
       {
        "date": "2026-06-11T12:13:00-06:00",
        "eventType": "DE",
        "eventDescription": "Delivery exception",
        "exceptionCode": "05",
        "exceptionDescription": "",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "DE",
        "derivedStatus": "Delivery exception"
       },
       {
        "date": "2026-06-11T12:14:00-06:00",
        "eventType": "SE",
        "eventDescription": "Shipment exception",
        "exceptionCode": "99",
        "exceptionDescription": "Unable to locate package, search under way",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "SE",
        "derivedStatus": "Shipment exception"
       },
       {
        "date": "2026-06-11T12:15:00-06:00",
        "eventType": "DE",
        "eventDescription": "Delivery exception",
        "exceptionCode": "77",
        "exceptionDescription": "Local weather delay - delivery not attempted",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "DE",
        "derivedStatus": "Delivery exception"
       },
       {
        "date": "2026-06-11T12:16:00-06:00",
        "eventType": "SE",
        "eventDescription": "Shipment exception",
        "exceptionCode": "A25",
        "exceptionDescription": "Package available for clearance",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "SE",
        "derivedStatus": "Shipment exception"
       },
       {
        "date": "2026-06-11T12:17:00-06:00",
        "eventType": "DE",
        "eventDescription": "Delivery exception",
        "exceptionCode": "A12",
        "exceptionDescription": "Clearance delay - Import: documentation required",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "DE",
        "derivedStatus": "Delivery exception"
       },
       {
        "date": "2026-06-11T12:18:00-06:00",
        "eventType": "SE",
        "eventDescription": "Shipment exception",
        "exceptionCode": "31",
        "exceptionDescription": "Held at FedEx location, unable to collect payment",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "SE",
        "derivedStatus": "Shipment exception"
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
  2026-06-11T12:00:00 -06 said  ADDRESS_UNUSABLE (ADDRESS_WRONG)  code SE/03  "Shipment exception"  [city "BOISE" region "ID" country "US"]
  2026-06-11T12:01:00 -06 said  DELAYED  code DE/A52  "Delivery exception"  [city "BOISE" region "ID" country "US"]
  2026-06-11T12:02:00 -06 said  ADDRESS_UNUSABLE (ADDRESS_WRONG)  code SE  "Shipment exception: Incorrect address"  [city "BOISE" region "ID" country "US"]
  2026-06-11T12:03:00 -06 said  DELIVERY_ATTEMPTED (RECIPIENT_CLOSED)  code DE/15  "Delivery exception: Business closed"  [city "BOISE" region "ID" country "US"]
  2026-06-11T12:04:00 -06 said  DELIVERY_ATTEMPTED (RECIPIENT_REQUEST)  code SE/17  "Shipment exception: Future delivery requested"  [city "BOISE" region "ID" country "US"]
  2026-06-11T12:05:00 -06 said  REFUSED (RECIPIENT_REFUSED)  code DE/07  "Delivery exception"  [city "BOISE" region "ID" country "US"]
  2026-06-11T12:06:00 -06 said  RETURNING  code SE/14  "Shipment exception: Unable to deliver shipment - Returned to shipper"  [city "BOISE" region "ID" country "US"]
  2026-06-11T12:07:00 -06 said  DELAYED (FORCE_MAJEURE)  code DE/84  "Delivery exception: Delay beyond our control"  [city "BOISE" region "ID" country "US"]
  2026-06-11T12:08:00 -06 said  DAMAGED (CARRIER_DAMAGE)  code SE/06  "Shipment exception: Damaged, handling per shipper instructions"  [city "BOISE" region "ID" country "US"]
  2026-06-11T12:09:00 -06 said  DAMAGE_REPORTED (CARRIER_DAMAGE)  code DE/11  "Delivery exception: Minor damage - package repacked"  [city "BOISE" region "ID" country "US"]
  2026-06-11T12:10:00 -06 said  ADDRESS_UNUSABLE (RECIPIENT_MOVED)  code SE/26  "Shipment exception: Incorrect address - Recipient moved"  [city "BOISE" region "ID" country "US"]
  2026-06-11T12:11:00 -06 said  DELIVERY_CHANGED  code DE/29  "Delivery exception: A request was made to change this delivery"  [city "BOISE" region "ID" country "US"]
  2026-06-11T12:12:00 -06 said  HANDED_TO_PARTNER  code SE/71  "Shipment exception"  [city "BOISE" region "ID" country "US"]
  2026-06-11T12:13:00 -06 said  DELAYED (SECURITY)  code DE/05  "Delivery exception"  [city "BOISE" region "ID" country "US"]
  2026-06-11T12:14:00 -06 said  INVESTIGATION (CARRIER_LOSS)  code SE/99  "Shipment exception: Unable to locate package, search under way"  [city "BOISE" region "ID" country "US"]
  2026-06-11T12:15:00 -06 said  DELAYED (WEATHER)  code DE/77  "Delivery exception: Local weather delay - delivery not attempted"  [city "BOISE" region "ID" country "US"]
  2026-06-11T12:16:00 -06 said  CUSTOMS_PROCESSING  code SE/A25  "Shipment exception: Package available for clearance"  [city "BOISE" region "ID" country "US"]
  2026-06-11T12:17:00 -06 said  CUSTOMS_DOCUMENTS_REQUIRED (CUSTOMS_DOCUMENTS)  code DE/A12  "Delivery exception: Clearance delay - Import: documentation required"  [city "BOISE" region "ID" country "US"]
  2026-06-11T12:18:00 -06 said  HELD (PAYMENT_REQUIRED)  code SE/31  "Shipment exception: Held at FedEx location, unable to collect payment"  [city "BOISE" region "ID" country "US"]
