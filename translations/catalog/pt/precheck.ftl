# A verificação prévia: perguntas, respostas nos botões, resultado. A saudação está em `precheck`, no ficheiro assistant.ftl.

precheck_step = Pergunta { $step } de { $steps }
precheck_ask_applicant = **Quem faz o pedido?**
precheck_ask_partners = **Com quem se realiza o projeto?** Se forem várias cidades, basta escrevê-las umas a seguir às outras.
precheck_ask_plan = **O que está planeado?** Escolha o formato que melhor se ajusta ou descreva-o em poucas palavras.
precheck_ask_theme = **De que trata sobretudo o projeto?**
precheck_ask_levels = **O que vão viver os participantes?** Pode indicar mais do que um nível, por exemplo «A e C».
precheck_ask_goals = **Para que objetivo contribui mais o projeto?** Pode indicar mais do que um, por exemplo «1 e 3».
precheck_ask_sum = **Que montante deseja pedir à câmara municipal como subsídio?** Um montante exato em euros; pode acrescentar o custo total, por exemplo «450 de 1200».
precheck_ask_start = **Quando deverá realizar-se o projeto?** Basta o mês ou o ano, por exemplo «maio de 2027».
precheck_ask_status = **Pretende-se que daí nasça uma nova geminação oficial?**

# Porque se pergunta; $clause é o lugar no documento
precheck_why_applicant = O documento indica as associações, as escolas e as empresas como quem pode lançar formatos; em todos os outros casos, é preciso perguntar à câmara municipal ({ $clause }).
precheck_why_partners = Trata-se das geminações e dos apadrinhamentos da cidade; as outras cidades não estão abrangidas ({ $clause }).
precheck_why_plan = O documento indica formatos como exemplos. Do formato resultam muitas vezes o tema e o nível, e nesse caso já não pergunto por eles ({ $clause }).
precheck_why_theme = Quatro temas principais devem fortalecer as parcerias. Consoante a situação, é possível um desvio; o documento não diz quem decide sobre isso ({ $clause }).
precheck_why_levels = Cada formato deve abranger pelo menos um dos três níveis. É a exigência mais rigorosa do documento ({ $clause }).
precheck_why_goals = A estratégia indica cinco objetivos; um projeto que corresponda à estratégia serve, em princípio, pelo menos um deles ({ $clause }).
precheck_why_sum = Segundo a estratégia (Produktstrategie), o serviço 01 (Amt 01) pode aprovar por si só um subsídio abaixo de { $threshold_eur }, se o projeto corresponder à estratégia; nos outros casos, quem decide é a comissão. Conta o subsídio, não o custo total ({ $clause }).
precheck_why_start = Para o resultado, isto não tem importância: o documento não indica prazos. Mas assim encontro programas de apoio adequados ({ $clause }).
precheck_why_status = Para já, a cidade não quer assumir novas parcerias oficiais ({ $clause }).

precheck_button_why = Porquê?
precheck_button_back = Voltar
precheck_button_skip = Não sei
precheck_button_stop = Cancelar
precheck_button_formats = Todos os formatos
precheck_button_change = Alterar uma resposta
precheck_button_change_theme = Alterar o tema
precheck_button_change_levels = Alterar os níveis
precheck_button_clauses = Todas as passagens do documento
precheck_button_restart = Nova verificação prévia
precheck_button_result = Mostrar o resultado
precheck_button_forget = Apagar as respostas
precheck_yes = Sim
precheck_no = Não

# Respostas (para botões e enumerações)
applicant_church = igreja ou comunidade religiosa
applicant_party = partido ou grupo municipal
applicant_other = outra pessoa ou entidade
applicant_elsewhere = fora de Siegburg
applicant_here = em Siegburg
partner_wachbataillon = Wachbataillon («Siegburger Kompanie»)
partner_minensuchboot = draga-minas «Siegburg»
partner_other = outra cidade
format_other = outra coisa
theme_other = não cabe em nenhum tema
level_a = A: encontro entre pessoas
level_b = B: aprender em conjunto
level_c = C: fazer algo em conjunto
level_none = nenhum destes
precheck_levels_explained = • **A, interpessoal**: conhecer-se, viver na mesma casa, jogar, festejar
    • **B, de aprendizagem**: um workshop, um curso de língua, uma visita às aulas
    • **C, prático**: atuar, construir ou trabalhar em conjunto, um estágio
goal_1 = 1: paz
goal_2 = 2: base larga
goal_3 = 3: mais pessoas
goal_4 = 4: economia e municípios
goal_5 = 5: ligação em rede
precheck_goals_explained = • **1**: fortalecer a paz a partir de dentro
    • **2**: dar uma base larga às parcerias, repartir o trabalho por mais pessoas
    • **3**: chegar a mais jovens; menos receio das línguas estrangeiras
    • **4**: cooperação económica e municipal
    • **5**: ligar as cidades geminadas entre si

# O que se diz pelo meio
precheck_understood = Foi isto que percebi: { $facts }.
precheck_settled_theme = Segundo o documento, «{ $format }» pertence ao tema «{ $theme }».
precheck_settled_both = Segundo o documento, «{ $format }» pertence ao tema «{ $theme }» e abrange { $count ->
        [one] o nível { $levels }
       *[other] os níveis { $levels }
    }.
precheck_not_understood = Não percebi.
precheck_amount_unclear = Preciso de um montante exato em euros, por exemplo «450»; ou seja, sem «cerca de», sem «de … a …», sem outra moeda e, se for «por pessoa», também com o número de pessoas.
precheck_amount_refused = O subsídio tem de ser superior a zero. Quantos euros, ao certo?
precheck_amount_absurd = Não posso considerar o montante de { $amount }: é mesmo muito para um subsídio. Quantos euros, ao certo?
precheck_amount_above_cost = O subsídio ({ $requested }) seria superior ao custo total ({ $total }). Verifique, por favor.
precheck_start_past = Essa data já passou. Quando deverá realizar-se o projeto?
precheck_change_which = Que resposta deseja alterar?
precheck_nothing_to_change = Ainda não há respostas de uma verificação prévia. Comecemos então:
precheck_stopped = A verificação prévia foi cancelada; as respostas que deu foram descartadas.
precheck_forgotten = A verificação prévia { $reference } foi apagada. Só se a câmara municipal já a tiver registada como recebida é que o processo se mantém lá.
precheck_kept = Número do processo: **{ $reference }**. É com ele que a câmara municipal encontra a verificação prévia; se não houver um pedido, é apagada ao fim de { $days } dias.

# Nomes dos dados
fact_applicant_kind = Requerente
fact_applicant_in_siegburg = Sede ou residência
fact_partners = Parceiros
fact_format = Formato
fact_theme = Tema principal
fact_theme_deviation_reason = Motivo do desvio
fact_levels = Níveis
fact_goals = Objetivos
fact_requested_eur = Subsídio pedido
fact_total_cost_eur = Custo total
fact_new_official_partnership = Nova parceria oficial
fact_start = Data
fact_people = Participantes
fact_line = { $label }: { $value }
fact_not_said = sem indicação

# Resultado
outcome_likely_meets = Corresponde provavelmente à estratégia
outcome_unclear = Ainda por esclarecer
outcome_speaks_against = Tal como está, não deverá corresponder à estratégia
decided_by_office_01 = Segundo a estratégia (Produktstrategie), o serviço 01 (Amt 01) **pode** aprovar por si só o subsídio; a comissão recebe então um relatório escrito.
decided_by_committee = Quem decide: a comissão, depois de uma avaliação com base na estratégia.
decided_by_unknown = Quem decide: depende do montante exato.
finding_yes = cumprido
finding_no = não cumprido
finding_unknown = em aberto
precheck_missing = Ainda falta: { $facts }.
precheck_findings = O que conta:
precheck_notes = Tenha em atenção:
precheck_improve = Assim o projeto poderia encaixar:
improve_partners = com uma cidade geminada ({ $choices })
improve_theme = com um dos quatro temas
improve_levels = com uma parte em pelo menos um nível ({ $choices })
improve_goals = com pelo menos um dos cinco objetivos
improve_requested_eur = com um montante exato
improve_new_official_partnership = sem uma nova parceria oficial
improve_applicant_kind = com uma associação, uma escola ou uma empresa a fazer o pedido
improve_all = com tudo isto em conjunto
improve_line = { $change }: { $outcome }
improve_point = este ponto ficaria cumprido
improve_decided = { $outcome }; { $decided }
improve_office_may = o serviço 01 (Amt 01) poderia aprovar o subsídio
improve_committee = quem decide é a comissão
precheck_programmes = Estes programas de apoio poderiam servir; toque num nome.
precheck_notice = Isto é uma verificação prévia: não é uma decisão nem uma promessa.
precheck_clauses = Todas as passagens do documento sobre o seu projeto:
