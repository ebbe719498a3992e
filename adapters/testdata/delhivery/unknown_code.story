# An unknown NSL code leaves what its pair says, an unknown status what its type says; unknown both is unknown.

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
     "Status": "",
     "StatusType": "",
     "StatusCode": "",
     "StatusDateTime": "2026-06-11T05:00:00",
     "StatusLocation": "Noida_Bairangpur_GW (Uttar Pradesh)",
     "Instructions": "A remark alone",
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
       "ScanDateTime": "2026-06-11T01:00:00",
       "ScanType": "UD",
       "Scan": "In Transit",
       "StatusDateTime": "2026-06-11T01:00:00",
       "ScannedLocation": "Noida_Bairangpur_GW (Uttar Pradesh)",
       "Instructions": "Something new",
       "StatusCode": "X-NEW9"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-11T02:00:00",
       "ScanType": "UD",
       "Scan": "Quarantined",
       "StatusDateTime": "2026-06-11T02:00:00",
       "ScannedLocation": "Noida_Bairangpur_GW (Uttar Pradesh)",
       "Instructions": "",
       "StatusCode": ""
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-11T03:00:00",
       "ScanType": "RT",
       "Scan": "Weighed",
       "StatusDateTime": "2026-06-11T03:00:00",
       "ScannedLocation": "Noida_Bairangpur_GW (Uttar Pradesh)",
       "Instructions": "",
       "StatusCode": ""
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-11T04:00:00",
       "ScanType": "ZZ",
       "Scan": "Teleported",
       "StatusDateTime": "2026-06-11T04:00:00",
       "ScannedLocation": "Noida_Bairangpur_GW (Uttar Pradesh)",
       "Instructions": "",
       "StatusCode": "Q-1"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-11T05:00:00",
       "ScanType": "",
       "Scan": "",
       "StatusDateTime": "2026-06-11T05:00:00",
       "ScannedLocation": "Noida_Bairangpur_GW (Uttar Pradesh)",
       "Instructions": "A remark alone",
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
  2026-06-11T01:00:00 +05:30 carrier  IN_TRANSIT  code UD/IN_TRANSIT/X-NEW9  "Something new"  [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  2026-06-11T02:00:00 +05:30 carrier  UNKNOWN  code UD/QUARANTINED  "Quarantined"  [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  2026-06-11T03:00:00 +05:30 carrier  RETURNING  code RT/WEIGHED  "Weighed"  [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  2026-06-11T04:00:00 +05:30 carrier  UNKNOWN  code ZZ/TELEPORTED/Q-1  "Teleported"  [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  2026-06-11T05:00:00 +05:30 carrier  UNKNOWN  "A remark alone"  [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  estimate 2026-06-14T23:59:59 +05:30 carrier
  reference reference_no "ORDER-1001"
  shipped 2026-06-10
  origin [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  destination [city "Jaipur" region "Rajasthan" postal "302001" country "IN"]
warning UNMAPPED_CODE X-NEW9
warning UNMAPPED_CODE UD/QUARANTINED
warning UNMAPPED_CODE RT/WEIGHED
warning UNMAPPED_CODE ZZ/TELEPORTED
warning UNMAPPED_CODE Q-1
warning UNMAPPED_CODE a scan without type, status and code
