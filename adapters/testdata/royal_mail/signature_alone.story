# The answer to a signature call has no events: who signed, and that there is a picture.
=== ask detail
KX118203341GB

=== reply 200
content-type: application/json

{
 "mailPieces": {
  "mailPieceId": "KX118203341GB",
  "carrierShortName": "RM",
  "signature": {
   "uniqueItemId": "0B0377710000012FA90C1",
   "oneDBarcode": "KX118203341GB",
   "recipientName": "M INVENTED",
   "signatureDateTime": "2026-06-12T11:48:09+01:00",
   "imageFormat": "image/png",
   "imageId": "004711",
   "height": 530,
   "width": 660,
   "image": "aW52ZW50ZWQ="
  }
 }
}

=== told
request GET https://api.royalmail.net/mailpieces/v2/KX118203341GB/events
  accept: application/json
  x-ibm-client-id: (secret)
  x-ibm-client-secret: (secret)
  x-accept-rmg-terms: yes
report KX118203341GB instance 0B0377710000012FA90C1 FOUND
  delivery signed by "M INVENTED" signature
  reference two_d_barcode "0B0377710000012FA90C1"
