# Each fault by what the caller must do; UPS gives no Retry-After of its own.

=== ask
1Z7A21F40300011190

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
request GET https://onlinetools.ups.com/api/track/v1/details/1Z7A21F40300011190?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
fault UNAUTHORIZED: credentials refused: 250002 Invalid Authentication Information

=== ask
1Z7A21F40300011190

=== reply 403
content-type: application/json

{
 "response": {
  "errors": [
   {
    "code": "250004",
    "message": "The merchant is blocked"
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
fault UNAUTHORIZED: credentials refused: 250004 The merchant is blocked

=== ask
1Z7A21F40300011190

=== reply 429
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

=== reply 503
content-type: application/json
retry-after: 40

{
 "response": {
  "errors": [
   {
    "code": "10004",
    "message": "Please try again later"
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
fault UNAVAILABLE retry after 40 s: carrier unavailable (HTTP 503): 10004 Please try again later

=== ask
1Z7A21F40300011190

=== reply 400
content-type: application/json

{
 "response": {
  "errors": [
   {
    "code": "TV1001",
    "message": "Missing transId"
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
fault MALFORMED: reply not understood: TV1001 Missing transId

=== ask
1Z7A21F40300011190

=== reply 502

<html><body>Bad Gateway</body></html>

=== told
request GET https://onlinetools.ups.com/api/track/v1/details/1Z7A21F40300011190?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
fault UNAVAILABLE: carrier unavailable (HTTP 502): HTTP 502
