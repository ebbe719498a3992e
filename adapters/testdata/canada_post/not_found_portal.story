# The portal's 404 with its words is a number nobody knows.
=== ask
4009111222333440

=== reply 404
content-type: application/json

{"title":"Not Found","detail":"No record found","errorCode":"004","errorMessage":"No Pin History","errors":[{"errorCode":"004","errorMessage":"No Pin History"}]}

=== told
request GET https://api.canadapost-postescanada.ca/prod/devportal-portaildesdeveloppeurs/tracking/v1/pins/4009111222333440/details
  accept: application/json
  x-ibm-client-id: (secret)
  authorization: (secret)
  accept-language: en-CA
report 4009111222333440 NOT_FOUND
