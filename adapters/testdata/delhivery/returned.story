# DL with RTO is back with the client, not delivered.

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
    "RTOStartedDate": "2026-06-13T10:00:00",
    "ReturnedDate": null,
    "ReturnPromisedDeliveryDate": null,
    "ReverseInTransit": false,
    "Ewaybill": [],
    "Extras": "",
    "Status": {
     "Status": "RTO",
     "StatusType": "DL",
     "StatusCode": "",
     "StatusDateTime": "2026-06-15T15:00:00",
     "StatusLocation": "Noida_Bairangpur_GW (Uttar Pradesh)",
     "Instructions": "RTO delivered",
     "RecievedBy": "Warehouse"
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
       "ScanDateTime": "2026-06-12T09:01:30",
       "ScanType": "UD",
       "Scan": "Dispatched",
       "StatusDateTime": "2026-06-12T09:01:30",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Out for delivery",
       "StatusCode": "X-DDD3FD"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-13T10:00:00",
       "ScanType": "RT",
       "Scan": "In Transit",
       "StatusDateTime": "2026-06-13T10:00:00",
       "ScannedLocation": "Jaipur_Malviya_D (Rajasthan)",
       "Instructions": "Return started",
       "StatusCode": "RT-110"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-15T09:00:00",
       "ScanType": "RT",
       "Scan": "Dispatched",
       "StatusDateTime": "2026-06-15T09:00:00",
       "ScannedLocation": "Noida_Bairangpur_GW (Uttar Pradesh)",
       "Instructions": "Out for return",
       "StatusCode": ""
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-15T15:00:00",
       "ScanType": "DL",
       "Scan": "RTO",
       "StatusDateTime": "2026-06-15T15:00:00",
       "ScannedLocation": "Noida_Bairangpur_GW (Uttar Pradesh)",
       "Instructions": "RTO delivered",
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
  2026-06-12T09:01:30 +05:30 carrier  OUT_FOR_DELIVERY  code UD/DISPATCHED/X-DDD3FD  "Out for delivery"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-13T10:00:00 +05:30 carrier  RETURNING  code RT/IN_TRANSIT/RT-110  "Return started"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  2026-06-15T09:00:00 +05:30 carrier  RETURN_OUT_FOR_DELIVERY  code RT/DISPATCHED  "Out for return"  [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  2026-06-15T15:00:00 +05:30 carrier  RETURNED  code DL/RTO  "RTO delivered"  [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  estimate 2026-06-14T23:59:59 +05:30 carrier
  delivery signed by "Warehouse"
  reference reference_no "ORDER-1001"
  shipped 2026-06-10
  origin [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  destination [city "Jaipur" region "Rajasthan" postal "302001" country "IN"]
