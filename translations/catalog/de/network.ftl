# Die Netzwerkstelle Städtepartnerschaften in Dortmund, nach ihren Folien von 2022 und 2024.

network_office = Die Netzwerkstelle Städtepartnerschaften soll die Partnerschaftsarbeit in Nordrhein-Westfalen erhalten, vertiefen und neu ausrichten. Träger ist die Auslandsgesellschaft.de e.V. in Dortmund; ausgeschrieben hat sie die Staatskanzlei NRW, aufgebaut ist sie auf dem „Kompetenzzentrum Städtepartnerschaften und Europäische Zivilgesellschaft“.

    Zur Zeit gibt es zwei Angaben: eingerichtet { $founded } (Folien vom { $slides_2022 }), gefördert { $project } (Folien vom { $slides_2024 }). Danach lief ein Anschlussprojekt von { $follow_start } bis { $follow_end }. Ob es die Stelle heute noch gibt, weiß ich nicht.
    .title = Netzwerkstelle: was ist das?

network_offers = Die Netzwerkstelle wendet sich an Kommunen und an die Zivilgesellschaft, vor allem an Vereine. Sie bietet:
    • Bestandsaufnahmen, gute Beispiele, Empfehlungen
    • Veranstaltungen, Website und Newsletter
    • Vernetzung, und Hinweise auf Ausschreibungen, Wettbewerbe und Fördermittel

    Im Mittelpunkt steht, was in der Praxis gebraucht wird.
    .title = Netzwerkstelle: Angebote

network_countries = Die Folien vom { $slides_2022 } nennen sieben Schwerpunktländer: Albanien, Nordmazedonien, Polen, Türkei, Ungarn, USA und Vereinigtes Königreich. Die Folien vom { $slides_2024 } fassen Albanien und Nordmazedonien als Westbalkan zusammen, sonst sind es dieselben.
    .title = Netzwerkstelle: Länder

network_topics = Die { $count } Schwerpunktthemen: Integration, Migration, Jugend, Nachhaltigkeit, Bildung und Digitalisierung. Quer dazu liegen Fördermittel und Finanzen, Öffentlichkeitsarbeit, digitales Arbeiten und Leben sowie soziale Vernetzung. Fast alles, was eine Kommune tut, lässt sich mit Partnerstädten besprechen.
    .title = Netzwerkstelle: Themen

network_contact = Netzwerkstelle Städtepartnerschaften, Auslandsgesellschaft.de e.V., { $street }
    • Telefon: { $phone }
    • E-Mail: { $email }
    • Internet: { $link }

    So stand es in den Folien vom { $slides_2022 } und noch am { $slides_2024 }; ob es heute noch gilt, ist nicht geprüft. Für Fragen an Siegburg wenden Sie sich bitte an die Stadt.
    .title = Netzwerkstelle: Kontakt

network_people = Stand { $slides_2022 }: { $leader } (Projektleitung, Telefon { $leader_phone }) und { $officer } (Referentin, Telefon { $officer_phone }). Das kann sich geändert haben.
    .title = Netzwerkstelle: wer arbeitet dort?

network_talks = Beide Foliensätze stammen von der Netzwerkstelle:
    • { $slides_2022 }, Bocholt: Regionaltagung der Vereinigung Deutsch-Französischer Gesellschaften für Europa (VDFG-FAFA), „Blick aus NRW auf die Welt“
    • { $slides_2024 }, Landtag NRW: Kommunalkongress einer Landtagsfraktion, über „Diplomatie von unten“; Referentin { $speaker }

    Ich gebe den Inhalt der Folien wieder, keine Haltung einer Partei.
    .title = Die Folien von 2022 und 2024

auslandsgesellschaft = Die Auslandsgesellschaft.de e.V. sitzt seit { $since } in Dortmund neben der Mahn- und Gedenkstätte Steinwache; ihr Zweck ist seit über { $years } Jahren die Völkerverständigung. Sie hat drei Säulen:
    • Ehrenamt mit { $societies } bilateralen Gesellschaften und Länderkreisen
    • Sprachen: Kurse in { $languages } Fremdsprachen, Integrationskurse, Prüfungen
    • politische Bildung mit Seminaren, Gedenkstättenfahrten, Eurodesk, Europe Direct und der Netzwerkstelle
    .title = Auslandsgesellschaft Dortmund

hauts_de_france = { $first_year } vereinbarten Nordrhein-Westfalen und Nord-Pas-de-Calais ein gemeinsames Arbeitsprogramm; beide waren von Textil, Kohle und Schwerindustrie geprägt. { $merger_year } ging Nord-Pas-de-Calais mit der Picardie in Hauts-de-France auf, { $declaration_year } folgte eine neue Gemeinsame Erklärung. { $count } Städtepartnerschaften verbinden beide Regionen. Mehr: { $link } (nicht geprüft)
    .title = NRW und Hauts-de-France

weimar_triangle = Das Regionale Weimarer Dreieck verbindet Schlesien, Hauts-de-France und Nordrhein-Westfalen, laut Folie seit { $since }; die Region Hauts-de-France heißt allerdings erst seit { $merger_year } so. Die Städtedreiecke:
    • Tourcoing – Bottrop – Gliwice
    • Marcq-en-Barœul – Gladbeck – Wodzisław Śląski
    • Auchel und Laventie – Iserlohn – Chorzów
    • Cambrai – Kamp-Lintfort – Żory
    • Lille – Köln – Katowice
    • Villeneuve-d’Ascq – Leverkusen – Ratibor (Racibórz)
    • Mouvaux – Neukirchen-Vluyn – Ustroń
    • Douai – Recklinghausen – Bytom

    Siegburg steht nicht in dieser Tabelle. Mehr: { $link } (nicht geprüft)
    .title = Regionales Weimarer Dreieck

youth_engagement = Damit der Generationenwechsel gelingt, rät die Netzwerkstelle:
    • Verantwortung abgeben, etwa mit eigenen Jugendstrukturen und einem Jugendbudget
    • andere Formate anbieten, mehr davon digital
    • Themen wählen, die junge Leute bewegen, zum Beispiel Klima und Umwelt, und sie gemeinsam erarbeiten
    • dorthin gehen, wo sie sind: Schulen, Sportvereine, Jugendparlamente
    • auch die „jungen Alten“ um die 60 ansprechen
    • von Beispielen anderer Orte lernen
    .title = Junge Menschen gewinnen

digitalisation = Die Netzwerkstelle rät, sich Partner zu suchen: So entwickelte der Partnerschaftsverein Neunkirchen-Seelscheid e.V. mit der Hochschule Bonn-Rhein-Sieg ein neues Auftreten. Hilfe gibt es bei Jugendwerken, IJAB und Volkshochschulen und durch Förderangebote fürs Ehrenamt. Treffen vor Ort und digital schließen sich dabei nicht aus, sie gehören zusammen.
    .title = Digitalisierung meistern

digital_handbook = „Digital International! Neue Formate für städtepartnerschaftlichen Austausch“ heißt das Handbuch der Netzwerkstelle. Es enthält Ideen für Treffen am Bildschirm:
    { $list }

    Zu finden unter { $link } (nicht geprüft). Tippen Sie auf eine Idee, dann schlage ich vor, wie Sie sie ausprobieren können.
    .title = Digitales Handbuch

# Die Ideen des Handbuchs. Der Vortrag nennt nur die Überschriften; wie man es macht, ist unser Vorschlag.
digital_activity = **{ $activity }** steht im digitalen Handbuch der Netzwerkstelle. Mein Vorschlag, wie Sie es ausprobieren:

    { $how }

    Die Folien nennen nur die Überschrift; die Anleitung im Handbuch kenne ich nicht.
    .title = Eine digitale Idee ausprobieren
which_activity = Welche Idee möchten Sie ausprobieren?
try_music_day = Jede Stadt streamt zum Sommeranfang zwei oder drei Stücke von ihrem eigenen Fest; dazwischen stellen sich die Gruppen kurz vor.
    .title = Fête de la Musique
try_whispers = Ein Satz wandert per Video von Stadt zu Stadt und wird jedes Mal in die nächste Sprache übersetzt. Zum Schluss vergleichen alle Anfang und Ende.
    .title = Stille Post
try_podcast = Zwei Menschen aus zwei Städten sprechen in einer Videokonferenz zwanzig Minuten über ein Thema; der Ton wird geschnitten und als Folge veröffentlicht.
    .title = Videokonferenz als Podcast
try_who_is_here = Alle schicken vorab drei Angaben über sich; in der Videokonferenz wird geraten, zu wem sie gehören.
    .title = Wer … ist hier?
try_town_profile = Jede Gruppe gestaltet eine Seite über ihre Stadt und stellt sie den anderen in fünf Minuten vor.
    .title = Städtesteckbrief
try_christmas_party = Jede Stadt zeigt an einem Dezemberabend ein Lied, ein Gebäck oder einen Brauch; vorher schickt man sich Päckchen.
    .title = Virtuelle Weihnachtsfeier
try_cooking_evening = Eine Stadt schickt Rezept und Einkaufsliste, alle kochen zur gleichen Zeit vor der Kamera und essen gemeinsam.
    .title = Kochabend
try_quiz_night = Jede Stadt bereitet fünf Fragen über sich vor; gespielt wird in gemischten Gruppen.
    .title = QuizNight
try_swimming_contest = Vereine schwimmen am selben Tag dieselbe Strecke im eigenen Becken; verglichen werden die Zeiten.
    .title = Virtueller Schwimmwettbewerb
try_scavenger_hunt = Alle lösen Aufgaben im eigenen Ort und schicken Fotos davon. Das Handbuch hat zwei Varianten; hier reicht eine Liste mit zehn Aufgaben.
    .title = Scavenger Hunt (zwei Varianten)
try_professionals = Fachleute aus zwei Verwaltungen oder Betrieben zeigen einander online einen Arbeitstag und besprechen eine gemeinsame Frage.
    .title = Fachkräfteaustausch digital
try_stopover = Jemand führt mit dem Handy eine halbe Stunde durch die eigene Stadt, die anderen fragen dazwischen.
    .title = Kurz mal in … auf Stippvisite
try_own_idea = Das Handbuch lässt Platz für eigene Ideen: Überlegen Sie, was Ihre Gruppe ohnehin gern macht, und tun Sie es mit Kamera zusammen mit der Partnerstadt.
    .title = Ihre Idee

partnership_days = Zwei Tage der Städtepartnerschaften kommen in meinen Papieren vor: der { $number }. am { $hamm_date } in Hamm, bei dem sich Aktive austauschten, und ein weiterer ohne Jahresangabe, bei dem Rheine im Workshop II über Projekt-, Themen- und Ringpartnerschaften berichtete. Neue Termine kenne ich nicht.
    .title = Tage der Städtepartnerschaften

twinning_databases = Wer mit wem verschwistert ist, steht beim Rat der Gemeinden und Regionen Europas (RGRE): { $rgre } (Folien vom { $slides_2024 }; { $slides_2022 } stand dort noch { $rgre_old }). Für Frankreich: { $afccre }, Zahlen dazu: { $figures }. Keine der Adressen habe ich geprüft.
    .title = Wo nachschlagen?

twinning_studies = Die Folien empfehlen zwei Studien:
    • dfi und Bertelsmann Stiftung, „Städtepartnerschaften: den europäischen Bürgersinn stärken“ (Befragung { $survey }, veröffentlicht { $bertelsmann_year })
    • Konrad-Adenauer-Stiftung, „Städte- und Gemeindepartnerschaften“ (Befragung { $adenauer_survey }, veröffentlicht { $adenauer_year })
    .title = Studien

twinning_links = Links der Folien von 2024 (keiner geprüft):
    • Partnerregionen von NRW: { $regions }
    • Europa und Internationales: { $europe }
    • Schulpartnerschaften: { $schools } und die Seite der jeweiligen Schule
    • Fördermittel: { $funding }
    • Lesetipps: { $reading }
    .title = Links und Lesetipps
