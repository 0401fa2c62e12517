# European Portuguese. Municipalities in the world: the slides "Diplomatie von unten" of 21.09.2024.

twinning_goals = Tradicionalmente, trata-se do entendimento entre os povos, da integração europeia e de aprender uns com os outros. A isso juntam-se tarefas comuns, como as alterações climáticas, a mobilidade, a mudança demográfica, a mudança estrutural, a educação, a migração e a integração, o desejo de participar na Europa e no mundo, e a cooperação em regiões fronteiriças (eurorregiões).
    .title = Objetivos das geminações

municipal_roles = Os municípios são considerados o berço da democracia, conhecem bem os serviços públicos essenciais e juntam o Estado, a sociedade civil e a economia. Por isso, as geminações são para eles também um instrumento estratégico.
    .title = Papel dos municípios

twinning_actors = Os diapositivos indicam quatro grupos:
    • política: membros da assembleia municipal de todos os grupos, parlamentos e comissões de jovens
    • sociedade civil: associações, cooperativas, fundações, federações, igrejas, escolas
    • administração: da direção dos departamentos aos bombeiros, aos serviços técnicos e aos espaços verdes
    • economia: empresas locais
    .title = Quem participa?

sdg = Os { $count } Objetivos de Desenvolvimento Sustentável das Nações Unidas (ODS) oferecem às geminações uma abordagem ordenada e abrangente. Segundo uma moção no Bundestag, que invoca a OCDE ({ $year }), { $percent }% dos objetivos só se alcançam em conjunto com regiões, cidades e municípios.
    .title = Objetivos sustentáveis (ODS)

ukraine_reallabor = O «Reallabor Kommunale Aufbaupartnerschaften NRW-Ukraine» (laboratório de parcerias municipais de reconstrução entre NRW e a Ucrânia) foi o projeto de continuação da Netzwerkstelle, de { $start } a { $end }: com formações, intercâmbio, eventos, newsletter, artigos, aconselhamento e contactos em rede. Já terminou.
    .title = Reallabor NRW-Ucrânia

ukraine_dimensions = Os diapositivos veem { $count } lados na ajuda dos municípios à Ucrânia: valores europeus comuns, ajuda humanitária e reconstrução das infraestruturas, ofertas para refugiados e para a sua comunidade, intercâmbio técnico entre administrações.
    .title = Ajuda à Ucrânia

ukraine_partnerships = Mais de { $count } parcerias germano-ucranianas formavam uma rede, segundo a moção no Bundestag de { $motion_date }, quase três vezes mais do que antes. São apoiadas pelo Estado federal (BMZ), através da SKEW (Engagement Global) e da GIZ. A { $conference }.ª Conferência Germano-Ucraniana de Parcerias Municipais realizou-se de { $conference_start } a { $conference_end }, em Leipzig; é referida também a European Alliance of Cities and Regions for the Reconstruction of Ukraine. Siegburg está ligada a Zbarazh através do anel; não é uma cidade geminada.
    .title = Parcerias com a Ucrânia

bundestag_motion = O documento { $paper }, de { $motion_date }, é uma moção do SPD, da Aliança 90/Os Verdes e do FDP: quer reforçar o empenho dos municípios na política de desenvolvimento e invoca que { $percent }% dos objetivos de sustentabilidade só se alcançam com eles. É uma moção; se foi aprovada, os diapositivos não dizem.
    .title = Moção no Bundestag
