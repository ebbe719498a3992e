# No signature, another secret's, that of the secret's composed form, or one of a later version alone.
=== push POST
content-type: application/json

{"id":"evt_1","object":"Event","description":"tracker.updated","result":{"id":"trk_1","object":"Tracker","tracking_code":"EZ2000000002","status":"in_transit","weight":614.0,"carrier":"USPS","tracking_details":[{"message":"Moves","status":"in_transit","datetime":"2026-06-09T02:10:00Z"}]}}

=== told
forged: no signature

=== push POST
content-type: application/json
x-hmac-signature: hmac-sha256-hex=7eded8e542a0544c62439c7e6c9228725a3b92b710485e8fcfd5cdca28001a4e

{"id":"evt_1","object":"Event","description":"tracker.updated","result":{"id":"trk_1","object":"Tracker","tracking_code":"EZ2000000002","status":"in_transit","weight":614.0,"carrier":"USPS","tracking_details":[{"message":"Moves","status":"in_transit","datetime":"2026-06-09T02:10:00Z"}]}}

=== told
forged: wrong signature

=== push POST
content-type: application/json
x-hmac-signature: hmac-sha256-hex=4d3b6b43ffc3a9e93579ab820522f1c9ff14ceae0b06988dbdae102f7334e6af

{"id":"evt_1","object":"Event","description":"tracker.updated","result":{"id":"trk_1","object":"Tracker","tracking_code":"EZ2000000002","status":"in_transit","weight":614.0,"carrier":"USPS","tracking_details":[{"message":"Moves","status":"in_transit","datetime":"2026-06-09T02:10:00Z"}]}}

=== told
forged: wrong signature

=== push POST
content-type: application/json
x-hmac-signature-v2: hmac-sha256-hex=cddac33f081eb690b6213e6d942e0c17fa6529b0e8bae73089c427445886b3d3

{"id":"evt_1","object":"Event","description":"tracker.updated","result":{"id":"trk_1","object":"Tracker","tracking_code":"EZ2000000002","status":"in_transit","weight":614.0,"carrier":"USPS","tracking_details":[{"message":"Moves","status":"in_transit","datetime":"2026-06-09T02:10:00Z"}]}}

=== told
forged: no signature

=== push POST
content-type: application/json
x-hmac-signature: hmac-sha256-hex=zz

{"id":"evt_1","object":"Event","description":"tracker.updated","result":{"id":"trk_1","object":"Tracker","tracking_code":"EZ2000000002","status":"in_transit","weight":614.0,"carrier":"USPS","tracking_details":[{"message":"Moves","status":"in_transit","datetime":"2026-06-09T02:10:00Z"}]}}

=== told
forged: unreadable signature
