# Not found is a result inside a 200; so is an answer in which everything is empty.
=== ask
169010109536999001

=== reply 200
content-type: application/json

{ "ttParcelIdResponse": { "currentTimeUTC": "2026-06-15T09:00:00Z", "executionMessage": { "code": -11, "severity": "ERROR", "codeDesc": "SHIPMENT NOT FOUND", "message": "" }, "lista_eventi": [ { "evento": {"id": "", "data": "", "ora": "", "descrizione": "", "filiale": ""} } ] } }

=== told
request GET https://api.brt.it/rest/v1/tracking/parcelID/169010109536999001
  userid: (secret)
  password: (secret)
  accept: application/json
report 169010109536999001 NOT_FOUND

=== ask
169010109536999001

=== reply 200
content-type: application/json

{"ttParcelIdResponse":{"esito":-11,"lista_eventi":[]}}

=== told
request GET https://api.brt.it/rest/v1/tracking/parcelID/169010109536999001
  userid: (secret)
  password: (secret)
  accept: application/json
report 169010109536999001 NOT_FOUND

=== ask
169010109536999001

=== reply 200
content-type: application/json

{ "ttParcelIdResponse": { "currentTimeUTC": "2026-06-15T09:00:00Z", "esito": 0, "versione": "1.0", "risposta_timestamp": "20260615110000",
   "executionMessage": { "code": 0, "severity": "INFO", "codeDesc": "OK", "message": "" },
   "bolla": {
     "dati_spedizione": {"spedizione_id": "", "spedizione_data": "", "porto": "Mittente", "tipo_porto": "F", "servizio": "", "tipo_servizio": "C", "cod_filiale_arrivo": "121", "filiale_arrivo": "PERUGIA", "filiale_arrivo_url": "https://services.brt.it/it/filiale/perugia", "stato_sped_parte1": "", "descrizione_stato_sped_parte1": "", "stato_sped_parte2": "", "descrizione_stato_sped_parte2": ""},
     "riferimenti": {"riferimento_mittente_numerico": "1001", "riferimento_mittente_alfabetico": "ORD-1001", "riferimento_partner_estero": ""},
     "mittente": { "codice": "1690099", "ragione_sociale": "NEGOZIO DI ESEMPIO", "cap": "20100", "localita": "MILANO", "sigla_area": "MI" }, "destinatario": { "ragione_sociale": "ESEMPIO SRL", "cap": "06100", "localita": "PERUGIA", "provincia": "PG" },
     "dati_consegna": {"data_consegna_merce": "", "ora_consegna_merce": "", "firmatario_consegna": "", "data_teorica_consegna": "", "ora_teorica_consegna_da": "", "ora_teorica_consegna_a": "", "data_cons_richiesta": "", "ora_cons_richiesta": "", "tipo_cons_richiesta": "", "descrizione_cons_richiesta": ""},
     "merce": { "colli": 1, "peso_kg": 1.5, "volume_m3": 0.01, "natura_merce": "VARIE" }, "contrassegno": { "contrassegno_importo": 0 }, "assicurazione": { "assicurazione_importo": 0 } },
   "contatore_eventi": 0, "contatore_note": 0,
   "lista_eventi": [
    { "evento": {"id": "", "data": "", "ora": "", "descrizione": "", "filiale": ""} },
    { "evento": {"id": "", "data": "", "ora": "", "descrizione": "", "filiale": ""} },
    { "evento": {"id": "", "data": "", "ora": "", "descrizione": "", "filiale": ""} } ],
   "lista_note": [ { "nota": { "descrizione": "" } } ] } }

=== told
request GET https://api.brt.it/rest/v1/tracking/parcelID/169010109536999001
  userid: (secret)
  password: (secret)
  accept: application/json
report 169010109536999001 NOT_FOUND
