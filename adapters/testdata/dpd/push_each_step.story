# Every code of the push service.
=== push GET 0c5e7f1b93d84a26b1e6f0d2a7c49835?pushid=335165&pnr=01485999660213&depot=0148&status=start_order&statusdate=09062026140031
peer: 213.95.42.108

=== told
verified
acknowledged 200 application/xml <push><pushid>335165</pushid><status>OK</status></push>
report 01485999660213 FOUND
  2026-06-09T14:00:31 +02 carrier  DATA_RECEIVED  code start_order  [facility "0148"]

=== push GET 0c5e7f1b93d84a26b1e6f0d2a7c49835?pushid=335165&pnr=01485999660213&depot=0148&status=pickup_driver&statusdate=09062026140131
peer: 213.95.42.108

=== told
verified
acknowledged 200 application/xml <push><pushid>335165</pushid><status>OK</status></push>
report 01485999660213 FOUND
  2026-06-09T14:01:31 +02 carrier  PICKED_UP  code PickedUp  [facility "0148"]

=== push GET 0c5e7f1b93d84a26b1e6f0d2a7c49835?pushid=335165&pnr=01485999660213&depot=0148&status=pickup_depot&statusdate=09062026140231
peer: 213.95.42.108

=== told
verified
acknowledged 200 application/xml <push><pushid>335165</pushid><status>OK</status></push>
report 01485999660213 FOUND
  2026-06-09T14:02:31 +02 carrier  ARRIVED  code pickup_depot  [facility "0148"]

=== push GET 0c5e7f1b93d84a26b1e6f0d2a7c49835?pushid=335165&pnr=01485999660213&depot=0148&status=delivery_depot&statusdate=09062026140331
peer: 213.95.42.108

=== told
verified
acknowledged 200 application/xml <push><pushid>335165</pushid><status>OK</status></push>
report 01485999660213 FOUND
  2026-06-09T14:03:31 +02 carrier  ARRIVED_AT_DELIVERY_FACILITY  code delivery_depot  [facility "0148"]

=== push GET 0c5e7f1b93d84a26b1e6f0d2a7c49835?pushid=335165&pnr=01485999660213&depot=0148&status=delivery_carload&statusdate=09062026140431
peer: 213.95.42.108

=== told
verified
acknowledged 200 application/xml <push><pushid>335165</pushid><status>OK</status></push>
report 01485999660213 FOUND
  2026-06-09T14:04:31 +02 carrier  OUT_FOR_DELIVERY  code Courier  [facility "0148"]

=== push GET 0c5e7f1b93d84a26b1e6f0d2a7c49835?pushid=335165&pnr=01485999660213&depot=0148&status=delivery_nab&statusdate=09062026140531
peer: 213.95.42.108

=== told
verified
acknowledged 200 application/xml <push><pushid>335165</pushid><status>OK</status></push>
report 01485999660213 FOUND
  2026-06-09T14:05:31 +02 carrier  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code delivery_nab  [facility "0148"]

=== push GET 0c5e7f1b93d84a26b1e6f0d2a7c49835?pushid=335165&pnr=01485999660213&depot=0148&status=delivery_notification&statusdate=09062026140631
peer: 213.95.42.108

=== told
verified
acknowledged 200 application/xml <push><pushid>335165</pushid><status>OK</status></push>
report 01485999660213 FOUND
  2026-06-09T14:06:31 +02 carrier  EXCEPTION  code delivery_notification  [facility "0148"]

=== push GET 0c5e7f1b93d84a26b1e6f0d2a7c49835?pushid=335165&pnr=01485999660213&depot=0148&status=delivery_shop&statusdate=09062026140731
peer: 213.95.42.108

=== told
verified
acknowledged 200 application/xml <push><pushid>335165</pushid><status>OK</status></push>
report 01485999660213 FOUND
  2026-06-09T14:07:31 +02 carrier  AVAILABLE_FOR_PICKUP  code ParcelShop  [facility "0148"]

=== push GET 0c5e7f1b93d84a26b1e6f0d2a7c49835?pushid=335165&pnr=01485999660213&depot=0148&status=pickup_by_consignee&statusdate=09062026140831
peer: 213.95.42.108

=== told
verified
acknowledged 200 application/xml <push><pushid>335165</pushid><status>OK</status></push>
report 01485999660213 FOUND
  2026-06-09T14:08:31 +02 carrier  COLLECTED  code pickup_by_consignee  [facility "0148"]

=== push GET 0c5e7f1b93d84a26b1e6f0d2a7c49835?pushid=335165&pnr=01485999660213&depot=0148&status=no_pickup_by_consignee&statusdate=09062026140931
peer: 213.95.42.108

=== told
verified
acknowledged 200 application/xml <push><pushid>335165</pushid><status>OK</status></push>
report 01485999660213 FOUND
  2026-06-09T14:09:31 +02 carrier  NOT_COLLECTED (RECIPIENT_NOT_COLLECTED)  code no_pickup_by_consignee  [facility "0148"]

=== push GET 0c5e7f1b93d84a26b1e6f0d2a7c49835?pushid=335165&pnr=01485999660213&depot=0148&status=error_pickup&statusdate=09062026141031
peer: 213.95.42.108

=== told
verified
acknowledged 200 application/xml <push><pushid>335165</pushid><status>OK</status></push>
report 01485999660213 FOUND
  2026-06-09T14:10:31 +02 carrier  PICKUP_FAILED  code error_pickup  [facility "0148"]

=== push GET 0c5e7f1b93d84a26b1e6f0d2a7c49835?pushid=335165&pnr=01485999660213&depot=0148&status=error_return&statusdate=09062026141131
peer: 213.95.42.108

=== told
verified
acknowledged 200 application/xml <push><pushid>335165</pushid><status>OK</status></push>
report 01485999660213 FOUND
  2026-06-09T14:11:31 +02 carrier  RETURNING  code error_return  [facility "0148"]
