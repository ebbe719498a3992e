# A shipment with a code and a date only, and one that is named by an element.
=== ask detail
60417708215

=== reply 200
content-type: text/xml

<ShipmentData><Shipment><WaybillNo>60417708215</WaybillNo><Scans><ScanDetail><ScanCode>000</ScanCode><ScanGroupType>T</ScanGroupType><ScanDate>25-Jun-2026</ScanDate></ScanDetail></Scans></Shipment></ShipmentData>

=== told
request GET https://apigateway.bluedart.com/in/transportation/tracking/v1?handler=tnt&action=custawbquery&loginid=(secret)&awb=awb&numbers=60417708215&format=xml&lickey=(secret)&verno=1&scan=1
  accept: application/xml
  jwttoken: (secret)
report 60417708215 FOUND
  2026-06-25 day  DELIVERED  code T/000

=== ask detail
60417708215

=== reply 200
content-type: text/xml

<ShipmentData><Shipment><Scans><ScanDetail><Scan>SHIPMENT DELIVERED</Scan><ScanType>DL</ScanType><ScanDate>25-Jun-2026</ScanDate></ScanDetail></Scans></Shipment></ShipmentData>

=== told
request GET https://apigateway.bluedart.com/in/transportation/tracking/v1?handler=tnt&action=custawbquery&loginid=(secret)&awb=awb&numbers=60417708215&format=xml&lickey=(secret)&verno=1&scan=1
  accept: application/xml
  jwttoken: (secret)
report 60417708215 FOUND
  2026-06-25 day  DELIVERED  "SHIPMENT DELIVERED"
warning UNMAPPED_CODE no code
