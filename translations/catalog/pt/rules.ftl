# O que dizem as regras (actions/knowledge/strategy/rules/), pelas nossas palavras. O valor é a própria regra; .yes, .no e
# .unknown existem onde o resultado precisa de uma frase própria: cumprido, não cumprido, em aberto.

rule-applicant-is-named-as-initiator = As associações, as escolas e as empresas são indicadas como quem pode lançar formatos. Não está regulado quem pode pedir um subsídio.
    .yes = Quem faz o pedido está entre os que, segundo o documento, podem lançar formatos.
    .unknown = O documento não indica este tipo de requerente, ou ainda não se sabe quem faz o pedido. Pergunte, por favor, à câmara municipal.
rule-applicant-is-in-siegburg = O documento não diz se também abrange requerentes de fora de Siegburg.
    .yes = O pedido vem de Siegburg.
    .unknown = O pedido não vem de Siegburg. O documento não diz se isso é possível; pergunte, por favor, à câmara municipal.
rule-profit-and-tourism-are-not-mentioned = O documento não fala de lucro nem de turismo. Daí não resulta nada contra o projeto.

rule-partner-town-takes-part = Do trabalho de geminações e apadrinhamentos fazem parte Nogent-sur-Marne, Bolesławiec (Bunzlau), Selçuk, Orestiada, Guarda e Werder (Havel).
    .yes = Participa uma cidade geminada.
    .no = Nenhuma das cidades participantes é cidade geminada de Siegburg.
    .unknown = Ainda não foi indicada nenhuma cidade geminada de Siegburg.
rule-zbarazh-belongs-to-the-ring-only = Zbarazh está ligada através da parceria em anel, como cidade geminada de Bolesławiec, não de Siegburg. Está em aberto se isso basta para um subsídio.
rule-sponsorships-of-company-and-boat = Os apadrinhamentos da «Siegburger Kompanie» (companhia de Siegburg) e do draga-minas devem ser intensificados. O documento não diz se estão previstos subsídios para isso; pergunte, por favor, à câmara municipal.
rule-werder-is-a-partner-since = No documento, Werder (Havel) ainda é cidade apadrinhada; uma geminação estava ainda por estudar. Werder é cidade geminada desde { $since }. Está abrangida em ambos os casos.
rule-distant-towns-also-digitally = Os encontros com as cidades mais distantes (Guarda, Selçuk, Orestiada, Bolesławiec) têm de se realizar também com soluções digitais, para ganharem continuidade.
    .yes = O projeto usa meios digitais, como o documento prevê no caso das cidades mais distantes.
    .unknown = No caso das cidades mais distantes, o documento aposta também em meios digitais. Talvez uma parte digital se adeque ao seu projeto.

rule-theme-is-one-of-four = Há quatro temas principais que devem fortalecer as geminações: educação, cultura, relações económicas e sociais, encontros.
    .yes = O projeto cabe num dos quatro temas principais.
    .unknown = Ainda está em aberto a que tema principal pertence o projeto.
rule-deviation-from-the-themes = Conforme a situação, é permitido desviar-se dos temas principais. O documento não diz quem decide isso; terá de ser uma pessoa a esclarecê-lo.
rule-education-means-young-people = Nos próximos anos, o intercâmbio de alunas e alunos, formandos e estudantes do ensino superior deve estar no centro das atenções, sem prejuízo das amizades próprias das escolas.
rule-culture-is-managed-by-stadtbetriebe = A gestão cultural cabe aos Stadtbetriebe (serviços municipalizados). Isso não quer dizer que o pedido de subsídio seja entregue lá.
rule-money-for-cultural-associations = Para projetos de associações culturais com as cidades geminadas podem ser disponibilizadas verbas.
rule-economy-is-built-up-with-care = A vantagem económica não é o fim da parceria, mas deve ser mais aproveitada como efeito secundário; a cooperação na economia e na formação profissional deve crescer com prudência e em bases sólidas.
rule-meeting-revives-old-bonds = Os encontros devem ser aprofundados, sobretudo nos tempos livres e no desporto; as ligações existentes, por exemplo de bombeiros, associações ou desportistas, devem renascer ou continuar a ser apoiadas.

rule-format-is-named = O documento indica { $count } formatos como exemplos.
    .yes = O formato é indicado no documento.
    .unknown = O formato não está na lista do documento ou ainda está em aberto. A lista dá exemplos; isso não é um ponto contra.
rule-proven-formats-go-on = Os intercâmbios escolares já conhecidos e as viagens desportivas e de cidadãos com provas dadas continuam a ser apoiados.
rule-digital-formats-need-no-journey = Os formatos digitais são expressamente desejados. Não é preciso viajar.
rule-pilot-account-is-no-source = A conta orçamental { $account } destina-se só ao projeto-piloto da administração, não a pedidos.

rule-at-least-one-level = Cada formato deve abranger sempre pelo menos um dos três níveis: interpessoal (A), de aprendizagem (B), prático (C).
    .yes = Está incluído pelo menos um dos três níveis.
    .no = Não está incluído nenhum dos três níveis; deve haver sempre pelo menos um.
    .unknown = Ainda está em aberto qual dos três níveis o projeto abrange.
rule-at-least-one-goal = O documento indica cinco objetivos: paz, base larga, mais pessoas, cooperação económica e municipal, ligação em rede.
    .yes = O projeto serve pelo menos um dos cinco objetivos.
    .unknown = Ainda está em aberto qual dos cinco objetivos o projeto serve.
rule-youth-and-languages-are-goals = Chegar a mais jovens e reduzir as barreiras linguísticas são objetivos, não condições. O documento não tira daí nem um bónus nem uma exclusão.
rule-no-new-official-partnerships = Para já, a cidade quer cuidar das geminações existentes, sem assumir novas parcerias oficiais.
    .yes = Não está prevista uma nova parceria oficial.
    .no = Está prevista uma nova parceria oficial; num primeiro passo, a cidade não quer assumir nenhuma.

rule-requested-sum-is-certain = A regra fala do subsídio, não do custo total. As contas fazem-se com o montante que é pedido.
    .yes = O montante pedido está claro.
    .unknown = Falta um montante exato, em euros, para o subsídio pedido.
rule-several-applications-for-one-project = O documento não regula o caso de vários pedidos para um só projeto; a câmara municipal analisa a situação.

rule-evaluated-against-the-strategy = Os pedidos são avaliados com base na estratégia (Produktstrategie), antes de a comissão decidir. Quem avalia e com que critérios está em aberto.
rule-guideline-is-announced = O documento anuncia que a administração vai apresentar à comissão um regulamento de subsídios. Não diz o que consta desse regulamento.
rule-below-500-office-may-decide = Abaixo de { $threshold_eur }, o serviço 01 (o documento chama-lhe «Amt 01») pode aprovar por si só o subsídio, se o projeto corresponder à estratégia. Não é obrigado.
    .yes = O serviço 01 (Amt 01) pode aprovar por si só o subsídio: o montante fica abaixo de { $threshold_eur } e o projeto corresponde provavelmente à estratégia.
    .no = A regra para pequenos subsídios não se aplica; quem decide é a comissão.
    .unknown = Saber quem decide depende do montante pedido, que ainda não está definido.
rule-exactly-500-is-not-below = Exatamente { $threshold_eur } não é menos de { $threshold_eur }: quem decide é a comissão.
rule-office-reports-to-the-committee = A comissão é informada por escrito sobre o que o serviço 01 (Amt 01) aprova. Não é indicado um prazo para isso.
rule-much-is-not-stated = Não constam do documento: prazos, formulário e endereço, documentos a entregar, montante máximo e percentagem de apoio, contribuição própria, custos elegíveis, acumulação com outros apoios, início antecipado, pagamento e comprovativos, repetição, orçamento, direito ao subsídio e reclamação.
rule-committee-decides-everything = Segundo uma notícia da cidade, de { $reported }, foi eliminado o limite abaixo do qual a administração poderia decidir sozinha. De acordo com essa notícia, quem decide é a comissão.
rule-youth-is-specially-considered = Segundo uma notícia da cidade, de { $reported }, a juventude deixou de ser uma prioridade fixa; na avaliação, deve continuar a ser tida especialmente em conta. Está em aberto o que daí resulta para um projeto em concreto.

# Avisos que ficam ao lado do resultado
flag-exactly_500 = Exatamente { $threshold_eur } não significa «abaixo de { $threshold_eur }».
flag-amount_missing = Falta o montante pedido.
flag-amount_unclear = O montante não está claro. É preciso um valor exato em euros, superior a zero.
flag-splitting = O caso de vários pedidos para um só projeto não está regulado. A câmara municipal analisa a situação.
flag-not_regulated_applicant = O documento não regula se é possível fazer um pedido neste caso. Pergunte antes, por favor, à câmara municipal.
flag-town_missing = Falta saber com que cidade geminada se realiza o projeto.
flag-town_not_covered = A cidade indicada não é cidade geminada de Siegburg.
flag-zbarazh_ring_only = Zbarazh está ligada apenas através da parceria em anel.
flag-patenschaft_ask = O documento não diz se os subsídios também se destinam a estes apadrinhamentos. Pergunte, por favor, à câmara municipal.
flag-werder_status = Werder (Havel): antes cidade apadrinhada, cidade geminada desde { $since }.
flag-level_missing = Falta indicar pelo menos um dos três níveis.
flag-theme_missing = Falta o tema principal.
flag-theme_deviation = O projeto desvia-se dos temas principais. Isso é possível, mas uma pessoa tem de analisar o caso.
flag-goal_missing = Falta o objetivo que o projeto serve.
flag-new_partnership = Para já, não estão previstas novas parcerias oficiais.
flag-stadtbetriebe = Cultura: a gestão cultural cabe aos Stadtbetriebe (serviços municipalizados).
flag-guideline_2023_note = No entanto, segundo uma notícia da cidade, de { $reported }, o limite de { $threshold_eur } foi eliminado; segundo essa notícia, quem decide é a comissão. Confirme junto da câmara municipal.
