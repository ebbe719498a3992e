# Two scans of one moment with different codes are two events.

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
     "Status": "In Transit",
     "StatusType": "UD",
     "StatusCode": "DTUP-203",
     "StatusDateTime": "2026-06-11T01:12:44",
     "StatusLocation": "Noida_Bairangpur_GW (Uttar Pradesh)",
     "Instructions": "Data updated",
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
       "ScanDateTime": "2026-06-11T01:12:44",
       "ScanType": "UD",
       "Scan": "In Transit",
       "StatusDateTime": "2026-06-11T01:12:44",
       "ScannedLocation": "Noida_Bairangpur_GW (Uttar Pradesh)",
       "Instructions": "Added to Bag",
       "StatusCode": "X-DBL1F"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-11T01:12:44",
       "ScanType": "UD",
       "Scan": "In Transit",
       "StatusDateTime": "2026-06-11T01:12:44",
       "ScannedLocation": "Noida_Bairangpur_GW (Uttar Pradesh)",
       "Instructions": "Bag Added To Trip",
       "StatusCode": "X-DLL2F"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-11T01:12:44",
       "ScanType": "UD",
       "Scan": "In Transit",
       "StatusDateTime": "2026-06-11T01:12:44",
       "ScannedLocation": "Noida_Bairangpur_GW (Uttar Pradesh)",
       "Instructions": "Data updated",
       "StatusCode": "DTUP-203"
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
  2026-06-11T01:12:44 +05:30 carrier  PROCESSED  code UD/IN_TRANSIT/X-DBL1F  "Added to Bag"  [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  2026-06-11T01:12:44 +05:30 carrier  PROCESSED  code UD/IN_TRANSIT/X-DLL2F  "Bag Added To Trip"  [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  2026-06-11T01:12:44 +05:30 carrier  INFORMATION  code UD/IN_TRANSIT/DTUP-203  "Data updated"  [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  estimate 2026-06-14T23:59:59 +05:30 carrier
  reference reference_no "ORDER-1001"
  shipped 2026-06-10
  origin [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  destination [city "Jaipur" region "Rajasthan" postal "302001" country "IN"]
