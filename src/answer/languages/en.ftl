# What a support agent reads and says. Written for people: no codes, no jargon. "We" are the shop that sent the parcel.
# Every message of this file must be in each of its neighbours, with the same variables; a test compares them.

## Days and times

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
# A day by itself, and after words such as "since" and "by".
day = { $near ->
    [yesterday] yesterday
    [today] today
    [tomorrow] tomorrow
    [thisyear] { $weekday }, { $day } { $month }
   *[other] { $weekday }, { $day } { $month } { $year }
}
# The day on which something happens.
on-day = { $near ->
    [yesterday] yesterday
    [today] today
    [tomorrow] tomorrow
    [thisyear] on { $weekday }, { $day } { $month }
   *[other] on { $weekday }, { $day } { $month } { $year }
}
# When nobody said when.
on-some-day = recently
day-unknown = some time ago
# The day, then the time of the day.
at-time = { $day } at { $time }
ago = { $unit ->
    [minutes] { $count ->
        [0] just now
        [one] a minute ago
       *[other] { $count } minutes ago
    }
    [hours] { $count ->
        [one] an hour ago
       *[other] { $count } hours ago
    }
   *[days] { $count ->
        [one] a day ago
       *[other] { $count } days ago
    }
}
ahead = { $unit ->
    [minutes] { $count ->
        [0] in a moment
        [one] in a minute
       *[other] in { $count } minutes
    }
    [hours] { $count ->
        [one] in an hour
       *[other] in { $count } hours
    }
   *[days] { $count ->
        [one] in a day
       *[other] in { $count } days
    }
}

## Where it is

status-pending = { $role ->
    [return] We have the number of the return, but { $carrier } has not told us anything about it yet.
   *[out] We have the tracking number, but { $carrier } has not told us anything about the parcel yet.
}
status-info-received = { $role ->
    [return] { $carrier } has been told about the return but does not have it from the customer yet.
   *[out] { $carrier } has been told about the parcel but does not have it yet.
}
status-in-transit = { $role ->
    [return] The return is on its way to us with { $carrier }.
   *[out] The parcel is on its way with { $carrier }.
}
status-out-for-delivery = { $role ->
    [return] The return went out for delivery to us { $on }.
   *[out] The parcel went out for delivery { $on }.
}
status-available-for-pickup = { $role ->
    [return] The return has been ready for us to collect since { $since }.
   *[out] The parcel has been ready to be collected since { $since }.
}
status-delivery-attempted = { $role ->
    [return] { $carrier } tried to deliver the return to us { $on }, without success.
   *[out] { $carrier } tried to deliver the parcel { $on }, without success.
}
status-delivered = { $role ->
    [return] The return arrived with us { $on }.
   *[out] The parcel was delivered { $on }.
}
# By the recipient, at a pickup point or from a locker.
status-collected = { $role ->
    [return] We collected the return { $on }.
   *[out] The parcel was collected { $on }.
}
status-exception = { $role ->
    [return] The return is stuck: it will not move on by itself.
   *[out] The parcel is stuck: it will not move on by itself.
}
status-returning = { $role ->
    [return] The return is on its way to us with { $carrier }.
   *[out] The parcel is on its way back to us.
}
status-returned = { $role ->
    [return] The return arrived with us { $on }.
   *[out] The parcel came back to us { $on }.
}
status-cancelled = { $role ->
    [return] The return was cancelled { $on }.
   *[out] The shipment was cancelled { $on }.
}
status-expired = { $role ->
    [return] Nothing has been heard of the return for two months, so we have stopped asking.
   *[out] Nothing has been heard of the parcel for two months, so we have stopped asking.
}
status-stopped = We are not following this parcel any more.
signed-for = Signed for by { $name }.
left-at = { $carrier } noted where it was left: “{ $text }”.
pickup-at = It is waiting at { $place }.
collect-by = The last day to collect it is { $day }.
seen-last = The last news came { $on }: { $event }.
seen-last-at = The last news came { $on } from { $place }: { $event }.

## When it should arrive

# Of an order, too, where one parcel is awaited; it may be only a part of it.
arrives-on = The parcel should arrive { $on }.
arrives-at = The parcel should arrive { $on } between { $from } and { $to }.
arrives-until = The parcel should arrive { $on } by { $to }.
arrives-between = The parcel should arrive between { $from } and { $to }.
arrival-missed = The parcel should have arrived { $on }; { $carrier } has not named another day.
arrival-unknown = { $carrier } has not said when the parcel will arrive.
arrival-back-unknown = { $carrier } has not said when the parcel will be back with us.
promise-ahead = We promised delivery by { $day }.
promise-past = We had promised delivery by { $day }.
promise-lost = We promised delivery by { $day }, which can no longer be kept.
promise-kept = That was in time: we had promised { $day }.
promise-broken = That was { $days ->
    [one] a day
   *[other] { $days } days
} later than promised.

## What happens next

next-pending = As soon as { $carrier } has scanned the parcel for the first time, we will see where it is.
next-info-received = { $role ->
    [return] The next step is that the customer hands it in.
   *[out] The next step is that { $carrier } takes the parcel over.
}
next-in-transit = { $role ->
    [return] The next step is that it arrives with us.
   *[out] The next step is the depot near the customer, then the delivery round.
}
next-in-transit-near = { $role ->
    [return] The next step is that it arrives with us.
   *[out] The next step is the delivery round.
}
next-out-for-delivery = The next step is the delivery itself, normally on the same day.
next-available-for-pickup = { $role ->
    [return] The next step is that we collect it.
   *[out] The next step is that the customer collects it.
}
next-delivery-attempted = The next step is another attempt, or that the parcel is taken to a pickup point.
next-delivered = { $role ->
    [return] The next step is that we check it, and then refund or exchange it.
   *[out] Nothing more will happen.
}
next-exception = The next step depends on what is decided about it now.
next-returning = The next step is that it arrives back with us.
next-returned = { $role ->
    [return] The next step is that we check it, and then refund or exchange it.
   *[out] The next step is to send it again or to refund the customer.
}
next-cancelled = Nothing more will happen.
next-expired = The next step is to ask { $carrier } to search for it.
next-unasked = Unless { $carrier } tells us by itself, we will see nothing of it here.
next-stopped = Nothing more will happen here unless we begin to follow it again.

## Whose turn it is

turn-carrier = It is { $carrier }’s turn.
turn-shipper = It is our turn.
turn-recipient = It is the customer’s turn.
turn-nobody = Nobody needs to do anything.

## What the agent can do or say, where nothing is wrong

advice-pending = { $role ->
    [return] Check that the number of the return is right. Until the first scan there is nothing more to tell the customer.
   *[out] Check that the tracking number is right and that the parcel has left the warehouse. Until the first scan there is nothing more to tell the customer.
}
advice-info-received = { $role ->
    [return] Remind the customer to hand the return in, and until when.
   *[out] Tell the customer that the parcel is packed and about to be handed over.
}
advice-in-transit = { $role ->
    [return] Tell the customer that the return is on its way, and what happens once it is here.
   *[out] Give the customer the tracking link; nothing else is needed.
}
advice-out-for-delivery = { $role ->
    [return] Let the warehouse know that it comes today.
   *[out] Ask the customer to be at home today or to look out for a card.
}
advice-available-for-pickup = { $role ->
    [return] Have it collected, and tell the customer that it has come so far.
   *[out] { $place ->
        [noted] Tell the customer where it waits and to bring an identity card.
       *[none] Find out from { $carrier } or on its tracking page where it waits, and tell the customer; they need an identity card.
    }
}
advice-delivery-attempted = { $role ->
    [return] Ask { $carrier } for another attempt, and make sure that somebody takes it in.
   *[out] Ask the customer to look for a card and to choose another day or place with { $carrier }.
}
advice-delivered = { $role ->
    [return] Have it checked, and tell the customer when the money or the exchange will come.
   *[out] { $place ->
        [noted] If the customer cannot find it, have them look at the place noted and around the door and ask the neighbours; then open a search with { $carrier }.
       *[none] If the customer cannot find it, have them look around the door and ask the neighbours; then open a search with { $carrier }.
    }
}
advice-collected = { $role ->
    [return] Have it checked, and tell the customer when the money or the exchange will come.
   *[out] If the customer does not have it, ask whether someone else collected it; then ask { $carrier } who did.
}
advice-exception = Ask { $carrier } what it needs to send the parcel on.
advice-returning = { $role ->
    [return] Tell the customer that the return is on its way, and what happens once it is here.
   *[out] Agree with the customer whether to send it again or to refund it, so that no time is lost when it arrives.
}
advice-returned = { $role ->
    [return] Have it checked, and tell the customer when the money or the exchange will come.
   *[out] Send it again or refund it, and tell the customer which.
}
advice-cancelled = { $role ->
    [return] If the customer still wants to send it back, a new return label is needed.
   *[out] If the customer still wants the goods, a new shipment is needed.
}
advice-expired = { $role ->
    [return] Ask the customer for the receipt of handing it in, open a search with { $carrier }, and agree on the refund.
   *[out] Open a search with { $carrier }, and offer the customer a replacement or a refund.
}
advice-unasked = Look it up on the tracking page, and have an account with { $carrier } set up here so that we can follow it.
advice-stopped = Begin to follow it again if the customer asks for it.

## What is wrong

wrong-delayed = { $carrier } says that it is delayed.
wrong-misrouted = It was sent the wrong way and has to be brought back on course.
wrong-held = { $carrier } is holding it back.
wrong-customs = Customs is holding it.
wrong-customs-documents = Customs is waiting for papers or information.
wrong-customs-payment = Duties or taxes have to be paid before it can go on.
wrong-pickup-failed = { $role ->
    [return] { $carrier } came to the customer to fetch it and could not take it.
   *[out] { $carrier } came to fetch it and could not take it.
}
wrong-delivery-failed = { $attempts ->
    [0] Delivery has failed.
    [one] Delivery has failed once.
   *[other] Delivery has failed { $attempts } times.
}
wrong-not-collected = Nobody collected it in time.
wrong-refused = It was refused at the door.
wrong-address = { $carrier } cannot deliver to the address as it is.
wrong-undeliverable = { $carrier } says that it cannot be delivered.
wrong-damaged = It has been damaged.
wrong-investigation = { $carrier } is searching for it.
wrong-lost = { $carrier } says that it is lost.
wrong-lost-noted = It was noted here as lost.
wrong-seized = It has been confiscated.
wrong-destroyed = It has been destroyed.
wrong-partly-delivered = Only a part of it has been delivered.
wrong-contradicted = { $carrier } reported the delivery, and later something that does not fit it.
wrong-other = { $carrier } reports a problem without saying which.
wrong-expected-late = { $carrier } now expects to deliver it after the day we promised.
wrong-late = The day we promised is over, and it has not been delivered.
wrong-overdue = The day that { $carrier } had named is over, and it has not been delivered.
wrong-stalled = { $carrier } has had no news of it since { $since }; that is longer than it should be.
wrong-not-handed-over = There is a label, but { $carrier } still does not have the parcel.
wrong-lost-suspected = { $carrier } has had no news of it since { $since }. It may be lost.
wrong-returning = It is not being delivered but sent back.
wrong-backorder-slipped = Something that was ordered will be sent later than we said.
wrong-collection-due = It will not wait to be collected much longer.
because = The reason given is { $reason }.
since = This has been so since { $since }.
decided-here = Nobody at { $carrier } said so; we see it from the dates.
last-day = The last day to collect it is { $day }.

## What happens next where something is wrong

next-delayed = The next step is that it moves on, later than planned.
next-misrouted = The next step is that { $carrier } sends it the right way.
next-held = The next step is that { $carrier } releases it.
next-customs = The next step is that customs clears it.
next-customs-documents = { $role ->
    [return] The next step is that customs gets what it asks for.
   *[out] The next step is to send what customs asks for.
}
next-customs-payment = The next step is that the duties are paid; then customs releases it.
next-pickup-failed = { $role ->
    [return] The next step is another collection, or that the customer brings it to { $carrier }.
   *[out] The next step is another collection, or that we bring it to { $carrier }.
}
next-delivery-failed = The next step is another attempt, or that it is taken to a pickup point.
next-not-collected = The next step is that { $carrier } sends it back.
next-refused = The next step is that { $carrier } sends it back.
next-address = The next step is that { $carrier } gets a correct address.
next-undeliverable = The next step is that it is sent back, unless { $carrier } hears from us.
next-damaged = The next step is a claim for the damage.
next-investigation = The next step is the result of the search.
next-lost = The next step is a claim for the loss.
next-seized = The next step depends on the authority that has it.
next-destroyed = The next step is a claim, if the loss is insured.
next-partly-delivered = The next step is that the rest arrives.
next-contradicted = The next step is that { $carrier } says which of the two is true.
next-other = The next step is that { $carrier } says what is wrong.
next-stalled = The next step is the next scan; if none comes, a search.
next-not-handed-over = { $role ->
    [return] The next step is that the customer hands it in.
   *[out] The next step is that { $carrier } gets the parcel.
}
next-lost-suspected = The next step is a search by { $carrier }.
next-backorder-slipped = The next step is that the missing goods come in.
next-collection-due = { $role ->
    [return] The next step is that we collect it; otherwise it goes back to the customer.
   *[out] The next step is that the customer collects it; otherwise it goes back.
}

## What the agent can do or say where something is wrong

advice-delayed = { $role ->
    [return] Tell the customer that the return takes longer; nothing else is needed.
   *[out] Tell the customer about the delay before they ask, with the new day if there is one.
}
advice-misrouted = Tell the customer that it takes a few days longer; nothing else is needed.
advice-held = Ask { $carrier } why it is held and what would release it.
advice-customs = Tell the customer that customs is looking at it. Nothing can be hurried, as long as customs does not ask for anything.
advice-customs-documents = Find out from { $carrier } which papers are missing and send them today.
advice-customs-payment = { $role ->
    [return] Have the duties paid; { $carrier } sends the link or the letter.
   *[out] Tell the customer how to pay the duties; { $carrier } sends the link or the letter.
}
advice-pickup-failed = { $role ->
    [return] Book another collection with the customer, or ask them to bring it to a shop of { $carrier }.
   *[out] Book another collection, or bring the parcel to a shop of { $carrier }.
}
advice-delivery-failed = { $role ->
    [return] Find out why nobody took it in here, and ask { $carrier } to bring it again.
   *[out] Ask the customer for a day on which someone is there, for a phone number, or whether a neighbour or a pickup point would do, and tell { $carrier }.
}
advice-not-collected = { $role ->
    [return] Ask { $carrier } to bring it again, and tell the customer that it was our fault.
   *[out] Ask the customer whether to send it again or to refund it.
}
advice-refused = { $role ->
    [return] Find out who refused it here and why, and ask { $carrier } to bring it again.
   *[out] Ask the customer why, and whether to send it again or to refund it.
}
advice-address = { $role ->
    [return] Give { $carrier } our complete address.
   *[out] Ask the customer for the complete address and give it to { $carrier }.
}
advice-undeliverable = Ask { $carrier } why, and tell it whether to try again or to send it back.
advice-damaged = { $role ->
    [return] Keep the parcel and its packaging, take photos, and open a claim with { $carrier }; tell the customer what becomes of the refund.
   *[out] Offer a replacement or a refund, ask for photos, and open a claim with { $carrier }.
}
advice-investigation = { $role ->
    [return] Tell the customer that a search is under way and when you will be back in touch.
   *[out] Tell the customer that a search is under way and when you will be back in touch; offer a replacement if it is urgent.
}
advice-lost = { $role ->
    [return] Refund the customer, who has handed it in, and open a claim with { $carrier }.
   *[out] Send a replacement or refund it, and open a claim with { $carrier }.
}
advice-seized = Ask { $carrier } which authority has it and why; do not promise a day.
advice-destroyed = { $role ->
    [return] Refund the customer, who has handed it in, and open a claim with { $carrier }.
   *[out] Send a replacement or refund it, and open a claim with { $carrier }.
}
advice-partly-delivered = { $role ->
    [return] Check what has arrived, and ask { $carrier } where the rest is.
   *[out] Ask the customer which pieces are missing, and { $carrier } where they are.
}
advice-contradicted = { $role ->
    [return] Check whether it has arrived, and ask { $carrier } for the proof of delivery.
   *[out] Ask the customer whether it has arrived, and { $carrier } for the proof of delivery.
}
advice-other = Ask { $carrier } what is wrong.
advice-expected-late = Tell the customer today that it will come later than promised, and when.
advice-late = Apologise to the customer, name the day that { $carrier } expects if there is one, and ask { $carrier } to hurry it.
advice-overdue = Ask { $carrier } where it is, and tell the customer that you are doing so.
advice-stalled = Ask { $carrier } where it is. If there is no scan in the next days, open a search.
advice-not-handed-over = { $role ->
    [return] Ask the customer whether they still want to send it back. If they have handed it in, ask for the receipt.
   *[out] Look for the parcel in the warehouse and hand it over, or book another collection.
}
advice-lost-suspected = { $role ->
    [return] Open a search with { $carrier }, and agree with the customer on the refund.
   *[out] Open a search with { $carrier }, and offer the customer a replacement or a refund.
}
advice-backorder-slipped = Tell the customer about the new day before they ask, apologise, and offer to send what is there or to cancel.
advice-collection-due = { $role ->
    [return] Have it collected today; after the last day it goes back to the customer.
   *[out] Remind the customer today; after the last day it is sent back.
}

## Why, after "The reason given is"

reason-carrier-delay = a delay in the carrier’s operations
reason-carrier-capacity = too many parcels at the carrier
reason-carrier-no-attempt = that the driver ran out of time
reason-carrier-vehicle = a vehicle that broke down or was late
reason-carrier-missed-connection = a missed connection
reason-carrier-sorting = that it was sorted wrongly
reason-carrier-damage = damage on the way
reason-carrier-loss = that it went missing on the way
reason-carrier-error = a mistake of the carrier
reason-partner-delay = a delay at the carrier’s partner
reason-shipper-cancelled = { $role ->
    [return] that the customer cancelled it
   *[out] that we cancelled it
}
reason-shipper-request = { $role ->
    [return] that the customer asked for it
   *[out] that we asked for it
}
reason-shipper-not-ready = that the parcel was not ready
reason-shipper-closed = { $role ->
    [return] that the customer was not in
   *[out] that our door was closed
}
reason-shipper-data = that our shipping data was missing or wrong
reason-shipper-packaging = the packaging or the label
reason-shipper-dimensions = its size or weight
reason-prohibited-goods = that its contents may not be sent
reason-recipient-absent = that nobody was there
reason-recipient-closed = that the business was closed
reason-recipient-refused = { $role ->
    [return] that we did not accept it
   *[out] that the customer did not accept it
}
reason-recipient-request = { $role ->
    [return] that we asked for it
   *[out] that the customer asked for it
}
reason-recipient-moved = { $role ->
    [return] that our address has changed
   *[out] that the customer has moved
}
reason-recipient-unknown = { $role ->
    [return] that we are not known at the address
   *[out] that the customer is not known at the address
}
reason-recipient-unreachable = { $role ->
    [return] that we could not be reached
   *[out] that the customer could not be reached
}
reason-recipient-deceased = that the recipient has died
reason-recipient-cancelled = { $role ->
    [return] that the return had been called off
   *[out] that the customer had cancelled the order
}
reason-recipient-identification = that identity or age could not be checked
reason-recipient-not-collected = that nobody collected it in time
reason-payment-required = that a payment was not made
reason-no-access = that the driver could not get in
reason-no-safe-place = that there was no safe place to leave it
reason-address-wrong = a wrong address
reason-address-incomplete = an incomplete address
reason-out-of-area = an address outside the area served
reason-pickup-point-unavailable = that the pickup point was full or closed
reason-customs-delay = a delay in customs clearance
reason-customs-inspection = an inspection by customs
reason-customs-documents = missing or wrong customs papers
reason-customs-duties = unpaid duties or taxes
reason-regulatory-hold = that another authority has to approve it
reason-weather = the weather
reason-force-majeure = an event beyond anybody’s control
reason-strike = a strike
reason-traffic = traffic or closed roads
reason-holiday = a public holiday or the weekend
reason-security = a security check
reason-theft = theft

## What happened, as a list shows it

event-unknown = Something the carrier did not explain
event-information = A notice
event-label-created = Label made
event-data-received = Announced to the carrier
event-awaiting-handover = Ready to be handed over
event-pickup-scheduled = Collection booked
event-out-for-pickup = Driver on the way to collect it
event-pickup-failed = Collection failed
event-pickup-cancelled = Collection called off
event-picked-up = { $role ->
    [return] Collected from the customer
   *[out] Collected from us
}
event-dropped-off = Handed in at a shop or depot
event-accepted = Taken over by the carrier
event-in-transit = On the way
event-arrived = Arrived at a depot
event-processed = Sorted
event-departed = Left a depot
event-exported = Left the country
event-arrived-in-country = Arrived in the country of destination
event-handed-to-partner = Handed to another carrier
event-received-by-partner = Taken over by another carrier
event-forwarded = Sent on to another address
event-repacked = Packed again
event-stored = In storage
event-customs-processing = With customs
event-customs-cleared = Cleared by customs
event-customs-held = Held by customs
event-customs-documents-required = Customs asks for papers
event-customs-payment-required = Duties to be paid
event-customs-rejected = Turned away by customs
event-delayed = Delayed
event-misrouted = Sent the wrong way
event-held = Held back
event-resolved = Problem solved
event-exception = A problem
event-investigation = Search begun
event-found = Found again
event-arrived-at-delivery-facility = { $role ->
    [return] Arrived at the depot near us
   *[out] Arrived at the depot near the customer
}
event-preparing-for-delivery = Being prepared for delivery
event-delivery-scheduled = Delivery day set
event-delivery-rescheduled = Delivery moved to another day
event-estimate-updated = New expected day
event-out-for-delivery = Out for delivery
event-arriving-soon = Driver is near
event-heading-to-pickup-point = On the way to a pickup point
event-recipient-notified = { $role ->
    [return] We were notified
   *[out] Customer notified
}
event-delivery-changed = Delivery changed on request
event-address-corrected = Address corrected
event-delivery-attempted = Delivery failed
event-arrived-at-pickup-point = Arrived at the pickup point
event-available-for-pickup = Ready to be collected
event-pickup-reminder = { $role ->
    [return] We were reminded to collect it
   *[out] Customer reminded to collect it
}
event-not-collected = Not collected in time
event-refused = Refused
event-address-unusable = Address cannot be used
event-undeliverable = Cannot be delivered
event-damaged = Damaged
event-lost = Lost
event-seized = Confiscated
event-destroyed = Destroyed
event-return-requested = Return decided
event-returning = On the way back
event-return-out-for-delivery = On the last part of the way back
event-return-attempted = Could not be given back yet
event-return-cancelled = Return called off
event-returned = Back with the sender
event-delivered = Delivered
event-delivered-to-neighbour = Given to a neighbour
event-delivered-to-safe-place = Left in a safe place
event-delivered-to-mailbox = Put in the letter box
event-delivered-to-reception = Given to the reception
event-collected = { $role ->
    [return] Collected by us
   *[out] Collected by the customer
}
event-partly-delivered = Partly delivered
event-proof-of-delivery = Proof of delivery available
event-payment-collected = Payment collected
event-claim = Claim
event-damage-reported = Damage reported
event-cancellation-requested = Cancellation asked for
event-cancelled = Cancelled

## How fresh this is

fresh-answered = { $carrier } last answered { $ago }.
fresh-never = { $carrier } has not answered yet.
fresh-next = We will ask again { $ahead }.
fresh-no-next = We will not ask again.
stale-no-account = We have no account with { $carrier }, so nobody is asking it.
stale-not-asked-yet = We have not asked { $carrier } yet.
stale-budget = We have used up our questions to { $carrier } for now.
stale-not-found = { $carrier } does not know the number, or not yet.
stale-invalid-number = { $carrier } says that this cannot be one of its numbers.
stale-carrier-unavailable = { $carrier } cannot be reached at the moment.
stale-throttled = { $carrier } has asked us to wait.
stale-unauthorized = { $carrier } does not accept our access; somebody has to renew it.
stale-malformed = We could not read the last answer of { $carrier }.
stale-possibly-lost = The newest news may be missing; we are asking { $carrier } again.
stale-circuit-open = { $carrier } has failed to answer several times; we are waiting before we ask again.
stale-stopped = Nobody is asking { $carrier } any more.

## An order of several parcels

number-several = { $count } parcels have this number.
order-several = The order is { $count } parcels.
order-delivered = { $count ->
    [one] One is delivered.
   *[other] { $count } are delivered.
}
order-all-delivered = All of them are delivered.
order-under-way = { $count ->
    [one] One is under way.
   *[other] { $count } are under way.
}
order-waiting = { $count ->
    [one] One is not with the carrier yet.
   *[other] { $count } are not with the carrier yet.
}
order-back = { $count ->
    [one] One is going back or is back.
   *[other] { $count } are going back or are back.
}
order-troubled = { $count ->
    [one] One has a problem.
   *[other] { $count } have a problem.
}
order-over = { $count ->
    [one] One is cancelled or given up.
   *[other] { $count } are cancelled or given up.
}

## What a parcel is for in its order

role-outbound = This parcel brings what was ordered.
role-return = This parcel is the return, from the customer to us.
role-exchange = This parcel brings the exchange for what was sent back.
role-replacement = This parcel was sent in place of another one.
role-replacement-of = This parcel was sent in place of { $parcel }.
# Of the parcel in whose place another was sent.
rebooked-as = It was sent again under { $parcel }.
rebooked-again = It was sent again under another number.
next-settled = Nothing more will happen.
advice-settled = { $role ->
    [return] Nothing is left to do about this return.
   *[out] Nothing is left to do about this parcel; the return counts now.
}
next-rebooked = Nothing more is expected of this parcel; the new one counts.
advice-rebooked-trouble = The customer gets another parcel. If this one is lost or damaged, open a claim with { $carrier }.
advice-rebooked = Give the customer the tracking link of the new parcel.
# A parcel in the text about its order.
order-parcel = { $parcel }: { $text }

## An order: when something will be sent

short-day = { $near ->
    [thisyear] { $day } { $month }
   *[other] { $day } { $month } { $year }
}
ships-by = by { $day }
ships-on = on { $day }
ships-between = { $span ->
    [onemonth] between { $number } and { $last }
   *[other] between { $first } and { $last }
}
# With all that follows "because" or "that".
backorder-slipped = { $slips ->
    [one] The backorder was put off
    [2] The backorder was put off for the second time
    [3] The backorder was put off for the third time
   *[other] The backorder has been put off { $slips } times
}: it should now be sent { $when }
backorder-slipped-instead = { $slips ->
    [one] The backorder was put off
    [2] The backorder was put off for the second time
    [3] The backorder was put off for the third time
   *[other] The backorder has been put off { $slips } times
}: it should now be sent { $when } instead of { $first }
backorder-overdue = { $slips ->
    [one] The backorder is overdue
    [2] The backorder is overdue, for the second time
    [3] The backorder is overdue, for the third time
   *[other] The backorder is overdue, and has been put off { $slips } times
}: it should have been sent { $when }, and nobody has named another day.
backorder-due = What is missing should be sent { $when }.
backorder-undated = We do not know yet when what is missing can be sent.
backorder-plain = { $what }.
backorder-because = { $what }, because { $cause }.
backorder-reason = The reason is that { $cause }.
backorder-noted = We noted about it: “{ $text }”.
backorder-decided-here = Nobody told us so; we see it from the dates.
cause-out-of-stock = it is sold out
cause-high-demand = more of it was ordered than we had expected
cause-supplier-late = the supplier is late
cause-production-late = making it takes longer than planned
cause-transport-late = it is late on its way to us
cause-customs = customs is holding it
cause-quality = it did not pass our inspection
cause-discontinued = it is not made any more
cause-other = something unforeseen has come up

## An order: where it is

order-status-unspecified = Nobody has told us yet how far the order is.
order-status-placed = The order was placed { $on }.
order-status-confirmed = The order was confirmed { $on }.
order-status-backordered = Something of the order is not in stock, so nothing has been sent yet.
order-status-in-preparation = The order is being made ready to be sent.
order-status-partially-shipped = Some of the order has been sent, some has not.
order-status-shipped = The order has been sent.
order-status-partially-delivered = Some of the order has been delivered, some has not.
order-status-delivered = The order has been delivered.
order-status-cancelled = The order was cancelled { $on }.
order-status-return-requested = The customer wants to send the order back.
order-status-return-approved = We have agreed to the return; it is not on its way yet.
order-status-returning = The return is on its way to us.
order-status-returned = What was sent back has arrived with us.
order-status-refunded = The customer’s money was paid back { $on }.
order-status-exchanged = What was sent back is being exchanged, or has been.

## An order: what is said first, where it is more than the status

order-head-partly-shipped = { $scope ->
    [none] Some of the order has been sent; the rest has not.
    [of] { $count ->
        [one] One of { $total } parcels is on its way
       *[other] { $count } of { $total } parcels are on their way
    }; the rest has not been handed over yet.
   *[all] { $count ->
        [one] One parcel of the order is on its way
       *[other] { $count } parcels of the order are on their way
    }; the rest has not been sent yet.
}
order-head-under-way = { $scope ->
    [nothing] The order was sent { $on }; we have no tracking number of it.
    [none] The order has been sent, but no carrier has reported anything about it yet.
    [of] { $count ->
        [one] One of { $total } parcels is on its way.
       *[other] { $count } of { $total } parcels are on their way.
    }
    [all] { $total ->
        [2] Both
       *[other] All { $total }
    } parcels of the order are on their way.
   *[one] The order is on its way.
}
order-head-out-for-delivery = { $scope ->
    [of] { $count ->
        [one] One of { $total } parcels is out for delivery.
       *[other] { $count } of { $total } parcels are out for delivery.
    }
    [all] { $total ->
        [2] Both
       *[other] All { $total }
    } parcels of the order are out for delivery.
   *[one] The order is out for delivery.
}
order-head-ready-for-pickup = { $scope ->
    [of] { $count ->
        [one] One of { $total } parcels is ready to be collected.
       *[other] { $count } of { $total } parcels are ready to be collected.
    }
    [all] { $total ->
        [2] Both
       *[other] All { $total }
    } parcels of the order are ready to be collected.
   *[one] The order is ready to be collected.
}
order-head-partly-delivered = { $scope ->
    [none] Some of the order has been delivered; the rest is still to come.
    [of] { $count ->
        [one] One of { $total } parcels has been delivered
       *[other] { $count } of { $total } parcels have been delivered
    }; the rest is still to come.
   *[all] { $count ->
        [one] One parcel of the order has been delivered
       *[other] { $count } parcels of the order have been delivered
    }; the rest has not been sent yet.
}
order-head-delivered = { $scope ->
    [all] { $total ->
        [2] Both
       *[other] All { $total }
    } parcels of the order were delivered, the last one { $on }.
   *[one] The order was delivered { $on }.
}
# Added to the headline.
order-cancelled-under-way = A parcel of it is on its way to the customer all the same.
order-cancelled-too-late = It had been cancelled { $on }.
order-head-parcel-late = { $scope ->
    [one] The parcel of the order is running late.
    [all] { $total ->
        [2] Both
       *[other] All { $total }
    } parcels of the order are running late.
    [of] { $count ->
        [one] One of { $total } parcels is running late.
       *[other] { $count } of { $total } parcels are running late.
    }
    [return] { $count ->
        [one] The return is running late.
       *[other] { $count } parcels of the return are running late.
    }
   *[some] { $count ->
        [one] One parcel of the order is running late.
       *[other] { $count } parcels of the order are running late.
    }
}
order-head-parcel-held-up = { $scope ->
    [one] The parcel of the order is held up.
    [all] { $total ->
        [2] Both
       *[other] All { $total }
    } parcels of the order are held up.
    [of] { $count ->
        [one] One of { $total } parcels is held up.
       *[other] { $count } of { $total } parcels are held up.
    }
    [return] { $count ->
        [one] The return is held up.
       *[other] { $count } parcels of the return are held up.
    }
   *[some] { $count ->
        [one] One parcel of the order is held up.
       *[other] { $count } parcels of the order are held up.
    }
}
order-head-parcel-stopped = { $scope ->
    [one] The parcel of the order has a serious problem.
    [all] { $total ->
        [2] Both
       *[other] All { $total }
    } parcels of the order have a serious problem.
    [of] { $count ->
        [one] One of { $total } parcels has a serious problem.
       *[other] { $count } of { $total } parcels have a serious problem.
    }
    [return] { $count ->
        [one] The return has a serious problem.
       *[other] { $count } parcels of the return have a serious problem.
    }
   *[some] { $count ->
        [one] One parcel of the order has a serious problem.
       *[other] { $count } parcels of the order have a serious problem.
    }
}
order-head-parcel-coming-back = { $scope ->
    [one] The order could not be delivered and comes back to us.
    [all] { $total ->
        [2] Both
       *[other] All { $total }
    } parcels of the order could not be delivered and come back to us.
    [of] { $count ->
        [one] One of { $total } parcels could not be delivered and comes back to us.
       *[other] { $count } of { $total } parcels could not be delivered and come back to us.
    }
   *[some] { $count ->
        [one] One parcel of the order could not be delivered and comes back to us.
       *[other] { $count } parcels of the order could not be delivered and come back to us.
    }
}
order-head-return-under-way = { $scope ->
    [of] The return is on its way to us. Handed in so far: { $count } of { $total } parcels.
    [all] { $total ->
        [2] Both
       *[other] All { $total }
    } parcels of the return are on their way to us.
   *[one] The return is on its way to us.
}
order-head-returned = { $scope ->
    [all] { $total ->
        [2] Both
       *[other] All { $total }
    } parcels of the return have arrived with us.
    [one] The return has arrived with us.
   *[nothing] What was sent back has arrived with us.
}
order-head-exchange-under-way = { $scope ->
    [nothing] The exchange is to be sent; it has not left us yet.
    [waiting] The exchange is being made ready to be sent.
    [of] The exchange is on its way to the customer. Delivered so far: { $count } of { $total } parcels.
   *[one] The exchange is on its way to the customer.
}
order-head-exchanged = { $scope ->
    [all] { $total ->
        [2] Both
       *[other] All { $total }
    } parcels of the exchange were delivered, the last one { $on }.
   *[one] The exchange was delivered { $on }.
}

## An order: what happens next

next-order-unspecified = The next step is to find out how far it is.
next-order-placed = The next step is that we confirm it.
next-order-confirmed = The next step is that we pack it and hand it over.
next-order-backordered = The next step is that the missing goods come in; then we send them.
next-order-in-preparation = The next step is that the carrier gets it.
next-order-partly-shipped = The next step is that the rest is sent.
next-order-under-way = The next step is the delivery.
next-order-out-for-delivery = The next step is the delivery itself, normally on the same day.
next-order-ready-for-pickup = The next step is that the customer collects it.
next-order-partly-delivered = The next step is that the rest arrives.
next-order-delivered = Nothing more will happen.
next-order-parcels = What comes next is said with each parcel.
next-order-coming-back = The next step is to send the order again or to refund the customer.
next-order-return-requested = The next step is that we agree to the return and send the customer a label.
next-order-return-approved = The next step is that the customer hands it in.
next-order-return-under-way = The next step is that it arrives with us.
next-order-returned = The next step is that we check it, and then refund or exchange it.
next-order-refunded = Nothing more will happen.
next-order-exchange-under-way = The next step is that the customer gets the exchange.
next-order-exchanged = Nothing more will happen.
next-order-cancelled-under-way = The next step is to have the parcel brought back, or refused at the door.
next-order-cancelled-too-late = The next step is to agree with the customer whether they keep it or send it back.
next-order-cancelled = Nothing more will happen.
order-turn-carrier = It is the carrier’s turn.

## An order: what the agent can do or say

advice-order-unspecified = Look the order up in the shop’s own system, where it should be known how far it is.
advice-order-placed = Tell the customer that the order has come in and will be confirmed soon.
advice-order-confirmed = Tell the customer that the order is confirmed and will be packed soon.
advice-order-backordered = Tell the customer when we expect to send it, and that they can change or cancel the order until then.
advice-order-backorder-overdue = Find out today when it will come in, and tell the customer before they ask; apologise, and offer to cancel.
advice-order-backorder-discontinued = Tell the customer that it will not come in any more, and offer something similar or the money back.
advice-order-in-preparation = Tell the customer that the order is being packed and that the tracking link will follow.
advice-order-partly-shipped = Tell the customer that the order comes in several parts, and give them the tracking link of what is on its way.
advice-order-under-way = Give the customer the tracking link; nothing else is needed.
advice-order-out-for-delivery = Ask the customer to be at home today or to look out for a card.
advice-order-ready-for-pickup = Tell the customer where it waits and to bring an identity card.
advice-order-partly-delivered = Tell the customer that the rest comes separately, and when.
advice-order-delivered = If the customer says that something is missing, ask what was in the parcels and compare it with the order.
advice-order-parcels = See to each parcel that has a problem; what helps is said there.
advice-order-coming-back = Agree with the customer whether to send it again or to refund it.
advice-order-return-requested = Decide on the return, then send the customer the label and say until when to hand it in.
advice-order-return-approved = Make sure that the customer has the return label, and say until when to hand it in.
advice-order-return-under-way = Tell the customer that the return is on its way, and what happens once it is here.
advice-order-returned = Have it checked, and tell the customer when the money or the exchange will come.
advice-order-refunded = If the customer does not see the money yet, say that the bank may take a few days.
advice-order-exchange-under-way = Tell the customer how far the exchange is, and give them its tracking link once there is one.
advice-order-exchanged = Nothing is left to do. If something is wrong with the exchange, begin another return.
advice-order-untracked = Find out under which number it was sent and add it to the order; until then nobody here can say where it is.
advice-order-cancelled-under-way = Ask the carrier to bring the parcel back, and ask the customer to refuse it if it comes all the same.
advice-order-cancelled-too-late = Apologise to the customer, and ask whether they keep it; if not, send them a return label and refund it.
advice-order-cancelled = If the customer still wants the goods, a new order is needed.

## An order: when it should arrive, and how fresh this is

order-arrives-last = The last parcel should arrive { $on }.
order-arrival-missed = The last parcel should have arrived { $on }; no other day has been named.
order-arrival-unknown = Nobody has said when all of it will arrive.
order-arrival-untracked = Without a tracking number nobody can say when it will arrive.
order-arrival-unsent = There will be an expected day once a carrier has it.
order-noted = We last noted something about the order { $ago }.
order-not-noted = Nothing has been noted about the order itself; we know it from its parcels.
order-no-parcels = There is no parcel of it yet.
order-carriers-answered = { $count ->
    [one] The carrier last answered { $ago }.
   *[other] There is an answer for every parcel; the oldest came { $ago }.
}
order-carriers-silent = Not every carrier has answered yet.

## An order: what was ordered, and what happened

order-line = { $count } × { $what }
order-event-placed = Order placed
order-event-confirmed = Order confirmed
order-event-picked = Taken from the shelf
order-event-packed = Packed
order-event-backordered = Not in stock
order-event-backordered-until = Not in stock, to be sent { $when }
order-event-back-in-stock = Back in stock
order-event-partially-shipped = Partly sent
order-event-shipped = Sent
order-event-cancelled = Cancelled
order-event-return-requested = Return asked for
order-event-return-approved = Return agreed to
order-event-return-received = Return received
order-event-refunded = Money paid back
order-event-exchanged = Exchange arranged
order-event-updated = Details changed
order-event-noted = { $event }: “{ $note }”
