# Die Städte. Argumente: $town Name der Stadt, $town_id ihre Kennung, $km Luftlinie in km, Jahre als Text.

region_nogent = Île-de-France, Val-de-Marne
region_boleslawiec = Niederschlesien
region_selcuk = Provinz İzmir
region_orestiada = Ostmakedonien und Thrakien, Evros
region_guarda = Region Centro, Distrikt Guarda
region_werder = Brandenburg, Potsdam-Mittelmark
region_zbarazh = Oblast Ternopil

partner_cities = Siegburg hat sechs Partnerstädte:
    • Nogent-sur-Marne (Frankreich)
    • Bolesławiec, deutsch Bunzlau (Polen)
    • Selçuk (Türkei)
    • Orestiada (Griechenland)
    • Guarda (Portugal)
    • Werder (Havel) (Deutschland)

    So steht es in der Vorlage vom { $paper_date }. In der älteren Produktstrategie war Werder noch eine Patenschaft.
    .title = Alle Partnerstädte

town_card = **{ $town }**
    { $status ->
        [ring] Keine Partnerstadt von Siegburg, sondern Partnerstadt von Bolesławiec und seit { $ring_year } im Ring mit Nogent-sur-Marne, Bolesławiec und Siegburg verbunden.
       *[partner] Partnerstadt von Siegburg.
    }

    • Land und Region: { $country }, { $region }
    • Sprache: { $language } (Allgemeinwissen)
    • Einwohner: { $population } ({ $population_scope ->
        [municipality] ganze Gemeinde
        [district] ganzer Landkreis
       *[town] Stadt
    }, Stand { $population_year })
    • Entfernung: rund { $km } km Luftlinie ab Siegburg
    • Internet: { $website } (nicht geprüft)
    .title = Steckbrief einer Stadt

town_distance = { $town }: rund { $km } km Luftlinie ab Siegburg. Das ist aus den Koordinaten berechnet; Straßenkilometer habe ich nicht geprüft.
    .title = Entfernung von Siegburg

town_since = { $town_id ->
        [boleslawiec] { $town }: Patenschaft seit { $sponsorship_year }, Städtepartnerschaft seit { $since_year }.
        [selcuk] { $town } ist seit { $since_year } Partnerstadt. Eine Zeitungsmeldung von 2022 nennt { $other_year }; die Seite der Stadt spricht für { $since_year }.
        [orestiada] { $town } ist seit { $since_year } Partnerstadt. Eine Zeitungsmeldung von 2022 nennt { $other_year }.
        [werder] { $town }: Kontakte seit { $contact_years }, Freundschaftsvertrag { $friendship_year }, Städtepartnerschaft seit { $treaty_date }.
        [zbarazh] { $town } ist keine Partnerstadt von Siegburg. { $since_year } wurde eine gemeinsame Erklärung im Ring mit Nogent-sur-Marne, Bolesławiec und Siegburg abgegeben.
       *[other] { $town } ist seit { $since_year } Partnerstadt von Siegburg.
    }

    In meinen fünf Papieren steht bei keiner Städtepartnerschaft, in welchem Jahr sie begann; die Angabe stammt aus den genannten anderen Quellen.
    .title = Partnerstadt seit wann?

town_population = { $town } hat { $population } Einwohner ({ $population_scope ->
        [municipality] ganze Gemeinde
        [district] ganzer Landkreis
       *[town] Stadt
    }, Stand { $population_year }). Neuere Zahlen habe ich nicht geprüft.
    .title = Einwohnerzahl

town_language = { $town }: Dort spricht man { $language }. Das ist Allgemeinwissen und steht nicht in den Papieren der Stadt.
    .title = Sprache in der Partnerstadt

which_town = Um welche Stadt geht es?

distant_towns = Weit entfernt sind laut Produktstrategie { $towns }. Gerade dort sollen auch digitale Lösungen helfen, damit die Begegnung beständig wird.
    .title = Weit entfernte Städte
