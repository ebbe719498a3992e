# What changed in an hour, in PostNL's local time: each number once, to be asked for.

=== feed 2026-06-15T10:00:00Z 2026-06-15T10:12:00Z

=== reply 200
content-type: application/json

[
 {
  "Barcode": "3STSTX700400001",
  "CreationDate": "2026-06-07T00:00:00",
  "CustomerNumber": "10203040",
  "CustomerCode": "TSTX",
  "Status": {
   "Timestamp": "2026-06-08T02:17:49",
   "StatusCode": "5",
   "StatusDescription": "Shipment sorted",
   "PhaseCode": "2",
   "PhaseDescription": "Sorting"
  }
 },
 {
  "Barcode": "3STSTX700400002",
  "CreationDate": "2026-06-07T00:00:00",
  "CustomerNumber": "10203040",
  "CustomerCode": "TSTX",
  "Status": {
   "Timestamp": "2026-06-08T10:17:49.120",
   "StatusCode": "11",
   "StatusDescription": "Shipment delivered",
   "PhaseCode": "4",
   "PhaseDescription": "Delivered"
  }
 },
 {
  "Barcode": "3STSTX700400002",
  "CreationDate": "2026-06-07T00:00:00",
  "CustomerNumber": "10203040",
  "CustomerCode": "TSTX",
  "Status": {
   "Timestamp": "2026-06-08T09:17:49",
   "StatusCode": "7",
   "StatusDescription": "Shipment out for delivery",
   "PhaseCode": "3",
   "PhaseDescription": "Distribution"
  }
 },
 {
  "Barcode": "3STSTX700400003",
  "CreationDate": "2026-06-07T00:00:00",
  "CustomerNumber": "10203040",
  "CustomerCode": "TSTX",
  "Status": {
   "Timestamp": "2026-06-08T10:20:00",
   "StatusCode": "99",
   "StatusDescription": "Not applicable",
   "PhaseCode": "99",
   "PhaseDescription": "Not applicable"
  }
 }
]

=== told
request GET https://api.postnl.nl/shipment/v2/status/10203040/updatedshipments?period=2026-06-15T12:00:00&period=2026-06-15T12:12:00
  accept: application/json
  apikey: (secret)
poll now 3STSTX700400001
poll now 3STSTX700400002
poll now 3STSTX700400003

=== feed 2026-06-15T10:12:00Z 2026-06-15T10:24:00Z

=== reply 200
content-type: application/json

[]

=== told
request GET https://api.postnl.nl/shipment/v2/status/10203040/updatedshipments?period=2026-06-15T12:12:00&period=2026-06-15T12:24:00
  accept: application/json
  apikey: (secret)
nothing

=== feed 2026-06-15T10:12:00Z 2026-06-15T10:24:00Z

=== reply 200
content-type: application/json

{
 "Warnings": [
  {
   "Message": "No shipment found",
   "Code": "2"
  }
 ]
}

=== told
request GET https://api.postnl.nl/shipment/v2/status/10203040/updatedshipments?period=2026-06-15T12:12:00&period=2026-06-15T12:24:00
  accept: application/json
  apikey: (secret)
nothing
