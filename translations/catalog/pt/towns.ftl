# European Portuguese. Address: polite 3rd person, "o senhor/a" omitted. Arguments: $town name of the town, $town_id its id, $km air line in km, years as text.

region_nogent = Île-de-France, Val-de-Marne
region_boleslawiec = Baixa Silésia
region_selcuk = província de Esmirna
region_orestiada = Macedónia Oriental e Trácia, Evros
region_guarda = região Centro, distrito da Guarda
region_werder = Brandeburgo, Potsdam-Mittelmark
region_zbarazh = oblast de Ternopil

partner_cities = Siegburg tem seis cidades geminadas:
    • Nogent-sur-Marne (França)
    • Bolesławiec, em alemão Bunzlau (Polónia)
    • Selçuk (Turquia)
    • Orestiada (Grécia)
    • Guarda (Portugal)
    • Werder (Havel) (Alemanha)

    É o que diz o documento para a comissão, de { $paper_date }. Na estratégia, mais antiga, Werder era ainda um apadrinhamento.
    .title = Cidades geminadas de Siegburg

town_card = **{ $town }**
    { $status ->
        [ring] Não é cidade geminada de Siegburg, mas de Bolesławiec; está ligada desde { $since }, no anel, a Nogent-sur-Marne, Bolesławiec e Siegburg.
       *[partner] Cidade geminada de Siegburg desde { $since }.
    }

    • País e região: { $country }, { $region }
    • Língua: { $language } (conhecimento geral)
    • Hora local: { $time } ({ $shift ->
        [ahead] { $hours ->
            [one] uma hora
           *[other] { $hours } horas
        } a mais do que em Siegburg
        [behind] { $hours ->
            [one] uma hora
           *[other] { $hours } horas
        } a menos do que em Siegburg
       *[same] a mesma que em Siegburg
    })
    • Habitantes: { $population } ({ $population_scope ->
        [municipality] todo o município
        [district] todo o distrito
       *[town] cidade
    }, dados de { $population_year })
    • A visitar: { $sights }
    • Distância: cerca de { $km } km em linha reta de Siegburg
    • Internet: { $website } (não verificado)

    Na estratégia: { $strategy }
    .title = Ficha de uma cidade

town_distance = { $town }: cerca de { $km } km em linha reta de Siegburg. O valor é calculado a partir das coordenadas; não verifiquei os quilómetros por estrada.
    .title = Distância até Siegburg

town_since = { $town_id ->
        [boleslawiec] { $town }: apadrinhamento desde { $sponsorship_year }, geminação desde { $since_year }.
        [selcuk] { $town } é cidade geminada desde { $since_year }. Uma notícia de jornal de 2022 indica { $other_year }; a página da cidade aponta para { $since_year }.
        [orestiada] { $town } é cidade geminada desde { $since_year }. Uma notícia de jornal de 2022 indica { $other_year }.
        [werder] { $town }: contactos desde { $contact_years }, tratado de amizade em { $friendship_year }, geminação desde { $treaty_date }.
        [zbarazh] { $town } não é cidade geminada de Siegburg. Em { $since_year } foi feita uma declaração conjunta no anel com Nogent-sur-Marne, Bolesławiec e Siegburg.
       *[other] { $town } é cidade geminada de Siegburg desde { $since_year }.
    }

    Nos meus cinco documentos não consta, para nenhuma geminação, o ano em que começou; a informação vem das outras fontes indicadas.
    .title = Geminação: desde quando?

town_population = { $town } tem { $population } habitantes ({ $population_scope ->
        [municipality] todo o município
        [district] todo o distrito
       *[town] cidade
    }, dados de { $population_year }). Não verifiquei números mais recentes.
    .title = Número de habitantes da cidade

town_language = { $town }: aí fala-se { $language }. É conhecimento geral e não consta dos documentos da cidade.
    .title = Língua da cidade geminada

which_town = De que cidade se trata?

distant_towns = Segundo a estratégia, são distantes: { $towns }. É sobretudo aí que também devem ajudar soluções digitais, para que o encontro seja duradouro.
    .title = Cidades geminadas distantes

# Sights, as an enumeration after a colon.
sights_nogent = a igreja de Saint-Saturnin, com torre do século XII, o Pavilhão Baltard (o último dos antigos mercados cobertos de Paris) e, ali perto, o Bosque de Vincennes
sights_boleslawiec = a praça do mercado com a câmara municipal, o museu da cerâmica, o «Grande Pote» de 1753, a festa da cerâmica em agosto
sights_selcuk = a antiga Éfeso (a 3 km), o Artemísion, o museu
sights_orestiada = o Museu Histórico e do Folclore; é a cidade mais a norte da Grécia, fundada em 1923 por refugiados
sights_guarda = a Sé (1390–1540); é a cidade mais alta de Portugal, à beira da Serra da Estrela
sights_werder = o centro histórico na ilha, a festa das árvores em flor (Baumblütenfest), por volta de 1 de maio
sights_zbarazh = o castelo (pormenores não verificados)

# What the strategy says about the town: one sentence or several.
strategy_nogent = Nogent-sur-Marne é cidade geminada e está ligada em anel a Bolesławiec, Siegburg e Zbarazh. A estratégia não a conta entre as cidades distantes.
strategy_boleslawiec = Bolesławiec (no documento: Bunzlau) é cidade geminada, faz parte do anel e conta-se entre as cidades distantes, para as quais estão previstas também soluções digitais.
strategy_selcuk = Selçuk é cidade geminada; diz-se expressamente que esta ligação não deve ser descurada. Conta-se entre as cidades distantes, para as quais estão previstas também soluções digitais.
strategy_orestiada = Orestiada é cidade geminada e conta-se entre as cidades distantes, para as quais estão previstas também soluções digitais. Na introdução está escrito «Orestida», o que é uma gralha.
strategy_guarda = A Guarda é cidade geminada e conta-se entre as cidades distantes, para as quais estão previstas também soluções digitais.
strategy_werder = Werder (Havel) ainda aparece aí como apadrinhamento do tempo da viragem política na Alemanha, a consolidar e a analisar a curto prazo para passar a verdadeira geminação. Entretanto, isso já aconteceu.
strategy_zbarazh = Zbarazh (Sbarasch) é a cidade geminada de Bolesławiec e está, desde 2022, na parceria a quatro; o anel deve continuar com temas e formatos próprios.

town_time = { $town }: são agora { $time }, { $shift ->
        [ahead] { $hours ->
            [one] uma hora
           *[other] { $hours } horas
        } a mais do que em Siegburg.
        [behind] { $hours ->
            [one] uma hora
           *[other] { $hours } horas
        } a menos do que em Siegburg.
       *[same] a mesma hora que em Siegburg.
    }{ $town_id ->
        [selcuk] {" "}A Turquia não muda a hora: no inverno, a diferença é de duas horas; no verão, de uma.
       *[other] {""}
    }
    .title = Que horas são lá?

town_sights = { $town } – a visitar: { $sights }. Não conheço horários nem preços.
    .title = O que há para ver?

town_website = { $town } na internet: { $website }. O endereço consta assim da minha fonte; não o verifiquei.
    .title = Página da cidade na internet

town_geography = { $town }: { $country } ({ $region }), { $altitude } acima do nível do mar.{ $town_id ->
        [nogent] {" "}Paris fica a cerca de dez quilómetros; a cidade está a leste da capital.
        [boleslawiec] {" "}A cidade é atravessada pelo rio Bóbr (em alemão, Bober).
        [selcuk] {" "}Até Esmirna são cerca de 75 quilómetros.
        [orestiada] {" "}É a cidade mais a norte da Grécia.
        [guarda] {" "}É a cidade mais alta de Portugal, à beira da Serra da Estrela.
        [werder] {" "}O centro histórico fica numa ilha do rio Havel.
       *[other] {""}
    }
    .title = Onde fica a cidade?

town_strategy = **{ $town }** na estratégia: { $strategy }
    .title = O que diz a estratégia?

# $list are lines of compare_line, $differences lines of compare_…
compare_towns = { $list }

    { $differences }
    .title = Comparar cidades
compare_line = **{ $town }** ({ $country }): { $population } habitantes (dados de { $population_year }), { $status ->
        [ring] no anel desde { $since }
       *[partner] cidade geminada desde { $since }
    }, cerca de { $km } km em linha reta
compare_distance = { $town } fica { $km } km mais perto de Siegburg.
compare_population = { $town } tem mais { $difference } habitantes; os números são de anos diferentes.
compare_since = { $town } é cidade geminada há mais tempo: { $years ->
        [one] um ano
       *[other] { $years } anos
    } de diferença.
compare_which = Que cidades devo comparar? Indique-me duas, por favor, por exemplo «Guarda e Nogent».

towns_by_distance = As cidades geminadas por distância (em linha reta de Siegburg):
    { $list }

    A mais próxima: { $first }; a mais distante: { $last }.
    .title = A mais próxima e a mais distante
towns_by_population = As cidades geminadas por número de habitantes:
    { $list }

    Com mais habitantes: { $first }; com menos: { $last }. Os números são de anos diferentes; em algumas cidades conta todo o município.
    .title = A maior e a mais pequena
towns_by_since = As geminações por antiguidade:
    { $list }

    A mais antiga: { $first }; a mais recente: { $last }. Estes anos não constam dos meus cinco documentos; vêm das outras fontes indicadas.
    .title = A mais antiga e a mais recente
ranking_line_distance = { $rank }. { $town }: cerca de { $km } km
ranking_line_population = { $rank }. { $town }: { $population } ({ $population_scope ->
        [municipality] todo o município
        [district] todo o distrito
       *[town] cidade
    }, { $population_year })
ranking_line_since = { $rank }. { $town }: { $since }

languages_spoken = É assim que lá se fala:
    { $list }

    Os países constam do documento para a comissão de 2026; a língua que se fala em cada um é conhecimento geral.
    .title = Línguas das cidades geminadas
languages_spoken_line = • { $town } ({ $country }): { $language }

siegburg_facts = Siegburg é sede de distrito, no Rhein-Sieg-Kreis, na Renânia do Norte-Vestefália, e tinha { $population } habitantes a { $population_date }. Não verifiquei números mais recentes.
    .title = Sobre Siegburg
