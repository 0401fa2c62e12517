# Les subventions de la ville. Forme d’adresse : vous. $threshold_eur est le seuil de la stratégie, $adopted la décision, $reported l’annonce de celle-ci.

grant_rules = La stratégie contient trois règles sur les subventions :
    • (1) Les demandes sont évaluées au regard de la stratégie avant que la commission décide.
    • (2) L’administration soumet à la commission un règlement des subventions.
    • (3) En dessous de { $threshold_eur }, l’Amt 01 (service 01) peut accorder lui-même la subvention si le projet correspond à la stratégie ; il en informe la commission par écrit.

    Important : selon une annonce de la ville du { $reported }, la commission a adopté le { $adopted } un règlement des subventions, et ce seuil a été supprimé à cette occasion. Veuillez vous renseigner auprès de la ville.
    .title = Règles des subventions

grant_decision = Selon la stratégie : en dessous de { $threshold_eur }, l’Amt 01 (service 01) **peut** accorder lui-même la subvention si le projet correspond à la stratégie. À partir de { $threshold_eur } exactement, c’est la commission qui décide.

    Toutefois, selon une annonce de la ville du { $reported }, la commission a supprimé ce seuil le { $adopted }. La ville vous dira ce qui est valable aujourd’hui. De quel montant s’agit-il ?
    .title = Subvention : qui décide ?

grant_decision_below = { $amount }, c’est moins de { $threshold_eur }. Selon la stratégie, l’Amt 01 (service 01) **peut** accorder lui-même la subvention si le projet correspond à la stratégie ; la commission reçoit un rapport écrit. Ce n’est pas une promesse.

    Toutefois, selon une annonce de la ville du { $reported }, la commission a supprimé ce seuil le { $adopted } ; d’après cette annonce, c’est donc elle qui décide depuis lors. Veuillez vous renseigner auprès de la ville.

grant_decision_exactly = Pour { $amount } exactement, c’est la commission qui décide : la règle de la stratégie ne vaut qu’**en dessous** de { $threshold_eur }.

    De toute façon, selon une annonce de la ville du { $reported }, le seuil a été supprimé le { $adopted }. Depuis lors aussi, c’est la commission qui décide.

grant_decision_above = Pour { $amount }, c’est la commission qui décide. Auparavant, la demande est évaluée au regard de la stratégie.

grant_decision_unclear = Pour cela, j’ai besoin d’une somme précise : quel montant de subvention est demandé au total ? En dessous de { $threshold_eur }, l’Amt 01 (service 01) peut, selon la stratégie, accorder la subvention ; à partir de { $threshold_eur }, c’est la commission qui décide.

    Selon une annonce de la ville du { $reported }, ce seuil a été supprimé le { $adopted }.

grant_evaluation = Les demandes sont évaluées au regard de la stratégie avant que la commission décide. Le document n’indique ni points, ni barème, ni qui évalue.
    .title = Subvention : évaluation

grant_guideline = La stratégie ne fait qu’annoncer un règlement des subventions. Le { $reported }, la ville a indiqué que la commission l’avait adopté le { $adopted } et que le seuil de { $threshold_eur }, en dessous duquel l’administration pouvait décider seule, avait été supprimé. Je n’ai pas le texte de ce règlement ; la ville sait ce qui est valable aujourd’hui.
    .title = Règlement des subventions 2023

grant_report = Oui : si l’Amt 01 (service 01) accorde une subvention de moins de { $threshold_eur }, la commission doit en être informée par écrit. La stratégie ne fixe pas de délai pour cela.

    Selon une annonce de la ville du { $reported }, le seuil a été supprimé le { $adopted }.
    .title = Subvention : rapport écrit

office_01 = « Amt 01 » (service 01) : c’est ainsi que la stratégie appelle le service qui peut accorder lui-même de petites subventions. Le document n’explique pas de quel service il s’agit ; veuillez vous renseigner à la mairie.
    .title = Qu’est-ce que l’Amt 01 ?

grant_conformity = Un projet correspond probablement à la stratégie si
    • une ville jumelée ou parrainée y participe,
    • il sert au moins un des { $goals } objectifs,
    • il relève de l’un des { $themes } thèmes prioritaires (on peut s’en écarter selon la situation),
    • il répond à au moins un niveau, A, B ou C.

    Le document ne contient pas de liste de contrôle fixe. Ceci est une aide, pas une promesse.
    .title = Mon projet convient-il ?

grant_applicants = Cela ne figure pas dans les documents : ils ne disent pas qui peut demander une subvention. Les associations, les écoles et les entreprises sont citées parce qu’elles peuvent lancer des formats, les associations culturelles comme bénéficiaires possibles. Pour tous les autres : veuillez vous renseigner auprès de la ville.
    .title = Subvention : qui peut demander ?

grant_deadline = Cela ne figure pas dans les documents : ils n’indiquent ni date limite de demande, ni délai de traitement. Veuillez vous renseigner auprès de la ville.
    .title = Subvention : date limite

grant_application = Cela ne figure pas dans les documents de la ville : ni formulaire, ni adresse.

    D’anciennes annonces de la ville mentionnent un simple e-mail à { $email } ({ $email_report }) et le portail participatif { $portal } ({ $portal_report }). Il n’a pas été vérifié si cela est encore valable.
    .title = Subvention : où la demander ?

grant_quota_own_share = Cela ne figure pas dans les documents : ils n’indiquent ni taux de subvention, ni part d’autofinancement.

    Le { $reported }, la ville a annoncé pour 2023/2024 jusqu’à { $percent } % des coûts. Je ne connais pas le taux actuel.
    .title = Taux et autofinancement

grant_maximum = Cela ne figure pas dans les documents : ils n’indiquent ni montant maximal, ni budget annuel.
    .title = Subvention : montant maximal

grant_costs_documents = Cela ne figure pas dans les documents : ils ne disent pas quels frais sont subventionnés, quelles pièces il faut fournir, ni si l’on peut commencer avant. Veuillez vous renseigner auprès de la ville.
    .title = Subvention : frais et pièces

grant_payment_proof = Cela ne figure pas dans les documents : le versement, le justificatif d’emploi et le remboursement n’y sont pas réglés. Veuillez vous renseigner auprès de la ville.
    .title = Subvention : versement

grant_entitlement = Non, je ne peux rien promettre. Selon la stratégie, l’Amt 01 (service 01) **peut** accorder de petites subventions, mais il n’y est pas obligé. Les documents ne parlent ni d’un droit à la subvention, ni d’un recours.
    .title = Droit à une subvention ?
