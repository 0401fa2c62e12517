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
        [ring] To nie miasto partnerskie Siegburga, lecz miasto partnerskie Bolesławca. Od { $ring_year } r. jest w pierścieniu z miastami Nogent-sur-Marne, Bolesławiec i Siegburg.
       *[partner] Miasto partnerskie Siegburga.
    }

    • Kraj i region: { $country }, { $region }
    • Język: { $language } (wiedza ogólna)
    • Mieszkańcy: { $population } ({ $population_scope ->
        [municipality] cała gmina
        [district] cały powiat
       *[town] miasto
    }, stan: { $population_year } r.)
    • Odległość: około { $km } km w linii prostej od Siegburga
    • Internet: { $website } (nie sprawdzono)
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
