# European Portuguese. Address: polite 3rd person, "o senhor/a" omitted. Formats and the three levels of exchange experience.

theme_1 = Escolas e educação
theme_2 = Cultura
theme_3 = Relações económicas e sociais
theme_4 = Encontros

format_school_exchange = Intercâmbio escolar
format_fsj_abroad = Ano social voluntário em cidade geminada
format_school_project_week = Semana de projetos na escola
format_digital_format = Formato digital
format_erasmus = Erasmus
format_erasmus_plus = Erasmus+
format_culture_exchange = Intercâmbio de agentes culturais
format_ring_event = Evento em anel das cidades parceiras
format_conference = Jornadas técnicas ou conferência
format_trainee_exchange = Intercâmbio de estagiários e formandos
format_fsj_placement = Colocação num ano social voluntário
format_administration_exchange = Intercâmbio entre administrações
format_tour = Novos formatos de viagem
format_sports_or_citizen_trip = Viagens desportivas e de cidadãos
format_blog_vlog = Blogue e vlogue
format_youth_digital_parliament = Parlamento digital europeu de jovens
format_family_trip = Viagem em família

formats_heading = São estes os formatos que a estratégia indica. Cada um deve abranger pelo menos um nível: A interpessoal, B de aprendizagem, C prático.
formats_theme = Tema { $number }: { $theme }
format_line = { $format } ({ $count ->
        [one] nível { $levels }
       *[other] níveis { $levels }
    })
format_line_no_levels = { $format } (sem indicação de nível)

formats_overview = { $list }
    .title = Todos os formatos de intercâmbio

format_details = **{ $format }**
    Tema principal { $number }: { $theme }
    { $count ->
        [0] A estratégia não indica nenhum nível para este formato; mesmo assim, deve incluir pelo menos um dos três (A, B, C).
        [one] Nível da experiência de intercâmbio: { $levels }
       *[other] Níveis da experiência de intercâmbio: { $levels }
    }
    .title = Um formato de intercâmbio

which_format = A que formato se refere?

experience_levels = Cada formato deve abranger pelo menos um de três níveis:
    • A, interpessoal
    • B, de aprendizagem
    • C, prático

    A estratégia não explica os níveis em maior pormenor.
    .title = Níveis A, B e C

who_can_initiate = Todas as associações e escolas, e também as empresas, podem lançar um formato. A estratégia não diz expressamente se isso também significa que podem pedir um subsídio.
    .title = Quem pode lançar formatos?

digital_formats = Sim, o intercâmbio sem viagem é expressamente desejado, sobretudo com cidades distantes. A estratégia indica:
    { $list }
    .title = Intercâmbio digital
