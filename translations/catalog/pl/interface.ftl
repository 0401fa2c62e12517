# Polish. Address: neutral and polite, without Pan/Pani and without gender (only the label web_you says "Pan/Pani"). Buttons, commands, questions back and the web page.

language_name = Polski

welcome = Witamy! Tu Brücke, asystent miasta powiatowego Siegburg do spraw partnerstw miast.
    • pytania o miasta partnerskie i o praktykę
    • pytania o dotacje miejskie
    • Wstępne sprawdzenie wniosku o dotację
    • szukanie programów wsparcia
    • przyjaźnie korespondencyjne i wymiana

    W czym mogę pomóc? Proszę wybrać poniżej albo po prostu napisać.
welcome_choose_language = Proszę wybrać język.
language_set = Dobrze, od teraz piszemy po polsku. W czym mogę pomóc?
language_stay = Piszemy dalej po polsku
cancelled = Dobrze, zaczynam od nowa. W czym mogę pomóc?
command_unknown = Nie znam tego polecenia. Polecenie /help pokazuje, co potrafię.
button_unknown = Ten przycisk jest już nieaktualny. Proszę po prostu napisać, o co chodzi.

fallback_suggestions = Nie mam pewności, czy dobrze rozumiem. Czy chodzi o jedno z poniższych?
fallback_nothing = Na ten temat niestety nic nie wiem. Znam miasta partnerskie Siegburga, strategię, dotacje, programy wsparcia i praktykę.
too_long = To dla mnie za długie. Proszę zadać pytanie w kilku zdaniach.
nothing_to_read = Potrafię tu czytać tylko tekst. Proszę napisać pytanie.
unsupported = { $kind ->
        [photo] Nie potrafię oglądać zdjęć. Proszę napisać pytanie.
        [voice] Nie potrafię odsłuchiwać wiadomości głosowych. Proszę napisać pytanie.
        [video] Nie potrafię oglądać filmów. Proszę napisać pytanie.
        [sticker] Ładne! Potrafię jednak czytać tylko tekst. W czym mogę pomóc?
        [document] Nie potrafię otwierać plików. Proszę napisać pytanie.
        [location] Nie wiem, co zrobić z lokalizacją. Proszę napisać pytanie.
        [contact] Proszę nie przesyłać mi kontaktów. Wystarczy napisać pytanie.
       *[other] Nie wiem, co z tym zrobić. Proszę napisać pytanie.
    }
sorry = Coś poszło u mnie nie tak. Proszę za chwilę spróbować jeszcze raz.

source_line = { $count ->
        [one] Źródło: { $sources }
        [few] Źródła: { $sources }
        [many] Źródła: { $sources }
       *[other] Źródła: { $sources }
    }
source_dated = { $title } ({ $date })
source_about = { $title } (bez daty, około: { $date })
source_seen = { $title } (data odczytu: { $date })
document_own_calculation = Własne obliczenie (odległość w linii prostej ze współrzędnych, godzina ze strefy czasowej)
document_general_knowledge = Wiedza ogólna, nie sprawdzono
place_address = { $region }, { $country }

command_start = Od początku
command_help = Co potrafię
command_language = Wybór języka
command_cancel = Przerwij
command_privacy = Ochrona danych
bot_description = Brücke odpowiada na pytania o miasta partnerskie miasta powiatowego Siegburg i o dotacje, w ośmiu językach i ze źródłem.
bot_short_description = Asystent miasta powiatowego Siegburg do spraw partnerstw miast

web_title = Brücke · Miasto powiatowe Siegburg
web_heading = Brücke
web_intro = Dzień dobry! Proszę pytać o miasta partnerskie Siegburga, strategię, dotacje lub praktykę. Odpowiadam ze źródłem.
web_first_steps = Na przykład:
web_input_label = Wiadomość
web_input_hint = Treść wiadomości…
web_send = Wyślij
web_language_label = Język
web_typing = Brücke pisze…
web_you = Pan/Pani
web_assistant = Brücke
web_log_label = Rozmowa
web_connection_lost = Połączenie zostało przerwane. Próbuję dalej.
web_connection_back = Połączenie znów działa.
web_not_sent = Nie wysłano.
web_retry = Wyślij ponownie
web_too_many = Chwileczkę, zajmuję się jeszcze poprzednimi wiadomościami.
web_skip_link = Przejdź do pola wiadomości
web_no_script = Do rozmowy ta strona potrzebuje JavaScriptu.
web_menu_label = Menu
web_menu_help = Pomoc
web_menu_privacy = Ochrona danych
web_menu_new = Nowa rozmowa
web_place_link = Pokaż na mapie (OpenStreetMap)
web_subtitle = Asystent miasta powiatowego Siegburg do spraw partnerstw miast
web_sending = Wysyłanie…
web_too_long = Ta wiadomość jest za długa. Proszę ją skrócić albo wysłać w kilku częściach.
web_no_cookies = Ta strona potrzebuje pliku cookie, aby odnaleźć tę rozmowę. Proszę zezwolić na pliki cookie dla tej strony i załadować ją ponownie.
web_new_question = Zacząć nową rozmowę? Dotychczasowa nie będzie już tutaj widoczna.
web_new_cancel = Anuluj
web_started_over = Rozpoczęła się nowa rozmowa.
web_sources_label = { $count ->
        [one] Źródło
        [few] Źródła
        [many] Źródła
       *[other] Źródła
    }
web_new_tab = otwiera się w nowej karcie
web_buttons_label = Propozycje
web_button_used = wybrano
web_new_message = Nowa wiadomość
