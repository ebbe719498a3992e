# Papers that go back to the shipper are no parcel that does; and more that only words tell.
=== ask
44140033561

=== reply 200
content-type: application/json; charset=utf-8

{
 "Transaction": null,
 "Notifications": [],
 "HasErrors": false,
 "TrackingResults": [
  {
   "Key": "44140033561",
   "Value": [
    {
     "WaybillNumber": "44140033561",
     "UpdateCode": "SH900",
     "UpdateDescription": "Supporting document returned to shipper",
     "UpdateDateTime": "/Date(1781186400000+0300)/",
     "UpdateLocation": "Amman, Jordan",
     "Comments": "",
     "ProblemCode": ""
    },
    {
     "WaybillNumber": "44140033561",
     "UpdateCode": "SH901",
     "UpdateDescription": "Shipment disposed",
     "UpdateDateTime": "/Date(1781182800000+0300)/",
     "UpdateLocation": "Amman, Jordan",
     "Comments": "",
     "ProblemCode": ""
    },
    {
     "WaybillNumber": "44140033561",
     "UpdateCode": "SH902",
     "UpdateDescription": "Shipment destroyed",
     "UpdateDateTime": "/Date(1781179200000+0300)/",
     "UpdateLocation": "Amman, Jordan",
     "Comments": "",
     "ProblemCode": ""
    },
    {
     "WaybillNumber": "44140033561",
     "UpdateCode": "SH903",
     "UpdateDescription": "Undeliverable",
     "UpdateDateTime": "/Date(1781175600000+0300)/",
     "UpdateLocation": "Amman, Jordan",
     "Comments": "",
     "ProblemCode": ""
    },
    {
     "WaybillNumber": "44140033561",
     "UpdateCode": "SH904",
     "UpdateDescription": "Address incomplete",
     "UpdateDateTime": "/Date(1781172000000+0300)/",
     "UpdateLocation": "Amman, Jordan",
     "Comments": "",
     "ProblemCode": ""
    },
    {
     "WaybillNumber": "44140033561",
     "UpdateCode": "SH905",
     "UpdateDescription": "Awaiting consignee for collection",
     "UpdateDateTime": "/Date(1781168400000+0300)/",
     "UpdateLocation": "Amman, Jordan",
     "Comments": "",
     "ProblemCode": ""
    },
    {
     "WaybillNumber": "44140033561",
     "UpdateCode": "SH906",
     "UpdateDescription": "Consignee to collect from the office",
     "UpdateDateTime": "/Date(1781164800000+0300)/",
     "UpdateLocation": "Amman, Jordan",
     "Comments": "",
     "ProblemCode": ""
    },
    {
     "WaybillNumber": "44140033561",
     "UpdateCode": "SH907",
     "UpdateDescription": "Consignee not home",
     "UpdateDateTime": "/Date(1781161200000+0300)/",
     "UpdateLocation": "Amman, Jordan",
     "Comments": "",
     "ProblemCode": ""
    },
    {
     "WaybillNumber": "44140033561",
     "UpdateCode": "SH908",
     "UpdateDescription": "Delivery rescheduled",
     "UpdateDateTime": "/Date(1781157600000+0300)/",
     "UpdateLocation": "Amman, Jordan",
     "Comments": "",
     "ProblemCode": ""
    },
    {
     "WaybillNumber": "44140033561",
     "UpdateCode": "SH909",
     "UpdateDescription": "Shipment manifested",
     "UpdateDateTime": "/Date(1781154000000+0300)/",
     "UpdateLocation": "Amman, Jordan",
     "Comments": "",
     "ProblemCode": ""
    },
    {
     "WaybillNumber": "44140033561",
     "UpdateCode": "SH910",
     "UpdateDescription": "Data received",
     "UpdateDateTime": "/Date(1781150400000+0300)/",
     "UpdateLocation": "Amman, Jordan",
     "Comments": "",
     "ProblemCode": ""
    }
   ]
  }
 ],
 "NonExistingWaybills": []
}

=== told
request POST https://ws.aramex.net/ShippingAPI.V2/Tracking/Service_1_0.svc/json/TrackShipments
  content-type: application/json
  accept: application/json
  body {"ClientInfo":{"UserName":"shop@example.com","Password":"(secret)","Version":"v1.0","AccountNumber":"20016001","AccountPin":"(secret)","AccountEntity":"AMM","AccountCountryCode":"JO","Source":24},"GetLastTrackingUpdateOnly":false,"Shipments":["44140033561"],"Transaction":{"Reference1":"exchange-1","Reference2":"","Reference3":"","Reference4":"","Reference5":""}}
report 44140033561 FOUND
  2026-06-11T17:00:00 +03 said  INFORMATION  code SH900  "Supporting document returned to shipper"  [city "Amman" country "JO"]
  2026-06-11T16:00:00 +03 said  DESTROYED  code SH901  "Shipment disposed"  [city "Amman" country "JO"]
  2026-06-11T15:00:00 +03 said  DESTROYED  code SH902  "Shipment destroyed"  [city "Amman" country "JO"]
  2026-06-11T14:00:00 +03 said  UNDELIVERABLE  code SH903  "Undeliverable"  [city "Amman" country "JO"]
  2026-06-11T13:00:00 +03 said  ADDRESS_UNUSABLE (ADDRESS_INCOMPLETE)  code SH904  "Address incomplete"  [city "Amman" country "JO"]
  2026-06-11T12:00:00 +03 said  AVAILABLE_FOR_PICKUP  code SH905  "Awaiting consignee for collection"  [city "Amman" country "JO"]
  2026-06-11T11:00:00 +03 said  AVAILABLE_FOR_PICKUP  code SH906  "Consignee to collect from the office"  [city "Amman" country "JO"]
  2026-06-11T10:00:00 +03 said  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code SH907  "Consignee not home"  [city "Amman" country "JO"]
  2026-06-11T09:00:00 +03 said  DELIVERY_RESCHEDULED  code SH908  "Delivery rescheduled"  [city "Amman" country "JO"]
  2026-06-11T08:00:00 +03 said  DATA_RECEIVED  code SH909  "Shipment manifested"  [city "Amman" country "JO"]
  2026-06-11T07:00:00 +03 said  DATA_RECEIVED  code SH910  "Data received"  [city "Amman" country "JO"]
warning UNMAPPED_CODE SH900
warning UNMAPPED_CODE SH901
warning UNMAPPED_CODE SH902
warning UNMAPPED_CODE SH903
warning UNMAPPED_CODE SH904
warning UNMAPPED_CODE SH905
warning UNMAPPED_CODE SH906
warning UNMAPPED_CODE SH907
warning UNMAPPED_CODE SH908
warning UNMAPPED_CODE SH909
warning UNMAPPED_CODE SH910
