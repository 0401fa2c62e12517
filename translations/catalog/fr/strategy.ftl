# La stratégie de produit : but, cinq objectifs, quatre thèmes prioritaires. Forme d’adresse : vous.

strategy_overview = La stratégie de produit (le document stratégique de la ville) décrit comment Siegburg réoriente ses jumelages et ses parrainages : { $goals } objectifs, { $themes } thèmes prioritaires, ainsi que des formats, des possibilités de développement et des règles de subvention. Elle veut rendre ce travail mesurable, mais ne donne aucun indicateur.

    Le document lui-même ne porte pas de date. Le { $committee_date }, la ville a indiqué qu’une directive comportant ces parties était soumise à la commission ; je n’ai pas vérifié si le texte est le même.
    .title = La stratégie en bref

goals_overview = La stratégie cite { $count } objectifs :
    • (1) Renforcer la paix de l’intérieur
    • (2) Donner une large assise aux jumelages et aux parrainages
    • (3) Élargir le public
    • (4) Renforcer la coopération économique et communale
    • (5) Relier les partenariats entre eux
    .title = Les cinq objectifs de la stratégie

goal_peace = Objectif { $number } : renforcer la paix de l’intérieur. Des jumelages bien vivants doivent créer une base solide, faite de confiance, pour préserver la paix.
    .title = Objectif 1 : paix

goal_broad_base = Objectif { $number } : une large assise. La ville continue de travailler avec l’association de jumelage, rapproche les bénévoles et les agents de la ville, répartit le travail entre davantage de personnes et le rend moins dépendant de quelques-unes. La motivation des bénévoles doit ainsi être préservée.
    .title = Objectif 2 : large assise

goal_target_groups = Objectif { $number } : toucher davantage de personnes. Les élèves et les jeunes doivent retrouver une place plus centrale. Pour les adultes, la barrière de la langue doit baisser, afin que personne ne reste à l’écart uniquement parce que la langue étrangère l’intimide.
    .title = Objectif 3 : publics

goal_economy = Objectif { $number } : la coopération économique et communale. À l’avenir, le travail de partenariat vise aussi la coopération économique avec les villes jumelées et parrainées.
    .title = Objectif 4 : économie

goal_networking = Objectif { $number } : relier les partenariats entre eux. Le partenariat en anneau entre Nogent-sur-Marne, Bolesławiec, Siegburg et Zbaraj est un début ; le lien européen doit grandir. La stratégie précise expressément que le lien avec Selçuk ne doit pas être négligé.
    .title = Objectif 5 : mise en réseau

themes_overview = La stratégie fixe { $count } thèmes prioritaires :
    • (1) Écoles et éducation
    • (2) Culture
    • (3) Liens économiques et sociaux
    • (4) Rencontres

    Selon la situation, il est permis de s’en écarter.
    .title = Les quatre thèmes de la stratégie

theme_education = Thème { $number }, écoles et éducation : dans les années à venir, les échanges d’élèves, d’apprentis et d’étudiants doivent se développer, sans nuire aux amitiés propres aux écoles. Outre le contact personnel, il s’agit d’échanger des connaissances et de comprendre d’autres cultures, tout au long de la vie.
    .title = Thème 1 : éducation

theme_culture = Thème { $number }, culture : les associations qui créent ou soutiennent la culture sont des acteurs importants de l’échange ; des moyens peuvent aussi être accordés aux associations culturelles pour des projets précis. La gestion culturelle elle-même revient aux Stadtbetriebe (régies municipales).
    .title = Thème 2 : culture

theme_economy_social = Thème { $number }, liens économiques et sociaux : les partenariats ne naissent pas pour stimuler l’économie, mais ils peuvent lui ouvrir des portes. Ensemble, on peut s’attaquer à des tâches comme le logement et l’usage des sols, la garde d’enfants, la protection du climat et la transition énergétique, jusqu’à des projets européens.
    .title = Thème 3 : économie et social

theme_encounter = Thème { $number }, rencontres : il ne s’agit pas seulement de faire connaissance, mais de se rapprocher, par exemple dans le sport et les loisirs. Pour les destinations éloignées, les voies numériques sont aussi utiles ; le document cite { $towns }. Ce qui attire surtout les jeunes et les familles, c’est le plaisir et l’acquisition de compétences. Les liens des pompiers, des associations et des sportifs doivent revivre ou continuer d’être soutenus.
    .title = Thème 4 : rencontres

theme_deviation = Oui, c’est possible : selon la situation, les contenus et les formats peuvent s’écarter des quatre thèmes prioritaires. Le document ne dit pas qui décide si une situation le justifie ; le mieux est de vous renseigner au préalable auprès de la ville.
    .title = Projet hors des thèmes ?

strategy_purpose = La stratégie doit expliquer comment l’administration réoriente son travail de jumelage et rendre ce travail mesurable ; elle se réclame de la gestion stratégique et de la « New Governance » (nouvelle gouvernance). Le document ne cite toutefois ni indicateurs, ni mesures.
    .title = La stratégie est-elle mesurable ?

vocational_training = Selon la stratégie, l’économie et la formation professionnelle jouaient jusqu’ici un rôle plus modeste dans les formats. Ce rôle doit grandir avec précaution, mais solidement : par des colloques et des conférences, des échanges de stagiaires et d’apprentis, des places pour un FSJ (année de volontariat social) et des échanges entre administrations.
    .title = Formation professionnelle, économie

culture_money = La gestion culturelle revient aux Stadtbetriebe (régies municipales). Selon la stratégie, des moyens peuvent aussi être accordés aux associations culturelles pour des projets précis ; elle ne dit pas combien.
    .title = Culture : qui gère, qui est aidé ?
