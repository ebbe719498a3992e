# null, "" and [] all mean none; a text may be a number and a list one object; a bad time costs its scan only.

=== ask
38061110000015

=== reply 200
content-type: application/json

{
 "ShipmentData": {
  "Shipment": {
   "AWB": 38061110000015,
   "ReferenceNo": null,
   "Origin": [],
   "Destination": "",
   "Consignee": [],
   "ChargedWeight": "0.5",
   "Quantity": "2",
   "PickUpDate": "",
   "PickedupDate": [],
   "ExpectedDeliveryDate": "",
   "PromisedDeliveryDate": "2026-06-15T00:00:00",
   "RTOStartedDate": "",
   "Status": {
    "Status": "In Transit",
    "StatusType": "UD",
    "StatusCode": null,
    "StatusDateTime": "2026-06-11T15:52:10",
    "StatusLocation": [],
    "Instructions": "",
    "RecievedBy": null
   },
   "Scans": [
    {
     "ScanDetail": {
      "ScanDateTime": "2026-06-10T11:37:21",
      "ScanType": "UD",
      "Scan": "Manifested",
      "StatusDateTime": null,
      "ScannedLocation": null,
      "Instructions": null,
      "StatusCode": ""
     }
    },
    {
     "ScanDetail": {
      "ScanDateTime": "yesterday",
      "ScanType": "UD",
      "Scan": "In Transit",
      "StatusCode": ""
     }
    },
    null,
    "odd",
    {
     "ScanDateTime": "2026-06-11 15:52:10.309+0530",
     "ScanType": "UD",
     "Scan": "In Transit",
     "ScannedLocation": "Jaipur",
     "Instructions": [],
     "StatusCode": []
    }
   ]
  }
 }
}

=== told
request GET https://track.delhivery.com/api/v1/packages/json/?waybill=38061110000015&ref_ids=
  authorization: (secret)
  content-type: application/json
report 38061110000015 FOUND
  2026-06-10T11:37:21 +05:30 carrier  DATA_RECEIVED  code UD/MANIFESTED  "Manifested"
  2026-06-11T15:52:10 +05:30 said  IN_TRANSIT  code UD/IN_TRANSIT  "In Transit"  [city "Jaipur"]
  estimate 2026-06-15 day
  pieces 2
warning EVENT a scan that is no object
warning TIME a scan without a readable time
