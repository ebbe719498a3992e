# The gateway knows no such path: a wrong base URL must not make every parcel unknown.
=== ask
4009111222333440

=== reply 404
content-type: application/json

{"httpCode":"404","httpMessage":"Not Found","moreInformation":"No resources match requested URI"}

=== told
request GET https://api.canadapost-postescanada.ca/prod/devportal-portaildesdeveloppeurs/tracking/v1/pins/4009111222333440/details
  accept: application/json
  x-ibm-client-id: (secret)
  authorization: (secret)
  accept-language: en-CA
fault MALFORMED: reply not understood: HTTP 404 without an answer
