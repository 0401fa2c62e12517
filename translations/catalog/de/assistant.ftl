# Was der Assistent über sich sagt, und wo er aufhört. Bürgerinnen und Bürger werden gesiezt.

greet = Guten Tag! Ich bin Brücke und beantworte Fragen zu Siegburgs Partnerstädten und zu Zuschüssen. Was möchten Sie wissen?
thank = Gern geschehen! Haben Sie noch eine Frage?
goodbye = Auf Wiedersehen und alles Gute!
how_are_you = Danke, alles läuft. Ich bin ein Programm, aber ein gut gelauntes. Was möchten Sie wissen?
who_are_you = Ich bin Brücke, der digitale Assistent der Kreisstadt Siegburg für ihre Städtepartnerschaften: ein Programm, kein Mensch. Ich antworte nur aus meinen Quellen und nenne sie; was nicht geprüft ist, sage ich dazu. Rechtsverbindlich ist das nicht.
    .title = Wer sind Sie?
help = Das kann ich für Sie tun:
    • Fragen zu Partnerstädten, Strategie, Zuschüssen und dem Praktikum beantworten, mit Quelle
    • die Regeln für Zuschüsse der Stadt erklären und Förderprogramme suchen
    • in höchstens zehn Nachrichten vorab prüfen, ob Ihr Vorhaben zur Strategie passt
    • Zahlen zu Städtepartnerschaften nennen, auch als Diagramm
    • sagen, wie es um Brieffreundschaften und Austausch steht

    Schreiben Sie einfach los, zum Beispiel „Wie weit ist Guarda?“ oder „Wer entscheidet über 400 €?“. Mit /language wechseln Sie die Sprache.
    .title = Was können Sie?
affirm = Gut. Was möchten Sie wissen?
deny = In Ordnung. Was möchten Sie stattdessen wissen?
privacy = Ihre Nachrichten liegen verschlüsselt auf dem Rechner der Stadt, damit keine verloren geht, und werden nach spätestens { $days } Tagen gelöscht; das Gesprächsgedächtnis nach einem Tag; eine begonnene Vorprüfung oder Vormerkung bleibt bis zu { $open } Tage offen. Fertige Vorprüfungen und Vormerkungen sieht nur die Stadt, höchstens { $kept } Tage lang, wenn kein Antrag folgt. Namen, Nummern und Texte stehen nicht in Protokollen. Über Telegram läuft die Nachricht auch über Telegrams Server; die Webseite der Stadt kommt ohne aus.
    .title = Datenschutz
change_language = In welcher Sprache möchten Sie weiterschreiben?
    .title = Sprache wechseln
human = Gern: Stadtverwaltung Siegburg, { $address }
    • Telefon: { $phone }
    • E-Mail: { $email }

    So stand es { $year } auf den Seiten der Stadt.
    .title = Mit Menschen sprechen
emergency = In Gefahr oder bei einem Notfall wählen Sie bitte sofort die **{ $emergency_number }**.

    Wenn es Ihnen nicht gut geht und Sie reden möchten: **{ $child_number }** für Kinder und Jugendliche, **{ $adult_number }** für Erwachsene. Diese Nummern sind in der EU kostenlos, es gibt sie aber nicht in jedem Land. Ich bin ein Programm und kann keine Hilfe holen.
precheck = Prüfen wir gemeinsam, ob Ihr Vorhaben zur Strategie der Stadt passt: höchstens neun kurze Fragen. Das ist keine Entscheidung und keine Zusage. Namen brauche ich nicht; das Ergebnis wird verschlüsselt für die Stadt gespeichert.
    .title = Antrag vorprüfen
translate = Übersetzen kann ich hier noch nicht. Ich beantworte aber Fragen in acht Sprachen.
    .title = Übersetzen
exchange = Brieffreundschaften, Austauschgruppen und Gastfamilien vermittle ich noch nicht. Fragen Sie bitte den Partnerschaftsverein oder die Stadt.
    .title = Brieffreunde und Austausch
abuse = So kommen wir nicht weiter. Wenn Sie eine Frage zu den Partnerstädten haben, helfe ich gern.
injection = Das mache ich nicht. Ich beantworte Fragen zu Siegburgs Partnerstädten und Zuschüssen, und nur aus meinen Quellen.
other_twinning = Ich kenne nur die Partnerstädte und Zuschüsse von Siegburg. Zu anderen Städten kann ich nichts sagen.
municipal_service = Dafür bin ich leider nicht zuständig. Für andere Anliegen hilft die Stadtverwaltung direkt weiter.
weather = Das Wetter kenne ich leider nicht. Fragen zu den Partnerstädten beantworte ich gern.
travel_booking = Zu Reisen, Preisen und Visa kann ich nichts sagen; davon steht nichts in meinen Quellen.

documents_overview = Ich kenne { $count } Papiere:
    • Produktstrategie für die Partner- und Patenschaftsarbeit (ohne Datum; am { $strategy_date } lag ein solches Papier dem Ausschuss vor)
    • Vorlage „Verwaltungspraktikum in den Partnerstädten“ ({ $internship_date })
    • Folien der Netzwerkstelle Städtepartnerschaften, Bocholt ({ $slides_2022 })
    • Folien aus Rheine zur Klimapartnerschaft (ohne Datum)
    • Folien der Netzwerkstelle, Kommunalkongress ({ $slides_2024 })

    Dazu kommen Seiten im Internet, die jede Antwort mit Datum nennt. Von den Folien habe ich nur den Text: Bilder, Fotos und einige Folien ohne Text fehlen mir; als Bildquellen nennen sie unter anderem flaticon, Unsplash und Pixabay.
    .title = Woher wissen Sie das?
