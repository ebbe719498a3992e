# The JSON twin of the login.
=== account
unit = "be"
api = "rest"
delis_id = "KD12345"
password = "invented-password-of-dpd"

=== login


=== told
request POST https://wsshipper.dpd.be/rest/services/LoginService/V2_1/getAuth
  content-type: application/json
  accept: application/json
  body {"delisId":"KD12345","password":"(secret)","messageLanguage":"en_EN"}
