# The poll's envelope, pushed; the signature in hex.
=== push POST
content-type: application/json
fdx-signature: e3da409af083960c790f41dd0ea1c8d3031418e66785d6d061756b39f0c8e0d4

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
      "latestStatusDetail": {
       "code": "OD",
       "derivedCode": "IT",
       "statusByLocale": "On FedEx vehicle for delivery",
       "description": "On FedEx vehicle for delivery",
       "scanLocation": {
        "streetLines": [
         ""
        ],
        "residential": false,
        "city": "BOISE",
        "stateOrProvinceCode": "ID",
        "countryCode": "US",
        "countryName": ""
       }
      },
      "scanEvents": [
       {
        "date": "2026-06-11T08:12:00-06:00",
        "eventType": "OD",
        "eventDescription": "On FedEx vehicle for delivery",
        "exceptionCode": "",
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
        "locationId": "BOIR",
        "locationType": "VEHICLE",
        "derivedStatusCode": "IT",
        "derivedStatus": "In transit"
       }
      ]
     }
    ]
   }
  ]
 }
}

=== told
verified
acknowledged 200
report 703118942265 instance 2461203000~703118942265~FX FOUND
  2026-06-11T08:12:00 -06 said  OUT_FOR_DELIVERY  code OD  "On FedEx vehicle for delivery"  [city "BOISE" region "ID" country "US" facility "BOIR"]
