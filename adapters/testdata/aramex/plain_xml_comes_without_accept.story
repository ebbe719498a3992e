# Without the Accept header the JSON address answers XML too, without an envelope.
=== ask
44140033561

=== reply 200
content-type: application/xml

 <ShipmentTrackingResponse xmlns="http://ws.aramex.net/ShippingAPI/v1/" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Transaction><Reference1>exchange-1</Reference1><Reference2 i:nil="true"/></Transaction>
  <Notifications/>
  <HasErrors>false</HasErrors>
  <TrackingResults xmlns:a="http://schemas.microsoft.com/2003/10/Serialization/Arrays">
   <a:KeyValueOfstringArrayOfTrackingResultmFAkxlpY>
    <a:Key>44140033561</a:Key>
    <a:Value>
     <TrackingResult><WaybillNumber>44140033561</WaybillNumber><UpdateCode>SH003</UpdateCode><UpdateDescription>Out for Delivery</UpdateDescription><UpdateDateTime>2026-06-09T08:05:00</UpdateDateTime><UpdateLocation>Dubai, United Arab Emirates</UpdateLocation><Comments/><ProblemCode/><GrossWeight>1.25</GrossWeight><ChargeableWeight>1.5</ChargeableWeight><WeightUnit>KG</WeightUnit></TrackingResult>
    </a:Value>
   </a:KeyValueOfstringArrayOfTrackingResultmFAkxlpY>
  </TrackingResults>
  <NonExistingWaybills xmlns:a="http://schemas.microsoft.com/2003/10/Serialization/Arrays"></NonExistingWaybills>
 </ShipmentTrackingResponse>

=== told
request POST https://ws.aramex.net/ShippingAPI.V2/Tracking/Service_1_0.svc/json/TrackShipments
  content-type: application/json
  accept: application/json
  body {"ClientInfo":{"UserName":"shop@example.com","Password":"(secret)","Version":"v1.0","AccountNumber":"20016001","AccountPin":"(secret)","AccountEntity":"AMM","AccountCountryCode":"JO","Source":24},"GetLastTrackingUpdateOnly":false,"Shipments":["44140033561"],"Transaction":{"Reference1":"exchange-1","Reference2":"","Reference3":"","Reference4":"","Reference5":""}}
report 44140033561 FOUND
  2026-06-09T08:05:00 +04 place  OUT_FOR_DELIVERY  code SH003  "Out for Delivery"  [city "Dubai" country "AE"]
  weight 1250 g
