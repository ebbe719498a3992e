# A list; an event type nobody knows; the answer to another number is not told.
=== ask
4009111222333440

=== reply 200
content-type: application/json

[
 {
  "pin": "4009111222333440",
  "serviceName": "Xpresspost",
  "mailedOnDate": "2026-06-10",
  "expectedDeliveryDate": "2026-06-15",
  "actualDeliveryDate": "",
  "attemptedDate": "",
  "eventDateTime": "20260614:221000",
  "eventType": "SORTED_TWICE",
  "eventDescription": "Item processed",
  "eventLocation": "MONTREAL",
  "destinationProvince": "QC",
  "duplicateFlagInd": "1"
 },
 {
  "pin": "4009111222333999",
  "eventDateTime": "20260614:221000",
  "eventType": "OUT"
 }
]

=== told
request GET https://api.canadapost-postescanada.ca/prod/devportal-portaildesdeveloppeurs/tracking/v1/pins/4009111222333440/details
  accept: application/json
  x-ibm-client-id: (secret)
  authorization: (secret)
  accept-language: en-CA
report 4009111222333440 FOUND latest only
  2026-06-14T22:10:00 local  UNKNOWN  code SORTED_TWICE  "Item processed"  [text "MONTREAL"]
  estimate 2026-06-15 day
  service "Xpresspost"
  shipped 2026-06-10
  destination [region "QC" country "CA"]
warning UNMAPPED_CODE SORTED_TWICE
warning CARRIER duplicate-flag-ind: several items have this PIN
warning UNASKED_NUMBER pin
