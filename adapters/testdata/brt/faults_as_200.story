# Results below zero: try again, the credentials, a mistake of ours.
=== ask
169010109536999001

=== reply 200
content-type: application/json

{ "ttParcelIdResponse": { "currentTimeUTC": "2026-06-15T09:00:00Z", "executionMessage": { "code": -1, "severity": "ERROR", "codeDesc": "UNKNOWN ERROR", "message": "" }, "lista_eventi": [ { "evento": {"id": "", "data": "", "ora": "", "descrizione": "", "filiale": ""} } ] } }

=== told
request GET https://api.brt.it/rest/v1/tracking/parcelID/169010109536999001
  userid: (secret)
  password: (secret)
  accept: application/json
fault UNAVAILABLE: carrier unavailable (HTTP 200): -1 UNKNOWN ERROR

=== ask
169010109536999001

=== reply 200
content-type: application/json

{ "ttParcelIdResponse": { "currentTimeUTC": "2026-06-15T09:00:00Z", "executionMessage": { "code": -3, "severity": "ERROR", "codeDesc": "DATABASE ERROR", "message": "" }, "lista_eventi": [ { "evento": {"id": "", "data": "", "ora": "", "descrizione": "", "filiale": ""} } ] } }

=== told
request GET https://api.brt.it/rest/v1/tracking/parcelID/169010109536999001
  userid: (secret)
  password: (secret)
  accept: application/json
fault UNAVAILABLE: carrier unavailable (HTTP 200): -3 DATABASE ERROR

=== ask
169010109536999001

=== reply 200
content-type: application/json

{ "ttParcelIdResponse": { "currentTimeUTC": "2026-06-15T09:00:00Z", "executionMessage": { "code": -4, "severity": "ERROR", "codeDesc": "MISSING PARAM", "message": "userID" }, "lista_eventi": [ { "evento": {"id": "", "data": "", "ora": "", "descrizione": "", "filiale": ""} } ] } }

=== told
request GET https://api.brt.it/rest/v1/tracking/parcelID/169010109536999001
  userid: (secret)
  password: (secret)
  accept: application/json
fault UNAUTHORIZED: credentials refused: -4 MISSING PARAM: userID

=== ask
169010109536999001

=== reply 200
content-type: application/json

{ "ttParcelIdResponse": { "currentTimeUTC": "2026-06-15T09:00:00Z", "executionMessage": { "code": -4, "severity": "ERROR", "codeDesc": "MISSING PARAM", "message": "" }, "lista_eventi": [ { "evento": {"id": "", "data": "", "ora": "", "descrizione": "", "filiale": ""} } ] } }

=== told
request GET https://api.brt.it/rest/v1/tracking/parcelID/169010109536999001
  userid: (secret)
  password: (secret)
  accept: application/json
fault UNAUTHORIZED: credentials refused: -4 MISSING PARAM

=== ask
169010109536999001

=== reply 200
content-type: application/json

{ "ttParcelIdResponse": { "currentTimeUTC": "2026-06-15T09:00:00Z", "executionMessage": { "code": -5, "severity": "ERROR", "codeDesc": "INVALID PARAM", "message": "" }, "lista_eventi": [ { "evento": {"id": "", "data": "", "ora": "", "descrizione": "", "filiale": ""} } ] } }

=== told
request GET https://api.brt.it/rest/v1/tracking/parcelID/169010109536999001
  userid: (secret)
  password: (secret)
  accept: application/json
fault MALFORMED: reply not understood: -5 INVALID PARAM

=== ask
169010109536999001

=== reply 200
content-type: application/json

{ "ttParcelIdResponse": { "currentTimeUTC": "2026-06-15T09:00:00Z", "executionMessage": { "code": -7, "severity": "ERROR", "codeDesc": "LOGIN FAILED", "message": "userID or password" }, "lista_eventi": [ { "evento": {"id": "", "data": "", "ora": "", "descrizione": "", "filiale": ""} } ] } }

=== told
request GET https://api.brt.it/rest/v1/tracking/parcelID/169010109536999001
  userid: (secret)
  password: (secret)
  accept: application/json
fault UNAUTHORIZED: credentials refused: -7 LOGIN FAILED: userID or password

=== ask
169010109536999001

=== reply 200
content-type: application/json

{ "ttParcelIdResponse": { "currentTimeUTC": "2026-06-15T09:00:00Z", "executionMessage": { "code": -22, "severity": "ERROR", "codeDesc": "REFERENCE NOT UNIQUE", "message": "" }, "lista_eventi": [ { "evento": {"id": "", "data": "", "ora": "", "descrizione": "", "filiale": ""} } ] } }

=== told
request GET https://api.brt.it/rest/v1/tracking/parcelID/169010109536999001
  userid: (secret)
  password: (secret)
  accept: application/json
fault MALFORMED: reply not understood: -22 REFERENCE NOT UNIQUE

=== ask
169010109536999001

=== reply 200
content-type: application/json

{"esito":0}

=== told
request GET https://api.brt.it/rest/v1/tracking/parcelID/169010109536999001
  userid: (secret)
  password: (secret)
  accept: application/json
fault MALFORMED: reply not understood: HTTP 200: neither bolla nor lista_eventi
