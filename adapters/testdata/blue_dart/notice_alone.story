# A notice that is all there is: the parcel is on its way.
=== ask detail
60417708215

=== reply 200
content-type: text/xml

<?xml version="1.0" encoding="UTF-8"?>
<ShipmentData>
  <Shipment WaybillNo="60417708215" RefNo="ORDER-7741">
    <Prodcode>A</Prodcode><Service>Apex</Service><PickUpDate>23 June 2026</PickUpDate><PickUpTime>1810</PickUpTime>
    <Origin>NEW DELHI</Origin><OriginAreaCode>DEL</OriginAreaCode><Destination>MUMBAI</Destination><DestinationAreaCode>BOM</DestinationAreaCode>
    <Weight>0.5</Weight><Status>FLIGHT DELAYED</Status><StatusType>UD</StatusType><ExpectedDeliveryDate>25 June 2026</ExpectedDeliveryDate>
    <StatusDate>24 June 2026</StatusDate><StatusTime>10:00</StatusTime><ReceivedBy></ReceivedBy><Instructions></Instructions>
    <Scans>
      <ScanDetail><Scan>FLIGHT DELAYED</Scan><ScanCode>024</ScanCode><ScanType>UD</ScanType><ScanGroupType>T</ScanGroupType><ScanDate>24-Jun-2026</ScanDate><ScanTime>10:00</ScanTime><ScannedLocation>ANDHERI</ScannedLocation><ScannedLocationCode>AND</ScannedLocationCode></ScanDetail>
    </Scans>
  </Shipment>
</ShipmentData>

=== told
request GET https://apigateway.bluedart.com/in/transportation/tracking/v1?handler=tnt&action=custawbquery&loginid=(secret)&awb=awb&numbers=60417708215&format=xml&lickey=(secret)&verno=1&scan=1
  accept: application/xml
  jwttoken: (secret)
report 60417708215 FOUND
  2026-06-24T10:00:00 +05:30 carrier minute  IN_TRANSIT (CARRIER_VEHICLE)  code T/024  "FLIGHT DELAYED"  [city "ANDHERI" facility "AND"]
  estimate 2026-06-25 day
  service "Apex"
  weight 500 g
  reference ref_no "ORDER-7741"
  shipped 2026-06-23
  origin [city "NEW DELHI" facility "DEL"]
  destination [city "MUMBAI" facility "BOM"]
