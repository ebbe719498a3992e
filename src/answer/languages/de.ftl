# What a support agent reads and says. Written for people: no codes, no jargon. "We" are the shop that sent the parcel.
# Every message of this file must be in each of its neighbours, with the same variables; a test compares them.

## Days and times

weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
# A day by itself, and after words such as "seit", "bis" and "spätestens".
day = { $near ->
    [yesterday] gestern
    [today] heute
    [tomorrow] morgen
    [thisyear] { $weekday }, { $day }. { $month }
   *[other] { $weekday }, { $day }. { $month } { $year }
}
# The day on which something happens.
on-day = { $near ->
    [yesterday] gestern
    [today] heute
    [tomorrow] morgen
    [thisyear] am { $weekday }, { $day }. { $month }
   *[other] am { $weekday }, { $day }. { $month } { $year }
}
# When nobody said when. The second stands after "seit".
on-some-day = kürzlich
day-unknown = einiger Zeit
# The day, then the time of the day.
at-time = { $day } um { $time } Uhr
ago = { $unit ->
    [minutes] { $count ->
        [0] gerade eben
        [one] vor einer Minute
       *[other] vor { $count } Minuten
    }
    [hours] { $count ->
        [one] vor einer Stunde
       *[other] vor { $count } Stunden
    }
   *[days] { $count ->
        [one] vor einem Tag
       *[other] vor { $count } Tagen
    }
}
ahead = { $unit ->
    [minutes] { $count ->
        [0] gleich
        [one] in einer Minute
       *[other] in { $count } Minuten
    }
    [hours] { $count ->
        [one] in einer Stunde
       *[other] in { $count } Stunden
    }
   *[days] { $count ->
        [one] in einem Tag
       *[other] in { $count } Tagen
    }
}

## Where it is

status-pending = Wir haben die Sendungsnummer, aber { $carrier } hat uns zu dem Paket noch nichts gemeldet.
status-info-received = Das Paket ist bei { $carrier } angekündigt, aber noch nicht übergeben.
status-in-transit = Das Paket ist mit { $carrier } unterwegs.
status-out-for-delivery = Das Paket ist { $on } in die Zustellung gegangen.
status-available-for-pickup = Das Paket liegt seit { $since } zur Abholung bereit.
status-delivery-attempted = { $carrier } hat { $on } vergeblich versucht, das Paket zuzustellen.
status-delivered = Das Paket wurde { $on } zugestellt.
status-exception = Das Paket hängt fest: Von allein geht es nicht weiter.
status-returning = Das Paket ist auf dem Rückweg zu uns.
status-returned = Das Paket ist { $on } wieder bei uns angekommen.
status-cancelled = Die Sendung wurde { $on } storniert.
status-expired = Seit zwei Monaten gibt es nichts Neues von dem Paket, deshalb fragen wir nicht mehr nach.
status-stopped = Wir verfolgen dieses Paket nicht mehr.
signed-for = Unterschrieben hat { $name }.
left-at = { $carrier } hat vermerkt, wo das Paket hinterlegt wurde: „{ $text }“.
pickup-at = Es liegt hier bereit: { $place }.
collect-by = Der letzte Tag zum Abholen ist { $day }.
seen-last = Die letzte Meldung kam { $on }: { $event }.
seen-last-at = Die letzte Meldung kam { $on } aus { $place }: { $event }.

## When it should arrive

arrives-on = Es soll { $on } ankommen.
arrives-at = Es soll { $on } zwischen { $from } und { $to } Uhr ankommen.
arrives-until = Es soll { $on } bis { $to } Uhr ankommen.
arrives-between = Es soll zwischen { $from } und { $to } ankommen.
arrival-missed = Es sollte { $on } ankommen; einen anderen Tag hat { $carrier } nicht genannt.
arrival-unknown = { $carrier } hat nicht gesagt, wann es ankommt.
arrival-back-unknown = { $carrier } hat nicht gesagt, wann es wieder bei uns ist.
promise-ahead = Wir haben die Zustellung bis spätestens { $day } zugesagt.
promise-past = Wir hatten die Zustellung bis spätestens { $day } zugesagt.
promise-kept = Das war rechtzeitig: Zugesagt hatten wir die Zustellung bis spätestens { $day }.
promise-broken = Das war { $days ->
    [one] einen Tag
   *[other] { $days } Tage
} später als zugesagt.

## What happens next

next-pending = Sobald { $carrier } das Paket zum ersten Mal erfasst hat, sehen wir, wo es ist.
next-info-received = Als Nächstes übernimmt { $carrier } das Paket.
next-in-transit = Als Nächstes kommt es ins Depot in der Nähe des Kunden, danach geht es in die Zustellung.
next-out-for-delivery = Als Nächstes wird es zugestellt, normalerweise noch am selben Tag.
next-available-for-pickup = Als Nächstes holt der Kunde es ab.
next-delivery-attempted = Als Nächstes folgt ein neuer Zustellversuch, oder das Paket kommt in eine Abholstelle.
next-delivered = Es passiert nichts weiter.
next-exception = Wie es weitergeht, hängt davon ab, was jetzt entschieden wird.
next-returning = Als Nächstes kommt es wieder bei uns an.
next-returned = Als Nächstes schicken wir es noch einmal los oder erstatten dem Kunden den Betrag.
next-cancelled = Es passiert nichts weiter.
next-expired = Als Nächstes bitten wir { $carrier }, danach zu suchen.
next-stopped = Hier passiert nichts mehr, solange wir es nicht wieder verfolgen.

## Whose turn it is

turn-carrier = { $carrier } ist an der Reihe.
turn-shipper = Wir sind an der Reihe.
turn-recipient = Der Kunde ist an der Reihe.
turn-nobody = Niemand muss etwas tun.

## What the agent can do or say, where nothing is wrong

advice-pending = Prüfen Sie, ob die Sendungsnummer stimmt und ob das Paket das Lager verlassen hat. Solange es nicht zum ersten Mal erfasst ist, gibt es für den Kunden nichts Neues.
advice-info-received = Sagen Sie dem Kunden, dass das Paket gepackt ist und bald übergeben wird.
advice-in-transit = Geben Sie dem Kunden den Link zur Sendungsverfolgung; mehr ist nicht nötig.
advice-out-for-delivery = Bitten Sie den Kunden, heute zu Hause zu sein oder auf eine Benachrichtigungskarte zu achten.
advice-available-for-pickup = Sagen Sie dem Kunden, wo es bereitliegt und dass er einen Ausweis mitbringen soll.
advice-delivery-attempted = Bitten Sie den Kunden, nach einer Benachrichtigungskarte zu sehen und bei { $carrier } einen anderen Tag oder Ort zu wählen.
advice-delivered = Wenn der Kunde es nicht findet, lassen Sie ihn an der Haustür, bei den Nachbarn und am vermerkten Ort nachsehen. Stellen Sie danach bei { $carrier } einen Nachforschungsauftrag.
advice-exception = Fragen Sie { $carrier }, was nötig ist, damit das Paket weitergeschickt wird.
advice-returning = Klären Sie mit dem Kunden, ob wir es noch einmal schicken oder den Betrag erstatten sollen, damit bei der Ankunft keine Zeit verloren geht.
advice-returned = Schicken Sie es noch einmal los oder erstatten Sie den Betrag, und sagen Sie dem Kunden, was von beidem Sie tun.
advice-cancelled = Wenn der Kunde die Ware noch haben möchte, ist eine neue Sendung nötig.
advice-expired = Stellen Sie bei { $carrier } einen Nachforschungsauftrag und bieten Sie dem Kunden Ersatz oder eine Erstattung an.
advice-stopped = Nehmen Sie die Sendungsverfolgung wieder auf, wenn der Kunde darum bittet.

## What is wrong

wrong-delayed = { $carrier } meldet, dass es sich verspätet.
wrong-misrouted = Es wurde fehlgeleitet und muss erst wieder auf den richtigen Weg gebracht werden.
wrong-held = { $carrier } hält es zurück.
wrong-customs = Der Zoll hält es fest.
wrong-customs-documents = Der Zoll wartet auf Unterlagen oder Angaben.
wrong-customs-payment = Bevor es weitergeht, müssen Zollabgaben oder Steuern bezahlt werden.
wrong-pickup-failed = { $carrier } wollte es bei uns abholen und konnte es nicht mitnehmen.
wrong-delivery-failed = { $attempts ->
    [0] Die Zustellung ist gescheitert.
    [one] Ein Zustellversuch ist gescheitert.
   *[other] { $attempts } Zustellversuche sind gescheitert.
}
wrong-not-collected = Es wurde nicht rechtzeitig abgeholt.
wrong-refused = Die Annahme wurde verweigert.
wrong-address = Mit der Adresse, so wie sie ist, kann { $carrier } nicht zustellen.
wrong-undeliverable = { $carrier } meldet, dass es nicht zugestellt werden kann.
wrong-damaged = Es wurde beschädigt.
wrong-investigation = { $carrier } sucht danach.
wrong-lost = { $carrier } meldet, dass es verloren gegangen ist.
wrong-seized = Es wurde beschlagnahmt.
wrong-destroyed = Es wurde vernichtet.
wrong-partly-delivered = Es wurde nur zum Teil zugestellt.
wrong-contradicted = { $carrier } hat die Zustellung gemeldet und später etwas, das nicht dazu passt.
wrong-other = { $carrier } meldet ein Problem, sagt aber nicht, welches.
wrong-expected-late = { $carrier } will es jetzt erst nach dem Tag zustellen, den wir zugesagt haben.
wrong-late = Der Tag, den wir zugesagt hatten, ist vorbei, und es ist noch nicht zugestellt.
wrong-overdue = Der Tag, den { $carrier } genannt hatte, ist vorbei, und es ist noch nicht zugestellt.
wrong-stalled = { $carrier } hat seit { $since } nichts Neues davon gehört; das ist länger, als es sein sollte.
wrong-not-handed-over = Es gibt ein Versandetikett, aber { $carrier } hat das Paket immer noch nicht.
wrong-lost-suspected = { $carrier } hat seit { $since } nichts Neues davon gehört. Vielleicht ist es verloren gegangen.
wrong-returning = Es wird nicht zugestellt, sondern zurückgeschickt.
wrong-collection-due = Die Abholfrist läuft bald ab.
because = Als Grund wird angegeben: { $reason }.
since = So ist es seit { $since }.
decided-here = Niemand bei { $carrier } hat das gesagt; wir schließen es aus dem zeitlichen Ablauf.
last-day = Der letzte Tag zum Abholen ist { $day }.

## What happens next where something is wrong

next-delayed = Als Nächstes geht es weiter, nur später als geplant.
next-misrouted = Als Nächstes bringt { $carrier } es auf den richtigen Weg.
next-held = Als Nächstes muss { $carrier } es freigeben.
next-customs = Als Nächstes muss der Zoll es freigeben.
next-customs-documents = Als Nächstes müssen wir schicken, was der Zoll verlangt.
next-customs-payment = Als Nächstes müssen die Abgaben bezahlt werden; dann gibt der Zoll es frei.
next-pickup-failed = Als Nächstes folgt eine neue Abholung bei uns, oder wir bringen es zu { $carrier }.
next-delivery-failed = Als Nächstes folgt ein neuer Zustellversuch, oder es kommt in eine Abholstelle.
next-not-collected = Als Nächstes schickt { $carrier } es zurück.
next-refused = Als Nächstes schickt { $carrier } es zurück.
next-address = Als Nächstes braucht { $carrier } eine richtige Adresse.
next-undeliverable = Als Nächstes wird es zurückgeschickt, wenn { $carrier } nichts von uns hört.
next-damaged = Als Nächstes fordern wir Schadenersatz für die Beschädigung.
next-investigation = Als Nächstes kommt das Ergebnis der Nachforschung.
next-lost = Als Nächstes fordern wir Schadenersatz für den Verlust.
next-seized = Wie es weitergeht, hängt von der Behörde ab, bei der es liegt.
next-destroyed = Als Nächstes fordern wir Schadenersatz, falls der Verlust versichert ist.
next-partly-delivered = Als Nächstes kommt der Rest an.
next-contradicted = Als Nächstes muss { $carrier } sagen, was von beidem stimmt.
next-other = Als Nächstes muss { $carrier } sagen, worin das Problem besteht.
next-stalled = Als Nächstes sollte eine neue Meldung kommen; bleibt sie aus, folgt eine Nachforschung.
next-not-handed-over = Als Nächstes muss { $carrier } das Paket bekommen.
next-lost-suspected = Als Nächstes folgt eine Nachforschung bei { $carrier }.
next-collection-due = Als Nächstes muss der Kunde es abholen; sonst geht es zurück.

## What the agent can do or say where something is wrong

advice-delayed = Sagen Sie dem Kunden von sich aus, dass es später kommt, und nennen Sie den neuen Tag, falls es einen gibt.
advice-misrouted = Sagen Sie dem Kunden, dass es ein paar Tage länger dauert; mehr ist nicht nötig.
advice-held = Fragen Sie { $carrier }, warum es zurückgehalten wird und was nötig ist, damit es freigegeben wird.
advice-customs = Sagen Sie dem Kunden, dass der Zoll es prüft. Solange der Zoll nichts verlangt, lässt sich nichts beschleunigen.
advice-customs-documents = Klären Sie mit { $carrier }, welche Unterlagen fehlen, und schicken Sie sie noch heute.
advice-customs-payment = Sagen Sie dem Kunden, wie er die Abgaben bezahlen kann; { $carrier } schickt den Link oder den Brief dazu.
advice-pickup-failed = Buchen Sie eine neue Abholung oder bringen Sie das Paket in einen Paketshop von { $carrier }.
advice-delivery-failed = Fragen Sie den Kunden nach einem Tag, an dem jemand da ist, nach einer Telefonnummer oder ob auch ein Nachbar oder eine Abholstelle infrage kommt, und geben Sie das an { $carrier } weiter.
advice-not-collected = Fragen Sie den Kunden, ob wir es noch einmal schicken oder den Betrag erstatten sollen.
advice-refused = Fragen Sie den Kunden nach dem Grund und ob wir es noch einmal schicken oder den Betrag erstatten sollen.
advice-address = Bitten Sie den Kunden um die vollständige Adresse und geben Sie sie an { $carrier } weiter.
advice-undeliverable = Fragen Sie { $carrier } nach dem Grund und sagen Sie dort, ob es noch einmal versucht oder zurückgeschickt werden soll.
advice-damaged = Bieten Sie Ersatz oder eine Erstattung an, bitten Sie um Fotos und fordern Sie von { $carrier } Schadenersatz.
advice-investigation = Sagen Sie dem Kunden, dass nach dem Paket gesucht wird und wann Sie sich wieder melden; bieten Sie Ersatz an, wenn es eilt.
advice-lost = Schicken Sie Ersatz oder erstatten Sie den Betrag, und fordern Sie von { $carrier } Schadenersatz.
advice-seized = Fragen Sie { $carrier }, bei welcher Behörde es liegt und warum; sagen Sie keinen Tag zu.
advice-destroyed = Schicken Sie Ersatz oder erstatten Sie den Betrag, und fordern Sie von { $carrier } Schadenersatz.
advice-partly-delivered = Fragen Sie den Kunden, welche Teile fehlen, und { $carrier }, wo sie sind.
advice-contradicted = Fragen Sie den Kunden, ob es angekommen ist, und bitten Sie { $carrier } um den Zustellnachweis.
advice-other = Fragen Sie { $carrier }, worin das Problem besteht.
advice-expected-late = Sagen Sie dem Kunden noch heute, dass es später kommt als zugesagt, und wann.
advice-late = Entschuldigen Sie sich beim Kunden, nennen Sie den Tag, mit dem { $carrier } rechnet, falls es einen gibt, und bitten Sie { $carrier }, die Zustellung zu beschleunigen.
advice-overdue = Fragen Sie { $carrier }, wo es ist, und sagen Sie dem Kunden, dass Sie nachfragen.
advice-stalled = Fragen Sie { $carrier }, wo es ist. Wenn in den nächsten Tagen keine neue Meldung kommt, stellen Sie einen Nachforschungsauftrag.
advice-not-handed-over = Suchen Sie das Paket im Lager und übergeben Sie es, oder buchen Sie eine neue Abholung.
advice-lost-suspected = Stellen Sie bei { $carrier } einen Nachforschungsauftrag und bieten Sie dem Kunden Ersatz oder eine Erstattung an.
advice-collection-due = Erinnern Sie den Kunden noch heute; nach dem letzten Tag wird es zurückgeschickt.

## Why, after "Als Grund wird angegeben:"

reason-carrier-delay = eine Verzögerung im Betrieb des Paketdienstes
reason-carrier-capacity = zu viele Pakete beim Paketdienst
reason-carrier-no-attempt = der Fahrer hat es zeitlich nicht geschafft
reason-carrier-vehicle = ein Fahrzeug ist ausgefallen oder hatte Verspätung
reason-carrier-missed-connection = ein verpasster Anschluss unterwegs
reason-carrier-sorting = es wurde falsch sortiert
reason-carrier-damage = ein Schaden unterwegs
reason-carrier-loss = es ist unterwegs abhandengekommen
reason-carrier-error = ein Fehler des Paketdienstes
reason-partner-delay = eine Verzögerung beim Partner des Paketdienstes
reason-shipper-cancelled = wir haben es storniert
reason-shipper-request = wir haben darum gebeten
reason-shipper-not-ready = das Paket stand nicht bereit
reason-shipper-closed = bei uns war geschlossen
reason-shipper-data = unsere Versanddaten fehlten oder waren falsch
reason-shipper-packaging = die Verpackung oder das Versandetikett
reason-shipper-dimensions = die Größe oder das Gewicht
reason-prohibited-goods = der Inhalt darf nicht verschickt werden
reason-recipient-absent = niemand war da
reason-recipient-closed = die Firma hatte geschlossen
reason-recipient-refused = der Kunde hat es nicht angenommen
reason-recipient-request = der Kunde hat darum gebeten
reason-recipient-moved = der Kunde ist umgezogen
reason-recipient-unknown = der Kunde ist unter der Adresse nicht bekannt
reason-recipient-unreachable = der Kunde war nicht zu erreichen
reason-recipient-deceased = der Empfänger ist verstorben
reason-recipient-cancelled = der Kunde hatte die Bestellung storniert
reason-recipient-identification = Identität oder Alter ließen sich nicht prüfen
reason-recipient-not-collected = niemand hat es rechtzeitig abgeholt
reason-payment-required = eine Zahlung ist ausgeblieben
reason-no-access = der Fahrer kam nicht hinein
reason-no-safe-place = es gab keinen sicheren Platz zum Ablegen
reason-address-wrong = eine falsche Adresse
reason-address-incomplete = eine unvollständige Adresse
reason-out-of-area = eine Adresse außerhalb des Zustellgebiets
reason-pickup-point-unavailable = die Abholstelle war voll oder geschlossen
reason-customs-delay = eine Verzögerung bei der Zollabfertigung
reason-customs-inspection = eine Prüfung durch den Zoll
reason-customs-documents = fehlende oder falsche Zollpapiere
reason-customs-duties = unbezahlte Zollabgaben oder Steuern
reason-regulatory-hold = eine weitere Behörde muss zustimmen
reason-weather = das Wetter
reason-force-majeure = höhere Gewalt
reason-strike = ein Streik
reason-traffic = der Verkehr oder gesperrte Straßen
reason-holiday = ein Feiertag oder das Wochenende
reason-security = eine Sicherheitskontrolle
reason-theft = Diebstahl

## What happened, as a list shows it

event-unknown = Etwas, das der Paketdienst nicht erklärt hat
event-information = Ein Hinweis
event-label-created = Versandetikett erstellt
event-data-received = Beim Paketdienst angekündigt
event-awaiting-handover = Bereit zur Übergabe
event-pickup-scheduled = Abholung beim Absender gebucht
event-out-for-pickup = Fahrer auf dem Weg zum Absender
event-pickup-failed = Abholung beim Absender gescheitert
event-pickup-cancelled = Abholung beim Absender abgesagt
event-picked-up = Bei uns abgeholt
event-dropped-off = In Paketshop oder Depot eingeliefert
event-accepted = Vom Paketdienst übernommen
event-in-transit = Unterwegs
event-arrived = In einem Depot angekommen
event-processed = Sortiert
event-departed = Ein Depot verlassen
event-exported = Das Land verlassen
event-arrived-in-country = Im Zielland angekommen
event-handed-to-partner = An einen anderen Paketdienst übergeben
event-received-by-partner = Von einem anderen Paketdienst übernommen
event-forwarded = An eine andere Adresse weitergeschickt
event-repacked = Neu verpackt
event-stored = Eingelagert
event-customs-processing = Beim Zoll
event-customs-cleared = Vom Zoll freigegeben
event-customs-held = Vom Zoll festgehalten
event-customs-documents-required = Zoll verlangt Unterlagen
event-customs-payment-required = Abgaben zu bezahlen
event-customs-rejected = Vom Zoll abgewiesen
event-delayed = Verspätet
event-misrouted = Fehlgeleitet
event-held = Zurückgehalten
event-resolved = Problem gelöst
event-exception = Ein Problem
event-investigation = Nachforschung begonnen
event-found = Wiedergefunden
event-arrived-at-delivery-facility = Im Depot in der Nähe des Kunden angekommen
event-preparing-for-delivery = Wird für die Zustellung vorbereitet
event-delivery-scheduled = Tag der Zustellung festgelegt
event-delivery-rescheduled = Zustellung auf einen anderen Tag verschoben
event-estimate-updated = Neuer voraussichtlicher Tag
event-out-for-delivery = In Zustellung
event-arriving-soon = Fahrer ist in der Nähe
event-heading-to-pickup-point = Auf dem Weg zu einer Abholstelle
event-recipient-notified = Kunde benachrichtigt
event-delivery-changed = Zustellung auf Wunsch geändert
event-address-corrected = Adresse berichtigt
event-delivery-attempted = Zustellung gescheitert
event-arrived-at-pickup-point = In der Abholstelle angekommen
event-available-for-pickup = Zur Abholung bereit
event-pickup-reminder = Kunde an die Abholung erinnert
event-not-collected = Nicht rechtzeitig abgeholt
event-refused = Annahme verweigert
event-address-unusable = Adresse nicht verwendbar
event-undeliverable = Nicht zustellbar
event-damaged = Beschädigt
event-lost = Verloren gegangen
event-seized = Beschlagnahmt
event-destroyed = Vernichtet
event-return-requested = Rücksendung beschlossen
event-returning = Auf dem Rückweg
event-return-out-for-delivery = Auf dem letzten Stück des Rückwegs
event-return-attempted = Rückgabe noch nicht gelungen
event-return-cancelled = Rücksendung abgesagt
event-returned = Zurück beim Absender
event-delivered = Zugestellt
event-delivered-to-neighbour = Bei einem Nachbarn abgegeben
event-delivered-to-safe-place = An einem sicheren Ort abgelegt
event-delivered-to-mailbox = In den Briefkasten gelegt
event-delivered-to-reception = Am Empfang abgegeben
event-collected = Vom Kunden abgeholt
event-partly-delivered = Zum Teil zugestellt
event-proof-of-delivery = Zustellnachweis liegt vor
event-payment-collected = Betrag kassiert
event-claim = Schadenersatzforderung
event-damage-reported = Schaden gemeldet
event-cancellation-requested = Um Stornierung gebeten
event-cancelled = Storniert

## How fresh this is

fresh-answered = Die letzte Antwort von { $carrier } kam { $ago }.
fresh-never = { $carrier } hat noch nicht geantwortet.
fresh-next = Wir fragen { $ahead } wieder nach.
fresh-no-next = Wir fragen nicht mehr nach.
stale-no-account = Wir haben kein Kundenkonto bei { $carrier }, deshalb fragt dort niemand nach.
stale-not-asked-yet = Wir haben bei { $carrier } noch nicht nachgefragt.
stale-budget = Wir haben unsere Anfragen an { $carrier } fürs Erste aufgebraucht.
stale-not-found = { $carrier } kennt die Nummer nicht oder noch nicht.
stale-invalid-number = { $carrier } sagt, dass die Nummer nicht von dort stammen kann.
stale-carrier-unavailable = { $carrier } ist zurzeit nicht zu erreichen.
stale-throttled = { $carrier } hat uns gebeten zu warten.
stale-unauthorized = { $carrier } nimmt unsere Zugangsdaten nicht an; jemand muss sie erneuern.
stale-malformed = Die letzte Antwort von { $carrier } konnten wir nicht lesen.
stale-possibly-lost = Die neuesten Meldungen fehlen vielleicht; wir fragen noch einmal bei { $carrier } nach.
stale-circuit-open = { $carrier } hat mehrmals nicht geantwortet; wir warten, bevor wir wieder nachfragen.
stale-stopped = Bei { $carrier } fragt niemand mehr nach.

## An order of several parcels

number-several = { $count } Pakete haben diese Nummer.
order-several = Die Bestellung besteht aus { $count } Paketen.
order-delivered = { $count ->
    [one] Eines ist zugestellt.
   *[other] { $count } sind zugestellt.
}
order-all-delivered = Alle sind zugestellt.
order-under-way = { $count ->
    [one] Eines ist unterwegs.
   *[other] { $count } sind unterwegs.
}
order-waiting = { $count ->
    [one] Eines ist noch nicht beim Paketdienst.
   *[other] { $count } sind noch nicht beim Paketdienst.
}
order-back = { $count ->
    [one] Eines geht zurück oder ist schon zurück.
   *[other] { $count } gehen zurück oder sind schon zurück.
}
order-troubled = { $count ->
    [one] Bei einem gibt es ein Problem.
   *[other] Bei { $count } gibt es ein Problem.
}
order-over = { $count ->
    [one] Eines ist storniert oder wird nicht mehr verfolgt.
   *[other] { $count } sind storniert oder werden nicht mehr verfolgt.
}
