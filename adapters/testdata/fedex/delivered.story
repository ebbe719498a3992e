# Delivered, with everything a real body holds. SHIP is midnight in Memphis: a day. KG goes before LB.
# The empty window gives way to the promise of the service.
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
      "latestStatusDetail": {
       "code": "DL",
       "derivedCode": "DL",
       "statusByLocale": "Delivered",
       "description": "Delivered",
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
        "date": "2026-06-11T10:33:00-06:00",
        "eventType": "DL",
        "eventDescription": "Delivered",
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
        "locationType": "DELIVERY_LOCATION",
        "derivedStatusCode": "DL",
        "derivedStatus": "Delivered"
       },
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
       },
       {
        "date": "2026-06-10T20:15:00-05:00",
        "eventType": "DP",
        "eventDescription": "Left FedEx origin facility",
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
        "locationType": "ORIGIN_FEDEX_FACILITY",
        "derivedStatusCode": "IT",
        "derivedStatus": "In transit"
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
       },
       {
        "date": "2026-06-10T14:02:11-05:00",
        "eventType": "OC",
        "eventDescription": "Shipment information sent to FedEx",
        "exceptionCode": "",
        "exceptionDescription": "",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false
        },
        "locationId": "",
        "locationType": "CUSTOMER",
        "derivedStatusCode": "IN",
        "derivedStatus": "Label created"
       }
      ],
      "additionalTrackingInfo": {
       "nickname": "",
       "hasAssociatedShipments": false,
       "packageIdentifiers": [
        {
         "type": "CUSTOMER_REFERENCE",
         "values": [
          "WEB-20417"
         ],
         "trackingNumberUniqueId": "",
         "carrierCode": ""
        },
        {
         "type": "PURCHASE_ORDER",
         "values": [
          "PO 88-1"
         ],
         "trackingNumberUniqueId": "",
         "carrierCode": ""
        }
       ]
      },
      "dateAndTimes": [
       {
        "type": "ACTUAL_DELIVERY",
        "dateTime": "2026-06-11T10:33:00-06:00"
       },
       {
        "type": "ACTUAL_PICKUP",
        "dateTime": "2026-06-10T17:40:00-05:00"
       },
       {
        "type": "SHIP",
        "dateTime": "2026-06-10T00:00:00-06:00"
       },
       {
        "type": "COMMITMENT",
        "dateTime": "2026-06-11T12:00:00-06:00"
       }
      ],
      "deliveryDetails": {
       "deliveryAttempts": "0",
       "receivedByName": "K.OAKES",
       "signedByName": "K.OAKES",
       "locationType": "FRONT_DESK",
       "locationDescription": "Receptionist/Front Desk",
       "actualDeliveryAddress": {
        "city": "BOISE",
        "stateOrProvinceCode": "ID",
        "countryCode": "US",
        "residential": false
       }
      },
      "availableImages": [
       {
        "type": "SIGNATURE_PROOF_OF_DELIVERY",
        "size": "LARGE"
       }
      ],
      "packageDetails": {
       "sequenceNumber": "1",
       "count": "2",
       "packagingDescription": {
        "type": "YOUR_PACKAGING",
        "description": "Your Packaging"
       },
       "weightAndDimensions": {
        "weight": [
         {
          "value": "3.3",
          "unit": "LB"
         },
         {
          "value": "1.5",
          "unit": "KG"
         }
        ],
        "dimensions": [
         {
          "length": 12,
          "width": 9,
          "height": 6,
          "units": "IN"
         }
        ]
       }
      },
      "shipmentDetails": {
       "possessionStatus": true,
       "weight": [
        {
         "value": "6.6",
         "unit": "LB"
        }
       ]
      },
      "serviceDetail": {
       "type": "PRIORITY_OVERNIGHT",
       "description": "FedEx Priority Overnight",
       "shortDescription": "P-1"
      },
      "originLocation": {
       "locationId": "TULA",
       "locationContactAndAddress": {
        "address": {
         "city": "TULSA",
         "stateOrProvinceCode": "OK",
         "countryCode": "US",
         "residential": false
        }
       }
      },
      "recipientInformation": {
       "contact": {},
       "address": {
        "city": "BOISE",
        "stateOrProvinceCode": "ID",
        "postalCode": "83702",
        "countryCode": "US",
        "residential": false
       }
      },
      "standardTransitTimeWindow": {
       "window": {
        "ends": "2026-06-11T10:30:00-06:00"
       }
      },
      "estimatedDeliveryTimeWindow": {
       "window": {}
      },
      "returnDetail": {},
      "serviceCommitMessage": {
       "type": "",
       "message": ""
      },
      "goodsClassificationCode": ""
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
  2026-06-11T10:33:00 -06 said  DELIVERED_TO_RECEPTION  code DL  "Delivered"  [city "BOISE" region "ID" country "US" facility "BOIR"]
  2026-06-11T08:12:00 -06 said  OUT_FOR_DELIVERY  code OD  "On FedEx vehicle for delivery"  [city "BOISE" region "ID" country "US" facility "BOIR"]
  2026-06-11T04:51:00 -06 said  ARRIVED_AT_DELIVERY_FACILITY  code AR  "Arrived at FedEx location"  [city "BOISE" region "ID" country "US" facility "BOIR"]
  2026-06-10T20:15:00 -05 said  DEPARTED  code DP  "Left FedEx origin facility"  [city "TULSA" region "OK" country "US" facility "TULA"]
  2026-06-10T17:40:00 -05 said  PICKED_UP  code PU  "Picked up"  [city "TULSA" region "OK" country "US" facility "TULA"]
  2026-06-10T14:02:11 -05 said  DATA_RECEIVED  code OC  "Shipment information sent to FedEx"
  estimate 2026-06-11T10:30:00 -06 said
  delivery signed by "K.OAKES" left at "Receptionist/Front Desk" signature
  service "FedEx Priority Overnight"
  weight 1500 g
  pieces 2
  reference customer_reference "WEB-20417"
  reference purchase_order "PO 88-1"
  shipped 2026-06-10
  origin [city "TULSA" region "OK" country "US" facility "TULA"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
