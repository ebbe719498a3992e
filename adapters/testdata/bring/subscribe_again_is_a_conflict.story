# A hook for the same number is there already: it pushes, but until when is not said.
=== subscribe 370438101000000014

=== reply 409
content-type: application/json

{
 "uuid": "KFCtYw",
 "status": "409",
 "reason": "Similar subscription exists"
}

=== told
request POST https://api.bring.com/event-cast/api/v1/webhooks
  content-type: application/json
  accept: application/json
  x-mybring-api-uid: (secret)
  x-mybring-api-key: (secret)
  x-bring-client-url: https://shop.example
  body {"trackingId":"370438101000000014","event_groups":["PRE_NOTIFIED","HANDED_IN","COLLECTED","IN_TRANSIT","TERMINAL","INTERNATIONAL","CUSTOMS","TRANSPORT_TO_RECIPIENT","READY_FOR_PICKUP","NOTIFICATION_SENT","ATTEMPTED_DELIVERY","DELIVERY_ORDERED","DELIVERY_CHANGED","DELIVERY_CANCELLED","DEVIATION","DELIVERED","RETURN","DELIVERED_SENDER"],"configuration":{"url":"https://waybill.example/webhooks/bring","content_type":"application/json","headers":[{"key":"x-waybill-token","value":"(secret)"}]}}
subscribed until 2026-06-16T12:00:00Z
  accepted 370438101000000014
