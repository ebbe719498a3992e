# No secret, another one, the right one from elsewhere or in the query.
=== push GET ?pushid=335165&pnr=01485999660213&depot=0148&status=delivery_customer&statusdate=09062026144331
peer: 213.95.42.108

=== told
forged: wrong secret

=== push GET 0c5e7f1b93d84a26b1e6f0d2a7c49836?pushid=335165&pnr=01485999660213&depot=0148&status=delivery_customer&statusdate=09062026144331
peer: 213.95.42.108

=== told
forged: wrong secret

=== push GET 0c5e7f1b93d84a26b1e6f0d2a7c49835?pushid=335165&pnr=01485999660213&depot=0148&status=delivery_customer&statusdate=09062026144331
peer: 192.0.2.9

=== told
forged: unexpected sender address

=== push GET dpd?pushid=335165&pnr=01485999660213&depot=0148&status=delivery_customer&statusdate=09062026144331&secret=0c5e7f1b93d84a26b1e6f0d2a7c49835
peer: 213.95.42.108

=== told
forged: wrong secret
