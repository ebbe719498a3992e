# Calls need no credentials, so a page of the proxy before InPost is no refusal of them.
=== ask
640000000000000000000017

=== reply 403
content-type: text/html

<!DOCTYPE html><html><head><title>Attention Required! | Cloudflare</title></head><body>Sorry, you have been blocked</body></html>

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000017
  accept: application/json
fault THROTTLED: throttled: Cloudflare lets no call through

=== ask
640000000000000000000017

=== reply 403
content-type: text/html
cf-ray: 8f0d1c2b3a495867-WAW
retry-after: 60

<!DOCTYPE html><html><head><title>Just a moment...</title></head><body></body></html>

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000017
  accept: application/json
fault THROTTLED retry after 60 s: throttled for 60 s: Cloudflare lets no call through

=== ask
640000000000000000000017

=== reply 503
content-type: text/html

<html><head><title>503 Service Temporarily Unavailable</title></head><body>cloudflare</body></html>

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000017
  accept: application/json
fault UNAVAILABLE: carrier unavailable (HTTP 503): HTTP 503
