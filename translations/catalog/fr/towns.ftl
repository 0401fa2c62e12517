# Les villes. Forme d’adresse : vous. Arguments : $town nom de la ville, $town_id son identifiant, $km distance à vol d’oiseau en km, années sous forme de texte.

region_nogent = Île-de-France, Val-de-Marne
region_boleslawiec = Basse-Silésie
region_selcuk = province d’İzmir
region_orestiada = Macédoine-Orientale-et-Thrace, Évros
region_guarda = région Centre, district de Guarda
region_werder = Brandebourg, Potsdam-Mittelmark
region_zbarazh = oblast de Ternopil

partner_cities = Siegburg a six villes jumelées :
    • Nogent-sur-Marne (France)
    • Bolesławiec, Bunzlau en allemand (Pologne)
    • Selçuk (Turquie)
    • Orestiada (Grèce)
    • Guarda (Portugal)
    • Werder (Havel) (Allemagne)

    C’est ce qu’indique la note à la commission du { $paper_date }. Dans la stratégie, plus ancienne, Werder était encore un parrainage.
    .title = Villes jumelées avec Siegburg

town_card = **{ $town }**
    { $status ->
        [ring] N’est pas jumelée avec Siegburg, mais avec Bolesławiec ; reliée depuis { $ring_year } à Nogent-sur-Marne, Bolesławiec et Siegburg dans l’anneau.
       *[partner] Ville jumelée avec Siegburg.
    }

    • Pays et région : { $country }, { $region }
    • Langue : { $language } (connaissances générales)
    • Habitants : { $population } ({ $population_scope ->
        [municipality] toute la commune
        [district] tout le district
       *[town] ville
    }, chiffre de { $population_year })
    • Distance : environ { $km } km à vol d’oiseau depuis Siegburg
    • Site web : { $website } (non vérifié)
    .title = Fiche d’une ville

town_distance = { $town } : environ { $km } km à vol d’oiseau depuis Siegburg. C’est un calcul d’après les coordonnées ; je n’ai pas vérifié la distance par la route.
    .title = Distance depuis Siegburg

town_since = { $town_id ->
        [boleslawiec] { $town } : parrainage depuis { $sponsorship_year }, jumelage depuis { $since_year }.
        [selcuk] { $town } est jumelée avec Siegburg depuis { $since_year }. Un article de presse de 2022 indique { $other_year } ; la page de la ville plaide pour { $since_year }.
        [orestiada] { $town } est jumelée avec Siegburg depuis { $since_year }. Un article de presse de 2022 indique { $other_year }.
        [werder] { $town } : contacts depuis { $contact_years }, traité d’amitié { $friendship_year }, jumelage depuis le { $treaty_date }.
        [zbarazh] { $town } n’est pas jumelée avec Siegburg. En { $since_year }, une déclaration commune a été faite dans l’anneau avec Nogent-sur-Marne, Bolesławiec et Siegburg.
       *[other] { $town } est jumelée avec Siegburg depuis { $since_year }.
    }

    Dans mes cinq documents, l’année de début ne figure pour aucun jumelage ; l’information vient des autres sources citées.
    .title = Jumelage : depuis quand ?

town_population = { $town } compte { $population } habitants ({ $population_scope ->
        [municipality] toute la commune
        [district] tout le district
       *[town] ville
    }, chiffre de { $population_year }). Je n’ai pas vérifié de chiffres plus récents.
    .title = Nombre d’habitants d’une ville

town_language = À { $town }, on parle { $language }. Cela relève des connaissances générales et ne figure pas dans les documents de la ville.
    .title = Langue de la ville jumelée

which_town = De quelle ville s’agit-il ?

distant_towns = Selon la stratégie, ces villes sont éloignées : { $towns }. C’est surtout là que des solutions numériques doivent aussi aider, pour que les rencontres s’inscrivent dans la durée.
    .title = Villes jumelées éloignées
