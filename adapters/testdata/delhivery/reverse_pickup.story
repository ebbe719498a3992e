# A shipment from the customer to the client: PP until it is picked up, PU on its way, DTO is its delivery.

=== ask
38061110000015
38061110000026
38061110000037

=== reply 200
content-type: application/json

{
 "ShipmentData": [
  {
   "Shipment": {
    "AWB": "38061110000015",
    "ReferenceNo": "ORDER-1001",
    "OrderType": "Pickup",
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
     "Status": "DTO",
     "StatusType": "DL",
     "StatusCode": "",
     "StatusDateTime": "2026-06-14T12:00:00",
     "StatusLocation": "Noida_Bairangpur_GW (Uttar Pradesh)",
     "Instructions": "Delivered to origin",
     "RecievedBy": ""
    },
    "Scans": [
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-10T10:00:00",
       "ScanType": "PP",
       "Scan": "Open",
       "StatusDateTime": "2026-06-10T10:00:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Pickup requested",
       "StatusCode": ""
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-10T12:00:00",
       "ScanType": "PP",
       "Scan": "Scheduled",
       "StatusDateTime": "2026-06-10T12:00:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Pickup scheduled",
       "StatusCode": "FMPUR-101"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-11T08:00:00",
       "ScanType": "PP",
       "Scan": "Dispatched",
       "StatusDateTime": "2026-06-11T08:00:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Agent on the way",
       "StatusCode": ""
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-11T10:00:00",
       "ScanType": "PP",
       "Scan": "Scheduled",
       "StatusDateTime": "2026-06-11T10:00:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Customer unavailable",
       "StatusCode": "EOD-11"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-12T10:00:00",
       "ScanType": "PU",
       "Scan": "In Transit",
       "StatusDateTime": "2026-06-12T10:00:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Pickup completed",
       "StatusCode": "EOD-77"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-13T02:00:00",
       "ScanType": "PU",
       "Scan": "Pending",
       "StatusDateTime": "2026-06-13T02:00:00",
       "ScannedLocation": "Jaipur_Sez_GW (Rajasthan)",
       "Instructions": "Bag Received at Facility",
       "StatusCode": ""
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-14T09:00:00",
       "ScanType": "PU",
       "Scan": "Dispatched",
       "StatusDateTime": "2026-06-14T09:00:00",
       "ScannedLocation": "Noida_Bairangpur_GW (Uttar Pradesh)",
       "Instructions": "Out for delivery",
       "StatusCode": ""
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-14T12:00:00",
       "ScanType": "DL",
       "Scan": "DTO",
       "StatusDateTime": "2026-06-14T12:00:00",
       "ScannedLocation": "Noida_Bairangpur_GW (Uttar Pradesh)",
       "Instructions": "Delivered to origin",
       "StatusCode": ""
      }
     }
    ]
   }
  },
  {
   "Shipment": {
    "AWB": "38061110000026",
    "ReferenceNo": "ORDER-1001",
    "OrderType": "Pickup",
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
     "Status": "Canceled",
     "StatusType": "CN",
     "StatusCode": "",
     "StatusDateTime": "2026-06-11T10:00:00",
     "StatusLocation": "Jaipur_Malviya_D (Rajasthan)",
     "Instructions": "Cancelled by customer",
     "RecievedBy": ""
    },
    "Scans": [
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-10T10:00:00",
       "ScanType": "PP",
       "Scan": "Open",
       "StatusDateTime": "2026-06-10T10:00:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Pickup requested",
       "StatusCode": ""
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-11T10:00:00",
       "ScanType": "CN",
       "Scan": "Canceled",
       "StatusDateTime": "2026-06-11T10:00:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Cancelled by customer",
       "StatusCode": ""
      }
     }
    ]
   }
  },
  {
   "Shipment": {
    "AWB": "38061110000037",
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
     "Status": "Closed",
     "StatusType": "CN",
     "StatusCode": "",
     "StatusDateTime": "2026-06-11T12:00:00",
     "StatusLocation": "Jaipur_Malviya_D (Rajasthan)",
     "Instructions": "Closed",
     "RecievedBy": ""
    },
    "Scans": [
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-10T10:00:00",
       "ScanType": "UD",
       "Scan": "Manifested",
       "StatusDateTime": "2026-06-10T10:00:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Manifest uploaded",
       "StatusCode": "X-UCI"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-11T10:00:00",
       "ScanType": "UD",
       "Scan": "Not Picked",
       "StatusDateTime": "2026-06-11T10:00:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Seller refused pickup",
       "StatusCode": "FMEOD-118"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-11T12:00:00",
       "ScanType": "CN",
       "Scan": "Closed",
       "StatusDateTime": "2026-06-11T12:00:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Closed",
       "StatusCode": ""
      }
     }
    ]
   }
  }
 ]
}

=== told
request GET https://track.delhivery.com/api/v1/packages/json/?waybill=38061110000015,38061110000026,38061110000037&ref_ids=
  authorization: (secret)
  content-type: application/json
report 38061110000015 FOUND
  2026-06-10T10:00:00 +05:30 carrier  DATA_RECEIVED  code PP/OPEN  "Pickup requested"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-10T12:00:00 +05:30 carrier  PICKUP_SCHEDULED  code PP/SCHEDULED/FMPUR-101  "Pickup scheduled"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-11T08:00:00 +05:30 carrier  OUT_FOR_PICKUP  code PP/DISPATCHED  "Agent on the way"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-11T10:00:00 +05:30 carrier  PICKUP_FAILED (RECIPIENT_ABSENT)  code PP/SCHEDULED/EOD-11  "Customer unavailable"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-12T10:00:00 +05:30 carrier  PICKED_UP  code PU/IN_TRANSIT/EOD-77  "Pickup completed"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-13T02:00:00 +05:30 carrier  ARRIVED  code PU/PENDING  "Bag Received at Facility"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Sez_GW"]
  2026-06-14T09:00:00 +05:30 carrier  OUT_FOR_DELIVERY  code PU/DISPATCHED  "Out for delivery"  [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  2026-06-14T12:00:00 +05:30 carrier  DELIVERED  code DL/DTO  "Delivered to origin"  [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  estimate 2026-06-14T23:59:59 +05:30 carrier
  reference reference_no "ORDER-1001"
  shipped 2026-06-10
  origin [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  destination [city "Jaipur" region "Rajasthan" postal "302001" country "IN"]
report 38061110000026 FOUND
  2026-06-10T10:00:00 +05:30 carrier  DATA_RECEIVED  code PP/OPEN  "Pickup requested"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-11T10:00:00 +05:30 carrier  CANCELLED  code CN/CANCELED  "Cancelled by customer"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  estimate 2026-06-14T23:59:59 +05:30 carrier
  reference reference_no "ORDER-1001"
  shipped 2026-06-10
  origin [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  destination [city "Jaipur" region "Rajasthan" postal "302001" country "IN"]
report 38061110000037 FOUND
  2026-06-10T10:00:00 +05:30 carrier  DATA_RECEIVED  code UD/MANIFESTED/X-UCI  "Manifest uploaded"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-11T10:00:00 +05:30 carrier  PICKUP_FAILED (SHIPPER_CANCELLED)  code UD/NOT_PICKED/FMEOD-118  "Seller refused pickup"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-11T12:00:00 +05:30 carrier  CANCELLED  code CN/CLOSED  "Closed"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  estimate 2026-06-14T23:59:59 +05:30 carrier
  reference reference_no "ORDER-1001"
  shipped 2026-06-10
  origin [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  destination [city "Jaipur" region "Rajasthan" postal "302001" country "IN"]
