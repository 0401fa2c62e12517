# European Portuguese. Address: polite 3rd person, "o senhor/a" omitted ("Escreva…"), without gender. The assistant says "eu".

greet = Olá! Sou o Brücke e respondo a perguntas sobre as cidades geminadas de Siegburg e sobre subsídios. O que deseja saber?
thank = De nada! Tem mais alguma pergunta?
goodbye = Até à próxima e tudo de bom!
how_are_you = Agradeço a pergunta, está tudo a correr bem. Sou um programa, mas bem-disposto. O que deseja saber?
who_are_you = Sou o Brücke, o assistente digital da cidade de Siegburg para as suas geminações: um programa, não uma pessoa. Respondo só com base nas minhas fontes e indico-as; quando algo não está verificado, digo-o. As respostas não são juridicamente vinculativas.
    .title = Quem é o Brücke?
help = Posso fazer o seguinte por si:
    • responder a perguntas sobre cidades geminadas, estratégia, subsídios e o estágio, com indicação da fonte
    • explicar as regras dos subsídios da cidade e procurar programas de apoio
    • verificar antes do pedido, em dez mensagens no máximo, se o seu projeto está de acordo com a estratégia
    • indicar números sobre geminações, também em gráfico
    • dizer em que ponto estão as amizades por correspondência e o intercâmbio

    É só escrever, por exemplo «A que distância fica a Guarda?» ou «Quem decide sobre 400 €?». Com /language muda de língua.
    .title = O que faz o Brücke?
affirm = Muito bem. O que deseja saber?
deny = Está bem. O que deseja saber, então?
privacy = As suas mensagens ficam cifradas no computador da cidade, para que nenhuma se perca, e são apagadas ao fim de { $days } dias, no máximo; a memória da conversa, ao fim de um dia; uma verificação prévia ou um registo de interesse que tenha começado fica em aberto até { $open } dias. As verificações prévias e os registos de interesse concluídos só são vistos pela câmara municipal, no máximo durante { $kept } dias, se não se seguir um pedido. Nomes, números e textos não constam dos registos do sistema. No Telegram, a mensagem passa também pelos servidores do Telegram; a página da cidade dispensa-os.
    .title = Proteção de dados
change_language = Em que língua deseja continuar a escrever?
    .title = Mudar de língua
human = Com todo o gosto: Câmara Municipal de Siegburg, { $address }
    • Telefone: { $phone }
    • E-mail: { $email }

    Era o que constava das páginas da cidade em { $year }.
    .title = Falar com uma pessoa
emergency = Em caso de perigo ou de emergência, ligue imediatamente para o **{ $emergency_number }**.

    Se está a passar um mau momento e quer falar com alguém: **{ $child_number }** para crianças e jovens, **{ $adult_number }** para adultos. Estes números são gratuitos na UE, mas não existem em todos os países. Sou um programa e não posso chamar ajuda.
precheck = Vamos ver em conjunto se o seu projeto corresponde à estratégia da cidade: são, no máximo, nove perguntas curtas. Isto não é uma decisão nem uma promessa. Não preciso de nomes; o resultado fica guardado, cifrado, para a câmara municipal.
    .title = Verificar o pedido antes
translate = Ainda não posso traduzir aqui. Mas respondo a perguntas em oito línguas.
    .title = Traduzir
exchange = Ainda não ponho em contacto amigos por correspondência, grupos de intercâmbio nem famílias de acolhimento. Pergunte, por favor, à associação de geminação (Partnerschaftsverein) ou à câmara municipal.
    .title = Correspondência e intercâmbio
abuse = Assim não vamos longe. Se tiver uma pergunta sobre as cidades geminadas, ajudo com todo o gosto.
injection = Isso não faço. Respondo a perguntas sobre as cidades geminadas de Siegburg e os subsídios, e só com base nas minhas fontes.
other_twinning = Só conheço as cidades geminadas e os subsídios de Siegburg. Sobre outras cidades não posso dizer nada.
municipal_service = Infelizmente, isso não é comigo. Para outros assuntos, a câmara municipal ajuda diretamente.
weather = Infelizmente, não sei nada do tempo. Respondo com todo o gosto a perguntas sobre as cidades geminadas.
travel_booking = Sobre viagens, preços e vistos não posso dizer nada; as minhas fontes não falam disso.

documents_overview = Conheço { $count } documentos:
    • a estratégia (Produktstrategie) para as geminações e os apadrinhamentos (sem data; a { $strategy_date } foi apresentado à comissão um documento desses)
    • o documento para a comissão «Verwaltungspraktikum in den Partnerstädten», sobre o estágio nas cidades geminadas ({ $internship_date })
    • diapositivos da Netzwerkstelle Städtepartnerschaften (rede para as geminações), Bocholt ({ $slides_2022 })
    • diapositivos de Rheine sobre a parceria climática (sem data)
    • diapositivos da Netzwerkstelle, congresso autárquico ({ $slides_2024 })

    Há ainda páginas da internet, que cada resposta indica com a data. Dos diapositivos só tenho o texto: faltam-me imagens, fotografias e alguns diapositivos sem texto; como fontes das imagens indicam, entre outras, flaticon, Unsplash e Pixabay.
    .title = De onde vem a informação?
