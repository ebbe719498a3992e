# Where no item of a sweep can be told, its fault is that of the items.
=== ask
KX220518815GB
KX330719023GB

=== reply 200
content-type: application/json

{
 "mailPieces": [
  {
   "mailPieceId": "KX220518815GB",
   "status": "503",
   "error": {
    "errorCode": "E1307",
    "errorDescription": "Barcode reference KX220518815GB isn't recognised",
    "errorCause": "Tracking is unavailable",
    "errorResolution": "Check barcode and resubmit"
   }
  },
  {
   "mailPieceId": "KX330719023GB",
   "status": "503",
   "error": {
    "errorCode": "E1307",
    "errorDescription": "Barcode reference KX330719023GB isn't recognised",
    "errorCause": "Tracking is unavailable",
    "errorResolution": "Check barcode and resubmit"
   }
  }
 ]
}

=== told
request GET https://api.royalmail.net/mailpieces/v2/summary?mailPieceId=KX220518815GB,KX330719023GB
  accept: application/json
  x-ibm-client-id: (secret)
  x-ibm-client-secret: (secret)
  x-accept-rmg-terms: yes
fault UNAVAILABLE: carrier unavailable (HTTP 503): E1307

=== ask
KX220518815GB
KX330719023GB

=== reply 200
content-type: application/json

{
 "mailPieces": [
  {
   "mailPieceId": "KX220518815GB",
   "status": "429",
   "error": {
    "errorCode": "E0010",
    "errorDescription": "Barcode reference KX220518815GB isn't recognised",
    "errorCause": "Too many requests",
    "errorResolution": "Check barcode and resubmit"
   }
  }
 ]
}

=== told
request GET https://api.royalmail.net/mailpieces/v2/summary?mailPieceId=KX220518815GB,KX330719023GB
  accept: application/json
  x-ibm-client-id: (secret)
  x-ibm-client-secret: (secret)
  x-accept-rmg-terms: yes
fault THROTTLED: throttled: E0010
