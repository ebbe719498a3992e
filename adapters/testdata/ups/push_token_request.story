# UPS logs in at our token address, with Basic or in the form, and with the old secret as well.

=== push POST oauth/token
authorization: Basic d2F5YmlsbC1mb3ItdXBzOnAwdXNoLW5ldy1leGFtcGxl
content-type: application/x-www-form-urlencoded

grant_type=client_credentials

=== told
verified, wants a bearer for 14400 s

=== push POST oauth/token
content-type: application/x-www-form-urlencoded

grant_type=client_credentials&client_id=waybill%2Dfor%2Dups&client_secret=p0ush-old-example

=== told
verified, wants a bearer for 14400 s
