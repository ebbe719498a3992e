# Of the number, and of the call.
=== subscribe 370438101000000014

=== reply 400
content-type: application/json

{
 "uuid": "KFCtYw",
 "status": "400",
 "reason": "Reference is not provided"
}

=== told
request POST https://api.bring.com/event-cast/api/v1/webhooks
  content-type: application/json
  accept: application/json
  x-mybring-api-uid: (secret)
  x-mybring-api-key: (secret)
  x-bring-client-url: https://shop.example
  body {"trackingId":"370438101000000014","event_groups":["PRE_NOTIFIED","HANDED_IN","COLLECTED","IN_TRANSIT","TERMINAL","INTERNATIONAL","CUSTOMS","TRANSPORT_TO_RECIPIENT","READY_FOR_PICKUP","NOTIFICATION_SENT","ATTEMPTED_DELIVERY","DELIVERY_ORDERED","DELIVERY_CHANGED","DELIVERY_CANCELLED","DEVIATION","DELIVERED","RETURN","DELIVERED_SENDER"],"configuration":{"url":"https://waybill.example/webhooks/bring","content_type":"application/json","headers":[{"key":"x-waybill-token","value":"(secret)"}]}}
subscribed
  refused 370438101000000014 "Reference is not provided"

=== subscribe 370438101000000014

=== reply 400
content-type: application/json

{
 "uuid": "KFCtYw",
 "status": "400",
 "reason": "url too long"
}

=== told
request POST https://api.bring.com/event-cast/api/v1/webhooks
  content-type: application/json
  accept: application/json
  x-mybring-api-uid: (secret)
  x-mybring-api-key: (secret)
  x-bring-client-url: https://shop.example
  body {"trackingId":"370438101000000014","event_groups":["PRE_NOTIFIED","HANDED_IN","COLLECTED","IN_TRANSIT","TERMINAL","INTERNATIONAL","CUSTOMS","TRANSPORT_TO_RECIPIENT","READY_FOR_PICKUP","NOTIFICATION_SENT","ATTEMPTED_DELIVERY","DELIVERY_ORDERED","DELIVERY_CHANGED","DELIVERY_CANCELLED","DEVIATION","DELIVERED","RETURN","DELIVERED_SENDER"],"configuration":{"url":"https://waybill.example/webhooks/bring","content_type":"application/json","headers":[{"key":"x-waybill-token","value":"(secret)"}]}}
fault MALFORMED: reply not understood: HTTP 400: url too long

=== subscribe 370438101000000014

=== reply 401
content-type: text/plain

=== told
request POST https://api.bring.com/event-cast/api/v1/webhooks
  content-type: application/json
  accept: application/json
  x-mybring-api-uid: (secret)
  x-mybring-api-key: (secret)
  x-bring-client-url: https://shop.example
  body {"trackingId":"370438101000000014","event_groups":["PRE_NOTIFIED","HANDED_IN","COLLECTED","IN_TRANSIT","TERMINAL","INTERNATIONAL","CUSTOMS","TRANSPORT_TO_RECIPIENT","READY_FOR_PICKUP","NOTIFICATION_SENT","ATTEMPTED_DELIVERY","DELIVERY_ORDERED","DELIVERY_CHANGED","DELIVERY_CANCELLED","DEVIATION","DELIVERED","RETURN","DELIVERED_SENDER"],"configuration":{"url":"https://waybill.example/webhooks/bring","content_type":"application/json","headers":[{"key":"x-waybill-token","value":"(secret)"}]}}
fault UNAUTHORIZED: credentials refused: HTTP 401
