# The Manager saves an address only if it answers a GET with 200; that comes from anywhere and says nothing.
=== push GET c41d7be09f5a4e63b2a8
peer: 198.51.100.7
content-type: application/json

=== told
verified
acknowledged 200
nothing
