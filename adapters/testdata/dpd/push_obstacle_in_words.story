# The note beside an obstacle says what it is.
=== push GET 0c5e7f1b93d84a26b1e6f0d2a7c49835?pushid=335165&pnr=01485999660213&depot=0148&status=delivery_notification&statusdate=09062026144331&scaninfo=Address+incomplete
peer: 213.95.42.108

=== told
verified
acknowledged 200 application/xml <push><pushid>335165</pushid><status>OK</status></push>
report 01485999660213 FOUND
  2026-06-09T14:43:31 +02 carrier  ADDRESS_UNUSABLE (ADDRESS_INCOMPLETE)  code delivery_notification  "Address incomplete"  [facility "0148"]
