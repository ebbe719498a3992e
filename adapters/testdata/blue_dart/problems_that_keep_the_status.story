# Delays, holds, customs, misroutes and searches leave the parcel where it is on its way.
=== ask detail
60417708215

=== reply 200
content-type: text/xml

<?xml version="1.0" encoding="UTF-8"?>
<ShipmentData>
  <Shipment WaybillNo="60417708215" RefNo="ORDER-7741">
    <Prodcode>A</Prodcode><Service>Apex</Service><PickUpDate>23 June 2026</PickUpDate><PickUpTime>1810</PickUpTime>
    <Origin>NEW DELHI</Origin><OriginAreaCode>DEL</OriginAreaCode><Destination>MUMBAI</Destination><DestinationAreaCode>BOM</DestinationAreaCode>
    <Weight>0.5</Weight><Status>TRAFFIC JAM</Status><StatusType>UD</StatusType><ExpectedDeliveryDate>25 June 2026</ExpectedDeliveryDate>
    <StatusDate>27 June 2026</StatusDate><StatusTime>12:00</StatusTime><ReceivedBy></ReceivedBy><Instructions></Instructions>
    <Scans>
      <ScanDetail><Scan>TRAFFIC JAM</Scan><ScanCode>301</ScanCode><ScanType>UD</ScanType><ScanGroupType>T</ScanGroupType><ScanDate>27-Jun-2026</ScanDate><ScanTime>12:00</ScanTime><ScannedLocation>ANDHERI</ScannedLocation><ScannedLocationCode>AND</ScannedLocationCode></ScanDetail>
      <ScanDetail><Scan>HOLD AT LOCATION</Scan><ScanCode>217</ScanCode><ScanType>UD</ScanType><ScanGroupType>T</ScanGroupType><ScanDate>27-Jun-2026</ScanDate><ScanTime>09:00</ScanTime><ScannedLocation>ANDHERI</ScannedLocation><ScannedLocationCode>AND</ScannedLocationCode></ScanDetail>
      <ScanDetail><Scan>PIECE MISSING</Scan><ScanCode>094</ScanCode><ScanType>UD</ScanType><ScanGroupType>T</ScanGroupType><ScanDate>26-Jun-2026</ScanDate><ScanTime>20:00</ScanTime><ScannedLocation>ANDHERI</ScannedLocation><ScannedLocationCode>AND</ScannedLocationCode></ScanDetail>
      <ScanDetail><Scan>MISROUTE</Scan><ScanCode>049</ScanCode><ScanType>IT</ScanType><ScanGroupType>T</ScanGroupType><ScanDate>26-Jun-2026</ScanDate><ScanTime>19:00</ScanTime><ScannedLocation>ANDHERI</ScannedLocation><ScannedLocationCode>AND</ScannedLocationCode></ScanDetail>
      <ScanDetail><Scan>MISROUTE DUE TO SHIPPER FAULT/WRONG PINCODE</Scan><ScanCode>048</ScanCode><ScanType>IT</ScanType><ScanGroupType>T</ScanGroupType><ScanDate>26-Jun-2026</ScanDate><ScanTime>18:00</ScanTime><ScannedLocation>ANDHERI</ScannedLocation><ScannedLocationCode>AND</ScannedLocationCode></ScanDetail>
      <ScanDetail><Scan>CUSTOMS PAPERS AWAITED</Scan><ScanCode>170</ScanCode><ScanType>UD</ScanType><ScanGroupType>T</ScanGroupType><ScanDate>26-Jun-2026</ScanDate><ScanTime>12:00</ScanTime><ScannedLocation>ANDHERI</ScannedLocation><ScannedLocationCode>AND</ScannedLocationCode></ScanDetail>
      <ScanDetail><Scan>IN CUSTOMS</Scan><ScanCode>022</ScanCode><ScanType>IT</ScanType><ScanGroupType>T</ScanGroupType><ScanDate>26-Jun-2026</ScanDate><ScanTime>11:00</ScanTime><ScannedLocation>ANDHERI</ScannedLocation><ScannedLocationCode>AND</ScannedLocationCode></ScanDetail>
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
  2026-06-27T12:00:00 +05:30 carrier minute  DELAYED (TRAFFIC)  code T/301  "TRAFFIC JAM"  [city "ANDHERI" facility "AND"]
  2026-06-27T09:00:00 +05:30 carrier minute  HELD (RECIPIENT_REQUEST)  code T/217  "HOLD AT LOCATION"  [city "ANDHERI" facility "AND"]
  2026-06-26T20:00:00 +05:30 carrier minute  INVESTIGATION (CARRIER_LOSS)  code T/094  "PIECE MISSING"  [city "ANDHERI" facility "AND"]
  2026-06-26T19:00:00 +05:30 carrier minute  MISROUTED (CARRIER_SORTING)  code T/049  "MISROUTE"  [city "ANDHERI" facility "AND"]
  2026-06-26T18:00:00 +05:30 carrier minute  MISROUTED (SHIPPER_DATA)  code T/048  "MISROUTE DUE TO SHIPPER FAULT/WRONG PINCODE"  [city "ANDHERI" facility "AND"]
  2026-06-26T12:00:00 +05:30 carrier minute  CUSTOMS_DOCUMENTS_REQUIRED (CUSTOMS_DOCUMENTS)  code T/170  "CUSTOMS PAPERS AWAITED"  [city "ANDHERI" facility "AND"]
  2026-06-26T11:00:00 +05:30 carrier minute  CUSTOMS_PROCESSING  code T/022  "IN CUSTOMS"  [city "ANDHERI" facility "AND"]
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
