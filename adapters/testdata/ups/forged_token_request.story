# A wrong secret, a wrong client, nothing, another method.

=== push POST oauth/token
authorization: Basic d2F5YmlsbC1mb3ItdXBzOmd1ZXNz

grant_type=client_credentials

=== told
forged: wrong secret

=== push POST oauth/token
authorization: Basic c29tZWJvZHk6cDB1c2gtbmV3LWV4YW1wbGU=

grant_type=client_credentials

=== told
forged: wrong client

=== push POST oauth/token

grant_type=client_credentials

=== told
forged: no credentials

=== push GET oauth/token
authorization: Basic d2F5YmlsbC1mb3ItdXBzOnAwdXNoLW5ldy1leGFtcGxl

=== told
forged: not a token request
