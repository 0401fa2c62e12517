# Polish. Address: neutral and polite, without Pan/Pani and without gender. Formats and the three levels of exchange experience.

theme_1 = Szkoły i edukacja
theme_2 = Kultura
theme_3 = Współdziałanie gospodarcze i społeczne
theme_4 = Spotkania

format_school_exchange = Wymiana szkolna
format_fsj_abroad = Rok socjalny (FSJ) w mieście partnerskim
format_school_project_week = Szkolny tydzień projektowy
format_digital_format = Format cyfrowy
format_erasmus = Erasmus
format_erasmus_plus = Erasmus+
format_culture_exchange = Wymiana twórców z miast partnerskich
format_ring_event = Wspólne wydarzenie w pierścieniu miast
format_conference = Spotkanie fachowe lub konferencja
format_trainee_exchange = Wymiana praktykantów i uczniów zawodu
format_fsj_placement = Pośrednictwo: dobrowolny rok socjalny
format_administration_exchange = Wymiana między urzędami
format_tour = Nowe formaty wyjazdowe
format_sports_or_citizen_trip = Wyjazdy sportowe i obywatelskie
format_blog_vlog = Blog i vlog
format_youth_digital_parliament = Europejski cyfrowy parlament młodzieży
format_family_trip = Wyjazd rodzinny

formats_heading = Takie formaty wymienia strategia. Każdy ma obejmować co najmniej jeden poziom: A – międzyludzki, B – uczenie się, C – praktyczny.
formats_theme = Temat { $number }: { $theme }
format_line = { $format } ({ $count ->
        [one] poziom { $levels }
        [few] poziomy { $levels }
        [many] poziomy { $levels }
       *[other] poziomy { $levels }
    })
format_line_no_levels = { $format } (nie podano poziomu)

formats_overview = { $list }
    .title = Wszystkie formaty wymiany

format_details = **{ $format }**
    Główny temat { $number }: { $theme }
    { $count ->
        [0] Strategia nie podaje dla tego formatu żadnego poziomu; mimo to co najmniej jeden z trzech (A, B, C) ma być uwzględniony.
        [one] Poziom doświadczenia wymiany: { $levels }
        [few] Poziomy doświadczenia wymiany: { $levels }
        [many] Poziomy doświadczenia wymiany: { $levels }
       *[other] Poziomy doświadczenia wymiany: { $levels }
    }
    .title = Format wymiany: szczegóły

which_format = O który format chodzi?

experience_levels = Każdy format ma obejmować co najmniej jeden z trzech poziomów:
    • A, międzyludzki
    • B, uczenie się
    • C, praktyczny

    Dokładniej strategia tych poziomów nie wyjaśnia.
    .title = Poziomy A, B i C

who_can_initiate = Formaty mogą inicjować wszystkie stowarzyszenia i szkoły, a także firmy. Czy to znaczy, że wolno im też wnioskować o dotację, strategia wyraźnie nie mówi.
    .title = Kto może zainicjować format?

digital_formats = Tak, wymiana bez podróży jest wyraźnie pożądana, zwłaszcza z odległymi miastami. Strategia wymienia:
    { $list }
    .title = Wymiana cyfrowa
