# Zuschüsse der Stadt. $threshold_eur ist die Grenze der Strategie, $adopted der Beschluss, $reported die Meldung darüber.

grant_rules = Die Strategie enthält drei Zuschussregeln:
    • (1) Anträge werden anhand der Strategie bewertet, bevor der Ausschuss entscheidet.
    • (2) Die Verwaltung legt dem Ausschuss eine Zuschussrichtlinie vor.
    • (3) Unter { $threshold_eur } kann Amt 01 selbst zusagen, wenn das Vorhaben der Strategie entspricht, und berichtet dem Ausschuss schriftlich.

    Wichtig: Laut einer Meldung der Stadt vom { $reported } hat der Ausschuss am { $adopted } eine Zuschussrichtlinie beschlossen; dabei wurde die Grenze gestrichen. Bitte bei der Stadt nachfragen.
    .title = Zuschussregeln

grant_decision = Nach der Produktstrategie gilt: Unter { $threshold_eur } **kann** Amt 01 selbst zusagen, wenn das Vorhaben der Strategie entspricht. Ab genau { $threshold_eur } entscheidet der Ausschuss.

    Aber: Laut einer Meldung der Stadt vom { $reported } hat der Ausschuss diese Grenze am { $adopted } gestrichen. Was heute gilt, sagt Ihnen die Stadt. Um welchen Betrag geht es?
    .title = Zuschuss: wer entscheidet?

grant_decision_below = { $amount } liegen unter { $threshold_eur }. Nach der Produktstrategie **kann** Amt 01 selbst zusagen, wenn das Vorhaben der Strategie entspricht; der Ausschuss bekommt einen schriftlichen Bericht. Eine Zusage ist das nicht.

    Aber: Laut einer Meldung der Stadt vom { $reported } hat der Ausschuss diese Grenze am { $adopted } gestrichen; demnach entscheidet seitdem der Ausschuss. Bitte bei der Stadt nachfragen.

grant_decision_exactly = Bei genau { $amount } entscheidet der Ausschuss: Die Regel der Produktstrategie gilt nur **unter** { $threshold_eur }.

    Nach einer Meldung der Stadt vom { $reported } wurde die Grenze am { $adopted } ohnehin gestrichen. Auch danach entscheidet der Ausschuss.

grant_decision_above = Bei { $amount } entscheidet der Ausschuss. Vorher wird der Antrag anhand der Produktstrategie bewertet.

grant_decision_unclear = Dafür brauche ich eine genaue Summe: Wie viel Zuschuss wird insgesamt beantragt? Unter { $threshold_eur } kann nach der Produktstrategie Amt 01 zusagen, ab { $threshold_eur } entscheidet der Ausschuss.

    Laut einer Meldung der Stadt vom { $reported } wurde diese Grenze am { $adopted } gestrichen.

grant_evaluation = Anträge werden anhand der Produktstrategie bewertet, bevor der Ausschuss entscheidet. Punkte, einen Maßstab oder wer bewertet, nennt das Papier nicht.
    .title = Zuschuss: Bewertung

grant_guideline = Die Strategie kündigt eine Zuschussrichtlinie nur an. Die Stadt meldete am { $reported }: Der Ausschuss hat sie am { $adopted } beschlossen, und die Grenze von { $threshold_eur }, unter der die Verwaltung allein entscheiden konnte, wurde gestrichen. Der Text der Richtlinie liegt mir nicht vor; was heute gilt, weiß die Stadt.
    .title = Zuschussrichtlinie 2023

grant_report = Ja: Sagt Amt 01 einen Zuschuss unter { $threshold_eur } zu, ist dem Ausschuss schriftlich zu berichten. Eine Frist dafür nennt die Strategie nicht.

    Laut einer Meldung der Stadt vom { $reported } wurde die Grenze am { $adopted } gestrichen.
    .title = Bericht an den Ausschuss

office_01 = „Amt 01“ nennt die Produktstrategie die Stelle, die kleine Zuschüsse selbst zusagen kann. Welche Stelle das ist, erklärt das Papier nicht; fragen Sie bitte bei der Stadtverwaltung nach.
    .title = Was ist Amt 01?

grant_conformity = Zur Strategie passt ein Vorhaben voraussichtlich, wenn
    • eine Partner- oder Patenstadt beteiligt ist,
    • es mindestens einem der { $goals } Ziele dient,
    • es in einen der { $themes } Themenschwerpunkte fällt (Abweichung je nach Lage möglich),
    • es mindestens eine Ebene A, B oder C bedient.

    Eine feste Prüfliste enthält das Papier nicht. Das ist eine Hilfe, keine Zusage.
    .title = Passt mein Vorhaben?

grant_applicants = Das steht nicht in den Papieren: Wer einen Zuschuss beantragen darf, regeln sie nicht. Vereine, Schulen und die Wirtschaft sind als Anstoßgeber von Formaten genannt, kulturtreibende Vereine als mögliche Empfänger. Für alle anderen gilt: bei der Stadt nachfragen.
    .title = Zuschuss: wer darf beantragen?

grant_deadline = Das steht nicht in den Papieren: Sie nennen keine Antragsfrist und keine Bearbeitungszeit. Bitte fragen Sie bei der Stadt nach.
    .title = Zuschuss: Antragsfrist

grant_application = Das steht nicht in den Papieren der Stadt: kein Formular, keine Adresse.

    Ältere Meldungen der Stadt nennen eine formlose E-Mail an { $email } ({ $email_report }) und das Mitmachportal { $portal } ({ $portal_report }). Ob das noch gilt, ist nicht geprüft.
    .title = Zuschuss: wo beantragen?

grant_quota_own_share = Das steht nicht in den Papieren: Sie nennen keinen Fördersatz und keinen Eigenanteil.

    Am { $reported } meldete die Stadt für 2023/2024 bis zu { $percent } % der Kosten. Der heutige Satz ist mir nicht bekannt.
    .title = Fördersatz und Eigenanteil

grant_maximum = Das steht nicht in den Papieren: Sie nennen keinen Höchstbetrag und kein Jahresbudget.
    .title = Zuschuss: Höchstbetrag

grant_costs_documents = Das steht nicht in den Papieren: Welche Kosten gefördert werden, welche Unterlagen nötig sind und ob man vorher anfangen darf, regeln sie nicht. Bitte bei der Stadt nachfragen.
    .title = Zuschuss: Kosten, Unterlagen

grant_payment_proof = Das steht nicht in den Papieren: Auszahlung, Verwendungsnachweis und Rückzahlung regeln sie nicht. Bitte bei der Stadt nachfragen.
    .title = Zuschuss: Auszahlung

grant_entitlement = Nein, versprechen kann ich nichts. Amt 01 **kann** nach der Strategie kleine Zuschüsse zusagen, muss aber nicht. Von einem Rechtsanspruch oder einem Widerspruch steht nichts in den Papieren.
    .title = Anspruch auf Zuschuss?
