# The gateway has no backend.
=== ask
4009111222333440

=== reply 500
content-type: application/json

{"errorCode":"500","errorMessage":"Internal error"}

=== told
request GET https://api.canadapost-postescanada.ca/prod/devportal-portaildesdeveloppeurs/tracking/v1/pins/4009111222333440/details
  accept: application/json
  x-ibm-client-id: (secret)
  authorization: (secret)
  accept-language: en-CA
fault UNAVAILABLE: carrier unavailable (HTTP 500): 500 Internal error
