# A mailer id has one subscription for all its parcels.
=== account
client_id = "k3PxExampleConsumerKey7Qd2"
client_secret = "s8VtExampleConsumerSecret"
webhook_secret = "usps-example-push-secret-32-char"
admin_email = "parcels@shop.example"
mailer_id = "902000417"

=== subscribe 9400111899561234500011 9400111899561234500028

=== reply 201
content-type: application/json

{
 "subscriptionId": "3f1d2c4b-5a69-4788-9796-a5b4c3d2e1f0"
}

=== told
request POST https://apis.usps.com/subscriptions-tracking/v3/subscriptions
  content-type: application/json
  accept: application/json
  authorization: (secret)
  body {"listenerURL":"https://waybill.example/webhooks/usps","secret":"(secret)","adminNotification":[{"email":"parcels@shop.example"}],"filterProperties":{"MID":"902000417"}}
subscribed id 3f1d2c4b-5a69-4788-9796-a5b4c3d2e1f0 until 2026-07-15T12:00:00Z
  accepted 9400111899561234500011
  accepted 9400111899561234500028
