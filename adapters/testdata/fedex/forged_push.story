# A body changed after it was signed; another key's signature; none.
=== push POST
content-type: application/json
fdx-signature: OXHCEO3GS+cACCOpiN8y+xTjCqIVQofGZAXK7FeVBKM=

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
     "city": "NAMPA",
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
      "city": "NAMPA",
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

=== told
forged: wrong signature

=== push POST
content-type: application/json
fdx-signature: eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHg=

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
    }
   ]
  }
 ]
}

=== told
forged: wrong signature

=== push POST
content-type: application/json

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
    }
   ]
  }
 ]
}

=== told
forged: no signature
