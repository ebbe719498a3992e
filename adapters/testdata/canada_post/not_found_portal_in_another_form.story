# A code that is nowhere documented does not make the 404 another thing.
=== ask
4009111222333440

=== reply 404
content-type: application/json

{"errors":[{"errorCode":"9150","errorMessage":"No result for this PIN"}]}

=== told
request GET https://api.canadapost-postescanada.ca/prod/devportal-portaildesdeveloppeurs/tracking/v1/pins/4009111222333440/details
  accept: application/json
  x-ibm-client-id: (secret)
  authorization: (secret)
  accept-language: en-CA
report 4009111222333440 NOT_FOUND
