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
        [ring] Não é cidade geminada de Siegburg, mas de Bolesławiec; está ligada desde { $ring_year }, no anel, a Nogent-sur-Marne, Bolesławiec e Siegburg.
       *[partner] Cidade geminada de Siegburg.
    }

    • País e região: { $country }, { $region }
    • Língua: { $language } (conhecimento geral)
    • Habitantes: { $population } ({ $population_scope ->
        [municipality] todo o município
        [district] todo o concelho
       *[town] cidade
    }, dados de { $population_year })
    • Distância: cerca de { $km } km em linha reta de Siegburg
    • Internet: { $website } (não verificado)
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
        [district] todo o concelho
       *[town] cidade
    }, dados de { $population_year }). Não verifiquei números mais recentes.
    .title = Número de habitantes da cidade

town_language = { $town }: aí fala-se { $language }. É conhecimento geral e não consta dos documentos da cidade.
    .title = Língua da cidade geminada

which_town = De que cidade se trata?

distant_towns = Segundo a estratégia, são distantes: { $towns }. É sobretudo aí que também devem ajudar soluções digitais, para que o encontro seja duradouro.
    .title = Cidades geminadas distantes
