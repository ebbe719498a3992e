# By text, whatever the status: a rolling minute.
=== account
api = "legacy"
user = "b3f0c7a915e24d68"
password = "invented-password-of-legacy"

=== ask
4009111222333440

=== reply 500
content-type: application/vnd.cpc.track-v2+xml

<?xml version="1.0" encoding="UTF-8"?>
<messages xmlns="http://www.canadapost.ca/ws/messages"><message><code>Server</code><description>Rejected by SLM Monitor</description></message></messages>

=== told
request GET https://soa-gw.canadapost.ca/vis/track/pin/4009111222333440/detail
  accept: application/vnd.cpc.track-v2+xml
  authorization: (secret)
  accept-language: en-CA
fault THROTTLED retry after 60 s: throttled for 60 s: Server Rejected by SLM Monitor
