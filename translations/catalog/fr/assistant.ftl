# Ce que l’assistant dit de lui-même, et où il s’arrête. Forme d’adresse : vous.

greet = Bonjour ! Je suis Brücke et je réponds aux questions sur les villes jumelées avec Siegburg et sur les subventions. Que souhaitez-vous savoir ?
thank = Avec plaisir ! Avez-vous une autre question ?
goodbye = Au revoir et bonne continuation !
how_are_you = Merci, tout fonctionne bien. Je suis un programme, mais de bonne humeur. Que souhaitez-vous savoir ?
who_are_you = Je suis Brücke, l’assistant numérique de la ville de Siegburg pour ses jumelages : un programme, pas un être humain. Je réponds uniquement à partir de mes sources et je les indique ; quand quelque chose n’est pas vérifié, je le précise. Mes réponses n’ont pas de valeur juridique.
    .title = Qui êtes-vous ?
help = Voici ce que je peux faire pour vous :
    • répondre aux questions sur les villes jumelées, la stratégie, les subventions et le stage, avec la source
    • expliquer les règles des subventions de la ville et chercher des programmes de financement
    • vérifier à l’avance, en dix messages au plus, si votre projet correspond à la stratégie
    • donner des chiffres sur les jumelages, aussi sous forme de diagramme
    • vous dire où en sont les correspondances et les échanges

    Écrivez simplement, par exemple « À quelle distance se trouve Guarda ? » ou « Qui décide pour 400 € ? ». Avec /language, vous changez de langue.
    .title = Que pouvez-vous faire ?
affirm = Bien. Que souhaitez-vous savoir ?
deny = D’accord. Que souhaitez-vous plutôt savoir ?
privacy = Vos messages sont conservés sous forme chiffrée sur l’ordinateur de la ville, pour qu’aucun ne se perde, et sont effacés au plus tard après { $days } jours ; la mémoire de la conversation, après un jour ; une vérification préalable ou une manifestation d’intérêt commencée reste ouverte jusqu’à { $open } jours. Seule la ville voit les vérifications préalables et les manifestations d’intérêt terminées, pendant { $kept } jours au maximum si aucune demande ne suit. Les noms, les numéros et les textes n’apparaissent pas dans les journaux techniques. Avec Telegram, le message passe aussi par les serveurs de Telegram ; la page web de la ville s’en passe.
    .title = Protection des données
change_language = Dans quelle langue souhaitez-vous continuer ?
    .title = Changer de langue
human = Volontiers : mairie de Siegburg, { $address }
    • Téléphone : { $phone }
    • E-mail : { $email }

    C’est ce qu’indiquaient les pages de la ville en { $year }.
    .title = Parler à une personne
emergency = En cas de danger ou d’urgence, composez tout de suite le **{ $emergency_number }**.

    Si vous n’allez pas bien et que vous souhaitez parler à quelqu’un : **{ $child_number }** pour les enfants et les jeunes, **{ $adult_number }** pour les adultes. Ces numéros sont gratuits dans l’UE, mais ils n’existent pas dans tous les pays. Je suis un programme et je ne peux pas appeler les secours.
precheck = Vérifions ensemble si votre projet correspond à la stratégie de la ville : neuf questions courtes au maximum. Ce n’est ni une décision, ni une promesse. Je n’ai pas besoin de noms ; le résultat est conservé sous forme chiffrée pour la ville.
    .title = Vérifier une demande
translate = Je ne sais pas encore traduire ici. Mais je réponds aux questions en huit langues.
    .title = Traduire
exchange = Je ne mets pas encore en relation avec des correspondants, des groupes d’échange ou des familles d’accueil. Veuillez vous adresser à l’association de jumelage ou à la ville.
    .title = Correspondants et échanges
abuse = Nous n’avancerons pas de cette façon. Si vous avez une question sur les villes jumelées, j’y répondrai volontiers.
injection = Cela, je ne le fais pas. Je réponds aux questions sur les villes jumelées avec Siegburg et sur les subventions, et uniquement à partir de mes sources.
other_twinning = Je ne connais que les villes jumelées et les subventions de Siegburg. Je ne peux rien dire sur d’autres villes.
municipal_service = Malheureusement, ce n’est pas de mon ressort. Pour les autres démarches, la mairie vous aide directement.
weather = Malheureusement, je ne connais pas la météo. Mais je réponds volontiers aux questions sur les villes jumelées.
travel_booking = Je ne peux rien dire sur les voyages, les prix et les visas ; mes sources n’en parlent pas.

documents_overview = Je connais { $count } documents :
    • la stratégie de produit pour les jumelages et les parrainages (sans date ; le { $strategy_date }, un tel document était soumis à la commission)
    • la note « Verwaltungspraktikum in den Partnerstädten » (stage en administration dans les villes jumelées) ({ $internship_date })
    • les diapositives du bureau de réseau des jumelages, Bocholt ({ $slides_2022 })
    • les diapositives de Rheine sur le partenariat climatique (sans date)
    • les diapositives du bureau de réseau, congrès communal ({ $slides_2024 })

    S’y ajoutent des pages internet, que chaque réponse cite avec leur date. Des diapositives, je n’ai que le texte : il me manque les images, les photos et quelques diapositives sans texte ; comme sources des images, elles citent entre autres flaticon, Unsplash et Pixabay.
    .title = D’où le savez-vous ?
