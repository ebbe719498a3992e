# The documented form of the same, and older codes in a 404 or 400; a wrong route's 404 is not it.

=== ask
1Z7A21F40300011181

=== reply 404
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
request GET https://onlinetools.ups.com/api/track/v1/details/1Z7A21F40300011181?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
report 1Z7A21F40300011181 NOT_FOUND

=== ask
1Z7A21F40300011181

=== reply 404
content-type: application/json

{
 "response": {
  "errors": [
   {
    "code": "TV0000",
    "message": "Tracking number not found"
   }
  ]
 }
}

=== told
request GET https://onlinetools.ups.com/api/track/v1/details/1Z7A21F40300011181?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
report 1Z7A21F40300011181 NOT_FOUND

=== ask
1Z7A21F40300011181

=== reply 404
content-type: application/json

{
 "response": {
  "errors": [
   {
    "code": "404",
    "message": "The requested resource is not available"
   }
  ]
 }
}

=== told
request GET https://onlinetools.ups.com/api/track/v1/details/1Z7A21F40300011181?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
fault MALFORMED: reply not understood: 404 The requested resource is not available

=== ask
1Z7A21F40300011181

=== reply 404
content-type: text/html

<html><body>Not Found</body></html>

=== told
request GET https://onlinetools.ups.com/api/track/v1/details/1Z7A21F40300011181?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
fault MALFORMED: reply not understood: HTTP 404

=== ask
1Z7A21F40300011181

=== reply 400
content-type: application/json

{
 "response": {
  "errors": [
   {
    "code": "151044",
    "message": "No tracking information available"
   }
  ]
 }
}

=== told
request GET https://onlinetools.ups.com/api/track/v1/details/1Z7A21F40300011181?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
report 1Z7A21F40300011181 NOT_FOUND
