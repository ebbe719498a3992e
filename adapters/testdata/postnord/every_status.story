# All statuses; a text may make one finer.
=== ask
*

=== reply 200
content-type: application/json

{
 "TrackingInformationResponse": {
  "shipments": [
   {
    "shipmentId": "00373500450000000997",
    "uri": "",
    "assessedNumberOfItems": 1,
    "status": "RETURNED",
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
    "deliveryPoint": null,
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
      "status": "RETURNED",
      "eventStatus": "RETURNED",
      "statusText": {
       "header": "The item",
       "body": "…"
      },
      "typeOfItem": "PC",
      "typeOfItemName": "Parcel",
      "estimatedTimeOfArrival": null,
      "deliveryDate": null,
      "dropOffDate": "2026-06-09T17:40:00",
      "acceptor": null,
      "signature": null,
      "deliveryImageAvailable": false,
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
        "eventTime": "2026-06-10T10:00:00",
        "eventCode": "10",
        "eventDescription": "Registered",
        "status": "CREATED",
        "location": {
         "name": "PostNord Terminal",
         "displayName": "Göteborg",
         "city": "Göteborg",
         "postcode": "40010",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       },
       {
        "eventTime": "2026-06-10T10:01:00",
        "eventCode": "11",
        "eventDescription": "Informed",
        "status": "INFORMED",
        "location": {
         "name": "PostNord Terminal",
         "displayName": "Göteborg",
         "city": "Göteborg",
         "postcode": "40010",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       },
       {
        "eventTime": "2026-06-10T10:02:00",
        "eventCode": "12",
        "eventDescription": "On its way",
        "status": "EN_ROUTE",
        "location": {
         "name": "PostNord Terminal",
         "displayName": "Göteborg",
         "city": "Göteborg",
         "postcode": "40010",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       },
       {
        "eventTime": "2026-06-10T10:03:00",
        "eventCode": "13",
        "eventDescription": "Sorted at terminal",
        "status": "EN_ROUTE",
        "location": {
         "name": "PostNord Terminal",
         "displayName": "Göteborg",
         "city": "Göteborg",
         "postcode": "40010",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       },
       {
        "eventTime": "2026-06-10T10:04:00",
        "eventCode": "14",
        "eventDescription": "Has departed",
        "status": "EN_ROUTE",
        "location": {
         "name": "PostNord Terminal",
         "displayName": "Göteborg",
         "city": "Göteborg",
         "postcode": "40010",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       },
       {
        "eventTime": "2026-06-10T10:05:00",
        "eventCode": "15",
        "eventDescription": "Försändelsen är lastad för utdelning",
        "status": "EN_ROUTE",
        "location": {
         "name": "PostNord Terminal",
         "displayName": "Göteborg",
         "city": "Göteborg",
         "postcode": "40010",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       },
       {
        "eventTime": "2026-06-10T10:06:00",
        "eventCode": "16",
        "eventDescription": "Handed over to customs",
        "status": "EN_ROUTE",
        "location": {
         "name": "PostNord Terminal",
         "displayName": "Göteborg",
         "city": "Göteborg",
         "postcode": "40010",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       },
       {
        "eventTime": "2026-06-10T10:07:00",
        "eventCode": "17",
        "eventDescription": "Cleared by customs",
        "status": "EN_ROUTE",
        "location": {
         "name": "PostNord Terminal",
         "displayName": "Göteborg",
         "city": "Göteborg",
         "postcode": "40010",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       },
       {
        "eventTime": "2026-06-10T10:08:00",
        "eventCode": "18",
        "eventDescription": "Ready",
        "status": "AVAILABLE_FOR_DELIVERY",
        "location": {
         "name": "PostNord Terminal",
         "displayName": "Göteborg",
         "city": "Göteborg",
         "postcode": "40010",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       },
       {
        "eventTime": "2026-06-10T10:09:00",
        "eventCode": "19",
        "eventDescription": "Ready in a locker",
        "status": "AVAILABLE_FOR_DELIVERY_PAR_LOC",
        "location": {
         "name": "PostNord Terminal",
         "displayName": "Göteborg",
         "city": "Göteborg",
         "postcode": "40010",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       },
       {
        "eventTime": "2026-06-10T10:10:00",
        "eventCode": "20",
        "eventDescription": "Delayed",
        "status": "DELAYED",
        "location": {
         "name": "PostNord Terminal",
         "displayName": "Göteborg",
         "city": "Göteborg",
         "postcode": "40010",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       },
       {
        "eventTime": "2026-06-10T10:11:00",
        "eventCode": "21",
        "eventDescription": "Delay expected",
        "status": "EXPECTED_DELAY",
        "location": {
         "name": "PostNord Terminal",
         "displayName": "Göteborg",
         "city": "Göteborg",
         "postcode": "40010",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       },
       {
        "eventTime": "2026-06-10T10:12:00",
        "eventCode": "22",
        "eventDescription": "Could not be delivered",
        "status": "DELIVERY_IMPOSSIBLE",
        "location": {
         "name": "PostNord Terminal",
         "displayName": "Göteborg",
         "city": "Göteborg",
         "postcode": "40010",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       },
       {
        "eventTime": "2026-06-10T10:13:00",
        "eventCode": "23",
        "eventDescription": "The recipient was not at home",
        "status": "DELIVERY_IMPOSSIBLE",
        "location": {
         "name": "PostNord Terminal",
         "displayName": "Göteborg",
         "city": "Göteborg",
         "postcode": "40010",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       },
       {
        "eventTime": "2026-06-10T10:14:00",
        "eventCode": "24",
        "eventDescription": "The address is incomplete",
        "status": "DELIVERY_IMPOSSIBLE",
        "location": {
         "name": "PostNord Terminal",
         "displayName": "Göteborg",
         "city": "Göteborg",
         "postcode": "40010",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       },
       {
        "eventTime": "2026-06-10T10:15:00",
        "eventCode": "25",
        "eventDescription": "Refused",
        "status": "DELIVERY_REFUSED",
        "location": {
         "name": "PostNord Terminal",
         "displayName": "Göteborg",
         "city": "Göteborg",
         "postcode": "40010",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       },
       {
        "eventTime": "2026-06-10T10:16:00",
        "eventCode": "26",
        "eventDescription": "Stopped",
        "status": "STOPPED",
        "location": {
         "name": "PostNord Terminal",
         "displayName": "Göteborg",
         "city": "Göteborg",
         "postcode": "40010",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       },
       {
        "eventTime": "2026-06-10T10:17:00",
        "eventCode": "27",
        "eventDescription": "Something else",
        "status": "OTHER",
        "location": {
         "name": "PostNord Terminal",
         "displayName": "Göteborg",
         "city": "Göteborg",
         "postcode": "40010",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       },
       {
        "eventTime": "2026-06-10T10:18:00",
        "eventCode": "28",
        "eventDescription": "Delivered to a neighbour",
        "status": "DELIVERED",
        "location": {
         "name": "PostNord Terminal",
         "displayName": "Göteborg",
         "city": "Göteborg",
         "postcode": "40010",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       },
       {
        "eventTime": "2026-06-10T10:19:00",
        "eventCode": "29",
        "eventDescription": "Delivered to the mailbox",
        "status": "DELIVERED",
        "location": {
         "name": "PostNord Terminal",
         "displayName": "Göteborg",
         "city": "Göteborg",
         "postcode": "40010",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       },
       {
        "eventTime": "2026-06-10T10:20:00",
        "eventCode": "30",
        "eventDescription": "Placed outside the door",
        "status": "DELIVERED",
        "location": {
         "name": "PostNord Terminal",
         "displayName": "Göteborg",
         "city": "Göteborg",
         "postcode": "40010",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       },
       {
        "eventTime": "2026-06-10T10:21:00",
        "eventCode": "31",
        "eventDescription": "Returned",
        "status": "RETURNED",
        "location": {
         "name": "PostNord Terminal",
         "displayName": "Göteborg",
         "city": "Göteborg",
         "postcode": "40010",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       }
      ]
     }
    ]
   }
  ]
 }
}

=== told
report 00373500450000000010 FOUND
  2026-06-10T10:00:00 local  LABEL_CREATED  code CREATED/10  "Registered"  [city "Göteborg" postal "40010" country "SE" facility "PostNord Terminal"]
  2026-06-10T10:01:00 local  DATA_RECEIVED  code INFORMED/11  "Informed"  [city "Göteborg" postal "40010" country "SE" facility "PostNord Terminal"]
  2026-06-10T10:02:00 local  IN_TRANSIT  code EN_ROUTE/12  "On its way"  [city "Göteborg" postal "40010" country "SE" facility "PostNord Terminal"]
  2026-06-10T10:03:00 local  PROCESSED  code EN_ROUTE/13  "Sorted at terminal"  [city "Göteborg" postal "40010" country "SE" facility "PostNord Terminal"]
  2026-06-10T10:04:00 local  DEPARTED  code EN_ROUTE/14  "Has departed"  [city "Göteborg" postal "40010" country "SE" facility "PostNord Terminal"]
  2026-06-10T10:05:00 local  OUT_FOR_DELIVERY  code EN_ROUTE/15  "Försändelsen är lastad för utdelning"  [city "Göteborg" postal "40010" country "SE" facility "PostNord Terminal"]
  2026-06-10T10:06:00 local  CUSTOMS_PROCESSING  code EN_ROUTE/16  "Handed over to customs"  [city "Göteborg" postal "40010" country "SE" facility "PostNord Terminal"]
  2026-06-10T10:07:00 local  CUSTOMS_CLEARED  code EN_ROUTE/17  "Cleared by customs"  [city "Göteborg" postal "40010" country "SE" facility "PostNord Terminal"]
  2026-06-10T10:08:00 local  AVAILABLE_FOR_PICKUP  code AVAILABLE_FOR_DELIVERY/18  "Ready"  [city "Göteborg" postal "40010" country "SE" facility "PostNord Terminal"]
  2026-06-10T10:09:00 local  AVAILABLE_FOR_PICKUP  code AVAILABLE_FOR_DELIVERY_PAR_LOC/19  "Ready in a locker"  [city "Göteborg" postal "40010" country "SE" facility "PostNord Terminal"]
  2026-06-10T10:10:00 local  DELAYED  code DELAYED/20  "Delayed"  [city "Göteborg" postal "40010" country "SE" facility "PostNord Terminal"]
  2026-06-10T10:11:00 local  DELAYED  code EXPECTED_DELAY/21  "Delay expected"  [city "Göteborg" postal "40010" country "SE" facility "PostNord Terminal"]
  2026-06-10T10:12:00 local  DELIVERY_ATTEMPTED  code DELIVERY_IMPOSSIBLE/22  "Could not be delivered"  [city "Göteborg" postal "40010" country "SE" facility "PostNord Terminal"]
  2026-06-10T10:13:00 local  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code DELIVERY_IMPOSSIBLE/23  "The recipient was not at home"  [city "Göteborg" postal "40010" country "SE" facility "PostNord Terminal"]
  2026-06-10T10:14:00 local  DELIVERY_ATTEMPTED (ADDRESS_WRONG)  code DELIVERY_IMPOSSIBLE/24  "The address is incomplete"  [city "Göteborg" postal "40010" country "SE" facility "PostNord Terminal"]
  2026-06-10T10:15:00 local  REFUSED (RECIPIENT_REFUSED)  code DELIVERY_REFUSED/25  "Refused"  [city "Göteborg" postal "40010" country "SE" facility "PostNord Terminal"]
  2026-06-10T10:16:00 local  HELD  code STOPPED/26  "Stopped"  [city "Göteborg" postal "40010" country "SE" facility "PostNord Terminal"]
  2026-06-10T10:17:00 local  INFORMATION  code OTHER/27  "Something else"  [city "Göteborg" postal "40010" country "SE" facility "PostNord Terminal"]
  2026-06-10T10:18:00 local  DELIVERED_TO_NEIGHBOUR  code DELIVERED/28  "Delivered to a neighbour"  [city "Göteborg" postal "40010" country "SE" facility "PostNord Terminal"]
  2026-06-10T10:19:00 local  DELIVERED_TO_MAILBOX  code DELIVERED/29  "Delivered to the mailbox"  [city "Göteborg" postal "40010" country "SE" facility "PostNord Terminal"]
  2026-06-10T10:20:00 local  DELIVERED_TO_SAFE_PLACE  code DELIVERED/30  "Placed outside the door"  [city "Göteborg" postal "40010" country "SE" facility "PostNord Terminal"]
  2026-06-10T10:21:00 local  RETURNING  code RETURNED/31  "Returned"  [city "Göteborg" postal "40010" country "SE" facility "PostNord Terminal"]
  service "MyPack Collect"
  weight 1310 g
  pieces 1
  reference customer reference "ORDER-77120"
  shipped 2026-06-09
  origin [city "Malmö" postal "21120" country "SE"]
  destination [city "Stockholm" postal "11455" country "SE"]
  leg MASTER 00373500450000000997
