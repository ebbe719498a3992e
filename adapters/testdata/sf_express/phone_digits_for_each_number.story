# The digits are repeated in the order of the numbers.

=== account
partner_id = "WAYBILLEX"
checkword = "q7XvT2mZc9LkR4nBexample"
check_phone_no = "4321"
language = "1"

=== ask
SF1234567890123
SF1234567890134

=== reply 200
content-type: application/json

{
 "apiErrorMsg": "",
 "apiResponseID": "00016A0EXAMPLE",
 "apiResultCode": "A1000",
 "apiResultData": "{\"success\":true,\"errorCode\":\"S0000\",\"errorMsg\":null,\"msgData\":{\"routeResps\":[{\"mailNo\":\"SF1234567890123\",\"routes\":[{\"acceptTime\":\"2026-06-10 17:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"顺丰速运 已收取快件\",\"opCode\":\"50\",\"firstStatusCode\":\"1\",\"firstStatusName\":\"已揽收\",\"secondaryStatusCode\":\"101\",\"secondaryStatusName\":\"已揽收\"}]},{\"mailNo\":\"SF1234567890134\",\"routes\":[]}]}}"
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&msgDigest=REgPdbIXRLIeeZHDrb4N%2BQ%3D%3D&msgData=%7B%22language%22%3A%221%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%2C%22SF1234567890134%22%5D%2C%22methodType%22%3A%221%22%2C%22checkPhoneNo%22%3A%224321%2C4321%22%7D
report SF1234567890123 FOUND
  2026-06-10T17:00:00 +08 carrier  PICKED_UP  code 50  "顺丰速运 已收取快件"  [text "深圳市"]
report SF1234567890134 NOT_FOUND
