# European Portuguese. Funding programmes and their search. "Seen" means that it stood in the source named; otherwise "not verified".
# .title: name of the programme. .unverified: what is not verified (the assistant puts the mark behind it).

programme_siegburg = A cidade pode subsidiar projetos com as suas cidades geminadas. Segundo a estratégia, os pedidos são avaliados com base nela, antes de a comissão decidir; a { $adopted } foi aprovado um regulamento, cujo texto não tenho.
    .title = Subsídio da cidade de Siegburg
programme_cerv_town_twinning = A UE apoia encontros, workshops e eventos de cidades geminadas: pelo menos { $participants } participantes, dos quais { $invited } convidados do estrangeiro, duração de { $min_months } a { $max_months } meses. Montante fixo de { $min_eur } a { $max_eur }. Podem pedir municípios, as suas associações de geminação e entidades de utilidade pública, não pessoas individuais.
    .title = CERV geminação de cidades (UE)
programme_cerv_networks = A UE apoia redes de cidades: pelo menos { $applicants } candidatos de { $countries } países, dos quais { $eu_countries } na UE, duração de { $min_months } a { $max_months } meses. Para 2026 havia { $budget_eur } disponíveis. No caso de Siegburg, serviria com Nogent, Bolesławiec, Guarda e Orestiada; é uma reflexão nossa.
    .title = CERV redes de cidades (UE)
programme_erasmus_youth = Encontros de jovens dos { $min_age } aos { $max_age } anos, com duração de { $min_days } a { $max_days } dias. Podem pedir organizações e grupos informais; a entidade competente é a JUGEND für Europa, em Bona. A Turquia também participa.
    .title = Erasmus+ Juventude
    .unverified = grupos de { $min_people } a { $max_people } pessoas, prazos em fevereiro e outubro
programme_erasmus_school = Intercâmbio e cooperação de escolas com escolas parceiras na Europa; a entidade competente é o PAD, da conferência dos ministros da educação dos estados federados (Kultusministerkonferenz). Não vi montantes nem prazos.
    .title = Erasmus+ Ensino Escolar
programme_erasmus_vet = Estadias de formandos no estrangeiro. Quem faz o pedido é a instituição (através de uma acreditação ou de um projeto de curta duração), não a própria pessoa; a entidade competente é a agência nacional no BIBB. Não vi tabelas de apoio nem duração mínima.
    .title = Erasmus+ Formação Profissional
programme_solidarity_corps = Projetos de solidariedade locais de pelo menos { $people } jovens entre os { $min_age } e os { $max_age } anos, com duração de { $min_months } a { $max_months } meses: { $month_eur } por mês e ainda { $coach_eur } por dia para acompanhamento. Também são possíveis serviços de voluntariado.
    .title = Corpo Europeu de Solidariedade
programme_dfjw = Apoia encontros de grupos, estágios voluntários na cidade geminada e cursos de língua preparatórios, com base na reciprocidade; idade de { $min_age } a { $max_age } anos, { $min_days } a { $max_days } dias. Para encontros escolares num terceiro local: viagem { $low_km_eur } a { $high_km_eur } por quilómetro e pessoa, custos de base { $low_day_eur } a { $high_day_eur } por dia e pessoa (no máximo { $top_day_eur }). Não vi os valores para grupos das geminações.
    .title = Juventude franco-alemã (DFJW/OFAJ)
programme_buergerfonds = Apoia encontros franco-alemães de associações, municípios, instituições e grupos informais; idade, língua e duração são livres. Aceita pedidos durante todo o ano.
    .title = Fundo dos Cidadãos franco-alemão
    .unverified = até { $first_eur }, até { $second_eur }, até { $third_eur } ou mais, em regra até { $percent }% dos custos ({ $percent_large }% nos projetos maiores), grupos a partir de { $people } pessoas; situação de 2020 a 2022, não se sabe se ainda vale em 2026/27
programme_dpjw = Apoia encontros germano-polacos de jovens dos { $min_age } aos { $max_age } anos, de { $min_days } a { $max_days } dias. Os dois parceiros fazem o pedido em conjunto, através do OASE, pelo menos { $months } meses antes; um dia de atraso é motivo de recusa. No máximo { $max_eur } na Alemanha ou { $max_zloty } zlótis na Polónia; projetos pequenos («4x1») até { $small_eur }. Os critérios são os de 2026.
    .title = Juventude germano-polaca (DPJW/PNWM)
programme_jugendbruecke = Apoia encontros de jovens e de profissionais da Alemanha e da Turquia, presenciais ou digitais; o apoio a pequenos projetos ia até { $max_eur }. Podem pedir entidades alemãs de utilidade pública e entidades públicas, também escolas e municípios. Não vi qual é a situação em 2026.
    .title = Ponte jovem germano-turca
programme_dgjw = Apoia encontros greco-alemães a partir de { $min_days } dias de programa, idade de { $min_age } a { $max_age } anos (outra fonte: { $other_max_age }). No máximo { $km_eur } por quilómetro e { $family_eur } (em famílias) ou { $other_eur } (nos outros casos) por pessoa e dia; pequenos projetos até { $small_eur }, sem prazo. O pedido é feito em conjunto, através de um organismo central (Zentralstelle).
    .title = Juventude greco-alemã (DGJW/EGIN)
programme_europa_schecks = O estado da Renânia do Norte-Vestefália (NRW) apoia projetos ligados à Europa, também geminações com países do Conselho da Europa: até { $max_eur } sem contribuição própria, duração máxima de { $months } meses, pedido pelo menos { $file_months } meses antes. O pagamento é feito contra comprovativos; é possível um adiantamento a partir de { $advance_eur } e até { $percent }%; a decisão é tomada cerca de { $weeks } semanas depois da data-limite. Não é para particulares, partidos e empresas. Perguntas: { $phone }, { $email }.
    .title = Cheques Europa NRW (Europa-Schecks)
    .unverified = se 2027 seguir o mesmo modelo, a primeira data-limite seria { $next_date }
programme_skew_kleinprojekte = Só para administrações municipais com parceiros em países em desenvolvimento: { $min_eur } a { $max_eur }, para encontros até { $meeting_eur }, no máximo { $percent }% dos custos (contribuição própria de { $own_percent }%), até { $months } meses. A página consultada diz que o prazo já acabou; os países da UE não contam.
    .title = Fundo de pequenos projetos (SKEW)
programme_nakopa = Para projetos sustentáveis de municípios com parceiros em países em desenvolvimento: { $min_eur } a { $max_eur }, no máximo { $percent }%, até { $months } meses; primeiro um esboço, depois o pedido. O que vi era a situação de 2021 e 2023.
    .title = Nakopa (SKEW)
programme_skew_ukraine = Para municípios com parceiros na Ucrânia: { $min_eur } a { $max_eur } do fundo de pequenos projetos (situação de 2022) e viagens de delegações com { $people } pessoas, no máximo, de { $min_days } a { $max_days } dias, com inscrição { $weeks } semanas antes. A página remete para o aviso de viagem do Ministério dos Negócios Estrangeiros alemão.
    .title = SKEW: parcerias com a Ucrânia
programme_netzwerkstelle = Aconselha e põe em contacto; não vi lá apoios financeiros próprios. A sua visão geral dos apoios era, na versão consultada, de 2021.
    .title = Netzwerkstelle (rede de geminações)
programme_sdpz = Apoia projetos comuns de parceiros alemães e polacos; pedido { $months } meses antes do início. Para projetos germano-polaco-ucranianos, a fundação indicava até { $trilateral_eur } (cerca de 2021 a 2023).
    .title = Cooperação germano-polaca (SdpZ)
programme_mercator = Apoia projetos maiores de entidades de utilidade pública e de entidades públicas, por exemplo sobre a Europa no mundo; primeiro um esboço, sem prazo. Estão excluídos os simples eventos, o desporto, os custos de viagem e as escolas individuais: para viagens normais, dificilmente serve.
    .title = Fundação Mercator
programme_kjp = Apoia encontros de grupos de jovens, idade de { $min_age } a { $max_age } anos, de { $min_days } a { $max_days } dias, através de organismos centrais (Zentralstellen) ou do estado federado; não é para turmas escolares nem para França ou Polónia.
    .title = Plano federal da juventude (KJP)
    .unverified = até { $day_eur } por dia e pessoa na Alemanha, viagem { $km_eur } ou { $other_km_eur } por quilómetro
programme_ijab = Aconselha e informa sobre trabalho internacional com jovens; não vi lá apoios financeiros próprios.
    .title = IJAB (aconselhamento)
programme_austausch_macht_schule = Uma iniciativa para o intercâmbio escolar; não vi nenhuma página dela e não conheço valores de apoio.
    .title = Austausch macht Schule
programme_pad = O Pädagogischer Austauschdienst (serviço de intercâmbio pedagógico) acompanha escolas, entre outros com a PASCH, na Europa de Leste e do Sudeste.
    .title = Serviço de intercâmbio escolar (PAD)
programme_ijfd = Voluntariado no estrangeiro para quem, no final, ainda não tenha { $max_age } anos e tenha cumprido a escolaridade obrigatória: { $min_months } a { $max_months } meses, em geral { $usual_months }. A entidade responsável recebe até { $month_eur } por mês. Substituiu em grande parte o ano social voluntário (FSJ) no estrangeiro; a que serviço se refere a estratégia com «FSJ nas cidades geminadas», ela não o diz.
    .title = Voluntariado internacional IJFD
programme_weltwaerts = Voluntariado em países em desenvolvimento e emergentes para jovens dos { $min_age } aos { $max_age } anos, de { $min_months } a { $max_months } meses; o Estado federal suporta até { $percent }%. Das cidades geminadas, quando muito, só Selçuk entraria em conta; não está verificado se a Turquia consta da lista.
    .title = weltwärts (voluntariado)

# The search
programmes = Pesquisa para: { $wish }

    { $list }
    .title = Encontrar apoios
finder_none = Para isso não conheço nenhum programa adequado.
finder_not_fitting = Não serve:
finder_hint = Para saber mais sobre um programa, toque no nome. Confirme cada prazo junto da entidade financiadora, por favor.
finder_ask_town = De que cidade geminada se trata? ({ $step } de { $steps })
finder_ask_who = Quem faz o pedido? ({ $step } de { $steps })
finder_ask_age = Que idade têm os participantes? Por exemplo, «14 a 18». ({ $step } de { $steps })
finder_ask_what = O que pretende fazer? ({ $step } de { $steps })
finder_ask_when = Quando deve começar? Basta o mês ou o ano, por exemplo «maio de 2027». ({ $step } de { $steps })
finder_not_understood = Não percebi.
finder_skip = Saltar
finder_stop = Terminar a pesquisa
finder_again = Nova pesquisa

# Who searches (for buttons and enumerations)
applicant_association = associação
applicant_school = escola
applicant_municipal = cidade ou município
applicant_company = empresa
applicant_informal_group = grupo informal
applicant_private_person = pessoa individual
age_children = menos de 14
age_youth = 14 a 18
age_young_adults = 18 a 30
age_adults = mais de 30
age_mixed = todas as idades
age_span = { $min }–{ $max } anos
age_up_to = até { $max } anos
age_from = a partir dos { $min } anos
people_count = { $count ->
        [one] uma pessoa
       *[other] { $count } pessoas
    }

# What is planned
plan_youth_exchange = encontro de jovens
plan_school_exchange = intercâmbio escolar
plan_citizens_meeting = encontro ou viagem de cidadãos
plan_network = conferência ou rede
plan_culture = cultura
plan_sport = desporto
plan_trainees = intercâmbio de formandos ou estágio
plan_volunteering = voluntariado
plan_professionals = intercâmbio profissional
plan_digital = encontro digital
plan_language_course = curso de língua
plan_aid = ajuda ao desenvolvimento ou reconstrução
plan_youth_project = projeto local de jovens

# Why it fits or not: behind ✓, ✗ or ?
fit_town = { $town }
fit_who = requerente: { $who }
fit_who_not = não é para: { $who }
fit_age = idade { $span }
fit_what = { $what }
fit_size = a partir de { $min } participantes
grade_good = serve
grade_maybe = talvez sirva
deadline_open = prazo { $date }
deadline_passed = prazo { $date }: já passou; não conheço o próximo
deadline_over = prazo já acabado, segundo a fonte
deadline_rolling = pedidos durante todo o ano
deadline_months = pedido, o mais tardar, { $months ->
        [one] um mês
       *[other] { $months } meses
    } antes do início
deadline_months_date = pedido, o mais tardar, { $months ->
        [one] um mês
       *[other] { $months } meses
    } antes do início, ou seja, até { $date }
deadline_months_passed = pedido, o mais tardar, { $months ->
        [one] um mês
       *[other] { $months } meses
    } antes do início: já passou para essa data
deadline_unknown = prazo: não encontrado nas minhas fontes
deadline_note_school_only = (visto só para encontros escolares)
deadline_note_leftovers = (verbas restantes)
mark_seen = visto na fonte, situação a { $date }
mark_read = fonte sem data, lida em { $date }
mark_unverified = não verificado
unverified_line = Não verificado: { $text }.

# One programme, all programmes, deadlines, programmes of one town
programme_details = **{ $programme }**
    { $text }

    { $deadlines }
    { $link ->
        [none] {""}
       *[other] Mais: { $link }
    }
    Estado destes dados: { $mark }
    .title = Um programa de apoio
which_programme = De que programa se trata?
programmes_all = Conheço estes { $count } programas e serviços de aconselhamento:
    { $list }

    Onde está «?», não está verificado se o programa ainda existe assim.
    .title = Todos os programas de apoio
level_eu = União Europeia
level_binational = Para dois países
level_federal = Estado federal alemão
level_state = Estado federado (NRW)
level_foundation = Fundações
level_town = Cidade
programme_deadlines = Prazos dos programas de apoio, tanto quanto os vi (hoje é { $today }):
    { $list }

    Antes de planear, confirme cada prazo junto da entidade financiadora, por favor.
    .title = Prazos dos programas
town_programmes = { $town }: entram em conta
    { $list }
    { $check ->
        [none] {""}
       *[other] A esclarecer antes: { $check }
    }
    .title = Apoios para uma cidade
town_programmes_none = { $town }: além do subsídio da cidade, não encontrei nenhum programa de apoio. Os programas pressupõem um segundo país.

double_funding = Não conheço uma regra geral. O Sportbund Pfalz (federação desportiva do Palatinado) escreve que as verbas da UE, do Estado federal e do estado federado se excluem para a mesma ação, mas que pode juntar-se dinheiro do município; isto vale para um estado federado e não tem data. Pergunte, por favor, a cada entidade financiadora.
    .title = Combinar apoios
