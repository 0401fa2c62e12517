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
        [ring] N’est pas jumelée avec Siegburg, mais avec Bolesławiec ; reliée depuis { $since } à Nogent-sur-Marne, Bolesławiec et Siegburg dans l’anneau.
       *[partner] Ville jumelée avec Siegburg depuis { $since }.
    }

    • Pays et région : { $country }, { $region }
    • Langue : { $language } (connaissances générales)
    • Heure là-bas : { $time } ({ $shift ->
        [ahead] { $hours ->
            [one] une heure
           *[other] { $hours } heures
        } de plus qu’à Siegburg
        [behind] { $hours ->
            [one] une heure
           *[other] { $hours } heures
        } de moins qu’à Siegburg
       *[same] comme à Siegburg
    })
    • Habitants : { $population } ({ $population_scope ->
        [municipality] toute la commune
        [district] tout le district
       *[town] ville
    }, chiffre de { $population_year })
    • À voir : { $sights }
    • Distance : environ { $km } km à vol d’oiseau depuis Siegburg
    • Site web : { $website } (non vérifié)

    Dans la stratégie : { $strategy }
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

# Ce qu’il y a à voir, sous forme d’énumération après un deux-points.
sights_nogent = l’église Saint-Saturnin avec sa tour du XIIe siècle, le pavillon Baltard (le dernier des anciennes Halles de Paris), le bois de Vincennes tout proche
sights_boleslawiec = la place du marché avec l’hôtel de ville, le musée de la céramique, le « Grand Pot » de 1753, la fête de la céramique en août
sights_selcuk = la cité antique d’Éphèse (à 3 km), le temple d’Artémis (Artémision), le musée
sights_orestiada = le musée d’histoire et de folklore ; la ville la plus au nord de la Grèce, fondée en 1923 par des réfugiés
sights_guarda = la cathédrale (1390–1540), la ville la plus haute du Portugal, au bord de la Serra da Estrela
sights_werder = la vieille ville sur l’île, la fête des arbres en fleurs (« Baumblütenfest ») autour du 1er mai
sights_zbarazh = le château (détails non vérifiés)

# Ce que la stratégie dit de la ville : une phrase ou plusieurs.
strategy_nogent = Nogent-sur-Marne est une ville jumelée, reliée dans l’anneau à Bolesławiec, Siegburg et Zbaraj. La stratégie ne la compte pas parmi les villes éloignées.
strategy_boleslawiec = Bolesławiec (dans le texte : « Bunzlau ») est une ville jumelée, fait partie de l’anneau et compte parmi les villes éloignées, pour lesquelles des solutions numériques sont aussi prévues.
strategy_selcuk = Selçuk est une ville jumelée ; la stratégie précise expressément que ce lien ne doit pas être négligé. Elle compte parmi les villes éloignées, pour lesquelles des solutions numériques sont aussi prévues.
strategy_orestiada = Orestiada est une ville jumelée et compte parmi les villes éloignées, pour lesquelles des solutions numériques sont aussi prévues. L’introduction écrit « Orestida », c’est une faute d’orthographe.
strategy_guarda = Guarda est une ville jumelée et compte parmi les villes éloignées, pour lesquelles des solutions numériques sont aussi prévues.
strategy_werder = Werder (Havel) y est encore un parrainage du temps de la réunification, qu’il faut consolider et dont il faut examiner à court terme la transformation en véritable jumelage. C’est chose faite depuis.
strategy_zbarazh = Zbaraj est la ville jumelée avec Bolesławiec et fait partie du partenariat à quatre depuis 2022 ; l’anneau doit être poursuivi avec ses propres thèmes et formats.

town_time = À { $town }, il est maintenant { $time }, { $shift ->
        [ahead] { $hours ->
            [one] une heure
           *[other] { $hours } heures
        } de plus qu’à Siegburg.
        [behind] { $hours ->
            [one] une heure
           *[other] { $hours } heures
        } de moins qu’à Siegburg.
       *[same] comme à Siegburg.
    }{ $town_id ->
        [selcuk] {" "}La Turquie ne change pas d’heure : l’écart est de deux heures en hiver, d’une heure en été.
       *[other] {""}
    }
    .title = Heure dans la ville jumelée

town_sights = { $town } – à voir : { $sights }. Je ne connais ni les horaires d’ouverture, ni les prix.
    .title = À voir sur place

town_website = { $town } sur internet : { $website }. L’adresse figure ainsi dans ma source ; je ne l’ai pas vérifiée.
    .title = Site web de la ville

town_geography = { $town } – { $country } ({ $region }), à { $altitude } au-dessus du niveau de la mer.{ $town_id ->
        [nogent] {" "}Paris est à une dizaine de kilomètres ; la ville se trouve à l’est de la capitale.
        [boleslawiec] {" "}La rivière Bóbr (Bober) traverse la ville.
        [selcuk] {" "}İzmir est à environ 75 kilomètres.
        [orestiada] {" "}C’est la ville la plus au nord de la Grèce.
        [guarda] {" "}C’est la ville la plus haute du Portugal, au bord de la Serra da Estrela.
        [werder] {" "}La vieille ville se trouve sur une île de la Havel.
       *[other] {""}
    }
    .title = Où se trouve la ville ?

town_strategy = **{ $town }** dans la stratégie : { $strategy }
    .title = Qu’en dit la stratégie ?

# $list : lignes de compare_line, $differences : lignes de compare_…
compare_towns = { $list }

    { $differences }
    .title = Comparer des villes
compare_line = **{ $town }** ({ $country }) : { $population } habitants (chiffre de { $population_year }), { $status ->
        [ring] dans l’anneau depuis { $since }
       *[partner] ville jumelée depuis { $since }
    }, environ { $km } km à vol d’oiseau
compare_distance = { $town } est plus proche de Siegburg de { $km } km.
compare_population = { $town } compte { $difference } habitants de plus ; les chiffres datent d’années différentes.
compare_since = { $town } est jumelée depuis plus longtemps : { $years ->
        [one] un an
       *[other] { $years } ans
    } de plus.
compare_which = Quelles villes dois-je comparer ? Citez-m’en deux, s’il vous plaît, par exemple « Guarda et Nogent ».

towns_by_distance = Les villes jumelées par distance (à vol d’oiseau depuis Siegburg) :
    { $list }

    La plus proche : { $first } ; la plus éloignée : { $last }.
    .title = Ville la plus proche et la plus loin
towns_by_population = Les villes jumelées par nombre d’habitants :
    { $list }

    C’est { $first } qui compte le plus d’habitants et { $last } qui en compte le moins. Les chiffres datent d’années différentes ; pour certaines, c’est toute la commune qui est comptée.
    .title = La plus grande et la plus petite ville
towns_by_since = Les jumelages par ancienneté :
    { $list }

    Le plus ancien : { $first } ; le plus récent : { $last }. Ces années ne figurent pas dans mes cinq documents ; elles viennent des autres sources citées.
    .title = Jumelage le plus ancien, le plus récent
ranking_line_distance = { $rank }. { $town } : environ { $km } km
ranking_line_population = { $rank }. { $town } : { $population } ({ $population_scope ->
        [municipality] toute la commune
        [district] tout le district
       *[town] ville
    }, { $population_year })
ranking_line_since = { $rank }. { $town } : { $since }

languages_spoken = Voici les langues qu’on y parle :
    { $list }

    La note de 2026 cite les pays ; savoir quelle langue on y parle relève des connaissances générales.
    .title = Langues des villes jumelées
languages_spoken_line = • { $town } ({ $country }) : { $language }

siegburg_facts = Siegburg est le chef-lieu de l’arrondissement Rhin-Sieg (Rhein-Sieg-Kreis), en Rhénanie-du-Nord-Westphalie, et comptait { $population } habitants le { $population_date }. Je n’ai pas vérifié de chiffres plus récents.
    .title = À propos de Siegburg
