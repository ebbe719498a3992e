# As in the portal's own example: pin and identifier as JSON numbers. The number asked for has zeros in front.
=== ask
0009111222333441

=== reply 200
content-type: application/json

{
 "pin": 9111222333441,
 "activeExists": "1",
 "archiveExists": "",
 "signatureImageExists": false,
 "suppressSignature": false,
 "serviceName": "Xpresspost",
 "expectedDeliveryDate": "2026-06-15",
 "customerRef1": "",
 "returnPin": "",
 "significantEvents": [
  {
   "eventIdentifier": 174,
   "eventDate": "2026-06-15",
   "eventTime": "08:27:43",
   "eventTimeZone": "EDT",
   "eventDescription": "Item out for delivery",
   "signatoryName": "",
   "eventSite": "SAINTE-FOY",
   "eventProvince": "QC",
   "eventRetailLocationId": "",
   "eventRetailName": ""
  },
  {
   "eventIdentifier": 20,
   "eventDate": "2026-06-15",
   "eventTime": "08:27:43",
   "eventTimeZone": "EDT",
   "eventDescription": "Signature image recorded",
   "signatoryName": "",
   "eventSite": "SAINTE-FOY",
   "eventProvince": "QC",
   "eventRetailLocationId": "",
   "eventRetailName": ""
  }
 ]
}

=== told
request GET https://api.canadapost-postescanada.ca/prod/devportal-portaildesdeveloppeurs/tracking/v1/pins/0009111222333441/details
  accept: application/json
  x-ibm-client-id: (secret)
  authorization: (secret)
  accept-language: en-CA
report 0009111222333441 FOUND
  2026-06-15T08:27:43 -04 said  OUT_FOR_DELIVERY  code 174  "Item out for delivery"  [city "SAINTE-FOY" region "QC" country "CA"]
  2026-06-15T08:27:43 -04 said  PROOF_OF_DELIVERY  code 20  "Signature image recorded"  [city "SAINTE-FOY" region "QC" country "CA"]
  estimate 2026-06-15 day
  service "Xpresspost"
