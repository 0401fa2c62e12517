# European Portuguese. Address: polite 3rd person, "o senhor/a" omitted. $threshold_eur is the strategy's limit, $adopted the resolution, $reported the report of it.

grant_rules = A estratégia contém três regras para os subsídios:
    • (1) Os pedidos são avaliados com base na estratégia, antes de a comissão (Ausschuss) decidir.
    • (2) A câmara municipal apresenta à comissão um regulamento de subsídios.
    • (3) Abaixo de { $threshold_eur }, o serviço 01 (Amt 01) pode aprovar por si só o subsídio, se o projeto corresponder à estratégia, e informa a comissão por escrito.

    Importante: segundo uma notícia da cidade, de { $reported }, a comissão aprovou a { $adopted } um regulamento de subsídios e, com isso, este limite foi eliminado. Confirme junto da câmara municipal.
    .title = Regras dos subsídios

grant_decision = Segundo a estratégia: abaixo de { $threshold_eur }, o serviço 01 (Amt 01) **pode** aprovar por si só o subsídio, se o projeto corresponder à estratégia. A partir de exatamente { $threshold_eur }, quem decide é a comissão.

    No entanto, segundo uma notícia da cidade, de { $reported }, a comissão eliminou este limite a { $adopted }. A câmara municipal pode dizer-lhe o que vale hoje. De que montante se trata?
    .title = Subsídio: quem decide?

grant_decision_below = O montante de { $amount } fica abaixo de { $threshold_eur }. Segundo a estratégia, o serviço 01 (Amt 01) **pode** aprovar por si só o subsídio, se o projeto corresponder à estratégia; a comissão recebe um relatório escrito. Isto não é uma promessa.

    No entanto, segundo uma notícia da cidade, de { $reported }, a comissão eliminou este limite a { $adopted }; segundo essa notícia, desde então quem decide é a comissão. Confirme junto da câmara municipal.

grant_decision_exactly = Com exatamente { $amount }, quem decide é a comissão: a regra da estratégia só vale **abaixo** de { $threshold_eur }.

    De resto, segundo uma notícia da cidade, de { $reported }, o limite foi eliminado a { $adopted }. Também depois disso, quem decide é a comissão.

grant_decision_above = Com { $amount }, quem decide é a comissão. Antes, o pedido é avaliado com base na estratégia.

grant_decision_unclear = Para isso preciso de um montante exato: qual é o valor total do subsídio pedido? Segundo a estratégia, abaixo de { $threshold_eur }, o serviço 01 (Amt 01) pode aprovar o subsídio; a partir de { $threshold_eur }, quem decide é a comissão.

    Segundo uma notícia da cidade, de { $reported }, este limite foi eliminado a { $adopted }.

grant_evaluation = Os pedidos são avaliados com base na estratégia, antes de a comissão decidir. O documento não indica pontos nem uma escala, nem diz quem avalia.
    .title = Subsídio: avaliação

grant_guideline = A estratégia apenas anuncia um regulamento de subsídios. A { $reported }, a cidade noticiou que a comissão o tinha aprovado a { $adopted } e que o limite de { $threshold_eur }, abaixo do qual a administração podia decidir sozinha, tinha sido eliminado. Não tenho o texto do regulamento; a câmara municipal sabe o que vale hoje.
    .title = Regulamento de subsídios 2023

grant_report = Sim: se o serviço 01 (Amt 01) aprovar um subsídio abaixo de { $threshold_eur }, é preciso informar a comissão por escrito. A estratégia não indica um prazo para isso.

    Segundo uma notícia da cidade, de { $reported }, o limite foi eliminado a { $adopted }.
    .title = Subsídio: relatório à comissão

office_01 = A estratégia chama «Amt 01» (serviço 01) ao serviço que pode aprovar por si só pequenos subsídios. O documento não explica que serviço é esse; pergunte à câmara municipal.
    .title = O que é o serviço 01 (Amt 01)?

grant_conformity = Em princípio, um projeto corresponde à estratégia se
    • participar uma cidade geminada ou apadrinhada,
    • servir pelo menos um dos { $goals } objetivos,
    • couber num dos { $themes } temas principais (conforme a situação, é possível um desvio),
    • abranger pelo menos um nível: A, B ou C.

    O documento não contém uma lista de verificação fixa. Isto é uma ajuda, não uma promessa.
    .title = O meu projeto encaixa?

grant_applicants = Isso não consta dos documentos: não regulam quem pode pedir um subsídio. As associações, as escolas e as empresas são indicadas como quem pode lançar formatos; as associações culturais, como possíveis beneficiárias. Em todos os outros casos, pergunte à câmara municipal.
    .title = Subsídio: quem pode pedir?

grant_deadline = Isso não consta dos documentos: não indicam prazo para os pedidos nem tempo de tratamento. Pergunte à câmara municipal.
    .title = Subsídio: prazo do pedido

grant_application = Isso não consta dos documentos da cidade: nem formulário, nem endereço.

    Notícias mais antigas da cidade indicam um e-mail simples, sem formulário, para { $email } ({ $email_report }) e o portal de participação { $portal } ({ $portal_report }). Não está verificado se isto ainda vale.
    .title = Subsídio: onde pedir?

grant_quota_own_share = Isso não consta dos documentos: não indicam percentagem de apoio nem contribuição própria.

    A { $reported }, a cidade noticiou, para 2023/2024, um apoio de até { $percent }% dos custos. Não conheço a percentagem atual.
    .title = Percentagem e parte própria

grant_maximum = Isso não consta dos documentos: não indicam montante máximo nem orçamento anual.
    .title = Subsídio: montante máximo

grant_costs_documents = Isso não consta dos documentos: não regulam que custos são apoiados, que documentos são precisos nem se se pode começar antes. Pergunte à câmara municipal.
    .title = Subsídio: custos, documentos

grant_payment_proof = Isso não consta dos documentos: não regulam o pagamento, a prova de utilização nem a devolução. Pergunte à câmara municipal.
    .title = Subsídio: pagamento

grant_entitlement = Não, não posso prometer nada. Segundo a estratégia, o serviço 01 (Amt 01) **pode** aprovar pequenos subsídios, mas não é obrigado. Os documentos não dizem nada sobre um direito ao subsídio nem sobre reclamações.
    .title = Há direito ao subsídio?
