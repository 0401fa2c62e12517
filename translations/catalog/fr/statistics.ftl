# Les jumelages en chiffres. Forme d’adresse : vous. Arguments : $value nombre, $rank rang, $share part (« 14,9 % »), $total somme, $list lignes, $date date des diapositives.

state_bw = Bade-Wurtemberg
state_by = Bavière
state_be = Berlin
state_bb = Brandebourg
state_hb = Brême
state_hh = Hambourg
state_he = Hesse
state_mv = Mecklembourg-Poméranie-Occidentale
state_ni = Basse-Saxe
state_nw = Rhénanie-du-Nord-Westphalie
state_rp = Rhénanie-Palatinat
state_sl = Sarre
state_sn = Saxe
state_st = Saxe-Anhalt
state_sh = Schleswig-Holstein
state_th = Thuringe

stat_total = L’Allemagne compte **{ $total }** jumelages ; c’est aussi ce que donne la somme des Länder. Parmi eux, { $france } relient l’Allemagne et la France.

    Dans le même exposé du { $slides_2022 }, une autre diapositive montre sans légende deux autres nombres, { $off_by_one } et { $unlabelled } : le premier est tout proche, sans qu’une source soit indiquée ; à quoi correspond le second, la diapositive ne le dit pas. Les diapositives du { $slides_2024 } reprennent le tableau des Länder sans changement et ne contiennent pas de chiffres plus récents.
    .title = Combien de jumelages ?

stat_states = Jumelages par Land (monde entier, chiffres au { $date }) :
    { $list }

    Au total : { $total }.
    .title = Jumelages par Land
stat_france = Jumelages avec la France par Land (chiffres au { $date }) :
    { $list }

    Au total : { $total }.
    .title = Avec la France, par Land
state_line = { $rank }. { $state } : { $value } ({ $share })
stat_states_one = { $state } : **{ $value }** jumelages dans le monde, rang { $rank } sur { $count } Länder et { $share } des { $total } jumelages d’Allemagne. Avec la France : { $other_value } (rang { $other_rank }). Chiffres au { $date }.
stat_france_one = { $state } : **{ $value }** jumelages avec la France, rang { $rank } sur { $count } Länder et { $share } des { $total } au total. Monde entier : { $other_value } (rang { $other_rank }). Chiffres au { $date }.
state_more = { $state } et { $other } : le premier Land en compte { $difference } de plus.
state_equal = { $state } et { $other } : les deux Länder en comptent autant.

stat_countries = Voici les pays avec lesquels il y a le plus de jumelages (chiffres au { $date } ; à chaque fois, les diapositives ne citent pas plus de cinq pays) :

    {""}**Allemagne**
    { $germany }

    {""}**Rhénanie-du-Nord-Westphalie**
    { $nrw }
    .title = Jumelages par pays
country_line = • { $country } : { $value } ({ $share })
stat_countries_one = { $country }, chiffres au { $date } :
    { $list }
country_in_germany = • Allemagne : **{ $value }** jumelages, { $share } sur { $total } (rang { $rank })
country_in_nrw = • Rhénanie-du-Nord-Westphalie : **{ $value }** jumelages, { $share } sur { $total } (rang { $rank })
country_not_in_germany = • Allemagne : les diapositives ne donnent pas de chiffre
country_not_in_nrw = • Rhénanie-du-Nord-Westphalie : les diapositives ne donnent pas de chiffre

stat_nrw = La Rhénanie-du-Nord-Westphalie compte **{ $total }** jumelages : rang { $rank } parmi les Länder et { $share } de tous ceux d’Allemagne ; { $municipalities } communes et { $districts } arrondissements (Kreise) y participent. Les pays partenaires les plus fréquents :
    { $list }

    Combien de partenariats les arrondissements ont avec la France, cela reste ouvert : la diapositive indique seulement « XX ». Chiffres au { $date }.
    .title = NRW en chiffres

# Le diagramme : titre, source dans l’image, et ce qu’il montre (pour les personnes qui ne le voient pas).
chart_states = Jumelages par Land
chart_france = Jumelages avec la France par Land
chart_countries = Pays partenaires les plus fréquents : Allemagne
chart_nrw = Pays partenaires les plus fréquents : Rhénanie-du-Nord-Westphalie
chart_source = Source : RGRE (CCRE), section allemande, d’après les diapositives du bureau de réseau du { $date }
chart_alt = Diagramme en barres : { $title }. { $values }
