# Le projet pilote « stage en administration dans les villes jumelées ». Forme d’adresse : vous.

internship_overview = Pour { $year }, Siegburg prévoit un projet pilote : des apprentis de l’administration municipale devraient travailler pendant { $min_weeks } à { $max_weeks } semaines dans l’administration d’une ville jumelée et loger dans des familles d’accueil. La note à la commission sur ce sujet avait valeur d’information ; ce n’était pas une décision.
    .title = Stage dans les villes jumelées

internship_duration = Le stage en administration devrait durer { $min_weeks } à { $max_weeks } semaines. La note ne donne pas de dates précises.
    .title = Stage : durée

internship_participants = Le stage est destiné aux apprentis de l’administration municipale de Siegburg, en priorité à ceux de { $training_year }e année ; la note cite en exemple de futurs agents administratifs et des fonctionnaires municipaux stagiaires. Elle ne dit pas si d’autres personnes, par exemple des élèves ou des étudiants, peuvent participer.
    .title = Stage : qui peut participer ?

internship_destination = Dans l’une des villes jumelées ; la note ne dit pas laquelle. Elle ne dit pas non plus si l’on peut choisir.
    .title = Stage : où ?

internship_accommodation = Les apprentis devraient loger dans des familles d’accueil, pour découvrir le mode de vie, la culture et le quotidien du pays partenaire.
    .title = Stage : hébergement

internship_aims = Le séjour a { $count } objectifs :
    • découvrir l’organisation et les méthodes de travail de l’administration partenaire
    • approfondir les compétences interculturelles
    • loger dans des familles d’accueil
    • renforcer durablement les contacts entre les administrations
    .title = Stage : objectifs

internship_money = Selon la note, des moyens seront disponibles sur le compte budgétaire { $account } dès que le budget sera juridiquement en vigueur ; elle n’indique pas de somme. L’administration examine encore le voyage, l’assurance et d’éventuelles aides à l’hébergement. Cet argent est prévu uniquement pour ce projet pilote.
    .title = Stage : qui paie ?

internship_exchange = Oui, c’est envisagé : plus tard, des apprentis des villes jumelées devraient venir à leur tour à Siegburg, dans l’idéal sous la forme d’un échange fixe « un pour un ».
    .title = Stage : visite en retour

internship_status = État au { $paper_date } : la commission a été informée, mais rien n’a été décidé à cette occasion. L’administration examine les questions d’organisation, d’argent et de droit et prévoit d’en rendre compte plus tard. La note n’indique ni dates, ni manière de poser sa candidature ; je ne connais pas le résultat de cet examen.
    .title = Stage : état et candidature
