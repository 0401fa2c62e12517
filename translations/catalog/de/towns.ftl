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
        [ring] Keine Partnerstadt von Siegburg, sondern Partnerstadt von Bolesławiec; seit { $since } über den Ring mit Nogent-sur-Marne, Bolesławiec und Siegburg verbunden.
       *[partner] Partnerstadt von Siegburg seit { $since }.
    }

    • Land und Region: { $country }, { $region }
    • Sprache: { $language } (Allgemeinwissen)
    • Uhrzeit dort: { $time } ({ $shift ->
        [ahead] { $hours ->
            [one] eine Stunde
           *[other] { $hours } Stunden
        } vor Siegburg
        [behind] { $hours ->
            [one] eine Stunde
           *[other] { $hours } Stunden
        } hinter Siegburg
       *[same] wie in Siegburg
    })
    • Einwohner: { $population } ({ $population_scope ->
        [municipality] ganze Gemeinde
        [district] ganzer Landkreis
       *[town] Stadt
    }, Stand { $population_year })
    • Sehenswert: { $sights }
    • Entfernung: rund { $km } km Luftlinie ab Siegburg
    • Internet: { $website } (nicht geprüft)

    In der Strategie: { $strategy }
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

# Sehenswertes, als Aufzählung hinter einem Doppelpunkt.
sights_nogent = Kirche Saint-Saturnin mit Turm aus dem 12. Jahrhundert, Pavillon Baltard (die letzte der alten Pariser Markthallen), der nahe Bois de Vincennes
sights_boleslawiec = Marktplatz mit Rathaus, Keramikmuseum, der „Große Topf“ von 1753, Keramikfest im August
sights_selcuk = das antike Ephesos (3 km entfernt), das Artemision, das Museum
sights_orestiada = Historisches und Volkskundliches Museum; die nördlichste Stadt Griechenlands, 1923 von Flüchtlingen gegründet
sights_guarda = Kathedrale (1390–1540), die höchstgelegene Stadt Portugals am Rand der Serra da Estrela
sights_werder = Altstadt auf der Insel, Baumblütenfest um den 1. Mai
sights_zbarazh = die Burg (Einzelheiten nicht geprüft)

# Was die Produktstrategie zu der Stadt sagt: ein Satz oder mehrere.
strategy_nogent = Nogent-sur-Marne ist Partnerstadt und mit Bolesławiec, Siegburg und Zbarazh im Ring verbunden. Zu den weit entfernten Städten zählt die Strategie es nicht.
strategy_boleslawiec = Bolesławiec (dort: Bunzlau) ist Partnerstadt, gehört zum Ring und zählt zu den weit entfernten Städten, für die auch digitale Lösungen vorgesehen sind.
strategy_selcuk = Selçuk ist Partnerstadt; die Bindung soll ausdrücklich nicht vernachlässigt werden. Es zählt zu den weit entfernten Städten, für die auch digitale Lösungen vorgesehen sind.
strategy_orestiada = Orestiada ist Partnerstadt und zählt zu den weit entfernten Städten, für die auch digitale Lösungen vorgesehen sind. In der Einleitung steht „Orestida“, das ist ein Schreibfehler.
strategy_guarda = Guarda ist Partnerstadt und zählt zu den weit entfernten Städten, für die auch digitale Lösungen vorgesehen sind.
strategy_werder = Werder (Havel) ist dort noch Patenschaft aus der Wendezeit, die gefestigt und kurzfristig auf eine echte Städtepartnerschaft hin geprüft werden soll. Das ist inzwischen geschehen.
strategy_zbarazh = Zbarazh (Sbarasch) ist Bolesławiecs Partnerstadt und seit 2022 in der Viererpartnerschaft; der Ring soll mit eigenen Themen und Formaten weitergeführt werden.

town_time = In { $town } ist es jetzt { $time } Uhr, { $shift ->
        [ahead] { $hours ->
            [one] eine Stunde
           *[other] { $hours } Stunden
        } später als in Siegburg.
        [behind] { $hours ->
            [one] eine Stunde
           *[other] { $hours } Stunden
        } früher als in Siegburg.
       *[same] genauso spät wie in Siegburg.
    }{ $town_id ->
        [selcuk] {" "}Die Türkei stellt die Uhr nicht um: Im Winter beträgt der Unterschied zwei Stunden, im Sommer eine.
       *[other] {""}
    }
    .title = Uhrzeit in der Partnerstadt

town_sights = { $town } – sehenswert: { $sights }. Öffnungszeiten und Preise kenne ich nicht.
    .title = Sehenswertes

town_website = { $town } im Internet: { $website }. Die Adresse steht so in meiner Quelle; geprüft habe ich sie nicht.
    .title = Internetseite der Stadt

town_geography = { $town } liegt in { $country } ({ $region }), { $altitude } über dem Meeresspiegel.{ $town_id ->
        [nogent] {" "}Bis Paris sind es etwa zehn Kilometer; die Stadt liegt östlich davon.
        [boleslawiec] {" "}Durch die Stadt fließt der Bober (Bóbr).
        [selcuk] {" "}Nach İzmir sind es etwa 75 Kilometer.
        [orestiada] {" "}Es ist die nördlichste Stadt Griechenlands.
        [guarda] {" "}Es ist die höchstgelegene Stadt Portugals, am Rand der Serra da Estrela.
        [werder] {" "}Die Altstadt liegt auf einer Insel in der Havel.
       *[other] {""}
    }
    .title = Wo liegt die Stadt?

town_strategy = **{ $town }** in der Produktstrategie: { $strategy }
    .title = Was sagt die Strategie dazu?

# $list sind Zeilen aus compare_line, $differences Zeilen aus compare_…
compare_towns = { $list }

    { $differences }
    .title = Städte vergleichen
compare_line = **{ $town }** ({ $country }): { $population } Einwohner (Stand { $population_year }), { $status ->
        [ring] im Ring seit { $since }
       *[partner] Partnerstadt seit { $since }
    }, rund { $km } km Luftlinie
compare_distance = { $town } liegt { $km } km näher an Siegburg.
compare_population = { $town } hat { $difference } Einwohner mehr; die Zahlen stammen aus verschiedenen Jahren.
compare_since = { $town } ist { $years ->
        [one] ein Jahr
       *[other] { $years } Jahre
    } länger Partnerstadt.
compare_which = Welche Städte soll ich vergleichen? Nennen Sie mir bitte zwei, zum Beispiel „Guarda und Nogent“.

towns_by_distance = Die Partnerstädte nach Entfernung (Luftlinie ab Siegburg):
    { $list }

    Am nächsten liegt { $first }, am weitesten weg ist { $last }.
    .title = Nächste und fernste Partnerstadt
towns_by_population = Die Partnerstädte nach Einwohnern:
    { $list }

    Die meisten Einwohner hat { $first }, die wenigsten { $last }. Die Zahlen stammen aus verschiedenen Jahren; bei manchen zählt die ganze Gemeinde.
    .title = Größte und kleinste Partnerstadt
towns_by_since = Die Städtepartnerschaften nach Alter:
    { $list }

    Die älteste ist die mit { $first }, die jüngste die mit { $last }. In meinen fünf Papieren stehen diese Jahre nicht; sie stammen aus den genannten anderen Quellen.
    .title = Älteste und jüngste Partnerschaft
ranking_line_distance = { $rank }. { $town }: rund { $km } km
ranking_line_population = { $rank }. { $town }: { $population } ({ $population_scope ->
        [municipality] ganze Gemeinde
        [district] ganzer Landkreis
       *[town] Stadt
    }, { $population_year })
ranking_line_since = { $rank }. { $town }: { $since }

languages_spoken = So spricht man dort:
    { $list }

    Die Länder nennt die Vorlage von 2026; welche Sprache dort gesprochen wird, ist Allgemeinwissen.
    .title = Sprachen der Partnerstädte
languages_spoken_line = • { $town } ({ $country }): { $language }

siegburg_facts = Siegburg ist eine Kreisstadt im Rhein-Sieg-Kreis in Nordrhein-Westfalen und hatte am { $population_date } { $population } Einwohner. Neuere Zahlen habe ich nicht geprüft.
    .title = Über Siegburg
