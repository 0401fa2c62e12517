# European Portuguese. Address: polite 3rd person, "o senhor/a" omitted. The strategy (Produktstrategie): purpose, goals, themes.

strategy_overview = A estratégia (Produktstrategie) descreve como Siegburg reorienta as suas geminações e apadrinhamentos: { $goals } objetivos, { $themes } temas principais, e ainda formatos, potenciais de desenvolvimento e regras dos subsídios. Quer tornar o trabalho mensurável, mas não apresenta indicadores.

    O documento em si não tem data. A { $committee_date }, a cidade noticiou que foram apresentadas à comissão linhas orientadoras com estas secções; não verifiquei se o texto é o mesmo.
    .title = A estratégia em resumo

goals_overview = A estratégia indica { $count } objetivos:
    • (1) fortalecer a paz a partir de dentro
    • (2) dar uma base larga às geminações e aos apadrinhamentos
    • (3) alargar o grupo-alvo
    • (4) reforçar a cooperação económica e municipal
    • (5) ligar as geminações entre si
    .title = Os cinco objetivos da estratégia

goal_peace = Objetivo { $number }: fortalecer a paz a partir de dentro. Geminações vivas devem criar uma base sólida e de confiança para a preservação da paz.
    .title = Objetivo 1: paz

goal_broad_base = Objetivo { $number }: uma base larga. A cidade continua a trabalhar com a associação de geminação (Partnerschaftsverein), liga voluntariado e pessoal da administração, reparte o trabalho por mais pessoas e torna-o menos dependente de cada uma. Assim deve manter-se a motivação dos voluntários.
    .title = Objetivo 2: base larga

goal_target_groups = Objetivo { $number }: chegar a mais pessoas. As alunas, os alunos e os jovens devem voltar a estar mais no centro das atenções. Nos adultos, deve baixar a barreira da língua, para que ninguém fique de fora só por receio da língua estrangeira.
    .title = Objetivo 3: grupos-alvo

goal_economy = Objetivo { $number }: cooperação económica e municipal. No futuro, o trabalho das geminações dirige-se também à cooperação económica com as cidades geminadas e apadrinhadas.
    .title = Objetivo 4: economia

goal_networking = Objetivo { $number }: ligar as geminações entre si. A parceria em anel de Nogent-sur-Marne, Bolesławiec, Siegburg e Zbarazh é um começo; a ligação europeia deve crescer. A estratégia diz expressamente que a ligação a Selçuk não deve ser descurada.
    .title = Objetivo 5: ligação em rede

themes_overview = A estratégia define { $count } temas principais:
    • (1) Escolas e educação
    • (2) Cultura
    • (3) Relações económicas e sociais
    • (4) Encontros

    Conforme a situação, é permitido desviar-se deles.
    .title = Os quatro temas da estratégia

theme_education = Tema { $number }, escolas e educação: nos próximos anos deve crescer o intercâmbio de alunas e alunos, formandos e estudantes do ensino superior, sem prejudicar as amizades próprias das escolas. Além do contacto pessoal, trata-se de conhecimento e de compreender outras culturas, ao longo de toda a vida.
    .title = Tema 1: educação

theme_culture = Tema { $number }, cultura: as associações que criam ou apoiam cultura são protagonistas importantes do intercâmbio; para associações culturais podem também ser disponibilizadas verbas, projeto a projeto. A gestão cultural em si cabe aos Stadtbetriebe (serviços municipalizados).
    .title = Tema 2: cultura

theme_economy_social = Tema { $number }, relações económicas e sociais: as geminações não nascem para promover a economia, mas podem abrir-lhe portas. Em conjunto, é possível enfrentar tarefas como a habitação e o uso dos solos, o acolhimento de crianças, a proteção do clima e a transição energética, até projetos da UE.
    .title = Tema 3: economia e sociedade

theme_encounter = Tema { $number }, encontros: as pessoas não devem apenas conhecer-se, mas aproximar-se, por exemplo no desporto e nos tempos livres. No caso de destinos distantes, ajudam também os meios digitais; o documento indica { $towns }. O que atrai jovens e famílias é sobretudo a diversão e a qualificação. As ligações de bombeiros, associações e desportistas devem renascer ou continuar a ser apoiadas.
    .title = Tema 4: encontros

theme_deviation = Sim, é possível: conforme a situação, os conteúdos e formatos podem desviar-se dos quatro temas principais. O documento não diz quem decide quando uma situação o justifica; o melhor é perguntar antes à câmara municipal.
    .title = Projeto fora dos temas?

strategy_purpose = A estratégia quer explicar como a administração reorienta o seu trabalho nas geminações e tornar esse trabalho mensurável; invoca a gestão estratégica e a «New Governance». No entanto, o documento não indica indicadores nem grandezas de medida.
    .title = A estratégia é mensurável?

vocational_training = Até agora, a economia e a formação profissional tiveram um papel menor nos formatos, diz a estratégia. Isso deve crescer com prudência, mas de forma sólida: com jornadas técnicas e conferências, com intercâmbio de estagiários e formandos, com lugares para um ano social voluntário (FSJ) e com intercâmbio entre administrações.
    .title = Formação profissional e economia

culture_money = A gestão cultural cabe aos Stadtbetriebe (serviços municipalizados). Para associações que fazem cultura, segundo a estratégia, podem também ser disponibilizadas verbas, projeto a projeto; quanto, não diz.
    .title = Cultura: quem trata, que verbas?
