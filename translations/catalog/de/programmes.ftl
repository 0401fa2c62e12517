# Förderprogramme und ihre Suche. Eine Angabe heißt „gesehen“, wenn sie in der genannten Quelle stand; sonst „nicht geprüft“.
# .title: Name des Programms. .unverified: was nicht geprüft ist (dahinter setzt der Assistent die Kennzeichnung).

programme_siegburg = Die Stadt kann Projekte mit ihren Partnerstädten bezuschussen. Nach der Strategie werden Anträge an ihr gemessen, bevor der Ausschuss entscheidet; am { $adopted } wurde eine Richtlinie beschlossen, deren Text mir fehlt.
    .title = Zuschuss der Stadt Siegburg
programme_cerv_town_twinning = Die EU fördert Begegnungen, Workshops und Veranstaltungen von Partnerstädten: mindestens { $participants } Teilnehmende, davon { $invited } aus dem Ausland eingeladen, Dauer { $min_months } bis { $max_months } Monate. Pauschale von { $min_eur } bis { $max_eur }. Beantragen können Kommunen, ihre Partnerschaftsvereine und gemeinnützige Träger, keine Einzelpersonen.
    .title = CERV Town Twinning (EU)
programme_cerv_networks = Die EU fördert Netze von Städten: mindestens { $applicants } Antragsteller aus { $countries } Ländern, davon { $eu_countries } in der EU, Dauer { $min_months } bis { $max_months } Monate. Für 2026 standen { $budget_eur } bereit. Zu Siegburg würde es mit Nogent, Bolesławiec, Guarda und Orestiada passen; das ist unsere eigene Überlegung.
    .title = CERV Networks of Towns (EU)
programme_erasmus_youth = Jugendbegegnungen für { $min_age }- bis { $max_age }-Jährige, { $min_days } bis { $max_days } Tage lang. Beantragen können Organisationen und informelle Gruppen; zuständig ist JUGEND für Europa in Bonn. Auch die Türkei nimmt teil.
    .title = Erasmus+ Jugend
    .unverified = Gruppen von { $min_people } bis { $max_people } Personen, Fristen im Februar und Oktober
programme_erasmus_school = Austausch und Zusammenarbeit von Schulen mit Partnerschulen in Europa; zuständig ist der PAD der Kultusministerkonferenz. Beträge und Fristen habe ich nicht gesehen.
    .title = Erasmus+ Schule
programme_erasmus_vet = Auslandsaufenthalte von Auszubildenden. Den Antrag stellt die Einrichtung (über eine Akkreditierung oder ein Kurzzeitprojekt), nicht die Person selbst; zuständig ist die Nationale Agentur beim BIBB. Sätze und Mindestdauer habe ich nicht gesehen.
    .title = Erasmus+ Berufsbildung
programme_solidarity_corps = Solidaritätsprojekte vor Ort von mindestens { $people } jungen Menschen zwischen { $min_age } und { $max_age }, { $min_months } bis { $max_months } Monate lang: { $month_eur } im Monat, dazu { $coach_eur } je Tag für Begleitung. Auch Freiwilligendienste sind möglich.
    .title = Europäisches Solidaritätskorps
programme_dfjw = Fördert Gruppenbegegnungen, freiwillige Praktika in der Partnerstadt und vorbereitende Sprachkurse, auf Gegenseitigkeit; Alter { $min_age } bis { $max_age }, { $min_days } bis { $max_days } Tage. Für Schulbegegnungen am dritten Ort: Fahrt { $low_km_eur } bis { $high_km_eur } je Kilometer und Person, Grundkosten { $low_day_eur } bis { $high_day_eur } je Tag und Person (höchstens { $top_day_eur }). Die Sätze für Gruppen der Städtepartnerschaft habe ich nicht gesehen.
    .title = Deutsch-Französisches Jugendwerk (DFJW)
programme_buergerfonds = Fördert deutsch-französische Begegnungen von Vereinen, Kommunen, Einrichtungen und losen Gruppen; Alter, Sprache und Dauer sind frei. Anträge gehen das ganze Jahr.
    .title = Deutsch-Französischer Bürgerfonds
    .unverified = bis { $first_eur }, bis { $second_eur }, bis { $third_eur } oder darüber, in der Regel bis { $percent } % der Kosten ({ $percent_large } % bei den größten Projekten), Gruppen ab { $people } Personen; Stand 2020 bis 2022, ob das 2026/27 noch gilt, ist offen
programme_dpjw = Fördert deutsch-polnische Begegnungen Jugendlicher von { $min_age } bis { $max_age } Jahren, { $min_days } bis { $max_days } Tage. Beide Partner beantragen gemeinsam über OASE, mindestens { $months } Monate vorher; ein Tag zu spät ist ein Ablehnungsgrund. Höchstens { $max_eur } in Deutschland oder { $max_zloty } Złoty in Polen; kleine Projekte („4x1“) bis { $small_eur }. Die Kriterien gelten für 2026.
    .title = Deutsch-Polnisches Jugendwerk (DPJW)
programme_jugendbruecke = Fördert Treffen von Jugendlichen und Fachkräften aus Deutschland und der Türkei, vor Ort oder digital; die kleine Projektförderung reichte bis { $max_eur }. Beantragen können deutsche gemeinnützige und öffentliche Träger, auch Schulen und Kommunen. Wie es 2026 steht, habe ich nicht gesehen.
    .title = Deutsch-Türkische Jugendbrücke
programme_dgjw = Fördert deutsch-griechische Begegnungen ab { $min_days } Programmtagen, Alter { $min_age } bis { $max_age } (eine andere Quelle: { $other_max_age }). Höchstens { $km_eur } je Kilometer und { $family_eur } (in Familien) oder { $other_eur } (sonst) je Person und Tag; Kleinprojekte bis { $small_eur } ohne Frist. Beantragt wird gemeinsam über eine Zentralstelle.
    .title = Deutsch-Griechisches Jugendwerk (DGJW)
programme_europa_schecks = Das Land NRW fördert Projekte mit Europabezug, auch Städtepartnerschaften mit Ländern des Europarats: bis { $max_eur } ohne Eigenanteil, Dauer höchstens { $months } Monate, Antrag mindestens { $file_months } Monate vorher. Ausgezahlt wird gegen Belege; ein Abschlag ist ab { $advance_eur } und bis { $percent } % möglich, entschieden wird etwa { $weeks } Wochen nach dem Stichtag. Nicht für Privatpersonen, Parteien und Unternehmen. Fragen: { $phone }, { $email }.
    .title = Europa-Schecks NRW
    .unverified = Folgt 2027 demselben Muster, wäre der erste Stichtag der { $next_date }
programme_skew_kleinprojekte = Nur für Kommunalverwaltungen mit Partnern in Entwicklungsländern: { $min_eur } bis { $max_eur }, für Begegnungen bis { $meeting_eur }, höchstens { $percent } % der Kosten (Eigenanteil { $own_percent } %), bis { $months } Monate. Die gesehene Seite nennt die Frist abgelaufen; EU-Länder zählen nicht.
    .title = SKEW-Kleinprojektefonds
programme_nakopa = Für nachhaltige Projekte von Kommunen mit Partnern in Entwicklungsländern: { $min_eur } bis { $max_eur }, höchstens { $percent } %, bis { $months } Monate; erst eine Skizze, dann der Antrag. Gesehen wurde der Stand von 2021 und 2023.
    .title = Nakopa (SKEW)
programme_skew_ukraine = Für Kommunen mit Partnern in der Ukraine: { $min_eur } bis { $max_eur } aus dem Kleinprojektefonds (Stand 2022) und Delegationsreisen mit höchstens { $people } Personen, { $min_days } bis { $max_days } Tage, Anmeldung { $weeks } Wochen vorher. Die Seite weist auf die Reisewarnung des Auswärtigen Amts hin.
    .title = SKEW: Partnerschaften mit der Ukraine
programme_netzwerkstelle = Berät und vernetzt; eigene Fördermittel habe ich dort nicht gesehen. Ihre Übersicht über Fördermittel stammte in der gesehenen Fassung von 2021.
    .title = Netzwerkstelle Städtepartnerschaften
programme_sdpz = Fördert gemeinsame Projekte deutscher und polnischer Partner; Antrag { $months } Monate vor Beginn. Für deutsch-polnisch-ukrainische Vorhaben nannte die Stiftung bis zu { $trilateral_eur } (etwa 2021 bis 2023).
    .title = Deutsch-polnische Stiftung (SdpZ)
programme_mercator = Fördert größere Vorhaben gemeinnütziger und öffentlicher Träger, etwa zu Europa in der Welt; zuerst eine Skizze, ohne Frist. Reine Veranstaltungen, Sport, Reisekosten und einzelne Schulen sind ausgeschlossen: Für gewöhnliche Fahrten passt sie kaum.
    .title = Stiftung Mercator
programme_kjp = Fördert Begegnungen von Jugendgruppen, Alter { $min_age } bis { $max_age }, { $min_days } bis { $max_days } Tage, über Zentralstellen oder das Land; nicht für Schulklassen und nicht für Frankreich oder Polen.
    .title = Kinder- und Jugendplan des Bundes
    .unverified = bis { $day_eur } je Tag und Person in Deutschland, Fahrt { $km_eur } oder { $other_km_eur } je Kilometer
programme_ijab = Berät und informiert zur internationalen Jugendarbeit; eigene Fördermittel habe ich dort nicht gesehen.
    .title = IJAB (Beratung)
programme_austausch_macht_schule = Eine Initiative für Schulaustausch; eine Seite davon habe ich nicht gesehen, Sätze kenne ich nicht.
    .title = Austausch macht Schule
programme_pad = Der Pädagogische Austauschdienst begleitet Schulen, unter anderem mit PASCH in Ost- und Südosteuropa.
    .title = Pädagogischer Austauschdienst (PAD)
programme_ijfd = Freiwilligendienst im Ausland für Menschen, die am Ende noch keine { $max_age } Jahre alt sind und die Schulpflicht erfüllt haben: { $min_months } bis { $max_months } Monate, meist { $usual_months }. Der Träger erhält bis zu { $month_eur } im Monat. Er hat das FSJ im Ausland weitgehend abgelöst; welchen Dienst die Strategie mit „FSJ in den Partnerstädten“ meint, sagt sie nicht.
    .title = Freiwilligendienst IJFD
programme_weltwaerts = Freiwilligendienst in Entwicklungs- und Schwellenländern für { $min_age }- bis { $max_age }-Jährige, { $min_months } bis { $max_months } Monate; der Bund trägt bis zu { $percent } %. Von den Partnerstädten käme höchstens Selçuk in Frage; ob die Türkei auf der Liste steht, ist nicht geprüft.
    .title = weltwärts

# Die Suche
programmes = Gesucht für: { $wish }

    { $list }
    .title = Förderung finden
finder_none = Dafür kenne ich kein passendes Programm.
finder_not_fitting = Passt nicht:
finder_hint = Genaueres zu einem Programm: auf den Namen tippen. Bitte prüfen Sie jede Frist beim Geldgeber.
finder_ask_town = Um welche Partnerstadt geht es? ({ $step } von { $steps })
finder_ask_who = Wer stellt den Antrag? ({ $step } von { $steps })
finder_ask_age = Wie alt sind die Teilnehmenden? Zum Beispiel „14 bis 18“. ({ $step } von { $steps })
finder_ask_what = Was haben Sie vor? ({ $step } von { $steps })
finder_ask_when = Wann soll es losgehen? Monat oder Jahr genügt, zum Beispiel „Mai 2027“. ({ $step } von { $steps })
finder_not_understood = Das habe ich nicht verstanden.
finder_skip = Überspringen
finder_stop = Suche beenden
finder_again = Neue Suche

# Wer sucht (Nominativ, für Knöpfe und Aufzählungen)
applicant_association = Verein
applicant_school = Schule
applicant_municipal = Stadt oder Gemeinde
applicant_company = Unternehmen
applicant_informal_group = lose Gruppe
applicant_private_person = Einzelperson
age_children = unter 14
age_youth = 14 bis 18
age_young_adults = 18 bis 30
age_adults = über 30
age_mixed = alle Altersgruppen
age_span = { $min }–{ $max } Jahre
age_up_to = bis { $max } Jahre
age_from = ab { $min } Jahren
people_count = { $count ->
        [one] eine Person
       *[other] { $count } Personen
    }

# Was geplant ist
plan_youth_exchange = Jugendbegegnung
plan_school_exchange = Schulaustausch
plan_citizens_meeting = Bürgerbegegnung oder Bürgerreise
plan_network = Konferenz oder Netzwerk
plan_culture = Kultur
plan_sport = Sport
plan_trainees = Azubi-Austausch oder Praktikum
plan_volunteering = Freiwilligendienst
plan_professionals = Fachaustausch
plan_digital = digitales Treffen
plan_language_course = Sprachkurs
plan_aid = Entwicklungs- oder Aufbauhilfe
plan_youth_project = Jugendprojekt vor Ort

# Warum es passt oder nicht: hinter ✓, ✗ oder ?
fit_town = { $town }
fit_who = Antragsteller: { $who }
fit_who_not = nicht für: { $who }
fit_age = Alter { $span }
fit_what = { $what }
fit_size = ab { $min } Teilnehmenden
grade_good = passt
grade_maybe = passt vielleicht
deadline_open = Frist { $date }
deadline_passed = Frist { $date }: vorbei; die nächste ist mir nicht bekannt
deadline_over = Frist laut Quelle abgelaufen
deadline_rolling = Antrag das ganze Jahr
deadline_months = Antrag spätestens { $months ->
        [one] einen Monat
       *[other] { $months } Monate
    } vor Beginn
deadline_months_date = Antrag spätestens { $months ->
        [one] einen Monat
       *[other] { $months } Monate
    } vor Beginn, also bis { $date }
deadline_months_passed = Antrag spätestens { $months ->
        [one] einen Monat
       *[other] { $months } Monate
    } vor Beginn: für diesen Termin vorbei
deadline_unknown = Frist: in meinen Quellen nicht gefunden
deadline_note_school_only = (nur für Schulbegegnungen gesehen)
deadline_note_leftovers = (Restmittel)
mark_seen = in der Quelle gesehen, Stand { $date }
mark_read = undatierte Quelle, gelesen { $date }
mark_unverified = nicht geprüft
unverified_line = Nicht geprüft: { $text }.

# Ein Programm, alle Programme, Fristen, Programme einer Stadt
programme_details = **{ $programme }**
    { $text }

    { $deadlines }
    { $link ->
        [none] {""}
       *[other] Mehr: { $link }
    }
    Stand dieser Angaben: { $mark }
    .title = Ein Förderprogramm
which_programme = Um welches Programm geht es?
programmes_all = Diese { $count } Programme und Beratungsstellen kenne ich:
    { $list }

    Bei „?“ ist nicht geprüft, ob das Programm noch so besteht.
    .title = Alle Förderprogramme
level_eu = Europäische Union
level_binational = Für zwei Länder
level_federal = Bund
level_state = Land NRW
level_foundation = Stiftungen
level_town = Stadt
programme_deadlines = Fristen der Förderprogramme, soweit ich sie gesehen habe (heute ist der { $today }):
    { $list }

    Bitte prüfen Sie jede Frist beim Geldgeber, bevor Sie planen.
    .title = Fristen der Programme
town_programmes = Für { $town } kommen in Frage:
    { $list }
    { $check ->
        [none] {""}
       *[other] Vorher zu klären: { $check }
    }
    .title = Förderung für eine Stadt
town_programmes_none = Für { $town } habe ich außer dem Zuschuss der Stadt kein Förderprogramm gefunden: Die Programme setzen ein zweites Land voraus.

double_funding = Eine allgemeine Regel kenne ich nicht. Der Sportbund Pfalz schreibt, dass sich Mittel von EU, Bund und Land für dieselbe Maßnahme ausschließen, kommunales Geld aber dazukommen darf; das gilt für ein Land und ist ohne Datum. Fragen Sie bitte jeden Geldgeber.
    .title = Förderungen kombinieren
