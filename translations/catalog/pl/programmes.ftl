# Polish. Address: neutral and polite, without Pan/Pani and without gender. Funding programmes and the search for them. Something is "seen" if it stood in the source named; otherwise "not verified".
# .title: name of the programme. .unverified: what is not verified (the assistant puts the mark behind it).

programme_siegburg = Miasto może dotować projekty ze swoimi miastami partnerskimi. Według strategii wnioski są oceniane na jej podstawie, zanim zdecyduje komisja; dnia { $adopted } r. uchwalono wytyczne, których tekstu nie mam.
    .title = Dotacja miasta Siegburg
programme_cerv_town_twinning = UE wspiera spotkania, warsztaty i wydarzenia miast partnerskich: liczba uczestników co najmniej { $participants }, w tym z zagranicy (na zaproszenie) { $invited }, czas trwania od { $min_months } do { $max_months } miesięcy. Ryczałt od { $min_eur } do { $max_eur }. Wnioskować mogą gminy, ich stowarzyszenia partnerskie i organizacje pożytku publicznego, nie osoby prywatne.
    .title = CERV Town Twinning: partnerstwo miast
programme_cerv_networks = UE wspiera sieci miast: co najmniej { $applicants } wnioskodawców; liczba krajów: { $countries }, w tym z UE: { $eu_countries }; czas trwania od { $min_months } do { $max_months } miesięcy. Na 2026 r. przewidziano { $budget_eur }. Do Siegburga pasowałoby to z miastami Nogent, Bolesławiec, Guarda i Orestiada; to nasza własna myśl.
    .title = CERV Networks of Towns: sieci miast
programme_erasmus_youth = Wymiany młodzieży w wieku od { $min_age } do { $max_age } lat, trwające od { $min_days } do { $max_days } dni. Wnioskować mogą organizacje i grupy nieformalne; zajmuje się tym JUGEND für Europa w Bonn. Uczestniczy także Turcja.
    .title = Erasmus+ Młodzież
    .unverified = grupy od { $min_people } do { $max_people } osób, terminy w lutym i październiku
programme_erasmus_school = Wymiana i współpraca szkół ze szkołami partnerskimi w Europie; zajmuje się tym PAD przy konferencji ministrów oświaty (Kultusministerkonferenz). Kwot i terminów nie ma w moich źródłach.
    .title = Erasmus+ Edukacja szkolna
programme_erasmus_vet = Pobyty za granicą osób uczących się zawodu. Wniosek składa instytucja (w ramach akredytacji albo projektu krótkoterminowego), nie sama osoba; zajmuje się tym agencja narodowa przy BIBB. Stawek i minimalnego czasu nie ma w moich źródłach.
    .title = Erasmus+ Kształcenie zawodowe
programme_solidarity_corps = Projekty solidarności na miejscu: liczba młodych osób co najmniej { $people }, w wieku od { $min_age } do { $max_age } lat, czas od { $min_months } do { $max_months } miesięcy: { $month_eur } miesięcznie, do tego { $coach_eur } za każdy dzień opieki nad projektem. Możliwy jest też wolontariat.
    .title = Europejski Korpus Solidarności
programme_dfjw = Niemiecko-francuska organizacja współpracy młodzieży DFJW (po francusku OFAJ) wspiera spotkania grup, dobrowolne praktyki w mieście partnerskim i przygotowawcze kursy językowe, na zasadzie wzajemności; wiek od { $min_age } do { $max_age } lat, od { $min_days } do { $max_days } dni. Spotkania szkolne w trzecim miejscu: podróż od { $low_km_eur } do { $high_km_eur } za kilometr i osobę, koszty podstawowe od { $low_day_eur } do { $high_day_eur } za dzień i osobę (najwyżej { $top_day_eur }). Stawek dla grup partnerstwa miast nie ma w moich źródłach.
    .title = DFJW/OFAJ (młodzież Niemcy–Francja)
programme_buergerfonds = Wspiera niemiecko-francuskie spotkania stowarzyszeń, gmin, instytucji i luźnych grup; wiek, język i czas trwania są dowolne. Wnioski można składać przez cały rok.
    .title = Niemiecko-Francuski Fundusz Obywatelski
    .unverified = do { $first_eur }, do { $second_eur }, do { $third_eur } lub więcej, z reguły do { $percent }% kosztów ({ $percent_large }% przy największych projektach), grupy od { $people } osób; stan z lat 2020–2022, czy to obowiązuje jeszcze w 2026/27, nie wiadomo
programme_dpjw = Polsko-Niemiecka Współpraca Młodzieży (PNWM, po niemiecku DPJW) wspiera spotkania młodzieży w wieku od { $min_age } do { $max_age } lat, od { $min_days } do { $max_days } dni. Obaj partnerzy składają wniosek wspólnie w systemie OASE, z wyprzedzeniem co najmniej { $months } miesięcy; jeden dzień spóźnienia to powód odmowy. Najwyżej { $max_eur } w Niemczech lub { $max_zloty } zł w Polsce; małe projekty („4x1”) do { $small_eur }. Kryteria obowiązują w 2026 r.
    .title = PNWM/DPJW (młodzież Polska–Niemcy)
programme_jugendbruecke = Deutsch-Türkische Jugendbrücke (niemiecko-turecki „most młodzieży”) wspiera spotkania młodzieży i specjalistów z Niemiec i Turcji, na miejscu lub cyfrowo; wsparcie małych projektów sięgało { $max_eur }. Wnioskować mogą niemieckie organizacje pożytku publicznego i instytucje publiczne, także szkoły i gminy. Jak jest w 2026 r., tego nie ma w moich źródłach.
    .title = Jugendbrücke (młodzież Niemcy–Turcja)
programme_dgjw = Niemiecko-grecka organizacja współpracy młodzieży DGJW wspiera spotkania od { $min_days } dni programu, wiek od { $min_age } do { $max_age } lat (inne źródło: { $other_max_age }). Najwyżej { $km_eur } za kilometr i { $family_eur } (w rodzinach) lub { $other_eur } (poza tym) na osobę i dzień; małe projekty do { $small_eur } bez terminu. Wniosek składa się wspólnie przez jednostkę centralną (Zentralstelle).
    .title = DGJW (młodzież Niemcy–Grecja)
programme_europa_schecks = Kraj związkowy NRW wspiera projekty związane z Europą, także partnerstwa miast z krajami Rady Europy: do { $max_eur } bez wkładu własnego, czas trwania do { $months } miesięcy, wniosek z wyprzedzeniem co najmniej { $file_months } miesięcy. Wypłata następuje na podstawie dowodów; zaliczka jest możliwa od { $advance_eur } i do { $percent }%, decyzja zapada około { $weeks } tygodni po dniu naboru. Nie dla osób prywatnych, partii i firm. Pytania: { $phone }, { $email }.
    .title = Europa-Schecks NRW (czeki europejskie)
    .unverified = Jeśli 2027 r. przebiegnie tak samo, pierwszym dniem naboru byłby { $next_date }
programme_skew_kleinprojekte = Tylko dla urzędów gmin i miast mających partnerów w krajach rozwijających się: od { $min_eur } do { $max_eur }, na spotkania do { $meeting_eur }, najwyżej { $percent }% kosztów (wkład własny { $own_percent }%), do { $months } miesięcy. Strona, z której pochodzą dane, podaje, że termin minął; kraje UE się nie liczą.
    .title = SKEW: fundusz małych projektów
programme_nakopa = Na projekty zrównoważonego rozwoju gmin z partnerami w krajach rozwijających się: od { $min_eur } do { $max_eur }, najwyżej { $percent }%, do { $months } miesięcy; najpierw szkic, potem wniosek. Dane pochodzą ze stanu na 2021 i 2023 r.
    .title = Nakopa (SKEW)
programme_skew_ukraine = Dla gmin z partnerami w Ukrainie: od { $min_eur } do { $max_eur } z funduszu małych projektów (stan: 2022 r.) oraz podróże delegacji, najwyżej { $people } osób, od { $min_days } do { $max_days } dni, zgłoszenie z wyprzedzeniem { $weeks } tygodni. Strona zwraca uwagę na ostrzeżenie niemieckiego MSZ przed podróżami.
    .title = SKEW: partnerstwa z Ukrainą
programme_netzwerkstelle = Doradza i pomaga w nawiązywaniu kontaktów; o własnych środkach wsparcia moje źródła nic nie mówią. Przegląd środków wsparcia tego biura pochodził w wersji, którą znam, z 2021 r.
    .title = Netzwerkstelle (sieć partnerstw miast)
programme_sdpz = Fundacja (FWPN, po niemiecku SdpZ) wspiera wspólne projekty partnerów niemieckich i polskich; wniosek { $months ->
        [one] { $months } miesiąc
        [few] { $months } miesiące
        [many] { $months } miesięcy
       *[other] { $months } miesiąca
    } przed rozpoczęciem. Na przedsięwzięcia niemiecko-polsko-ukraińskie fundacja podawała do { $trilateral_eur } (mniej więcej 2021–2023).
    .title = Fundacja Współpracy Polsko-Niemieckiej
programme_mercator = Wspiera większe przedsięwzięcia organizacji pożytku publicznego i instytucji publicznych, na przykład na temat Europy w świecie; najpierw szkic, bez terminu. Same imprezy, sport, koszty podróży i pojedyncze szkoły są wykluczone: do zwykłych wyjazdów raczej nie pasuje.
    .title = Fundacja Mercator (Stiftung Mercator)
programme_kjp = Federalny plan na rzecz dzieci i młodzieży wspiera spotkania grup młodzieży, wiek od { $min_age } do { $max_age } lat, od { $min_days } do { $max_days } dni, przez jednostki centralne lub kraj związkowy; nie dla klas szkolnych i nie dla Francji ani Polski.
    .title = Federalny plan dla młodzieży (KJP)
    .unverified = do { $day_eur } za dzień i osobę w Niemczech, podróż { $km_eur } lub { $other_km_eur } za kilometr
programme_ijab = Doradza i informuje o międzynarodowej pracy z młodzieżą; o własnych środkach wsparcia moje źródła nic nie mówią.
    .title = IJAB (doradztwo)
programme_austausch_macht_schule = Inicjatywa na rzecz wymiany szkolnej; jej strony nie ma w moich źródłach, stawek nie znam.
    .title = Austausch macht Schule (wymiana szkół)
programme_pad = Pädagogischer Austauschdienst (PAD) towarzyszy szkołom, między innymi w ramach PASCH w Europie Wschodniej i Południowo-Wschodniej.
    .title = PAD (wymiana pedagogiczna)
programme_ijfd = Wolontariat za granicą dla osób, które na koniec nie mają jeszcze { $max_age } lat i spełniły obowiązek szkolny: od { $min_months } do { $max_months } miesięcy, najczęściej { $usual_months }. Organizacja dostaje do { $month_eur } miesięcznie. W dużej mierze zastąpił FSJ za granicą; który wolontariat strategia ma na myśli, pisząc „FSJ w miastach partnerskich”, tego nie mówi.
    .title = Wolontariat międzynarodowy IJFD
programme_weltwaerts = Wolontariat w krajach rozwijających się i wschodzących dla osób w wieku od { $min_age } do { $max_age } lat, od { $min_months } do { $max_months } miesięcy; federacja pokrywa do { $percent }%. Z miast partnerskich w grę wchodziłby najwyżej Selçuk; czy Turcja jest na liście, nie jest sprawdzone.
    .title = weltwärts

# The search
programmes = Kryteria wyszukiwania: { $wish }

    { $list }
    .title = Szukanie dofinansowania
finder_none = Nie znam pasującego programu.
finder_not_fitting = Nie pasuje:
finder_hint = Więcej o programie: wystarczy wybrać jego nazwę. Każdy termin proszę sprawdzić u instytucji, która daje pieniądze.
finder_ask_town = O które miasto partnerskie chodzi? ({ $step } z { $steps })
finder_ask_who = Kto składa wniosek? ({ $step } z { $steps })
finder_ask_age = W jakim wieku są osoby uczestniczące? Na przykład „od 14 do 18”. ({ $step } z { $steps })
finder_ask_what = Co jest w planach? ({ $step } z { $steps })
finder_ask_when = Kiedy projekt ma się zacząć? Wystarczy miesiąc albo rok, na przykład „maj 2027”. ({ $step } z { $steps })
finder_not_understood = Tego nie rozumiem.
finder_skip = Pomiń
finder_stop = Zakończ wyszukiwanie
finder_again = Nowe wyszukiwanie

# Who is looking (nominative, for buttons and lists)
applicant_association = stowarzyszenie
applicant_school = szkoła
applicant_municipal = miasto lub gmina
applicant_company = firma
applicant_informal_group = grupa nieformalna
applicant_private_person = osoba prywatna
age_children = poniżej 14 lat
age_youth = 14–18 lat
age_young_adults = 18–30 lat
age_adults = powyżej 30 lat
age_mixed = wszystkie grupy wiekowe
age_span = { $min }–{ $max } lat
age_up_to = do { $max } lat
age_from = od { $min } lat
people_count = { $count ->
        [one] jedna osoba
        [few] { $count } osoby
        [many] { $count } osób
       *[other] { $count } osoby
    }

# What is planned
plan_youth_exchange = wymiana młodzieży
plan_school_exchange = wymiana szkolna
plan_citizens_meeting = spotkanie lub wyjazd mieszkańców
plan_network = konferencja lub sieć
plan_culture = kultura
plan_sport = sport
plan_trainees = wymiana uczniów zawodu lub praktyka
plan_volunteering = wolontariat
plan_professionals = wymiana fachowa
plan_digital = spotkanie cyfrowe
plan_language_course = kurs językowy
plan_aid = pomoc rozwojowa lub w odbudowie
plan_youth_project = projekt młodzieżowy na miejscu

# Why it fits or not: behind ✓, ✗ or ?
fit_town = { $town }
fit_who = wnioskodawca: { $who }
fit_who_not = nie dla: { $who }
fit_age = wiek: { $span }
fit_what = { $what }
fit_size = liczba uczestników: od { $min }
grade_good = pasuje
grade_maybe = może pasuje
deadline_open = termin: { $date } r.
deadline_passed = termin: { $date } r., już minął; następnego nie znam
deadline_over = według źródła termin minął
deadline_rolling = wniosek przez cały rok
deadline_months = wniosek najpóźniej { $months ->
        [one] miesiąc
        [few] { $months } miesiące
        [many] { $months } miesięcy
       *[other] { $months } miesiąca
    } przed rozpoczęciem
deadline_months_date = wniosek najpóźniej { $months ->
        [one] miesiąc
        [few] { $months } miesiące
        [many] { $months } miesięcy
       *[other] { $months } miesiąca
    } przed rozpoczęciem, czyli do { $date } r.
deadline_months_passed = wniosek najpóźniej { $months ->
        [one] miesiąc
        [few] { $months } miesiące
        [many] { $months } miesięcy
       *[other] { $months } miesiąca
    } przed rozpoczęciem: na ten czas już za późno
deadline_unknown = termin: nie ma w moich źródłach
deadline_note_school_only = (podany tylko dla spotkań szkolnych)
deadline_note_leftovers = (pozostałe środki)
mark_seen = podane w źródle, stan: { $date }
mark_read = źródło bez daty, odczytane { $date }
mark_unverified = nie sprawdzono
unverified_line = Nie sprawdzono: { $text }.

# One programme, all programmes, deadlines, programmes for a town
programme_details = **{ $programme }**
    { $text }

    { $deadlines }
    { $link ->
        [none] {""}
       *[other] Więcej: { $link }
    }
    Stan tych informacji: { $mark }
    .title = Program wsparcia: szczegóły
which_programme = O który program chodzi?
programmes_all = Programy i punkty doradcze, które znam (razem { $count }):
    { $list }

    Znak „?” oznacza, że nie jest sprawdzone, czy program nadal tak działa.
    .title = Wszystkie programy wsparcia
level_eu = Unia Europejska
level_binational = Dla dwóch krajów
level_federal = Federacja (Niemcy)
level_state = Kraj związkowy NRW
level_foundation = Fundacje
level_town = Miasto
programme_deadlines = Terminy programów wsparcia, o ile podają je moje źródła (dziś jest { $today } r.):
    { $list }

    Przed planowaniem proszę sprawdzić każdy termin u instytucji, która daje pieniądze.
    .title = Terminy programów
town_programmes = { $town }, możliwe programy:
    { $list }
    { $check ->
        [none] {""}
       *[other] Najpierw do wyjaśnienia: { $check }
    }
    .title = Dofinansowanie dla miasta
town_programmes_none = { $town }: poza dotacją miasta nie znam programu wsparcia, bo programy wymagają drugiego kraju.

double_funding = Ogólnej zasady nie znam. Związek sportowy Sportbund Pfalz pisze, że środki UE, federacji i kraju związkowego na to samo działanie się wykluczają, ale pieniądze gminy mogą dojść; to dotyczy jednego kraju związkowego i nie ma daty. Proszę zapytać każdą instytucję, która daje pieniądze.
    .title = Łączenie dofinansowań
