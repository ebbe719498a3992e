# A parameter that is missing in SOAP is a mistake of ours; a fault comes with HTTP 500.
=== account
api = "soap"

=== ask
169990109536

=== reply 200
content-type: text/xml; charset=utf-8

<?xml version="1.0" encoding="UTF-8"?>
<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>
<ns2:brt_trackingbybrtshipmentidResponse xmlns:ns2="http://brt_trackingbybrtshipmentid.wsbeans.iseries/"><return>
  <BOLLA>
   <ASSICURAZIONE><ASSICURAZIONE_IMPORTO>0.00</ASSICURAZIONE_IMPORTO></ASSICURAZIONE>
   <DATI_CONSEGNA></DATI_CONSEGNA>
   <DATI_SPEDIZIONE><SPEDIZIONE_ID></SPEDIZIONE_ID><SPEDIZIONE_DATA></SPEDIZIONE_DATA><SERVIZIO>EXPRESS</SERVIZIO></DATI_SPEDIZIONE>
   <DESTINATARIO><CAP>06100</CAP><LOCALITA>PERUGIA</LOCALITA><SIGLA_AREA>PG</SIGLA_AREA></DESTINATARIO>
   <MERCE><COLLI>1</COLLI><PESO_KG>1.50</PESO_KG></MERCE>
   <RIFERIMENTI><RIFERIMENTO_MITTENTE_ALFABETICO>ORD-1001</RIFERIMENTO_MITTENTE_ALFABETICO><RIFERIMENTO_MITTENTE_NUMERICO>1001</RIFERIMENTO_MITTENTE_NUMERICO></RIFERIMENTI>
  </BOLLA>
  <CONTATORE_EVENTI>0</CONTATORE_EVENTI>
  <CONTATORE_NOTE>0</CONTATORE_NOTE>
  <ESITO>-4</ESITO>
  <LISTA_EVENTI><EVENTO><DATA/><ORA/><ID/><DESCRIZIONE/><FILIALE/></EVENTO></LISTA_EVENTI>
  <LISTA_NOTE><NOTA><DESCRIZIONE/></NOTA></LISTA_NOTE>
  <RISPOSTA_TIMESTAMP>2026-06-15 11:00:00</RISPOSTA_TIMESTAMP>
  <VERSIONE>1.0</VERSIONE>
</return></ns2:brt_trackingbybrtshipmentidResponse>
</soapenv:Body></soapenv:Envelope>

=== told
request POST https://wsr.brt.it:10052/web/BRT_TrackingByBRTshipmentIDService/BRT_TrackingByBRTshipmentID
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: ""
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:brt="http://brt_trackingbybrtshipmentid.wsbeans.iseries/"><soapenv:Header/><soapenv:Body><brt:brt_trackingbybrtshipmentid><arg0><LINGUA_ISO639_ALPHA2>it</LINGUA_ISO639_ALPHA2><SPEDIZIONE_ANNO>2026</SPEDIZIONE_ANNO><SPEDIZIONE_BRT_ID>169990109536</SPEDIZIONE_BRT_ID></arg0></brt:brt_trackingbybrtshipmentid></soapenv:Body></soapenv:Envelope>
fault MALFORMED: reply not understood: -4

=== ask
169990109536

=== reply 200
content-type: text/xml; charset=utf-8

<?xml version="1.0" encoding="UTF-8"?>
<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>
<ns2:brt_trackingbybrtshipmentidResponse xmlns:ns2="http://brt_trackingbybrtshipmentid.wsbeans.iseries/"><return>
  <BOLLA>
   <ASSICURAZIONE><ASSICURAZIONE_IMPORTO>0.00</ASSICURAZIONE_IMPORTO></ASSICURAZIONE>
   <DATI_CONSEGNA></DATI_CONSEGNA>
   <DATI_SPEDIZIONE><SPEDIZIONE_ID></SPEDIZIONE_ID><SPEDIZIONE_DATA></SPEDIZIONE_DATA><SERVIZIO>EXPRESS</SERVIZIO></DATI_SPEDIZIONE>
   <DESTINATARIO><CAP>06100</CAP><LOCALITA>PERUGIA</LOCALITA><SIGLA_AREA>PG</SIGLA_AREA></DESTINATARIO>
   <MERCE><COLLI>1</COLLI><PESO_KG>1.50</PESO_KG></MERCE>
   <RIFERIMENTI><RIFERIMENTO_MITTENTE_ALFABETICO>ORD-1001</RIFERIMENTO_MITTENTE_ALFABETICO><RIFERIMENTO_MITTENTE_NUMERICO>1001</RIFERIMENTO_MITTENTE_NUMERICO></RIFERIMENTI>
  </BOLLA>
  <CONTATORE_EVENTI>0</CONTATORE_EVENTI>
  <CONTATORE_NOTE>0</CONTATORE_NOTE>
  <ESITO>-1</ESITO>
  <LISTA_EVENTI><EVENTO><DATA/><ORA/><ID/><DESCRIZIONE/><FILIALE/></EVENTO></LISTA_EVENTI>
  <LISTA_NOTE><NOTA><DESCRIZIONE/></NOTA></LISTA_NOTE>
  <RISPOSTA_TIMESTAMP>2026-06-15 11:00:00</RISPOSTA_TIMESTAMP>
  <VERSIONE>1.0</VERSIONE>
</return></ns2:brt_trackingbybrtshipmentidResponse>
</soapenv:Body></soapenv:Envelope>

=== told
request POST https://wsr.brt.it:10052/web/BRT_TrackingByBRTshipmentIDService/BRT_TrackingByBRTshipmentID
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: ""
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:brt="http://brt_trackingbybrtshipmentid.wsbeans.iseries/"><soapenv:Header/><soapenv:Body><brt:brt_trackingbybrtshipmentid><arg0><LINGUA_ISO639_ALPHA2>it</LINGUA_ISO639_ALPHA2><SPEDIZIONE_ANNO>2026</SPEDIZIONE_ANNO><SPEDIZIONE_BRT_ID>169990109536</SPEDIZIONE_BRT_ID></arg0></brt:brt_trackingbybrtshipmentid></soapenv:Body></soapenv:Envelope>
fault UNAVAILABLE: carrier unavailable (HTTP 200): -1

=== ask
169990109536

=== reply 500
content-type: text/xml; charset=utf-8

<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><soapenv:Fault><faultcode>soapenv:Server</faultcode><faultstring>Program not found</faultstring></soapenv:Fault></soapenv:Body></soapenv:Envelope>

=== told
request POST https://wsr.brt.it:10052/web/BRT_TrackingByBRTshipmentIDService/BRT_TrackingByBRTshipmentID
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: ""
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:brt="http://brt_trackingbybrtshipmentid.wsbeans.iseries/"><soapenv:Header/><soapenv:Body><brt:brt_trackingbybrtshipmentid><arg0><LINGUA_ISO639_ALPHA2>it</LINGUA_ISO639_ALPHA2><SPEDIZIONE_ANNO>2026</SPEDIZIONE_ANNO><SPEDIZIONE_BRT_ID>169990109536</SPEDIZIONE_BRT_ID></arg0></brt:brt_trackingbybrtshipmentid></soapenv:Body></soapenv:Envelope>
fault UNAVAILABLE: carrier unavailable (HTTP 500): soapenv:Server: Program not found

=== ask
169990109536

=== reply 200
content-type: text/xml; charset=utf-8

<a><b>no</b></a>

=== told
request POST https://wsr.brt.it:10052/web/BRT_TrackingByBRTshipmentIDService/BRT_TrackingByBRTshipmentID
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: ""
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:brt="http://brt_trackingbybrtshipmentid.wsbeans.iseries/"><soapenv:Header/><soapenv:Body><brt:brt_trackingbybrtshipmentid><arg0><LINGUA_ISO639_ALPHA2>it</LINGUA_ISO639_ALPHA2><SPEDIZIONE_ANNO>2026</SPEDIZIONE_ANNO><SPEDIZIONE_BRT_ID>169990109536</SPEDIZIONE_BRT_ID></arg0></brt:brt_trackingbybrtshipmentid></soapenv:Body></soapenv:Envelope>
fault MALFORMED: reply not understood: the root is a
