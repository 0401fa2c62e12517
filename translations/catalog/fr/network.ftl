# La Netzwerkstelle Städtepartnerschaften (bureau de réseau des jumelages) à Dortmund, d’après ses diapositives de 2022 et 2024. Forme d’adresse : vous.

network_office = La Netzwerkstelle Städtepartnerschaften (bureau de réseau des jumelages) doit préserver, approfondir et réorienter le travail de jumelage en Rhénanie-du-Nord-Westphalie. Elle est portée par l’Auslandsgesellschaft.de e.V. à Dortmund ; la chancellerie du Land avait lancé l’appel d’offres, et le bureau s’appuie sur le « Kompetenzzentrum Städtepartnerschaften und Europäische Zivilgesellschaft » (centre de compétence pour les jumelages et la société civile européenne).

    Sur la période, il y a deux indications : création en { $founded } (diapositives du { $slides_2022 }), financement { $project } (diapositives du { $slides_2024 }). Un projet a suivi, de { $follow_start } à { $follow_end }. Je ne sais pas si ce bureau existe encore aujourd’hui.
    .title = Bureau de réseau : c’est quoi ?

network_offers = Le bureau de réseau s’adresse aux communes et à la société civile, surtout aux associations. Il propose :
    • des états des lieux, de bons exemples, des recommandations
    • des rencontres, un site web et une lettre d’information
    • une mise en réseau, et des informations sur les appels à projets, les concours et les financements

    L’essentiel est ce dont on a besoin dans la pratique.
    .title = Bureau de réseau : ses offres

network_countries = Les diapositives du { $slides_2022 } citent sept pays prioritaires : l’Albanie, la Macédoine du Nord, la Pologne, la Turquie, la Hongrie, les États-Unis et le Royaume-Uni. Celles du { $slides_2024 } regroupent l’Albanie et la Macédoine du Nord sous le nom de Balkans occidentaux ; sinon, ce sont les mêmes.
    .title = Bureau de réseau : pays

network_topics = Les { $count } thèmes prioritaires : intégration, migration, jeunesse, développement durable, éducation et numérique. S’y ajoutent des sujets transversaux : financements et finances, relations publiques, vie et travail numériques, liens sociaux. Presque tout ce que fait une commune peut se discuter avec les villes jumelées.
    .title = Bureau de réseau : thèmes

network_contact = Netzwerkstelle Städtepartnerschaften (bureau de réseau), Auslandsgesellschaft.de e.V., { $street }
    • Téléphone : { $phone }
    • E-mail : { $email }
    • Site web : { $link }

    C’est ce qu’indiquaient les diapositives du { $slides_2022 } et encore celles du { $slides_2024 } ; il n’est pas vérifié que ce soit toujours valable. Pour toute question concernant Siegburg, veuillez vous adresser à la ville.
    .title = Bureau de réseau : contact

network_people = État au { $slides_2022 } : { $leader } (direction du projet, téléphone { $leader_phone }) et { $officer } (chargée de mission, téléphone { $officer_phone }). Cela a pu changer.
    .title = Bureau de réseau : qui y travaille ?

network_talks = Les deux séries de diapositives viennent du bureau de réseau :
    • { $slides_2022 }, Bocholt : rencontre régionale de la fédération des associations franco-allemandes pour l’Europe (VDFG-FAFA), « Blick aus NRW auf die Welt » (le monde vu de NRW)
    • { $slides_2024 }, parlement de Rhénanie-du-Nord-Westphalie : congrès communal d’un groupe parlementaire, sur la « diplomatie d’en bas » ; intervenante : { $speaker }

    Je rends le contenu des diapositives, pas la position d’un parti.
    .title = Les diapositives de 2022 et 2024

auslandsgesellschaft = L’Auslandsgesellschaft.de e.V. (société pour les relations avec l’étranger) se trouve depuis { $since } à Dortmund, à côté du mémorial de la Steinwache ; depuis plus de { $years } ans, son but est l’entente entre les peuples. Elle repose sur trois piliers :
    • le bénévolat, avec { $societies } sociétés bilatérales et cercles par pays
    • les langues : cours de { $languages } langues étrangères, cours d’intégration, examens
    • l’éducation civique, avec des séminaires, des visites de lieux de mémoire, Eurodesk, Europe Direct et le bureau de réseau
    .title = Auslandsgesellschaft de Dortmund

hauts_de_france = En { $first_year }, la Rhénanie-du-Nord-Westphalie et le Nord-Pas-de-Calais ont convenu d’un programme de travail commun ; les deux régions étaient marquées par le textile, le charbon et l’industrie lourde. En { $merger_year }, le Nord-Pas-de-Calais et la Picardie ont formé les Hauts-de-France ; en { $declaration_year } a suivi une nouvelle déclaration commune. { $count } jumelages relient les deux régions. Plus d’informations : { $link } (non vérifié)
    .title = NRW et Hauts-de-France

weimar_triangle = Le Triangle de Weimar régional relie la Silésie, les Hauts-de-France et la Rhénanie-du-Nord-Westphalie, depuis { $since } selon la diapositive ; la région Hauts-de-France ne porte toutefois ce nom que depuis { $merger_year }. Les triangles de villes :
    • Tourcoing – Bottrop – Gliwice
    • Marcq-en-Barœul – Gladbeck – Wodzisław Śląski
    • Auchel et Laventie – Iserlohn – Chorzów
    • Cambrai – Kamp-Lintfort – Żory
    • Lille – Cologne – Katowice
    • Villeneuve-d’Ascq – Leverkusen – Racibórz (Ratibor)
    • Mouvaux – Neukirchen-Vluyn – Ustroń
    • Douai – Recklinghausen – Bytom

    Siegburg ne figure pas dans ce tableau. Plus d’informations : { $link } (non vérifié)
    .title = Triangle de Weimar régional

youth_engagement = Pour que la relève soit assurée, le bureau de réseau conseille :
    • de confier des responsabilités, par exemple avec des structures propres aux jeunes et un budget jeunesse
    • de proposer d’autres formats, et davantage de numérique
    • de choisir des sujets qui touchent les jeunes, par exemple le climat et l’environnement, et d’y travailler ensemble
    • d’aller là où ils sont : écoles, clubs sportifs, parlements de jeunes
    • de s’adresser aussi aux « jeunes seniors » d’une soixantaine d’années
    • d’apprendre des exemples d’autres communes
    .title = Attirer les jeunes

digitalisation = Le bureau de réseau conseille de se trouver des partenaires : l’association de jumelage de Neunkirchen-Seelscheid e.V. a ainsi conçu une nouvelle image avec l’école supérieure Hochschule Bonn-Rhein-Sieg. On trouve de l’aide auprès des offices de jeunesse, de l’IJAB et des universités populaires, et par des aides destinées au bénévolat. Se rencontrer sur place et en ligne, cela ne s’exclut pas : les deux vont ensemble.
    .title = Réussir le passage au numérique

digital_handbook = « Digital International! Neue Formate für städtepartnerschaftlichen Austausch » (de nouveaux formats pour les échanges entre villes jumelées) : c’est le titre du manuel du bureau de réseau. Il contient des idées de rencontres à l’écran :
    { $list }

    À trouver sur { $link } (non vérifié). Touchez une idée, et je vous proposerai comment l’essayer.
    .title = Le manuel numérique

# Les idées du manuel. L’exposé n’en donne que les titres ; la façon de faire est notre proposition.
digital_activity = **{ $activity }** figure dans le manuel numérique du bureau de réseau. Ma proposition pour l’essayer :

    { $how }

    Les diapositives ne donnent que le titre ; je ne connais pas les instructions du manuel.
    .title = Essayer une idée numérique
which_activity = Quelle idée souhaitez-vous essayer ?
try_music_day = Au début de l’été, chaque ville diffuse en direct deux ou trois morceaux de sa propre fête ; entre les morceaux, les groupes se présentent en quelques mots.
    .title = Fête de la musique
try_whispers = Une phrase voyage de ville en ville par vidéo et est traduite à chaque fois dans la langue suivante. À la fin, tout le monde compare le départ et l’arrivée.
    .title = Jeu du téléphone
try_podcast = Deux personnes de deux villes parlent d’un sujet pendant vingt minutes en visioconférence ; on monte le son et on le publie comme épisode.
    .title = Visioconférence en podcast
try_who_is_here = Chacun envoie à l’avance trois indications sur lui-même ; pendant la visioconférence, on devine de qui il s’agit.
    .title = Qui est… ici ?
try_town_profile = Chaque groupe prépare une page sur sa ville et la présente aux autres en cinq minutes.
    .title = Portrait de ville
try_christmas_party = Un soir de décembre, chaque ville montre un chant, une pâtisserie ou une coutume ; avant, on s’envoie de petits colis.
    .title = Fête de Noël virtuelle
try_cooking_evening = Une ville envoie la recette et la liste des courses, tous cuisinent en même temps devant la caméra et mangent ensemble.
    .title = Soirée cuisine
try_quiz_night = Chaque ville prépare cinq questions sur elle-même ; on joue en équipes mélangées.
    .title = Soirée quiz
try_swimming_contest = Le même jour, des clubs nagent la même distance, chacun dans son bassin ; on compare les temps.
    .title = Concours de natation virtuel
try_scavenger_hunt = Chacun résout des épreuves dans sa propre ville et en envoie des photos. Le manuel a deux variantes ; ici, une liste de dix épreuves suffit.
    .title = Chasse au trésor (deux variantes)
try_professionals = Des spécialistes de deux administrations ou entreprises se montrent en ligne une journée de travail et discutent d’une question commune.
    .title = Échange professionnel en ligne
try_stopover = Quelqu’un fait visiter sa ville pendant une demi-heure avec son téléphone, les autres posent des questions en chemin.
    .title = Petite visite éclair à…
try_own_idea = Le manuel laisse de la place pour vos propres idées : réfléchissez à ce que votre groupe aime faire de toute façon, et faites-le devant la caméra avec la ville jumelée.
    .title = Votre idée

partnership_days = Mes documents mentionnent deux journées des jumelages : la { $number }e, à Hamm, le { $hamm_date }, où des personnes engagées ont échangé entre elles, et une autre, sans indication d’année, où Rheine a parlé dans l’atelier II des partenariats de projet, thématiques et en anneau. Je ne connais pas de nouvelles dates.
    .title = Journées des jumelages

twinning_databases = Qui est jumelé avec qui ? Cela se trouve auprès du Conseil des communes et régions d’Europe (CCRE, RGRE en allemand) : { $rgre } (diapositives du { $slides_2024 } ; celles du { $slides_2022 } indiquaient encore { $rgre_old }). Pour la France : { $afccre }, avec des chiffres : { $figures }. Je n’ai vérifié aucune de ces adresses.
    .title = Où chercher un jumelage ?

twinning_studies = Les diapositives recommandent deux études :
    • dfi et fondation Bertelsmann, « Städtepartnerschaften: den europäischen Bürgersinn stärken » (jumelages : renforcer la citoyenneté européenne ; enquête { $survey }, parution { $bertelsmann_year })
    • fondation Konrad-Adenauer, « Städte- und Gemeindepartnerschaften » (jumelages de villes et de communes ; enquête { $adenauer_survey }, parution { $adenauer_year })
    .title = Études

twinning_links = Liens des diapositives de 2024 (aucun n’est vérifié) :
    • Régions partenaires de la Rhénanie-du-Nord-Westphalie : { $regions }
    • Europe et international : { $europe }
    • Partenariats scolaires : { $schools } et le site de l’école concernée
    • Financements : { $funding }
    • Lectures conseillées : { $reading }
    .title = Liens et lectures
