# Les communes dans le monde : les diapositives « Diplomatie von unten » (diplomatie d’en bas) du 21/09/2024. Forme d’adresse : vous.

twinning_goals = À l’origine, il s’agit de l’entente entre les peuples, de l’intégration européenne et d’apprendre les uns des autres. S’y ajoutent des tâches communes comme le changement climatique, la mobilité, l’évolution démographique, les mutations structurelles, l’éducation, la migration et l’intégration, le souhait de participer à la vie de l’Europe et du monde, et la coopération dans les régions frontalières (eurorégions).
    .title = Objectifs des jumelages

municipal_roles = Les communes sont considérées comme le berceau de la démocratie, connaissent bien les services publics du quotidien et rapprochent l’État, la société civile et l’économie. Pour elles, les jumelages sont donc aussi un outil stratégique.
    .title = Rôle des communes

twinning_actors = Les diapositives citent quatre groupes :
    • la politique : élus municipaux de tous les groupes, parlements et commissions de jeunes
    • la société civile : associations, coopératives, fondations, fédérations, Églises, écoles
    • l’administration : des directions aux espaces verts, en passant par les pompiers et les services techniques
    • l’économie : les entreprises locales
    .title = Qui participe ?

sdg = Les { $count } objectifs de développement durable des Nations unies (ODD) offrent aux jumelages une approche ordonnée et complète. Selon une motion déposée au Bundestag (parlement allemand), qui s’appuie sur l’OCDE ({ $year }), { $percent } % de ces objectifs ne peuvent être atteints qu’avec les régions, les villes et les communes.
    .title = Développement durable (ODD)

ukraine_reallabor = Le « Reallabor Kommunale Aufbaupartnerschaften NRW-Ukraine » (laboratoire des partenariats communaux de reconstruction) était le projet qui a suivi au bureau de réseau, de { $start } à { $end } : formations, échanges, rencontres, lettre d’information, articles, conseil et mise en réseau. Il est terminé.
    .title = Reallabor NRW-Ukraine

ukraine_dimensions = Les diapositives voient { $count } aspects dans l’aide des communes à l’Ukraine : les valeurs européennes communes, l’aide humanitaire et la reconstruction des infrastructures, des offres pour les réfugiés et leur communauté, et des échanges professionnels entre administrations.
    .title = Aide à l’Ukraine

ukraine_partnerships = Selon la motion du { $motion_date } au Bundestag (parlement allemand), plus de { $count } partenariats germano-ukrainiens formaient un réseau, presque trois fois plus qu’auparavant. Ils sont soutenus par l’État fédéral (BMZ, ministère de la coopération) par l’intermédiaire de la SKEW (Engagement Global) et de la GIZ. La { $conference }e conférence germano-ukrainienne des partenariats communaux s’est tenue à Leipzig du { $conference_start } au { $conference_end } ; les diapositives citent aussi la « European Alliance of Cities and Regions for the Reconstruction of Ukraine ». Siegburg est reliée à Zbaraj par l’anneau, mais ce n’est pas un jumelage.
    .title = Partenariats avec l’Ukraine

bundestag_motion = Le document { $paper } du { $motion_date } est une motion du SPD, de Bündnis 90/Die Grünen (les Verts) et du FDP : elle veut renforcer l’engagement des communes dans la politique de développement et s’appuie sur le fait que { $percent } % des objectifs de développement durable ne peuvent être atteints qu’avec elles. C’est une motion ; les diapositives ne disent pas si elle a été adoptée.
    .title = Motion au Bundestag
