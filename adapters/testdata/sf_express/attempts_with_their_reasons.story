# The remark says why; a refusal ends the way by itself.

=== ask
SF1234567890123

=== reply 200
content-type: application/json

{
 "apiErrorMsg": "",
 "apiResponseID": "00016A0EXAMPLE",
 "apiResultCode": "A1000",
 "apiResultData": "{\"success\":true,\"errorCode\":\"S0000\",\"errorMsg\":null,\"msgData\":{\"routeResps\":[{\"mailNo\":\"SF1234567890123\",\"routes\":[{\"acceptTime\":\"2026-06-10 17:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"顺丰速运 已收取快件\",\"opCode\":\"50\",\"firstStatusCode\":\"1\",\"firstStatusName\":\"已揽收\",\"secondaryStatusCode\":\"101\",\"secondaryStatusName\":\"已揽收\"},{\"acceptTime\":\"2026-06-12 09:00:00\",\"acceptAddress\":\"北京市\",\"remark\":\"派件不成功：无人在家\",\"opCode\":\"70\",\"firstStatusCode\":\"13\",\"firstStatusName\":\"派件不成功\",\"secondaryStatusCode\":\"1301\",\"secondaryStatusName\":\"派件不成功\"},{\"acceptTime\":\"2026-06-12 10:00:00\",\"acceptAddress\":\"北京市\",\"remark\":\"派件不成功：客户不在\",\"opCode\":\"70\",\"firstStatusCode\":\"13\",\"firstStatusName\":\"派件不成功\",\"secondaryStatusCode\":\"1301\",\"secondaryStatusName\":\"派件不成功\"},{\"acceptTime\":\"2026-06-12 11:00:00\",\"acceptAddress\":\"北京市\",\"remark\":\"派件不成功：无法联系收方客户\",\"opCode\":\"70\",\"firstStatusCode\":\"13\",\"firstStatusName\":\"派件不成功\",\"secondaryStatusCode\":\"1301\",\"secondaryStatusName\":\"派件不成功\"},{\"acceptTime\":\"2026-06-12 12:00:00\",\"acceptAddress\":\"北京市\",\"remark\":\"派件不成功：地址不详\",\"opCode\":\"70\",\"firstStatusCode\":\"13\",\"firstStatusName\":\"派件不成功\",\"secondaryStatusCode\":\"1301\",\"secondaryStatusName\":\"派件不成功\"},{\"acceptTime\":\"2026-06-12 13:00:00\",\"acceptAddress\":\"北京市\",\"remark\":\"派件不成功：地址有误\",\"opCode\":\"70\",\"firstStatusCode\":\"13\",\"firstStatusName\":\"派件不成功\",\"secondaryStatusCode\":\"1301\",\"secondaryStatusName\":\"派件不成功\"},{\"acceptTime\":\"2026-06-12 14:00:00\",\"acceptAddress\":\"北京市\",\"remark\":\"派件不成功：客户改期\",\"opCode\":\"70\",\"firstStatusCode\":\"13\",\"firstStatusName\":\"派件不成功\",\"secondaryStatusCode\":\"1301\",\"secondaryStatusName\":\"派件不成功\"},{\"acceptTime\":\"2026-06-12 15:00:00\",\"acceptAddress\":\"北京市\",\"remark\":\"派件不成功：公司休息\",\"opCode\":\"70\",\"firstStatusCode\":\"13\",\"firstStatusName\":\"派件不成功\",\"secondaryStatusCode\":\"1301\",\"secondaryStatusName\":\"派件不成功\"},{\"acceptTime\":\"2026-06-12 16:00:00\",\"acceptAddress\":\"北京市\",\"remark\":\"派件不成功：恶劣天气\",\"opCode\":\"70\",\"firstStatusCode\":\"13\",\"firstStatusName\":\"派件不成功\",\"secondaryStatusCode\":\"1301\",\"secondaryStatusName\":\"派件不成功\"},{\"acceptTime\":\"2026-06-12 17:00:00\",\"acceptAddress\":\"北京市\",\"remark\":\"派件不成功：客户拒收\",\"opCode\":\"70\",\"firstStatusCode\":\"13\",\"firstStatusName\":\"派件不成功\",\"secondaryStatusCode\":\"1301\",\"secondaryStatusName\":\"派件不成功\"},{\"acceptTime\":\"2026-06-12 18:00:00\",\"acceptAddress\":\"北京市\",\"remark\":\"派件不成功\",\"opCode\":\"70\",\"firstStatusCode\":\"13\",\"firstStatusName\":\"派件不成功\",\"secondaryStatusCode\":\"1301\",\"secondaryStatusName\":\"派件不成功\"}]}]}}"
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&msgDigest=Bhp0bXkfsjSRcsin45gaWQ%3D%3D&msgData=%7B%22language%22%3A%22zh-CN%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%5D%2C%22methodType%22%3A%221%22%7D
report SF1234567890123 FOUND
  2026-06-10T17:00:00 +08 carrier  PICKED_UP  code 50  "顺丰速运 已收取快件"  [text "深圳市"]
  2026-06-12T09:00:00 +08 carrier  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code 70  "派件不成功：无人在家"  [text "北京市"]
  2026-06-12T10:00:00 +08 carrier  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code 70  "派件不成功：客户不在"  [text "北京市"]
  2026-06-12T11:00:00 +08 carrier  DELIVERY_ATTEMPTED (RECIPIENT_UNREACHABLE)  code 70  "派件不成功：无法联系收方客户"  [text "北京市"]
  2026-06-12T12:00:00 +08 carrier  DELIVERY_ATTEMPTED (ADDRESS_INCOMPLETE)  code 70  "派件不成功：地址不详"  [text "北京市"]
  2026-06-12T13:00:00 +08 carrier  DELIVERY_ATTEMPTED (ADDRESS_WRONG)  code 70  "派件不成功：地址有误"  [text "北京市"]
  2026-06-12T14:00:00 +08 carrier  DELIVERY_ATTEMPTED (RECIPIENT_REQUEST)  code 70  "派件不成功：客户改期"  [text "北京市"]
  2026-06-12T15:00:00 +08 carrier  DELIVERY_ATTEMPTED (RECIPIENT_CLOSED)  code 70  "派件不成功：公司休息"  [text "北京市"]
  2026-06-12T16:00:00 +08 carrier  DELIVERY_ATTEMPTED (WEATHER)  code 70  "派件不成功：恶劣天气"  [text "北京市"]
  2026-06-12T17:00:00 +08 carrier  REFUSED (RECIPIENT_REFUSED)  code 70  "派件不成功：客户拒收"  [text "北京市"]
  2026-06-12T18:00:00 +08 carrier  DELIVERY_ATTEMPTED  code 70  "派件不成功"  [text "北京市"]

=== ask
SF1234567890123

=== reply 200
content-type: application/json

{
 "apiErrorMsg": "",
 "apiResponseID": "00016A0EXAMPLE",
 "apiResultCode": "A1000",
 "apiResultData": "{\"success\":true,\"errorCode\":\"S0000\",\"errorMsg\":null,\"msgData\":{\"routeResps\":[{\"mailNo\":\"SF1234567890123\",\"routes\":[{\"acceptTime\":\"2026-06-10 17:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"顺丰速运 已收取快件\",\"opCode\":\"50\",\"firstStatusCode\":\"1\",\"firstStatusName\":\"已揽收\",\"secondaryStatusCode\":\"101\",\"secondaryStatusName\":\"已揽收\"},{\"acceptTime\":\"2026-06-12 09:00:00\",\"acceptAddress\":\"北京市\",\"remark\":\"派件不成功\",\"opCode\":\"33\",\"reasonCode\":\"1\",\"reasonName\":\"无人签收\"}]}]}}"
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&msgDigest=Bhp0bXkfsjSRcsin45gaWQ%3D%3D&msgData=%7B%22language%22%3A%22zh-CN%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%5D%2C%22methodType%22%3A%221%22%7D
report SF1234567890123 FOUND
  2026-06-10T17:00:00 +08 carrier  PICKED_UP  code 50  "顺丰速运 已收取快件"  [text "深圳市"]
  2026-06-12T09:00:00 +08 carrier  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code 33  "派件不成功"  [text "北京市"]
