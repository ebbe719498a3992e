# One scan a call, in the query; its id is echoed. Of the weight nobody says the unit.
=== push GET 0c5e7f1b93d84a26b1e6f0d2a7c49835?pushid=335165&pnr=01485999660213&depot=0148&status=delivery_customer&statusdate=09062026144331&ref=ORDER-1001&receiver=M%FCSTER+MANN&services=101_DE_97350_NC_EXPA&pod=https%3A%2F%2Fpod.example%2F335165&weight=1.5
peer: 213.95.42.108

=== told
verified
acknowledged 200 application/xml <push><pushid>335165</pushid><status>OK</status></push>
report 01485999660213 FOUND
  2026-06-09T14:43:31 +02 carrier  DELIVERED  code Delivered  [facility "0148"]
  delivery signed by "MüSTER MANN" document at https://pod.example/335165
  service "101"
  reference ref "ORDER-1001"
  destination [postal "97350" country "DE"]
