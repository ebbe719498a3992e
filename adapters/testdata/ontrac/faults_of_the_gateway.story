# Faults by their status.
=== ask
D10010555000010

=== reply 503
content-type: text/html
retry-after: 120

<html><body>Service Unavailable</body></html>

=== told
request GET https://www.shipontrac.net/OnTracWebServices/OnTracServices.svc/V7/37004411/shipments?pw=(secret)&requestType=track&tn=D10010555000010
  accept: application/xml
fault UNAVAILABLE retry after 120 s: carrier unavailable (HTTP 503): HTTP 503

=== ask
D10010555000010

=== reply 401
content-type: application/xml; charset=utf-8

=== told
request GET https://www.shipontrac.net/OnTracWebServices/OnTracServices.svc/V7/37004411/shipments?pw=(secret)&requestType=track&tn=D10010555000010
  accept: application/xml
fault UNAUTHORIZED: credentials refused: HTTP 401

=== ask
D10010555000010

=== reply 429
content-type: application/xml; charset=utf-8

=== told
request GET https://www.shipontrac.net/OnTracWebServices/OnTracServices.svc/V7/37004411/shipments?pw=(secret)&requestType=track&tn=D10010555000010
  accept: application/xml
fault THROTTLED: throttled: HTTP 429

=== ask
D10010555000010

=== reply 404
content-type: text/html

<html><body>Endpoint not found.</body></html>

=== told
request GET https://www.shipontrac.net/OnTracWebServices/OnTracServices.svc/V7/37004411/shipments?pw=(secret)&requestType=track&tn=D10010555000010
  accept: application/xml
fault MALFORMED: reply not understood: HTTP 404
