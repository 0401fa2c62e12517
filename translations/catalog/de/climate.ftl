# Die Klimapartnerschaft von Rheine: Folien ohne Datum, Projekt 2012–2014.

climate_partnership = Die „Climate Partnership“ war ein Projekt der Städte Rheine, Bernburg, Borne, Leiria und Trakai, vom { $start } bis { $end }. Unter dem Titel „Städtepartner übernehmen Klimaverantwortung“ wollten sie voneinander lernen, gemeinsam Lösungen suchen und neue Wege gehen, in { $conferences } Konferenzen. Siegburg war nicht beteiligt.
    .title = Klimapartnerschaft von Rheine

climate_conferences = Die { $count } Konferenzen:
    • Energieeffizienz und Schutz der Ressourcen
    • Wasser und Abfall
    • Verkehr und Tourismus
    • erneuerbare Energien
    • Stadtplanung, Flächen und Bürgerbeteiligung
    .title = Klimapartnerschaft: Konferenzen

climate_money = Gefördert wurde das Projekt von Rheine und vier Partnerstädten mit { $total_eur }, etwa { $share_eur } je Kommune; die Eigenanteile waren verschieden. Es lief vom { $start } bis { $end }. Mit Geld aus Siegburg hat das nichts zu tun.
    .title = Klimapartnerschaft: Geld

climate_start = Rheine bewarb sich als Klimakommune NRW und suchte für seine Partnerschaften neue Ziele und Beteiligte; dazu kam das damalige Ziel der EU, den CO₂-Ausstoß bis { $target_year } um { $percent } % zu senken. Überzeugt wurde bei Besuchen und anderen Anlässen, über Entscheidungsträger und Partnerschaftskomitees und in einem gemeinsamen Workshop.
    .title = Klimapartnerschaft: Anfang

climate_application = In einem Workshop einigten sich Bürgermeister, Fachleute und Partnerschaftskomitees auf Ziele, Themen, Aktivitäten, Kosten, Zeitplan und Zuständigkeiten. Den Antrag stellte die TAT International GmbH als Projektträger beim EU-Programm „Europe for Citizens“. Dieses Programm ist beendet; heute gibt es dafür CERV.
    .title = Klimapartnerschaft: Antrag

climate_difficulties = Schwierig waren laut Rheine: die Inhalte zu gestalten und Referenten zu gewinnen, der Stellenwert in den Verwaltungen, die Organisation durch Stellen ohne eigenes Klimawissen, knappes Personal und Geld, der Aufwand der Konferenzen mit Simultanübersetzung und die Akzeptanz.
    .title = Klimapartnerschaft: Hürden

climate_recommendations = Rheine rät: Das Projekt muss Chefsache sein. Früh sollte ein Team aus verschiedenen Fachrichtungen stehen, und ein Plan für die ganze Laufzeit sollte festhalten, wer was bis wann erledigt.
    .title = Rat aus Rheine

climate_lessons = Im Rückblick spricht Rheine von einer neuen Qualität der Partnerschaft. Man müsse aber beachten, was den Partnern möglich ist, und brauche Zeit und Geduld; Ideen für weitere Zusammenarbeit gab es, umgesetzt wurde davon bis dahin wenig.
    .title = Klimapartnerschaft: Rückblick

project_partnerships = Rheine unterscheidet zwei Arten: zweiseitige Projekte mit Kooperationspartnern (kleines Netzwerk) und Projekte mit örtlichen Partnern von außen und mehreren oder allen Partnerstädten (großes Netzwerk).
    .title = Arten von Projektpartnerschaften

partnership_renewal = Erst zurückschauen: Warum begann die Partnerschaft, wer stieß sie an, wer trug sie? Dann Bewährtes behalten und Neues wagen: Partnerschaften neu beleben, auf veränderte Bedingungen eingehen, in Projekten und Zielgruppen denken, Partner einbinden und Mittel sichern. So stellt es Rheine dar.
    .title = Partnerschaften neu beleben
