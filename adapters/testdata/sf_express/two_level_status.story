# Preferred where it is told: without opCode, and beside one that says less.

=== ask
SF1234567890123

=== reply 200
content-type: application/json

{
 "apiErrorMsg": "",
 "apiResponseID": "00016A0EXAMPLE",
 "apiResultCode": "A1000",
 "apiResultData": "{\"success\":true,\"errorCode\":\"S0000\",\"errorMsg\":null,\"msgData\":{\"routeResps\":[{\"mailNo\":\"SF1234567890123\",\"routes\":[{\"acceptTime\":\"2026-06-10 09:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"已安排收派员\",\"opCode\":\"\",\"firstStatusCode\":\"7\",\"firstStatusName\":\"待揽收\",\"secondaryStatusCode\":null,\"secondaryStatusName\":\"待揽收\"},{\"acceptTime\":\"2026-06-10 10:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"\",\"opCode\":null,\"firstStatusCode\":\"1\",\"firstStatusName\":\"已揽收\",\"secondaryStatusCode\":\"101\",\"secondaryStatusName\":\"已揽收\"},{\"acceptTime\":\"2026-06-10 11:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"\",\"opCode\":null,\"firstStatusCode\":\"2\",\"firstStatusName\":\"运送中\",\"secondaryStatusCode\":\"201\",\"secondaryStatusName\":\"运送中\"},{\"acceptTime\":\"2026-06-10 12:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"\",\"opCode\":null,\"firstStatusCode\":\"2\",\"firstStatusName\":\"运送中\",\"secondaryStatusCode\":\"204\",\"secondaryStatusName\":\"清关中\"},{\"acceptTime\":\"2026-06-10 13:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"\",\"opCode\":null,\"firstStatusCode\":\"2\",\"firstStatusName\":\"运送中\",\"secondaryStatusCode\":\"205\",\"secondaryStatusName\":\"已清关\"},{\"acceptTime\":\"2026-06-10 14:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"\",\"opCode\":null,\"firstStatusCode\":\"3\",\"firstStatusName\":\"派送中\",\"secondaryStatusCode\":\"301\",\"secondaryStatusName\":\"派送中\"},{\"acceptTime\":\"2026-06-10 15:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"\",\"opCode\":null,\"firstStatusCode\":\"4\",\"firstStatusName\":\"已签收\",\"secondaryStatusCode\":\"401\",\"secondaryStatusName\":\"已签收\"},{\"acceptTime\":\"2026-06-10 16:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"\",\"opCode\":null,\"firstStatusCode\":\"10\",\"firstStatusName\":\"中转\",\"secondaryStatusCode\":\"1001\",\"secondaryStatusName\":\"中转\"},{\"acceptTime\":\"2026-06-10 17:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"\",\"opCode\":null,\"firstStatusCode\":\"11\",\"firstStatusName\":\"末端\",\"secondaryStatusCode\":\"1101\",\"secondaryStatusName\":\"末端\"},{\"acceptTime\":\"2026-06-10 18:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"\",\"opCode\":null,\"firstStatusCode\":\"13\",\"firstStatusName\":\"派件不成功\",\"secondaryStatusCode\":\"1301\",\"secondaryStatusName\":\"派件不成功\"}]}]}}"
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&msgDigest=Bhp0bXkfsjSRcsin45gaWQ%3D%3D&msgData=%7B%22language%22%3A%22zh-CN%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%5D%2C%22methodType%22%3A%221%22%7D
report SF1234567890123 FOUND
  2026-06-10T09:00:00 +08 carrier  PICKUP_SCHEDULED  code 7/  "已安排收派员"  [text "深圳市"]
  2026-06-10T10:00:00 +08 carrier  PICKED_UP  code 1/101  "已揽收"  [text "深圳市"]
  2026-06-10T11:00:00 +08 carrier  IN_TRANSIT  code 2/201  "运送中"  [text "深圳市"]
  2026-06-10T12:00:00 +08 carrier  CUSTOMS_PROCESSING  code 2/204  "清关中"  [text "深圳市"]
  2026-06-10T13:00:00 +08 carrier  CUSTOMS_CLEARED  code 2/205  "已清关"  [text "深圳市"]
  2026-06-10T14:00:00 +08 carrier  OUT_FOR_DELIVERY  code 3/301  "派送中"  [text "深圳市"]
  2026-06-10T15:00:00 +08 carrier  DELIVERED  code 4/401  "已签收"  [text "深圳市"]
  2026-06-10T16:00:00 +08 carrier  IN_TRANSIT  code 10/1001  "中转"  [text "深圳市"]
  2026-06-10T17:00:00 +08 carrier  OUT_FOR_DELIVERY  code 11/1101  "末端"  [text "深圳市"]
  2026-06-10T18:00:00 +08 carrier  DELIVERY_ATTEMPTED  code 13/1301  "派件不成功"  [text "深圳市"]
