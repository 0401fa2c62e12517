# European Portuguese. Rheine's climate partnership: slides without date, project 2012–2014.

climate_partnership = A «Climate Partnership» foi um projeto das cidades de Rheine, Bernburg, Borne, Leiria e Trakai, de { $start } a { $end }. Sob o título «Städtepartner übernehmen Klimaverantwortung» (cidades parceiras assumem responsabilidade pelo clima), queriam aprender umas com as outras, procurar soluções em conjunto e seguir novos caminhos, em { $conferences } conferências. Siegburg não participou.
    .title = Parceria climática de Rheine

climate_conferences = As { $count } conferências:
    • eficiência energética e proteção dos recursos
    • água e resíduos
    • transportes e turismo
    • energias renováveis
    • urbanismo, solos e participação dos cidadãos
    .title = Parceria climática: conferências

climate_money = O projeto de Rheine e de quatro cidades geminadas foi apoiado com { $total_eur }, cerca de { $share_eur } por município; as contribuições próprias foram diferentes. Decorreu de { $start } a { $end }. Não tem nada a ver com dinheiro de Siegburg.
    .title = Parceria climática: dinheiro

climate_start = Rheine candidatou-se a «Klimakommune NRW» (município climático de NRW) e procurava novos objetivos e participantes para as suas geminações; a isso juntava-se o objetivo da UE naquela altura: reduzir as emissões de CO₂ em { $percent }% até { $target_year }. Os parceiros foram convencidos em visitas e noutras ocasiões, através de decisores e comités de geminação e num workshop conjunto.
    .title = Parceria climática: início

climate_application = Num workshop, presidentes de câmara, técnicos e comités de geminação puseram-se de acordo sobre objetivos, temas, atividades, custos, calendário e responsabilidades. Quem apresentou o pedido, como entidade responsável pelo projeto, foi a TAT International GmbH, ao programa da UE «Europe for Citizens». Este programa terminou; hoje, para isso, existe o CERV.
    .title = Parceria climática: candidatura

climate_difficulties = Segundo Rheine, foi difícil: definir os conteúdos e conseguir oradores, o valor dado ao projeto nas administrações, a organização por serviços sem conhecimentos próprios sobre o clima, a falta de pessoal e de dinheiro, o trabalho das conferências com interpretação simultânea e a aceitação.
    .title = Parceria climática: obstáculos

climate_recommendations = Rheine aconselha: o projeto tem de ser assunto da chefia. Desde cedo deve haver uma equipa de várias áreas, e um plano para toda a duração deve fixar quem faz o quê e até quando.
    .title = Conselhos de Rheine

climate_lessons = Em retrospetiva, Rheine fala de uma nova qualidade da parceria. Mas é preciso ter em conta o que é possível aos parceiros, e são precisos tempo e paciência; houve ideias para continuar a cooperar, mas até então pouco foi posto em prática.
    .title = Parceria climática: balanço

project_partnerships = Rheine distingue dois tipos: projetos bilaterais com parceiros de cooperação (rede pequena) e projetos com parceiros locais externos e várias ou todas as cidades geminadas (rede grande).
    .title = Tipos de parcerias de projeto

partnership_renewal = Primeiro, olhar para trás: porque começou a parceria, quem a lançou, quem a sustentou? Depois, conservar o que deu provas e arriscar coisas novas: dar nova vida às parcerias, responder a condições que mudaram, pensar em projetos e grupos-alvo, envolver parceiros e garantir meios. É assim que Rheine o apresenta.
    .title = Dar nova vida às parcerias
