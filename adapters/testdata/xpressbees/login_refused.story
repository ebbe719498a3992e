# A refused login is a 200.
=== account
api = "portal"
email = "tracking@shop.example"
password = "invented-password-of-portal"
webhook_token = ["new-token-of-pushes", "old-token-of-pushes"]

=== login


=== reply 200
content-type: application/json

{
 "status": false,
 "message": "Invalid email or password"
}

=== told
request POST https://shipment.xpressbees.com/api/users/login
  content-type: application/json
  accept: application/json
  body {"email":"tracking@shop.example","password":"(secret)"}
fault UNAUTHORIZED: credentials refused: Invalid email or password

=== login


=== reply 422
content-type: application/json

{
 "message": "The password field is required."
}

=== told
request POST https://shipment.xpressbees.com/api/users/login
  content-type: application/json
  accept: application/json
  body {"email":"tracking@shop.example","password":"(secret)"}
fault UNAUTHORIZED: credentials refused: The password field is required.

=== login


=== reply 200
content-type: application/json

{
 "status": true
}

=== told
request POST https://shipment.xpressbees.com/api/users/login
  content-type: application/json
  accept: application/json
  body {"email":"tracking@shop.example","password":"(secret)"}
fault MALFORMED: reply not understood: neither token nor message

=== login


=== reply 200
content-type: application/json

{
 "status": false,
 "message": "Too many requests"
}

=== told
request POST https://shipment.xpressbees.com/api/users/login
  content-type: application/json
  accept: application/json
  body {"email":"tracking@shop.example","password":"(secret)"}
fault THROTTLED: throttled: Too many requests
