# Das Pilotprojekt „Verwaltungspraktikum in den Partnerstädten“.

internship_overview = Für { $year } plant Siegburg ein Pilotprojekt: Auszubildende der Stadtverwaltung sollen { $min_weeks } bis { $max_weeks } Wochen in der Verwaltung einer Partnerstadt mitarbeiten und in Gastfamilien wohnen. Die Ausschussvorlage dazu war eine Mitteilung an den Ausschuss, kein Beschluss.
    .title = Praktikum in Partnerstädten

internship_duration = Das Verwaltungspraktikum soll { $min_weeks } bis { $max_weeks } Wochen dauern. Genaue Termine stehen nicht in der Vorlage.
    .title = Praktikum: Dauer

internship_participants = Gedacht ist das Praktikum für Auszubildende der Stadtverwaltung Siegburg, vorrangig im { $training_year }. Ausbildungsjahr; als Beispiele nennt die Vorlage Verwaltungsfachangestellte und Stadtinspektoranwärter. Ob andere mitmachen können, etwa Schüler oder Studierende, steht dort nicht.
    .title = Praktikum: wer kann mit?

internship_destination = In eine der Partnerstädte; welche, steht nicht in der Vorlage. Auch ob man wählen kann, sagt sie nicht.
    .title = Praktikum: wohin?

internship_accommodation = Die Auszubildenden sollen in Gastfamilien wohnen, um Lebensweise, Kultur und Alltag des Partnerlandes kennenzulernen.
    .title = Praktikum: Unterkunft

internship_aims = Der Aufenthalt hat { $count } Ziele:
    • Einblick in Strukturen und Arbeitsweise der Partnerverwaltung
    • interkulturelle Kompetenz vertiefen
    • in Gastfamilien wohnen
    • Kontakte zwischen den Verwaltungen dauerhaft stärken
    .title = Praktikum: Ziele

internship_money = Laut Vorlage: Sobald der Haushalt rechtskräftig ist, stehen Mittel im Sachkonto { $account } bereit; eine Summe nennt die Vorlage nicht. Reise, Versicherung und mögliche Zuschüsse zur Unterkunft prüft die Verwaltung noch. Das Geld ist nur für dieses Pilotprojekt gedacht.
    .title = Praktikum: wer zahlt?

internship_exchange = Ja, das ist angedacht: Später sollen im Gegenzug Auszubildende aus den Partnerstädten nach Siegburg kommen, im besten Fall als fester 1:1-Austausch.
    .title = Praktikum: Gegenbesuch

internship_status = Stand { $paper_date }: Der Ausschuss wurde informiert, beschlossen wurde damit nichts. Die Verwaltung prüft Organisation, Geld und Recht und will später berichten. Termine und einen Weg zur Bewerbung nennt die Vorlage nicht; das Ergebnis der Prüfung kenne ich nicht.
    .title = Praktikum: Stand, Bewerbung
