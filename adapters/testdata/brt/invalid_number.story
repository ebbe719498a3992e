# Ids and references that are none.
=== ask
1690

=== reply 200
content-type: application/json

{ "ttParcelIdResponse": { "currentTimeUTC": "2026-06-15T09:00:00Z", "executionMessage": { "code": -30, "severity": "ERROR", "codeDesc": "INVALID", "message": "" }, "lista_eventi": [ { "evento": {"id": "", "data": "", "ora": "", "descrizione": "", "filiale": ""} } ] } }

=== told
request GET https://api.brt.it/rest/v1/tracking/parcelID/1690
  userid: (secret)
  password: (secret)
  accept: application/json
report 1690 INVALID_NUMBER

=== ask
16999010953

=== reply 200
content-type: application/json

{ "ttParcelIdResponse": { "currentTimeUTC": "2026-06-15T09:00:00Z", "executionMessage": { "code": -10, "severity": "ERROR", "codeDesc": "INVALID", "message": "" }, "lista_eventi": [ { "evento": {"id": "", "data": "", "ora": "", "descrizione": "", "filiale": ""} } ] } }

=== told
request GET https://api.brt.it/rest/v1/tracking/parcelID/16999010953
  userid: (secret)
  password: (secret)
  accept: application/json
report 16999010953 INVALID_NUMBER

=== ask
169010109536999001

=== reply 200
content-type: application/json

{ "ttParcelIdResponse": { "currentTimeUTC": "2026-06-15T09:00:00Z", "executionMessage": { "code": -20, "severity": "ERROR", "codeDesc": "INVALID", "message": "" }, "lista_eventi": [ { "evento": {"id": "", "data": "", "ora": "", "descrizione": "", "filiale": ""} } ] } }

=== told
request GET https://api.brt.it/rest/v1/tracking/parcelID/169010109536999001
  userid: (secret)
  password: (secret)
  accept: application/json
report 169010109536999001 INVALID_NUMBER

=== ask
169010109536999001

=== reply 200
content-type: application/json

{ "ttParcelIdResponse": { "currentTimeUTC": "2026-06-15T09:00:00Z", "executionMessage": { "code": -23, "severity": "ERROR", "codeDesc": "INVALID", "message": "" }, "lista_eventi": [ { "evento": {"id": "", "data": "", "ora": "", "descrizione": "", "filiale": ""} } ] } }

=== told
request GET https://api.brt.it/rest/v1/tracking/parcelID/169010109536999001
  userid: (secret)
  password: (secret)
  accept: application/json
report 169010109536999001 INVALID_NUMBER
