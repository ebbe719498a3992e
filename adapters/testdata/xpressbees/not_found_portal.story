# The portal says in words that it has nothing.
=== account
api = "portal"
email = "tracking@shop.example"
password = "invented-password-of-portal"
webhook_token = ["new-token-of-pushes", "old-token-of-pushes"]

=== ask
14142310004449

=== reply 200
content-type: application/json

{
 "status": false,
 "message": "AWB not found"
}

=== told
request GET https://shipment.xpressbees.com/api/shipments2/track/14142310004449
  authorization: (secret)
  accept: application/json
report 14142310004449 NOT_FOUND

=== ask
14142310004449

=== reply 404
content-type: application/json

{
 "status": false,
 "message": "No shipment found"
}

=== told
request GET https://shipment.xpressbees.com/api/shipments2/track/14142310004449
  authorization: (secret)
  accept: application/json
report 14142310004449 NOT_FOUND

=== ask
14142310004449

=== reply 200
content-type: application/json

{
 "status": true,
 "data": []
}

=== told
request GET https://shipment.xpressbees.com/api/shipments2/track/14142310004449
  authorization: (secret)
  accept: application/json
report 14142310004449 NOT_FOUND

=== ask
14142310004449

=== reply 200
content-type: application/json

{
 "status": false,
 "message": "Token is invalid"
}

=== told
request GET https://shipment.xpressbees.com/api/shipments2/track/14142310004449
  authorization: (secret)
  accept: application/json
fault UNAUTHORIZED: credentials refused: Token is invalid
