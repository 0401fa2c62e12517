# Die Vorprüfung als Dokument (PDF), und der Bericht an den Ausschuss. {"{"}…{"}"} ersetzt das Programm.

document_title = Vorprüfung eines Zuschussantrags
document_link = Vorprüfung { $reference } als Dokument
document_reference = Vorgangsnummer
document_date = Datum
document_ruleset = Regelwerk
ruleset-strategy-2022 = Produktstrategie (2022)
ruleset-guideline-2023 = Zuschussrichtlinie nach der Meldung vom { $reported }
document_facts = Angaben
document_result = Ergebnis
document_findings = Prüfung im Einzelnen
document_notes = Hinweise
document_missing = Was noch fehlt
document_improve = Was das Ergebnis verbessern würde
document_next = Wie es weitergeht
document_next_apply = Diese Vorprüfung ist kein Antrag. Wo und wie man ihn stellt, sagen die Papiere der Stadt nicht; fragen Sie bitte bei der Stadt nach: Telefon { $phone }, E-Mail { $email }.
document_next_attach = Legen Sie dieses Dokument Ihrem Antrag bei oder nennen Sie die Vorgangsnummer.
document_next_decide = Danach wird der Antrag anhand der Strategie bewertet. Ein Anspruch auf einen Zuschuss ist nirgends genannt.
document_next_deadline = Fristen nennen die Papiere nicht. Fragen Sie bitte früh nach.
document_notice = Das ist eine Vorprüfung durch ein Programm, keine Entscheidung der Stadt und keine Zusage. Sie beruht allein auf den Angaben in diesem Dokument.
document_sum_counts = Gerechnet wird mit dem beantragten Zuschuss, nicht mit den Gesamtkosten.
document_page = Seite {"{"}page{"}"} von {"{"}pages{"}"}

report_title = Bericht an den Ausschuss: Zusagen unter { $threshold_eur }
report_period = Zeitraum: { $from } bis { $to }.
report_ground = Nach der Produktstrategie, Zuschussregeln (3), ist über Zusagen unter { $threshold_eur } schriftlich zu berichten.
report_guideline = Laut Meldung der Stadt vom { $reported } wurde diese Grenze in der Zuschussrichtlinie gestrichen. Ob die Regel noch angewandt wird, prüft die Verwaltung.
report_none = In diesem Zeitraum wurde nichts zugesagt.
report_date = Zusage am
report_applicant = Antragsteller
report_partners = Partner
report_plan = Vorhaben
report_amount = Betrag
report_total = Summe ({ $count ->
        [one] { $count } Zusage
       *[other] { $count } Zusagen
    })
