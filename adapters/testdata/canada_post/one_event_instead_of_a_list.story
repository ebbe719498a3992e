# An object where a list is documented.
=== ask
4009111222333440

=== reply 200
content-type: application/json

{
 "pin": "4009111222333440",
 "activeExists": "1",
 "archiveExists": "",
 "signatureImageExists": false,
 "suppressSignature": false,
 "serviceName": "Xpresspost",
 "expectedDeliveryDate": "2026-06-15",
 "customerRef1": "",
 "returnPin": "",
 "significantEvents": {
  "eventIdentifier": "0174",
  "eventDate": "2026-06-15",
  "eventTime": "08:27:43",
  "eventTimeZone": "EDT",
  "eventDescription": "Item out for delivery",
  "signatoryName": "",
  "eventSite": "SAINTE-FOY",
  "eventProvince": "QC",
  "eventRetailLocationId": "",
  "eventRetailName": ""
 }
}

=== told
request GET https://api.canadapost-postescanada.ca/prod/devportal-portaildesdeveloppeurs/tracking/v1/pins/4009111222333440/details
  accept: application/json
  x-ibm-client-id: (secret)
  authorization: (secret)
  accept-language: en-CA
report 4009111222333440 FOUND
  2026-06-15T08:27:43 -04 said  OUT_FOR_DELIVERY  code 174  "Item out for delivery"  [city "SAINTE-FOY" region "QC" country "CA"]
  estimate 2026-06-15 day
  service "Xpresspost"
