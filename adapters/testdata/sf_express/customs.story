# In clearance and cleared, by their names or the remark.

=== ask
SF1234567890123

=== reply 200
content-type: application/json

{
 "apiErrorMsg": "",
 "apiResponseID": "00016A0EXAMPLE",
 "apiResultCode": "A1000",
 "apiResultData": "{\"success\":true,\"errorCode\":\"S0000\",\"errorMsg\":null,\"msgData\":{\"routeResps\":[{\"mailNo\":\"SF1234567890123\",\"routes\":[{\"acceptTime\":\"2026-06-10 17:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"顺丰速运 已收取快件\",\"opCode\":\"50\",\"firstStatusCode\":\"1\",\"firstStatusName\":\"已揽收\",\"secondaryStatusCode\":\"101\",\"secondaryStatusName\":\"已揽收\"},{\"acceptTime\":\"2026-06-11 09:00:00\",\"acceptAddress\":\"香港\",\"remark\":\"清关中\",\"opCode\":\"604\",\"firstStatusCode\":\"2\",\"firstStatusName\":\"运送中\",\"secondaryStatusCode\":\"204\",\"secondaryStatusName\":\"清关中\"},{\"acceptTime\":\"2026-06-11 12:00:00\",\"acceptAddress\":\"香港\",\"remark\":\"已清关\",\"opCode\":\"605\",\"firstStatusCode\":\"2\",\"firstStatusName\":\"运送中\",\"secondaryStatusCode\":\"205\",\"secondaryStatusName\":\"已清关\"},{\"acceptTime\":\"2026-06-11 13:00:00\",\"acceptAddress\":\"香港\",\"remark\":\"快件已清关\",\"opCode\":\"606\"}]}]}}"
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&msgDigest=Bhp0bXkfsjSRcsin45gaWQ%3D%3D&msgData=%7B%22language%22%3A%22zh-CN%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%5D%2C%22methodType%22%3A%221%22%7D
report SF1234567890123 FOUND
  2026-06-10T17:00:00 +08 carrier  PICKED_UP  code 50  "顺丰速运 已收取快件"  [text "深圳市"]
  2026-06-11T09:00:00 +08 carrier  CUSTOMS_PROCESSING  code 604  "清关中"  [text "香港"]
  2026-06-11T12:00:00 +08 carrier  CUSTOMS_CLEARED  code 605  "已清关"  [text "香港"]
  2026-06-11T13:00:00 +08 carrier  CUSTOMS_CLEARED  code 606  "快件已清关"  [text "香港"]
