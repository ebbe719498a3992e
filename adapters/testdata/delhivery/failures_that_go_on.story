# Attempts and delays by their codes: an attempt has its status, a delay keeps the one reached.

=== ask
38061110000015

=== reply 200
content-type: application/json

{
 "ShipmentData": [
  {
   "Shipment": {
    "AWB": "38061110000015",
    "ReferenceNo": "ORDER-1001",
    "OrderType": "Pre-paid",
    "CODAmount": 0,
    "InvoiceAmount": 499.0,
    "ChargedWeight": 0.5,
    "Quantity": "",
    "Origin": "Noida_Bairangpur_GW (Uttar Pradesh)",
    "Destination": "Jaipur",
    "PickupLocation": "Main WH",
    "SenderName": "Shop",
    "Consignee": {
     "Name": "Asha Example",
     "City": "Jaipur",
     "State": "Rajasthan",
     "PinCode": 302001,
     "Country": "India",
     "Address1": [],
     "Address2": [],
     "Address3": "",
     "Telephone1": "",
     "Telephone2": ""
    },
    "PickUpDate": "2026-06-10T11:37:21.053",
    "PickedupDate": "2026-06-10T18:40:00",
    "OriginRecieveDate": "2026-06-10T22:10:00",
    "OutDestinationDate": null,
    "DestRecieveDate": null,
    "ExpectedDeliveryDate": "2026-06-14T23:59:59",
    "PromisedDeliveryDate": "2026-06-15T23:59:59",
    "FirstAttemptDate": null,
    "DeliveryDate": null,
    "DispatchCount": 0,
    "RTOStartedDate": null,
    "ReturnedDate": null,
    "ReturnPromisedDeliveryDate": null,
    "ReverseInTransit": false,
    "Ewaybill": [],
    "Extras": "",
    "Status": {
     "Status": "Pending",
     "StatusType": "UD",
     "StatusCode": "DLYLH-126",
     "StatusDateTime": "2026-06-12T20:00:00",
     "StatusLocation": "Jaipur_Malviya_D (Rajasthan)",
     "Instructions": "Destination unable to receive",
     "RecievedBy": ""
    },
    "Scans": [
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-10T11:37:21.053",
       "ScanType": "UD",
       "Scan": "Manifested",
       "StatusDateTime": "2026-06-10T11:37:21.053",
       "ScannedLocation": "Noida_Bairangpur_GW (Uttar Pradesh)",
       "Instructions": "Manifest uploaded",
       "StatusCode": "X-UCI"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-10T18:40:00",
       "ScanType": "UD",
       "Scan": "In Transit",
       "StatusDateTime": "2026-06-10T18:40:00",
       "ScannedLocation": "Noida_Bairangpur_GW (Uttar Pradesh)",
       "Instructions": "Shipment picked up",
       "StatusCode": "X-PPOM"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T08:00:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T08:00:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Office/Institute closed",
       "StatusCode": "DLYDC-107"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T09:00:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T09:00:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Delivery postponed by the customer",
       "StatusCode": "DLYDC-110"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T10:00:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T10:00:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Consignee unavailable",
       "StatusCode": "EOD-11"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T11:00:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T11:00:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Delivery rescheduled by customer",
       "StatusCode": "EOD-3"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T12:00:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T12:00:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Entry restricted area",
       "StatusCode": "EOD-104"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T13:00:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T13:00:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "COD amount not ready",
       "StatusCode": "EOD-40"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T14:00:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T14:00:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Customer wants self collect",
       "StatusCode": "EOD-69"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T15:00:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T15:00:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Customer asked for open delivery",
       "StatusCode": "EOD-111"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T16:00:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T16:00:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Not attempted",
       "StatusCode": "EOD-86"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T17:00:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T17:00:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Local disturbance",
       "StatusCode": "FMEOD-106"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T18:00:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T18:00:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Local disturbance",
       "StatusCode": "RDPD-17"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T19:00:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T19:00:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Vehicle delayed",
       "StatusCode": "DLYLH-105"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T20:00:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T20:00:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Destination unable to receive",
       "StatusCode": "DLYLH-126"
      }
     }
    ]
   }
  }
 ]
}

=== told
request GET https://track.delhivery.com/api/v1/packages/json/?waybill=38061110000015&ref_ids=
  authorization: (secret)
  content-type: application/json
report 38061110000015 FOUND
  2026-06-10T11:37:21 +05:30 carrier  DATA_RECEIVED  code UD/MANIFESTED/X-UCI  "Manifest uploaded"  [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  2026-06-10T18:40:00 +05:30 carrier  PICKED_UP  code UD/IN_TRANSIT/X-PPOM  "Shipment picked up"  [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  2026-06-12T08:00:00 +05:30 carrier  DELIVERY_ATTEMPTED (RECIPIENT_CLOSED)  code UD/PENDING/DLYDC-107  "Office/Institute closed"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T09:00:00 +05:30 carrier  DELIVERY_ATTEMPTED (RECIPIENT_REQUEST)  code UD/PENDING/DLYDC-110  "Delivery postponed by the customer"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T10:00:00 +05:30 carrier  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code UD/PENDING/EOD-11  "Consignee unavailable"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T11:00:00 +05:30 carrier  DELIVERY_ATTEMPTED (RECIPIENT_REQUEST)  code UD/PENDING/EOD-3  "Delivery rescheduled by customer"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T12:00:00 +05:30 carrier  DELIVERY_ATTEMPTED (NO_ACCESS)  code UD/PENDING/EOD-104  "Entry restricted area"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T13:00:00 +05:30 carrier  DELIVERY_ATTEMPTED (PAYMENT_REQUIRED)  code UD/PENDING/EOD-40  "COD amount not ready"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T14:00:00 +05:30 carrier  DELIVERY_ATTEMPTED (RECIPIENT_REQUEST)  code UD/PENDING/EOD-69  "Customer wants self collect"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T15:00:00 +05:30 carrier  DELIVERY_ATTEMPTED (RECIPIENT_REQUEST)  code UD/PENDING/EOD-111  "Customer asked for open delivery"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T16:00:00 +05:30 carrier  DELAYED (CARRIER_NO_ATTEMPT)  code UD/PENDING/EOD-86  "Not attempted"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T17:00:00 +05:30 carrier  DELAYED (CARRIER_NO_ATTEMPT)  code UD/PENDING/FMEOD-106  "Local disturbance"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T18:00:00 +05:30 carrier  DELAYED  code UD/PENDING/RDPD-17  "Local disturbance"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T19:00:00 +05:30 carrier  DELAYED (CARRIER_VEHICLE)  code UD/PENDING/DLYLH-105  "Vehicle delayed"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T20:00:00 +05:30 carrier  DELAYED (CARRIER_CAPACITY)  code UD/PENDING/DLYLH-126  "Destination unable to receive"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  estimate 2026-06-14T23:59:59 +05:30 carrier
  reference reference_no "ORDER-1001"
  shipped 2026-06-10
  origin [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  destination [city "Jaipur" region "Rajasthan" postal "302001" country "IN"]
