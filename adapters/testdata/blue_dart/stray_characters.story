# Signs that XML must not have are mended: before the first tag, in names, control characters.
=== ask detail
60417708215

=== reply 200
content-type: text/xml


 ??<?xml version="1.0" encoding="UTF-8"?>
<ShipmentData>
  <Shipment WaybillNo="60417708215" RefNo="O&amp;K-1">
    <Prodcode>A</Prodcode><Service>Apex</Service><PickUpDate>23 June 2026</PickUpDate><PickUpTime>1810</PickUpTime>
    <Origin>NEW DELHI</Origin><OriginAreaCode>DEL</OriginAreaCode><Destination>MUMBAI</Destination><DestinationAreaCode>BOM</DestinationAreaCode>
    <Weight>0.5</Weight><Status>A  STATUS & MORE</Status><StatusType>IT</StatusType><ExpectedDeliveryDate>25 June 2026</ExpectedDeliveryDate>
    <StatusDate>24 June 2026</StatusDate><StatusTime>22:40</StatusTime><ReceivedBy></ReceivedBy><Instructions></Instructions>
    <Scans>
      <ScanDetail><Scan>SHIPMENT ARRIVED & TALLIED</Scan><ScanCode>001</ScanCode><ScanType>IT</ScanType><ScanGroupType>S</ScanGroupType><ScanDate>24-Jun-2026</ScanDate><ScanTime>22:40</ScanTime><ScannedLocation>AT&T HUB <5 KM</ScannedLocation><ScannedLocationCode>BHB</ScannedLocationCode></ScanDetail>
    </Scans>
  </Shipment>
</ShipmentData>

=== told
request GET https://apigateway.bluedart.com/in/transportation/tracking/v1?handler=tnt&action=custawbquery&loginid=(secret)&awb=awb&numbers=60417708215&format=xml&lickey=(secret)&verno=1&scan=1
  accept: application/xml
  jwttoken: (secret)
report 60417708215 FOUND
  2026-06-24T22:40:00 +05:30 carrier minute  ACCEPTED  code S/001  "SHIPMENT ARRIVED & TALLIED"  [city "AT&T HUB <5 KM" facility "BHB"]
  estimate 2026-06-25 day
  service "Apex"
  weight 500 g
  reference ref_no "O&K-1"
  shipped 2026-06-23
  origin [city "NEW DELHI" facility "DEL"]
  destination [city "MUMBAI" facility "BOM"]
