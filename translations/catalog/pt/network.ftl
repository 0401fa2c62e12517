# European Portuguese. The Netzwerkstelle Städtepartnerschaften (network office) in Dortmund, according to its slides of 2022 and 2024.

network_office = A Netzwerkstelle Städtepartnerschaften (rede para as geminações) deve manter, aprofundar e reorientar o trabalho das geminações na Renânia do Norte-Vestefália (NRW). A entidade responsável é a Auslandsgesellschaft.de e.V., em Dortmund; o concurso foi aberto pela chancelaria do governo de NRW (Staatskanzlei), e a base foi o «Kompetenzzentrum Städtepartnerschaften und Europäische Zivilgesellschaft», um centro de competências para geminações e sociedade civil europeia.

    Quanto às datas, há duas indicações: criada em { $founded } (diapositivos de { $slides_2022 }), financiada em { $project } (diapositivos de { $slides_2024 }). Depois houve um projeto de continuação, de { $follow_start } a { $follow_end }. Não sei se hoje ainda existe.
    .title = Netzwerkstelle: o que é?

network_offers = A Netzwerkstelle dirige-se aos municípios e à sociedade civil, sobretudo às associações. Oferece:
    • levantamentos da situação, bons exemplos, recomendações
    • eventos, página na internet e newsletter
    • contactos em rede e informações sobre concursos, prémios e apoios financeiros

    No centro está aquilo de que se precisa na prática.
    .title = Netzwerkstelle: o que oferece?

network_countries = Os diapositivos de { $slides_2022 } indicam sete países prioritários: Albânia, Macedónia do Norte, Polónia, Turquia, Hungria, EUA e Reino Unido. Os diapositivos de { $slides_2024 } juntam a Albânia e a Macedónia do Norte como Balcãs Ocidentais; de resto, são os mesmos.
    .title = Netzwerkstelle: países

network_topics = Os { $count } temas principais: integração, migração, juventude, sustentabilidade, educação e digitalização. Transversais a todos são os apoios e as finanças, as relações públicas, o trabalho e a vida digitais e as redes de contactos entre pessoas. Quase tudo o que um município faz pode ser tema de conversa com as cidades geminadas.
    .title = Netzwerkstelle: temas

network_contact = Netzwerkstelle Städtepartnerschaften, Auslandsgesellschaft.de e.V., { $street }
    • Telefone: { $phone }
    • E-mail: { $email }
    • Internet: { $link }

    Era o que constava dos diapositivos de { $slides_2022 } e ainda a { $slides_2024 }; não está verificado se hoje ainda vale. Para perguntas a Siegburg, dirija-se, por favor, à câmara municipal.
    .title = Netzwerkstelle: contacto

network_people = Situação a { $slides_2022 }: { $leader } (direção do projeto, telefone { $leader_phone }) e { $officer } (técnica, telefone { $officer_phone }). Pode ter mudado.
    .title = Netzwerkstelle: quem lá trabalha?

network_talks = Os dois conjuntos de diapositivos são da Netzwerkstelle:
    • { $slides_2022 }, Bocholt: encontro regional da federação das associações franco-alemãs para a Europa (VDFG-FAFA), «Blick aus NRW auf die Welt» (o mundo visto de NRW)
    • { $slides_2024 }, Landtag (parlamento) de NRW: congresso autárquico de um grupo parlamentar, sobre «diplomacia a partir de baixo»; oradora: { $speaker }

    Transmito o conteúdo dos diapositivos, não a posição de um partido.
    .title = Os diapositivos de 2022 e 2024

auslandsgesellschaft = A Auslandsgesellschaft.de e.V. tem sede em Dortmund desde { $since }, ao lado do memorial Steinwache; há mais de { $years } anos que o seu fim é o entendimento entre os povos. Assenta em três pilares:
    • voluntariado, com { $societies } sociedades bilaterais e círculos de países
    • línguas: cursos de { $languages } línguas estrangeiras, cursos de integração, exames
    • educação política, com seminários, visitas a memoriais, Eurodesk, Europe Direct e a Netzwerkstelle
    .title = Auslandsgesellschaft de Dortmund

hauts_de_france = Em { $first_year }, a Renânia do Norte-Vestefália e Nord-Pas-de-Calais acordaram um programa de trabalho comum; ambas foram marcadas pelos têxteis, pelo carvão e pela indústria pesada. Em { $merger_year }, Nord-Pas-de-Calais e a Picardia passaram a formar a região Hauts-de-France, e em { $declaration_year } seguiu-se uma nova Declaração Conjunta. { $count } geminações ligam as duas regiões. Mais: { $link } (não verificado)
    .title = NRW e Hauts-de-France

weimar_triangle = O Triângulo de Weimar regional liga a Silésia, Hauts-de-France e a Renânia do Norte-Vestefália, segundo o diapositivo desde { $since }; a região Hauts-de-France, porém, só tem este nome desde { $merger_year }. Os triângulos de cidades:
    • Tourcoing – Bottrop – Gliwice
    • Marcq-en-Barœul – Gladbeck – Wodzisław Śląski
    • Auchel e Laventie – Iserlohn – Chorzów
    • Cambrai – Kamp-Lintfort – Żory
    • Lille – Colónia – Katowice
    • Villeneuve-d’Ascq – Leverkusen – Racibórz (Ratibor)
    • Mouvaux – Neukirchen-Vluyn – Ustroń
    • Douai – Recklinghausen – Bytom

    Siegburg não consta desta tabela. Mais: { $link } (não verificado)
    .title = Triângulo de Weimar regional

youth_engagement = Para que a passagem de gerações resulte, a Netzwerkstelle aconselha:
    • entregar responsabilidade, por exemplo com estruturas próprias dos jovens e um orçamento jovem
    • oferecer outros formatos, mais deles digitais
    • escolher temas que mexem com os jovens, por exemplo clima e ambiente, e trabalhá-los em conjunto
    • ir aonde eles estão: escolas, clubes desportivos, parlamentos de jovens
    • falar também com os «jovens seniores», por volta dos 60
    • aprender com exemplos de outras terras
    .title = Como atrair os jovens?

digitalisation = A Netzwerkstelle aconselha a procurar parceiros: foi assim que a associação de geminação Partnerschaftsverein Neunkirchen-Seelscheid e.V. criou, com a escola superior Hochschule Bonn-Rhein-Sieg, uma nova imagem. Há ajuda nos organismos binacionais para a juventude (Jugendwerke), no IJAB, nas universidades populares (Volkshochschulen) e em programas de apoio ao voluntariado. Os encontros presenciais e os digitais não se excluem, completam-se.
    .title = Vencer a digitalização

digital_handbook = «Digital International! Neue Formate für städtepartnerschaftlichen Austausch» (novos formatos para o intercâmbio entre cidades geminadas) é o manual da Netzwerkstelle. Traz ideias para encontros no ecrã:
    { $list }

    Encontra-se em { $link } (não verificado). Toque numa ideia e sugiro-lhe como a pode experimentar.
    .title = Manual digital

# The ideas of the handbook. The talk gives only the headings; how to do it is our suggestion.
digital_activity = **{ $activity }** faz parte do manual digital da Netzwerkstelle. A minha sugestão para experimentar:

    { $how }

    Os diapositivos só indicam o título; não conheço as instruções do manual.
    .title = Experimentar uma ideia digital
which_activity = Que ideia gostava de experimentar?
try_music_day = No início do verão, cada cidade transmite em direto duas ou três músicas da sua própria festa; pelo meio, os grupos apresentam-se em poucas palavras.
    .title = Fête de la Musique
try_whispers = Uma frase passa por vídeo de cidade em cidade e é traduzida, de cada vez, para a língua seguinte. No fim, todos comparam o princípio e o resultado.
    .title = Telefone estragado
try_podcast = Duas pessoas de duas cidades conversam vinte minutos sobre um tema, por videoconferência; o som é montado e publicado como episódio.
    .title = Videoconferência em podcast
try_who_is_here = Todos enviam antes três dados sobre si; na videoconferência, adivinha-se a quem pertencem.
    .title = Quem … está aqui?
try_town_profile = Cada grupo prepara uma página sobre a sua cidade e apresenta-a aos outros em cinco minutos.
    .title = Retrato da cidade
try_christmas_party = Numa noite de dezembro, cada cidade mostra uma canção, um doce ou um costume; antes, trocam-se pequenas encomendas.
    .title = Festa de Natal virtual
try_cooking_evening = Uma cidade envia a receita e a lista de compras; todos cozinham à mesma hora em frente à câmara e comem juntos.
    .title = Serão de cozinha
try_quiz_night = Cada cidade prepara cinco perguntas sobre si; joga-se em grupos mistos.
    .title = Noite de quiz
try_swimming_contest = No mesmo dia, os clubes nadam a mesma distância, cada um na sua piscina; comparam-se os tempos.
    .title = Concurso de natação virtual
try_scavenger_hunt = Todos resolvem tarefas na sua própria terra e enviam fotografias. O manual tem duas variantes; aqui basta uma lista com dez tarefas.
    .title = Caça ao tesouro (duas variantes)
try_professionals = Profissionais de duas administrações ou empresas mostram uns aos outros, online, um dia de trabalho e debatem uma questão comum.
    .title = Intercâmbio profissional digital
try_stopover = Alguém mostra, com o telemóvel, a sua cidade durante meia hora; os outros vão fazendo perguntas.
    .title = Um saltinho a …
try_own_idea = O manual deixa espaço para ideias próprias: pense no que o seu grupo já gosta de fazer e façam-no, com câmara, junto com a cidade geminada.
    .title = A sua ideia

partnership_days = Nos meus documentos aparecem dois Dias das Geminações: o { $number }.º, a { $hamm_date }, em Hamm, em que pessoas ativas trocaram experiências, e outro, sem indicação de ano, em que Rheine falou, no workshop II, sobre parcerias de projeto, temáticas e em anel. Não conheço novas datas.
    .title = Dias das Geminações

twinning_databases = Quem está geminado com quem encontra-se no Conselho dos Municípios e Regiões da Europa (RGRE): { $rgre } (diapositivos de { $slides_2024 }; a { $slides_2022 }, ainda lá estava { $rgre_old }). Para a França: { $afccre }; números sobre isso: { $figures }. Não verifiquei nenhum destes endereços.
    .title = Onde consultar?

twinning_studies = Os diapositivos recomendam dois estudos:
    • dfi e Fundação Bertelsmann, «Städtepartnerschaften: den europäischen Bürgersinn stärken» (geminações: reforçar a cidadania europeia; inquérito { $survey }, publicado em { $bertelsmann_year })
    • Fundação Konrad Adenauer, «Städte- und Gemeindepartnerschaften» (parcerias entre cidades e municípios; inquérito { $adenauer_survey }, publicado em { $adenauer_year })
    .title = Estudos

twinning_links = Ligações dos diapositivos de 2024 (nenhuma verificada):
    • Regiões parceiras de NRW: { $regions }
    • Europa e assuntos internacionais: { $europe }
    • Parcerias escolares: { $schools } e a página da respetiva escola
    • Apoios financeiros: { $funding }
    • Sugestões de leitura: { $reading }
    .title = Ligações e leituras
