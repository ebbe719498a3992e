# Where a proxy hides the sender, the secret alone proves it; one of two while it changes.
=== account
delis_id = "KD12345"
password = "invented-password-of-dpd"
push_secret = ["9d02c6b7e81f4f35a4c7b1d0e6f82a93", "0c5e7f1b93d84a26b1e6f0d2a7c49835"]
push_senders = []

=== push GET 0c5e7f1b93d84a26b1e6f0d2a7c49835?pushid=335165&pnr=01485999660213&depot=0148&status=delivery_depot&statusdate=09062026054117
peer: 10.0.0.7

=== told
verified
acknowledged 200 application/xml <push><pushid>335165</pushid><status>OK</status></push>
report 01485999660213 FOUND
  2026-06-09T05:41:17 +02 carrier  ARRIVED_AT_DELIVERY_FACILITY  code delivery_depot  [facility "0148"]

=== push GET 9d02c6b7e81f4f35a4c7b1d0e6f82a93/?pushid=335165&pnr=01485999660213&depot=0148&status=delivery_depot&statusdate=09062026054117
peer: 10.0.0.7

=== told
verified
acknowledged 200 application/xml <push><pushid>335165</pushid><status>OK</status></push>
report 01485999660213 FOUND
  2026-06-09T05:41:17 +02 carrier  ARRIVED_AT_DELIVERY_FACILITY  code delivery_depot  [facility "0148"]
