# A reference that begins with 074- names the waybill it had: what is delivered there is back with the shipper.
=== ask detail
60417708226

=== reply 200
content-type: text/xml

<?xml version="1.0" encoding="UTF-8"?>
<ShipmentData>
  <Shipment WaybillNo="60417708226" RefNo="074-60417708215">
    <Prodcode>A</Prodcode><Service>Apex</Service><PickUpDate>23 June 2026</PickUpDate><PickUpTime>1810</PickUpTime>
    <Origin>NEW DELHI</Origin><OriginAreaCode>DEL</OriginAreaCode><Destination>MUMBAI</Destination><DestinationAreaCode>BOM</DestinationAreaCode>
    <Weight>0.5</Weight><Status>SHIPMENT DELIVERED</Status><StatusType>DL</StatusType><ExpectedDeliveryDate>25 June 2026</ExpectedDeliveryDate>
    <StatusDate>30 June 2026</StatusDate><StatusTime>13:00</StatusTime><ReceivedBy></ReceivedBy><Instructions></Instructions>
    <Scans>
      <ScanDetail><Scan>SHIPMENT DELIVERED</Scan><ScanCode>000</ScanCode><ScanType>DL</ScanType><ScanGroupType>T</ScanGroupType><ScanDate>30-Jun-2026</ScanDate><ScanTime>13:00</ScanTime><ScannedLocation>NARAINA</ScannedLocation><ScannedLocationCode>NAR</ScannedLocationCode></ScanDetail>
      <ScanDetail><Scan>SHIPMENT OUTSCANNED</Scan><ScanCode>002</ScanCode><ScanType>UD</ScanType><ScanGroupType>S</ScanGroupType><ScanDate>30-Jun-2026</ScanDate><ScanTime>09:00</ScanTime><ScannedLocation>NARAINA</ScannedLocation><ScannedLocationCode>NAR</ScannedLocationCode></ScanDetail>
      <ScanDetail><Scan>SHIPMENT ARRIVED</Scan><ScanCode>001</ScanCode><ScanType>PU</ScanType><ScanGroupType>S</ScanGroupType><ScanDate>28-Jun-2026</ScanDate><ScanTime>22:00</ScanTime><ScannedLocation>ANDHERI</ScannedLocation><ScannedLocationCode>AND</ScannedLocationCode></ScanDetail>
    </Scans>
  </Shipment>
</ShipmentData>

=== told
request GET https://apigateway.bluedart.com/in/transportation/tracking/v1?handler=tnt&action=custawbquery&loginid=(secret)&awb=awb&numbers=60417708226&format=xml&lickey=(secret)&verno=1&scan=1
  accept: application/xml
  jwttoken: (secret)
report 60417708226 FOUND
  2026-06-30T13:00:00 +05:30 carrier minute  RETURNED  code T/000  "SHIPMENT DELIVERED"  [city "NARAINA" facility "NAR"]
  2026-06-30T09:00:00 +05:30 carrier minute  RETURN_OUT_FOR_DELIVERY  code S/002  "SHIPMENT OUTSCANNED"  [city "NARAINA" facility "NAR"]
  2026-06-28T22:00:00 +05:30 carrier minute  RETURNING  code S/001  "SHIPMENT ARRIVED"  [city "ANDHERI" facility "AND"]
  estimate 2026-06-25 day
  service "Apex"
  weight 500 g
  reference ref_no "074-60417708215"
  shipped 2026-06-23
  origin [city "NEW DELHI" facility "DEL"]
  destination [city "MUMBAI" facility "BOM"]
  leg ORIGINAL blue_dart/60417708215
