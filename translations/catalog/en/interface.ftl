# Buttons, commands, questions back and the web page. Form of address: polite, neutral "you".

language_name = English

welcome = Welcome to Brücke, the assistant of the district town of Siegburg for its town twinnings!
    • Questions about the twin towns and the internship
    • Questions about the town’s grants
    • Pre-check of a grant application
    • Search for funding programmes
    • Pen friends and exchange

    What would you like to know? Choose below or just write to me.
welcome_choose_language = Please choose your language.
language_set = Good, we’ll write in English from now on. What would you like to know?
language_stay = Continue in English
cancelled = All right, I’ll start afresh. What would you like to know?
command_unknown = I don’t know this command. Use /help to see what I can do.
button_unknown = This button is no longer valid. Just write to me what you would like to know.

fallback_suggestions = I’m not sure I understood that. Did you mean one of these?
fallback_nothing = I’m afraid I don’t know anything about that. I know Siegburg’s twin towns, the strategy, grants, funding programmes and the internship.
too_long = That is too long for me. Please write your question in a few sentences.
nothing_to_read = I can only read text here. Please write your question.
unsupported = { $kind ->
        [photo] I cannot look at photos. Please write your question.
        [voice] I cannot listen to voice messages. Please write your question.
        [video] I cannot watch videos. Please write your question.
        [sticker] Nice one! But I can only read text. What would you like to know?
        [document] I cannot open files. Please write your question.
        [location] I cannot do anything with locations. Please write your question.
        [contact] Please don’t send me any contacts. Just write your question.
       *[other] I cannot do anything with that. Please write your question.
    }
sorry = Something went wrong on my side. Please try again in a moment.

source_line = { $count ->
        [one] Source: { $sources }
       *[other] Sources: { $sources }
    }
source_dated = { $title } ({ $date })
source_about = { $title } (undated, around { $date })
source_seen = { $title } (read on { $date })
document_own_calculation = Own calculation (straight-line distance from the coordinates, time of day from the time zone)
document_general_knowledge = General knowledge, not checked
place_address = { $region }, { $country }

command_start = Start again
command_help = What I can do
command_language = Choose language
command_cancel = Cancel
command_privacy = Data protection
bot_description = Brücke answers questions about the twin towns of the district town of Siegburg and about grants, in eight languages and with the source.
bot_short_description = The assistant of the district town of Siegburg for its town twinnings

web_title = Brücke · Town of Siegburg
web_heading = Brücke
web_intro = Hello! Ask me about Siegburg’s twin towns, the strategy, grants or the internship. I answer with the source.
web_first_steps = For example:
web_input_label = Your message
web_input_hint = Write a message…
web_send = Send
web_language_label = Language
web_typing = Brücke is writing…
web_you = You
web_assistant = Brücke
web_log_label = Conversation
web_connection_lost = The connection has been lost. I’ll keep trying.
web_connection_back = The connection is back.
web_not_sent = Not sent.
web_retry = Send again
web_too_many = One moment please, I’m still working on your last messages.
web_skip_link = Skip to the message box
web_no_script = This page needs JavaScript for the conversation.
web_menu_label = Menu
web_menu_help = Help
web_menu_privacy = Data protection
web_menu_new = New conversation
web_place_link = Show on the map (OpenStreetMap)
web_subtitle = The assistant of the district town of Siegburg for town twinning
web_sending = Sending…
web_too_long = This message is too long. Please shorten it or send it in several parts.
web_no_cookies = This page needs a cookie to find your conversation again. Please allow cookies for this page and reload it.
web_new_question = Start a new conversation? The one so far will no longer be shown here.
web_new_cancel = Cancel
web_started_over = A new conversation has begun.
web_sources_label = { $count ->
        [one] Source
       *[other] Sources
    }
web_new_tab = opens in a new tab
web_buttons_label = Suggestions
web_button_used = chosen
web_new_message = New message
