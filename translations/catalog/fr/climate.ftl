# Le partenariat climatique de Rheine : diapositives sans date, projet 2012–2014. Forme d’adresse : vous.

climate_partnership = La « Climate Partnership » (partenariat climatique) était un projet des villes de Rheine, Bernburg, Borne, Leiria et Trakai, du { $start } au { $end }. Sous le titre « Städtepartner übernehmen Klimaverantwortung » (les villes partenaires prennent leur responsabilité pour le climat), elles voulaient apprendre les unes des autres, chercher ensemble des solutions et ouvrir de nouvelles voies, au fil de { $conferences } conférences. Siegburg n’y participait pas.
    .title = Partenariat climatique de Rheine

climate_conferences = Les { $count } conférences :
    • Efficacité énergétique et protection des ressources
    • Eau et déchets
    • Transports et tourisme
    • Énergies renouvelables
    • Urbanisme, usage des sols et participation des citoyens
    .title = Projet climat : conférences

climate_money = Le projet de Rheine et de quatre villes partenaires a reçu une aide de { $total_eur }, soit environ { $share_eur } par commune ; les parts d’autofinancement étaient différentes. Il a duré du { $start } au { $end }. Cela n’a rien à voir avec de l’argent de Siegburg.
    .title = Projet climat : argent

climate_start = Rheine était candidate au titre de « Klimakommune NRW » (commune pour le climat) et cherchait pour ses jumelages de nouveaux buts et de nouveaux participants ; s’y ajoutait l’objectif que l’UE avait alors, réduire les émissions de CO₂ de { $percent } % d’ici à { $target_year }. Il a fallu convaincre lors de visites et à d’autres occasions, par les décideurs et les comités de jumelage, et dans un atelier commun.
    .title = Projet climat : les débuts

climate_application = Dans un atelier, maires, spécialistes et comités de jumelage se sont entendus sur les objectifs, les thèmes, les activités, les coûts, le calendrier et les responsabilités. La demande a été déposée par TAT International GmbH, organisme porteur du projet, auprès du programme de l’UE « Europe for Citizens » (L’Europe pour les citoyens). Ce programme est terminé ; aujourd’hui, c’est CERV qui existe pour cela.
    .title = Projet climat : la demande

climate_difficulties = Selon Rheine, voici ce qui était difficile : préparer les contenus et trouver des intervenants, la place du projet dans les administrations, l’organisation par des services sans connaissances propres sur le climat, le manque de personnel et d’argent, le travail demandé par des conférences avec interprétation simultanée, et l’acceptation.
    .title = Projet climat : difficultés

climate_recommendations = Rheine conseille : le projet doit être porté par le chef en personne. Une équipe de disciplines différentes devrait être en place tôt, et un plan pour toute la durée devrait fixer qui fait quoi, et jusqu’à quand.
    .title = Les conseils de Rheine

climate_lessons = Avec le recul, Rheine parle d’une nouvelle qualité du partenariat. Il faut toutefois tenir compte de ce qui est possible pour les partenaires, et avoir du temps et de la patience ; il y avait des idées pour continuer à coopérer, mais peu avaient été réalisées jusque-là.
    .title = Projet climat : bilan

project_partnerships = Rheine distingue deux types : les projets à deux avec des partenaires de coopération (petit réseau) et les projets avec des partenaires locaux de l’extérieur et plusieurs villes jumelées, ou toutes (grand réseau).
    .title = Types de partenariats de projet

partnership_renewal = D’abord, regarder en arrière : pourquoi le jumelage a-t-il commencé, qui l’a lancé, qui l’a porté ? Ensuite, garder ce qui a fait ses preuves et oser du nouveau : redonner vie aux jumelages, s’adapter aux nouvelles conditions, penser en projets et en publics, associer des partenaires et assurer les moyens. C’est ainsi que Rheine le présente.
    .title = Redonner vie à un jumelage
