# The status line alone.
=== ask
7023210039414604
=== reply 401


=== told
request GET https://soa-gw.canadapost.ca/vis/track/pin/7023210039414604/detail
  accept: application/vnd.cpc.track-v2+xml
  accept-language: en-CA
  authorization: (secret)
fault UNAUTHORIZED: credentials refused: HTTP 401
