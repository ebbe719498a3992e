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

status-pending = We have the tracking number, but { $carrier } has not told us anything about the parcel yet.
status-info-received = { $carrier } has been told about the parcel but does not have it yet.
status-in-transit = The parcel is on its way with { $carrier }.
status-out-for-delivery = The parcel went out for delivery { $on }.
status-available-for-pickup = The parcel has been ready to be collected since { $since }.
status-delivery-attempted = { $carrier } tried to deliver the parcel { $on }, without success.
status-delivered = The parcel was delivered { $on }.
status-exception = The parcel is stuck: it will not move on by itself.
status-returning = The parcel is on its way back to us.
status-returned = The parcel came back to us { $on }.
status-cancelled = The shipment was cancelled { $on }.
status-expired = Nothing has been heard of the parcel for two months, so we have stopped asking.
status-stopped = We are not following this parcel any more.
signed-for = Signed for by { $name }.
left-at = { $carrier } noted where it was left: “{ $text }”.
pickup-at = It is waiting at { $place }.
collect-by = The last day to collect it is { $day }.
seen-last = It was last seen { $on }: { $event }.
seen-last-at = It was last seen { $on } in { $place }: { $event }.

## When it should arrive

arrives-on = It should arrive { $on }.
arrives-at = It should arrive { $on } between { $from } and { $to }.
arrives-until = It should arrive { $on } by { $to }.
arrives-between = It should arrive between { $from } and { $to }.
arrival-missed = It should have arrived { $on }; { $carrier } has not named another day.
arrival-unknown = { $carrier } has not said when it will arrive.
arrival-back-unknown = { $carrier } has not said when it will be back with us.
promise-ahead = We promised delivery by { $day }.
promise-past = We had promised delivery by { $day }.
promise-kept = That was in time: we had promised { $day }.
promise-broken = That was { $days ->
    [one] a day
   *[other] { $days } days
} later than promised.

## What happens next

next-pending = As soon as { $carrier } has scanned the parcel for the first time, we will see where it is.
next-info-received = The next step is that { $carrier } takes the parcel over.
next-in-transit = The next step is the depot near the customer, then the delivery round.
next-out-for-delivery = The next step is the delivery itself, normally on the same day.
next-available-for-pickup = The next step is that the customer collects it.
next-delivery-attempted = The next step is another attempt, or that the parcel is taken to a pickup point.
next-delivered = Nothing more will happen.
next-exception = The next step depends on what is decided about it now.
next-returning = The next step is that it arrives back with us.
next-returned = The next step is to send it again or to refund the customer.
next-cancelled = Nothing more will happen.
next-expired = The next step is to ask { $carrier } to search for it.
next-stopped = Nothing more will happen here unless we begin to follow it again.

## Whose turn it is

turn-carrier = It is { $carrier }’s turn.
turn-shipper = It is our turn.
turn-recipient = It is the customer’s turn.
turn-nobody = Nobody needs to do anything.

## What the agent can do or say, where nothing is wrong

advice-pending = Check that the tracking number is right and that the parcel has left the warehouse. Until the first scan there is nothing more to tell the customer.
advice-info-received = Tell the customer that the parcel is packed and about to be handed over.
advice-in-transit = Give the customer the tracking link; nothing else is needed.
advice-out-for-delivery = Ask the customer to be at home today or to look out for a card.
advice-available-for-pickup = Tell the customer where it waits and to bring an identity card.
advice-delivery-attempted = Ask the customer to look for a card and to choose another day or place with { $carrier }.
advice-delivered = If the customer cannot find it, ask at the door, with neighbours and at the place noted, then open a search with { $carrier }.
advice-exception = Ask { $carrier } what it needs to send the parcel on.
advice-returning = Agree with the customer whether to send it again or to refund it, so that no time is lost when it arrives.
advice-returned = Send it again or refund it, and tell the customer which.
advice-cancelled = If the customer still wants the goods, a new shipment is needed.
advice-expired = Open a search with { $carrier }, and offer the customer a replacement or a refund.
advice-stopped = Begin to follow it again if the customer asks for it.

## What is wrong

wrong-delayed = { $carrier } says that it is delayed.
wrong-misrouted = It was sent the wrong way and has to be brought back on course.
wrong-held = { $carrier } is holding it back.
wrong-customs = Customs is holding it.
wrong-customs-documents = Customs is waiting for papers or information.
wrong-customs-payment = Duties or taxes have to be paid before it can go on.
wrong-pickup-failed = { $carrier } came to fetch it and could not take it.
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
next-customs-documents = The next step is to send what customs asks for.
next-customs-payment = The next step is that the duties are paid; then customs releases it.
next-pickup-failed = The next step is another collection, or that we bring it to { $carrier }.
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
next-not-handed-over = The next step is that { $carrier } gets the parcel.
next-lost-suspected = The next step is a search by { $carrier }.
next-collection-due = The next step is that the customer collects it; otherwise it goes back.

## What the agent can do or say where something is wrong

advice-delayed = Tell the customer about the delay before they ask, with the new day if there is one.
advice-misrouted = Tell the customer that it takes a few days longer; nothing else is needed.
advice-held = Ask { $carrier } why it is held and what would release it.
advice-customs = Tell the customer that customs is looking at it. Nothing can be hurried, as long as customs does not ask for anything.
advice-customs-documents = Find out from { $carrier } which papers are missing and send them today.
advice-customs-payment = Tell the customer how to pay the duties; { $carrier } sends the link or the letter.
advice-pickup-failed = Book another collection, or bring the parcel to a shop of { $carrier }.
advice-delivery-failed = Ask the customer for a day on which someone is there, for a phone number, or whether a neighbour or a pickup point would do, and tell { $carrier }.
advice-not-collected = Ask the customer whether to send it again or to refund it.
advice-refused = Ask the customer why, and whether to send it again or to refund it.
advice-address = Ask the customer for the complete address and give it to { $carrier }.
advice-undeliverable = Ask { $carrier } why, and tell it whether to try again or to send it back.
advice-damaged = Offer a replacement or a refund, ask for photos, and open a claim with { $carrier }.
advice-investigation = Tell the customer that a search is under way and when you will be back in touch; offer a replacement if it is urgent.
advice-lost = Send a replacement or refund it, and open a claim with { $carrier }.
advice-seized = Ask { $carrier } which authority has it and why; do not promise a day.
advice-destroyed = Send a replacement or refund it, and open a claim with { $carrier }.
advice-partly-delivered = Ask the customer which pieces are missing, and { $carrier } where they are.
advice-contradicted = Ask the customer whether it has arrived, and { $carrier } for the proof of delivery.
advice-other = Ask { $carrier } what is wrong.
advice-expected-late = Tell the customer today that it will come later than promised, and when.
advice-late = Apologise to the customer, name the day that { $carrier } expects if there is one, and ask { $carrier } to hurry it.
advice-overdue = Ask { $carrier } where it is, and tell the customer that you are doing so.
advice-stalled = Ask { $carrier } where it is. If there is no scan in the next days, open a search.
advice-not-handed-over = Look for the parcel in the warehouse and hand it over, or book another collection.
advice-lost-suspected = Open a search with { $carrier }, and offer the customer a replacement or a refund.
advice-collection-due = Remind the customer today; after the last day it is sent back.

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
reason-shipper-cancelled = that we cancelled it
reason-shipper-request = that we asked for it
reason-shipper-not-ready = that the parcel was not ready
reason-shipper-closed = that our door was closed
reason-shipper-data = that our shipping data was missing or wrong
reason-shipper-packaging = the packaging or the label
reason-shipper-dimensions = its size or weight
reason-prohibited-goods = that its contents may not be sent
reason-recipient-absent = that nobody was there
reason-recipient-closed = that the business was closed
reason-recipient-refused = that the customer did not accept it
reason-recipient-request = that the customer asked for it
reason-recipient-moved = that the customer has moved
reason-recipient-unknown = that the customer is not known at the address
reason-recipient-unreachable = that the customer could not be reached
reason-recipient-deceased = that the recipient has died
reason-recipient-cancelled = that the customer had cancelled the order
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
event-picked-up = Collected from us
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
event-arrived-at-delivery-facility = Arrived at the depot near the customer
event-preparing-for-delivery = Being prepared for delivery
event-delivery-scheduled = Delivery day set
event-delivery-rescheduled = Delivery moved to another day
event-estimate-updated = New expected day
event-out-for-delivery = Out for delivery
event-arriving-soon = Driver is near
event-heading-to-pickup-point = On the way to a pickup point
event-recipient-notified = Customer notified
event-delivery-changed = Delivery changed on request
event-address-corrected = Address corrected
event-delivery-attempted = Delivery failed
event-arrived-at-pickup-point = Arrived at the pickup point
event-available-for-pickup = Ready to be collected
event-pickup-reminder = Customer reminded to collect it
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
event-collected = Collected by the customer
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
