# Refused is told by the code; a failure whose cause nobody names is a problem and leaves the status.
=== ask
JVGL06190000001234567890 service=parcel-nl postal=3511AB

=== reply 200
content-type: application/json

{
 "shipments": [
  {
   "id": "JVGL06190000001234567890",
   "service": "parcel-nl",
   "status": {
    "timestamp": "2026-06-12T14:10:05+02:00",
    "statusCode": "failure",
    "status": "REFUSED_BY_RECEIVER"
   },
   "events": [
    {
     "timestamp": "2026-06-12T14:10:05+02:00",
     "statusCode": "failure",
     "status": "REFUSED_BY_RECEIVER"
    },
    {
     "timestamp": "2026-06-12T09:00:00+02:00",
     "statusCode": "failure"
    },
    {
     "timestamp": "2026-06-12T07:31:17+02:00",
     "statusCode": "transit",
     "status": "OUT_FOR_DELIVERY"
    },
    {
     "timestamp": "2026-06-12T07:31:17+02:00",
     "statusCode": "transit",
     "status": "SORTED_AT_DESTINATION_DEPOT"
    }
   ]
  }
 ]
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=JVGL06190000001234567890&service=parcel-nl&requesterCountryCode=DE&recipientPostalCode=3511AB&language=en
  accept: application/json
  dhl-api-key: (secret)
report JVGL06190000001234567890 instance parcel-nl/JVGL06190000001234567890 FOUND
  2026-06-12T14:10:05 +02 said  REFUSED (RECIPIENT_REFUSED)  code parcel-nl/REFUSED_BY_RECEIVER
  2026-06-12T09:00:00 +02 said  EXCEPTION  "failure"
  2026-06-12T07:31:17 +02 said  OUT_FOR_DELIVERY  code parcel-nl/OUT_FOR_DELIVERY
  2026-06-12T07:31:17 +02 said  ARRIVED_AT_DELIVERY_FACILITY  code parcel-nl/SORTED_AT_DESTINATION_DEPOT
  service "parcel-nl"
warning UNMAPPED_CODE parcel-nl: a text without code in no rule, statusCode failure
