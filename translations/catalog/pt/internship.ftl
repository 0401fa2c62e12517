# European Portuguese. Address: polite 3rd person, "o senhor/a" omitted. The pilot project "Verwaltungspraktikum in den Partnerstädten".

internship_overview = Para { $year }, Siegburg planeia um projeto-piloto: formandos da câmara municipal deverão trabalhar { $min_weeks } a { $max_weeks } semanas na administração de uma cidade geminada e viver em casa de famílias de acolhimento. O documento para a comissão sobre este projeto foi só uma informação, não uma deliberação.
    .title = Estágio nas cidades geminadas

internship_duration = O estágio na administração deverá durar { $min_weeks } a { $max_weeks } semanas. O documento não indica datas exatas.
    .title = Estágio: duração

internship_participants = O estágio foi pensado para formandos da câmara municipal de Siegburg, com prioridade para o { $training_year }.º ano de formação; como exemplos, o documento refere técnicos administrativos em formação e candidatos à carreira de funcionário municipal. Não diz se outras pessoas podem participar, por exemplo alunos ou estudantes do ensino superior.
    .title = Estágio: quem pode ir?

internship_destination = Para uma das cidades geminadas; o documento não diz qual. Também não diz se é possível escolher.
    .title = Estágio: para onde?

internship_accommodation = Os formandos deverão viver em casa de famílias de acolhimento, para conhecerem o modo de vida, a cultura e o dia a dia do país parceiro.
    .title = Estágio: alojamento

internship_aims = A estadia tem { $count } objetivos:
    • conhecer as estruturas e o modo de trabalho da administração parceira
    • aprofundar a competência intercultural
    • viver em casa de famílias de acolhimento
    • reforçar de forma duradoura os contactos entre as administrações
    .title = Estágio: objetivos

internship_money = Segundo o documento, logo que o orçamento produza efeitos jurídicos, haverá verbas disponíveis na conta orçamental { $account }; não indica um montante. A viagem, o seguro e eventuais apoios ao alojamento ainda estão a ser analisados pela administração. O dinheiro destina-se só a este projeto-piloto.
    .title = Estágio: quem paga?

internship_exchange = Sim, essa é a ideia: mais tarde, deverão vir a Siegburg, em troca, formandos das cidades geminadas; no melhor dos casos, num intercâmbio fixo de 1:1.
    .title = Estágio: visita de retribuição

internship_status = Situação a { $paper_date }: a comissão foi informada, mas com isso nada foi decidido. A administração está a analisar a organização, o dinheiro e os aspetos legais e quer informar mais tarde. O documento não indica datas nem forma de candidatura; não conheço o resultado da análise.
    .title = Estágio: situação, candidatura
