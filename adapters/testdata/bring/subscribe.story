# A hook for each number, for all statuses, with our own secret as its header.
=== subscribe 370438101000000014

=== reply 201
content-type: application/json

{
 "id": "ad84cbca-2e89-43e0-a301-a8d5d7fe7804",
 "authenticator": "tracking@shop.example",
 "trackingId": "370438101000000014",
 "event_groups": [
  "DELIVERED"
 ],
 "expiry": "2026-07-15T12:00:00+0000",
 "created": "2026-06-15T12:00:00+0000",
 "configuration": {
  "url": "https://waybill.example/webhooks/bring",
  "content_type": "application/json",
  "headers": [
   {
    "key": "x-waybill-token"
   }
  ]
 }
}

=== told
request POST https://api.bring.com/event-cast/api/v1/webhooks
  content-type: application/json
  accept: application/json
  x-mybring-api-uid: (secret)
  x-mybring-api-key: (secret)
  x-bring-client-url: https://shop.example
  body {"trackingId":"370438101000000014","event_groups":["PRE_NOTIFIED","HANDED_IN","COLLECTED","IN_TRANSIT","TERMINAL","INTERNATIONAL","CUSTOMS","TRANSPORT_TO_RECIPIENT","READY_FOR_PICKUP","NOTIFICATION_SENT","ATTEMPTED_DELIVERY","DELIVERY_ORDERED","DELIVERY_CHANGED","DELIVERY_CANCELLED","DEVIATION","DELIVERED","RETURN","DELIVERED_SENDER"],"configuration":{"url":"https://waybill.example/webhooks/bring","content_type":"application/json","headers":[{"key":"x-waybill-token","value":"(secret)"}]}}
subscribed id ad84cbca-2e89-43e0-a301-a8d5d7fe7804 until 2026-07-15T12:00:00Z
  accepted 370438101000000014

=== subscribe 370438101000000014

=== reply 201
content-type: application/json

{
 "id": "ad84cbca-2e89-43e0-a301-a8d5d7fe7804",
 "authenticator": "tracking@shop.example",
 "trackingId": "370438101000000014",
 "event_groups": [
  "DELIVERED"
 ],
 "expiry": "2026-07-15",
 "created": "2026-06-15T12:00:00+0000",
 "configuration": {
  "url": "https://waybill.example/webhooks/bring",
  "content_type": "application/json",
  "headers": [
   {
    "key": "x-waybill-token"
   }
  ]
 }
}

=== told
request POST https://api.bring.com/event-cast/api/v1/webhooks
  content-type: application/json
  accept: application/json
  x-mybring-api-uid: (secret)
  x-mybring-api-key: (secret)
  x-bring-client-url: https://shop.example
  body {"trackingId":"370438101000000014","event_groups":["PRE_NOTIFIED","HANDED_IN","COLLECTED","IN_TRANSIT","TERMINAL","INTERNATIONAL","CUSTOMS","TRANSPORT_TO_RECIPIENT","READY_FOR_PICKUP","NOTIFICATION_SENT","ATTEMPTED_DELIVERY","DELIVERY_ORDERED","DELIVERY_CHANGED","DELIVERY_CANCELLED","DEVIATION","DELIVERED","RETURN","DELIVERED_SENDER"],"configuration":{"url":"https://waybill.example/webhooks/bring","content_type":"application/json","headers":[{"key":"x-waybill-token","value":"(secret)"}]}}
subscribed id ad84cbca-2e89-43e0-a301-a8d5d7fe7804 until 2026-07-15T00:00:00Z
  accepted 370438101000000014

=== subscribe 370438101000000014

=== reply 201
content-type: application/json

{
 "id": "ad84cbca-2e89-43e0-a301-a8d5d7fe7804",
 "authenticator": "tracking@shop.example",
 "trackingId": "370438101000000014",
 "event_groups": [
  "DELIVERED"
 ],
 "expiry": null,
 "created": "2026-06-15T12:00:00+0000",
 "configuration": {
  "url": "https://waybill.example/webhooks/bring",
  "content_type": "application/json",
  "headers": [
   {
    "key": "x-waybill-token"
   }
  ]
 }
}

=== told
request POST https://api.bring.com/event-cast/api/v1/webhooks
  content-type: application/json
  accept: application/json
  x-mybring-api-uid: (secret)
  x-mybring-api-key: (secret)
  x-bring-client-url: https://shop.example
  body {"trackingId":"370438101000000014","event_groups":["PRE_NOTIFIED","HANDED_IN","COLLECTED","IN_TRANSIT","TERMINAL","INTERNATIONAL","CUSTOMS","TRANSPORT_TO_RECIPIENT","READY_FOR_PICKUP","NOTIFICATION_SENT","ATTEMPTED_DELIVERY","DELIVERY_ORDERED","DELIVERY_CHANGED","DELIVERY_CANCELLED","DEVIATION","DELIVERED","RETURN","DELIVERED_SENDER"],"configuration":{"url":"https://waybill.example/webhooks/bring","content_type":"application/json","headers":[{"key":"x-waybill-token","value":"(secret)"}]}}
subscribed id ad84cbca-2e89-43e0-a301-a8d5d7fe7804 until 2026-07-15T12:00:00Z
  accepted 370438101000000014

=== subscribe 370438101000000014

=== reply 201
content-type: application/json

{}

=== told
request POST https://api.bring.com/event-cast/api/v1/webhooks
  content-type: application/json
  accept: application/json
  x-mybring-api-uid: (secret)
  x-mybring-api-key: (secret)
  x-bring-client-url: https://shop.example
  body {"trackingId":"370438101000000014","event_groups":["PRE_NOTIFIED","HANDED_IN","COLLECTED","IN_TRANSIT","TERMINAL","INTERNATIONAL","CUSTOMS","TRANSPORT_TO_RECIPIENT","READY_FOR_PICKUP","NOTIFICATION_SENT","ATTEMPTED_DELIVERY","DELIVERY_ORDERED","DELIVERY_CHANGED","DELIVERY_CANCELLED","DEVIATION","DELIVERED","RETURN","DELIVERED_SENDER"],"configuration":{"url":"https://waybill.example/webhooks/bring","content_type":"application/json","headers":[{"key":"x-waybill-token","value":"(secret)"}]}}
fault MALFORMED: reply not understood: a hook without id
