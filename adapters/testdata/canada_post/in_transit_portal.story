# The portal's JSON says the same things.
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
 "customerRef1": "ORDER-77121",
 "returnPin": "",
 "significantEvents": [
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
  },
  {
   "eventIdentifier": "0100",
   "eventDate": "2026-06-14",
   "eventTime": "22:10:00",
   "eventTimeZone": "EDT",
   "eventDescription": "Item processed",
   "signatoryName": "",
   "eventSite": "MONTREAL",
   "eventProvince": "QC",
   "eventRetailLocationId": "",
   "eventRetailName": ""
  },
  {
   "eventIdentifier": "1300",
   "eventDate": "2026-06-13",
   "eventTime": "15:00:09",
   "eventTimeZone": "EDT",
   "eventDescription": "Item accepted at the Post Office",
   "signatoryName": "",
   "eventSite": "OTTAWA",
   "eventProvince": "ON",
   "eventRetailLocationId": "0000102032",
   "eventRetailName": "RIDEAU PO"
  }
 ],
 "customerRef2": "BOX 2"
}

=== told
request GET https://api.canadapost-postescanada.ca/prod/devportal-portaildesdeveloppeurs/tracking/v1/pins/4009111222333440/details
  accept: application/json
  x-ibm-client-id: (secret)
  authorization: (secret)
  accept-language: en-CA
report 4009111222333440 FOUND
  2026-06-15T08:27:43 -04 said  OUT_FOR_DELIVERY  code 174  "Item out for delivery"  [city "SAINTE-FOY" region "QC" country "CA"]
  2026-06-14T22:10:00 -04 said  PROCESSED  code 100  "Item processed"  [city "MONTREAL" region "QC" country "CA"]
  2026-06-13T15:00:09 -04 said  ACCEPTED  code 1300  "Item accepted at the Post Office"  [city "OTTAWA" region "ON" country "CA" facility "RIDEAU PO"]
  estimate 2026-06-15 day
  service "Xpresspost"
  reference customer_ref_1 "ORDER-77121"
  reference customer_ref_2 "BOX 2"
