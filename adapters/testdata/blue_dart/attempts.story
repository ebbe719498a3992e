# Reasons of a failed attempt.
=== ask detail
60417708215

=== reply 200
content-type: text/xml

<?xml version="1.0" encoding="UTF-8"?>
<ShipmentData>
  <Shipment WaybillNo="60417708215" RefNo="ORDER-7741">
    <Prodcode>A</Prodcode><Service>Apex</Service><PickUpDate>23 June 2026</PickUpDate><PickUpTime>1810</PickUpTime>
    <Origin>NEW DELHI</Origin><OriginAreaCode>DEL</OriginAreaCode><Destination>MUMBAI</Destination><DestinationAreaCode>BOM</DestinationAreaCode>
    <Weight>0.5</Weight><Status>HOLIDAY</Status><StatusType>UD</StatusType><ExpectedDeliveryDate>25 June 2026</ExpectedDeliveryDate>
    <StatusDate>28 June 2026</StatusDate><StatusTime>12:00</StatusTime><ReceivedBy></ReceivedBy><Instructions></Instructions>
    <Scans>
      <ScanDetail><Scan>CONSIGNEE NOT AVAILABLE</Scan><ScanCode>013</ScanCode><ScanType>UD</ScanType><ScanGroupType>T</ScanGroupType><ScanDate>25-Jun-2026</ScanDate><ScanTime>12:00</ScanTime><ScannedLocation>ANDHERI</ScannedLocation><ScannedLocationCode>AND</ScannedLocationCode></ScanDetail>
      <ScanDetail><Scan>COD AMOUNT NOT READY</Scan><ScanCode>062</ScanCode><ScanType>UD</ScanType><ScanGroupType>T</ScanGroupType><ScanDate>26-Jun-2026</ScanDate><ScanTime>12:00</ScanTime><ScannedLocation>ANDHERI</ScannedLocation><ScannedLocationCode>AND</ScannedLocationCode></ScanDetail>
      <ScanDetail><Scan>NOT ATTEMPTED</Scan><ScanCode>079</ScanCode><ScanType>UD</ScanType><ScanGroupType>T</ScanGroupType><ScanDate>27-Jun-2026</ScanDate><ScanTime>12:00</ScanTime><ScannedLocation>ANDHERI</ScannedLocation><ScannedLocationCode>AND</ScannedLocationCode></ScanDetail>
      <ScanDetail><Scan>HOLIDAY</Scan><ScanCode>005</ScanCode><ScanType>UD</ScanType><ScanGroupType>T</ScanGroupType><ScanDate>28-Jun-2026</ScanDate><ScanTime>12:00</ScanTime><ScannedLocation>ANDHERI</ScannedLocation><ScannedLocationCode>AND</ScannedLocationCode></ScanDetail>
      <ScanDetail><Scan>SHIPMENT ARRIVED</Scan><ScanCode>001</ScanCode><ScanType>IT</ScanType><ScanGroupType>S</ScanGroupType><ScanDate>24-Jun-2026</ScanDate><ScanTime>22:40</ScanTime><ScannedLocation>BOMBAY HUB</ScannedLocation><ScannedLocationCode>BHB</ScannedLocationCode></ScanDetail>
      <ScanDetail><Scan>SHIPMENT FURTHER CONNECTED</Scan><ScanCode>003</ScanCode><ScanType>IT</ScanType><ScanGroupType>S</ScanGroupType><ScanDate>24-Jun-2026</ScanDate><ScanTime>03:15</ScanTime><ScannedLocation>DELHI HUB</ScannedLocation><ScannedLocationCode>DHB</ScannedLocationCode></ScanDetail>
      <ScanDetail><Scan>SHIPMENT ARRIVED</Scan><ScanCode>001</ScanCode><ScanType>PU</ScanType><ScanGroupType>S</ScanGroupType><ScanDate>23-Jun-2026</ScanDate><ScanTime>20:02</ScanTime><ScannedLocation>NARAINA</ScannedLocation><ScannedLocationCode>NAR</ScannedLocationCode></ScanDetail>
      <ScanDetail><Scan>SHIPMENT PICKED UP</Scan><ScanCode>015</ScanCode><ScanType>PU</ScanType><ScanGroupType>S</ScanGroupType><ScanDate>23-Jun-2026</ScanDate><ScanTime>18:10</ScanTime><ScannedLocation>NARAINA</ScannedLocation><ScannedLocationCode>NAR</ScannedLocationCode></ScanDetail>
    </Scans>
  </Shipment>
</ShipmentData>

=== told
request GET https://apigateway.bluedart.com/in/transportation/tracking/v1?handler=tnt&action=custawbquery&loginid=(secret)&awb=awb&numbers=60417708215&format=xml&lickey=(secret)&verno=1&scan=1
  accept: application/xml
  jwttoken: (secret)
report 60417708215 FOUND
  2026-06-25T12:00:00 +05:30 carrier minute  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code T/013  "CONSIGNEE NOT AVAILABLE"  [city "ANDHERI" facility "AND"]
  2026-06-26T12:00:00 +05:30 carrier minute  DELIVERY_ATTEMPTED (PAYMENT_REQUIRED)  code T/062  "COD AMOUNT NOT READY"  [city "ANDHERI" facility "AND"]
  2026-06-27T12:00:00 +05:30 carrier minute  DELIVERY_ATTEMPTED (CARRIER_NO_ATTEMPT)  code T/079  "NOT ATTEMPTED"  [city "ANDHERI" facility "AND"]
  2026-06-28T12:00:00 +05:30 carrier minute  DELIVERY_ATTEMPTED (HOLIDAY)  code T/005  "HOLIDAY"  [city "ANDHERI" facility "AND"]
  2026-06-24T22:40:00 +05:30 carrier minute  ARRIVED  code S/001  "SHIPMENT ARRIVED"  [city "BOMBAY HUB" facility "BHB"]
  2026-06-24T03:15:00 +05:30 carrier minute  DEPARTED  code S/003  "SHIPMENT FURTHER CONNECTED"  [city "DELHI HUB" facility "DHB"]
  2026-06-23T20:02:00 +05:30 carrier minute  ARRIVED  code S/001  "SHIPMENT ARRIVED"  [city "NARAINA" facility "NAR"]
  2026-06-23T18:10:00 +05:30 carrier minute  PICKED_UP  code S/015  "SHIPMENT PICKED UP"  [city "NARAINA" facility "NAR"]
  estimate 2026-06-25 day
  service "Apex"
  weight 500 g
  reference ref_no "ORDER-7741"
  shipped 2026-06-23
  origin [city "NEW DELHI" facility "DEL"]
  destination [city "MUMBAI" facility "BOM"]
