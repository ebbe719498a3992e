# SOAP knows parcels only by another service: its answer is the shipment to ask for.
=== account
api = "soap"

=== ask
169010109536999001

=== reply 200
content-type: text/xml; charset=utf-8

<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><ns2:getidspedizionebyidcolloResponse xmlns:ns2="http://getidspedizionebyidcollo.wsbeans.iseries/"><return><ESITO>0</ESITO><SPEDIZIONE_ID>169990109536</SPEDIZIONE_ID><VERSIONE>1.0</VERSIONE></return></ns2:getidspedizionebyidcolloResponse></soapenv:Body></soapenv:Envelope>

=== told
request POST https://wsr.brt.it:10052/web/GetIdSpedizioneByIdColloService/GetIdSpedizioneByIdCollo
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: ""
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:brt="http://getidspedizionebyidcollo.wsbeans.iseries/"><soapenv:Header/><soapenv:Body><brt:getidspedizionebyidcollo><arg0><COLLO_ID>169010109536999001</COLLO_ID></arg0></brt:getidspedizionebyidcollo></soapenv:Body></soapenv:Envelope>
follow-up "2026 169990109536"
  request POST https://wsr.brt.it:10052/web/BRT_TrackingByBRTshipmentIDService/BRT_TrackingByBRTshipmentID
    content-type: text/xml;charset=UTF-8
    accept: text/xml
    soapaction: ""
    body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:brt="http://brt_trackingbybrtshipmentid.wsbeans.iseries/"><soapenv:Header/><soapenv:Body><brt:brt_trackingbybrtshipmentid><arg0><LINGUA_ISO639_ALPHA2>it</LINGUA_ISO639_ALPHA2><SPEDIZIONE_ANNO>2026</SPEDIZIONE_ANNO><SPEDIZIONE_BRT_ID>169990109536</SPEDIZIONE_BRT_ID></arg0></brt:brt_trackingbybrtshipmentid></soapenv:Body></soapenv:Envelope>

=== follow-up reply 200
content-type: text/xml; charset=utf-8

<?xml version="1.0" encoding="UTF-8"?>
<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>
<ns2:brt_trackingbybrtshipmentidResponse xmlns:ns2="http://brt_trackingbybrtshipmentid.wsbeans.iseries/"><return>
  <BOLLA>
   <ASSICURAZIONE><ASSICURAZIONE_IMPORTO>0.00</ASSICURAZIONE_IMPORTO></ASSICURAZIONE>
   <DATI_CONSEGNA></DATI_CONSEGNA>
   <DATI_SPEDIZIONE><SPEDIZIONE_ID>169990109536</SPEDIZIONE_ID><SPEDIZIONE_DATA>08.06.2026</SPEDIZIONE_DATA><SERVIZIO>EXPRESS</SERVIZIO></DATI_SPEDIZIONE>
   <DESTINATARIO><CAP>06100</CAP><LOCALITA>PERUGIA</LOCALITA><SIGLA_AREA>PG</SIGLA_AREA></DESTINATARIO>
   <MERCE><COLLI>1</COLLI><PESO_KG>1.50</PESO_KG></MERCE>
   <RIFERIMENTI><RIFERIMENTO_MITTENTE_ALFABETICO>ORD-1001</RIFERIMENTO_MITTENTE_ALFABETICO><RIFERIMENTO_MITTENTE_NUMERICO>1001</RIFERIMENTO_MITTENTE_NUMERICO></RIFERIMENTI>
  </BOLLA>
  <CONTATORE_EVENTI>3</CONTATORE_EVENTI>
  <CONTATORE_NOTE>0</CONTATORE_NOTE>
  <ESITO>0</ESITO>
  <LISTA_EVENTI><EVENTO><DATA>09.06.2026</DATA><ORA>05.47</ORA><ID>703</ID><DESCRIZIONE>ARRIVATA IN FILIALE</DESCRIZIONE><FILIALE>PERUGIA</FILIALE></EVENTO></LISTA_EVENTI>
  <LISTA_EVENTI><EVENTO><DATA>08.06.2026</DATA><ORA>21.05</ORA><ID>702</ID><DESCRIZIONE>PARTITA</DESCRIZIONE><FILIALE>MILANO</FILIALE></EVENTO></LISTA_EVENTI>
  <LISTA_EVENTI><EVENTO><DATA>08.06.2026</DATA><ORA>17.30</ORA><ID>701</ID><DESCRIZIONE>RITIRATA</DESCRIZIONE><FILIALE>MILANO</FILIALE></EVENTO></LISTA_EVENTI>
  <LISTA_EVENTI><EVENTO><DATA/><ORA/><ID/><DESCRIZIONE/><FILIALE/></EVENTO></LISTA_EVENTI>
  <LISTA_EVENTI><EVENTO><DATA/><ORA/><ID/><DESCRIZIONE/><FILIALE/></EVENTO></LISTA_EVENTI>
  <LISTA_NOTE><NOTA><DESCRIZIONE/></NOTA></LISTA_NOTE>
  <RISPOSTA_TIMESTAMP>2026-06-15 11:00:00</RISPOSTA_TIMESTAMP>
  <VERSIONE>1.0</VERSIONE>
</return></ns2:brt_trackingbybrtshipmentidResponse>
</soapenv:Body></soapenv:Envelope>

=== told
report 169010109536999001 instance 169990109536 FOUND
  2026-06-09T05:47:00 +02 carrier minute  ARRIVED  code 703  "ARRIVATA IN FILIALE"  [facility "PERUGIA"]
  2026-06-08T21:05:00 +02 carrier minute  DEPARTED  code 702  "PARTITA"  [facility "MILANO"]
  2026-06-08T17:30:00 +02 carrier minute  PICKED_UP  code 701  "RITIRATA"  [facility "MILANO"]
  service "EXPRESS"
  weight 1500 g
  pieces 1
  reference riferimento_mittente_numerico "1001"
  reference riferimento_mittente_alfabetico "ORD-1001"
  shipped 2026-06-08
  destination [city "PERUGIA" region "PG" postal "06100"]
  leg MASTER brt/169990109536

=== ask
169010109536999001

=== reply 200
content-type: text/xml; charset=utf-8

<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><ns2:getidspedizionebyidcolloResponse xmlns:ns2="http://getidspedizionebyidcollo.wsbeans.iseries/"><return><ESITO>-11</ESITO><SPEDIZIONE_ID></SPEDIZIONE_ID><VERSIONE>1.0</VERSIONE></return></ns2:getidspedizionebyidcolloResponse></soapenv:Body></soapenv:Envelope>

=== told
request POST https://wsr.brt.it:10052/web/GetIdSpedizioneByIdColloService/GetIdSpedizioneByIdCollo
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: ""
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:brt="http://getidspedizionebyidcollo.wsbeans.iseries/"><soapenv:Header/><soapenv:Body><brt:getidspedizionebyidcollo><arg0><COLLO_ID>169010109536999001</COLLO_ID></arg0></brt:getidspedizionebyidcollo></soapenv:Body></soapenv:Envelope>
report 169010109536999001 NOT_FOUND
