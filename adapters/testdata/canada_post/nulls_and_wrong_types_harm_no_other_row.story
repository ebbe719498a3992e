# null fields, a row that is no object, a row without a date, a row with nothing to know it by, a time that is none.
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
 "expectedDeliveryDate": null,
 "customerRef1": null,
 "returnPin": {},
 "significantEvents": [
  {
   "eventIdentifier": "0174",
   "eventDate": "2026-06-15",
   "eventTime": "08:27:43",
   "eventTimeZone": "EDT",
   "eventDescription": "Item out for delivery",
   "signatoryName": null,
   "eventSite": "SAINTE-FOY",
   "eventProvince": [
    "QC"
   ],
   "eventRetailLocationId": "",
   "eventRetailName": null
  },
  "a text",
  null,
  {
   "eventIdentifier": "0100",
   "eventDate": null,
   "eventTime": "08:27:43",
   "eventTimeZone": "EDT",
   "eventDescription": "Item processed",
   "signatoryName": "",
   "eventSite": "SAINTE-FOY",
   "eventProvince": "QC",
   "eventRetailLocationId": "",
   "eventRetailName": ""
  },
  {
   "eventIdentifier": null,
   "eventDate": "2026-06-15",
   "eventTime": "08:27:43",
   "eventTimeZone": "EDT",
   "eventDescription": "",
   "signatoryName": "",
   "eventSite": "SAINTE-FOY",
   "eventProvince": "QC",
   "eventRetailLocationId": "",
   "eventRetailName": ""
  },
  {
   "eventIdentifier": "0102",
   "eventDate": "2026-06-15",
   "eventTime": "25:99:00",
   "eventTimeZone": "EDT",
   "eventDescription": "Item processed",
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
  2026-06-15T08:27:43 -04 said  OUT_FOR_DELIVERY  code 174  "Item out for delivery"  [city "SAINTE-FOY"]
  2026-06-15 day  PROCESSED  code 102  "Item processed"  [city "SAINTE-FOY" region "QC" country "CA"]
  service "Xpresspost"
warning TIME 100: event-date
warning EVENT an occurrence without identifier and description
warning TIME 102: event-time
warning EVENT an occurrence is no object
