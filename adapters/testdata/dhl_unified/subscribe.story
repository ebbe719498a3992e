# At most ten numbers of one service; the id is the end of `self`, or `subscriptionId`.
=== subscribe 00340434700000000016 00340434700000000023

=== reply 201
content-type: application/json

{
 "self": "https://api-eu.dhl.com/tracking/push/v1/subscription/5f0c0e8e-8c5e-4f6d-9b1e-3a5d2c7b9f10",
 "scope": "subscription.created",
 "expires": "2026-09-13T12:00:00Z"
}

=== told
request POST https://api-eu.dhl.com/tracking/push/v1/subscription
  content-type: application/json
  accept: application/json
  dhl-api-key: (secret)
  body {"hook":{"uri":"https://waybill.example/webhooks/dhl_unified","authentication":{"type":"ApiKeyAuthentication","header":"x-waybill-token","token":"(secret)"}},"format":"Default","type":"Shipment","service":"parcel-de","events":["Pre-Transit","Transit","Delivered","Failure","Unknown"],"shipmentIDs":["00340434700000000016","00340434700000000023"]}
subscribed id 5f0c0e8e-8c5e-4f6d-9b1e-3a5d2c7b9f10 until 2026-09-13T12:00:00Z
  accepted 00340434700000000016
  accepted 00340434700000000023

=== subscribe 00340434700000000016

=== reply 202
content-type: application/json

{
 "subscriptionId": "5f0c0e8e-8c5e-4f6d-9b1e-3a5d2c7b9f10"
}

=== told
request POST https://api-eu.dhl.com/tracking/push/v1/subscription
  content-type: application/json
  accept: application/json
  dhl-api-key: (secret)
  body {"hook":{"uri":"https://waybill.example/webhooks/dhl_unified","authentication":{"type":"ApiKeyAuthentication","header":"x-waybill-token","token":"(secret)"}},"format":"Default","type":"Shipment","service":"parcel-de","events":["Pre-Transit","Transit","Delivered","Failure","Unknown"],"shipmentIDs":["00340434700000000016"]}
subscribed id 5f0c0e8e-8c5e-4f6d-9b1e-3a5d2c7b9f10
  accepted 00340434700000000016

=== subscribe 00340434700000000016

=== reply 400
content-type: application/json

{
 "status": 400,
 "title": "Invalid input",
 "detail": "shipmentIDs: no such shipment"
}

=== told
request POST https://api-eu.dhl.com/tracking/push/v1/subscription
  content-type: application/json
  accept: application/json
  dhl-api-key: (secret)
  body {"hook":{"uri":"https://waybill.example/webhooks/dhl_unified","authentication":{"type":"ApiKeyAuthentication","header":"x-waybill-token","token":"(secret)"}},"format":"Default","type":"Shipment","service":"parcel-de","events":["Pre-Transit","Transit","Delivered","Failure","Unknown"],"shipmentIDs":["00340434700000000016"]}
fault MALFORMED: reply not understood: HTTP 400: Invalid input: shipmentIDs: no such shipment

=== subscribe 00340434700000000016

=== reply 429
content-type: application/json

{
 "status": 429,
 "title": "Too Many Requests",
 "detail": "Daily quota exceeded"
}

=== told
request POST https://api-eu.dhl.com/tracking/push/v1/subscription
  content-type: application/json
  accept: application/json
  dhl-api-key: (secret)
  body {"hook":{"uri":"https://waybill.example/webhooks/dhl_unified","authentication":{"type":"ApiKeyAuthentication","header":"x-waybill-token","token":"(secret)"}},"format":"Default","type":"Shipment","service":"parcel-de","events":["Pre-Transit","Transit","Delivered","Failure","Unknown"],"shipmentIDs":["00340434700000000016"]}
fault THROTTLED retry after 43200 s: throttled for 43200 s: Too Many Requests: Daily quota exceeded

=== subscribe 00340434700000000016

=== reply 200
content-type: application/json

{}

=== told
request POST https://api-eu.dhl.com/tracking/push/v1/subscription
  content-type: application/json
  accept: application/json
  dhl-api-key: (secret)
  body {"hook":{"uri":"https://waybill.example/webhooks/dhl_unified","authentication":{"type":"ApiKeyAuthentication","header":"x-waybill-token","token":"(secret)"}},"format":"Default","type":"Shipment","service":"parcel-de","events":["Pre-Transit","Transit","Delivered","Failure","Unknown"],"shipmentIDs":["00340434700000000016"]}
fault MALFORMED: reply not understood: a subscription without id
