# A wrong token, and none.
=== push POST
content-type: application/json
x-waybill-token: another-token

{
 "AWBNo": "14142310004449",
 "StatusCode": "RAD",
 "Status": "Reached At Destination",
 "StatusDate": "24-06-2026",
 "StatusTime": "2215",
 "Location": "DEL/KNP, DELHI, DELHI",
 "Comment": "",
 "PickUpDate": "23-06-2026",
 "PickUpTime": "1810",
 "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
 "Weight": "0.5"
}

=== told
forged: wrong secret

=== push POST
content-type: application/json

{
 "AWBNo": "14142310004449",
 "StatusCode": "RAD",
 "Status": "Reached At Destination",
 "StatusDate": "24-06-2026",
 "StatusTime": "2215",
 "Location": "DEL/KNP, DELHI, DELHI",
 "Comment": "",
 "PickUpDate": "23-06-2026",
 "PickUpTime": "1810",
 "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
 "Weight": "0.5"
}

=== told
forged: no secret
