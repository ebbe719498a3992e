# The twelve statuses, each alone: with its time it is an event, without one it warns. FINAL says nothing of the outcome.
=== ask
*

=== reply 200
content-type: application/json

{
 "parcels": [
  {
   "requested": "42249028960",
   "unitno": "42249028960",
   "status": "PLANNEDPICKUP",
   "statusDateTime": "2026-06-10T10:00:00+0200"
  }
 ]
}

=== told
report 42249028960 instance 42249028960 FOUND
  2026-06-10T10:00:00 +02 said  PICKUP_SCHEDULED  code PLANNEDPICKUP

=== ask
*

=== reply 200
content-type: application/json

{
 "parcels": [
  {
   "requested": "42249028960",
   "unitno": "42249028960",
   "status": "INPICKUP",
   "statusDateTime": "2026-06-10T10:00:00+0200"
  }
 ]
}

=== told
report 42249028960 instance 42249028960 FOUND
  2026-06-10T10:00:00 +02 said  OUT_FOR_PICKUP  code INPICKUP

=== ask
*

=== reply 200
content-type: application/json

{
 "parcels": [
  {
   "requested": "42249028960",
   "unitno": "42249028960",
   "status": "NOTPICKEDUP",
   "statusDateTime": "2026-06-10T10:00:00+0200"
  }
 ]
}

=== told
report 42249028960 instance 42249028960 FOUND
  2026-06-10T10:00:00 +02 said  PICKUP_FAILED  code NOTPICKEDUP

=== ask
*

=== reply 200
content-type: application/json

{
 "parcels": [
  {
   "requested": "42249028960",
   "unitno": "42249028960",
   "status": "PREADVICE",
   "statusDateTime": "2026-06-10T10:00:00+0200"
  }
 ]
}

=== told
report 42249028960 instance 42249028960 FOUND
  2026-06-10T10:00:00 +02 said  DATA_RECEIVED  code PREADVICE

=== ask
*

=== reply 200
content-type: application/json

{
 "parcels": [
  {
   "requested": "42249028960",
   "unitno": "42249028960",
   "status": "INTRANSIT",
   "statusDateTime": "2026-06-10T10:00:00+0200"
  }
 ]
}

=== told
report 42249028960 instance 42249028960 FOUND
  2026-06-10T10:00:00 +02 said  IN_TRANSIT  code INTRANSIT

=== ask
*

=== reply 200
content-type: application/json

{
 "parcels": [
  {
   "requested": "42249028960",
   "unitno": "42249028960",
   "status": "INWAREHOUSE",
   "statusDateTime": "2026-06-10T10:00:00+0200"
  }
 ]
}

=== told
report 42249028960 instance 42249028960 FOUND
  2026-06-10T10:00:00 +02 said  ARRIVED_AT_DELIVERY_FACILITY  code INWAREHOUSE

=== ask
*

=== reply 200
content-type: application/json

{
 "parcels": [
  {
   "requested": "42249028960",
   "unitno": "42249028960",
   "status": "INDELIVERY",
   "statusDateTime": "2026-06-10T10:00:00+0200"
  }
 ]
}

=== told
report 42249028960 instance 42249028960 FOUND
  2026-06-10T10:00:00 +02 said  OUT_FOR_DELIVERY  code INDELIVERY

=== ask
*

=== reply 200
content-type: application/json

{
 "parcels": [
  {
   "requested": "42249028960",
   "unitno": "42249028960",
   "status": "DELIVEREDPS",
   "statusDateTime": "2026-06-10T10:00:00+0200"
  }
 ]
}

=== told
report 42249028960 instance 42249028960 FOUND
  2026-06-10T10:00:00 +02 said  AVAILABLE_FOR_PICKUP  code DELIVEREDPS

=== ask
*

=== reply 200
content-type: application/json

{
 "parcels": [
  {
   "requested": "42249028960",
   "unitno": "42249028960",
   "status": "DELIVERED",
   "statusDateTime": "2026-06-10T10:00:00+0200"
  }
 ]
}

=== told
report 42249028960 instance 42249028960 FOUND
  2026-06-10T10:00:00 +02 said  DELIVERED  code DELIVERED

=== ask
*

=== reply 200
content-type: application/json

{
 "parcels": [
  {
   "requested": "42249028960",
   "unitno": "42249028960",
   "status": "NOTDELIVERED",
   "statusDateTime": "2026-06-10T10:00:00+0200"
  }
 ]
}

=== told
report 42249028960 instance 42249028960 FOUND
  2026-06-10T10:00:00 +02 said  DELIVERY_ATTEMPTED  code NOTDELIVERED

=== ask
*

=== reply 200
content-type: application/json

{
 "parcels": [
  {
   "requested": "42249028960",
   "unitno": "42249028960",
   "status": "CANCELED",
   "statusDateTime": "2026-06-10T10:00:00+0200"
  }
 ]
}

=== told
report 42249028960 instance 42249028960 FOUND
  2026-06-10T10:00:00 +02 said  CANCELLED  code CANCELED

=== ask
*

=== reply 200
content-type: application/json

{
 "parcels": [
  {
   "requested": "42249028960",
   "unitno": "42249028960",
   "status": "FINAL",
   "statusDateTime": "2026-06-10T10:00:00+0200"
  }
 ]
}

=== told
report 42249028960 instance 42249028960 FOUND
  2026-06-10T10:00:00 +02 said  INFORMATION  code FINAL

=== ask
*

=== reply 200
content-type: application/json

{
 "parcels": [
  {
   "requested": "42249028960",
   "unitno": "42249028960",
   "status": "DELIVERED"
  }
 ]
}

=== told
report 42249028960 instance 42249028960 FOUND
warning SUMMARY DELIVERED

=== ask
*

=== reply 200
content-type: application/json

{
 "parcels": [
  {
   "requested": "42249028960",
   "unitno": "42249028960",
   "status": "TELEPORTED",
   "statusDateTime": "2026-06-10T10:00:00+0200"
  }
 ]
}

=== told
report 42249028960 instance 42249028960 FOUND
  2026-06-10T10:00:00 +02 said  UNKNOWN  code TELEPORTED
warning UNMAPPED_CODE TELEPORTED
