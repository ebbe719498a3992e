# From memory: what the portal's library of tokens says where there was none, under a 200.
=== account
api = "portal"
email = "tracking@shop.example"
password = "invented-password-of-portal"

=== ask
14142310004449

=== reply 200
content-type: application/json

{
 "status": false,
 "message": "Wrong number of segments"
}

=== told
request GET https://shipment.xpressbees.com/api/shipments2/track/14142310004449
  authorization: (secret)
  accept: application/json
fault UNAUTHORIZED: credentials refused: Wrong number of segments

=== ask
14142310004449

=== reply 200
content-type: application/json

{
 "status": false,
 "message": "Signature verification failed"
}

=== told
request GET https://shipment.xpressbees.com/api/shipments2/track/14142310004449
  authorization: (secret)
  accept: application/json
fault UNAUTHORIZED: credentials refused: Signature verification failed
