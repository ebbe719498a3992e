# An object in place of the text, a text in place of the object, one route in place of a list, any level alone.

=== ask
SF1234567890123

=== reply 200
content-type: application/json

{
 "apiResultCode": "A1000",
 "apiResultData": {
  "success": true,
  "errorCode": "S0000",
  "errorMsg": null,
  "msgData": {
   "routeResps": {
    "mailNo": "SF1234567890123",
    "routes": [
     {
      "acceptTime": "2026-06-10 17:00:00",
      "acceptAddress": "深圳市",
      "remark": "顺丰速运 已收取快件",
      "opCode": "50",
      "firstStatusCode": "1",
      "firstStatusName": "已揽收",
      "secondaryStatusCode": "101",
      "secondaryStatusName": "已揽收"
     }
    ]
   }
  }
 }
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&msgDigest=Bhp0bXkfsjSRcsin45gaWQ%3D%3D&msgData=%7B%22language%22%3A%22zh-CN%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%5D%2C%22methodType%22%3A%221%22%7D
report SF1234567890123 FOUND
  2026-06-10T17:00:00 +08 carrier  PICKED_UP  code 50  "顺丰速运 已收取快件"  [text "深圳市"]

=== ask
SF1234567890123

=== reply 200
content-type: application/json

{
 "apiErrorMsg": "",
 "apiResponseID": "00016A0EXAMPLE",
 "apiResultCode": "A1000",
 "apiResultData": "{\"success\":\"true\",\"errorCode\":\"S0000\",\"msgData\":\"{\\\"routeResps\\\": [{\\\"mailNo\\\": \\\"SF1234567890123\\\", \\\"routes\\\": {\\\"acceptTime\\\": \\\"2026-06-10 17:00:00\\\", \\\"acceptAddress\\\": \\\"深圳市\\\", \\\"remark\\\": \\\"顺丰速运 已收取快件\\\", \\\"opCode\\\": \\\"50\\\", \\\"firstStatusCode\\\": \\\"1\\\", \\\"firstStatusName\\\": \\\"已揽收\\\", \\\"secondaryStatusCode\\\": \\\"101\\\", \\\"secondaryStatusName\\\": \\\"已揽收\\\"}}]}\"}"
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&msgDigest=Bhp0bXkfsjSRcsin45gaWQ%3D%3D&msgData=%7B%22language%22%3A%22zh-CN%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%5D%2C%22methodType%22%3A%221%22%7D
report SF1234567890123 FOUND
  2026-06-10T17:00:00 +08 carrier  PICKED_UP  code 50  "顺丰速运 已收取快件"  [text "深圳市"]

=== ask
SF1234567890123

=== reply 200
content-type: application/json

{
 "success": true,
 "errorCode": "S0000",
 "errorMsg": null,
 "msgData": {
  "routeResps": [
   {
    "mailNo": "SF1234567890123",
    "routes": [
     {
      "acceptTime": "2026-06-10 17:00:00",
      "acceptAddress": "深圳市",
      "remark": "顺丰速运 已收取快件",
      "opCode": "50",
      "firstStatusCode": "1",
      "firstStatusName": "已揽收",
      "secondaryStatusCode": "101",
      "secondaryStatusName": "已揽收"
     }
    ]
   }
  ]
 }
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&msgDigest=Bhp0bXkfsjSRcsin45gaWQ%3D%3D&msgData=%7B%22language%22%3A%22zh-CN%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%5D%2C%22methodType%22%3A%221%22%7D
report SF1234567890123 FOUND
  2026-06-10T17:00:00 +08 carrier  PICKED_UP  code 50  "顺丰速运 已收取快件"  [text "深圳市"]

=== ask
SF1234567890123

=== reply 200
content-type: application/json

{
 "routeResps": [
  {
   "mailNo": "SF1234567890123",
   "routes": [
    {
     "acceptTime": "2026-06-10 17:00:00",
     "acceptAddress": "深圳市",
     "remark": "顺丰速运 已收取快件",
     "opCode": "50",
     "firstStatusCode": "1",
     "firstStatusName": "已揽收",
     "secondaryStatusCode": "101",
     "secondaryStatusName": "已揽收"
    }
   ]
  }
 ]
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&msgDigest=Bhp0bXkfsjSRcsin45gaWQ%3D%3D&msgData=%7B%22language%22%3A%22zh-CN%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%5D%2C%22methodType%22%3A%221%22%7D
report SF1234567890123 FOUND
  2026-06-10T17:00:00 +08 carrier  PICKED_UP  code 50  "顺丰速运 已收取快件"  [text "深圳市"]
