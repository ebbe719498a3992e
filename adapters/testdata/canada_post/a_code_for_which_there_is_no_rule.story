# Kept as not understood, with the carrier's words.
=== account
api = "legacy"
user = "b3f0c7a915e24d68"
password = "invented-password-of-legacy"

=== ask
4009111222333440

=== reply 200
content-type: application/vnd.cpc.track-v2+xml

<?xml version="1.0" encoding="UTF-8"?>
<messages xmlns="http://www.canadapost.ca/ws/messages"><message><code>9999</code><description>Something else</description></message></messages>

=== told
request GET https://soa-gw.canadapost.ca/vis/track/pin/4009111222333440/detail
  accept: application/vnd.cpc.track-v2+xml
  authorization: (secret)
  accept-language: en-CA
fault MALFORMED: reply not understood: 9999 Something else
