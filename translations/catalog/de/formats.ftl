# Formate und die drei Ebenen der Austauscherfahrung. Die Zuordnung von Themen und Ebenen sind Daten (strategy/formats.yml).

theme_1 = Schulen und Bildung
theme_2 = Kultur
theme_3 = Wirtschaftliches und soziales Miteinander
theme_4 = Begegnung

format_school_exchange = Schulaustausch
format_fsj_abroad = Freiwilliges Soziales Jahr in den Partnerstädten
format_school_project_week = Schul-Projektwoche
format_digital_format = Digitalformat
format_erasmus = Erasmus
format_erasmus_plus = Erasmus+
format_culture_exchange = Kulturaustausch von Kulturschaffenden der Partnerstädte
format_ring_event = Ringveranstaltung der Partner- und Patenstädte
format_conference = Fachtagung oder Konferenz
format_trainee_exchange = Praktikanten- und Azubi-Austausch
format_fsj_placement = Vermittlung in ein Freiwilliges Soziales Jahr
format_administration_exchange = Verwaltungsaustausch
format_tour = Neue Tour-Formate
format_sports_or_citizen_trip = Sport- und Bürgerfahrten
format_blog_vlog = Blog & Vlog
format_youth_digital_parliament = Europäisches Jugend-Digitalparlament der Partnerstädte
format_family_trip = Familienfahrt

formats_heading = Diese Formate nennt die Strategie. Jedes soll mindestens eine Ebene bedienen: A zwischenmenschlich, B lernend, C praktisch.
formats_theme = Thema { $number }: { $theme }
format_line = { $format } ({ $count ->
        [one] Ebene { $levels }
       *[other] Ebenen { $levels }
    })
format_line_no_levels = { $format } (keine Ebene genannt)

formats_overview = { $list }
    .title = Alle Formate

format_details = **{ $format }**
    Themenschwerpunkt { $number }: { $theme }
    { $count ->
        [0] Die Strategie nennt für dieses Format keine Ebene; mindestens eine der drei (A, B, C) soll trotzdem dabei sein.
        [one] Ebene der Austauscherfahrung: { $levels }
       *[other] Ebenen der Austauscherfahrung: { $levels }
    }
    .title = Ein Format im Detail

which_format = Welches Format meinen Sie?

experience_levels = Jedes Format soll mindestens eine von drei Ebenen bedienen:
    • A, zwischenmenschlich
    • B, lernend
    • C, praktisch

    Näher erklärt die Strategie die Ebenen nicht.
    .title = Ebenen A, B und C

who_can_initiate = Anstoßen können ein Format alle Vereine, Schulen und auch die Wirtschaft. Ob das auch heißt, dass sie einen Zuschuss beantragen dürfen, sagt die Strategie nicht ausdrücklich.
    .title = Wer darf Formate anstoßen?

digital_formats = Ja, Austausch ohne Reise ist ausdrücklich gewollt, gerade mit weit entfernten Städten. Die Strategie nennt:
    { $list }
    .title = Digitaler Austausch
