# Older answers have no two-level status: every opCode by itself.

=== ask
SF1234567890123

=== reply 200
content-type: application/json

{
 "apiErrorMsg": "",
 "apiResponseID": "00016A0EXAMPLE",
 "apiResultCode": "A1000",
 "apiResultData": "{\"success\":true,\"errorCode\":\"S0000\",\"errorMsg\":null,\"msgData\":{\"routeResps\":[{\"mailNo\":\"SF1234567890123\",\"routes\":[{\"acceptTime\":\"2026-06-10 00:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"646\"},{\"acceptTime\":\"2026-06-10 00:01:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"647\"},{\"acceptTime\":\"2026-06-10 00:02:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"50\"},{\"acceptTime\":\"2026-06-10 00:03:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"51\"},{\"acceptTime\":\"2026-06-10 00:04:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"54\"},{\"acceptTime\":\"2026-06-10 00:05:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"41\"},{\"acceptTime\":\"2026-06-10 00:06:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"43\"},{\"acceptTime\":\"2026-06-10 00:07:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"46\"},{\"acceptTime\":\"2026-06-10 00:08:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"607\"},{\"acceptTime\":\"2026-06-10 00:09:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"30\"},{\"acceptTime\":\"2026-06-10 00:10:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"31\"},{\"acceptTime\":\"2026-06-10 00:11:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"36\"},{\"acceptTime\":\"2026-06-10 00:12:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"407\"},{\"acceptTime\":\"2026-06-10 00:13:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"105\"},{\"acceptTime\":\"2026-06-10 00:14:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"106\"},{\"acceptTime\":\"2026-06-10 00:15:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"310\"},{\"acceptTime\":\"2026-06-10 00:16:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"501\"},{\"acceptTime\":\"2026-06-10 00:17:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"604\"},{\"acceptTime\":\"2026-06-10 00:18:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"605\"},{\"acceptTime\":\"2026-06-10 00:19:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"606\"},{\"acceptTime\":\"2026-06-10 00:20:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"44\"},{\"acceptTime\":\"2026-06-10 00:21:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"204\"},{\"acceptTime\":\"2026-06-10 00:22:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"34\"},{\"acceptTime\":\"2026-06-10 00:23:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"47\"},{\"acceptTime\":\"2026-06-10 00:24:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"630\"},{\"acceptTime\":\"2026-06-10 00:25:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"634\"},{\"acceptTime\":\"2026-06-10 00:26:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"125\"},{\"acceptTime\":\"2026-06-10 00:27:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"130\"},{\"acceptTime\":\"2026-06-10 00:28:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"657\"},{\"acceptTime\":\"2026-06-10 00:29:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"658\"},{\"acceptTime\":\"2026-06-10 00:30:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"33\"},{\"acceptTime\":\"2026-06-10 00:31:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"70\"},{\"acceptTime\":\"2026-06-10 00:32:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"70A\"},{\"acceptTime\":\"2026-06-10 00:33:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"611\"},{\"acceptTime\":\"2026-06-10 00:34:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"99\"},{\"acceptTime\":\"2026-06-10 00:35:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"648\"},{\"acceptTime\":\"2026-06-10 00:36:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"517\"},{\"acceptTime\":\"2026-06-10 00:37:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"631\"},{\"acceptTime\":\"2026-06-10 00:38:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"80\"},{\"acceptTime\":\"2026-06-10 00:39:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"状态更新\",\"opCode\":\"8000\"}]}]}}"
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&msgDigest=Bhp0bXkfsjSRcsin45gaWQ%3D%3D&msgData=%7B%22language%22%3A%22zh-CN%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%5D%2C%22methodType%22%3A%221%22%7D
report SF1234567890123 FOUND
  2026-06-10T00:00:00 +08 carrier  AWAITING_HANDOVER  code 646  "状态更新"  [text "深圳市"]
  2026-06-10T00:01:00 +08 carrier  AWAITING_HANDOVER  code 647  "状态更新"  [text "深圳市"]
  2026-06-10T00:02:00 +08 carrier  PICKED_UP  code 50  "状态更新"  [text "深圳市"]
  2026-06-10T00:03:00 +08 carrier  PICKED_UP  code 51  "状态更新"  [text "深圳市"]
  2026-06-10T00:04:00 +08 carrier  PICKED_UP  code 54  "状态更新"  [text "深圳市"]
  2026-06-10T00:05:00 +08 carrier  ACCEPTED  code 41  "状态更新"  [text "深圳市"]
  2026-06-10T00:06:00 +08 carrier  ACCEPTED  code 43  "状态更新"  [text "深圳市"]
  2026-06-10T00:07:00 +08 carrier  ACCEPTED  code 46  "状态更新"  [text "深圳市"]
  2026-06-10T00:08:00 +08 carrier  ACCEPTED  code 607  "状态更新"  [text "深圳市"]
  2026-06-10T00:09:00 +08 carrier  PROCESSED  code 30  "状态更新"  [text "深圳市"]
  2026-06-10T00:10:00 +08 carrier  ARRIVED  code 31  "状态更新"  [text "深圳市"]
  2026-06-10T00:11:00 +08 carrier  DEPARTED  code 36  "状态更新"  [text "深圳市"]
  2026-06-10T00:12:00 +08 carrier  DEPARTED  code 407  "状态更新"  [text "深圳市"]
  2026-06-10T00:13:00 +08 carrier  DEPARTED  code 105  "状态更新"  [text "深圳市"]
  2026-06-10T00:14:00 +08 carrier  ARRIVED  code 106  "状态更新"  [text "深圳市"]
  2026-06-10T00:15:00 +08 carrier  IN_TRANSIT  code 310  "状态更新"  [text "深圳市"]
  2026-06-10T00:16:00 +08 carrier  IN_TRANSIT  code 501  "状态更新"  [text "深圳市"]
  2026-06-10T00:17:00 +08 carrier  CUSTOMS_PROCESSING  code 604  "状态更新"  [text "深圳市"]
  2026-06-10T00:18:00 +08 carrier  CUSTOMS_PROCESSING  code 605  "状态更新"  [text "深圳市"]
  2026-06-10T00:19:00 +08 carrier  CUSTOMS_PROCESSING  code 606  "状态更新"  [text "深圳市"]
  2026-06-10T00:20:00 +08 carrier  PREPARING_FOR_DELIVERY  code 44  "状态更新"  [text "深圳市"]
  2026-06-10T00:21:00 +08 carrier  OUT_FOR_DELIVERY  code 204  "状态更新"  [text "深圳市"]
  2026-06-10T00:22:00 +08 carrier  OUT_FOR_DELIVERY  code 34  "状态更新"  [text "深圳市"]
  2026-06-10T00:23:00 +08 carrier  OUT_FOR_DELIVERY  code 47  "状态更新"  [text "深圳市"]
  2026-06-10T00:24:00 +08 carrier  OUT_FOR_DELIVERY  code 630  "状态更新"  [text "深圳市"]
  2026-06-10T00:25:00 +08 carrier  OUT_FOR_DELIVERY  code 634  "状态更新"  [text "深圳市"]
  2026-06-10T00:26:00 +08 carrier  AVAILABLE_FOR_PICKUP  code 125  "状态更新"  [text "深圳市"]
  2026-06-10T00:27:00 +08 carrier  AVAILABLE_FOR_PICKUP  code 130  "状态更新"  [text "深圳市"]
  2026-06-10T00:28:00 +08 carrier  AVAILABLE_FOR_PICKUP  code 657  "状态更新"  [text "深圳市"]
  2026-06-10T00:29:00 +08 carrier  AVAILABLE_FOR_PICKUP  code 658  "状态更新"  [text "深圳市"]
  2026-06-10T00:30:00 +08 carrier  DELIVERY_ATTEMPTED  code 33  "状态更新"  [text "深圳市"]
  2026-06-10T00:31:00 +08 carrier  DELIVERY_ATTEMPTED  code 70  "状态更新"  [text "深圳市"]
  2026-06-10T00:32:00 +08 carrier  DELIVERY_ATTEMPTED  code 70A  "状态更新"  [text "深圳市"]
  2026-06-10T00:33:00 +08 carrier  EXCEPTION  code 611  "状态更新"  [text "深圳市"]
  2026-06-10T00:34:00 +08 carrier  FORWARDED  code 99  "状态更新"  [text "深圳市"]
  2026-06-10T00:35:00 +08 carrier  FORWARDED  code 648  "状态更新"  [text "深圳市"]
  2026-06-10T00:36:00 +08 carrier  RETURNING  code 517  "状态更新"  [text "深圳市"]
  2026-06-10T00:37:00 +08 carrier  RETURNING  code 631  "状态更新"  [text "深圳市"]
  2026-06-10T00:38:00 +08 carrier  DELIVERED  code 80  "状态更新"  [text "深圳市"]
  2026-06-10T00:39:00 +08 carrier  PROOF_OF_DELIVERY  code 8000  "状态更新"  [text "深圳市"]
