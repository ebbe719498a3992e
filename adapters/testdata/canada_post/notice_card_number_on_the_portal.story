# The portal has a path for cards too.
=== ask
315052000111222

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
 "significantEvents": [
  {
   "eventIdentifier": "1701",
   "eventDate": "2026-06-15",
   "eventTime": "08:27:43",
   "eventTimeZone": "EDT",
   "eventDescription": "Item available for pickup at Post Office",
   "signatoryName": "",
   "eventSite": "SAINTE-FOY",
   "eventProvince": "QC",
   "eventRetailLocationId": "0000315999",
   "eventRetailName": "VANKLEEK HILL PO"
  }
 ]
}

=== told
request GET https://api.canadapost-postescanada.ca/prod/devportal-portaildesdeveloppeurs/tracking/v1/dncs/315052000111222/details
  accept: application/json
  x-ibm-client-id: (secret)
  authorization: (secret)
  accept-language: en-CA
report 315052000111222 FOUND
  2026-06-15T08:27:43 -04 said  AVAILABLE_FOR_PICKUP  code 1701  "Item available for pickup at Post Office"  [city "SAINTE-FOY" region "QC" country "CA" facility "VANKLEEK HILL PO"]
  estimate 2026-06-15 day
  pickup point id 0000315999 "VANKLEEK HILL PO" [city "SAINTE-FOY" region "QC" country "CA"]
  service "Xpresspost"
  reference pin "4009111222333440"
