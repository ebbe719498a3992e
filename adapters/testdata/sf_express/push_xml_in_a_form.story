# The other setting of the console: XML in a form's content; the answer is XML too.

=== push POST rp-4e9b07c2d6f81a35
content-type: application/x-www-form-urlencoded

content=%3C%3Fxml+version%3D%221.0%22+encoding%3D%22UTF-8%22%3F%3E%3CRequest+service%3D%22RoutePushService%22+lang%3D%22zh-CN%22%3E%3CBody%3E%3CWaybillRoute+id%3D%221%22+mailno%3D%22SF1234567890123%22+orderid%3D%22ORDER-1%22+acceptTime%3D%222026-06-10+17%3A00%3A00%22+acceptAddress%3D%22%E6%B7%B1%E5%9C%B3%E5%B8%82%22+remark%3D%22%E9%A1%BA%E4%B8%B0%E9%80%9F%E8%BF%90+%E5%B7%B2%E6%94%B6%E5%8F%96%E5%BF%AB%E4%BB%B6%22+opCode%3D%2250%22%2F%3E%3CWaybillRoute%3E%3Cmailno%3ESF1234567890123%3C%2Fmailno%3E%3CacceptTime%3E2026-06-11+10%3A15%3A42%3C%2FacceptTime%3E%3CacceptAddress%3E%E5%8C%97%E4%BA%AC%E5%B8%82%3C%2FacceptAddress%3E%3Cremark%3E%E5%B7%B2%E7%AD%BE%E6%94%B6+%26amp%3B+%E8%B0%A2%E8%B0%A2%3C%2Fremark%3E%3CopCode%3E80%3C%2FopCode%3E%3C%2FWaybillRoute%3E%3C%2FBody%3E%3C%2FRequest%3E

=== told
verified
acknowledged 200 text/xml; charset=utf-8 <Response service="RoutePushService"><Head>OK</Head></Response>
report SF1234567890123 FOUND
  2026-06-10T17:00:00 +08 carrier  PICKED_UP  code 50  "顺丰速运 已收取快件"  [text "深圳市"]
  2026-06-11T10:15:42 +08 carrier  DELIVERED  code 80  "已签收 & 谢谢"  [text "北京市"]
  reference order_id "ORDER-1"

=== push POST rp-4e9b07c2d6f81a35
content-type: text/xml

<?xml version="1.0" encoding="UTF-8"?><Request service="RoutePushService" lang="zh-CN"><Body><WaybillRoute id="1" mailno="SF1234567890123" orderid="ORDER-1" acceptTime="2026-06-10 17:00:00" acceptAddress="深圳市" remark="顺丰速运 已收取快件" opCode="50"/><WaybillRoute><mailno>SF1234567890123</mailno><acceptTime>2026-06-11 10:15:42</acceptTime><acceptAddress>北京市</acceptAddress><remark>已签收 &amp; 谢谢</remark><opCode>80</opCode></WaybillRoute></Body></Request>

=== told
verified
acknowledged 200 text/xml; charset=utf-8 <Response service="RoutePushService"><Head>OK</Head></Response>
report SF1234567890123 FOUND
  2026-06-10T17:00:00 +08 carrier  PICKED_UP  code 50  "顺丰速运 已收取快件"  [text "深圳市"]
  2026-06-11T10:15:42 +08 carrier  DELIVERED  code 80  "已签收 & 谢谢"  [text "北京市"]
  reference order_id "ORDER-1"

=== push POST rp-4e9b07c2d6f81a35
content-type: application/x-www-form-urlencoded

content=%3CRequest%3E%3CBody%2F%3E%3C%2FRequest%3E

=== told
verified
acknowledged 200 text/xml; charset=utf-8 <Response service="RoutePushService"><Head>OK</Head></Response>
fault MALFORMED: reply not understood: the root is Request
