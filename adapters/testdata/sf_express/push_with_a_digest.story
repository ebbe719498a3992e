# Checked where it is there, made of the plain or of the encoded text.

=== push POST rp-4e9b07c2d6f81a35
content-type: application/x-www-form-urlencoded

partnerID=WAYBILLEX&requestID=r-1&serviceCode=RoutePushService&timestamp=1781524800000&msgDigest=%2FpRso3xLsRTkGJOjM500ww%3D%3D&msgData=%7B%22Body%22%3A+%7B%22WaybillRoute%22%3A+%5B%7B%22mailno%22%3A+%22SF1234567890123%22%2C+%22acceptAddress%22%3A+%22%E6%B7%B1%E5%9C%B3%E5%B8%82%22%2C+%22reasonName%22%3A+%22%22%2C+%22orderid%22%3A+%22ORDER-1%22%2C+%22acceptTime%22%3A+%222026-06-10+17%3A00%3A00%22%2C+%22remark%22%3A+%22%E9%A1%BA%E4%B8%B0%E9%80%9F%E8%BF%90+%E5%B7%B2%E6%94%B6%E5%8F%96%E5%BF%AB%E4%BB%B6%22%2C+%22opCode%22%3A+%2250%22%2C+%22id%22%3A+%22158918741444476%22%2C+%22reasonCode%22%3A+%22%22%7D%2C+%7B%22mailno%22%3A+%22SF1234567890123%22%2C+%22acceptAddress%22%3A+%22%E5%8C%97%E4%BA%AC%E5%B8%82%22%2C+%22reasonName%22%3A+%22%22%2C+%22orderid%22%3A+%22ORDER-1%22%2C+%22acceptTime%22%3A+%222026-06-11+08%3A31%3A00%22%2C+%22remark%22%3A+%22%E5%BF%AB%E4%BB%B6%E4%BA%A4%E7%BB%99%E5%BC%A0%E4%B8%89%EF%BC%8C%E6%AD%A3%E5%9C%A8%E6%B4%BE%E9%80%81%E9%80%94%E4%B8%AD%EF%BC%88%E8%81%94%E7%B3%BB%E7%94%B5%E8%AF%9D%EF%BC%9A13800138000%EF%BC%8C%E9%A1%BA%E4%B8%B0%E5%B7%B2%E5%BC%80%E5%90%AF%E2%80%9C%E5%AE%89%E5%85%A8%E5%91%BC%E5%8F%AB%E2%80%9D%E4%BF%9D%E6%8A%A4%E6%82%A8%E7%9A%84%E7%94%B5%E8%AF%9D%E9%9A%90%E7%A7%81%2C%E8%AF%B7%E6%94%BE%E5%BF%83%E6%8E%A5%E5%90%AC%EF%BC%81%EF%BC%89%E8%AF%B7%E6%82%A8%E5%87%86%E5%A4%87%E7%AD%BE%E6%94%B6%22%2C+%22opCode%22%3A+%22204%22%2C+%22id%22%3A+%22158918741444476%22%2C+%22reasonCode%22%3A+%22%22%7D%2C+%7B%22mailno%22%3A+%22SF1234567890134%22%2C+%22acceptAddress%22%3A+%22%E6%B7%B1%E5%9C%B3%E5%B8%82%22%2C+%22reasonName%22%3A+%22%22%2C+%22orderid%22%3A+%22ORDER-2%22%2C+%22acceptTime%22%3A+%222026-06-10+17%3A00%3A00%22%2C+%22remark%22%3A+%22%E9%A1%BA%E4%B8%B0%E9%80%9F%E8%BF%90+%E5%B7%B2%E6%94%B6%E5%8F%96%E5%BF%AB%E4%BB%B6%22%2C+%22opCode%22%3A+%2250%22%2C+%22id%22%3A+%22158918741444476%22%2C+%22reasonCode%22%3A+%22%22%7D%5D%7D%7D

=== told
verified
acknowledged 200 application/json; charset=utf-8 {"return_code":"0000","return_msg":"成功"}
report SF1234567890123 FOUND
  2026-06-10T17:00:00 +08 carrier  PICKED_UP  code 50  "顺丰速运 已收取快件"  [text "深圳市"]
  2026-06-11T08:31:00 +08 carrier  OUT_FOR_DELIVERY  code 204  "快件交给***，正在派送途中（联系电话：***，顺丰已开启“安全呼叫”保护您的电话隐私,请放心接听！）请您准备签收"  [text "北京市"]
  reference order_id "ORDER-1"
report SF1234567890134 FOUND
  2026-06-10T17:00:00 +08 carrier  PICKED_UP  code 50  "顺丰速运 已收取快件"  [text "深圳市"]
  reference order_id "ORDER-2"

=== push POST rp-4e9b07c2d6f81a35
content-type: application/x-www-form-urlencoded

partnerID=WAYBILLEX&requestID=r-1&serviceCode=RoutePushService&timestamp=1781524800000&msgDigest=efgq4LgI2kBTUC7Rveat8w%3D%3D&msgData=%7B%22Body%22%3A+%7B%22WaybillRoute%22%3A+%5B%7B%22mailno%22%3A+%22SF1234567890123%22%2C+%22acceptAddress%22%3A+%22%E6%B7%B1%E5%9C%B3%E5%B8%82%22%2C+%22reasonName%22%3A+%22%22%2C+%22orderid%22%3A+%22ORDER-1%22%2C+%22acceptTime%22%3A+%222026-06-10+17%3A00%3A00%22%2C+%22remark%22%3A+%22%E9%A1%BA%E4%B8%B0%E9%80%9F%E8%BF%90+%E5%B7%B2%E6%94%B6%E5%8F%96%E5%BF%AB%E4%BB%B6%22%2C+%22opCode%22%3A+%2250%22%2C+%22id%22%3A+%22158918741444476%22%2C+%22reasonCode%22%3A+%22%22%7D%2C+%7B%22mailno%22%3A+%22SF1234567890123%22%2C+%22acceptAddress%22%3A+%22%E5%8C%97%E4%BA%AC%E5%B8%82%22%2C+%22reasonName%22%3A+%22%22%2C+%22orderid%22%3A+%22ORDER-1%22%2C+%22acceptTime%22%3A+%222026-06-11+08%3A31%3A00%22%2C+%22remark%22%3A+%22%E5%BF%AB%E4%BB%B6%E4%BA%A4%E7%BB%99%E5%BC%A0%E4%B8%89%EF%BC%8C%E6%AD%A3%E5%9C%A8%E6%B4%BE%E9%80%81%E9%80%94%E4%B8%AD%EF%BC%88%E8%81%94%E7%B3%BB%E7%94%B5%E8%AF%9D%EF%BC%9A13800138000%EF%BC%8C%E9%A1%BA%E4%B8%B0%E5%B7%B2%E5%BC%80%E5%90%AF%E2%80%9C%E5%AE%89%E5%85%A8%E5%91%BC%E5%8F%AB%E2%80%9D%E4%BF%9D%E6%8A%A4%E6%82%A8%E7%9A%84%E7%94%B5%E8%AF%9D%E9%9A%90%E7%A7%81%2C%E8%AF%B7%E6%94%BE%E5%BF%83%E6%8E%A5%E5%90%AC%EF%BC%81%EF%BC%89%E8%AF%B7%E6%82%A8%E5%87%86%E5%A4%87%E7%AD%BE%E6%94%B6%22%2C+%22opCode%22%3A+%22204%22%2C+%22id%22%3A+%22158918741444476%22%2C+%22reasonCode%22%3A+%22%22%7D%2C+%7B%22mailno%22%3A+%22SF1234567890134%22%2C+%22acceptAddress%22%3A+%22%E6%B7%B1%E5%9C%B3%E5%B8%82%22%2C+%22reasonName%22%3A+%22%22%2C+%22orderid%22%3A+%22ORDER-2%22%2C+%22acceptTime%22%3A+%222026-06-10+17%3A00%3A00%22%2C+%22remark%22%3A+%22%E9%A1%BA%E4%B8%B0%E9%80%9F%E8%BF%90+%E5%B7%B2%E6%94%B6%E5%8F%96%E5%BF%AB%E4%BB%B6%22%2C+%22opCode%22%3A+%2250%22%2C+%22id%22%3A+%22158918741444476%22%2C+%22reasonCode%22%3A+%22%22%7D%5D%7D%7D

=== told
verified
acknowledged 200 application/json; charset=utf-8 {"return_code":"0000","return_msg":"成功"}
report SF1234567890123 FOUND
  2026-06-10T17:00:00 +08 carrier  PICKED_UP  code 50  "顺丰速运 已收取快件"  [text "深圳市"]
  2026-06-11T08:31:00 +08 carrier  OUT_FOR_DELIVERY  code 204  "快件交给***，正在派送途中（联系电话：***，顺丰已开启“安全呼叫”保护您的电话隐私,请放心接听！）请您准备签收"  [text "北京市"]
  reference order_id "ORDER-1"
report SF1234567890134 FOUND
  2026-06-10T17:00:00 +08 carrier  PICKED_UP  code 50  "顺丰速运 已收取快件"  [text "深圳市"]
  reference order_id "ORDER-2"
