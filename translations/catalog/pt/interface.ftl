# European Portuguese. Address: polite 3rd person, "o senhor/a" omitted. Buttons, commands, questions back and the web page.

language_name = Português

welcome = Damos-lhe as boas-vindas! Sou o Brücke, o assistente da cidade de Siegburg para as suas geminações.
    • Perguntas sobre as cidades geminadas e o estágio
    • Perguntas sobre subsídios da cidade
    • Verificação prévia de um pedido de subsídio
    • Pesquisa de programas de apoio
    • Amigos por correspondência e intercâmbio

    O que deseja saber? Escolha em baixo ou escreva simplesmente.
welcome_choose_language = Escolha a sua língua, por favor.
language_set = Muito bem, a partir de agora escrevemos em português. O que deseja saber?
language_stay = Continuar em português
cancelled = Muito bem, recomeço do princípio. O que deseja saber?
command_unknown = Não conheço este comando. Com /help vê o que sei fazer.
button_unknown = Este botão já não é válido. Escreva-me simplesmente o que deseja saber.

fallback_suggestions = Não tenho a certeza de ter percebido. Queria perguntar alguma destas coisas?
fallback_nothing = Infelizmente, não sei nada sobre isso. Conheço as cidades geminadas de Siegburg, a estratégia, os subsídios, os programas de apoio e o estágio.
too_long = É longo de mais para mim. Escreva a sua pergunta em poucas frases, por favor.
nothing_to_read = Aqui só consigo ler texto. Escreva a sua pergunta, por favor.
unsupported = { $kind ->
        [photo] Não consigo ver fotografias. Escreva a sua pergunta, por favor.
        [voice] Não consigo ouvir mensagens de voz. Escreva a sua pergunta, por favor.
        [video] Não consigo ver vídeos. Escreva a sua pergunta, por favor.
        [sticker] Que giro! Mas só consigo ler texto. O que deseja saber?
        [document] Não consigo abrir ficheiros. Escreva a sua pergunta, por favor.
        [location] Não sei o que fazer com localizações. Escreva a sua pergunta, por favor.
        [contact] Não me envie contactos, por favor. Escreva simplesmente a sua pergunta.
       *[other] Não sei o que fazer com isto. Escreva a sua pergunta, por favor.
    }
sorry = Algo correu mal do meu lado. Tente de novo daqui a pouco, por favor.

source_line = { $count ->
        [one] Fonte: { $sources }
       *[other] Fontes: { $sources }
    }
source_dated = { $title } ({ $date })
source_about = { $title } (sem data, cerca de { $date })
source_seen = { $title } (consulta: { $date })
document_own_calculation = Cálculo próprio (linha reta a partir das coordenadas, hora a partir do fuso horário)
document_general_knowledge = Conhecimento geral, não verificado
place_address = { $region }, { $country }

command_start = Começar de novo
command_help = O que sei fazer
command_language = Escolher a língua
command_cancel = Cancelar
command_privacy = Proteção de dados
bot_description = O Brücke responde a perguntas sobre as cidades geminadas da cidade de Siegburg e sobre subsídios, em oito línguas e com indicação da fonte.
bot_short_description = O assistente da cidade de Siegburg para as suas geminações

web_title = Brücke · Cidade de Siegburg
web_heading = Brücke
web_intro = Olá! Pergunte-me sobre as cidades geminadas de Siegburg, a estratégia, os subsídios ou o estágio. Respondo com indicação da fonte.
web_first_steps = Por exemplo:
web_input_label = A sua mensagem
web_input_hint = Escrever mensagem…
web_send = Enviar
web_language_label = Língua
web_typing = O Brücke está a escrever…
web_you = A sua mensagem
web_assistant = Brücke
web_log_label = Conversa
web_connection_lost = A ligação foi interrompida. Continuo a tentar.
web_connection_back = A ligação foi restabelecida.
web_not_sent = Não enviado.
web_retry = Enviar de novo
web_too_many = Um momento, por favor, ainda estou a tratar das suas últimas mensagens.
web_skip_link = Saltar para a caixa de mensagem
web_no_script = Para a conversa, esta página precisa de JavaScript.
web_menu_label = Menu
web_menu_help = Ajuda
web_menu_privacy = Proteção de dados
web_menu_new = Nova conversa
web_place_link = Mostrar no mapa (OpenStreetMap)
web_subtitle = O assistente da cidade de Siegburg para as geminações
web_sending = A enviar…
web_too_long = Esta mensagem é demasiado longa. Encurte-a ou envie-a em várias partes, por favor.
web_no_cookies = Esta página precisa de um cookie para reencontrar a sua conversa. Autorize os cookies para esta página e volte a carregá-la, por favor.
web_new_question = Começar uma nova conversa? A conversa atual deixará de ser visível aqui.
web_new_cancel = Cancelar
web_started_over = Começou uma nova conversa.
web_sources_label = { $count ->
        [one] Fonte
       *[other] Fontes
    }
web_new_tab = abre num novo separador
web_buttons_label = Sugestões
web_button_used = escolhido
web_new_message = Nova mensagem
