# Ce que disent les règles (actions/knowledge/strategy/rules/), avec nos mots. La valeur est la règle elle-même ; .yes, .no et
# .unknown figurent là où le résultat demande une phrase à part : rempli, non rempli, en suspens. Forme d’adresse : vous.

rule-applicant-is-named-as-initiator = Les associations, les écoles et les entreprises sont citées parce qu’elles peuvent lancer des formats. Le document ne dit pas qui peut demander une subvention.
    .yes = Le demandeur fait partie de ceux que le document cite comme pouvant lancer un format.
    .unknown = Le document ne cite pas ce type de demandeur, ou l’on ne sait pas encore qui fait la demande. Veuillez vous renseigner auprès de la ville.
rule-applicant-is-in-siegburg = Le document ne dit pas si les demandeurs extérieurs à Siegburg sont aussi concernés.
    .yes = La demande vient de Siegburg.
    .unknown = La demande ne vient pas de Siegburg. Le document ne dit pas si c’est possible ; veuillez vous renseigner auprès de la ville.
rule-profit-and-tourism-are-not-mentioned = Le document ne parle ni de bénéfices, ni de tourisme. On ne peut rien en déduire contre le projet.

rule-partner-town-takes-part = Le travail de jumelage et de parrainage concerne Nogent-sur-Marne, Bolesławiec (Bunzlau), Selçuk, Orestiada, Guarda et Werder (Havel).
    .yes = Une ville jumelée participe.
    .no = Aucune des villes participantes n’est jumelée avec Siegburg.
    .unknown = Aucune ville jumelée avec Siegburg n’est encore indiquée.
rule-zbarazh-belongs-to-the-ring-only = Zbaraj est reliée à Siegburg par le partenariat en anneau ; elle est jumelée avec Bolesławiec, pas avec Siegburg. Cela suffit-il pour une subvention ? La question reste ouverte.
rule-sponsorships-of-company-and-boat = Les parrainages de la « Siegburger Kompanie » (compagnie de Siegburg) et du dragueur de mines doivent être intensifiés. Le document ne dit pas si des subventions sont prévues pour cela ; veuillez vous renseigner auprès de la ville.
rule-werder-is-a-partner-since = Dans le document, Werder (Havel) est encore une ville parrainée ; un jumelage devait d’abord être étudié. Werder est jumelée avec Siegburg depuis le { $since }. Elle est concernée dans les deux cas.
rule-distant-towns-also-digitally = Les rencontres avec les villes très éloignées (Guarda, Selçuk, Orestiada, Bolesławiec) doivent aussi passer par des solutions numériques pour s’inscrire dans la durée.
    .yes = Le projet utilise le numérique, comme le document le prévoit pour les villes très éloignées.
    .unknown = Pour les villes très éloignées, le document mise aussi sur le numérique. Une partie en ligne conviendrait peut-être à votre projet.

rule-theme-is-one-of-four = Quatre thèmes prioritaires doivent renforcer les partenariats : éducation, culture, liens économiques et sociaux, rencontres.
    .yes = Le projet relève de l’un des quatre thèmes prioritaires.
    .unknown = On ne sait pas encore de quel thème prioritaire relève le projet.
rule-deviation-from-the-themes = Selon la situation, on peut s’écarter des thèmes prioritaires. Le document ne dit pas qui en décide ; c’est à une personne de clarifier ce point.
rule-education-means-young-people = Dans les années à venir, les échanges d’élèves, d’apprentis et d’étudiants doivent être au premier plan, sans porter atteinte aux amitiés propres aux écoles.
rule-culture-is-managed-by-stadtbetriebe = La gestion culturelle revient aux Stadtbetriebe (régies municipales). Cela ne veut pas dire que la demande de subvention leur est adressée.
rule-money-for-cultural-associations = Des moyens peuvent être accordés aux associations culturelles pour des projets avec les villes jumelées.
rule-economy-is-built-up-with-care = L’intérêt économique n’est pas le but du partenariat, mais il doit être mieux mis à profit en tant qu’effet secondaire ; la coopération en matière d’économie et de formation doit se développer avec précaution et sur des bases solides.
rule-meeting-revives-old-bonds = Les rencontres doivent s’approfondir, surtout dans les loisirs et le sport ; les liens existants, par exemple ceux des pompiers, des associations ou des sportifs, doivent revivre ou continuer à être soutenus.

rule-format-is-named = Le document cite { $count } formats à titre d’exemples.
    .yes = Le document cite ce format.
    .unknown = Le format ne figure pas dans la liste du document ou n’est pas encore fixé. La liste donne des exemples ; cela ne joue pas contre le projet.
rule-proven-formats-go-on = Les échanges scolaires connus ainsi que les voyages sportifs et citoyens qui ont fait leurs preuves continuent d’être soutenus.
rule-digital-formats-need-no-journey = Les formats numériques sont expressément souhaités. Aucun voyage n’est nécessaire.
rule-pilot-account-is-no-source = Le compte budgétaire { $account } est prévu uniquement pour le projet pilote de l’administration, pas pour les demandes.

rule-at-least-one-level = Chaque format doit toujours répondre à au moins un des trois niveaux : relationnel (A), apprentissage (B), pratique (C).
    .yes = Au moins un des trois niveaux est présent.
    .no = Aucun des trois niveaux n’est présent ; il doit toujours y en avoir au moins un.
    .unknown = On ne sait pas encore auquel des trois niveaux répond le projet.
rule-at-least-one-goal = Le document cite cinq objectifs : la paix, une large assise, davantage de personnes, la coopération économique et communale, la mise en réseau.
    .yes = Le projet sert au moins un des cinq objectifs.
    .unknown = On ne sait pas encore lequel des cinq objectifs le projet sert.
rule-youth-and-languages-are-goals = Toucher davantage de jeunes et abaisser la barrière de la langue sont des objectifs, pas des conditions. Le document n’en déduit ni bonus ni exclusion.
rule-no-new-official-partnerships = Dans un premier temps, la ville veut entretenir ses partenariats existants, sans en conclure de nouveaux à titre officiel.
    .yes = Aucun nouveau partenariat officiel n’est prévu.
    .no = Un nouveau partenariat officiel est prévu ; dans un premier temps, la ville ne veut pas en conclure.

rule-requested-sum-is-certain = La règle parle de la subvention, pas du coût total. C’est donc la somme demandée qui compte ici.
    .yes = La somme demandée est claire.
    .unknown = Il manque un montant précis en euros : celui de la subvention demandée.
rule-several-applications-for-one-project = Le document ne prévoit rien pour plusieurs demandes concernant un même projet ; la ville examinera la question.

rule-evaluated-against-the-strategy = Les demandes sont évaluées au regard de la stratégie de produit avant que la commission décide. Qui évalue, et selon quels critères, n’est pas précisé.
rule-guideline-is-announced = Le document annonce que l’administration soumettra à la commission un règlement des subventions. Il ne dit pas ce que ce règlement contient.
rule-below-500-office-may-decide = En dessous de { $threshold_eur }, l’Amt 01 (service 01), comme l’appelle le document, peut accorder lui-même la subvention si le projet correspond à la stratégie. Il n’y est pas obligé.
    .yes = L’Amt 01 (service 01) peut accorder lui-même la subvention : elle est inférieure à { $threshold_eur } et le projet correspond probablement à la stratégie.
    .no = La règle des petites subventions ne s’applique pas ; c’est la commission qui décide.
    .unknown = Tout dépend de la somme demandée : tant qu’elle n’est pas fixée, on ne sait pas qui décide.
rule-exactly-500-is-not-below = { $threshold_eur } exactement, ce n’est pas moins de { $threshold_eur } : c’est la commission qui décide.
rule-office-reports-to-the-committee = La commission est informée par écrit des subventions que l’Amt 01 (service 01) accorde. Aucun délai n’est indiqué pour cela.
rule-much-is-not-stated = Ne figurent pas dans le document : les dates limites, le formulaire et l’adresse, les pièces à fournir, le montant maximal et le taux de subvention, l’autofinancement, les frais subventionnables, le cumul avec d’autres aides, le début anticipé du projet, le versement et les justificatifs, le renouvellement, le budget, le droit à une subvention et le recours.
rule-committee-decides-everything = Selon une annonce de la ville du { $reported }, le seuil en dessous duquel l’administration aurait pu décider seule a été supprimé. D’après cette annonce, c’est donc la commission qui décide.
rule-youth-is-specially-considered = Selon une annonce de la ville du { $reported }, la priorité fixe donnée à la jeunesse a disparu ; lors de l’évaluation, la jeunesse doit continuer à être particulièrement prise en compte. Ce qui en résulte pour un projet précis reste ouvert.

# Remarques à côté du résultat
flag-exactly_500 = { $threshold_eur } exactement, ce n’est pas « moins de { $threshold_eur } ».
flag-amount_missing = Il manque la somme demandée.
flag-amount_unclear = La somme n’est pas claire. Il faut un montant précis en euros, supérieur à zéro.
flag-splitting = Rien n’est prévu pour plusieurs demandes concernant un même projet. La ville examinera la question.
flag-not_regulated_applicant = Le document ne précise pas si une demande est possible dans ce cas. Veuillez vous renseigner au préalable auprès de la ville.
flag-town_missing = Il reste à indiquer avec quelle ville jumelée le projet a lieu.
flag-town_not_covered = La ville indiquée n’est pas jumelée avec Siegburg.
flag-zbarazh_ring_only = Zbaraj n’est reliée à Siegburg que par le partenariat en anneau.
flag-patenschaft_ask = Le document ne dit pas si des subventions sont aussi prévues pour ces parrainages. Veuillez vous renseigner auprès de la ville.
flag-werder_status = Werder (Havel) : autrefois ville parrainée, ville jumelée depuis le { $since }.
flag-level_missing = Il faut encore indiquer au moins un des trois niveaux.
flag-theme_missing = Il manque le thème prioritaire.
flag-theme_deviation = Le projet s’écarte des thèmes prioritaires. C’est possible, mais une personne doit l’examiner.
flag-goal_missing = Il manque l’objectif que sert le projet.
flag-new_partnership = Pour le moment, la conclusion de nouveaux partenariats officiels n’est pas prévue.
flag-stadtbetriebe = Culture : la gestion culturelle revient aux Stadtbetriebe (régies municipales).
flag-guideline_2023_note = Toutefois, selon une annonce de la ville du { $reported }, le seuil de { $threshold_eur } a été supprimé ; d’après cette annonce, c’est la commission qui décide. Veuillez vous renseigner auprès de la ville.
