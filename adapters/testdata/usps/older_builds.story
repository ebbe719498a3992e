# TrackResults of older builds, with days and clocks in words.
=== ask
9400111899561234500011

=== reply 200
content-type: application/json

{
 "TrackResults": {
  "TrackInfo": {
   "ID": "9400111899561234500011",
   "TrackSummary": {
    "EventTime": "1:58 pm",
    "EventDate": "June 12, 2026",
    "Event": "Delivered, In/At Mailbox",
    "EventCity": "BOISE",
    "EventState": "ID",
    "EventZIPCode": "83702",
    "EventCountry": null,
    "FirmName": null,
    "Name": null,
    "AuthorizedAgent": "false",
    "EventCode": "01"
   },
   "TrackDetail": []
  }
 }
}

=== told
request POST https://apis.usps.com/tracking/v3r2/tracking
  content-type: application/json
  accept: application/json
  authorization: (secret)
  body [{"trackingNumber":"9400111899561234500011","includeVeriPoint":false}]
report 9400111899561234500011 FOUND latest only
  2026-06-12T13:58:00 -06 place minute  DELIVERED_TO_MAILBOX  code 01  "Delivered, In/At Mailbox"  [city "BOISE" region "ID" postal "83702" country "US"]
  delivery left at "In/At Mailbox"
