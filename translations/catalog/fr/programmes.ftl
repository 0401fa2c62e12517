# Les programmes de financement et leur recherche. Forme d’adresse : vous. Une indication est « vue » si elle figurait dans la source citée ; sinon « non vérifiée ».
# .title : nom du programme. .unverified : ce qui n’est pas vérifié (l’assistant ajoute la mention).

programme_siegburg = La ville peut subventionner des projets avec ses villes jumelées. Selon la stratégie, les demandes sont évaluées au regard de celle-ci avant que la commission décide ; le { $adopted }, un règlement a été adopté, dont je n’ai pas le texte.
    .title = Subvention de la ville de Siegburg
programme_cerv_town_twinning = L’UE finance des rencontres, des ateliers et des manifestations de villes jumelées : au moins { $participants } participants, dont { $invited } invités de l’étranger, durée de { $min_months } à { $max_months } mois. Forfait de { $min_eur } à { $max_eur }. Peuvent faire une demande les communes, leurs associations de jumelage et les organismes d’intérêt général, pas les particuliers.
    .title = CERV Jumelage de villes (UE)
programme_cerv_networks = L’UE finance des réseaux de villes : au moins { $applicants } demandeurs de { $countries } pays, dont { $eu_countries } dans l’UE, durée de { $min_months } à { $max_months } mois. Pour 2026, { $budget_eur } étaient disponibles. Pour Siegburg, cela conviendrait avec Nogent, Bolesławiec, Guarda et Orestiada ; c’est notre propre réflexion.
    .title = CERV Réseaux de villes (UE)
programme_erasmus_youth = Échanges de jeunes de { $min_age } à { $max_age } ans, de { $min_days } à { $max_days } jours. Peuvent faire une demande les organisations et les groupes informels ; l’agence compétente est JUGEND für Europa (Jeunesse pour l’Europe) à Bonn. La Turquie participe aussi.
    .title = Erasmus+ Jeunesse
    .unverified = groupes de { $min_people } à { $max_people } personnes, dates limites en février et en octobre
programme_erasmus_school = Échanges et coopération entre des écoles et leurs partenaires en Europe ; le PAD (service d’échanges pédagogiques) de la conférence des ministres de l’éducation des Länder est compétent. Je n’ai vu ni montants, ni dates limites.
    .title = Erasmus+ Enseignement scolaire
programme_erasmus_vet = Séjours à l’étranger d’apprentis. C’est l’établissement qui fait la demande (avec une accréditation ou un projet de courte durée), pas la personne elle-même ; l’agence nationale auprès du BIBB est compétente. Je n’ai vu ni les taux, ni la durée minimale.
    .title = Erasmus+ Formation professionnelle
programme_solidarity_corps = Projets de solidarité sur place, d’au moins { $people } jeunes de { $min_age } à { $max_age } ans, pendant { $min_months } à { $max_months } mois : { $month_eur } par mois, plus { $coach_eur } par jour d’accompagnement. Des services volontaires sont aussi possibles.
    .title = Corps européen de solidarité
programme_dfjw = L’OFAJ (DFJW) finance des rencontres de groupes, des stages volontaires dans la ville jumelée et des cours de langue préparatoires, sur une base de réciprocité ; de { $min_age } à { $max_age } ans, de { $min_days } à { $max_days } jours. Pour les rencontres scolaires dans un lieu tiers : voyage { $low_km_eur } à { $high_km_eur } par kilomètre et par personne, frais de base { $low_day_eur } à { $high_day_eur } par jour et par personne (au maximum { $top_day_eur }). Je n’ai pas vu les taux pour les groupes de jumelage.
    .title = OFAJ (DFJW), France-Allemagne
programme_buergerfonds = Le Fonds citoyen finance des rencontres franco-allemandes d’associations, de communes, d’établissements et de groupes informels ; l’âge, la langue et la durée sont libres. On peut déposer une demande toute l’année.
    .title = Fonds citoyen franco-allemand
    .unverified = jusqu’à { $first_eur }, jusqu’à { $second_eur }, jusqu’à { $third_eur } ou au-delà, en général jusqu’à { $percent } % des coûts ({ $percent_large } % pour les plus grands projets), groupes à partir de { $people } personnes ; état de 2020 à 2022, on ne sait pas si cela vaut encore en 2026/27
programme_dpjw = L’OGPJ (DPJW) finance des rencontres germano-polonaises de jeunes de { $min_age } à { $max_age } ans, de { $min_days } à { $max_days } jours. Les deux partenaires font la demande ensemble par OASE, au moins { $months } mois avant ; un jour de retard est un motif de refus. Au maximum { $max_eur } en Allemagne ou { $max_zloty } zlotys en Pologne ; petits projets (« 4x1 ») jusqu’à { $small_eur }. Ces critères valent pour 2026.
    .title = OGPJ (DPJW), Allemagne-Pologne
programme_jugendbruecke = La Jugendbrücke (pont de la jeunesse) finance des rencontres de jeunes et de professionnels d’Allemagne et de Turquie, sur place ou en ligne ; l’aide aux petits projets allait jusqu’à { $max_eur }. Peuvent faire une demande des organismes allemands publics ou d’intérêt général, aussi des écoles et des communes. Je n’ai pas vu ce qu’il en est en 2026.
    .title = Jugendbrücke germano-turque
programme_dgjw = L’Office germano-grec finance des rencontres germano-grecques à partir de { $min_days } jours de programme, de { $min_age } à { $max_age } ans (une autre source : { $other_max_age }). Au maximum { $km_eur } par kilomètre et { $family_eur } (en famille) ou { $other_eur } (sinon) par personne et par jour ; petits projets jusqu’à { $small_eur } sans date limite. La demande se fait ensemble, par un organisme central.
    .title = Office germano-grec jeunesse (DGJW)
programme_europa_schecks = Le Land de Rhénanie-du-Nord-Westphalie finance des projets en lien avec l’Europe, y compris des jumelages avec des pays du Conseil de l’Europe : jusqu’à { $max_eur } sans autofinancement, durée de { $months } mois au maximum, demande au moins { $file_months } mois avant. Le versement se fait sur justificatifs ; un acompte est possible à partir de { $advance_eur } et jusqu’à { $percent } %, la décision tombe environ { $weeks } semaines après la date de référence. Pas pour les particuliers, les partis et les entreprises. Questions : { $phone }, { $email }.
    .title = Chèques Europe NRW (Europa-Schecks)
    .unverified = si 2027 suit le même schéma, la première date de référence serait le { $next_date }
programme_skew_kleinprojekte = Seulement pour les administrations communales qui ont des partenaires dans des pays en développement : de { $min_eur } à { $max_eur }, pour des rencontres jusqu’à { $meeting_eur }, au maximum { $percent } % des coûts (autofinancement { $own_percent } %), jusqu’à { $months } mois. La page vue indique que la date limite est passée ; les pays de l’UE ne comptent pas.
    .title = Fonds petits projets (SKEW)
programme_nakopa = Pour des projets durables de communes avec des partenaires dans des pays en développement : de { $min_eur } à { $max_eur }, au maximum { $percent } %, jusqu’à { $months } mois ; d’abord une esquisse, puis la demande. Ce que j’ai vu date de 2021 et 2023.
    .title = Nakopa (SKEW)
programme_skew_ukraine = Pour les communes qui ont des partenaires en Ukraine : de { $min_eur } à { $max_eur } du fonds petits projets (état de 2022) et des voyages de délégation de { $people } personnes au maximum, de { $min_days } à { $max_days } jours, inscription { $weeks } semaines avant. La page signale la mise en garde du ministère allemand des Affaires étrangères contre les voyages en Ukraine.
    .title = SKEW : partenariats avec l’Ukraine
programme_netzwerkstelle = La Netzwerkstelle Städtepartnerschaften (bureau de réseau) conseille et met en réseau ; je n’y ai pas vu d’aides financières propres. Son aperçu des financements datait de 2021, dans la version vue.
    .title = Bureau de réseau des jumelages
programme_sdpz = La Fondation pour la coopération germano-polonaise finance des projets communs de partenaires allemands et polonais ; demande { $months } mois avant le début. Pour des projets germano-polono-ukrainiens, la fondation indiquait jusqu’à { $trilateral_eur } (environ 2021 à 2023).
    .title = Fondation germano-polonaise (SdpZ)
programme_mercator = La fondation finance de grands projets d’organismes publics ou d’intérêt général, par exemple sur l’Europe dans le monde ; d’abord une esquisse, sans date limite. Les simples manifestations, le sport, les frais de voyage et les écoles isolées sont exclus : pour des voyages ordinaires, elle ne convient guère.
    .title = Fondation Mercator
programme_kjp = Finance des rencontres de groupes de jeunes, de { $min_age } à { $max_age } ans, de { $min_days } à { $max_days } jours, par des organismes centraux ou par le Land ; pas pour les classes, ni pour la France ou la Pologne.
    .title = Plan fédéral enfance-jeunesse (KJP)
    .unverified = jusqu’à { $day_eur } par jour et par personne en Allemagne, voyage { $km_eur } ou { $other_km_eur } par kilomètre
programme_ijab = Conseille et informe sur le travail international de jeunesse ; je n’y ai pas vu d’aides financières propres.
    .title = IJAB (conseil)
programme_austausch_macht_schule = Une initiative pour les échanges scolaires ; je n’ai vu aucune page d’elle, je ne connais pas de taux.
    .title = « Austausch macht Schule » (écoles)
programme_pad = Le Pädagogischer Austauschdienst (service d’échanges pédagogiques) accompagne des écoles, entre autres avec PASCH en Europe de l’Est et du Sud-Est.
    .title = Service d’échanges scolaires (PAD)
programme_ijfd = Service volontaire à l’étranger pour des personnes qui n’ont pas encore { $max_age } ans à la fin et qui ont achevé leur scolarité obligatoire : de { $min_months } à { $max_months } mois, le plus souvent { $usual_months }. L’organisme reçoit jusqu’à { $month_eur } par mois. Il a largement remplacé le FSJ (année de volontariat social) à l’étranger ; quel service la stratégie désigne par « FSJ dans les villes jumelées », elle ne le dit pas.
    .title = Service volontaire IJFD
programme_weltwaerts = Service volontaire dans des pays en développement et émergents, de { $min_age } à { $max_age } ans, de { $min_months } à { $max_months } mois ; l’État fédéral prend en charge jusqu’à { $percent } %. Parmi les villes jumelées, seule Selçuk pourrait entrer en ligne de compte ; il n’est pas vérifié que la Turquie figure sur la liste.
    .title = weltwärts

# La recherche
programmes = Recherche pour : { $wish }

    { $list }
    .title = Trouver un financement
finder_none = Je ne connais pas de programme qui convienne pour cela.
finder_not_fitting = Ne convient pas :
finder_hint = Pour en savoir plus sur un programme, touchez son nom. Veuillez vérifier chaque date limite auprès du financeur.
finder_ask_town = De quelle ville jumelée s’agit-il ? ({ $step } sur { $steps })
finder_ask_who = Qui fait la demande ? ({ $step } sur { $steps })
finder_ask_age = Quel âge ont les participants ? Par exemple « 14 à 18 ». ({ $step } sur { $steps })
finder_ask_what = Que prévoyez-vous ? ({ $step } sur { $steps })
finder_ask_when = Quand cela doit-il commencer ? Le mois ou l’année suffit, par exemple « mai 2027 ». ({ $step } sur { $steps })
finder_not_understood = Je n’ai pas compris.
finder_skip = Passer
finder_stop = Arrêter la recherche
finder_again = Nouvelle recherche

# Qui cherche (pour les boutons et les énumérations)
applicant_association = association
applicant_school = école
applicant_municipal = ville ou commune
applicant_company = entreprise
applicant_informal_group = groupe informel
applicant_private_person = particulier
age_children = moins de 14 ans
age_youth = 14 à 18 ans
age_young_adults = 18 à 30 ans
age_adults = plus de 30 ans
age_mixed = tous les âges
age_span = { $min }–{ $max } ans
age_up_to = jusqu’à { $max } ans
age_from = à partir de { $min } ans
people_count = { $count ->
        [one] une personne
       *[other] { $count } personnes
    }

# Ce qui est prévu
plan_youth_exchange = rencontre de jeunes
plan_school_exchange = échange scolaire
plan_citizens_meeting = rencontre ou voyage de citoyens
plan_network = conférence ou réseau
plan_culture = culture
plan_sport = sport
plan_trainees = échange d’apprentis ou stage
plan_volunteering = service volontaire
plan_professionals = échange professionnel
plan_digital = rencontre en ligne
plan_language_course = cours de langue
plan_aid = aide au développement, reconstruction
plan_youth_project = projet de jeunes sur place

# Pourquoi cela convient ou non : après ✓, ✗ ou ?
fit_town = { $town }
fit_who = demandeur : { $who }
fit_who_not = pas pour : { $who }
fit_age = âge : { $span }
fit_what = { $what }
fit_size = à partir de { $min } participants
grade_good = convient
grade_maybe = convient peut-être
deadline_open = Date limite : { $date }
deadline_passed = Date limite { $date } : passée ; je ne connais pas la prochaine
deadline_over = Date limite passée selon la source
deadline_rolling = Demande possible toute l’année
deadline_months = Demande au plus tard { $months ->
        [one] un mois
       *[other] { $months } mois
    } avant le début
deadline_months_date = Demande au plus tard { $months ->
        [one] un mois
       *[other] { $months } mois
    } avant le début, donc jusqu’au { $date }
deadline_months_passed = Demande au plus tard { $months ->
        [one] un mois
       *[other] { $months } mois
    } avant le début : trop tard pour cette date
deadline_unknown = Date limite : pas trouvée dans mes sources
deadline_note_school_only = (vu seulement pour les rencontres scolaires)
deadline_note_leftovers = (fonds restants)
mark_seen = vu dans la source, état : { $date }
mark_read = source non datée, lue le { $date }
mark_unverified = non vérifié
unverified_line = Non vérifié : { $text }.

# Un programme, tous les programmes, les dates limites, les programmes d’une ville
programme_details = **{ $programme }**
    { $text }

    { $deadlines }
    { $link ->
        [none] {""}
       *[other] Plus d’informations : { $link }
    }
    Ces indications : { $mark }
    .title = Un programme de financement
which_programme = De quel programme s’agit-il ?
programmes_all = Je connais ces { $count } programmes et services de conseil :
    { $list }

    Avec « ? », il n’est pas vérifié que le programme existe encore sous cette forme.
    .title = Tous les programmes
level_eu = Union européenne
level_binational = Pour deux pays
level_federal = État fédéral
level_state = Land de Rhénanie-du-Nord-Westphalie
level_foundation = Fondations
level_town = Ville
programme_deadlines = Dates limites des programmes de financement, pour autant que je les aie vues (nous sommes le { $today }) :
    { $list }

    Avant de planifier, veuillez vérifier chaque date limite auprès du financeur.
    .title = Dates limites des programmes
town_programmes = Pour { $town }, ces programmes peuvent convenir :
    { $list }
    { $check ->
        [none] {""}
       *[other] À vérifier avant : { $check }
    }
    .title = Financements pour une ville
town_programmes_none = Pour { $town }, à part la subvention de la ville, je n’ai trouvé aucun programme de financement : les programmes supposent un deuxième pays.

double_funding = Je ne connais pas de règle générale. Le Sportbund Pfalz (fédération sportive du Palatinat) écrit que les fonds de l’UE, de l’État fédéral et du Land s’excluent pour la même action, mais que l’argent de la commune peut s’y ajouter ; cela vaut pour un seul Land et n’est pas daté. Veuillez demander à chaque financeur.
    .title = Cumuler des financements
