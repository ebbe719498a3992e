# All that begins with RIFIUTA is refused, unpaid duties too; only a timed delivery that is refused is tried again.
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
     "dati_consegna": {"data_consegna_merce": "", "ora_consegna_merce": "", "firmatario_consegna": "", "data_teorica_consegna": "", "ora_teorica_consegna_da": "", "ora_teorica_consegna_a": "", "data_cons_richiesta": "", "ora_cons_richiesta": "", "tipo_cons_richiesta": "", "descrizione_cons_richiesta": ""},
     "merce": { "colli": 1, "peso_kg": 1.5, "volume_m3": 0.01, "natura_merce": "VARIE" }, "contrassegno": { "contrassegno_importo": 0 }, "assicurazione": { "assicurazione_importo": 0 } },
   "contatore_eventi": 5, "contatore_note": 0,
   "lista_eventi": [
    { "evento": {"id": "001", "data": "09.06.2026", "ora": "10.00", "descrizione": "RIFIUTA SENZA MOTIVAZIONE", "filiale": "PERUGIA"} },
    { "evento": {"id": "DDR", "data": "09.06.2026", "ora": "09.50", "descrizione": "RIFIUTA:NON PAGA DAZI DOGANALI", "filiale": "PERUGIA"} },
    { "evento": {"id": "007", "data": "09.06.2026", "ora": "09.40", "descrizione": "RIFIUTO PER COLLO DANNEGGIATO", "filiale": "PERUGIA"} },
    { "evento": {"id": "037", "data": "09.06.2026", "ora": "09.30", "descrizione": "RIFIUTA CONSEGNA TASSATIVA", "filiale": "PERUGIA"} },
    { "evento": {"id": "MIC", "data": "09.06.2026", "ora": "08.20", "descrizione": "IN CONSEGNA", "filiale": "PERUGIA"} },
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
  2026-06-09T10:00:00 +02 carrier minute  REFUSED (RECIPIENT_REFUSED)  code 001  "RIFIUTA SENZA MOTIVAZIONE"  [facility "PERUGIA"]
  2026-06-09T09:50:00 +02 carrier minute  REFUSED (CUSTOMS_DUTIES)  code DDR  "RIFIUTA:NON PAGA DAZI DOGANALI"  [facility "PERUGIA"]
  2026-06-09T09:40:00 +02 carrier minute  REFUSED (CARRIER_DAMAGE)  code 007  "RIFIUTO PER COLLO DANNEGGIATO"  [facility "PERUGIA"]
  2026-06-09T09:30:00 +02 carrier minute  DELIVERY_ATTEMPTED (RECIPIENT_REQUEST)  code 037  "RIFIUTA CONSEGNA TASSATIVA"  [facility "PERUGIA"]
  2026-06-09T08:20:00 +02 carrier minute  OUT_FOR_DELIVERY  code MIC  "IN CONSEGNA"  [facility "PERUGIA"]
  service "EXPRESS"
  weight 1500 g
  pieces 1
  reference riferimento_mittente_numerico "1001"
  reference riferimento_mittente_alfabetico "ORD-1001"
  shipped 2026-06-08
  origin [city "MILANO" region "MI" postal "20100"]
  destination [city "PERUGIA" region "PG" postal "06100"]
  leg MASTER brt/169990109536
