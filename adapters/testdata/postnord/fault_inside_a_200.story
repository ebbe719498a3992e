# What else a fault can say, by its words.
=== ask
00373500450000000010

=== reply 200
content-type: application/json

{
 "TrackingInformationResponse": {
  "compositeFault": {
   "faults": [
    {
     "faultCode": "invalidLocale",
     "explanationText": "The locale is not supported",
     "paramValues": [
      {
       "param": "id",
       "value": "x"
      }
     ]
    }
   ]
  }
 }
}

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000010/public?apikey=(secret)&locale=en
  accept: application/json
fault MALFORMED: reply not understood: invalidLocale: The locale is not supported

=== ask
00373500450000000010

=== reply 200
content-type: application/json

{
 "TrackingInformationResponse": {
  "compositeFault": {
   "faults": [
    {
     "faultCode": "tooManyRequests",
     "explanationText": "Too many requests",
     "paramValues": [
      {
       "param": "id",
       "value": "x"
      }
     ]
    }
   ]
  }
 }
}

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000010/public?apikey=(secret)&locale=en
  accept: application/json
fault THROTTLED: throttled: tooManyRequests: Too many requests

=== ask
00373500450000000010

=== reply 200
content-type: application/json

{
 "TrackingInformationResponse": {
  "compositeFault": {
   "faults": [
    {
     "faultCode": "apiKeyInvalid",
     "explanationText": "Invalid API key",
     "paramValues": [
      {
       "param": "id",
       "value": "x"
      }
     ]
    }
   ]
  }
 }
}

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000010/public?apikey=(secret)&locale=en
  accept: application/json
fault UNAUTHORIZED: credentials refused: apiKeyInvalid: Invalid API key

=== ask
00373500450000000010

=== reply 200
content-type: application/json

{
 "TrackingInformationResponse": {
  "compositeFault": {
   "faults": [
    {
     "faultCode": "systemError",
     "explanationText": "Internal technical error",
     "paramValues": [
      {
       "param": "id",
       "value": "x"
      }
     ]
    }
   ]
  }
 }
}

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000010/public?apikey=(secret)&locale=en
  accept: application/json
fault UNAVAILABLE: carrier unavailable (HTTP 200): systemError: Internal technical error

=== ask
00373500450000000010

=== reply 200
content-type: application/json

{
 "TrackingInformationResponse": {
  "compositeFault": {
   "faults": [
    {
     "faultCode": "X9",
     "explanationText": "Strange",
     "paramValues": [
      {
       "param": "id",
       "value": "x"
      }
     ]
    }
   ]
  }
 }
}

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000010/public?apikey=(secret)&locale=en
  accept: application/json
fault MALFORMED: reply not understood: HTTP 200: X9: Strange

=== ask
00373500450000000010

=== reply 200
content-type: application/json

{
 "error": {
  "status_code": 403,
  "error_type": "Forbidden",
  "message": "Invalid API Key"
 }
}

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000010/public?apikey=(secret)&locale=en
  accept: application/json
fault UNAUTHORIZED: credentials refused: Forbidden: Invalid API Key

=== ask
00373500450000000010

=== reply 400
content-type: application/json

{
 "error": {
  "status_code": 429,
  "error_type": "Too Many Requests",
  "message": "Slow down"
 }
}

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000010/public?apikey=(secret)&locale=en
  accept: application/json
fault THROTTLED: throttled: Too Many Requests: Slow down

=== ask
00373500450000000010

=== reply 200
content-type: application/json

{}

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000010/public?apikey=(secret)&locale=en
  accept: application/json
fault MALFORMED: reply not understood: HTTP 200 without shipments
