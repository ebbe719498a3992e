# Dates and times as the query, the push and its clients write them; what cannot be read is less.
=== ask detail
60417708215

=== reply 200
content-type: text/xml

<?xml version="1.0" encoding="UTF-8"?>
<ShipmentData>
  <Shipment WaybillNo="60417708215" RefNo="ORDER-7741">
    <Prodcode>A</Prodcode><Service>Apex</Service><PickUpDate>23 June 2026</PickUpDate><PickUpTime>1810</PickUpTime>
    <Origin>NEW DELHI</Origin><OriginAreaCode>DEL</OriginAreaCode><Destination>MUMBAI</Destination><DestinationAreaCode>BOM</DestinationAreaCode>
    <Weight>0.5</Weight><Status>A</Status><StatusType>UD</StatusType><ExpectedDeliveryDate>soon</ExpectedDeliveryDate>
    <StatusDate>25 June 2026</StatusDate><StatusTime>0931</StatusTime><ReceivedBy></ReceivedBy><Instructions></Instructions>
    <Scans>
      <ScanDetail><Scan>A</Scan><ScanCode>092</ScanCode><ScanType>UD</ScanType><ScanGroupType>T</ScanGroupType><ScanDate>25-06-2026</ScanDate><ScanTime>0931</ScanTime><ScannedLocation>ANDHERI</ScannedLocation><ScannedLocationCode>AND</ScannedLocationCode></ScanDetail>
      <ScanDetail><Scan>B</Scan><ScanCode>001</ScanCode><ScanType>IT</ScanType><ScanGroupType>S</ScanGroupType><ScanDate>25/06/2026</ScanDate><ScanTime>08:31:05</ScanTime><ScannedLocation>ANDHERI</ScannedLocation><ScannedLocationCode>AND</ScannedLocationCode></ScanDetail>
      <ScanDetail><Scan>C</Scan><ScanCode>003</ScanCode><ScanType>IT</ScanType><ScanGroupType>S</ScanGroupType><ScanDate>2026-06-24</ScanDate><ScanTime>03:15 PM</ScanTime><ScannedLocation>ANDHERI</ScannedLocation><ScannedLocationCode>AND</ScannedLocationCode></ScanDetail>
      <ScanDetail><Scan>D</Scan><ScanCode>007</ScanCode><ScanType>IT</ScanType><ScanGroupType>S</ScanGroupType><ScanDate>24 June 2026</ScanDate><ScanTime></ScanTime><ScannedLocation>ANDHERI</ScannedLocation><ScannedLocationCode>AND</ScannedLocationCode></ScanDetail>
      <ScanDetail><Scan>E</Scan><ScanCode>012</ScanCode><ScanType>IT</ScanType><ScanGroupType>S</ScanGroupType><ScanDate>24-Jun-2026</ScanDate><ScanTime>soon</ScanTime><ScannedLocation>ANDHERI</ScannedLocation><ScannedLocationCode>AND</ScannedLocationCode></ScanDetail>
      <ScanDetail><Scan>F</Scan><ScanCode>025</ScanCode><ScanType>IT</ScanType><ScanGroupType>S</ScanGroupType><ScanDate>someday</ScanDate><ScanTime>10:00</ScanTime><ScannedLocation>ANDHERI</ScannedLocation><ScannedLocationCode>AND</ScannedLocationCode></ScanDetail>
      <ScanDetail></ScanDetail>
      <ScanDetail><Scan>G</Scan><ScanCode>015</ScanCode><ScanType>PU</ScanType><ScanGroupType>S</ScanGroupType><ScanDate>23-JUN-26</ScanDate><ScanTime>905</ScanTime><ScannedLocation>ANDHERI</ScannedLocation><ScannedLocationCode>AND</ScannedLocationCode></ScanDetail>
    </Scans>
  </Shipment>
</ShipmentData>

=== told
request GET https://apigateway.bluedart.com/in/transportation/tracking/v1?handler=tnt&action=custawbquery&loginid=(secret)&awb=awb&numbers=60417708215&format=xml&lickey=(secret)&verno=1&scan=1
  accept: application/xml
  jwttoken: (secret)
report 60417708215 FOUND
  2026-06-25T09:31:00 +05:30 carrier minute  OUT_FOR_DELIVERY  code T/092  "A"  [city "ANDHERI" facility "AND"]
  2026-06-25T08:31:05 +05:30 carrier  ARRIVED  code S/001  "B"  [city "ANDHERI" facility "AND"]
  2026-06-24T15:15:00 +05:30 carrier minute  DEPARTED  code S/003  "C"  [city "ANDHERI" facility "AND"]
  2026-06-24 day  PROCESSED  code S/007  "D"  [city "ANDHERI" facility "AND"]
  2026-06-24 day  PROCESSED  code S/012  "E"  [city "ANDHERI" facility "AND"]
  2026-06-23T09:05:00 +05:30 carrier minute  PICKED_UP  code S/015  "G"  [city "ANDHERI" facility "AND"]
  service "Apex"
  weight 500 g
  reference ref_no "ORDER-7741"
  shipped 2026-06-23
  origin [city "NEW DELHI" facility "DEL"]
  destination [city "MUMBAI" facility "BOM"]
warning TIME S/012: ScanTime or its zone
warning TIME S/025: ScanDate
warning EVENT a scan without code and words
warning TIME ExpectedDeliveryDate
