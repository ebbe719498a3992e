# The group's number abroad is a leg; a booked day stands in for the day that BRT does not tell.
=== ask
169010109536999001

=== reply 200
content-type: application/json

{ "ttParcelIdResponse": { "currentTimeUTC": "2026-06-15T09:00:00Z", "esito": 0, "versione": "1.0", "risposta_timestamp": "20260615110000",
   "executionMessage": { "code": 0, "severity": "INFO", "codeDesc": "OK", "message": "" },
   "bolla": {
     "dati_spedizione": {"spedizione_id": "169990109536", "spedizione_data": "08.06.2026", "porto": "Mittente", "tipo_porto": "F", "servizio": "EXPRESS", "tipo_servizio": "C", "cod_filiale_arrivo": "121", "filiale_arrivo": "PERUGIA", "filiale_arrivo_url": "https://services.brt.it/it/filiale/perugia", "stato_sped_parte1": "", "descrizione_stato_sped_parte1": "", "stato_sped_parte2": "", "descrizione_stato_sped_parte2": ""},
     "riferimenti": {"riferimento_mittente_numerico": "0", "riferimento_mittente_alfabetico": "ORD-1001", "riferimento_partner_estero": "05299900410058"},
     "mittente": { "codice": "1690099", "ragione_sociale": "NEGOZIO DI ESEMPIO", "cap": "20100", "localita": "MILANO", "sigla_area": "MI" }, "destinatario": { "ragione_sociale": "BEISPIEL GMBH", "cap": "10115", "localita": "BERLIN", "sigla_nazione": "DE" },
     "dati_consegna": {"data_consegna_merce": "", "ora_consegna_merce": "", "firmatario_consegna": "", "data_teorica_consegna": "", "ora_teorica_consegna_da": "", "ora_teorica_consegna_a": "", "data_cons_richiesta": "12.06.2026", "ora_cons_richiesta": "10.00", "tipo_cons_richiesta": "", "descrizione_cons_richiesta": ""},
     "merce": { "colli": 1, "peso_kg": 1.5, "volume_m3": 0.01, "natura_merce": "VARIE" }, "contrassegno": { "contrassegno_importo": 0 }, "assicurazione": { "assicurazione_importo": 0 } },
   "contatore_eventi": 1, "contatore_note": 0,
   "lista_eventi": [
    { "evento": {"id": "702", "data": "08.06.2026", "ora": "21.05", "descrizione": "PARTITA", "filiale": "MILANO"} },
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
  2026-06-08T21:05:00 +02 carrier minute  DEPARTED  code 702  "PARTITA"  [facility "MILANO"]
  estimate 2026-06-12T10:00:00 +02 carrier minute
  service "EXPRESS"
  weight 1500 g
  pieces 1
  reference riferimento_mittente_alfabetico "ORD-1001"
  shipped 2026-06-08
  origin [city "MILANO" region "MI" postal "20100"]
  destination [city "BERLIN" postal "10115" country "DE"]
  leg LAST_MILE dpd/05299900410058
  leg MASTER brt/169990109536
