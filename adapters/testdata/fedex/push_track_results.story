# The flat envelope; the signature in base64.
=== push POST
content-type: application/json
fdx-signature: WEB5NQM+8yKmPuLIBjpmJMziNzOZMR++kffNU0K5NW0=

{
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
    },
    {
     "date": "2026-06-11T04:51:00-06:00",
     "eventType": "AR",
     "eventDescription": "Arrived at FedEx location",
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
     "locationType": "DESTINATION_FEDEX_FACILITY",
     "derivedStatusCode": "IT",
     "derivedStatus": "In transit"
    }
   ]
  }
 ]
}

=== told
verified
acknowledged 200
report 703118942265 instance 2461203000~703118942265~FX FOUND
  2026-06-11T08:12:00 -06 said  OUT_FOR_DELIVERY  code OD  "On FedEx vehicle for delivery"  [city "BOISE" region "ID" country "US" facility "BOIR"]
  2026-06-11T04:51:00 -06 said  ARRIVED_AT_DELIVERY_FACILITY  code AR  "Arrived at FedEx location"  [city "BOISE" region "ID" country "US" facility "BOIR"]
