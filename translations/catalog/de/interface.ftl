# Knöpfe, Befehle, Rückfragen und die Webseite.

language_name = Deutsch

welcome = Willkommen bei Brücke, dem Assistenten der Kreisstadt Siegburg für ihre Städtepartnerschaften!
    • Fragen zu den Partnerstädten und zum Praktikum
    • Fragen zu Zuschüssen der Stadt
    • Vorprüfung eines Zuschussantrags
    • Suche nach Förderprogrammen
    • Brieffreunde und Austausch

    Was möchten Sie wissen? Wählen Sie unten aus oder schreiben Sie einfach.
welcome_choose_language = Bitte wählen Sie Ihre Sprache.
language_set = Gut, wir schreiben ab jetzt auf Deutsch. Was möchten Sie wissen?
language_stay = Auf Deutsch weiterschreiben
cancelled = Gut, ich beginne von vorn. Was möchten Sie wissen?
command_unknown = Diesen Befehl kenne ich nicht. Mit /help sehen Sie, was ich kann.
button_unknown = Dieser Knopf ist nicht mehr gültig. Schreiben Sie mir einfach, was Sie wissen möchten.

fallback_suggestions = Das habe ich nicht sicher verstanden. Meinten Sie eines davon?
fallback_nothing = Dazu weiß ich leider nichts. Ich kenne Siegburgs Partnerstädte, die Strategie, Zuschüsse, Förderprogramme und das Praktikum.
too_long = Das ist mir zu lang. Bitte schreiben Sie Ihre Frage in ein paar Sätzen.
nothing_to_read = Ich kann hier nur Text lesen. Bitte schreiben Sie Ihre Frage.
unsupported = { $kind ->
        [photo] Fotos kann ich nicht ansehen. Bitte schreiben Sie Ihre Frage.
        [voice] Sprachnachrichten kann ich nicht anhören. Bitte schreiben Sie Ihre Frage.
        [video] Videos kann ich nicht ansehen. Bitte schreiben Sie Ihre Frage.
        [sticker] Hübsch! Lesen kann ich aber nur Text. Was möchten Sie wissen?
        [document] Dateien kann ich nicht öffnen. Bitte schreiben Sie Ihre Frage.
        [location] Mit Standorten kann ich nichts anfangen. Bitte schreiben Sie Ihre Frage.
        [contact] Bitte schicken Sie mir keine Kontakte. Schreiben Sie einfach Ihre Frage.
       *[other] Damit kann ich nichts anfangen. Bitte schreiben Sie Ihre Frage.
    }
sorry = Da ist bei mir etwas schiefgegangen. Bitte versuchen Sie es gleich noch einmal.

source_line = { $count ->
        [one] Quelle: { $sources }
       *[other] Quellen: { $sources }
    }
source_dated = { $title } ({ $date })
source_about = { $title } (undatiert, um { $date })
source_seen = { $title } (gelesen { $date })
document_own_calculation = Eigene Berechnung (Luftlinie aus den Koordinaten, Uhrzeit aus der Zeitzone)
document_general_knowledge = Allgemeinwissen, nicht geprüft
place_address = { $region }, { $country }

command_start = Von vorn beginnen
command_help = Was ich kann
command_language = Sprache wählen
command_cancel = Abbrechen
command_privacy = Datenschutz
bot_description = Brücke beantwortet Fragen zu den Partnerstädten der Kreisstadt Siegburg und zu Zuschüssen, in acht Sprachen und mit Quelle.
bot_short_description = Der Assistent der Kreisstadt Siegburg für ihre Städtepartnerschaften

web_title = Brücke · Kreisstadt Siegburg
web_heading = Brücke
web_intro = Guten Tag! Fragen Sie mich nach Siegburgs Partnerstädten, der Strategie, Zuschüssen oder dem Praktikum. Ich antworte mit Quelle.
web_first_steps = Zum Beispiel:
web_input_label = Ihre Nachricht
web_input_hint = Nachricht schreiben …
web_send = Senden
web_language_label = Sprache
web_typing = Brücke schreibt …
web_you = Sie
web_assistant = Brücke
web_log_label = Gespräch
web_connection_lost = Die Verbindung ist unterbrochen. Ich versuche es weiter.
web_connection_back = Die Verbindung steht wieder.
web_not_sent = Nicht gesendet.
web_retry = Noch einmal senden
web_too_many = Einen Moment bitte, ich bin noch bei Ihren letzten Nachrichten.
web_skip_link = Zur Eingabe springen
web_no_script = Für das Gespräch braucht diese Seite JavaScript.
web_menu_label = Menü
web_menu_help = Hilfe
web_menu_privacy = Datenschutz
web_menu_new = Neues Gespräch
web_place_link = Auf der Karte zeigen (OpenStreetMap)
web_subtitle = Der Assistent der Kreisstadt Siegburg für Städtepartnerschaften
web_sending = Wird gesendet …
web_too_long = Diese Nachricht ist zu lang. Bitte kürzen Sie sie oder schicken Sie sie in mehreren Teilen.
web_no_cookies = Diese Seite braucht ein Cookie, um Ihr Gespräch wiederzufinden. Bitte erlauben Sie Cookies für diese Seite und laden Sie sie neu.
web_new_question = Ein neues Gespräch beginnen? Das bisherige ist dann hier nicht mehr zu sehen.
web_new_cancel = Abbrechen
web_started_over = Ein neues Gespräch hat begonnen.
web_sources_label = { $count ->
        [one] Quelle
       *[other] Quellen
    }
web_new_tab = öffnet in einem neuen Tab
web_buttons_label = Vorschläge
web_button_used = gewählt
web_new_message = Neue Nachricht
