# The opCode and the second; pushes have no two-level status.

=== push POST rp-4e9b07c2d6f81a35
content-type: application/json

{
 "Body": {
  "WaybillRoute": [
   {
    "mailno": "SF1234567890123",
    "acceptAddress": "深圳市",
    "reasonName": "",
    "orderid": "ORDER-1",
    "acceptTime": "2026-06-10 17:00:00",
    "remark": "顺丰速运 已收取快件",
    "opCode": "50",
    "id": "158918741444476",
    "reasonCode": ""
   },
   {
    "mailno": "SF1234567890123",
    "acceptAddress": "北京市",
    "reasonName": "",
    "orderid": "ORDER-1",
    "acceptTime": "2026-06-11 08:31:00",
    "remark": "快件交给张三，正在派送途中（联系电话：13800138000，顺丰已开启“安全呼叫”保护您的电话隐私,请放心接听！）请您准备签收",
    "opCode": "204",
    "id": "158918741444476",
    "reasonCode": ""
   },
   {
    "mailno": "SF1234567890123",
    "acceptAddress": "北京市",
    "reasonName": "",
    "orderid": "ORDER-1",
    "acceptTime": "2026-06-11 10:15:42",
    "remark": "已签收,感谢使用顺丰,期待再次为您服务",
    "opCode": "80",
    "id": "158918741444476",
    "reasonCode": ""
   }
  ]
 }
}

=== told
verified
acknowledged 200 application/json; charset=utf-8 {"return_code":"0000","return_msg":"成功"}
report SF1234567890123 FOUND
  2026-06-10T17:00:00 +08 carrier  PICKED_UP  code 50  "顺丰速运 已收取快件"  [text "深圳市"]
  2026-06-11T08:31:00 +08 carrier  OUT_FOR_DELIVERY  code 204  "快件交给***，正在派送途中（联系电话：***，顺丰已开启“安全呼叫”保护您的电话隐私,请放心接听！）请您准备签收"  [text "北京市"]
  2026-06-11T10:15:42 +08 carrier  DELIVERED  code 80  "已签收,感谢使用顺丰,期待再次为您服务"  [text "北京市"]
  reference order_id "ORDER-1"

=== ask
SF1234567890123

=== reply 200
content-type: application/json

{
 "apiErrorMsg": "",
 "apiResponseID": "00016A0EXAMPLE",
 "apiResultCode": "A1000",
 "apiResultData": "{\"success\":true,\"errorCode\":\"S0000\",\"errorMsg\":null,\"msgData\":{\"routeResps\":[{\"mailNo\":\"SF1234567890123\",\"routes\":[{\"acceptTime\":\"2026-06-10 17:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"顺丰速运 已收取快件\",\"opCode\":\"50\",\"firstStatusCode\":\"1\",\"firstStatusName\":\"已揽收\",\"secondaryStatusCode\":\"101\",\"secondaryStatusName\":\"已揽收\"},{\"acceptTime\":\"2026-06-11 08:31:00\",\"acceptAddress\":\"北京市\",\"remark\":\"快件交给张三，正在派送途中（联系电话：13800138000，顺丰已开启“安全呼叫”保护您的电话隐私,请放心接听！）请您准备签收\",\"opCode\":\"204\",\"firstStatusCode\":\"3\",\"firstStatusName\":\"派送中\",\"secondaryStatusCode\":\"301\",\"secondaryStatusName\":\"派送中\"},{\"acceptTime\":\"2026-06-11 10:15:42\",\"acceptAddress\":\"北京市\",\"remark\":\"已签收,感谢使用顺丰,期待再次为您服务\",\"opCode\":\"80\",\"firstStatusCode\":\"4\",\"firstStatusName\":\"已签收\",\"secondaryStatusCode\":\"401\",\"secondaryStatusName\":\"已签收\"}]}]}}"
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&msgDigest=Bhp0bXkfsjSRcsin45gaWQ%3D%3D&msgData=%7B%22language%22%3A%22zh-CN%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%5D%2C%22methodType%22%3A%221%22%7D
report SF1234567890123 FOUND
  2026-06-10T17:00:00 +08 carrier  PICKED_UP  code 50  "顺丰速运 已收取快件"  [text "深圳市"]
  2026-06-11T08:31:00 +08 carrier  OUT_FOR_DELIVERY  code 204  "快件交给***，正在派送途中（联系电话：***，顺丰已开启“安全呼叫”保护您的电话隐私,请放心接听！）请您准备签收"  [text "北京市"]
  2026-06-11T10:15:42 +08 carrier  DELIVERED  code 80  "已签收,感谢使用顺丰,期待再次为您服务"  [text "北京市"]

=== ask
SF1234567890123

=== reply 200
content-type: application/json

{
 "Body": {
  "WaybillRoute": [
   {
    "mailno": "SF1234567890123",
    "acceptAddress": "深圳市",
    "reasonName": "",
    "orderid": "ORDER-1",
    "acceptTime": "2026-06-10 17:00:00",
    "remark": "顺丰速运 已收取快件",
    "opCode": "50",
    "id": "158918741444476",
    "reasonCode": ""
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
  reference order_id "ORDER-1"
