# T00:00:00.000Z behind a date is no time; a row without time of day is a date.
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
 "expectedDeliveryDate": "2026-06-16T00:00:00.000Z",
 "customerRef1": "",
 "returnPin": "",
 "significantEvents": [
  {
   "eventIdentifier": "0174",
   "eventDate": "2026-06-15T00:00:00.000Z",
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
   "eventIdentifier": "3000",
   "eventDate": "2026-06-12T00:00:00.000Z",
   "eventTime": "",
   "eventTimeZone": "",
   "eventDescription": "Electronic information submitted by shipper",
   "signatoryName": "",
   "eventSite": "SAINTE-FOY",
   "eventProvince": "QC",
   "eventRetailLocationId": "",
   "eventRetailName": ""
  }
 ],
 "mailedOnDate": "2026-06-12T00:00:00.000Z"
}

=== told
request GET https://api.canadapost-postescanada.ca/prod/devportal-portaildesdeveloppeurs/tracking/v1/pins/4009111222333440/details
  accept: application/json
  x-ibm-client-id: (secret)
  authorization: (secret)
  accept-language: en-CA
report 4009111222333440 FOUND
  2026-06-15T08:27:43 -04 said  OUT_FOR_DELIVERY  code 174  "Item out for delivery"  [city "SAINTE-FOY" region "QC" country "CA"]
  2026-06-12 day  DATA_RECEIVED  code 3000  "Electronic information submitted by shipper"  [city "SAINTE-FOY" region "QC" country "CA"]
  estimate 2026-06-16 day
  service "Xpresspost"
  shipped 2026-06-12
