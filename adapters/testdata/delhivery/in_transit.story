# Times have no zone and are India's; the fraction is optional; the last scan and the status are one event.

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
     "StatusCode": "X-ILL2F",
     "StatusDateTime": "2026-06-11T15:52:10.309",
     "StatusLocation": "Jaipur_Sez_GW (Rajasthan)",
     "Instructions": "Trip Arrived",
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
       "ScanDateTime": "2026-06-10T12:05:00",
       "ScanType": "UD",
       "Scan": "Manifested",
       "StatusDateTime": "2026-06-10T12:05:00",
       "ScannedLocation": "Noida_Bairangpur_GW (Uttar Pradesh)",
       "Instructions": "Pickup scheduled",
       "StatusCode": "FMPUR-101"
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
       "ScanDateTime": "2026-06-10T19:30:00.5",
       "ScanType": "UD",
       "Scan": "In Transit",
       "StatusDateTime": "2026-06-10T19:30:00.5",
       "ScannedLocation": "Noida_Bairangpur_GW (Uttar Pradesh)",
       "Instructions": "Left first mile",
       "StatusCode": "FMDEPART-101"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-10T22:10:00",
       "ScanType": "UD",
       "Scan": "In Transit",
       "StatusDateTime": "2026-06-10T22:10:00",
       "ScannedLocation": "Noida_Bairangpur_GW (Uttar Pradesh)",
       "Instructions": "Shipment Recieved at Origin Center",
       "StatusCode": "X-PIOM"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-10T22:41:03.120",
       "ScanType": "UD",
       "Scan": "In Transit",
       "StatusDateTime": "2026-06-10T22:41:03.120",
       "ScannedLocation": "Noida_Bairangpur_GW (Uttar Pradesh)",
       "Instructions": "Shipment weight updated",
       "StatusCode": "DTUP-205"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-11T01:12:44.301",
       "ScanType": "UD",
       "Scan": "In Transit",
       "StatusDateTime": "2026-06-11T01:12:44.301",
       "ScannedLocation": "Noida_Bairangpur_GW (Uttar Pradesh)",
       "Instructions": "Added to Bag",
       "StatusCode": "X-DBL1F"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-11T01:50:11",
       "ScanType": "UD",
       "Scan": "In Transit",
       "StatusDateTime": "2026-06-11T01:50:11",
       "ScannedLocation": "Noida_Bairangpur_GW (Uttar Pradesh)",
       "Instructions": "Bag Added To Trip",
       "StatusCode": "X-DLL2F"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-11T02:30:00",
       "ScanType": "UD",
       "Scan": "In Transit",
       "StatusDateTime": "2026-06-11T02:30:00",
       "ScannedLocation": "Noida_Bairangpur_GW (Uttar Pradesh)",
       "Instructions": "Vehicle Departed",
       "StatusCode": "X-OLL4F"
      }
     },
     {
      "ScanDetail": {
       "ScanDateTime": "2026-06-11T15:52:10.309",
       "ScanType": "UD",
       "Scan": "In Transit",
       "StatusDateTime": "2026-06-11T15:52:10.309",
       "ScannedLocation": "Jaipur_Sez_GW (Rajasthan)",
       "Instructions": "Trip Arrived",
       "StatusCode": "X-ILL2F"
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
  2026-06-10T12:05:00 +05:30 carrier  PICKUP_SCHEDULED  code UD/MANIFESTED/FMPUR-101  "Pickup scheduled"  [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  2026-06-10T18:40:00 +05:30 carrier  PICKED_UP  code UD/IN_TRANSIT/X-PPOM  "Shipment picked up"  [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  2026-06-10T19:30:00 +05:30 carrier  DEPARTED  code UD/IN_TRANSIT/FMDEPART-101  "Left first mile"  [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  2026-06-10T22:10:00 +05:30 carrier  ARRIVED  code UD/IN_TRANSIT/X-PIOM  "Shipment Recieved at Origin Center"  [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  2026-06-10T22:41:03 +05:30 carrier  INFORMATION  code UD/IN_TRANSIT/DTUP-205  "Shipment weight updated"  [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  2026-06-11T01:12:44 +05:30 carrier  PROCESSED  code UD/IN_TRANSIT/X-DBL1F  "Added to Bag"  [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  2026-06-11T01:50:11 +05:30 carrier  PROCESSED  code UD/IN_TRANSIT/X-DLL2F  "Bag Added To Trip"  [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  2026-06-11T02:30:00 +05:30 carrier  DEPARTED  code UD/IN_TRANSIT/X-OLL4F  "Vehicle Departed"  [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  2026-06-11T15:52:10 +05:30 carrier  ARRIVED  code UD/IN_TRANSIT/X-ILL2F  "Trip Arrived"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Sez_GW"]
  estimate 2026-06-14T23:59:59 +05:30 carrier
  reference reference_no "ORDER-1001"
  shipped 2026-06-10
  origin [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  destination [city "Jaipur" region "Rajasthan" postal "302001" country "IN"]
