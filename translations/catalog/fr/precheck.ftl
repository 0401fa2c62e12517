# La vérification préalable : questions, réponses sur les boutons, résultat. L’accueil figure sous `precheck` dans assistant.ftl.
# Forme d’adresse : vous.

precheck_step = Question { $step } sur { $steps }
precheck_ask_applicant = **Qui fait la demande ?**
precheck_ask_partners = **Avec qui le projet a-t-il lieu ?** S’il y a plusieurs villes, écrivez-les simplement l’une après l’autre.
precheck_ask_plan = **Que prévoyez-vous ?** Choisissez le format qui convient le mieux ou décrivez-le en quelques mots.
precheck_ask_theme = **De quoi s’agit-il surtout ?**
precheck_ask_levels = **Que vont vivre les participants ?** Plusieurs réponses sont possibles, par exemple « A et C ».
precheck_ask_goals = **Quel objectif le projet sert-il le plus ?** Plusieurs réponses sont possibles, par exemple « 1 et 3 ».
precheck_ask_sum = **Quel montant de subvention souhaitez-vous demander à la ville ?** Un montant précis en euros ; vous pouvez ajouter le coût total, par exemple « 450 sur 1200 ».
precheck_ask_start = **Quand le projet doit-il avoir lieu ?** Le mois ou l’année suffit, par exemple « mai 2027 ».
precheck_ask_status = **Le projet doit-il déboucher sur un nouveau jumelage officiel ?**

# Pourquoi on le demande ; $clause est le passage du document
precheck_why_applicant = Le document cite les associations, les écoles et les entreprises comme pouvant lancer un format ; pour tous les autres, il faut demander à la ville ({ $clause }).
precheck_why_partners = Il s’agit des jumelages et des parrainages de la ville ; les autres villes n’en font pas partie ({ $clause }).
precheck_why_plan = Le document cite des formats à titre d’exemples. Le format indique souvent aussi le thème et le niveau ; dans ce cas, je ne vous les demande plus ({ $clause }).
precheck_why_theme = Quatre thèmes prioritaires doivent renforcer les partenariats. On peut s’en écarter selon la situation ; le document ne dit pas qui en décide ({ $clause }).
precheck_why_levels = Chaque format doit répondre à au moins un des trois niveaux. C’est l’exigence la plus stricte du document ({ $clause }).
precheck_why_goals = La stratégie fixe cinq objectifs ; un projet qui correspond à la stratégie sert probablement au moins l’un d’eux ({ $clause }).
precheck_why_sum = Selon la stratégie de produit, l’Amt 01 (service 01) peut accorder lui-même une subvention de moins de { $threshold_eur } si le projet correspond à cette stratégie ; sinon, c’est la commission qui décide. C’est la subvention qui compte, pas le coût total ({ $clause }).
precheck_why_start = Cela ne change rien au résultat : le document n’indique pas de dates limites. Mais je peux ainsi trouver des programmes de financement qui conviennent ({ $clause }).
precheck_why_status = Dans un premier temps, la ville ne veut pas conclure de nouveaux partenariats officiels ({ $clause }).

precheck_button_why = Pourquoi ?
precheck_button_back = Retour
precheck_button_skip = Je ne sais pas
precheck_button_stop = Annuler
precheck_button_formats = Tous les formats
precheck_button_change = Modifier une réponse
precheck_button_change_theme = Modifier le thème
precheck_button_change_levels = Modifier les niveaux
precheck_button_clauses = Toutes les références
precheck_button_restart = Nouvelle vérification
precheck_button_result = Afficher le résultat
precheck_button_forget = Effacer mes réponses
precheck_yes = Oui
precheck_no = Non

# Réponses (pour les boutons et les énumérations)
applicant_church = église ou groupe religieux
applicant_party = parti ou groupe politique
applicant_other = quelqu’un d’autre
applicant_elsewhere = hors de Siegburg
applicant_here = à Siegburg
partner_wachbataillon = Wachbataillon (Siegburger Kompanie)
partner_minensuchboot = dragueur de mines « Siegburg »
partner_other = autre ville
format_other = autre chose
theme_other = aucun des quatre thèmes
level_a = A : se rencontrer
level_b = B : apprendre ensemble
level_c = C : faire quelque chose ensemble
level_none = rien de tout cela
precheck_levels_explained = • **A, relationnel** : faire connaissance, vivre ensemble, jouer, faire la fête
    • **B, apprentissage** : un atelier, un cours de langue, une visite en classe
    • **C, pratique** : se produire, construire ou travailler ensemble, faire un stage
goal_1 = 1 : paix
goal_2 = 2 : large assise
goal_3 = 3 : davantage de personnes
goal_4 = 4 : économie et communes
goal_5 = 5 : mise en réseau
precheck_goals_explained = • **1** : renforcer la paix de l’intérieur
    • **2** : donner une large assise aux partenariats, répartir le travail entre davantage de personnes
    • **3** : davantage de jeunes ; moins d’appréhension face aux langues étrangères
    • **4** : la coopération économique et communale
    • **5** : relier les villes jumelées entre elles

# Ce qui se dit entre les questions
precheck_understood = Voici ce que j’ai compris : { $facts }.
precheck_settled_theme = Selon le document, « { $format } » relève du thème « { $theme } ».
precheck_settled_both = Selon le document, « { $format } » relève du thème « { $theme } » et répond { $count ->
        [one] au niveau { $levels }
       *[other] aux niveaux { $levels }
    }.
precheck_not_understood = Je n’ai pas compris.
precheck_amount_unclear = J’ai besoin d’un montant précis en euros, par exemple « 450 » ; donc sans « environ » ni « de … à », pas dans une autre monnaie et, si c’est un montant « par personne », avec le nombre de personnes.
precheck_amount_refused = La subvention doit être supérieure à zéro. Combien d’euros exactement ?
precheck_amount_absurd = Je ne peux pas retenir la somme de { $amount } : c’est vraiment beaucoup pour une subvention. Combien d’euros exactement ?
precheck_amount_above_cost = La subvention ({ $requested }) dépasserait le coût total ({ $total }). Veuillez vérifier.
precheck_start_past = Cette date est déjà passée. Quand le projet doit-il avoir lieu ?
precheck_change_which = Quelle réponse souhaitez-vous modifier ?
precheck_nothing_to_change = Vous n’avez pas encore donné de réponses pour une vérification préalable. Commençons tout simplement :
precheck_stopped = La vérification préalable est annulée, les réponses que vous y avez données ne sont pas conservées.
precheck_forgotten = La vérification préalable { $reference } est effacée. Le dossier ne reste à la ville que si elle l’a déjà enregistré comme reçu.
precheck_kept = Numéro de dossier **{ $reference }**. Avec ce numéro, la ville retrouve la vérification préalable ; si aucune demande ne suit, celle-ci est effacée après { $days } jours.

# Noms des indications
fact_applicant_kind = Demandeur
fact_applicant_in_siegburg = Siège ou domicile
fact_partners = Partenaires
fact_format = Format
fact_theme = Thème prioritaire
fact_theme_deviation_reason = Raison de l’écart
fact_levels = Niveaux
fact_goals = Objectifs
fact_requested_eur = Subvention demandée
fact_total_cost_eur = Coût total
fact_new_official_partnership = Nouveau partenariat officiel
fact_start = Date
fact_people = Participants
fact_line = { $label } : { $value }
fact_not_said = non indiqué

# Résultat
outcome_likely_meets = Correspond probablement à la stratégie
outcome_unclear = Pas encore clair
outcome_speaks_against = En l’état, ne correspond sans doute pas à la stratégie
decided_by_office_01 = Selon la stratégie de produit, l’Amt 01 (service 01) **peut** accorder lui-même la subvention ; la commission reçoit alors un rapport écrit.
decided_by_committee = Qui décide : la commission, après une évaluation au regard de la stratégie.
decided_by_unknown = Qui décide : cela dépend de la somme exacte.
finding_yes = rempli
finding_no = non rempli
finding_unknown = en suspens
precheck_missing = Il manque encore : { $facts }.
precheck_findings = Ce qui compte :
precheck_notes = À noter :
precheck_improve = Voici comment le projet pourrait convenir :
improve_partners = avec une ville jumelée ({ $choices })
improve_theme = avec l’un des quatre thèmes
improve_levels = avec une partie qui répond à au moins un niveau ({ $choices })
improve_goals = avec au moins un des cinq objectifs
improve_requested_eur = avec une somme précise
improve_new_official_partnership = sans nouveau partenariat officiel
improve_applicant_kind = avec une association, une école ou une entreprise comme demandeur
improve_all = avec tout cela ensemble
improve_line = { $change } : { $outcome }
improve_point = ce point serait rempli
improve_decided = { $outcome } ; { $decided }
improve_office_may = l’Amt 01 (service 01) pourrait accorder la subvention
improve_committee = c’est la commission qui décide
precheck_programmes = Ces programmes de financement pourraient convenir ; touchez un nom.
precheck_notice = Ceci est une vérification préalable : ni décision, ni promesse.
precheck_clauses = Toutes les références pour votre projet :
