# Without any code the remark's words decide, with a warning; what they do not know is unknown.

=== ask
SF1234567890123

=== reply 200
content-type: application/json

{
 "apiErrorMsg": "",
 "apiResponseID": "00016A0EXAMPLE",
 "apiResultCode": "A1000",
 "apiResultData": "{\"success\":true,\"errorCode\":\"S0000\",\"errorMsg\":null,\"msgData\":{\"routeResps\":[{\"mailNo\":\"SF1234567890123\",\"routes\":[{\"acceptTime\":\"2026-06-10 00:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"上门揽收\",\"opCode\":\"\"},{\"acceptTime\":\"2026-06-10 01:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"快件清关\",\"opCode\":\"\"},{\"acceptTime\":\"2026-06-10 02:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"快件到达海关\",\"opCode\":\"\"},{\"acceptTime\":\"2026-06-10 03:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"快件派送中\",\"opCode\":\"\"},{\"acceptTime\":\"2026-06-10 04:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"请您准备签收\",\"opCode\":\"\"},{\"acceptTime\":\"2026-06-10 05:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"派送不成功\",\"opCode\":\"\"},{\"acceptTime\":\"2026-06-10 06:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"派件异常\",\"opCode\":\"\"},{\"acceptTime\":\"2026-06-10 07:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"快件滞留\",\"opCode\":\"\"},{\"acceptTime\":\"2026-06-10 08:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"已存放丰巢\",\"opCode\":\"\"},{\"acceptTime\":\"2026-06-10 09:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"待取件\",\"opCode\":\"\"},{\"acceptTime\":\"2026-06-10 10:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"客户拒收\",\"opCode\":\"\"},{\"acceptTime\":\"2026-06-10 11:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"快件退回\",\"opCode\":\"\"},{\"acceptTime\":\"2026-06-10 12:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"已领取\",\"opCode\":\"\"},{\"acceptTime\":\"2026-06-10 13:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"已签收\",\"opCode\":\"\"},{\"acceptTime\":\"2026-06-10 14:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"快件到达网点\",\"opCode\":\"\"},{\"acceptTime\":\"2026-06-10 15:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"快件已发车\",\"opCode\":\"\"},{\"acceptTime\":\"2026-06-10 16:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"正在转运\",\"opCode\":\"\"},{\"acceptTime\":\"2026-06-10 17:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"一切如常\",\"opCode\":\"\"}]}]}}"
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&msgDigest=Bhp0bXkfsjSRcsin45gaWQ%3D%3D&msgData=%7B%22language%22%3A%22zh-CN%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%5D%2C%22methodType%22%3A%221%22%7D
report SF1234567890123 FOUND
  2026-06-10T00:00:00 +08 carrier  PICKED_UP  "上门揽收"  [text "深圳市"]
  2026-06-10T01:00:00 +08 carrier  CUSTOMS_PROCESSING  "快件清关"  [text "深圳市"]
  2026-06-10T02:00:00 +08 carrier  CUSTOMS_PROCESSING  "快件到达海关"  [text "深圳市"]
  2026-06-10T03:00:00 +08 carrier  OUT_FOR_DELIVERY  "快件派送中"  [text "深圳市"]
  2026-06-10T04:00:00 +08 carrier  UNKNOWN  "请您准备签收"  [text "深圳市"]
  2026-06-10T05:00:00 +08 carrier  DELIVERY_ATTEMPTED  "派送不成功"  [text "深圳市"]
  2026-06-10T06:00:00 +08 carrier  DELIVERY_ATTEMPTED  "派件异常"  [text "深圳市"]
  2026-06-10T07:00:00 +08 carrier  DELIVERY_ATTEMPTED  "快件滞留"  [text "深圳市"]
  2026-06-10T08:00:00 +08 carrier  AVAILABLE_FOR_PICKUP  "已存放丰巢"  [text "深圳市"]
  2026-06-10T09:00:00 +08 carrier  AVAILABLE_FOR_PICKUP  "待取件"  [text "深圳市"]
  2026-06-10T10:00:00 +08 carrier  RETURNING (RECIPIENT_REFUSED)  "客户拒收"  [text "深圳市"]
  2026-06-10T11:00:00 +08 carrier  RETURNING  "快件退回"  [text "深圳市"]
  2026-06-10T12:00:00 +08 carrier  DELIVERED  "已领取"  [text "深圳市"]
  2026-06-10T13:00:00 +08 carrier  DELIVERED  "已签收"  [text "深圳市"]
  2026-06-10T14:00:00 +08 carrier  ARRIVED  "快件到达网点"  [text "深圳市"]
  2026-06-10T15:00:00 +08 carrier  DEPARTED  "快件已发车"  [text "深圳市"]
  2026-06-10T16:00:00 +08 carrier  IN_TRANSIT  "正在转运"  [text "深圳市"]
  2026-06-10T17:00:00 +08 carrier  UNKNOWN  "一切如常"  [text "深圳市"]
warning UNMAPPED_CODE a route without code
