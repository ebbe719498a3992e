# Collected at the service point, signed for.
=== ask
00373500450000000010

=== reply 200
content-type: application/json

{
 "TrackingInformationResponse": {
  "shipments": [
   {
    "shipmentId": "00373500450000000997",
    "uri": "",
    "assessedNumberOfItems": 1,
    "status": "DELIVERED",
    "statusText": {
     "header": "The shipment",
     "body": "…",
     "estimatedTimeOfArrival": null
    },
    "service": {
     "code": "19",
     "name": "MyPack Collect"
    },
    "consignor": {
     "name": "Shop AB",
     "address": {
      "city": "Malmö",
      "countryCode": "SE",
      "country": "Sweden",
      "postCode": "21120"
     }
    },
    "consignee": {
     "address": {
      "city": "Stockholm",
      "countryCode": "SE",
      "country": "Sweden",
      "postCode": "11455"
     }
    },
    "deliveryPoint": {
     "name": "ICA Kvarnen",
     "locationId": "SE-4711",
     "servicePointType": "PICKUP",
     "address": {
      "city": "Stockholm",
      "countryCode": "SE",
      "postCode": "11455"
     },
     "openingHours": [
      {
       "openFrom": "0800",
       "openTo": "2100",
       "monday": true
      }
     ]
    },
    "estimatedTimeOfArrival": null,
    "publicTimeOfArrival": null,
    "deliveryDate": null,
    "returnDate": null,
    "riskForDelay": false,
    "totalWeight": {
     "value": "2.40",
     "unit": "kg"
    },
    "shipmentReferences": [
     {
      "value": "ORDER-77120",
      "type": "CU",
      "name": "Customer reference"
     }
    ],
    "additionalServices": [],
    "splitStatuses": [],
    "items": [
     {
      "itemId": "00373500450000000010",
      "status": "DELIVERED",
      "eventStatus": "DELIVERED",
      "statusText": {
       "header": "The item",
       "body": "…"
      },
      "typeOfItem": "PC",
      "typeOfItemName": "Parcel",
      "estimatedTimeOfArrival": null,
      "deliveryDate": "2026-06-11T18:02:11",
      "dropOffDate": "2026-06-09T17:40:00",
      "acceptor": {
       "name": "K. Lindqvist",
       "signatureReference": "sig-1"
      },
      "signature": null,
      "deliveryImageAvailable": true,
      "statedMeasurement": {
       "weight": {
        "value": "1.20",
        "unit": "kg"
       }
      },
      "assessedMeasurement": {
       "weight": {
        "value": "1.31",
        "unit": "kg"
       }
      },
      "stoppedInCustoms": false,
      "previousItemStates": [
       "CREATED",
       "INFORMED"
      ],
      "references": [],
      "freeTexts": null,
      "events": [
       {
        "eventTime": "2026-06-09T10:00:00",
        "eventCode": "1",
        "eventDescription": "We have received information about the shipment item",
        "status": "INFORMED",
        "location": {
         "name": "Shop AB",
         "displayName": "Malmö",
         "city": "Malmö",
         "postcode": "21120",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "CUSTOMER_LOCATION"
        }
       },
       {
        "eventTime": "2026-06-09T17:40:00",
        "eventCode": "21",
        "eventDescription": "The shipment item has been handed in to PostNord",
        "status": "EN_ROUTE",
        "location": {
         "name": "PostNord Terminal",
         "displayName": "Malmö",
         "city": "Malmö",
         "postcode": "40010",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       },
       {
        "eventTime": "2026-06-10T02:15:30",
        "eventCode": "31",
        "eventDescription": "The shipment item has arrived at the distribution terminal",
        "status": "EN_ROUTE",
        "location": {
         "name": "PostNord Terminal Årsta",
         "displayName": "Årsta",
         "city": "Årsta",
         "postcode": "12005",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       },
       {
        "eventTime": "2026-06-10T04:15:30",
        "eventCode": "68",
        "eventDescription": "The shipment item is under transportation",
        "status": "EN_ROUTE",
        "location": {
         "name": "PostNord Terminal Årsta",
         "displayName": "Årsta",
         "city": "Årsta",
         "postcode": "12005",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       },
       {
        "eventTime": "2026-06-10T13:20:00",
        "eventCode": "36",
        "eventDescription": "The shipment item has been delivered to a service point",
        "status": "AVAILABLE_FOR_DELIVERY",
        "location": {
         "name": "ICA Kvarnen",
         "displayName": "Stockholm",
         "city": "Stockholm",
         "postcode": "11455",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "SERVICE_POINT"
        }
       },
       {
        "eventTime": "2026-06-11T18:02:11",
        "eventCode": "39",
        "eventDescription": "The shipment item has been collected by the recipient",
        "status": "DELIVERED",
        "location": {
         "name": "ICA Kvarnen",
         "displayName": "Stockholm",
         "city": "Stockholm",
         "postcode": "11455",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "SERVICE_POINT"
        }
       }
      ],
      "deliveryTo": "RECIPIENT",
      "deliveryToInfo": "at the counter",
      "itemRefIds": [
       "REF-9"
      ]
     }
    ]
   }
  ]
 }
}

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000010/public?apikey=(secret)&locale=en
  accept: application/json
report 00373500450000000010 FOUND
  2026-06-09T10:00:00 local  DATA_RECEIVED  code INFORMED/1  "We have received information about the shipment item"  [city "Malmö" postal "21120" country "SE" facility "Shop AB"]
  2026-06-09T17:40:00 local  ACCEPTED  code EN_ROUTE/21  "The shipment item has been handed in to PostNord"  [city "Malmö" postal "40010" country "SE" facility "PostNord Terminal"]
  2026-06-10T02:15:30 local  ARRIVED  code EN_ROUTE/31  "The shipment item has arrived at the distribution terminal"  [city "Årsta" postal "12005" country "SE" facility "PostNord Terminal Årsta"]
  2026-06-10T04:15:30 local  IN_TRANSIT  code EN_ROUTE/68  "The shipment item is under transportation"  [city "Årsta" postal "12005" country "SE" facility "PostNord Terminal Årsta"]
  2026-06-10T13:20:00 local  AVAILABLE_FOR_PICKUP  code AVAILABLE_FOR_DELIVERY/36  "The shipment item has been delivered to a service point"  [city "Stockholm" postal "11455" country "SE" facility "ICA Kvarnen"]
  2026-06-11T18:02:11 local  COLLECTED  code DELIVERED/39  "The shipment item has been collected by the recipient"  [city "Stockholm" postal "11455" country "SE" facility "ICA Kvarnen"]
  delivery signed by "K. Lindqvist" left at "RECIPIENT, at the counter" signature photo
  pickup point id SE-4711 "ICA Kvarnen" [city "Stockholm" postal "11455" country "SE"]
  service "MyPack Collect"
  weight 1310 g
  pieces 1
  reference customer reference "ORDER-77120"
  reference item reference "REF-9"
  shipped 2026-06-09
  origin [city "Malmö" postal "21120" country "SE"]
  destination [city "Stockholm" postal "11455" country "SE"]
  leg MASTER 00373500450000000997
