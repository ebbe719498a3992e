# Slashes, milliseconds, a said offset; numbers for codes; a bad time costs its route only.

=== ask
SF1234567890123

=== reply 200
content-type: application/json

{
 "apiErrorMsg": "",
 "apiResponseID": "00016A0EXAMPLE",
 "apiResultCode": "A1000",
 "apiResultData": "{\"success\":true,\"errorCode\":\"S0000\",\"errorMsg\":null,\"msgData\":{\"routeResps\":[{\"mailNo\":\"SF1234567890123\",\"routes\":[{\"acceptTime\":\"2026/06/10 17:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"已收取快件\",\"opCode\":50},{\"acceptTime\":1781100000000,\"acceptAddress\":\"深圳市\",\"remark\":\"快件已发车\",\"opCode\":\"36\"},{\"acceptTime\":\"2026-06-11T06:30:00+08:00\",\"acceptAddress\":null,\"remark\":\"到达\",\"opCode\":31},{\"acceptTime\":\"昨天\",\"acceptAddress\":\"深圳市\",\"remark\":\"快件已发车\",\"opCode\":\"36\"},null,\"odd\",{\"acceptTime\":\"2026-06-11 08:31:00\",\"acceptAddress\":\"\",\"remark\":\"\",\"opCode\":204}]}]}}"
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&msgDigest=Bhp0bXkfsjSRcsin45gaWQ%3D%3D&msgData=%7B%22language%22%3A%22zh-CN%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%5D%2C%22methodType%22%3A%221%22%7D
report SF1234567890123 FOUND
  2026-06-10T17:00:00 +08 carrier  PICKED_UP  code 50  "已收取快件"  [text "深圳市"]
  2026-06-10T22:00:00 +08 said  DEPARTED  code 36  "快件已发车"  [text "深圳市"]
  2026-06-11T06:30:00 +08 said  ARRIVED  code 31  "到达"
  2026-06-11T08:31:00 +08 carrier  OUT_FOR_DELIVERY  code 204
warning EVENT a route that is no object
warning TIME a route without a readable acceptTime
