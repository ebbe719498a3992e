# A 400 that lists numbers refuses them; one that lists none is a fault.

=== subscribe 1Z7A21F40300011207 1234567
=== reply 400

{
 "invalidTrackingNumbers": [
  "1234567"
 ],
 "response": {
  "errors": [
   {
    "code": "VSS210",
    "message": "Tracking number list is invalid"
   }
  ]
 }
}

=== told
request POST https://onlinetools.ups.com/api/track/v2/subscription/enhanced/package
  content-type: application/json
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
  body {"locale":"en_US","countryCode":"US","trackingNumberList":["1Z7A21F40300011207","1234567"],"eventPreferences":["D","I","M","X"]}
subscribed
  refused 1234567 "VSS210 Tracking number list is invalid"

=== subscribe 1Z7A21F40300011207
=== reply 400
content-type: application/json

{
 "response": {
  "errors": [
   {
    "code": "VSS220",
    "message": "Too many tracking numbers"
   }
  ]
 }
}

=== told
request POST https://onlinetools.ups.com/api/track/v2/subscription/enhanced/package
  content-type: application/json
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
  body {"locale":"en_US","countryCode":"US","trackingNumberList":["1Z7A21F40300011207"],"eventPreferences":["D","I","M","X"]}
fault MALFORMED: reply not understood: VSS220 Too many tracking numbers

=== subscribe 1Z7A21F40300011207
=== reply 401
content-type: application/json

{
 "response": {
  "errors": [
   {
    "code": "250002",
    "message": "Invalid Authentication Information"
   }
  ]
 }
}

=== told
request POST https://onlinetools.ups.com/api/track/v2/subscription/enhanced/package
  content-type: application/json
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
  body {"locale":"en_US","countryCode":"US","trackingNumberList":["1Z7A21F40300011207"],"eventPreferences":["D","I","M","X"]}
fault UNAUTHORIZED: credentials refused: 250002 Invalid Authentication Information

=== subscribe 1Z7A21F40300011207
=== reply 400
content-type: application/json

{
 "response": {
  "errors": [
   {
    "code": "VSS100",
    "message": "Service unavailable"
   }
  ]
 }
}

=== told
request POST https://onlinetools.ups.com/api/track/v2/subscription/enhanced/package
  content-type: application/json
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
  body {"locale":"en_US","countryCode":"US","trackingNumberList":["1Z7A21F40300011207"],"eventPreferences":["D","I","M","X"]}
fault UNAVAILABLE: carrier unavailable (HTTP 400): VSS100 Service unavailable
