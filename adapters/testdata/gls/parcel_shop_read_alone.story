# The second call's body, read again from the archive.
=== ask
*

=== reply 200
content-type: application/json

{
 "parcelshopDelivery": {
  "parcelshopId": "2760188645",
  "partnerId": "GLS_DE",
  "_links": {
   "parcelShopManagement": {
    "href": "https://api.gls-group.net/parcel-shop-management/v2/active-public-parcel-shops/GLS_DE/2760188645",
    "templated": false
   }
  }
 }
}

=== told
report (no number) FOUND
  pickup point id 2760188645

=== ask
42249028960

=== reply 200
content-type: application/json

{
 "parcelshopDelivery": {
  "parcelshopId": "2760188645",
  "partnerId": "GLS_DE",
  "_links": {
   "parcelShopManagement": {
    "href": "https://api.gls-group.net/parcel-shop-management/v2/active-public-parcel-shops/GLS_DE/2760188645",
    "templated": false
   }
  }
 }
}

=== told
request GET https://api.gls-group.net/track-and-trace-v1/tracking/simple/trackids/42249028960?showEvents=true
  accept: application/json
  accept-language: EN
  authorization: (secret)
report 42249028960 FOUND
  pickup point id 2760188645
