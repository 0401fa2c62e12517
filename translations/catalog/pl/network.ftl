# Polish. Address: neutral and polite, without Pan/Pani and without gender. The network office (Netzwerkstelle Städtepartnerschaften) in Dortmund, as its slides of 2022 and 2024 tell.

network_office = Biuro Netzwerkstelle Städtepartnerschaften (sieć partnerstw miast) ma utrzymywać, pogłębiać i na nowo ukierunkowywać pracę partnerską w Nadrenii Północnej-Westfalii. Prowadzi je Auslandsgesellschaft.de e.V. w Dortmundzie; konkurs ogłosiła kancelaria rządu NRW (Staatskanzlei), a podstawą było centrum „Kompetenzzentrum Städtepartnerschaften und Europäische Zivilgesellschaft” (partnerstwa miast i europejskie społeczeństwo obywatelskie).

    Co do czasu są dwie informacje: utworzone { $founded } (slajdy z dnia { $slides_2022 } r.), finansowane { $project } (slajdy z dnia { $slides_2024 } r.). Potem był projekt następczy (początek: { $follow_start }, koniec: { $follow_end }). Czy biuro istnieje do dziś, nie wiem.
    .title = Netzwerkstelle: co to jest?

network_offers = Netzwerkstelle zwraca się do gmin i społeczeństwa obywatelskiego, przede wszystkim do stowarzyszeń. Oferuje:
    • przeglądy stanu, dobre przykłady, zalecenia
    • wydarzenia, stronę internetową i newsletter
    • kontakty oraz informacje o naborach, konkursach i środkach wsparcia

    W centrum uwagi jest to, co potrzebne w praktyce.
    .title = Netzwerkstelle: oferta

network_countries = Slajdy z dnia { $slides_2022 } r. wymieniają siedem głównych krajów: Albania, Macedonia Północna, Polska, Turcja, Węgry, USA i Zjednoczone Królestwo. Slajdy z dnia { $slides_2024 } r. łączą Albanię i Macedonię Północną jako Bałkany Zachodnie, poza tym kraje są te same.
    .title = Netzwerkstelle: kraje

network_topics = Główne tematy (jest ich { $count }): integracja, migracja, młodzież, zrównoważony rozwój, edukacja i cyfryzacja. Przekrojowo dochodzą do tego środki wsparcia i finanse, komunikacja z otoczeniem, cyfrowa praca i życie oraz kontakty społeczne. Prawie wszystko, czym zajmuje się gmina, można omawiać z miastami partnerskimi.
    .title = Netzwerkstelle: tematy

network_contact = Netzwerkstelle Städtepartnerschaften, Auslandsgesellschaft.de e.V., { $street }
    • Telefon: { $phone }
    • E-mail: { $email }
    • Internet: { $link }

    Tak było w slajdach z dnia { $slides_2022 } r. i jeszcze dnia { $slides_2024 } r.; czy to nadal aktualne, nie jest sprawdzone. Z pytaniami do Siegburga proszę zwracać się do urzędu miasta.
    .title = Netzwerkstelle: kontakt

network_people = Stan na { $slides_2022 } r.: { $leader } (kierownictwo projektu, telefon { $leader_phone }) i { $officer } (referentka, telefon { $officer_phone }). To mogło się zmienić.
    .title = Netzwerkstelle: kto tam pracuje?

network_talks = Oba zestawy slajdów pochodzą z biura Netzwerkstelle:
    • { $slides_2022 } r., Bocholt: konferencja regionalna związku towarzystw niemiecko-francuskich na rzecz Europy (VDFG-FAFA), „Blick aus NRW auf die Welt” (spojrzenie z NRW na świat)
    • { $slides_2024 } r., parlament NRW: kongres komunalny jednej z frakcji, o „dyplomacji oddolnej”; prelegentka: { $speaker }

    Przekazuję treść slajdów, a nie stanowisko partii.
    .title = Slajdy z 2022 i 2024 r.

auslandsgesellschaft = Auslandsgesellschaft.de e.V. ma od { $since } r. siedzibę w Dortmundzie, obok miejsca pamięci Steinwache; od ponad { $years } lat jej celem jest porozumienie między narodami. Opiera się na trzech filarach:
    • praca społeczna: towarzystwa dwustronne i koła krajowe ({ $societies })
    • języki: kursy języków obcych (języki: { $languages }), kursy integracyjne, egzaminy
    • edukacja obywatelska: seminaria, wyjazdy do miejsc pamięci, Eurodesk, Europe Direct i Netzwerkstelle
    .title = Auslandsgesellschaft w Dortmundzie

hauts_de_france = W { $first_year } r. Nadrenia Północna-Westfalia i Nord-Pas-de-Calais uzgodniły wspólny program pracy; oba regiony kształtował przemysł włókienniczy, węgiel i przemysł ciężki. W { $merger_year } r. Nord-Pas-de-Calais połączono z Pikardią w region Hauts-de-France, a w { $declaration_year } r. przyszła nowa wspólna deklaracja. Partnerstwa miast łączące oba regiony: { $count }. Więcej: { $link } (nie sprawdzono)
    .title = NRW i Hauts-de-France

weimar_triangle = Regionalny Trójkąt Weimarski łączy Śląsk, Hauts-de-France i Nadrenię Północną-Westfalię, według slajdu od { $since } r.; region Hauts-de-France nosi jednak tę nazwę dopiero od { $merger_year } r. Trójkąty miast:
    • Tourcoing – Bottrop – Gliwice
    • Marcq-en-Barœul – Gladbeck – Wodzisław Śląski
    • Auchel i Laventie – Iserlohn – Chorzów
    • Cambrai – Kamp-Lintfort – Żory
    • Lille – Kolonia – Katowice
    • Villeneuve-d’Ascq – Leverkusen – Racibórz
    • Mouvaux – Neukirchen-Vluyn – Ustroń
    • Douai – Recklinghausen – Bytom

    Siegburga w tej tabeli nie ma. Więcej: { $link } (nie sprawdzono)
    .title = Regionalny Trójkąt Weimarski

youth_engagement = Aby zmiana pokoleń się udała, Netzwerkstelle radzi:
    • oddawać odpowiedzialność, na przykład przez własne struktury młodzieży i budżet młodzieżowy
    • proponować inne formaty, więcej cyfrowych
    • wybierać tematy, które obchodzą młodych, na przykład klimat i środowisko, i pracować nad nimi wspólnie
    • iść tam, gdzie są młodzi: do szkół, klubów sportowych, młodzieżowych rad i parlamentów
    • zwracać się też do „młodych seniorów” około sześćdziesiątki
    • uczyć się na przykładach innych miejscowości
    .title = Jak przyciągnąć młodych?

digitalisation = Netzwerkstelle radzi szukać sprzymierzeńców: tak stowarzyszenie partnerskie Partnerschaftsverein Neunkirchen-Seelscheid e.V. opracowało razem z uczelnią Hochschule Bonn-Rhein-Sieg nowy wizerunek. Pomagają organizacje współpracy młodzieży, IJAB i uniwersytety ludowe oraz programy wsparcia dla pracy społecznej. Spotkania na miejscu i cyfrowe nie wykluczają się, lecz należą do siebie.
    .title = Jak poradzić sobie z cyfryzacją?

digital_handbook = „Digital International! Neue Formate für städtepartnerschaftlichen Austausch” (nowe formaty wymiany między miastami partnerskimi) to poradnik biura Netzwerkstelle. Zawiera pomysły na spotkania przed ekranem:
    { $list }

    Adres: { $link } (nie sprawdzono). Po wybraniu pomysłu podpowiem, jak można go wypróbować.
    .title = Poradnik cyfrowy

# The ideas of the handbook. The talk only names the headings; how to do it is our suggestion.
digital_activity = **{ $activity }**: ten pomysł jest w cyfrowym poradniku biura Netzwerkstelle. Moja propozycja, jak go wypróbować:

    { $how }

    Slajdy podają tylko tytuł; instrukcji z poradnika nie znam.
    .title = Wypróbować pomysł cyfrowy
which_activity = Który pomysł wypróbować?
try_music_day = Na początku lata każde miasto transmituje dwa lub trzy utwory z własnego święta; w przerwach grupy krótko się przedstawiają.
    .title = Fête de la Musique (święto muzyki)
try_whispers = Jedno zdanie wędruje na filmikach od miasta do miasta i za każdym razem jest tłumaczone na kolejny język. Na koniec wszyscy porównują początek z końcem.
    .title = Głuchy telefon
try_podcast = Dwie osoby z dwóch miast rozmawiają przez dwadzieścia minut na jeden temat w wideokonferencji; dźwięk jest montowany i publikowany jako odcinek.
    .title = Wideokonferencja jako podcast
try_who_is_here = Wszyscy przesyłają wcześniej trzy informacje o sobie; podczas wideokonferencji zgaduje się, o kogo chodzi.
    .title = Kto … jest tutaj?
try_town_profile = Każda grupa przygotowuje stronę o swoim mieście i przedstawia ją pozostałym w pięć minut.
    .title = Wizytówka miasta
try_christmas_party = W grudniowy wieczór każde miasto pokazuje piosenkę, wypiek albo zwyczaj; wcześniej wszyscy wysyłają sobie paczuszki.
    .title = Wirtualne spotkanie bożonarodzeniowe
try_cooking_evening = Jedno miasto przesyła przepis i listę zakupów, wszyscy gotują o tej samej porze przed kamerą i razem jedzą.
    .title = Wieczór gotowania
try_quiz_night = Każde miasto przygotowuje pięć pytań o sobie; gra się w mieszanych grupach.
    .title = QuizNight (wieczór quizowy)
try_swimming_contest = Kluby pływają tego samego dnia ten sam dystans na własnym basenie; porównuje się czasy.
    .title = Wirtualne zawody pływackie
try_scavenger_hunt = Wszyscy rozwiązują zadania we własnej miejscowości i przesyłają zdjęcia. Poradnik ma dwa warianty; tu wystarczy lista dziesięciu zadań.
    .title = Scavenger Hunt, podchody (2 warianty)
try_professionals = Specjaliści z dwóch urzędów lub firm pokazują sobie online dzień pracy i omawiają wspólne pytanie.
    .title = Cyfrowa wymiana fachowa
try_stopover = Ktoś przez pół godziny oprowadza z telefonem po własnym mieście, a inni zadają pytania.
    .title = Z krótką wizytą w …
try_own_idea = Poradnik zostawia miejsce na własne pomysły: warto się zastanowić, co grupa i tak lubi robić, i zrobić to przed kamerą razem z miastem partnerskim.
    .title = Własny pomysł

partnership_days = W moich dokumentach pojawiają się dwa dni partnerstw miast (Tag der Städtepartnerschaften): { $number }. dzień, { $hamm_date } r. w Hamm, na którym wymieniały się doświadczeniami osoby aktywne, oraz jeszcze jeden, bez podanego roku, na którym Rheine opowiadało w warsztacie II o partnerstwach projektowych, tematycznych i pierścieniowych. Nowych terminów nie znam.
    .title = Dni partnerstw miast

twinning_databases = Kto z kim jest partnerem, podaje rada gmin i regionów Europy (Rat der Gemeinden und Regionen Europas, RGRE): { $rgre } (slajdy z dnia { $slides_2024 } r.; { $slides_2022 } r. podawano tam jeszcze { $rgre_old }). Dla Francji: { $afccre }, liczby: { $figures }. Żaden z tych adresów nie jest przeze mnie sprawdzony.
    .title = Gdzie to sprawdzić?

twinning_studies = Slajdy polecają dwa badania:
    • dfi i Bertelsmann Stiftung, „Städtepartnerschaften: den europäischen Bürgersinn stärken” (partnerstwa miast i europejska postawa obywatelska; ankieta { $survey }, publikacja { $bertelsmann_year })
    • Konrad-Adenauer-Stiftung, „Städte- und Gemeindepartnerschaften” (partnerstwa miast i gmin; ankieta { $adenauer_survey }, publikacja { $adenauer_year })
    .title = Badania o partnerstwach

twinning_links = Linki ze slajdów z 2024 r. (żaden nie jest sprawdzony):
    • regiony partnerskie NRW: { $regions }
    • Europa i sprawy międzynarodowe: { $europe }
    • partnerstwa szkół: { $schools } oraz strona danej szkoły
    • środki wsparcia: { $funding }
    • wskazówki do czytania: { $reading }
    .title = Linki i lektury
