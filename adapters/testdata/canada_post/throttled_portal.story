# 429 with Retry-After.
=== ask
4009111222333440

=== reply 429
content-type: application/json

{"httpCode":"429","httpMessage":"Too Many Requests","moreInformation":"Rate Limit exceeded"}

=== told
request GET https://api.canadapost-postescanada.ca/prod/devportal-portaildesdeveloppeurs/tracking/v1/pins/4009111222333440/details
  accept: application/json
  x-ibm-client-id: (secret)
  authorization: (secret)
  accept-language: en-CA
fault THROTTLED: throttled: HTTP 429
