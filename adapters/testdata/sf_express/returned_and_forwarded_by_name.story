# Which number means which is not sure, the name is.

=== ask
SF1234567890123
SF1234567890134
SF1234567890145

=== reply 200
content-type: application/json

{
 "apiErrorMsg": "",
 "apiResponseID": "00016A0EXAMPLE",
 "apiResultCode": "A1000",
 "apiResultData": "{\"success\":true,\"errorCode\":\"S0000\",\"errorMsg\":null,\"msgData\":{\"routeResps\":[{\"mailNo\":\"SF1234567890123\",\"routes\":[{\"acceptTime\":\"2026-06-10 17:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"顺丰速运 已收取快件\",\"opCode\":\"50\",\"firstStatusCode\":\"1\",\"firstStatusName\":\"已揽收\",\"secondaryStatusCode\":\"101\",\"secondaryStatusName\":\"已揽收\"},{\"acceptTime\":\"2026-06-12 10:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"快件已退回寄件人\",\"opCode\":\"80\",\"firstStatusCode\":\"5\",\"firstStatusName\":\"已退回\",\"secondaryStatusCode\":\"501\",\"secondaryStatusName\":\"已退回\"}]},{\"mailNo\":\"SF1234567890134\",\"routes\":[{\"acceptTime\":\"2026-06-10 17:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"顺丰速运 已收取快件\",\"opCode\":\"50\",\"firstStatusCode\":\"1\",\"firstStatusName\":\"已揽收\",\"secondaryStatusCode\":\"101\",\"secondaryStatusName\":\"已揽收\"},{\"acceptTime\":\"2026-06-12 10:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"快件已转寄\",\"opCode\":\"99\",\"firstStatusCode\":\"5\",\"firstStatusName\":\"已转寄\",\"secondaryStatusCode\":\"501\",\"secondaryStatusName\":\"已转寄\"}]},{\"mailNo\":\"SF1234567890145\",\"routes\":[{\"acceptTime\":\"2026-06-10 17:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"顺丰速运 已收取快件\",\"opCode\":\"50\",\"firstStatusCode\":\"1\",\"firstStatusName\":\"已揽收\",\"secondaryStatusCode\":\"101\",\"secondaryStatusName\":\"已揽收\"},{\"acceptTime\":\"2026-06-12 10:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"快件已退回\",\"opCode\":\"648\",\"firstStatusCode\":\"6\",\"firstStatusName\":\"已退回\",\"secondaryStatusCode\":\"601\",\"secondaryStatusName\":\"已退回\"}]}]}}"
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&msgDigest=vX4PtGq9P1RJUsSGkjLTUA%3D%3D&msgData=%7B%22language%22%3A%22zh-CN%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%2C%22SF1234567890134%22%2C%22SF1234567890145%22%5D%2C%22methodType%22%3A%221%22%7D
report SF1234567890123 FOUND
  2026-06-10T17:00:00 +08 carrier  PICKED_UP  code 50  "顺丰速运 已收取快件"  [text "深圳市"]
  2026-06-12T10:00:00 +08 carrier  RETURNED  code 80  "快件已退回寄件人"  [text "深圳市"]
report SF1234567890134 FOUND
  2026-06-10T17:00:00 +08 carrier  PICKED_UP  code 50  "顺丰速运 已收取快件"  [text "深圳市"]
  2026-06-12T10:00:00 +08 carrier  FORWARDED  code 99  "快件已转寄"  [text "深圳市"]
report SF1234567890145 FOUND
  2026-06-10T17:00:00 +08 carrier  PICKED_UP  code 50  "顺丰速运 已收取快件"  [text "深圳市"]
  2026-06-12T10:00:00 +08 carrier  RETURNED  code 648  "快件已退回"  [text "深圳市"]
