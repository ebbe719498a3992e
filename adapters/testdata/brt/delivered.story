# Signed for; the weight is in kilograms, the shipment the master of the parcel that was asked.
=== ask
169010109536999001

=== reply 200
content-type: application/json

{ "ttParcelIdResponse": { "currentTimeUTC": "2026-06-15T09:00:00Z", "esito": 0, "versione": "1.0", "risposta_timestamp": "20260615110000",
   "executionMessage": { "code": 0, "severity": "INFO", "codeDesc": "OK", "message": "" },
   "bolla": {
     "dati_spedizione": {"spedizione_id": "169990109536", "spedizione_data": "08.06.2026", "porto": "Mittente", "tipo_porto": "F", "servizio": "EXPRESS", "tipo_servizio": "C", "cod_filiale_arrivo": "121", "filiale_arrivo": "PERUGIA", "filiale_arrivo_url": "https://services.brt.it/it/filiale/perugia", "stato_sped_parte1": "", "descrizione_stato_sped_parte1": "", "stato_sped_parte2": "", "descrizione_stato_sped_parte2": ""},
     "riferimenti": {"riferimento_mittente_numerico": "1001", "riferimento_mittente_alfabetico": "ORD-1001", "riferimento_partner_estero": ""},
     "mittente": { "codice": "1690099", "ragione_sociale": "NEGOZIO DI ESEMPIO", "cap": "20100", "localita": "MILANO", "sigla_area": "MI" }, "destinatario": { "ragione_sociale": "ESEMPIO SRL", "cap": "06100", "localita": "PERUGIA", "provincia": "PG" },
     "dati_consegna": {"data_consegna_merce": "09.06.2026", "ora_consegna_merce": "10.42", "firmatario_consegna": "A. ESEMPIO", "data_teorica_consegna": "09.06.2026", "ora_teorica_consegna_da": "", "ora_teorica_consegna_a": "", "data_cons_richiesta": "", "ora_cons_richiesta": "", "tipo_cons_richiesta": "", "descrizione_cons_richiesta": ""},
     "merce": { "colli": 2, "peso_kg": "12,5", "volume_m3": 0.01 }, "contrassegno": { "contrassegno_importo": 0 }, "assicurazione": { "assicurazione_importo": 0 } },
   "contatore_eventi": 6, "contatore_note": 0,
   "lista_eventi": [
    { "evento": {"id": "704", "data": "09.06.2026", "ora": "10.42", "descrizione": "CONSEGNATA", "filiale": "PERUGIA"} },
    { "evento": {"id": "MIC", "data": "09.06.2026", "ora": "08.20", "descrizione": "IN CONSEGNA", "filiale": "PERUGIA"} },
    { "evento": {"id": "703", "data": "09.06.2026", "ora": "05:47", "descrizione": "ARRIVATA IN FILIALE", "filiale": "PERUGIA"} },
    { "evento": {"id": "702", "data": "08.06.2026", "ora": "21.05", "descrizione": "PARTITA", "filiale": "MILANO"} },
    { "evento": {"id": "701", "data": "08.06.2026", "ora": "17.30", "descrizione": "RITIRATA", "filiale": "MILANO"} },
    { "evento": {"id": "700", "data": "08.06.2026", "ora": "09.12", "descrizione": "DATI SPEDIZ. TRASMESSI A BRT", "filiale": "MILANO"} },
    { "evento": {"id": "", "data": "", "ora": "", "descrizione": "", "filiale": ""} },
    { "evento": {"id": "", "data": "", "ora": "", "descrizione": "", "filiale": ""} },
    { "evento": {"id": "", "data": "", "ora": "", "descrizione": "", "filiale": ""} } ],
   "lista_note": [ { "nota": { "descrizione": "" } } ] } }

=== told
request GET https://api.brt.it/rest/v1/tracking/parcelID/169010109536999001
  userid: (secret)
  password: (secret)
  accept: application/json
report 169010109536999001 instance 169990109536 FOUND
  2026-06-09T10:42:00 +02 carrier minute  DELIVERED  code 704  "CONSEGNATA"  [facility "PERUGIA"]
  2026-06-09T08:20:00 +02 carrier minute  OUT_FOR_DELIVERY  code MIC  "IN CONSEGNA"  [facility "PERUGIA"]
  2026-06-09T05:47:00 +02 carrier minute  ARRIVED  code 703  "ARRIVATA IN FILIALE"  [facility "PERUGIA"]
  2026-06-08T21:05:00 +02 carrier minute  DEPARTED  code 702  "PARTITA"  [facility "MILANO"]
  2026-06-08T17:30:00 +02 carrier minute  PICKED_UP  code 701  "RITIRATA"  [facility "MILANO"]
  2026-06-08T09:12:00 +02 carrier minute  DATA_RECEIVED  code 700  "DATI SPEDIZ. TRASMESSI A BRT"  [facility "MILANO"]
  estimate 2026-06-09 day
  delivery signed by "A. ESEMPIO"
  service "EXPRESS"
  weight 12500 g
  pieces 2
  reference riferimento_mittente_numerico "1001"
  reference riferimento_mittente_alfabetico "ORD-1001"
  shipped 2026-06-08
  origin [city "MILANO" region "MI" postal "20100"]
  destination [city "PERUGIA" region "PG" postal "06100"]
  leg MASTER brt/169990109536
