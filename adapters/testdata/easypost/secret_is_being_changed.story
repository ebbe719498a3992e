# Either of two secrets proves a push while they are exchanged.
=== account
api_key = "EZAKexample0f3b7c1d9a5e"
webhook_secret = ["the new one", "ein sécret for waybill"]

=== push POST
content-type: application/json
x-hmac-signature: hmac-sha256-hex=cddac33f081eb690b6213e6d942e0c17fa6529b0e8bae73089c427445886b3d3

{"id":"evt_1","object":"Event","description":"tracker.updated","result":{"id":"trk_1","object":"Tracker","tracking_code":"EZ2000000002","status":"in_transit","weight":614.0,"carrier":"USPS","tracking_details":[{"message":"Moves","status":"in_transit","datetime":"2026-06-09T02:10:00Z"}]}}

=== told
verified
acknowledged 200
report EZ2000000002 instance trk_1 FOUND
  2026-06-09T02:10:00 +00 said  IN_TRANSIT  "Moves"
  service "USPS"
  weight 17407 g

=== push POST
content-type: application/json
x-hmac-signature: hmac-sha256-hex=f13fa65ffcf1db7c2c6807f6bf92ea181d0072c72604381fe0edd33229a357cc

{"id":"evt_1","object":"Event","description":"tracker.updated","result":{"id":"trk_1","object":"Tracker","tracking_code":"EZ2000000002","status":"in_transit","weight":614.0,"carrier":"USPS","tracking_details":[{"message":"Moves","status":"in_transit","datetime":"2026-06-09T02:10:00Z"}]}}

=== told
verified
acknowledged 200
report EZ2000000002 instance trk_1 FOUND
  2026-06-09T02:10:00 +00 said  IN_TRANSIT  "Moves"
  service "USPS"
  weight 17407 g
