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

status-pending = { $role ->
    [return] Wir haben die Nummer des Retourenpakets, aber { $carrier } hat uns dazu noch nichts gemeldet.
   *[out] Wir haben die Sendungsnummer, aber { $carrier } hat uns zu dem Paket noch nichts gemeldet.
}
status-info-received = { $role ->
    [return] Das Retourenpaket ist bei { $carrier } angekündigt, aber der Kunde hat es noch nicht abgegeben.
   *[out] Das Paket ist bei { $carrier } angekündigt, aber noch nicht übergeben.
}
status-in-transit = { $role ->
    [return] Das Retourenpaket ist mit { $carrier } auf dem Weg zu uns.
   *[out] Das Paket ist mit { $carrier } unterwegs.
}
status-out-for-delivery = { $role ->
    [return] Das Retourenpaket ist { $on } in die Zustellung zu uns gegangen.
   *[out] Das Paket ist { $on } in die Zustellung gegangen.
}
status-available-for-pickup = { $role ->
    [return] Das Retourenpaket liegt seit { $since } für uns zur Abholung bereit.
   *[out] Das Paket liegt seit { $since } zur Abholung bereit.
}
status-delivery-attempted = { $role ->
    [return] { $carrier } hat { $on } vergeblich versucht, uns das Retourenpaket zuzustellen.
   *[out] { $carrier } hat { $on } vergeblich versucht, das Paket zuzustellen.
}
status-delivered = { $role ->
    [return] Das Retourenpaket ist { $on } bei uns angekommen.
   *[out] Das Paket wurde { $on } zugestellt.
}
# By the recipient, at a pickup point or from a locker.
status-collected = { $role ->
    [return] Wir haben das Retourenpaket { $on } abgeholt.
   *[out] Das Paket wurde { $on } abgeholt.
}
status-exception = { $role ->
    [return] Das Retourenpaket hängt fest: Von allein geht es nicht weiter.
   *[out] Das Paket hängt fest: Von allein geht es nicht weiter.
}
status-returning = { $role ->
    [return] Das Retourenpaket ist mit { $carrier } auf dem Weg zu uns.
   *[out] Das Paket ist auf dem Rückweg zu uns.
}
status-returned = { $role ->
    [return] Das Retourenpaket ist { $on } bei uns angekommen.
   *[out] Das Paket ist { $on } wieder bei uns angekommen.
}
status-cancelled = { $role ->
    [return] Das Retourenpaket wurde { $on } storniert.
   *[out] Die Sendung wurde { $on } storniert.
}
status-expired = { $role ->
    [return] Seit zwei Monaten gibt es nichts Neues von dem Retourenpaket, deshalb fragen wir nicht mehr nach.
   *[out] Seit zwei Monaten gibt es nichts Neues von dem Paket, deshalb fragen wir nicht mehr nach.
}
status-stopped = Wir verfolgen dieses Paket nicht mehr.
signed-for = Unterschrieben hat { $name }.
left-at = { $carrier } hat vermerkt, wo das Paket hinterlegt wurde: „{ $text }“.
pickup-at = Es liegt hier bereit: { $place }.
collect-by = Der letzte Tag zum Abholen ist { $day }.
seen-last = Die letzte Meldung kam { $on }: { $event }.
seen-last-at = Die letzte Meldung kam { $on } aus { $place }: { $event }.

## When it should arrive

# Of an order, too, where one parcel is awaited; it may be only a part of it.
arrives-on = Das Paket soll { $on } ankommen.
arrives-at = Das Paket soll { $on } zwischen { $from } und { $to } Uhr ankommen.
arrives-until = Das Paket soll { $on } bis { $to } Uhr ankommen.
arrives-between = Das Paket soll zwischen { $from } und { $to } ankommen.
arrival-missed = Das Paket sollte { $on } ankommen; einen anderen Tag hat { $carrier } nicht genannt.
arrival-unknown = { $carrier } hat nicht gesagt, wann das Paket ankommt.
arrival-back-unknown = { $carrier } hat nicht gesagt, wann das Paket wieder bei uns ist.
promise-ahead = Wir haben die Zustellung bis spätestens { $day } zugesagt.
promise-lost = Wir haben die Zustellung bis spätestens { $day } zugesagt; das ist nicht mehr zu halten.
promise-past = Wir hatten die Zustellung bis spätestens { $day } zugesagt.
promise-kept = Das war rechtzeitig: Zugesagt hatten wir die Zustellung bis spätestens { $day }.
promise-broken = Das war { $days ->
    [one] einen Tag
   *[other] { $days } Tage
} später als zugesagt.

## What happens next

next-pending = Sobald { $carrier } das Paket zum ersten Mal erfasst hat, sehen wir, wo es ist.
next-info-received = { $role ->
    [return] Als Nächstes gibt der Kunde es ab.
   *[out] Als Nächstes übernimmt { $carrier } das Paket.
}
next-in-transit = { $role ->
    [return] Als Nächstes kommt es bei uns an.
   *[out] Als Nächstes kommt es ins Depot in der Nähe des Kunden, danach geht es in die Zustellung.
}
next-in-transit-near = { $role ->
    [return] Als Nächstes kommt es bei uns an.
   *[out] Als Nächstes geht es in die Zustellung.
}
next-out-for-delivery = Als Nächstes wird es zugestellt, normalerweise noch am selben Tag.
next-available-for-pickup = { $role ->
    [return] Als Nächstes holen wir es ab.
   *[out] Als Nächstes holt der Kunde es ab.
}
next-delivery-attempted = Als Nächstes folgt ein neuer Zustellversuch, oder das Paket kommt in eine Abholstelle.
next-delivered = { $role ->
    [return] Als Nächstes prüfen wir es; dann erstatten wir den Betrag oder tauschen um.
   *[out] Es passiert nichts weiter.
}
next-exception = Wie es weitergeht, hängt davon ab, was jetzt entschieden wird.
next-returning = Als Nächstes kommt es wieder bei uns an.
next-returned = { $role ->
    [return] Als Nächstes prüfen wir es; dann erstatten wir den Betrag oder tauschen um.
   *[out] Als Nächstes schicken wir es noch einmal los oder erstatten dem Kunden den Betrag.
}
next-cancelled = Es passiert nichts weiter.
next-expired = Als Nächstes bitten wir { $carrier }, danach zu suchen.
next-unasked = Solange { $carrier } sich nicht von sich aus meldet, sehen wir hier nichts davon.
next-stopped = Hier passiert nichts mehr, solange wir es nicht wieder verfolgen.

## Whose turn it is

turn-carrier = { $carrier } ist an der Reihe.
turn-shipper = Wir sind an der Reihe.
turn-recipient = Der Kunde ist an der Reihe.
turn-nobody = Niemand muss etwas tun.

## What the agent can do or say, where nothing is wrong

advice-pending = { $role ->
    [return] Prüfen Sie, ob die Nummer des Retourenpakets stimmt. Solange es nicht zum ersten Mal erfasst ist, gibt es für den Kunden nichts Neues.
   *[out] Prüfen Sie, ob die Sendungsnummer stimmt und ob das Paket das Lager verlassen hat. Solange es nicht zum ersten Mal erfasst ist, gibt es für den Kunden nichts Neues.
}
advice-info-received = { $role ->
    [return] Erinnern Sie den Kunden daran, die Rücksendung abzugeben, und nennen Sie ihm die Frist.
   *[out] Sagen Sie dem Kunden, dass das Paket gepackt ist und bald übergeben wird.
}
advice-in-transit = { $role ->
    [return] Sagen Sie dem Kunden, dass die Rücksendung unterwegs ist und was geschieht, wenn sie hier ist.
   *[out] Geben Sie dem Kunden den Link zur Sendungsverfolgung; mehr ist nicht nötig.
}
advice-out-for-delivery = { $role ->
    [return] Sagen Sie im Lager Bescheid, dass es heute kommt.
   *[out] Bitten Sie den Kunden, heute zu Hause zu sein oder auf eine Benachrichtigungskarte zu achten.
}
advice-available-for-pickup = { $role ->
    [return] Lassen Sie es abholen und sagen Sie dem Kunden, dass es so weit angekommen ist.
   *[out] { $place ->
        [noted] Sagen Sie dem Kunden, wo es bereitliegt und dass er einen Ausweis mitbringen soll.
       *[none] Finden Sie bei { $carrier } oder in der Sendungsverfolgung heraus, wo es bereitliegt, und sagen Sie es dem Kunden; er braucht einen Ausweis.
    }
}
advice-delivery-attempted = { $role ->
    [return] Bitten Sie { $carrier } um einen neuen Versuch und sorgen Sie dafür, dass jemand es annimmt.
   *[out] Bitten Sie den Kunden, nach einer Benachrichtigungskarte zu sehen und bei { $carrier } einen anderen Tag oder Ort zu wählen.
}
advice-delivered = { $role ->
    [return] Lassen Sie es prüfen und sagen Sie dem Kunden, wann das Geld oder der Umtausch kommt.
   *[out] { $place ->
        [noted] Wenn der Kunde es nicht findet, lassen Sie ihn am vermerkten Ort und rund um die Haustür nachsehen und bei den Nachbarn fragen. Stellen Sie danach bei { $carrier } einen Nachforschungsauftrag.
       *[none] Wenn der Kunde es nicht findet, lassen Sie ihn rund um die Haustür nachsehen und bei den Nachbarn fragen. Stellen Sie danach bei { $carrier } einen Nachforschungsauftrag.
    }
}
advice-collected = { $role ->
    [return] Lassen Sie es prüfen und sagen Sie dem Kunden, wann das Geld oder der Umtausch kommt.
   *[out] Wenn der Kunde es nicht hat, klären Sie, ob jemand anderes es abgeholt hat; fragen Sie dann { $carrier }, wer es war.
}
advice-exception = Fragen Sie { $carrier }, was nötig ist, damit das Paket weitergeschickt wird.
advice-returning = { $role ->
    [return] Sagen Sie dem Kunden, dass die Rücksendung unterwegs ist und was geschieht, wenn sie hier ist.
   *[out] Klären Sie mit dem Kunden, ob wir es noch einmal schicken oder den Betrag erstatten sollen, damit bei der Ankunft keine Zeit verloren geht.
}
advice-returned = { $role ->
    [return] Lassen Sie es prüfen und sagen Sie dem Kunden, wann das Geld oder der Umtausch kommt.
   *[out] Schicken Sie es noch einmal los oder erstatten Sie den Betrag, und sagen Sie dem Kunden, was von beidem Sie tun.
}
advice-cancelled = { $role ->
    [return] Wenn der Kunde es noch zurückschicken möchte, ist ein neues Rücksendeetikett nötig.
   *[out] Wenn der Kunde die Ware noch haben möchte, ist eine neue Sendung nötig.
}
advice-expired = { $role ->
    [return] Bitten Sie den Kunden um den Einlieferungsbeleg, stellen Sie bei { $carrier } einen Nachforschungsauftrag und klären Sie die Erstattung.
   *[out] Stellen Sie bei { $carrier } einen Nachforschungsauftrag und bieten Sie dem Kunden Ersatz oder eine Erstattung an.
}
advice-unasked = Sehen Sie in der Sendungsverfolgung nach und lassen Sie hier ein Kundenkonto bei { $carrier } einrichten, damit wir nachfragen können.
advice-stopped = Nehmen Sie die Sendungsverfolgung wieder auf, wenn der Kunde darum bittet.

## What is wrong

wrong-delayed = { $carrier } meldet, dass es sich verspätet.
wrong-misrouted = Es wurde fehlgeleitet und muss erst wieder auf den richtigen Weg gebracht werden.
wrong-held = { $carrier } hält es zurück.
wrong-customs = Der Zoll hält es fest.
wrong-customs-documents = Der Zoll wartet auf Unterlagen oder Angaben.
wrong-customs-payment = Bevor es weitergeht, müssen Zollabgaben oder Steuern bezahlt werden.
wrong-pickup-failed = { $role ->
    [return] { $carrier } wollte es beim Kunden abholen und konnte es nicht mitnehmen.
   *[out] { $carrier } wollte es bei uns abholen und konnte es nicht mitnehmen.
}
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
wrong-lost-noted = Es wurde hier als verloren vermerkt.
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
wrong-backorder-slipped = Etwas Bestelltes geht später auf den Weg, als wir gesagt hatten.
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
next-customs-documents = { $role ->
    [return] Als Nächstes muss der Zoll bekommen, was er verlangt.
   *[out] Als Nächstes müssen wir schicken, was der Zoll verlangt.
}
next-customs-payment = Als Nächstes müssen die Abgaben bezahlt werden; dann gibt der Zoll es frei.
next-pickup-failed = { $role ->
    [return] Als Nächstes folgt eine neue Abholung beim Kunden, oder er bringt es zu { $carrier }.
   *[out] Als Nächstes folgt eine neue Abholung bei uns, oder wir bringen es zu { $carrier }.
}
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
next-not-handed-over = { $role ->
    [return] Als Nächstes gibt der Kunde es ab.
   *[out] Als Nächstes muss { $carrier } das Paket bekommen.
}
next-lost-suspected = Als Nächstes folgt eine Nachforschung bei { $carrier }.
next-backorder-slipped = Als Nächstes muss die fehlende Ware eintreffen.
next-collection-due = { $role ->
    [return] Als Nächstes müssen wir es abholen; sonst geht es zurück zum Kunden.
   *[out] Als Nächstes muss der Kunde es abholen; sonst geht es zurück.
}

## What the agent can do or say where something is wrong

advice-delayed = { $role ->
    [return] Sagen Sie dem Kunden, dass die Rücksendung länger dauert; mehr ist nicht nötig.
   *[out] Sagen Sie dem Kunden von sich aus, dass es später kommt, und nennen Sie den neuen Tag, falls es einen gibt.
}
advice-misrouted = Sagen Sie dem Kunden, dass es ein paar Tage länger dauert; mehr ist nicht nötig.
advice-held = Fragen Sie { $carrier }, warum es zurückgehalten wird und was nötig ist, damit es freigegeben wird.
advice-customs = Sagen Sie dem Kunden, dass der Zoll es prüft. Solange der Zoll nichts verlangt, lässt sich nichts beschleunigen.
advice-customs-documents = Klären Sie mit { $carrier }, welche Unterlagen fehlen, und schicken Sie sie noch heute.
advice-customs-payment = { $role ->
    [return] Lassen Sie die Abgaben bezahlen; { $carrier } schickt den Link oder den Brief dazu.
   *[out] Sagen Sie dem Kunden, wie er die Abgaben bezahlen kann; { $carrier } schickt den Link oder den Brief dazu.
}
advice-pickup-failed = { $role ->
    [return] Vereinbaren Sie mit dem Kunden eine neue Abholung oder bitten Sie ihn, es in einen Paketshop von { $carrier } zu bringen.
   *[out] Buchen Sie eine neue Abholung oder bringen Sie das Paket in einen Paketshop von { $carrier }.
}
advice-delivery-failed = { $role ->
    [return] Klären Sie, warum es hier nicht angenommen wurde, und bitten Sie { $carrier }, es noch einmal zu bringen.
   *[out] Fragen Sie den Kunden nach einem Tag, an dem jemand da ist, nach einer Telefonnummer oder ob auch ein Nachbar oder eine Abholstelle infrage kommt, und geben Sie das an { $carrier } weiter.
}
advice-not-collected = { $role ->
    [return] Bitten Sie { $carrier }, es noch einmal zu bringen, und sagen Sie dem Kunden, dass es an uns lag.
   *[out] Fragen Sie den Kunden, ob wir es noch einmal schicken oder den Betrag erstatten sollen.
}
advice-refused = { $role ->
    [return] Klären Sie, wer es hier nicht angenommen hat und warum, und bitten Sie { $carrier }, es noch einmal zu bringen.
   *[out] Fragen Sie den Kunden nach dem Grund und ob wir es noch einmal schicken oder den Betrag erstatten sollen.
}
advice-address = { $role ->
    [return] Geben Sie { $carrier } unsere vollständige Adresse.
   *[out] Bitten Sie den Kunden um die vollständige Adresse und geben Sie sie an { $carrier } weiter.
}
advice-undeliverable = Fragen Sie { $carrier } nach dem Grund und sagen Sie dort, ob es noch einmal versucht oder zurückgeschickt werden soll.
advice-damaged = { $role ->
    [return] Heben Sie das Paket mit der Verpackung auf, machen Sie Fotos und fordern Sie von { $carrier } Schadenersatz; sagen Sie dem Kunden, was aus der Erstattung wird.
   *[out] Bieten Sie Ersatz oder eine Erstattung an, bitten Sie um Fotos und fordern Sie von { $carrier } Schadenersatz.
}
advice-investigation = { $role ->
    [return] Sagen Sie dem Kunden, dass nach dem Paket gesucht wird und wann Sie sich wieder melden.
   *[out] Sagen Sie dem Kunden, dass nach dem Paket gesucht wird und wann Sie sich wieder melden; bieten Sie Ersatz an, wenn es eilt.
}
advice-lost = { $role ->
    [return] Erstatten Sie dem Kunden den Betrag, denn er hat es abgegeben, und fordern Sie von { $carrier } Schadenersatz.
   *[out] Schicken Sie Ersatz oder erstatten Sie den Betrag, und fordern Sie von { $carrier } Schadenersatz.
}
advice-seized = Fragen Sie { $carrier }, bei welcher Behörde es liegt und warum; sagen Sie keinen Tag zu.
advice-destroyed = { $role ->
    [return] Erstatten Sie dem Kunden den Betrag, denn er hat es abgegeben, und fordern Sie von { $carrier } Schadenersatz.
   *[out] Schicken Sie Ersatz oder erstatten Sie den Betrag, und fordern Sie von { $carrier } Schadenersatz.
}
advice-partly-delivered = { $role ->
    [return] Prüfen Sie, was angekommen ist, und fragen Sie { $carrier }, wo der Rest ist.
   *[out] Fragen Sie den Kunden, welche Teile fehlen, und { $carrier }, wo sie sind.
}
advice-contradicted = { $role ->
    [return] Prüfen Sie, ob es angekommen ist, und bitten Sie { $carrier } um den Zustellnachweis.
   *[out] Fragen Sie den Kunden, ob es angekommen ist, und bitten Sie { $carrier } um den Zustellnachweis.
}
advice-other = Fragen Sie { $carrier }, worin das Problem besteht.
advice-expected-late = Sagen Sie dem Kunden noch heute, dass es später kommt als zugesagt, und wann.
advice-late = Entschuldigen Sie sich beim Kunden, nennen Sie den Tag, mit dem { $carrier } rechnet, falls es einen gibt, und bitten Sie { $carrier }, die Zustellung zu beschleunigen.
advice-overdue = Fragen Sie { $carrier }, wo es ist, und sagen Sie dem Kunden, dass Sie nachfragen.
advice-stalled = Fragen Sie { $carrier }, wo es ist. Wenn in den nächsten Tagen keine neue Meldung kommt, stellen Sie einen Nachforschungsauftrag.
advice-not-handed-over = { $role ->
    [return] Fragen Sie den Kunden, ob er es noch zurückschicken möchte. Wenn er es schon abgegeben hat, bitten Sie um den Beleg.
   *[out] Suchen Sie das Paket im Lager und übergeben Sie es, oder buchen Sie eine neue Abholung.
}
advice-lost-suspected = { $role ->
    [return] Stellen Sie bei { $carrier } einen Nachforschungsauftrag und klären Sie mit dem Kunden die Erstattung.
   *[out] Stellen Sie bei { $carrier } einen Nachforschungsauftrag und bieten Sie dem Kunden Ersatz oder eine Erstattung an.
}
advice-backorder-slipped = Nennen Sie dem Kunden von sich aus den neuen Termin, entschuldigen Sie sich und bieten Sie an, das Vorhandene schon zu schicken oder zu stornieren.
advice-collection-due = { $role ->
    [return] Lassen Sie es noch heute abholen; nach dem letzten Tag geht es zurück zum Kunden.
   *[out] Erinnern Sie den Kunden noch heute; nach dem letzten Tag wird es zurückgeschickt.
}

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
reason-shipper-cancelled = { $role ->
    [return] der Kunde hat es storniert
   *[out] wir haben es storniert
}
reason-shipper-request = { $role ->
    [return] der Kunde hat darum gebeten
   *[out] wir haben darum gebeten
}
reason-shipper-not-ready = das Paket stand nicht bereit
reason-shipper-closed = { $role ->
    [return] der Kunde war nicht da
   *[out] bei uns war geschlossen
}
reason-shipper-data = unsere Versanddaten fehlten oder waren falsch
reason-shipper-packaging = die Verpackung oder das Versandetikett
reason-shipper-dimensions = die Größe oder das Gewicht
reason-prohibited-goods = der Inhalt darf nicht verschickt werden
reason-recipient-absent = niemand war da
reason-recipient-closed = die Firma hatte geschlossen
reason-recipient-refused = { $role ->
    [return] wir haben es nicht angenommen
   *[out] der Kunde hat es nicht angenommen
}
reason-recipient-request = { $role ->
    [return] wir haben darum gebeten
   *[out] der Kunde hat darum gebeten
}
reason-recipient-moved = { $role ->
    [return] unsere Adresse hat sich geändert
   *[out] der Kunde ist umgezogen
}
reason-recipient-unknown = { $role ->
    [return] wir sind unter der Adresse nicht bekannt
   *[out] der Kunde ist unter der Adresse nicht bekannt
}
reason-recipient-unreachable = { $role ->
    [return] wir waren nicht zu erreichen
   *[out] der Kunde war nicht zu erreichen
}
reason-recipient-deceased = der Empfänger ist verstorben
reason-recipient-cancelled = { $role ->
    [return] die Rücksendung war abgesagt
   *[out] der Kunde hatte die Bestellung storniert
}
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
event-picked-up = { $role ->
    [return] Beim Kunden abgeholt
   *[out] Bei uns abgeholt
}
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
event-arrived-at-delivery-facility = { $role ->
    [return] Im Depot in unserer Nähe angekommen
   *[out] Im Depot in der Nähe des Kunden angekommen
}
event-preparing-for-delivery = Wird für die Zustellung vorbereitet
event-delivery-scheduled = Tag der Zustellung festgelegt
event-delivery-rescheduled = Zustellung auf einen anderen Tag verschoben
event-estimate-updated = Neuer voraussichtlicher Tag
event-out-for-delivery = In Zustellung
event-arriving-soon = Fahrer ist in der Nähe
event-heading-to-pickup-point = Auf dem Weg zu einer Abholstelle
event-recipient-notified = { $role ->
    [return] Wir wurden benachrichtigt
   *[out] Kunde benachrichtigt
}
event-delivery-changed = Zustellung auf Wunsch geändert
event-address-corrected = Adresse berichtigt
event-delivery-attempted = Zustellung gescheitert
event-arrived-at-pickup-point = In der Abholstelle angekommen
event-available-for-pickup = Zur Abholung bereit
event-pickup-reminder = { $role ->
    [return] Wir wurden an die Abholung erinnert
   *[out] Kunde an die Abholung erinnert
}
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
event-collected = { $role ->
    [return] Von uns abgeholt
   *[out] Vom Kunden abgeholt
}
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

## What a parcel is for in its order

role-outbound = Dieses Paket bringt die bestellte Ware.
role-return = Dieses Paket ist die Rücksendung vom Kunden an uns.
role-exchange = Dieses Paket bringt den Umtausch für die zurückgeschickte Ware.
role-replacement = Dieses Paket wurde anstelle eines anderen verschickt.
role-replacement-of = Dieses Paket wurde anstelle von { $parcel } verschickt.
# Of the parcel in whose place another was sent.
rebooked-as = Es wurde als { $parcel } neu verschickt.
rebooked-again = Es wurde unter einer anderen Nummer neu verschickt.
next-settled = Es passiert nichts weiter.
advice-settled = { $role ->
    [return] Zu dieser Rücksendung ist nichts mehr zu tun.
   *[out] Zu diesem Paket ist nichts mehr zu tun; jetzt zählt die Rücksendung.
}
next-rebooked = Von diesem Paket wird nichts mehr erwartet; jetzt zählt das neue.
advice-rebooked-trouble = Der Kunde bekommt ein anderes Paket. Ist dieses verloren oder beschädigt, fordern Sie von { $carrier } Schadenersatz.
advice-rebooked = Geben Sie dem Kunden den Link zur Sendungsverfolgung des neuen Pakets.
# A parcel in the text about its order.
order-parcel = { $parcel }: { $text }

## An order: when something will be sent

short-day = { $near ->
    [thisyear] { $day }. { $month }
   *[other] { $day }. { $month } { $year }
}
ships-by = bis zum { $day }
ships-on = am { $day }
ships-between = { $span ->
    [onemonth] zwischen dem { $number }. und { $last }
   *[other] zwischen dem { $first } und dem { $last }
}
# With all that follows "weil" or "dass".
backorder-slipped = { $slips ->
    [one] Die Nachlieferung wurde verschoben
    [2] Die Nachlieferung wurde zum zweiten Mal verschoben
    [3] Die Nachlieferung wurde zum dritten Mal verschoben
   *[other] Die Nachlieferung wurde schon { $slips }-mal verschoben
}: Sie soll jetzt { $when } auf den Weg gehen
backorder-slipped-instead = { $slips ->
    [one] Die Nachlieferung wurde verschoben
    [2] Die Nachlieferung wurde zum zweiten Mal verschoben
    [3] Die Nachlieferung wurde zum dritten Mal verschoben
   *[other] Die Nachlieferung wurde schon { $slips }-mal verschoben
}: Sie soll jetzt { $when } statt { $first } auf den Weg gehen
backorder-overdue = { $slips ->
    [one] Die Nachlieferung ist überfällig
    [2] Die Nachlieferung ist zum zweiten Mal überfällig
    [3] Die Nachlieferung ist zum dritten Mal überfällig
   *[other] Die Nachlieferung ist überfällig und wurde schon { $slips }-mal verschoben
}: Sie sollte { $when } auf den Weg gehen, und einen anderen Termin hat niemand genannt.
backorder-due = Was fehlt, soll { $when } auf den Weg gehen.
backorder-undated = Wann wir schicken können, was fehlt, wissen wir noch nicht.
backorder-plain = { $what }.
backorder-because = { $what }, weil { $cause }.
backorder-reason = Der Grund ist, dass { $cause }.
backorder-noted = Wir haben dazu vermerkt: „{ $text }“.
backorder-decided-here = Das hat uns niemand gesagt; wir schließen es aus dem zeitlichen Ablauf.
cause-out-of-stock = die Ware ausverkauft ist
cause-high-demand = mehr davon bestellt wurde, als wir erwartet hatten
cause-supplier-late = der Lieferant zu spät liefert
cause-production-late = die Herstellung länger dauert als geplant
cause-transport-late = sich die Lieferung an uns verspätet
cause-customs = der Zoll die Ware festhält
cause-quality = die Ware unsere Prüfung nicht bestanden hat
cause-discontinued = die Ware nicht mehr hergestellt wird
cause-other = etwas Unvorhergesehenes dazwischengekommen ist

## An order: where it is

order-status-unspecified = Wie weit die Bestellung ist, hat uns noch niemand gesagt.
order-status-placed = Die Bestellung ist { $on } eingegangen.
order-status-confirmed = Die Bestellung wurde { $on } bestätigt.
order-status-backordered = Etwas von der Bestellung ist nicht vorrätig, deshalb ist noch nichts verschickt.
order-status-in-preparation = Die Bestellung wird gerade für den Versand fertig gemacht.
order-status-partially-shipped = Ein Teil der Bestellung ist verschickt, ein Teil noch nicht.
order-status-shipped = Die Bestellung ist verschickt.
order-status-partially-delivered = Ein Teil der Bestellung ist zugestellt, ein Teil noch nicht.
order-status-delivered = Die Bestellung ist zugestellt.
order-status-cancelled = Die Bestellung wurde { $on } storniert.
order-status-return-requested = Der Kunde möchte die Bestellung zurückschicken.
order-status-return-approved = Wir haben der Rücksendung zugestimmt; sie ist noch nicht unterwegs.
order-status-returning = Die Rücksendung ist auf dem Weg zu uns.
order-status-returned = Was zurückgeschickt wurde, ist bei uns angekommen.
order-status-refunded = Der Betrag wurde dem Kunden { $on } erstattet.
order-status-exchanged = Was zurückgeschickt wurde, wird umgetauscht oder ist es schon.

## An order: what is said first, where it is more than the status

order-head-partly-shipped = { $scope ->
    [none] Ein Teil der Bestellung ist verschickt, der Rest noch nicht.
    [of] { $count ->
        [one] Eines von { $total } Paketen ist unterwegs
       *[other] { $count } von { $total } Paketen sind unterwegs
    }; der Rest ist noch nicht übergeben.
   *[all] { $count ->
        [one] Ein Paket der Bestellung ist unterwegs
       *[other] { $count } Pakete der Bestellung sind unterwegs
    }; der Rest ist noch nicht verschickt.
}
order-head-under-way = { $scope ->
    [nothing] Die Bestellung wurde { $on } verschickt; eine Sendungsnummer haben wir nicht.
    [none] Die Bestellung ist verschickt, aber noch hat kein Paketdienst etwas dazu gemeldet.
    [of] { $count ->
        [one] Eines von { $total } Paketen ist unterwegs.
       *[other] { $count } von { $total } Paketen sind unterwegs.
    }
    [all] { $total ->
        [2] Beide
       *[other] Alle { $total }
    } Pakete der Bestellung sind unterwegs.
   *[one] Die Bestellung ist unterwegs.
}
order-head-out-for-delivery = { $scope ->
    [of] { $count ->
        [one] Eines von { $total } Paketen ist in der Zustellung.
       *[other] { $count } von { $total } Paketen sind in der Zustellung.
    }
    [all] { $total ->
        [2] Beide
       *[other] Alle { $total }
    } Pakete der Bestellung sind in der Zustellung.
   *[one] Die Bestellung ist in der Zustellung.
}
order-head-ready-for-pickup = { $scope ->
    [of] { $count ->
        [one] Eines von { $total } Paketen liegt zur Abholung bereit.
       *[other] { $count } von { $total } Paketen liegen zur Abholung bereit.
    }
    [all] { $total ->
        [2] Beide
       *[other] Alle { $total }
    } Pakete der Bestellung liegen zur Abholung bereit.
   *[one] Die Bestellung liegt zur Abholung bereit.
}
order-head-partly-delivered = { $scope ->
    [none] Ein Teil der Bestellung ist zugestellt; der Rest kommt noch.
    [of] { $count ->
        [one] Eines von { $total } Paketen ist zugestellt
       *[other] { $count } von { $total } Paketen sind zugestellt
    }; der Rest kommt noch.
   *[all] { $count ->
        [one] Ein Paket der Bestellung ist zugestellt
       *[other] { $count } Pakete der Bestellung sind zugestellt
    }; der Rest ist noch nicht verschickt.
}
order-head-delivered = { $scope ->
    [all] { $total ->
        [2] Beide
       *[other] Alle { $total }
    } Pakete der Bestellung wurden zugestellt, das letzte { $on }.
   *[one] Die Bestellung wurde { $on } zugestellt.
}
# Added to the headline.
order-cancelled-under-way = Trotzdem ist ein Paket davon zum Kunden unterwegs.
order-cancelled-too-late = Sie war { $on } storniert worden.
order-head-parcel-late = { $scope ->
    [one] Das Paket der Bestellung verspätet sich.
    [all] { $total ->
        [2] Beide
       *[other] Alle { $total }
    } Pakete der Bestellung verspäten sich.
    [of] { $count ->
        [one] Eines von { $total } Paketen verspätet sich.
       *[other] { $count } von { $total } Paketen verspäten sich.
    }
    [return] { $count ->
        [one] Das Paket mit der Rücksendung verspätet sich.
       *[other] { $count } Pakete der Rücksendung verspäten sich.
    }
   *[some] { $count ->
        [one] Ein Paket der Bestellung verspätet sich.
       *[other] { $count } Pakete der Bestellung verspäten sich.
    }
}
order-head-parcel-held-up = { $scope ->
    [one] Das Paket der Bestellung wird aufgehalten.
    [all] { $total ->
        [2] Beide
       *[other] Alle { $total }
    } Pakete der Bestellung werden aufgehalten.
    [of] { $count ->
        [one] Eines von { $total } Paketen wird aufgehalten.
       *[other] { $count } von { $total } Paketen werden aufgehalten.
    }
    [return] { $count ->
        [one] Das Paket mit der Rücksendung wird aufgehalten.
       *[other] { $count } Pakete der Rücksendung werden aufgehalten.
    }
   *[some] { $count ->
        [one] Ein Paket der Bestellung wird aufgehalten.
       *[other] { $count } Pakete der Bestellung werden aufgehalten.
    }
}
order-head-parcel-stopped = { $scope ->
    [one] Mit dem Paket der Bestellung gibt es ein ernstes Problem.
    [all] { $total ->
        [2] Mit beiden
       *[other] Mit allen { $total }
    } Paketen der Bestellung gibt es ein ernstes Problem.
    [of] { $count ->
        [one] Mit einem von { $total } Paketen gibt es ein ernstes Problem.
       *[other] Mit { $count } von { $total } Paketen gibt es ein ernstes Problem.
    }
    [return] { $count ->
        [one] Mit dem Paket der Rücksendung gibt es ein ernstes Problem.
       *[other] Mit { $count } Paketen der Rücksendung gibt es ein ernstes Problem.
    }
   *[some] { $count ->
        [one] Mit einem Paket der Bestellung gibt es ein ernstes Problem.
       *[other] Mit { $count } Paketen der Bestellung gibt es ein ernstes Problem.
    }
}
order-head-parcel-coming-back = { $scope ->
    [one] Die Bestellung konnte nicht zugestellt werden und kommt zu uns zurück.
    [all] { $total ->
        [2] Beide
       *[other] Alle { $total }
    } Pakete der Bestellung konnten nicht zugestellt werden und kommen zu uns zurück.
    [of] { $count ->
        [one] Eines von { $total } Paketen konnte nicht zugestellt werden und kommt zu uns zurück.
       *[other] { $count } von { $total } Paketen konnten nicht zugestellt werden und kommen zu uns zurück.
    }
   *[some] { $count ->
        [one] Ein Paket der Bestellung konnte nicht zugestellt werden und kommt zu uns zurück.
       *[other] { $count } Pakete der Bestellung konnten nicht zugestellt werden und kommen zu uns zurück.
    }
}
order-head-return-under-way = { $scope ->
    [of] Die Rücksendung ist auf dem Weg zu uns. Bisher abgegeben: { $count } von { $total } Paketen.
    [all] { $total ->
        [2] Beide
       *[other] Alle { $total }
    } Pakete der Rücksendung sind auf dem Weg zu uns.
   *[one] Die Rücksendung ist auf dem Weg zu uns.
}
order-head-returned = { $scope ->
    [all] { $total ->
        [2] Beide
       *[other] Alle { $total }
    } Pakete der Rücksendung sind bei uns angekommen.
    [one] Die Rücksendung ist bei uns angekommen.
   *[nothing] Was zurückgeschickt wurde, ist bei uns angekommen.
}
order-head-exchange-under-way = { $scope ->
    [nothing] Der Umtausch steht noch aus; er hat uns noch nicht verlassen.
    [waiting] Der Umtausch wird gerade für den Versand fertig gemacht.
    [of] Der Umtausch ist auf dem Weg zum Kunden. Bisher zugestellt: { $count } von { $total } Paketen.
   *[one] Der Umtausch ist auf dem Weg zum Kunden.
}
order-head-exchanged = { $scope ->
    [all] { $total ->
        [2] Beide
       *[other] Alle { $total }
    } Pakete des Umtauschs wurden zugestellt, das letzte { $on }.
   *[one] Der Umtausch wurde { $on } zugestellt.
}

## An order: what happens next

next-order-unspecified = Als Nächstes ist zu klären, wie weit sie ist.
next-order-placed = Als Nächstes bestätigen wir sie.
next-order-confirmed = Als Nächstes packen und übergeben wir sie.
next-order-backordered = Als Nächstes muss die fehlende Ware eintreffen; dann schicken wir sie los.
next-order-in-preparation = Als Nächstes wird sie dem Paketdienst übergeben.
next-order-partly-shipped = Als Nächstes wird der Rest verschickt.
next-order-under-way = Als Nächstes wird sie zugestellt.
next-order-out-for-delivery = Als Nächstes wird sie zugestellt, normalerweise noch am selben Tag.
next-order-ready-for-pickup = Als Nächstes holt der Kunde sie ab.
next-order-partly-delivered = Als Nächstes kommt der Rest an.
next-order-delivered = Es passiert nichts weiter.
next-order-parcels = Wie es weitergeht, steht bei jedem Paket.
next-order-coming-back = Als Nächstes schicken wir die Bestellung noch einmal los oder erstatten dem Kunden den Betrag.
next-order-return-requested = Als Nächstes stimmen wir der Rücksendung zu und schicken dem Kunden ein Etikett.
next-order-return-approved = Als Nächstes gibt der Kunde sie ab.
next-order-return-under-way = Als Nächstes kommt sie bei uns an.
next-order-returned = Als Nächstes prüfen wir sie; dann erstatten wir den Betrag oder tauschen um.
next-order-refunded = Es passiert nichts weiter.
next-order-exchange-under-way = Als Nächstes bekommt der Kunde den Umtausch.
next-order-exchanged = Es passiert nichts weiter.
next-order-cancelled-under-way = Als Nächstes muss das Paket zurückgeholt oder an der Tür abgelehnt werden.
next-order-cancelled-too-late = Als Nächstes klären wir mit dem Kunden, ob er die Ware behält oder zurückschickt.
next-order-cancelled = Es passiert nichts weiter.
order-turn-carrier = Der Paketdienst ist an der Reihe.

## An order: what the agent can do or say

advice-order-unspecified = Sehen Sie im Shopsystem nach; dort sollte bekannt sein, wie weit die Bestellung ist.
advice-order-placed = Sagen Sie dem Kunden, dass die Bestellung eingegangen ist und bald bestätigt wird.
advice-order-confirmed = Sagen Sie dem Kunden, dass die Bestellung bestätigt ist und bald gepackt wird.
advice-order-backordered = Sagen Sie dem Kunden, wann wir mit dem Versand rechnen und dass er die Bestellung bis dahin ändern oder stornieren kann.
advice-order-backorder-overdue = Klären Sie noch heute, wann die Ware eintrifft, und sagen Sie es dem Kunden von sich aus; entschuldigen Sie sich und bieten Sie an zu stornieren.
advice-order-backorder-discontinued = Sagen Sie dem Kunden, dass die Ware nicht mehr kommt, und bieten Sie ihm etwas Ähnliches oder eine Erstattung an.
advice-order-in-preparation = Sagen Sie dem Kunden, dass die Bestellung gepackt wird und der Link zur Sendungsverfolgung folgt.
advice-order-partly-shipped = Sagen Sie dem Kunden, dass die Bestellung in mehreren Teilen kommt, und geben Sie ihm den Link zu dem Teil, der schon unterwegs ist.
advice-order-under-way = Geben Sie dem Kunden den Link zur Sendungsverfolgung; mehr ist nicht nötig.
advice-order-out-for-delivery = Bitten Sie den Kunden, heute zu Hause zu sein oder auf eine Benachrichtigungskarte zu achten.
advice-order-ready-for-pickup = Sagen Sie dem Kunden, wo sie bereitliegt und dass er einen Ausweis mitbringen soll.
advice-order-partly-delivered = Sagen Sie dem Kunden, dass der Rest gesondert kommt, und wann.
advice-order-delivered = Wenn dem Kunden etwas fehlt, fragen Sie, was in den Paketen war, und vergleichen Sie es mit der Bestellung.
advice-order-parcels = Kümmern Sie sich um jedes Paket, mit dem etwas nicht stimmt; was hilft, steht dort.
advice-order-coming-back = Klären Sie mit dem Kunden, ob wir es noch einmal schicken oder den Betrag erstatten sollen.
advice-order-return-requested = Entscheiden Sie über die Rücksendung, schicken Sie dem Kunden das Etikett und nennen Sie ihm die Frist.
advice-order-return-approved = Stellen Sie sicher, dass der Kunde das Rücksendeetikett hat, und nennen Sie ihm die Frist.
advice-order-return-under-way = Sagen Sie dem Kunden, dass die Rücksendung unterwegs ist und was geschieht, wenn sie hier ist.
advice-order-returned = Lassen Sie die Rücksendung prüfen und sagen Sie dem Kunden, wann das Geld oder der Umtausch kommt.
advice-order-refunded = Wenn der Kunde das Geld noch nicht sieht, sagen Sie ihm, dass die Bank ein paar Tage brauchen kann.
advice-order-exchange-under-way = Sagen Sie dem Kunden, wie weit der Umtausch ist, und geben Sie ihm den Link zur Sendungsverfolgung, sobald es einen gibt.
advice-order-exchanged = Es ist nichts mehr zu tun. Wenn mit dem Umtausch etwas nicht stimmt, beginnen Sie eine neue Rücksendung.
advice-order-untracked = Finden Sie heraus, unter welcher Nummer sie verschickt wurde, und tragen Sie sie zur Bestellung ein; bis dahin kann hier niemand sagen, wo sie ist.
advice-order-cancelled-under-way = Bitten Sie den Paketdienst, das Paket zurückzubringen, und den Kunden, die Annahme zu verweigern, falls es trotzdem kommt.
advice-order-cancelled-too-late = Entschuldigen Sie sich und fragen Sie den Kunden, ob er die Ware behält; schicken Sie ihm sonst ein Rücksendeetikett und erstatten Sie den Betrag.
advice-order-cancelled = Wenn der Kunde die Ware noch haben möchte, ist eine neue Bestellung nötig.

## An order: when it should arrive, and how fresh this is

order-arrives-last = Das letzte Paket soll { $on } ankommen.
order-arrival-missed = Das letzte Paket sollte { $on } ankommen; einen anderen Tag hat niemand genannt.
order-arrival-unknown = Wann alles da sein wird, hat niemand gesagt.
order-arrival-untracked = Ohne Sendungsnummer kann niemand sagen, wann sie ankommt.
order-arrival-unsent = Einen voraussichtlichen Tag gibt es, sobald ein Paketdienst sie hat.
order-noted = Zuletzt haben wir { $ago } etwas zu der Bestellung vermerkt.
order-not-noted = Zu der Bestellung selbst ist nichts vermerkt; wir kennen sie nur durch ihre Pakete.
order-no-parcels = Ein Paket gibt es noch nicht.
order-carriers-answered = { $count ->
    [one] Die letzte Antwort des Paketdienstes kam { $ago }.
   *[other] Zu jedem Paket liegt eine Antwort vor; die älteste kam { $ago }.
}
order-carriers-silent = Noch hat nicht jeder Paketdienst geantwortet.

## An order: what was ordered, and what happened

order-line = { $count } × { $what }
order-event-placed = Bestellung eingegangen
order-event-confirmed = Bestellung bestätigt
order-event-picked = Aus dem Regal genommen
order-event-packed = Gepackt
order-event-backordered = Nicht vorrätig
order-event-backordered-until = Nicht vorrätig, Versand { $when }
order-event-back-in-stock = Wieder vorrätig
order-event-partially-shipped = Zum Teil verschickt
order-event-shipped = Verschickt
order-event-cancelled = Storniert
order-event-return-requested = Um Rücksendung gebeten
order-event-return-approved = Rücksendung genehmigt
order-event-return-received = Rücksendung eingetroffen
order-event-refunded = Betrag erstattet
order-event-exchanged = Umtausch veranlasst
order-event-updated = Angaben geändert
order-event-noted = { $event }: „{ $note }“
