# The right address in the hands of another sender.

=== account
partner_id = "WAYBILLEX"
checkword = "q7XvT2mZc9LkR4nBexample"
webhook_secret = "rp-4e9b07c2d6f81a35"
webhook_senders = ["192.0.2.77"]

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
    "mailno": "SF1234567890134",
    "acceptAddress": "深圳市",
    "reasonName": "",
    "orderid": "ORDER-2",
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
forged: unexpected sender address
