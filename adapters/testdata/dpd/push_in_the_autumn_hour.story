# No zone is said: Berlin's counts, and of the hour that comes twice the earlier.
=== push GET 0c5e7f1b93d84a26b1e6f0d2a7c49835?pushid=335165&pnr=01485999660213&depot=0148&status=pickup_depot&statusdate=25102026023000
peer: 213.95.42.108

=== told
verified
acknowledged 200 application/xml <push><pushid>335165</pushid><status>OK</status></push>
report 01485999660213 FOUND
  2026-10-25T02:30:00 +02 carrier  ARRIVED  code pickup_depot  [facility "0148"]
