# Where the hour comes twice the window is widened to all that can be meant, within PostNL's two hours.

=== feed 2026-10-25T00:50:00Z 2026-10-25T01:10:00Z


=== told
request GET https://api.postnl.nl/shipment/v2/status/10203040/updatedshipments?period=2026-10-25T01:50:00&period=2026-10-25T03:10:00
  accept: application/json
  apikey: (secret)

=== feed 2026-03-29T00:50:00Z 2026-03-29T01:10:00Z


=== told
request GET https://api.postnl.nl/shipment/v2/status/10203040/updatedshipments?period=2026-03-29T01:50:00&period=2026-03-29T03:10:00
  accept: application/json
  apikey: (secret)
