# La vérification préalable sous forme de document (PDF), et le rapport à la commission. {"{"}…{"}"} est rempli par le programme.
# Forme d’adresse : vous.

document_title = Vérification préalable d’une demande de subvention
document_link = Vérification préalable { $reference } (document)
document_reference = Numéro de dossier
document_date = Date
document_ruleset = Règles appliquées
ruleset-strategy-2022 = Stratégie de produit (2022)
ruleset-guideline-2023 = Règlement des subventions d’après l’annonce du { $reported }
document_facts = Indications
document_result = Résultat
document_findings = La vérification point par point
document_notes = Remarques
document_missing = Ce qui manque encore
document_improve = Ce qui améliorerait le résultat
document_next = La suite
document_next_apply = Cette vérification préalable n’est pas une demande. Les documents de la ville ne disent ni où, ni comment déposer la demande ; veuillez vous renseigner auprès de la ville : téléphone { $phone }, e-mail { $email }.
document_next_attach = Joignez ce document à votre demande ou indiquez le numéro de dossier.
document_next_decide = Ensuite, la demande est évaluée au regard de la stratégie. Un droit à une subvention n’est mentionné nulle part.
document_next_deadline = Les documents n’indiquent pas de dates limites. Veuillez vous renseigner assez tôt.
document_notice = Ceci est une vérification préalable faite par un programme ; ce n’est ni une décision de la ville, ni une promesse. Elle repose uniquement sur les indications de ce document.
document_sum_counts = C’est la subvention demandée qui compte ici, pas le coût total.
document_page = Page {"{"}page{"}"} sur {"{"}pages{"}"}

report_title = Rapport à la commission : subventions de moins de { $threshold_eur } accordées
report_period = Période : du { $from } au { $to }.
report_ground = Selon la stratégie de produit, Zuschussregeln (3), les subventions de moins de { $threshold_eur } qui ont été accordées doivent faire l’objet d’un rapport écrit.
report_guideline = Selon une annonce de la ville du { $reported }, ce seuil a été supprimé dans le règlement des subventions. L’administration vérifie si la règle est encore appliquée.
report_none = Aucune subvention n’a été accordée pendant cette période.
report_date = Accordée le
report_applicant = Demandeur
report_partners = Partenaires
report_plan = Projet
report_amount = Montant
report_total = Total ({ $count ->
        [one] { $count } subvention accordée
       *[other] { $count } subventions accordées
    })
