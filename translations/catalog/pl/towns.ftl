# Polish. Address: neutral and polite, without Pan/Pani and without gender. Arguments: $town name of the town (nominative), $town_id its id, $km air line in km, years as text.

region_nogent = Île-de-France, Val-de-Marne
region_boleslawiec = Dolny Śląsk
region_selcuk = prowincja Izmir
region_orestiada = Macedonia Wschodnia i Tracja, Ewros
region_guarda = region Centro, dystrykt Guarda
region_werder = Brandenburgia, Potsdam-Mittelmark
region_zbarazh = obwód tarnopolski

partner_cities = Siegburg ma sześć miast partnerskich:
    • Nogent-sur-Marne (Francja)
    • Bolesławiec, po niemiecku Bunzlau (Polska)
    • Selçuk (Turcja)
    • Orestiada (Grecja)
    • Guarda (Portugalia)
    • Werder (Havel) (Niemcy)

    Tak podaje dokument dla komisji z dnia { $paper_date } r. W starszej strategii Werder to jeszcze patronat.
    .title = Miasta partnerskie Siegburga

town_card = **{ $town }**
    { $status ->
        [ring] To nie miasto partnerskie Siegburga, lecz miasto partnerskie Bolesławca. Od { $since } r. jest przez pierścień połączone z miastami Nogent-sur-Marne, Bolesławiec i Siegburg.
       *[partner] Miasto partnerskie Siegburga od { $since } r.
    }

    • Kraj i region: { $country }, { $region }
    • Język: { $language } (wiedza ogólna)
    • Godzina na miejscu: { $time } ({ $shift ->
        [ahead] { $hours ->
            [one] o godzinę
            [few] o { $hours } godziny
            [many] o { $hours } godzin
           *[other] o { $hours } godziny
        } później niż w Siegburgu
        [behind] { $hours ->
            [one] o godzinę
            [few] o { $hours } godziny
            [many] o { $hours } godzin
           *[other] o { $hours } godziny
        } wcześniej niż w Siegburgu
       *[same] tak jak w Siegburgu
    })
    • Mieszkańcy: { $population } ({ $population_scope ->
        [municipality] cała gmina
        [district] cały powiat
       *[town] miasto
    }, stan: { $population_year } r.)
    • Warto zobaczyć: { $sights }
    • Odległość: około { $km } km w linii prostej od Siegburga
    • Internet: { $website } (nie sprawdzono)

    W strategii: { $strategy }
    .title = Krótko o mieście

town_distance = { $town }: około { $km } km w linii prostej od Siegburga. Odległość jest obliczona ze współrzędnych; odległość drogowa nie jest sprawdzona.
    .title = Odległość od Siegburga

town_since = { $town_id ->
        [boleslawiec] { $town }: patronat od { $sponsorship_year } r., partnerstwo miast od { $since_year } r.
        [selcuk] { $town } jest miastem partnerskim od { $since_year } r. Notatka prasowa z 2022 r. podaje rok { $other_year }; strona miasta przemawia za rokiem { $since_year }.
        [orestiada] { $town } jest miastem partnerskim od { $since_year } r. Notatka prasowa z 2022 r. podaje rok { $other_year }.
        [werder] { $town }: kontakty od { $contact_years }, umowa o przyjaźni { $friendship_year }, partnerstwo miast od { $treaty_date } r.
        [zbarazh] { $town } nie jest miastem partnerskim Siegburga. W { $since_year } r. złożono wspólną deklarację w pierścieniu z miastami Nogent-sur-Marne, Bolesławiec i Siegburg.
       *[other] { $town } jest miastem partnerskim Siegburga od { $since_year } r.
    }

    W moich pięciu dokumentach przy żadnym partnerstwie nie ma roku, w którym się zaczęło; ta informacja pochodzi z innych, wymienionych źródeł.
    .title = Od kiedy miasto partnerskie?

town_population = { $town } – liczba mieszkańców: { $population } ({ $population_scope ->
        [municipality] cała gmina
        [district] cały powiat
       *[town] miasto
    }, stan: { $population_year } r.). Nowsze dane nie są sprawdzone.
    .title = Liczba mieszkańców miasta

town_language = { $town }: język { $language }. To wiedza ogólna, w dokumentach miasta tego nie ma.
    .title = Język w mieście partnerskim

which_town = O które miasto chodzi?

distant_towns = Odległe miasta według strategii: { $towns }. Właśnie tam mają też pomagać rozwiązania cyfrowe, aby spotkania stały się trwałe.
    .title = Odległe miasta partnerskie

# What there is to see, as a list behind a colon.
sights_nogent = kościół Saint-Saturnin z wieżą z XII wieku, Pavillon Baltard (ostatnia z dawnych paryskich hal targowych), pobliski Lasek Vincennes (Bois de Vincennes)
sights_boleslawiec = rynek z ratuszem, Muzeum Ceramiki, „Wielki Garniec” z 1753 r., święto ceramiki w sierpniu
sights_selcuk = starożytny Efez (3 km stąd), świątynia Artemidy (Artemizjon), muzeum
sights_orestiada = Muzeum Historyczne i Folklorystyczne; najbardziej na północ położone miasto Grecji, założone w 1923 r. przez uchodźców
sights_guarda = katedra (1390–1540), najwyżej położone miasto Portugalii na skraju gór Serra da Estrela
sights_werder = stare miasto na wyspie, święto kwitnących drzew (Baumblütenfest) około 1 maja
sights_zbarazh = zamek (szczegóły nie są sprawdzone)

# What the strategy says about the town: one sentence or more.
strategy_nogent = Nogent-sur-Marne to miasto partnerskie, połączone pierścieniem z miastami Bolesławiec, Siegburg i Zbaraż. Do odległych miast strategia go nie zalicza.
strategy_boleslawiec = Bolesławiec (tam: Bunzlau) to miasto partnerskie, należy do pierścienia i do odległych miast, dla których przewidziano też rozwiązania cyfrowe.
strategy_selcuk = Selçuk to miasto partnerskie; strategia wyraźnie zaznacza, że ta więź nie ma być zaniedbana. Należy do odległych miast, dla których przewidziano też rozwiązania cyfrowe.
strategy_orestiada = Orestiada to miasto partnerskie i należy do odległych miast, dla których przewidziano też rozwiązania cyfrowe. We wstępie jest „Orestida”, to literówka.
strategy_guarda = Guarda to miasto partnerskie i należy do odległych miast, dla których przewidziano też rozwiązania cyfrowe.
strategy_werder = Werder (Havel) to tam jeszcze patronat z czasu zjednoczenia Niemiec, który ma być umocniony; w krótkim czasie miano sprawdzić, czy może się stać prawdziwym partnerstwem miast. Tak się już stało.
strategy_zbarazh = Zbaraż (Sbarasch) to miasto partnerskie Bolesławca, od 2022 r. w partnerstwie czterech; pierścień ma być kontynuowany z własnymi tematami i formatami.

town_time = { $town }: jest tam teraz godzina { $time }, { $shift ->
        [ahead] { $hours ->
            [one] o godzinę
            [few] o { $hours } godziny
            [many] o { $hours } godzin
           *[other] o { $hours } godziny
        } później niż w Siegburgu.
        [behind] { $hours ->
            [one] o godzinę
            [few] o { $hours } godziny
            [many] o { $hours } godzin
           *[other] o { $hours } godziny
        } wcześniej niż w Siegburgu.
       *[same] tak samo jak w Siegburgu.
    }{ $town_id ->
        [selcuk] {" "}Turcja nie zmienia czasu: zimą różnica wynosi dwie godziny, latem jedną.
       *[other] {""}
    }
    .title = Godzina w mieście partnerskim

town_sights = { $town } – warto zobaczyć: { $sights }. Godzin otwarcia i cen nie znam.
    .title = Co warto zobaczyć?

town_website = { $town } w internecie: { $website }. Taki adres podaje moje źródło; nie jest przeze mnie sprawdzony.
    .title = Strona internetowa miasta

town_geography = { $town }: { $country } ({ $region }), { $altitude } nad poziomem morza.{ $town_id ->
        [nogent] {" "}Do Paryża jest około dziesięciu kilometrów; miasto leży na wschód od niego.
        [boleslawiec] {" "}Przez miasto płynie Bóbr.
        [selcuk] {" "}Do Izmiru jest około 75 kilometrów.
        [orestiada] {" "}To najbardziej na północ położone miasto Grecji.
        [guarda] {" "}To najwyżej położone miasto Portugalii, na skraju gór Serra da Estrela.
        [werder] {" "}Stare miasto leży na wyspie na Haweli.
       *[other] {""}
    }
    .title = Gdzie leży to miasto?

town_strategy = **{ $town }** w strategii: { $strategy }
    .title = Co mówi o tym strategia?

# $list are lines of compare_line, $differences lines of compare_…
compare_towns = { $list }

    { $differences }
    .title = Porównanie miast
compare_line = **{ $town }** ({ $country }): liczba mieszkańców { $population } (stan: { $population_year } r.), { $status ->
        [ring] w pierścieniu od { $since } r.
       *[partner] miasto partnerskie od { $since } r.
    }, około { $km } km w linii prostej
compare_distance = { $town } leży o { $km } km bliżej Siegburga.
compare_population = { $town } ma więcej mieszkańców (różnica: { $difference }); dane pochodzą z różnych lat.
compare_since = { $town } jest miastem partnerskim dłużej o { $years ->
        [one] rok
        [few] { $years } lata
        [many] { $years } lat
       *[other] { $years } roku
    }.
compare_which = Które miasta porównać? Proszę podać dwa, na przykład „Guarda i Nogent”.

towns_by_distance = Miasta partnerskie według odległości (w linii prostej od Siegburga):
    { $list }

    Najbliżej leży { $first }, najdalej { $last }.
    .title = Najbliższe i najdalsze miasto
towns_by_population = Miasta partnerskie według liczby mieszkańców:
    { $list }

    Najwięcej mieszkańców ma { $first }, najmniej { $last }. Dane pochodzą z różnych lat; przy niektórych liczy się cała gmina.
    .title = Największe i najmniejsze miasto
towns_by_since = Partnerstwa miast według wieku:
    { $list }

    Najstarsze: { $first }, najmłodsze: { $last }. W moich pięciu dokumentach tych lat nie ma; pochodzą z innych, wymienionych źródeł.
    .title = Najstarsze i najmłodsze partnerstwo
ranking_line_distance = { $rank }. { $town }: około { $km } km
ranking_line_population = { $rank }. { $town }: { $population } ({ $population_scope ->
        [municipality] cała gmina
        [district] cały powiat
       *[town] miasto
    }, { $population_year } r.)
ranking_line_since = { $rank }. { $town }: { $since }

languages_spoken = Języki w miastach partnerskich:
    { $list }

    Kraje podaje dokument dla komisji z 2026 r.; jaki język jest tam używany, to wiedza ogólna.
    .title = Języki miast partnerskich
languages_spoken_line = • { $town } ({ $country }): { $language }

siegburg_facts = Siegburg to miasto powiatowe w powiecie Rhein-Sieg-Kreis w Nadrenii Północnej-Westfalii; liczba mieszkańców w dniu { $population_date } r.: { $population }. Nowsze dane nie są sprawdzone.
    .title = O Siegburgu
