# A token instead of a digest, where the account wants that.

=== account
partner_id = "WAYBILLEX"
checkword = "q7XvT2mZc9LkR4nBexample"
oauth2 = true

=== login

=== reply 200
content-type: application/json

{
 "apiResultCode": "A1000",
 "apiErrorMsg": "",
 "accessToken": "B1D6EXAMPLETOKEN",
 "expiresIn": 7200
}

=== told
request POST https://sfapi.sf-express.com/oauth2/accessToken
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&secret=(secret)&grantType=password
token of 16 characters until 2026-06-15T14:00:00Z

=== login

=== reply 200
content-type: application/json

{
 "apiResultCode": "A1000",
 "accessToken": "B1D6EXAMPLETOKEN"
}

=== told
request POST https://sfapi.sf-express.com/oauth2/accessToken
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&secret=(secret)&grantType=password
token of 16 characters until 2026-06-15T13:00:00Z

=== login

=== reply 200
content-type: application/json

{
 "apiResultCode": "A1006",
 "apiErrorMsg": "数字签名无效"
}

=== told
request POST https://sfapi.sf-express.com/oauth2/accessToken
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&secret=(secret)&grantType=password
fault UNAUTHORIZED: credentials refused: A1006 数字签名无效

=== login

=== reply 200
content-type: application/json

{
 "apiResultCode": "A1001",
 "apiErrorMsg": "必传参数不可为空"
}

=== told
request POST https://sfapi.sf-express.com/oauth2/accessToken
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&secret=(secret)&grantType=password
fault MALFORMED: reply not understood: A1001 必传参数不可为空

=== ask
SF1234567890123

=== reply 200
content-type: application/json

{
 "apiErrorMsg": "",
 "apiResponseID": "00016A0EXAMPLE",
 "apiResultCode": "A1000",
 "apiResultData": "{\"success\":true,\"errorCode\":\"S0000\",\"errorMsg\":null,\"msgData\":{\"routeResps\":[{\"mailNo\":\"SF1234567890123\",\"routes\":[{\"acceptTime\":\"2026-06-10 17:00:00\",\"acceptAddress\":\"深圳市\",\"remark\":\"顺丰速运 已收取快件\",\"opCode\":\"50\",\"firstStatusCode\":\"1\",\"firstStatusName\":\"已揽收\",\"secondaryStatusCode\":\"101\",\"secondaryStatusName\":\"已揽收\"}]}]}}"
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&accessToken=(secret)&msgData=%7B%22language%22%3A%22zh-CN%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%5D%2C%22methodType%22%3A%221%22%7D
report SF1234567890123 FOUND
  2026-06-10T17:00:00 +08 carrier  PICKED_UP  code 50  "顺丰速运 已收取快件"  [text "深圳市"]
