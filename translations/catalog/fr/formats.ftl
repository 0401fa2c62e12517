# Les formats et les trois niveaux de l’expérience d’échange. Forme d’adresse : vous. Le thème et les niveaux de chaque format sont des données (strategy/formats.yml).

theme_1 = Écoles et éducation
theme_2 = Culture
theme_3 = Liens économiques et sociaux
theme_4 = Rencontres

format_school_exchange = Échange scolaire
format_fsj_abroad = Année de volontariat en ville jumelée
format_school_project_week = Semaine de projet scolaire
format_digital_format = Format numérique
format_erasmus = Erasmus
format_erasmus_plus = Erasmus+
format_culture_exchange = Échange d’artistes des villes jumelées
format_ring_event = Événement de l’anneau des partenariats
format_conference = Colloque ou conférence
format_trainee_exchange = Échange de stagiaires et d’apprentis
format_fsj_placement = Placement en année de volontariat social
format_administration_exchange = Échange entre administrations
format_tour = Nouveaux formats de circuits
format_sports_or_citizen_trip = Voyages sportifs et voyages citoyens
format_blog_vlog = Blog et vlog
format_youth_digital_parliament = Parlement numérique européen des jeunes
format_family_trip = Voyage en famille

formats_heading = Voici les formats que cite la stratégie. Chacun doit répondre à au moins un niveau : A relationnel, B apprentissage, C pratique.
formats_theme = Thème { $number } : { $theme }
format_line = { $format } ({ $count ->
        [one] niveau { $levels }
       *[other] niveaux { $levels }
    })
format_line_no_levels = { $format } (aucun niveau indiqué)

formats_overview = { $list }
    .title = Tous les formats d’échange

format_details = **{ $format }**
    Thème prioritaire { $number } : { $theme }
    { $count ->
        [0] La stratégie n’indique aucun niveau pour ce format ; l’un des trois au moins (A, B, C) doit malgré tout être présent.
        [one] Niveau de l’expérience d’échange : { $levels }
       *[other] Niveaux de l’expérience d’échange : { $levels }
    }
    .title = Un format d’échange en détail

which_format = De quel format parlez-vous ?

experience_levels = Chaque format doit répondre à au moins un des trois niveaux :
    • A, relationnel
    • B, apprentissage
    • C, pratique

    La stratégie n’explique pas davantage ces niveaux.
    .title = Les niveaux A, B et C

who_can_initiate = Toutes les associations, les écoles et aussi les entreprises peuvent être à l’origine d’un format. La stratégie ne dit pas expressément si, de ce fait, elles peuvent aussi demander une subvention.
    .title = Qui peut lancer un format ?

digital_formats = Oui, les échanges sans voyage sont expressément souhaités, surtout avec les villes éloignées. La stratégie cite :
    { $list }
    .title = Échange numérique
