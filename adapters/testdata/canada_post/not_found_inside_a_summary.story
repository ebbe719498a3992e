# An item error inside a list, under 200.
=== ask
4009111222333440

=== reply 200
content-type: application/json

[{"pin":"4009111222333440","error":{"code":"004","descEn":"No Pin History","descFr":"Aucun historique"}}]

=== told
request GET https://api.canadapost-postescanada.ca/prod/devportal-portaildesdeveloppeurs/tracking/v1/pins/4009111222333440/details
  accept: application/json
  x-ibm-client-id: (secret)
  authorization: (secret)
  accept-language: en-CA
report 4009111222333440 NOT_FOUND
