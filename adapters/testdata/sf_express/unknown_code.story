# An unknown opCode beside a known status keeps the status; alone, its remark decides or nothing.

=== ask
SF1234567890123

=== reply 200
content-type: application/json

{
 "apiErrorMsg": "",
 "apiResponseID": "00016A0EXAMPLE",
 "apiResultCode": "A1000",
 "apiResultData": "{\"success\":true,\"errorCode\":\"S0000\",\"errorMsg\":null,\"msgData\":{\"routeResps\":[{\"mailNo\":\"SF1234567890123\",\"routes\":[{\"acceptTime\":\"2026-06-10 17:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"顺丰速运 已收取快件\",\"opCode\":\"50\",\"firstStatusCode\":\"1\",\"firstStatusName\":\"已揽收\",\"secondaryStatusCode\":\"101\",\"secondaryStatusName\":\"已揽收\"},{\"acceptTime\":\"2026-06-11 09:00:00\",\"acceptAddress\":\"北京市\",\"remark\":\"新状态\",\"opCode\":\"9001\",\"firstStatusCode\":\"2\",\"firstStatusName\":\"运送中\",\"secondaryStatusCode\":\"201\",\"secondaryStatusName\":\"运送中\"},{\"acceptTime\":\"2026-06-11 10:00:00\",\"acceptAddress\":\"北京市\",\"remark\":\"新状态\",\"opCode\":\"9002\"},{\"acceptTime\":\"2026-06-11 11:00:00\",\"acceptAddress\":\"北京市\",\"remark\":\"快件派送中\",\"opCode\":\"9003\"},{\"acceptTime\":\"2026-06-11 12:00:00\",\"acceptAddress\":\"北京市\",\"remark\":\"新状态\",\"opCode\":\"\",\"firstStatusCode\":\"77\",\"firstStatusName\":\"新\",\"secondaryStatusCode\":\"7701\",\"secondaryStatusName\":\"新\"}]}]}}"
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&msgDigest=Bhp0bXkfsjSRcsin45gaWQ%3D%3D&msgData=%7B%22language%22%3A%22zh-CN%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%5D%2C%22methodType%22%3A%221%22%7D
report SF1234567890123 FOUND
  2026-06-10T17:00:00 +08 carrier  PICKED_UP  code 50  "顺丰速运 已收取快件"  [text "深圳市"]
  2026-06-11T09:00:00 +08 carrier  IN_TRANSIT  code 9001  "新状态"  [text "北京市"]
  2026-06-11T10:00:00 +08 carrier  UNKNOWN  code 9002  "新状态"  [text "北京市"]
  2026-06-11T11:00:00 +08 carrier  OUT_FOR_DELIVERY  code 9003  "快件派送中"  [text "北京市"]
  2026-06-11T12:00:00 +08 carrier  UNKNOWN  code 77/7701  "新状态"  [text "北京市"]
warning UNMAPPED_CODE opCode 9001
warning UNMAPPED_CODE opCode 9002
warning UNMAPPED_CODE opCode 9003
warning UNMAPPED_CODE firstStatusCode 77

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
      },
      {
       "acceptTime": "2026-06-11 09:00:00",
       "acceptAddress": "北京市",
       "remark": "新状态",
       "opCode": "9001"
      }
     ]
    }
   ]
  }
 }
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&msgDigest=Bhp0bXkfsjSRcsin45gaWQ%3D%3D&msgData=%7B%22language%22%3A%22zh-CN%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%5D%2C%22methodType%22%3A%221%22%7D
report SF1234567890123 FOUND
  2026-06-10T17:00:00 +08 carrier  PICKED_UP  code 50  "顺丰速运 已收取快件"  [text "深圳市"]
  2026-06-11T09:00:00 +08 carrier  UNKNOWN  code 9001  "新状态"  [text "北京市"]
warning UNMAPPED_CODE opCode 9001
