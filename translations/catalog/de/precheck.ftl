# Die Vorprüfung: Fragen, Antworten auf Knöpfen, Ergebnis. Die Begrüßung steht unter `precheck` in assistant.ftl.

precheck_step = Frage { $step } von { $steps }
precheck_ask_applicant = **Wer stellt den Antrag?**
precheck_ask_partners = **Mit wem findet das Vorhaben statt?** Mehrere Städte schreiben Sie einfach nebeneinander.
precheck_ask_plan = **Was ist geplant?** Wählen Sie das Format, das am besten passt, oder beschreiben Sie es kurz.
precheck_ask_theme = **Worum geht es vor allem?**
precheck_ask_levels = **Was erleben die Teilnehmenden?** Mehreres geht auch, zum Beispiel „A und C“.
precheck_ask_goals = **Welchem Ziel dient das Vorhaben am meisten?** Mehrere gehen auch, zum Beispiel „1 und 3“.
precheck_ask_sum = **Wie viel Zuschuss möchten Sie bei der Stadt beantragen?** Ein genauer Betrag in Euro; die Gesamtkosten können Sie dazuschreiben, zum Beispiel „450 von 1200“.
precheck_ask_start = **Wann soll es stattfinden?** Monat oder Jahr genügt, zum Beispiel „Mai 2027“.
precheck_ask_status = **Soll daraus eine neue offizielle Städtepartnerschaft werden?**

# Warum gefragt wird; $clause ist die Fundstelle
precheck_why_applicant = Das Papier nennt Vereine, Schulen und die Wirtschaft als Anstoßgeber; bei allen anderen muss die Stadt gefragt werden ({ $clause }).
precheck_why_partners = Es geht um die Partner- und Patenschaften der Stadt; andere Städte gehören nicht dazu ({ $clause }).
precheck_why_plan = Das Papier nennt Formate als Beispiele. Aus dem Format ergeben sich oft Thema und Ebene, dann frage ich danach nicht mehr ({ $clause }).
precheck_why_theme = Vier Themenschwerpunkte sollen die Partnerschaften stärken. Davon darf situationsbedingt abgewichen werden; wer darüber entscheidet, sagt das Papier nicht ({ $clause }).
precheck_why_levels = Jedes Format soll mindestens eine der drei Ebenen bedienen. Das ist die strengste Vorgabe im Papier ({ $clause }).
precheck_why_goals = Die Strategie nennt fünf Ziele; ein Vorhaben, das zu ihr passt, dient voraussichtlich mindestens einem davon ({ $clause }).
precheck_why_sum = Unter { $threshold_eur } kann Amt 01 laut Produktstrategie selbst zusagen, wenn das Vorhaben ihr entspricht; sonst entscheidet der Ausschuss. Es zählt der Zuschuss, nicht die Gesamtkosten ({ $clause }).
precheck_why_start = Für das Ergebnis spielt das keine Rolle, das Papier nennt keine Fristen. Aber so finde ich passende Förderprogramme ({ $clause }).
precheck_why_status = Die Stadt will zunächst keine neuen offiziellen Partnerschaften eingehen ({ $clause }).

precheck_button_why = Warum?
precheck_button_back = Zurück
precheck_button_skip = Weiß nicht
precheck_button_stop = Abbrechen
precheck_button_formats = Alle Formate
precheck_button_change = Angabe ändern
precheck_button_change_theme = Thema ändern
precheck_button_change_levels = Ebenen ändern
precheck_button_clauses = Alle Fundstellen
precheck_button_restart = Neue Vorprüfung
precheck_button_result = Ergebnis zeigen
precheck_button_forget = Angaben löschen
precheck_yes = Ja
precheck_no = Nein

# Antworten (für Knöpfe und Aufzählungen)
applicant_church = Kirche oder Glaubensgemeinschaft
applicant_party = Partei oder Fraktion
applicant_other = jemand anderes
applicant_elsewhere = nicht aus Siegburg
applicant_here = aus Siegburg
partner_wachbataillon = Wachbataillon (Siegburger Kompanie)
partner_minensuchboot = Minensuchboot „Siegburg“
partner_other = andere Stadt
format_other = etwas anderes
theme_other = passt in kein Thema
level_a = A: Menschen begegnen sich
level_b = B: gemeinsam lernen
level_c = C: gemeinsam etwas tun
level_none = nichts davon
precheck_levels_explained = • **A, zwischenmenschlich**: sich kennenlernen, zusammen wohnen, spielen, feiern
    • **B, lernend**: ein Workshop, ein Sprachkurs, ein Besuch im Unterricht
    • **C, praktisch**: zusammen auftreten, bauen, arbeiten, ein Praktikum
goal_1 = 1: Frieden
goal_2 = 2: breite Basis
goal_3 = 3: mehr Menschen
goal_4 = 4: Wirtschaft und Kommunen
goal_5 = 5: Vernetzung
precheck_goals_explained = • **1**: Frieden von innen heraus stärken
    • **2**: Partnerschaften breit aufstellen, die Arbeit auf mehr Menschen verteilen
    • **3**: mehr junge Menschen; weniger Scheu vor fremden Sprachen
    • **4**: wirtschaftliche und kommunale Zusammenarbeit
    • **5**: die Partnerstädte untereinander vernetzen

# Was dazwischen gesagt wird
precheck_understood = Das habe ich verstanden: { $facts }.
precheck_settled_theme = Nach dem Papier gehört „{ $format }“ zum Thema „{ $theme }“.
precheck_settled_both = Nach dem Papier gehört „{ $format }“ zum Thema „{ $theme }“ und bedient { $count ->
        [one] die Ebene { $levels }
       *[other] die Ebenen { $levels }
    }.
precheck_not_understood = Das habe ich nicht verstanden.
precheck_amount_unclear = Ich brauche einen genauen Betrag in Euro, zum Beispiel „450“; also kein „ca.“, kein „von … bis“, keine andere Währung, und bei „pro Person“ auch die Zahl der Personen.
precheck_amount_refused = Der Zuschuss muss größer als null sein. Wie viel Euro genau?
precheck_amount_absurd = Mit { $amount } kann ich nicht rechnen, das ist sehr viel für einen Zuschuss. Wie viel Euro genau?
precheck_amount_above_cost = Der Zuschuss ({ $requested }) wäre höher als die Gesamtkosten ({ $total }). Bitte prüfen Sie das.
precheck_start_past = Dieses Datum ist schon vorbei. Wann soll es stattfinden?
precheck_change_which = Welche Angabe möchten Sie ändern?
precheck_nothing_to_change = Es gibt noch keine Angaben zu einer Vorprüfung. Beginnen wir einfach:
precheck_stopped = Die Vorprüfung ist abgebrochen, Ihre Angaben daraus sind verworfen.
precheck_forgotten = Die Vorprüfung { $reference } ist gelöscht. Nur wenn die Stadt sie schon als eingegangen führt, bleibt der Vorgang dort.
precheck_kept = Vorgangsnummer **{ $reference }**. Die Stadt findet die Vorprüfung darunter; ohne Antrag wird sie nach { $days } Tagen gelöscht.

# Namen der Angaben
fact_applicant_kind = Antragsteller
fact_applicant_in_siegburg = Herkunft des Antrags
fact_partners = Partner
fact_format = Format
fact_theme = Themenschwerpunkt
fact_theme_deviation_reason = Grund für die Abweichung
fact_levels = Ebenen
fact_goals = Ziele
fact_requested_eur = Beantragter Zuschuss
fact_total_cost_eur = Gesamtkosten
fact_new_official_partnership = Neue offizielle Partnerschaft
fact_start = Zeitpunkt
fact_people = Teilnehmende
fact_line = { $label }: { $value }
fact_not_said = nicht angegeben

# Ergebnis
outcome_likely_meets = Entspricht der Strategie voraussichtlich
outcome_unclear = Noch unklar
outcome_speaks_against = Entspricht der Strategie so eher nicht
decided_by_office_01 = Amt 01 **kann** laut Produktstrategie selbst zusagen; der Ausschuss bekommt dann einen schriftlichen Bericht.
decided_by_committee = Es entscheidet: der Ausschuss, nach einer Bewertung anhand der Strategie.
decided_by_unknown = Wer entscheidet, hängt von der genauen Summe ab.
finding_yes = erfüllt
finding_no = nicht erfüllt
finding_unknown = offen
precheck_missing = Es fehlt noch: { $facts }.
precheck_findings = Das zählt:
precheck_notes = Bitte beachten:
precheck_improve = So könnte es passen:
improve_partners = mit einer Partnerstadt ({ $choices })
improve_theme = mit einem der vier Themen
improve_levels = mit einem Teil auf mindestens einer Ebene ({ $choices })
improve_goals = mit mindestens einem der fünf Ziele
improve_requested_eur = mit einer genauen Summe
improve_new_official_partnership = ohne neue offizielle Partnerschaft
improve_applicant_kind = mit einem Verein, einer Schule oder einem Unternehmen als Antragsteller
improve_all = mit all dem zusammen
improve_line = { $change }: { $outcome }
improve_point = dieser Punkt wäre erfüllt
improve_decided = { $outcome }; { $decided }
improve_office_may = Amt 01 könnte zusagen
improve_committee = der Ausschuss entscheidet
precheck_programmes = Diese Förderprogramme könnten zu Ihrem Vorhaben passen; tippen Sie auf einen Namen.
precheck_notice = Das ist eine Vorprüfung: keine Entscheidung, keine Zusage.
precheck_clauses = Alle Fundstellen zu Ihrem Vorhaben:
