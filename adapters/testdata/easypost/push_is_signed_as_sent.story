# A body that was read and written again loses `614.0`, and is another one.
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
x-hmac-signature: hmac-sha256-hex=cddac33f081eb690b6213e6d942e0c17fa6529b0e8bae73089c427445886b3d3

{"id":"evt_1","object":"Event","description":"tracker.updated","result":{"id":"trk_1","object":"Tracker","tracking_code":"EZ2000000002","status":"in_transit","weight":614,"carrier":"USPS","tracking_details":[{"message":"Moves","status":"in_transit","datetime":"2026-06-09T02:10:00Z"}]}}

=== told
forged: wrong signature
