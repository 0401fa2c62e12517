# Boutons, commandes, questions en retour et page web. Forme d’adresse : vous.

language_name = Français

welcome = Bienvenue chez Brücke, l’assistant de la ville de Siegburg pour ses jumelages !
    • Questions sur les villes jumelées et sur le stage
    • Questions sur les subventions de la ville
    • Vérification préalable d’une demande de subvention
    • Recherche de programmes de financement
    • Correspondants et échanges

    Que souhaitez-vous savoir ? Choisissez ci-dessous ou écrivez-moi simplement.
welcome_choose_language = Veuillez choisir votre langue.
language_set = Bien, nous écrivons désormais en français. Que souhaitez-vous savoir ?
language_stay = Continuer en français
cancelled = Bien, je reprends depuis le début. Que souhaitez-vous savoir ?
command_unknown = Je ne connais pas cette commande. Avec /help, vous voyez ce que je sais faire.
button_unknown = Ce bouton n’est plus valable. Écrivez-moi simplement ce que vous souhaitez savoir.

fallback_suggestions = Je ne suis pas sûr d’avoir compris. Pensiez-vous à l’une de ces questions ?
fallback_nothing = Malheureusement, je ne sais rien à ce sujet. Je connais les villes jumelées avec Siegburg, la stratégie, les subventions, les programmes de financement et le stage.
too_long = C’est trop long pour moi. Veuillez écrire votre question en quelques phrases.
nothing_to_read = Ici, je ne sais lire que du texte. Veuillez écrire votre question.
unsupported = { $kind ->
        [photo] Je ne peux pas regarder les photos. Veuillez écrire votre question.
        [voice] Je ne peux pas écouter les messages vocaux. Veuillez écrire votre question.
        [video] Je ne peux pas regarder les vidéos. Veuillez écrire votre question.
        [sticker] Joli ! Mais je ne sais lire que du texte. Que souhaitez-vous savoir ?
        [document] Je ne peux pas ouvrir les fichiers. Veuillez écrire votre question.
        [location] Je ne sais pas quoi faire d’une position. Veuillez écrire votre question.
        [contact] Merci de ne pas m’envoyer de contacts. Écrivez simplement votre question.
       *[other] Je ne sais pas quoi en faire. Veuillez écrire votre question.
    }
sorry = Quelque chose n’a pas fonctionné de mon côté. Veuillez réessayer dans un instant.

source_line = { $count ->
        [one] Source : { $sources }
       *[other] Sources : { $sources }
    }
source_dated = { $title } ({ $date })
source_about = { $title } (non daté, env. { $date })
source_seen = { $title } (consulté le { $date })
document_own_calculation = Calcul par nos soins (distance à vol d’oiseau d’après les coordonnées, heure d’après le fuseau horaire)
document_general_knowledge = Connaissances générales, non vérifiées
place_address = { $region }, { $country }

command_start = Reprendre depuis le début
command_help = Ce que je sais faire
command_language = Choisir la langue
command_cancel = Annuler
command_privacy = Protection des données
bot_description = Brücke répond aux questions sur les villes jumelées avec Siegburg et sur les subventions de la ville, en huit langues et avec la source.
bot_short_description = L’assistant de la ville de Siegburg pour ses jumelages

web_title = Brücke · Ville de Siegburg
web_heading = Brücke
web_intro = Bonjour ! Interrogez-moi sur les villes jumelées avec Siegburg, la stratégie, les subventions ou le stage. Je réponds en indiquant la source.
web_first_steps = Par exemple :
web_input_label = Votre message
web_input_hint = Écrire un message…
web_send = Envoyer
web_language_label = Langue
web_typing = Brücke écrit…
web_you = Vous
web_assistant = Brücke
web_log_label = Conversation
web_connection_lost = La connexion est interrompue. Je continue d’essayer.
web_connection_back = La connexion est rétablie.
web_not_sent = Non envoyé.
web_retry = Renvoyer
web_too_many = Un instant, s’il vous plaît, je m’occupe encore de vos derniers messages.
web_skip_link = Aller à la zone de saisie
web_no_script = Cette page a besoin de JavaScript pour la conversation.
web_menu_label = Menu
web_menu_help = Aide
web_menu_privacy = Protection des données
web_menu_new = Nouvelle conversation
web_place_link = Afficher sur la carte (OpenStreetMap)
web_subtitle = L’assistant de la ville de Siegburg pour ses jumelages
web_sending = Envoi en cours…
web_too_long = Ce message est trop long. Veuillez le raccourcir ou l’envoyer en plusieurs fois.
web_no_cookies = Cette page a besoin d’un cookie pour retrouver votre conversation. Veuillez autoriser les cookies pour cette page, puis la recharger.
web_new_question = Commencer une nouvelle conversation ? La conversation actuelle ne sera alors plus affichée ici.
web_new_cancel = Annuler
web_started_over = Une nouvelle conversation a commencé.
web_sources_label = { $count ->
        [one] Source
       *[other] Sources
    }
web_new_tab = s’ouvre dans un nouvel onglet
web_buttons_label = Suggestions
web_button_used = choisi
web_new_message = Nouveau message
