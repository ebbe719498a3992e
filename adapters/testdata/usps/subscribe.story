# One subscription for a number; it ends when it has heard nothing for thirty days.
=== subscribe 9400111899561234500011

=== reply 201
content-type: application/json

{
 "subscriptionId": "3f1d2c4b-5a69-4788-9796-a5b4c3d2e1f0",
 "listenerURL": "https://waybill.example/webhooks/usps",
 "status": "ENABLED"
}

=== told
request POST https://apis.usps.com/subscriptions-tracking/v3/subscriptions
  content-type: application/json
  accept: application/json
  authorization: (secret)
  body {"listenerURL":"https://waybill.example/webhooks/usps/(secret)","secret":"(secret)","adminNotification":[{"email":"parcels@shop.example"}],"filterProperties":{"trackingNumber":"9400111899561234500011","trackingEventTypes":["ALL_UPDATES"]}}
subscribed id 3f1d2c4b-5a69-4788-9796-a5b4c3d2e1f0 until 2026-07-15T12:00:00Z
  accepted 9400111899561234500011
