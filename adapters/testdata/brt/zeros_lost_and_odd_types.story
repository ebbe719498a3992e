# Ids as numbers, rows without their wrapper, a lone row, upper case, nulls, another wrapper or none.
=== ask
169010109536999001

=== reply 200
content-type: application/json

{"tracking":[{"ESITO":"0","BOLLA":{"DATI_SPEDIZIONE":{"SPEDIZIONE_ID":169990109536},"MERCE":null},"LISTA_EVENTI":[null,7,{"id":21,"data":"09.06.2026","ora":null,"descrizione":null},{"EVENTO":{"ID":"704","DATA":"soon","DESCRIZIONE":"CONSEGNATA"}},{"evento":{"data":"09.06.2026"}}]}]}

=== told
request GET https://api.brt.it/rest/v1/tracking/parcelID/169010109536999001
  userid: (secret)
  password: (secret)
  accept: application/json
report 169010109536999001 instance 169990109536 FOUND
  2026-06-09 day  ADDRESS_UNUSABLE (RECIPIENT_UNKNOWN)  code 021
  leg MASTER brt/169990109536
warning EVENT an evento is no object
warning TIME 704: data
warning EVENT an evento without id and descrizione

=== ask
169010109536999001

=== reply 200
content-type: application/json

{"esito":0,"lista_eventi":{"evento":[{"id":"mic","data":"09/06/2026","ora":"08:20:31","descrizione":"IN CONSEGNA"},{"id":701,"data":"2026-06-08","ora":"17.30"}]}}

=== told
request GET https://api.brt.it/rest/v1/tracking/parcelID/169010109536999001
  userid: (secret)
  password: (secret)
  accept: application/json
report 169010109536999001 FOUND
  2026-06-09T08:20:31 +02 carrier  OUT_FOR_DELIVERY  code MIC  "IN CONSEGNA"
  2026-06-08T17:30:00 +02 carrier minute  PICKED_UP  code 701
