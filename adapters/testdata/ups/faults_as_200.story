# The envelope of errors means the same in a 200.

=== ask
1Z7A21F40300011190

=== reply 200
content-type: application/json

{
 "response": {
  "errors": [
   {
    "code": "251004",
    "message": "Token expired"
   }
  ]
 }
}

=== told
request GET https://onlinetools.ups.com/api/track/v1/details/1Z7A21F40300011190?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
fault UNAUTHORIZED: credentials refused: 251004 Token expired

=== ask
1Z7A21F40300011190

=== reply 200
content-type: application/json

{
 "response": {
  "errors": [
   {
    "code": "10429",
    "message": "Too Many Requests"
   }
  ]
 }
}

=== told
request GET https://onlinetools.ups.com/api/track/v1/details/1Z7A21F40300011190?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
fault THROTTLED: throttled: 10429 Too Many Requests

=== ask
1Z7A21F40300011190

=== reply 200
content-type: application/json

{
 "response": {
  "errors": [
   {
    "code": "TW0001",
    "message": "Tracking Information Not Found"
   }
  ]
 }
}

=== told
request GET https://onlinetools.ups.com/api/track/v1/details/1Z7A21F40300011190?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
report 1Z7A21F40300011190 NOT_FOUND

=== ask
1Z7A21F40300011190

=== reply 200

{"trackResponse":{"shipment":[]}}

=== told
request GET https://onlinetools.ups.com/api/track/v1/details/1Z7A21F40300011190?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
fault MALFORMED: reply not understood: no trackResponse.shipment

=== ask
1Z7A21F40300011190

=== reply 200

<html><body>Sign in</body></html>

=== told
request GET https://onlinetools.ups.com/api/track/v1/details/1Z7A21F40300011190?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
fault MALFORMED: reply not understood: the body is no JSON object
