# Codes whose meaning is not documented: the sentence beside them is the only source of the reason.

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
     "StatusCode": "EOD-43",
     "StatusDateTime": "2026-06-12T23:30:00",
     "StatusLocation": "Jaipur_Malviya_D (Rajasthan)",
     "Instructions": "Shipment on hold",
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
       "ScanDateTime": "2026-06-12T00:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T00:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Maximum attempts reached",
       "StatusCode": "EOD-15"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T01:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T01:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Shipment in audit",
       "StatusCode": "EOD-16"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T02:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T02:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Shipment misplaced at facility",
       "StatusCode": "EOD-43"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T03:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T03:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Shipment lost",
       "StatusCode": "EOD-15"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T04:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T04:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Shipment damaged",
       "StatusCode": "EOD-16"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T05:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T05:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Customer refused to open the parcel",
       "StatusCode": "EOD-43"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T06:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T06:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "COD amount not ready",
       "StatusCode": "EOD-15"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T07:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T07:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Customer asked for future delivery",
       "StatusCode": "EOD-16"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T08:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T08:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Customer has shifted",
       "StatusCode": "EOD-43"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T09:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T09:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Address incomplete",
       "StatusCode": "EOD-15"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T10:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T10:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Wrong address",
       "StatusCode": "EOD-16"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T11:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T11:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Consignee untraceable",
       "StatusCode": "EOD-43"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T12:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T12:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Out of delivery area",
       "StatusCode": "EOD-15"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T13:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T13:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Phone not reachable",
       "StatusCode": "EOD-16"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T14:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T14:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Premises closed",
       "StatusCode": "EOD-43"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T15:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T15:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Consignee not available",
       "StatusCode": "EOD-15"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T16:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T16:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Door locked",
       "StatusCode": "EOD-16"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T17:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T17:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Consignee out of station",
       "StatusCode": "EOD-43"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T18:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T18:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Vehicle delayed en route",
       "StatusCode": "EOD-15"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T19:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T19:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Connection missed",
       "StatusCode": "EOD-16"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T20:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T20:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Heavy weather",
       "StatusCode": "EOD-43"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T21:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T21:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Transport strike",
       "StatusCode": "EOD-15"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T22:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T22:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Destination unable to receive",
       "StatusCode": "EOD-16"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T23:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T23:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Shipment on hold",
       "StatusCode": "EOD-43"
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
  2026-06-12T00:30:00 +05:30 carrier  UNDELIVERABLE  code UD/PENDING/EOD-15  "Maximum attempts reached"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T01:30:00 +05:30 carrier  INVESTIGATION (CARRIER_LOSS)  code UD/PENDING/EOD-16  "Shipment in audit"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T02:30:00 +05:30 carrier  INVESTIGATION (CARRIER_LOSS)  code UD/PENDING/EOD-43  "Shipment misplaced at facility"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T03:30:00 +05:30 carrier  LOST (CARRIER_LOSS)  code UD/PENDING/EOD-15  "Shipment lost"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T04:30:00 +05:30 carrier  DAMAGED (CARRIER_DAMAGE)  code UD/PENDING/EOD-16  "Shipment damaged"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T05:30:00 +05:30 carrier  REFUSED (RECIPIENT_REFUSED)  code UD/PENDING/EOD-43  "Customer refused to open the parcel"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T06:30:00 +05:30 carrier  DELIVERY_ATTEMPTED (PAYMENT_REQUIRED)  code UD/PENDING/EOD-15  "COD amount not ready"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T07:30:00 +05:30 carrier  DELIVERY_ATTEMPTED (RECIPIENT_REQUEST)  code UD/PENDING/EOD-16  "Customer asked for future delivery"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T08:30:00 +05:30 carrier  ADDRESS_UNUSABLE (RECIPIENT_MOVED)  code UD/PENDING/EOD-43  "Customer has shifted"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T09:30:00 +05:30 carrier  ADDRESS_UNUSABLE (ADDRESS_INCOMPLETE)  code UD/PENDING/EOD-15  "Address incomplete"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T10:30:00 +05:30 carrier  ADDRESS_UNUSABLE (ADDRESS_WRONG)  code UD/PENDING/EOD-16  "Wrong address"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T11:30:00 +05:30 carrier  ADDRESS_UNUSABLE (ADDRESS_WRONG)  code UD/PENDING/EOD-43  "Consignee untraceable"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T12:30:00 +05:30 carrier  ADDRESS_UNUSABLE (OUT_OF_AREA)  code UD/PENDING/EOD-15  "Out of delivery area"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T13:30:00 +05:30 carrier  DELIVERY_ATTEMPTED (RECIPIENT_UNREACHABLE)  code UD/PENDING/EOD-16  "Phone not reachable"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T14:30:00 +05:30 carrier  DELIVERY_ATTEMPTED (RECIPIENT_CLOSED)  code UD/PENDING/EOD-43  "Premises closed"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T15:30:00 +05:30 carrier  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code UD/PENDING/EOD-15  "Consignee not available"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T16:30:00 +05:30 carrier  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code UD/PENDING/EOD-16  "Door locked"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T17:30:00 +05:30 carrier  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code UD/PENDING/EOD-43  "Consignee out of station"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T18:30:00 +05:30 carrier  DELAYED (CARRIER_VEHICLE)  code UD/PENDING/EOD-15  "Vehicle delayed en route"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T19:30:00 +05:30 carrier  DELAYED (CARRIER_MISSED_CONNECTION)  code UD/PENDING/EOD-16  "Connection missed"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T20:30:00 +05:30 carrier  DELAYED (WEATHER)  code UD/PENDING/EOD-43  "Heavy weather"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T21:30:00 +05:30 carrier  DELAYED (STRIKE)  code UD/PENDING/EOD-15  "Transport strike"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T22:30:00 +05:30 carrier  DELAYED (CARRIER_CAPACITY)  code UD/PENDING/EOD-16  "Destination unable to receive"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T23:30:00 +05:30 carrier  HELD  code UD/PENDING/EOD-43  "Shipment on hold"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  estimate 2026-06-14T23:59:59 +05:30 carrier
  reference reference_no "ORDER-1001"
  shipped 2026-06-10
  origin [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  destination [city "Jaipur" region "Rajasthan" postal "302001" country "IN"]

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
     "StatusCode": "",
     "StatusDateTime": "2026-06-12T23:30:00",
     "StatusLocation": "Jaipur_Malviya_D (Rajasthan)",
     "Instructions": "Shipment on hold",
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
       "ScanDateTime": "2026-06-12T00:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T00:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Maximum attempts reached",
       "StatusCode": ""
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T01:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T01:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Shipment in audit",
       "StatusCode": ""
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T02:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T02:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Shipment misplaced at facility",
       "StatusCode": ""
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T03:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T03:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Shipment lost",
       "StatusCode": ""
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T04:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T04:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Shipment damaged",
       "StatusCode": ""
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T05:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T05:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Customer refused to open the parcel",
       "StatusCode": ""
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T06:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T06:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "COD amount not ready",
       "StatusCode": ""
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T07:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T07:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Customer asked for future delivery",
       "StatusCode": ""
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T08:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T08:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Customer has shifted",
       "StatusCode": ""
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T09:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T09:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Address incomplete",
       "StatusCode": ""
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T10:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T10:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Wrong address",
       "StatusCode": ""
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T11:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T11:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Consignee untraceable",
       "StatusCode": ""
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T12:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T12:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Out of delivery area",
       "StatusCode": ""
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T13:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T13:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Phone not reachable",
       "StatusCode": ""
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T14:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T14:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Premises closed",
       "StatusCode": ""
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T15:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T15:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Consignee not available",
       "StatusCode": ""
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T16:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T16:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Door locked",
       "StatusCode": ""
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T17:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T17:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Consignee out of station",
       "StatusCode": ""
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T18:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T18:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Vehicle delayed en route",
       "StatusCode": ""
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T19:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T19:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Connection missed",
       "StatusCode": ""
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T20:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T20:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Heavy weather",
       "StatusCode": ""
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T21:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T21:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Transport strike",
       "StatusCode": ""
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T22:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T22:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Destination unable to receive",
       "StatusCode": ""
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T23:30:00",
       "ScanType": "UD",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-12T23:30:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Shipment on hold",
       "StatusCode": ""
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
  2026-06-12T00:30:00 +05:30 carrier  UNDELIVERABLE  code UD/PENDING  "Maximum attempts reached"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T01:30:00 +05:30 carrier  INVESTIGATION (CARRIER_LOSS)  code UD/PENDING  "Shipment in audit"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T02:30:00 +05:30 carrier  INVESTIGATION (CARRIER_LOSS)  code UD/PENDING  "Shipment misplaced at facility"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T03:30:00 +05:30 carrier  LOST (CARRIER_LOSS)  code UD/PENDING  "Shipment lost"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T04:30:00 +05:30 carrier  DAMAGED (CARRIER_DAMAGE)  code UD/PENDING  "Shipment damaged"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T05:30:00 +05:30 carrier  REFUSED (RECIPIENT_REFUSED)  code UD/PENDING  "Customer refused to open the parcel"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T06:30:00 +05:30 carrier  DELIVERY_ATTEMPTED (PAYMENT_REQUIRED)  code UD/PENDING  "COD amount not ready"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T07:30:00 +05:30 carrier  DELIVERY_ATTEMPTED (RECIPIENT_REQUEST)  code UD/PENDING  "Customer asked for future delivery"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T08:30:00 +05:30 carrier  ADDRESS_UNUSABLE (RECIPIENT_MOVED)  code UD/PENDING  "Customer has shifted"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T09:30:00 +05:30 carrier  ADDRESS_UNUSABLE (ADDRESS_INCOMPLETE)  code UD/PENDING  "Address incomplete"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T10:30:00 +05:30 carrier  ADDRESS_UNUSABLE (ADDRESS_WRONG)  code UD/PENDING  "Wrong address"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T11:30:00 +05:30 carrier  ADDRESS_UNUSABLE (ADDRESS_WRONG)  code UD/PENDING  "Consignee untraceable"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T12:30:00 +05:30 carrier  ADDRESS_UNUSABLE (OUT_OF_AREA)  code UD/PENDING  "Out of delivery area"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T13:30:00 +05:30 carrier  DELIVERY_ATTEMPTED (RECIPIENT_UNREACHABLE)  code UD/PENDING  "Phone not reachable"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T14:30:00 +05:30 carrier  DELIVERY_ATTEMPTED (RECIPIENT_CLOSED)  code UD/PENDING  "Premises closed"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T15:30:00 +05:30 carrier  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code UD/PENDING  "Consignee not available"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T16:30:00 +05:30 carrier  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code UD/PENDING  "Door locked"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T17:30:00 +05:30 carrier  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code UD/PENDING  "Consignee out of station"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T18:30:00 +05:30 carrier  DELAYED (CARRIER_VEHICLE)  code UD/PENDING  "Vehicle delayed en route"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T19:30:00 +05:30 carrier  DELAYED (CARRIER_MISSED_CONNECTION)  code UD/PENDING  "Connection missed"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T20:30:00 +05:30 carrier  DELAYED (WEATHER)  code UD/PENDING  "Heavy weather"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T21:30:00 +05:30 carrier  DELAYED (STRIKE)  code UD/PENDING  "Transport strike"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T22:30:00 +05:30 carrier  DELAYED (CARRIER_CAPACITY)  code UD/PENDING  "Destination unable to receive"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T23:30:00 +05:30 carrier  HELD  code UD/PENDING  "Shipment on hold"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  estimate 2026-06-14T23:59:59 +05:30 carrier
  reference reference_no "ORDER-1001"
  shipped 2026-06-10
  origin [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  destination [city "Jaipur" region "Rajasthan" postal "302001" country "IN"]
