# The same one again is refused and the refusal names the one there is.
=== subscribe 9400111899561234500011

=== reply 400
content-type: application/json

{
 "apiVersion": "/subscriptions-tracking/v3",
 "error": {
  "code": "400",
  "message": "A subscription already exists: 3f1d2c4b-5a69-4788-9796-a5b4c3d2e1f0",
  "errors": []
 }
}

=== told
request POST https://apis.usps.com/subscriptions-tracking/v3/subscriptions
  content-type: application/json
  accept: application/json
  authorization: (secret)
  body {"listenerURL":"https://waybill.example/webhooks/usps/(secret)","secret":"(secret)","adminNotification":[{"email":"parcels@shop.example"}],"filterProperties":{"trackingNumber":"9400111899561234500011","trackingEventTypes":["ALL_UPDATES"]}}
subscribed id 3f1d2c4b-5a69-4788-9796-a5b4c3d2e1f0 until 2026-07-15T12:00:00Z
  accepted 9400111899561234500011

=== subscribe 9400111899561234500011

=== reply 400
content-type: application/json

{
 "error": {
  "code": "400",
  "message": "listenerURL must be https"
 }
}

=== told
request POST https://apis.usps.com/subscriptions-tracking/v3/subscriptions
  content-type: application/json
  accept: application/json
  authorization: (secret)
  body {"listenerURL":"https://waybill.example/webhooks/usps/(secret)","secret":"(secret)","adminNotification":[{"email":"parcels@shop.example"}],"filterProperties":{"trackingNumber":"9400111899561234500011","trackingEventTypes":["ALL_UPDATES"]}}
fault MALFORMED: reply not understood: 400 listenerURL must be https
