# Signed for; a signature image and a photo are there; the accepting office is no pickup point.
=== ask
4009111222333440

=== reply 200
content-type: application/json

{
 "pin": "4009111222333440",
 "activeExists": "1",
 "archiveExists": "",
 "signatureImageExists": true,
 "suppressSignature": false,
 "serviceName": "Xpresspost",
 "expectedDeliveryDate": "2026-06-15",
 "customerRef1": "",
 "returnPin": "",
 "significantEvents": [
  {
   "eventIdentifier": "2001",
   "eventDate": "2026-06-15",
   "eventTime": "12:01:00",
   "eventTimeZone": "EDT",
   "eventDescription": "Delivery photo available",
   "signatoryName": "",
   "eventSite": "SAINTE-FOY",
   "eventProvince": "QC",
   "eventRetailLocationId": "",
   "eventRetailName": ""
  },
  {
   "eventIdentifier": "0020",
   "eventDate": "2026-06-15",
   "eventTime": "12:00:30",
   "eventTimeZone": "EDT",
   "eventDescription": "Signature image recorded for Online viewing",
   "signatoryName": "",
   "eventSite": "SAINTE-FOY",
   "eventProvince": "QC",
   "eventRetailLocationId": "",
   "eventRetailName": ""
  },
  {
   "eventIdentifier": "1408",
   "eventDate": "2026-06-15",
   "eventTime": "11:59:58",
   "eventTimeZone": "EDT",
   "eventDescription": "Delivered to recipient",
   "signatoryName": "N. Invented",
   "eventSite": "SAINTE-FOY",
   "eventProvince": "QC",
   "eventRetailLocationId": "",
   "eventRetailName": ""
  },
  {
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
 ]
}

=== told
request GET https://api.canadapost-postescanada.ca/prod/devportal-portaildesdeveloppeurs/tracking/v1/pins/4009111222333440/details
  accept: application/json
  x-ibm-client-id: (secret)
  authorization: (secret)
  accept-language: en-CA
report 4009111222333440 FOUND
  2026-06-15T12:01:00 -04 said  PROOF_OF_DELIVERY  code 2001  "Delivery photo available"  [city "SAINTE-FOY" region "QC" country "CA"]
  2026-06-15T12:00:30 -04 said  PROOF_OF_DELIVERY  code 20  "Signature image recorded for Online viewing"  [city "SAINTE-FOY" region "QC" country "CA"]
  2026-06-15T11:59:58 -04 said  DELIVERED  code 1408  "Delivered to recipient"  [city "SAINTE-FOY" region "QC" country "CA"]
  2026-06-15T08:27:43 -04 said  OUT_FOR_DELIVERY  code 174  "Item out for delivery"  [city "SAINTE-FOY" region "QC" country "CA"]
  estimate 2026-06-15 day
  delivery signed by "N. Invented" signature photo
  service "Xpresspost"
