# Polish. Address: neutral and polite, without Pan/Pani and without gender. Town twinning in figures. Arguments: $value number, $rank place, $share share ("14,9 %"), $total sum, $list lines, $date date of the slides.

state_bw = Badenia-Wirtembergia
state_by = Bawaria
state_be = Berlin
state_bb = Brandenburgia
state_hb = Brema
state_hh = Hamburg
state_he = Hesja
state_mv = Meklemburgia-Pomorze Przednie
state_ni = Dolna Saksonia
state_nw = Nadrenia Północna-Westfalia
state_rp = Nadrenia-Palatynat
state_sl = Saara
state_sn = Saksonia
state_st = Saksonia-Anhalt
state_sh = Szlezwik-Holsztyn
state_th = Turyngia

stat_total = Liczba partnerstw miast w Niemczech: **{ $total }**; tyle samo daje suma krajów związkowych. Z tego Niemcy i Francję łączy { $france }.

    W tej samej prezentacji z dnia { $slides_2022 } r. na innym slajdzie bez opisu widnieją jeszcze liczby { $off_by_one } i { $unlabelled }: pierwsza minimalnie się różni i nie podano do niej źródła; co oznacza druga, slajd nie mówi. Slajdy z dnia { $slides_2024 } r. powtarzają tabelę krajów związkowych bez zmian, nowszych liczb nie zawierają.
    .title = Ile jest partnerstw miast?

stat_states = Partnerstwa miast według krajów związkowych (na całym świecie, stan na { $date } r.):
    { $list }

    Razem: { $total }.
    .title = Partnerstwa w krajach związkowych
stat_france = Partnerstwa miast z Francją według krajów związkowych (stan na { $date } r.):
    { $list }

    Razem: { $total }.
    .title = Z Francją: kraje związkowe
state_line = { $rank }. { $state }: { $value } ({ $share })
stat_states_one = { $state }: partnerstwa miast na całym świecie: **{ $value }**, miejsce { $rank } na { $count } krajów związkowych i { $share } wszystkich w Niemczech (razem: { $total }). Z Francją: { $other_value } (miejsce { $other_rank }). Stan na { $date } r.
stat_france_one = { $state }: partnerstwa miast z Francją: **{ $value }**, miejsce { $rank } na { $count } krajów związkowych i { $share } wszystkich (razem: { $total }). Na całym świecie: { $other_value } (miejsce { $other_rank }). Stan na { $date } r.
state_more = { $state } ma o { $difference } więcej niż { $other }.
state_equal = { $state } i { $other } mają po tyle samo.

stat_countries = Z tymi krajami jest najwięcej partnerstw miast (stan na { $date } r.; slajdy wymieniają w każdym przypadku najwyżej pięć krajów):

    {""}**Niemcy**
    { $germany }

    {""}**Nadrenia Północna-Westfalia**
    { $nrw }
    .title = Partnerstwa według krajów
country_line = • { $country }: { $value } ({ $share })
stat_countries_one = { $country }, stan na { $date } r.:
    { $list }
country_in_germany = • Niemcy: partnerstwa miast: **{ $value }**, czyli { $share } z { $total } (miejsce { $rank })
country_in_nrw = • Nadrenia Północna-Westfalia: partnerstwa miast: **{ $value }**, czyli { $share } z { $total } (miejsce { $rank })
country_not_in_germany = • Niemcy: slajdy nie podają tu liczby
country_not_in_nrw = • Nadrenia Północna-Westfalia: slajdy nie podają tu liczby

stat_nrw = Nadrenia Północna-Westfalia, liczba partnerstw miast: **{ $total }**, miejsce { $rank } wśród krajów związkowych i { $share } wszystkich w Niemczech. Gminy: { $municipalities }, powiaty: { $districts }. Najczęstsze kraje partnerskie:
    { $list }

    Ile partnerstw z Francją mają powiaty, nie wiadomo: na slajdzie jest w tym miejscu tylko „XX”. Stan na { $date } r.
    .title = Nadrenia Płn.-Westfalia w liczbach

# The chart: heading, source in the picture, and what it shows (for people who cannot see it).
chart_states = Partnerstwa miast według krajów związkowych
chart_france = Partnerstwa miast z Francją według krajów związkowych
chart_countries = Najczęstsze kraje partnerskie: Niemcy
chart_nrw = Najczęstsze kraje partnerskie: Nadrenia Północna-Westfalia
chart_source = Źródło: RGRE, sekcja niemiecka, według slajdów biura Netzwerkstelle z dnia { $date } r.
chart_alt = Wykres słupkowy: { $title }. { $values }
