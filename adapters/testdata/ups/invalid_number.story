# Malformed for UPS, by today's code and by an older one.

=== ask
12345

=== reply 400
content-type: application/json

{
 "response": {
  "errors": [
   {
    "code": "TV1002",
    "message": "Invalid inquiry number"
   }
  ]
 }
}

=== told
request GET https://onlinetools.ups.com/api/track/v1/details/12345?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
report 12345 INVALID_NUMBER

=== ask
12345

=== reply 400
content-type: application/json

{
 "response": {
  "errors": [
   {
    "code": "151018",
    "message": "Invalid tracking number"
   }
  ]
 }
}

=== told
request GET https://onlinetools.ups.com/api/track/v1/details/12345?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
report 12345 INVALID_NUMBER

=== ask
12345

=== reply 404
content-type: application/json

{
 "response": {
  "errors": [
   {
    "code": "151018",
    "message": "Invalid tracking number"
   }
  ]
 }
}

=== told
request GET https://onlinetools.ups.com/api/track/v1/details/12345?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
report 12345 INVALID_NUMBER
