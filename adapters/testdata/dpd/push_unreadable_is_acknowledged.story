# DPD repeats for two days what is not acknowledged: unknown codes, dates that are none, no parcel, hostile ids.
=== push GET 0c5e7f1b93d84a26b1e6f0d2a7c49835?pushid=335165&pnr=01485999660213&depot=0148&status=delivery_drone&statusdate=09062026144331
peer: 213.95.42.108

=== told
verified
acknowledged 200 application/xml <push><pushid>335165</pushid><status>OK</status></push>
report 01485999660213 FOUND
  2026-06-09T14:43:31 +02 carrier  UNKNOWN  code delivery_drone  [facility "0148"]
warning UNMAPPED_CODE delivery_drone

=== push GET 0c5e7f1b93d84a26b1e6f0d2a7c49835?pushid=335165&pnr=01485999660213&depot=0148&status=delivery_customer&statusdate=yesterday
peer: 213.95.42.108

=== told
verified
acknowledged 200 application/xml <push><pushid>335165</pushid><status>OK</status></push>
report 01485999660213 FOUND
warning TIME delivery_customer: statusdate

=== push GET 0c5e7f1b93d84a26b1e6f0d2a7c49835?pushid=%3C%2Fpushid%3E%26&pnr=01485999660213&status=delivery_shop&statusdate=09062026144331&scaninfo=Paketshop
peer: 213.95.42.108

=== told
verified
acknowledged 200 application/xml <push><pushid>&lt;/pushid&gt;&amp;</pushid><status>OK</status></push>
report 01485999660213 FOUND
  2026-06-09T14:43:31 +02 carrier  AVAILABLE_FOR_PICKUP  code ParcelShop  "Paketshop"

=== push GET 0c5e7f1b93d84a26b1e6f0d2a7c49835?pushid=335166&status=delivery_shop
peer: 213.95.42.108

=== told
verified
acknowledged 200 application/xml <push><pushid>335166</pushid><status>OK</status></push>
fault MALFORMED: reply not understood: no pnr

=== push GET 0c5e7f1b93d84a26b1e6f0d2a7c49835?pushid=335167&pnr=01485999660213&statusdate=09062026144331&ref=
peer: 213.95.42.108

=== told
verified
acknowledged 200 application/xml <push><pushid>335167</pushid><status>OK</status></push>
report 01485999660213 FOUND
warning UNMAPPED_CODE no status
warning EVENT a push without status
