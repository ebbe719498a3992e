# A payload of which no more than the number is known: there is news, so it is asked for.
=== push POST usps-example-handshake
content-type: application/json
x-hmac: tmEZHs6linTX7E9Qdct5RPA72jBO7BOQzsbk+W1NZUw=

{
 "subscriptionId": "3f1d2c4b-5a69-4788-9796-a5b4c3d2e1f0",
 "subscriptionType": "TRACKING",
 "timestamp": "2026-06-15T11:59:00Z",
 "payload": "{\"trackingNumber\": \"9400111899561234500011\", \"scanEventExtract\": {\"code\": \"OF\"}}",
 "links": []
}

=== told
verified
acknowledged 200
report 9400111899561234500011 FOUND
poll now 9400111899561234500011
