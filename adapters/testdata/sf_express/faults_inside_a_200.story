# HTTP is 200 in all these cases: the gateway's code and words say what to do.

=== ask
SF1234567890123

=== reply 200
content-type: application/json

{
 "apiErrorMsg": "必传参数不可为空",
 "apiResponseID": "00016A0EXAMPLE",
 "apiResultCode": "A1001",
 "apiResultData": null
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&msgDigest=Bhp0bXkfsjSRcsin45gaWQ%3D%3D&msgData=%7B%22language%22%3A%22zh-CN%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%5D%2C%22methodType%22%3A%221%22%7D
fault MALFORMED: reply not understood: A1001 必传参数不可为空

=== ask
SF1234567890123

=== reply 200
content-type: application/json

{
 "apiErrorMsg": "请求时效已过期",
 "apiResponseID": "00016A0EXAMPLE",
 "apiResultCode": "A1002",
 "apiResultData": null
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&msgDigest=Bhp0bXkfsjSRcsin45gaWQ%3D%3D&msgData=%7B%22language%22%3A%22zh-CN%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%5D%2C%22methodType%22%3A%221%22%7D
fault MALFORMED: reply not understood: A1002 请求时效已过期

=== ask
SF1234567890123

=== reply 200
content-type: application/json

{
 "apiErrorMsg": "IP无效",
 "apiResponseID": "00016A0EXAMPLE",
 "apiResultCode": "A1003",
 "apiResultData": null
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&msgDigest=Bhp0bXkfsjSRcsin45gaWQ%3D%3D&msgData=%7B%22language%22%3A%22zh-CN%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%5D%2C%22methodType%22%3A%221%22%7D
fault UNAUTHORIZED: credentials refused: A1003 IP无效

=== ask
SF1234567890123

=== reply 200
content-type: application/json

{
 "apiErrorMsg": "无对应服务权限",
 "apiResponseID": "00016A0EXAMPLE",
 "apiResultCode": "A1004",
 "apiResultData": null
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&msgDigest=Bhp0bXkfsjSRcsin45gaWQ%3D%3D&msgData=%7B%22language%22%3A%22zh-CN%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%5D%2C%22methodType%22%3A%221%22%7D
fault UNAUTHORIZED: credentials refused: A1004 无对应服务权限

=== ask
SF1234567890123

=== reply 200
content-type: application/json

{
 "apiErrorMsg": "流量受控",
 "apiResponseID": "00016A0EXAMPLE",
 "apiResultCode": "A1005",
 "apiResultData": null
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&msgDigest=Bhp0bXkfsjSRcsin45gaWQ%3D%3D&msgData=%7B%22language%22%3A%22zh-CN%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%5D%2C%22methodType%22%3A%221%22%7D
fault THROTTLED: throttled: A1005 流量受控

=== ask
SF1234567890123

=== reply 200
content-type: application/json

{
 "apiErrorMsg": "数字签名无效",
 "apiResponseID": "00016A0EXAMPLE",
 "apiResultCode": "A1006",
 "apiResultData": null
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&msgDigest=Bhp0bXkfsjSRcsin45gaWQ%3D%3D&msgData=%7B%22language%22%3A%22zh-CN%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%5D%2C%22methodType%22%3A%221%22%7D
fault UNAUTHORIZED: credentials refused: A1006 数字签名无效

=== ask
SF1234567890123

=== reply 200
content-type: application/json

{
 "apiErrorMsg": "重复请求",
 "apiResponseID": "00016A0EXAMPLE",
 "apiResultCode": "A1007",
 "apiResultData": null
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&msgDigest=Bhp0bXkfsjSRcsin45gaWQ%3D%3D&msgData=%7B%22language%22%3A%22zh-CN%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%5D%2C%22methodType%22%3A%221%22%7D
fault UNAVAILABLE: carrier unavailable (HTTP 200): A1007 重复请求

=== ask
SF1234567890123

=== reply 200
content-type: application/json

{
 "apiErrorMsg": "目标服务异常或不可达",
 "apiResponseID": "00016A0EXAMPLE",
 "apiResultCode": "A1009",
 "apiResultData": null
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&msgDigest=Bhp0bXkfsjSRcsin45gaWQ%3D%3D&msgData=%7B%22language%22%3A%22zh-CN%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%5D%2C%22methodType%22%3A%221%22%7D
fault UNAVAILABLE: carrier unavailable (HTTP 200): A1009 目标服务异常或不可达

=== ask
SF1234567890123

=== reply 200
content-type: application/json

{
 "apiErrorMsg": "",
 "apiResponseID": "00016A0EXAMPLE",
 "apiResultCode": "A1011",
 "apiResultData": null
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&msgDigest=Bhp0bXkfsjSRcsin45gaWQ%3D%3D&msgData=%7B%22language%22%3A%22zh-CN%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%5D%2C%22methodType%22%3A%221%22%7D
fault UNAUTHORIZED: credentials refused: A1011

=== ask
SF1234567890123

=== reply 200
content-type: application/json

{
 "apiErrorMsg": "系统异常",
 "apiResponseID": "00016A0EXAMPLE",
 "apiResultCode": "A1099",
 "apiResultData": null
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&msgDigest=Bhp0bXkfsjSRcsin45gaWQ%3D%3D&msgData=%7B%22language%22%3A%22zh-CN%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%5D%2C%22methodType%22%3A%221%22%7D
fault UNAVAILABLE: carrier unavailable (HTTP 200): A1099 系统异常

=== ask
SF1234567890123

=== reply 200
content-type: application/json

{
 "apiErrorMsg": "",
 "apiResponseID": "00016A0EXAMPLE",
 "apiResultCode": "A1777",
 "apiResultData": null
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&msgDigest=Bhp0bXkfsjSRcsin45gaWQ%3D%3D&msgData=%7B%22language%22%3A%22zh-CN%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%5D%2C%22methodType%22%3A%221%22%7D
fault MALFORMED: reply not understood: A1777

=== ask
SF1234567890123

=== reply 200
content-type: application/json

{
 "apiErrorMsg": "",
 "apiResponseID": "00016A0EXAMPLE",
 "apiResultCode": "A1000",
 "apiResultData": "{\"success\":false,\"errorCode\":\"S0001\",\"errorMsg\":\"非法的JSON格式\",\"msgData\":null}"
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&msgDigest=Bhp0bXkfsjSRcsin45gaWQ%3D%3D&msgData=%7B%22language%22%3A%22zh-CN%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%5D%2C%22methodType%22%3A%221%22%7D
fault MALFORMED: reply not understood: S0001 非法的JSON格式

=== ask
SF1234567890123

=== reply 200
content-type: application/json

{
 "apiErrorMsg": "",
 "apiResponseID": "00016A0EXAMPLE",
 "apiResultCode": "A1000",
 "apiResultData": "{\"success\":\"false\",\"errorCode\":\"S0003\",\"errorMsg\":\"请求过于频繁\",\"msgData\":null}"
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&msgDigest=Bhp0bXkfsjSRcsin45gaWQ%3D%3D&msgData=%7B%22language%22%3A%22zh-CN%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%5D%2C%22methodType%22%3A%221%22%7D
fault THROTTLED: throttled: S0003 请求过于频繁

=== ask
SF1234567890123

=== reply 200
content-type: application/json

{
 "apiErrorMsg": "",
 "apiResponseID": "00016A0EXAMPLE",
 "apiResultCode": "A1000",
 "apiResultData": "{\"success\":false,\"errorCode\":\"8016\",\"errorMsg\":\"系统异常\",\"msgData\":null}"
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&msgDigest=Bhp0bXkfsjSRcsin45gaWQ%3D%3D&msgData=%7B%22language%22%3A%22zh-CN%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%5D%2C%22methodType%22%3A%221%22%7D
fault UNAVAILABLE: carrier unavailable (HTTP 200): 8016 系统异常

=== ask
SF1234567890123

=== reply 200
content-type: application/json

{
 "apiErrorMsg": "",
 "apiResponseID": "00016A0EXAMPLE",
 "apiResultCode": "A1000",
 "apiResultData": "not json"
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&msgDigest=Bhp0bXkfsjSRcsin45gaWQ%3D%3D&msgData=%7B%22language%22%3A%22zh-CN%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%5D%2C%22methodType%22%3A%221%22%7D
fault MALFORMED: reply not understood: the body is no JSON object

=== ask
SF1234567890123

=== reply 200
content-type: application/json

{
 "apiErrorMsg": "",
 "apiResponseID": "00016A0EXAMPLE",
 "apiResultCode": "A1000",
 "apiResultData": ""
}

=== told
request POST https://sfapi.sf-express.com/std/service
  content-type: application/x-www-form-urlencoded;charset=UTF-8
  body partnerID=WAYBILLEX&requestID=exchange-1&serviceCode=EXP_RECE_SEARCH_ROUTES&timestamp=1781524800000&msgDigest=Bhp0bXkfsjSRcsin45gaWQ%3D%3D&msgData=%7B%22language%22%3A%22zh-CN%22%2C%22trackingType%22%3A%221%22%2C%22trackingNumber%22%3A%5B%22SF1234567890123%22%5D%2C%22methodType%22%3A%221%22%7D
fault MALFORMED: reply not understood: a good result without apiResultData
